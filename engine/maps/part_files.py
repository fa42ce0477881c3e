"""The files of a map's parts: found, and held against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Union

import rasterio

from ..contract.errors import RasterError
from ..contract.job import RasterInput
from ..contract.part import Part
from ..geometry.grid import Grid, Window
from ..imagery.gdal_errors import GDAL_ERRORS, reason_of
from ..imagery.opening import grid_of
from .map_profile import MapProfile
from .part_tag import CHECKSUM, PART, PartTag

_ENDINGS = (".tif", ".tiff")
_MODEL, _SHA256 = "CNNMAPPER_MODEL", "CNNMAPPER_MODEL_SHA256"
# What parts of one plan have in common all the same, as each has decided for itself.
_SAME = (
    ("CNNMAPPER_METHOD", "was computed by another method"),
    ("CNNMAPPER_NUMBERS", "is made of other numbers of the model"),
    ("CNNMAPPER_VALUES", "is made of other values of the image"),
)
# Why a plan may be another one.
_OF_PLANS = (
    ("CNNMAPPER_INPUTS", "is from another image"),
    ("TIFFTAG_SOFTWARE", "is from another version"),
    ("CNNMAPPER_PARAMETERS", "has other parameters"),
)


@dataclass(frozen=True)
class PartFile:
    """The file of a part."""

    path: Path
    tag: PartTag
    profile: MapProfile
    """Of the whole map, as the part says."""
    grid: Grid
    """Its own."""
    tags: dict[str, str]
    """All of its metadata items."""

    @property
    def checksum(self) -> str:
        """That of its pixels when it was made; "": its compression loses some."""
        return self.tags.get(CHECKSUM, "")

    @property
    def engine(self) -> str:
        """What has computed it."""
        return self.tags.get("CNNMAPPER_ENGINE", "")


@dataclass
class FoundParts:
    """What was found among the files."""

    parts: dict[int, PartFile] = field(default_factory=dict)
    """The parts of one map, by their number."""
    count: int = 0
    """How many there have to be."""
    troubles: list[str] = field(default_factory=list)
    """What is broken, doubled or foreign, a sentence each."""
    left_out: list[str] = field(default_factory=list)
    """Files of a folder that are no parts, or those of another map of the run."""

    untold: list[str] = field(default_factory=list)
    """Those of them that say nothing of parts: cut short, perhaps."""

    @property
    def missing(self) -> list[Part]:
        """Parts of which there is no file."""
        numbers = range(1, self.count + 1)
        return [Part(number, self.count) for number in numbers if number not in self.parts]


def find_parts(inputs: Iterable[str], wanted: str) -> FoundParts:
    """Find the parts of one map among files.

    Args:
        inputs: files, and folders; of a folder the GeoTIFFs are looked at.
        wanted: which map of the run: the Processing output that it is.
    """
    found, opened = FoundParts(), []
    for path, from_folder in _files(inputs):
        part = open_part(path)
        if isinstance(part, str):
            if part:
                found.troubles.append(f"{path} is broken: {part}")
            elif from_folder:
                found.left_out.append(path.name)
                found.untold.append(path.name)
            else:
                found.troubles.append(f"{path} is no part of a map: it was made without PART")
        elif part.tag.map != wanted:
            if from_folder:
                found.left_out.append(path.name)
            else:
                found.troubles.append(f"{path} is of another map of the run, {part.tag.map}")
        else:
            opened.append(part)
    _sort_out(opened, found)
    return found


def _files(inputs: Iterable[str]) -> list[tuple[Path, bool]]:
    """Return the files, each once, and whether it is there because its folder is."""
    files: dict[Path, bool] = {}
    for name in inputs:
        path = Path(name)
        if not path.is_dir():
            files[path] = False
            continue
        for one in sorted(path.iterdir()):
            # Those with a dot are of runs under way.
            if one.suffix.lower() in _ENDINGS and not one.name.startswith("."):
                files.setdefault(one, True)
    return list(files.items())


def open_part(path: Path) -> Union[PartFile, str]:
    """Return the part in a file; else what is wrong with the file, "": it is of no part."""
    if not path.exists():
        return "there is no such file"
    raster = RasterInput(str(path))
    try:
        with rasterio.open(path) as dataset:
            tags = dataset.tags()
            if PART not in tags:
                return ""
            tag = PartTag.read(tags[PART])
            grid = grid_of(dataset, raster)
            scale, (unit, *_) = dataset.scales[0], dataset.units
            profile = MapProfile(
                tag.whole_grid(grid),
                dataset.dtypes[0],
                tuple(str(name or "") for name in dataset.descriptions),
                dataset.nodata,
                tag.legend,
                None if scale == 1 else scale,
                tag.looks["averaged"],
                open_legend=tag.looks["open_legend"],
                unit=unit or "",
                ramp=tag.looks["ramp"],
            )
    except (*GDAL_ERRORS, RasterError, OSError) as error:
        return reason_of(error) if not isinstance(error, RasterError) else str(error).rstrip(".")
    except (ValueError, TypeError) as error:
        return f"its metadata item {PART} is damaged ({error})"
    window = tag.window
    if (grid.width, grid.height) != (window.width, window.height):
        return (
            f"it has {grid.width} x {grid.height} pixels; expected are {window.width} x "
            f"{window.height}"
        )
    return PartFile(path, tag, profile, grid, tags)


def _sort_out(opened: Sequence[PartFile], found: FoundParts) -> None:
    """Keep the parts of one map, the one of which there are most; say of the others what they are.

    Of two that are doubled neither is better: the first one is kept for what else is to be said.
    """
    if not opened:
        return
    (plan, _), *_ = Counter(part.tag.plan for part in opened).most_common(1)
    own = [part for part in opened if part.tag.plan == plan]
    usual = own[0]
    method, _ = Counter(part.tags.get("CNNMAPPER_METHOD") for part in own).most_common(1)[0]
    usual = next(part for part in own if part.tags.get("CNNMAPPER_METHOD") == method)
    found.count = usual.tag.part.count
    for part in opened:
        number = part.tag.part.number
        why = _foreign(part, usual)
        if why:
            found.troubles.append(f"{part.path} {why}")
        elif number in found.parts:
            found.troubles.append(
                f"{part.path} is {part.tag.part.in_words} again, which is "
                f"{found.parts[number].path}: remove one of them"
            )
        else:
            found.parts[number] = part


def _foreign(part: PartFile, usual: PartFile) -> str:
    """Return in words why a part is not of the map of which another one is; "": it is."""
    mine, theirs = part.tags, usual.tags
    if mine.get(_SHA256) != theirs.get(_SHA256):
        return (
            f"is from another model: {_named(mine)}, while {usual.path.name} is from "
            f"{_named(theirs)}"
        )
    other_plan = part.tag.plan != usual.tag.plan
    for name, what in (*(_OF_PLANS if other_plan else ()), *_SAME):
        if mine.get(name) != theirs.get(name):
            return (
                f"{what}: {_short(mine.get(name))}, while {usual.path.name} has "
                f"{_short(theirs.get(name))}"
            )
    if part.tag.part.count != usual.tag.part.count:
        return f"is {part.tag.part.in_words}, while there are {usual.tag.part.count} of the others"
    if other_plan:
        return (
            f"is of another plan than {usual.path.name}: the image, its area, MASK, the legend or "
            "the blocks of the file were others"
        )
    if _kind(part.profile) != _kind(usual.profile):
        return f"holds something else than {usual.path.name}: another type, legend or other bands"
    return ""


def _kind(profile: MapProfile) -> tuple[Any, ...]:
    # Not the nodata value as it is: NaN is not equal to itself.
    entries = profile.legend.entries if profile.legend is not None else None
    legend = entries and [(e.value, e.hex, e.label) for e in entries]
    return (profile.dtype, profile.bands, repr(profile.nodata), legend, profile.scale,
            profile.unit, profile.averaged, profile.open_legend, profile.ramp)  # fmt: skip


def _named(tags: dict[str, str]) -> str:
    return f"{tags.get(_MODEL, '')} ({tags.get(_SHA256, '')[:12]}…)"


def _short(text: Optional[str]) -> str:
    told = text or "nothing"
    return told if len(told) <= 120 else f"{told[:120]} …"


def windows_of(part: PartFile, side: int) -> Iterable[Window]:
    """Yield the windows of a part's file, row by row, in which it is read."""
    for y in range(0, part.grid.height, side):
        for x in range(0, part.grid.width, side):
            yield Window(x, y, min(side, part.grid.width - x), min(side, part.grid.height - y))
