"""The job that puts the parts of a map together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .errors import JobError
from .strict_json import shown

MAPS = ("OUTPUT", "OUTPUT_PROBABILITIES", "OUTPUT_CONFIDENCE")
"""Which of the maps of a run; the order is that of the parameter MAP."""


@dataclass(frozen=True)
class MergeJob:
    """Put the parts of a map together."""

    task: ClassVar[str] = "mergemaps"
    inputs: tuple[str, ...]
    """The files of the parts, and folders in which they lie."""
    output: str
    """GeoTIFF to write, or VRT that refers to the parts."""
    map: str = MAPS[0]
    """Which map it is: one of MAPS."""
    creation_options: tuple[str, ...] = ()
    """GDAL creation options of a GeoTIFF, ``KEY=VALUE``."""


def check_merge(job: MergeJob) -> None:
    """Refuse what means nothing.

    Raises:
        JobError: says what, and what is expected.
    """
    if not job.inputs:
        raise JobError("INPUT names no part; expected are the parts' files, or their folder.")
    if job.map not in MAPS:
        raise JobError(f"The job's map is {shown(job.map)}; expected one of {', '.join(MAPS)}.")
