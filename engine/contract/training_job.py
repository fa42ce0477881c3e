"""The job that trains a network on a set of patches."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, Optional

from .errors import JobError
from .strict_json import shown

TUTORIAL, DEEP, UNET, TEMPCNN, MLP = "tutorial", "deep", "unet", "tempcnn", "mlp"
ARCHITECTURES = (TUTORIAL, DEEP, UNET, TEMPCNN, MLP)
"""The order is that of the parameter ARCHITECTURE."""
ADAM, SGD = OPTIMISERS = ("adam", "sgd")
"""The order is that of the parameter OPTIMISER."""
EQUAL, BALANCED = CLASS_WEIGHTS = ("equal", "balanced")
"""The order is that of the parameter CLASS_WEIGHTS."""
DEVICES = ("auto", "cpu", "gpu")
SHALLOWEST, DEEPEST = 2, 5
"""Halvings of a U-Net."""
MOST_DATES = 1000


@dataclass(frozen=True)
class TrainJob:
    """Train a network, export it, and say how good it is."""

    task: ClassVar[str] = "train"
    patches: str
    """Folder of the patch set."""
    output: str
    """Folder of the exported model."""
    keras_file: str = ""
    """The ``.keras`` file to write; empty: not wanted."""
    report: str = ""
    """HTML file to write; empty: not wanted."""
    log: str = ""
    """Folder for TensorBoard's events; empty: not wanted."""
    architecture: str = TUTORIAL
    """One of ARCHITECTURES; of no account where ``start`` is given."""
    depth: int = 3
    """How often a U-Net halves the image."""
    filters: int = 32
    """Of the first layer; the deeper ones have more."""
    dates: int = 1
    """How many dates lie one after the other in the bands of a patch."""
    start: str = ""
    """Keras file to train on from; empty: a new network."""
    frozen_layers: str = ""
    """Layers that keep their weights: names, comma-separated, or how many from the input on."""
    custom_code: str = ""
    """Python file that registers custom layers of ``start``; needs ``trust``."""
    trust: bool = False
    epochs: int = 60
    """Passes over the training part at most."""
    minutes: float = 0.0
    """After which the training ends; 0: whenever it is done."""
    patience: int = 8
    """Epochs without a smaller loss on the validation part after which it ends."""
    batch: int = 64
    """Patches of a step."""
    optimiser: str = ADAM
    """One of OPTIMISERS."""
    learning_rate: Optional[float] = None
    """None: found by a range test."""
    class_weights: str = EQUAL
    """``balanced``: a rare class counts as much as a frequent one."""
    turns: bool = True
    """Patches are mirrored and turned by quarters."""
    brightness: float = 0.0
    """By which share patches are made darker or brighter at most, 0 to 1."""
    seed: int = 1
    device: str = "auto"
    licence: str = ""
    """For the model card."""

    def __post_init__(self) -> None:
        """Refuse values that mean nothing, or do not go together.

        Raises:
            JobError: says which, and what is expected.
        """
        _check(self)


@dataclass(frozen=True)
class TrainResult:
    """A trained network. None: not known, for want of samples."""

    task: ClassVar[str] = "train"
    output: str
    """The SavedModel folder."""
    card: str
    keras_file: str
    """Empty: not wanted; the next one likewise."""
    report: str
    test_accuracy: Optional[float]
    """On the test blocks, 0 to 1."""
    accuracy_low: Optional[float]
    """95 % interval of it, with the samples of a block taken for alike."""
    accuracy_high: Optional[float]
    validation_accuracy: Optional[float]
    """Of the weights that were kept."""
    epochs: int
    """Passes that were done."""
    best_epoch: int
    """The one whose weights were kept, from 1 on."""
    learning_rate: float
    """The first one."""
    parameters: int
    """Numbers that were trained."""
    temperature: Optional[float]
    receptive_field: str
    """As :class:`.result.ExportResult` has it, and the next two."""
    scale_factor: str
    dense: bool
    seconds: float
    """Of the training, over all runs that it took."""
    summary: str


def _check(job: TrainJob) -> None:
    for name, value, allowed in (
        ("ARCHITECTURE", job.architecture, ARCHITECTURES),
        ("OPTIMISER", job.optimiser, OPTIMISERS),
        ("CLASS_WEIGHTS", job.class_weights, CLASS_WEIGHTS),
        ("DEVICE", job.device, DEVICES),
    ):
        if value not in allowed:
            raise JobError(f"{name} is {shown(value)}; expected one of {', '.join(allowed)}.")
    for name, number, low, high in (
        ("DEPTH", job.depth, SHALLOWEST, DEEPEST),
        ("FILTERS", job.filters, 1, 1024),
        ("DATES", job.dates, 1, MOST_DATES),
        ("EPOCHS", job.epochs, 1, 100_000),
        ("MINUTES", job.minutes, 0, 1e6),
        ("PATIENCE", job.patience, 1, 100_000),
        ("BATCH", job.batch, 1, 65536),
        ("BRIGHTNESS", job.brightness, 0, 1),
        ("SEED", job.seed, 0, 2**31 - 1),
    ):
        if not (math.isfinite(number) and low <= number <= high):
            raise JobError(f"{name} is {number:g}; expected is a number from {low:g} to {high:g}.")
    rate = job.learning_rate
    if rate is not None and not (math.isfinite(rate) and 0 < rate <= 10):
        raise JobError(
            f"LEARNING_RATE is {rate:g}; expected is a number above 0 and up to 10, or nothing, so "
            "that it is found."
        )
    if job.frozen_layers.strip() and not job.start:
        raise JobError(
            "FROZEN_LAYERS is given, but START is not: the weights of a new network are random. "
            "Give the Keras file whose layers are to stay as they are, or leave it empty."
        )
    if job.custom_code and not job.start:
        raise JobError("CUSTOM_CODE is given, but START is not: it defines layers of that file.")
