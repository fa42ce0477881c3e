"""The job that describes a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .errors import JobError
from .strict_json import shown

DEVICES = ("auto", "cpu", "gpu")


@dataclass(frozen=True)
class InspectJob:
    """Describe an exported model in a report."""

    task: ClassVar[str] = "inspect"
    model: str
    """SavedModel folder, its card, or a Keras file."""
    output_html: str
    """The report to write."""
    image: str = ""
    """Name of the image for which time and memory are estimated; empty: of no particular one."""
    width: int = 0
    """Of that image, pixels; 0: a Sentinel-2 tile."""
    height: int = 0
    user_placeholders: str = ""
    """``name=value`` pairs, space-separated."""
    trust: bool = False
    """Load the model even if its graph can read or write files or run code."""
    exports: str = ""
    """Folder that keeps the exports of Keras files for the next run; empty: they are not kept."""
    device: str = "auto"


def check_inspect(job: InspectJob) -> None:
    """Refuse what no report can be made of.

    Raises:
        JobError: says what.
    """
    if job.device not in DEVICES:
        raise JobError(
            f"The job's device is {shown(job.device)}; expected one of {', '.join(DEVICES)}."
        )
    if job.width < 0 or job.height < 0 or (job.width == 0) != (job.height == 0):
        raise JobError(
            f"The job's image has {job.width} x {job.height} pixels; expected two positive "
            "numbers, or none."
        )
