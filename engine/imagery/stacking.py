"""Why two rasters cannot be stacked, and what a stack should tell: numbers only, no I/O."""

from __future__ import annotations

from collections.abc import Sequence

from ..contract.errors import RasterError
from ..contract.job import RasterInput
from ..contract.secrecy import shown_name
from ..geometry import crs as systems
from ..geometry.grid import Grid
from .absence import Absence

_WARP = "Bring them to one grid first, for example with “Warp (reproject)” or “Align rasters”."


def check_stack(path: str, grid: Grid, first_path: str, first: Grid) -> None:
    """Refuse a raster that does not lie on the first one's pixels.

    Args:
        path: the raster.
        grid: its pixel grid.
        first_path: the first raster of the stack.
        first: its pixel grid.

    Raises:
        RasterError: says how the grids differ.
    """
    differences = first.differences(grid)
    if differences:
        raise RasterError(
            f"{path} cannot be stacked on {first_path}: {'; '.join(differences)}. "
            + (_neighbours(grid, first) or _WARP)
        )


def _neighbours(grid: Grid, first: Grid) -> str:
    """Return what to do with two tiles of one mosaic; empty: they are none."""
    if grid.points or first.points or systems.difference(first.crs, grid.crs):
        return ""
    (a, b, _, d, e, _), (a2, b2, _, d2, e2, _) = first.transform, grid.transform
    pixel = max(map(abs, (a, b, d, e)))
    if max(abs(a - a2), abs(b - b2), abs(d - d2), abs(e - e2)) > 1e-6 * pixel:
        return ""
    left, bottom, right, top = first.bounds
    xmin, ymin, xmax, ymax = grid.bounds
    width, height = min(right, xmax) - max(left, xmin), min(top, ymax) - max(bottom, ymin)
    common = max(0.0, width) * max(0.0, height)
    smaller = min((right - left) * (top - bottom), (xmax - xmin) * (ymax - ymin))
    # Tiles overlap by a margin (those of Sentinel-2 by a tenth): bands of one place by nearly all.
    if common > 0.5 * smaller:
        return ""
    return (
        "They are tiles side by side, not bands of one place. Make one image of them with “Build "
        "virtual raster” (without “Place each input file into a separate band”), and use that."
    )


def notes_of(
    rasters: Sequence[RasterInput], absences: Sequence[Absence], grid: Grid, nodata: bool
) -> list[str]:
    """Return what the log should say of a stack: what is not in the files, or not obvious.

    Args:
        rasters: the job's.
        absences: what says of each that it has no data.
        grid: their pixel grid.
        nodata: the job gives a nodata value of its own.
    """
    notes = [note for absence in absences for note in absence.notes]
    implied: dict[tuple[float, str], list[str]] = {}
    for raster, absence in zip(rasters, absences):
        values = {value for value in absence.values if value is not None}
        if absence.implied and not nodata:
            for value in values:
                implied.setdefault((value, absence.implied), []).append(shown_name(raster.path))
    for (value, why), names in implied.items():
        notes.append(
            f"{_some(names)}: {value:g} means no data, {why}; the file itself names no nodata "
            f"value. If {value:g} holds data there, give NODATA another value, such as -1."
        )
    added = [shown_name(raster.path) for raster in rasters if raster.layer.nodata]
    if added:
        notes.append(f"{_some(added)}: the additional nodata values of the layer in QGIS count.")
    without = [shown_name(raster.path) for raster in rasters if raster.layer.without_nodata]
    if without:
        notes.append(
            f"{_some(without)}: the file's own nodata value is not used, as it is switched off in "
            "the layer's properties in QGIS."
        )
    for raster in rasters:
        if raster.layer.crs:
            notes.append(
                f"{shown_name(raster.path)}: the coordinate reference system is that of the layer "
                f"in QGIS, {systems.name(raster.layer.crs)}; the file has another one or none."
            )
    if grid.points is not None:
        notes.append(
            f"{shown_name(rasters[0].path)} is georeferenced by {grid.points.kind} only; the map "
            "keeps them."
        )
    return notes


def _some(names: Sequence[str]) -> str:
    return names[0] + (f" and {len(names) - 1} more" if len(names) > 1 else "")
