"""The folders that a job touches: what a container must be given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal

from ..engine.contract.file_kind import meant_by
from ..engine.contract.job import Job, PredictJob, RasterInput

_PLUGIN = Path(__file__).resolve().parent.parent

# /vsizip/, and what stands before a path inside an archive.
_VIRTUAL = re.compile(r"^(?:/vsi\w+/)+")


def writable(job: Job) -> list[Path]:
    """Return the folders that the job writes to."""
    if not isinstance(job, PredictJob):
        return []
    maps = (job.class_map, job.probabilities, job.confidence)
    return _unique(Path(path).parent for path in maps if path)


def readable(job: Job) -> list[Path]:
    """Return the folders that the job reads, those of the engine included."""
    return _unique(_read_by(job))


def _read_by(job: Job) -> Iterator[Path]:
    yield _PLUGIN / "engine"
    yield _PLUGIN / "styles"
    if not isinstance(job, PredictJob):
        return
    yield from _and_its_target(meant_by(Path(job.model)))
    if job.classes:
        yield from (p.parent for p in _and_its_target(Path(job.classes)))
    for source in job.sources:
        for raster in source.rasters:
            for name in _files(raster):
                yield from (p.parent for p in _and_its_target(Path(name)))


def _files(raster: RasterInput) -> list[str]:
    """Return the files on this machine that a raster is made of: a VRT has others elsewhere."""
    names = [raster.path]
    # GDAL raises, or not, as some other plugin has told it. The engine says what is wrong.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(
            raster.path, gdal.OF_RASTER, open_options=list(raster.open_options)
        )
        names += (dataset.GetFileList() or []) if dataset is not None else []
    except RuntimeError:
        return []
    finally:
        gdal.PopErrorHandler()
    return [found for found in map(_on_disk, names) if found]


def _on_disk(name: str) -> str:
    path = Path("/" + _VIRTUAL.sub("", name).lstrip("/")) if name.startswith("/vsi") else Path(name)
    # Inside an archive: the archive is the file.
    for candidate in (path, *path.parents):
        if candidate.is_file():
            return str(candidate)
    return ""


def _and_its_target(path: Path) -> Iterator[Path]:
    # A link leads to a place that the container must have as well.
    yield path.absolute()
    yield path.resolve()


def _unique(folders: Iterator[Path]) -> list[Path]:
    return list(dict.fromkeys(folder.absolute() for folder in folders))
