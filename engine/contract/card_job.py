"""The job that edits a model card, and what a card can say of the numbers of a training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from .errors import JobError
from .job_inputs import RasterInput
from .strict_json import shown

STORED, SCALED, HARMONISED = "stored", "scaled", "harmonised"
TRAINED_VALUES = (STORED, SCALED, HARMONISED)
"""Which numbers a model was trained on: as the files store them, Sentinel-2's with what is added
since processing baseline 04.00; with scale and offset of the bands applied; Sentinel-2's as before
that baseline."""


@dataclass(frozen=True)
class EditCardJob:
    """Change what a model card says of a model, without exporting it again.

    What is empty stays as it is.
    """

    task: ClassVar[str] = "editcard"
    model: str
    """SavedModel folder, its card, or a Keras file."""
    classes: str = ""
    """Legend file, of any kind that ``legend.read_legend`` knows."""
    bands: str = ""
    """As :attr:`.job.ExportJob.bands`."""
    training_images: tuple[RasterInput, ...] = ()
    """What the model was trained on, or some of it: statistics and pixel size are read off them."""
    training_values: str = ""
    """Which of their numbers: one of TRAINED_VALUES."""
    pixel_size: str = ""
    """Metres, a number for each image input, comma-separated; one is for all of them."""
    sensor: str = ""
    description: str = ""
    licence: str = ""
    activation: str = "auto"
    """As :attr:`.job.PredictJob.activation`; ``auto``: as it is."""
    threshold: str = ""
    """0 to 1, above which a class or label is on the map; of labels that do not exclude each other
    also one for each, comma-separated."""
    head: str = ""
    """The output that activation and threshold are for; empty: the model's result."""
    trust: bool = False
    """Of a Keras file that is exported on the way; see :attr:`.job.PredictJob.trust`."""
    exports: str = ""
    """Folder that keeps the exports of Keras files for the next run; empty: they are not kept."""


def check_values(values: str) -> None:
    """Refuse training values that are none.

    Raises:
        JobError: says what is expected.
    """
    if values and values not in TRAINED_VALUES:
        raise JobError(
            f"The job's training_values is {shown(values)}; expected one of "
            f"{', '.join(TRAINED_VALUES)}, or nothing."
        )


def check_activation(job: EditCardJob, known: Sequence[str]) -> None:
    """Refuse an activation that is none.

    Args:
        job: the job.
        known: what there is.

    Raises:
        JobError: says what is expected.
    """
    if job.activation not in known:
        raise JobError(
            f"The job's activation is {shown(job.activation)}; expected one of {', '.join(known)}."
        )
