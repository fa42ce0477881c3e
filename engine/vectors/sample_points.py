"""Where the patches of a set are: a layer of points, coloured by class, on shapes by part."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr  # nosec B406: it writes, and reads nothing

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OutputError
from ..geometry import crs as systems
from ..maps.atomic_files import replacing
from ..maps.legend import Legend
from ..maps.output_lock import locked
from .geopackage import GeoPackage, Layer, system_of
from .layer_file import refuse_unfinished_edits, table_name

FIELDS = (
    ("class", "INTEGER"),
    ("name", "TEXT"),
    ("part", "TEXT"),
    ("block", "INTEGER"),
    ("image", "TEXT"),
)
_POINT = struct.Struct("<BIdd")
_PIECE = 20_000
_HALOS = {
    "training": ("circle", "43,58,70", 2.6),
    "validation": ("square", "27,106,201", 3.4),
    "test": ("diamond", "209,0,122", 4.6),
}
"""Shape, colour and size in millimetres of what is drawn below the points of a part."""


@dataclass(frozen=True)
class SamplePoints:
    """Points of one part."""

    part: str
    centres: NDArray[np.float64]
    """x and y, shape (n, 2)."""
    classes: NDArray[np.int16]
    """Index of the class of each; -1: it has none."""
    blocks: NDArray[np.int32]
    images: Sequence[str]
    """What the image of each is called."""


def write_samples(
    target: Path, points: Iterable[SamplePoints], legend: Legend, crs: str, description: str
) -> None:
    """Write the layer.

    Args:
        target: the ``.gpkg``; one that is there is replaced.
        points: those of each part.
        legend: the classes, by their indices.
        crs: WKT; empty: none.
        description: of the layer.

    Raises:
        OutputError: it cannot be written.
    """
    layer = Layer(
        table_name(target, "samples"),
        FIELDS,
        "POINT",
        system_of(crs, systems.code(crs) if crs else None),
        style_of_samples(legend),
        description,
    )
    with locked(target):
        refuse_unfinished_edits(target)
        try:
            with replacing(target) as temporary, ExitStack() as exits:
                file = GeoPackage(temporary, layer)
                exits.callback(file.abandon)
                for one in points:
                    for first in range(0, len(one.centres), _PIECE):
                        _add(file, one, slice(first, first + _PIECE), legend)
                file.finish()
        except OSError as error:
            raise OutputError(
                f"OUTPUT_SAMPLES {target} cannot be written ({error.strerror or error}). Close it "
                "in other programs, or choose another file."
            ) from error


def _add(file: GeoPackage, points: SamplePoints, piece: slice, legend: Legend) -> None:
    centres = np.asarray(points.centres[piece])
    classes = np.asarray(points.classes[piece]).tolist()
    known = [(entry.value, entry.label) for entry in legend.entries]
    rows = (
        (*(known[index] if index >= 0 else (None, None)), points.part, block, image)
        for index, block, image in zip(classes, points.blocks[piece].tolist(), points.images[piece])
    )
    shapes = [_POINT.pack(1, 1, x, y) for x, y in centres.tolist()]
    file.add(shapes, np.concatenate([centres, centres], axis=1), rows)


def style_of_samples(legend: Legend) -> str:
    """Return a QGIS style (QML): a point of the class's colour on a shape that tells the part.

    The shapes of all points lie below the points of all: where these are dense, one sees the
    classes, and around them the part.
    """
    symbols, classes = [], []
    for number, entry in enumerate(legend.entries):
        symbols.append(_symbol(number, "circle", ",".join(map(str, entry.colour)), 1.6, 1))
        classes.append(_rule(f"class{number}", number, f'"class" = {entry.value}', entry.label))
    halos = []
    for number, (part, (shape, colour, size)) in enumerate(_HALOS.items(), len(symbols)):
        symbols.append(_symbol(number, shape, colour, size, 0))
        halos.append(_rule(f"part{number}", number, f"\"part\" = '{part}'", part))
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22.0" styleCategories="Symbology">\n'
        '<renderer-v2 type="RuleRenderer" symbollevels="1" enableorderby="0" forceraster="0">'
        f'<rules key="{{samples}}">{"".join(classes)}{"".join(halos)}</rules>'
        f"<symbols>{''.join(symbols)}</symbols></renderer-v2>\n"
        "<blendMode>0</blendMode><layerGeometryType>0</layerGeometryType></qgis>\n"
    )


def _rule(key: str, symbol: int, expression: str, label: str) -> str:
    return (
        f'<rule key="{{{key}}}" symbol="{symbol}" filter={quoteattr(expression)} '
        f"label={quoteattr(label)}/>"
    )


def _symbol(number: int, shape: str, colour: str, size: float, level: int) -> str:
    options = {
        "name": shape,
        "color": f"{colour},255",
        "outline_style": "no",
        "size": f"{size}",
        "size_unit": "MM",
    }
    # QGIS before 3.26 reads the one, later ones the other.
    old = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in options.items())
    new = "".join(
        f'<Option type="QString" name="{key}" value="{value}"/>' for key, value in options.items()
    )
    return (
        f'<symbol name="{number}" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleMarker" enabled="1" locked="0" pass="{level}">'
        f'<Option type="Map">{new}</Option>{old}</layer></symbol>'
    )
