"""The job that suggests where to label next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .errors import JobError
from .job_inputs import RasterInput, VectorInput
from .strict_json import shown

MARGIN, ENTROPY = MEASURES = ("margin", "entropy")
"""Of how unsure a pixel is; the order is that of the parameter MEASURE."""
MOST_POINTS = 100_000


@dataclass(frozen=True)
class SuggestLabelsJob:
    """Choose the pixels whose labels would tell a model most."""

    task: ClassVar[str] = "suggestlabels"
    map: RasterInput
    """The class map."""
    probabilities: RasterInput
    """One band for each class, on the map's grid."""
    output: str
    """The ``.gpkg`` to write."""
    measure: str = MARGIN
    """One of MEASURES."""
    count: int = 60
    """Points."""
    spacing: int = 16
    """Pixels from one point to the next, at least."""
    by_class: bool = True
    """As many of each class on the map, as far as it has some."""
    labels: Optional[VectorInput] = None
    """What is labelled already: points keep ``spacing`` away from it."""
    classes: str = ""
    """Legend file; empty: the map's own names and colours."""


def check_suggest(job: SuggestLabelsJob) -> None:
    """Refuse numbers that mean nothing.

    Raises:
        JobError: says which, and what is expected.
    """
    if job.measure not in MEASURES:
        raise JobError(
            f"The job's measure is {shown(job.measure)}; expected one of {', '.join(MEASURES)}."
        )
    if not 1 <= job.count <= MOST_POINTS:
        raise JobError(f"COUNT is {job.count}; expected is a number from 1 to {MOST_POINTS}.")
    if not 1 <= job.spacing <= 10_000:
        raise JobError(f"SPACING is {job.spacing}; expected is a number of pixels, 1 to 10000.")
