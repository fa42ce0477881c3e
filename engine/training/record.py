"""What is known of a training at its end: what the report and the model card are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..maps.legend import Legend
from ..models.card_calibration import Calibration

TRAINING, VALIDATION, TEST = "training", "validation", "test"
"""The parts of a patch set, as its folder and :class:`PatchSetFacts` call them."""


@dataclass(frozen=True)
class Epoch:
    """One pass over the training samples. An accuracy is the share of samples, 0 to 1, whose most
    probable class is right; a loss is the mean cross-entropy, in nats."""

    loss: float
    accuracy: float
    validation_loss: Optional[float]
    """None: there are no validation samples; the next likewise."""
    validation_accuracy: Optional[float]
    learning_rate: float
    """At the end of the epoch."""


@dataclass(frozen=True)
class PatchSetFacts:
    """What the samples are, and how they were divided."""

    counts: Mapping[str, tuple[int, ...]]
    """By part, the samples of each class, in the order of the legend's entries: patches, or the
    labelled pixels of patches (segmentation)."""
    blocks: Mapping[str, int]
    """By part, the number of spatial blocks that its samples come from."""
    split: str
    """In a sentence, with block size and gap; no path."""
    random_split: bool
    """Parts are random pixels, neighbours of each other: an accuracy is too high."""
    images: tuple[str, ...]
    """File names without folders, after the rules of ``contract.secrecy``."""
    areas: tuple[int, ...]
    """Labelled pixels of each class before any were drawn, in the same order; empty: not known."""
    patch: str
    """Size and bands in words, such as “16 × 16 pixels of 4 bands, 10 m”."""


@dataclass(frozen=True)
class TestSamples:
    """What the network gives for samples it has never seen: n of them, perhaps none."""

    __test__ = False  # the name begins as pytest's classes do

    labels: NDArray[np.int64]
    """Index of the right class of each, shape (n,); none is -1."""
    probabilities: NDArray[np.float32]
    """Before calibration, shape (n, classes); each row sums up to 1."""
    centres: NDArray[np.float64]
    """x and y in the CRS of the images, shape (n, 2)."""
    blocks: NDArray[Any]
    """Id of the spatial block that each lies in, shape (n,): samples of one block are not
    independent of each other. Of a random split: blocks of the same size, laid over it."""

    def __len__(self) -> int:
        """Return their number."""
        return len(self.labels)


@dataclass(frozen=True)
class TrainingRecord:
    """A training that is over. Texts are shown to the user as they stand: no folders in them."""

    name: str
    """Of the model, as its file is called, without folder."""
    architecture: str
    """In words, such as “the tutorial's CNN”."""
    parameters: int
    """Numbers that were trained."""
    legend: Legend
    """``entries[i]`` is the class of the network's channel i, and of label index i."""
    samples: PatchSetFacts
    epochs: tuple[Epoch, ...]
    best_epoch: int
    """From 1 on: the one whose weights were kept."""
    ended: str
    """In a sentence, why it ended: the last epoch, no progress on the validation blocks, ..."""
    seconds: float
    """Of the training alone, over all runs that it took."""
    seed: int
    test: TestSamples
    calibration: Optional[Calibration] = None
    """None: no temperature could be told; ``uncalibrated`` says why."""
    uncalibrated: str = ""
    temperature_interval: Optional[tuple[float, float]] = None
    """Between which values the temperature lies in 19 of 20 cases; None: nobody can tell."""
    settings: tuple[tuple[str, str], ...] = ()
    """Further pairs of a name and a value to show: optimiser, augmentation, class weights, ..."""
    start_doubt: str = ""
    """Whether the network that it began with has learnt where the test is: as
    :attr:`.start_ground.StartGround.doubt`."""
