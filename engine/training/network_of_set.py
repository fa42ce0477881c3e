"""The network that a job asks for, for the patches of a set."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.errors import TrainingError
from ..contract.messages import Messages
from ..contract.training_job import TrainJob
from ..geometry.grid import Size
from ..networks.saved_model import named_outputs
from ..sampling.patch_set import PatchSet, PatchSource
from .architectures import PROBABILITIES, NetworkInput, build, in_words
from .own_network import load_start

_LARGEST = 1e18
"""Squares of more, as a variance is one, come to the end of float32."""


@dataclass(frozen=True)
class TrainedNetwork:
    """A network that can be trained on a set."""

    model: Any
    """Of Keras, with all its outputs."""
    probabilities: Any
    """Its output of classes."""
    architecture: str
    """In words."""


def network_for(job: TrainJob, patches: PatchSet, messages: Messages) -> TrainedNetwork:
    """Build a new network, or load START.

    Raises:
        ModelError: START cannot be loaded.
        TrainingError: it does not fit the patches; or these have no numbers.
    """
    if job.start:
        start = load_start(job, patches, messages)
        tensor = named_outputs(start.model, start.model.output)[start.probabilities]
        return TrainedNetwork(start.model, tensor, f"the network of {Path(job.start).name}")
    inputs = [_input(patches, source) for source in patches.sources]
    model = build(job, inputs, len(patches.classes.entries))
    return TrainedNetwork(model, model.output[PROBABILITIES], in_words(job))


def _input(patches: PatchSet, source: PatchSource) -> NetworkInput:
    moments = [(band.mean, band.standard_deviation) for band in source.statistics]
    means = [mean for mean, _ in moments if mean is not None]
    deviations = [deviation for _, deviation in moments if deviation is not None]
    if len(means) != len(source.bands) or len(deviations) != len(source.bands):
        raise TrainingError(
            f"{patches.folder} has no mean and standard deviation for each of the "
            f"{len(source.bands)} bands of “{source.name}”, by which the network would bring "
            "their numbers to one scale. Sample the patches again."
        )
    for name, band in zip(source.bands, source.statistics):
        largest = max(abs(band.minimum or 0), abs(band.maximum or 0))
        if largest > _LARGEST:
            raise TrainingError(
                f"The patches of {patches.folder} have numbers up to {largest:.3g} in “{name}”; "
                f"expected are at most {_LARGEST:g}, which a network can compute with. If they "
                "mean “no data”, sample again and name them in NODATA."
            )
    return NetworkInput(
        _name(source.name),
        Size(source.width, source.height),
        len(source.bands),
        np.array(means),
        np.square(deviations),
    )


def _name(text: str) -> str:
    # TensorFlow's names of tensors have letters, digits and underscores.
    return re.sub(r"\W", "_", text, flags=re.ASCII)
