"""The parts of a map as rectangles: a layer in a GeoPackage of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely

from ..contract.result import PlannedPart
from .geopackage import GeoPackage, Layer, System

_FIELDS = (
    ("part", "INTEGER"), ("parts", "INTEGER"), ("width", "INTEGER"), ("height", "INTEGER"),
    ("computed_pixels", "INTEGER"), ("core_hours", "REAL"), ("read_bytes", "INTEGER"),
    ("written_bytes", "INTEGER"), ("command", "TEXT"),
)  # fmt: skip


def write_parts(
    path: Path, parts: Sequence[PlannedPart], commands: Sequence[str], system: System
) -> None:
    """Write the layer.

    Args:
        path: a new file.
        parts: in their order.
        commands: what makes each.
        system: the coordinate reference system of their corners.

    Raises:
        OutputError: it cannot be written.
    """
    shapes = [shapely.Polygon(np.reshape(part.corners, (-1, 2))) for part in parts]
    package = GeoPackage(
        path, Layer("parts", _FIELDS, "POLYGON", system, "", "The parts of a map of CNN Mapper")
    )
    try:
        package.add(
            [bytes(shapely.to_wkb(shape, byte_order=1)) for shape in shapes],
            shapely.bounds(shapes),
            [
                (
                    part.part, len(parts), part.width, part.height, part.computed_pixels,
                    part.core_hours, part.read_bytes, part.written_bytes, command,
                )
                for part, command in zip(parts, commands)
            ],
        )  # fmt: skip
        package.finish()
    except BaseException:
        package.abandon()
        raise
