"""Put the parts of a map together: one GeoTIFF as a single run makes it, or a VRT of the parts."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from pathlib import Path

from .contract.errors import OutputError, PartsError, RasterError
from .contract.job import MergeJob
from .contract.messages import Messages
from .contract.result import MergeResult
from .imagery.remote import environment
from .maps.atomic_files import remove_stale, replacing
from .maps.disk_space import check_space
from .maps.output_lock import locked
from .maps.output_paths import check_targets, refuse_overwriting
from .maps.part_command import command_for
from .maps.part_files import FoundParts, PartFile, find_parts
from .maps.part_images import edited
from .maps.part_merging import Merging
from .maps.parts_vrt import vrt_of
from .maps.rasterio_writer import RasterioWriter
from .maps.resumable_maps import style_path

_NAMED = 20
"""Files and parts that one message names at the most."""
_VRT = ".vrt"


def merge_maps(job: MergeJob, messages: Messages) -> None:
    """Write the map and send the numbers as the result.

    Raises:
        EngineError: parts are missing, broken, doubled or foreign, or the map cannot be written;
            nothing is written then.
    """
    started = time.monotonic()
    target = Path(job.output)
    files = [path for path in job.inputs if not Path(path).is_dir()]
    check_targets({"OUTPUT": job.output}, files, {"OUTPUT": (".tif", ".tiff", _VRT)})
    virtual = target.suffix.lower() == _VRT
    if virtual and job.creation_options:
        raise OutputError(
            f"OUTPUT is {target}, a virtual raster, which has no CREATION_OPTIONS. Leave them "
            "empty, or choose a name that ends with .tif."
        )
    messages.progress(0, "Looking at the parts")
    found = find_parts(job.inputs, job.map)
    parts = _all_of(found, target)
    refuse_overwriting([target], [str(part.path) for part in parts])
    if found.left_out:
        messages.info(f"Left out, as no parts of this map: {_listed(found.left_out, ', ')}.")
    _tell_engines(parts, messages)
    _tell_images(parts, messages)
    merging = Merging(parts, messages)
    with environment(), locked(target):
        remove_stale(target)
        (_write_vrt if virtual else _write_map)(job, merging, target)
    grid = parts[0].profile.grid
    style = style_path(target)
    messages.result(
        MergeResult(
            output=str(target),
            styles={"OUTPUT": str(style) if merging.style() else None},
            parts=len(parts),
            width=grid.width,
            height=grid.height,
            valid_pixels=merging.valid,
            seconds=round(time.monotonic() - started, 3),
        )
    )


def _write_map(job: MergeJob, merging: Merging, target: Path) -> None:
    profile, style = merging.profile(), merging.style()
    there = target.stat().st_size if target.is_file() else 0
    check_space([(target, profile, style)], [there])
    with contextlib.ExitStack() as making:
        temporary = making.enter_context(replacing(target))
        writer = RasterioWriter(temporary, profile, job.creation_options)
        making.callback(writer.abandon)
        merging.into(writer)
        _write_text(style_path(temporary), writer.contents.style(style))


def _write_vrt(_job: MergeJob, merging: Merging, target: Path) -> None:
    profile, style = merging.profile(), merging.style()
    contents = merging.contents(profile)
    tags = {**profile.tags, **contents.tags}
    document = vrt_of(profile, contents.legend, tags, merging.parts, target.parent)
    with replacing(target) as temporary:
        _write_text(temporary, document)
        _write_text(style_path(temporary), contents.style(style))


def _write_text(path: Path, text: str) -> None:
    if not text:
        return
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise RasterError(
            f"{path.parent} cannot take the map: {error.strerror}. Choose another output file."
        ) from error


def _all_of(found: FoundParts, target: Path) -> list[PartFile]:
    """Return all parts of the map, in their order.

    Raises:
        PartsError: they are not all there, or there are others; says which, and what to run.
    """
    if not found.parts and not found.troubles:
        raise PartsError(
            "INPUT holds no part of a map; expected are GeoTIFFs that were made with PART."
        )
    complaints = list(found.troubles)
    missing = found.missing
    if missing:
        numbers = _listed([str(part.number) for part in missing], ", ")
        several = "parts are" if len(missing) > 1 else "part is"
        complaints.append(f"of {found.count} parts {len(missing)} {several} missing: {numbers}")
        if found.untold:
            complaints.append(
                f"these files are no parts, or too damaged to tell: {_listed(found.untold, ', ')}"
            )
    if complaints:
        some = next(iter(found.parts.values()), None)
        way_out = "Remove what does not belong there, and make what is missing."
        if missing and some is not None:
            way_out += (
                " The command of the first that is missing, with the paths of image and model: "
                f"{command_for(missing[0], some)}"
            )
        raise PartsError(f"{target.name} is not made: {_listed(complaints, '; ')}. {way_out}")
    return [found.parts[number] for number in sorted(found.parts)]


def _tell_engines(parts: Sequence[PartFile], messages: Messages) -> None:
    engines = sorted({part.engine for part in parts})
    if len(engines) > 1:
        few = [f"{part.path.name} ({part.engine})" for part in parts if part.engine != engines[0]]
        messages.warning(
            f"The parts were not all computed with {engines[0]}: {_listed(few, ', ')}. Runtimes "
            "round the last digits in ways of their own, so that labels may differ where two "
            "classes are equally probable."
        )


def _tell_images(parts: Sequence[PartFile], messages: Messages) -> None:
    seen = {part.tag.part.number: part.tag.images for part in parts}
    for name, (one, other, before, after) in edited(seen).items():
        messages.warning(
            f"The image {name} was changed while the parts were made: part {one} has seen it as it "
            f"was changed last at {before}, part {other} at {after}. Where its pixels were edited, "
            "the parts are of two images: make them all again. Where it was only copied anew, or "
            "its metadata written, they are not."
        )


def _listed(texts: Sequence[str], separator: str) -> str:
    more = f"{separator}and {len(texts) - _NAMED} more" if len(texts) > _NAMED else ""
    return separator.join(texts[:_NAMED]) + more
