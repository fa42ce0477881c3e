"""A model exported with its training's images tells how unlike these a pixel is: made here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from .contract.messages import Messages
from .geometry.grid import Size
from .inference.training_patches import TrainingPatches
from .models.fields import ModelFields
from .models.tensors import Tensor
from .models.unlike_training import UnlikeTraining
from .networks.class_features import ClassFeatures, class_features, of_pixels, with_distance
from .networks.feature_centres import LEAST, FeatureCentres, find_centres
from .networks.layer_graph import input_names
from .networks.layer_table import layer_table
from .training_facts import Patches, TrainingFacts

_PIXELS = 6000
"""Of the training whose features are looked at."""
_OF_A_PATCH = 64
"""Pixels that are taken of a patch that has many."""
_MULTIPLY_ADDS = 400 * 10**9
"""What looking at them may cost: some seconds on two cores."""
_BYTES = 256 << 20
_USUAL_SIDE = 64
"""Of a patch of a model that takes any size and pads."""
_AT_ONCE = 64


@dataclass(frozen=True)
class ToldApart:
    """A model that tells what is unlike its training."""

    model: Any
    """The Keras model, with one output more."""
    unlike: UnlikeTraining


def with_unlike_output(
    facts: TrainingFacts,
    model: Any,
    result: str,
    fields: ModelFields,
    messages: Messages,
) -> Optional[ToldApart]:
    """Give a model an output that tells how unlike the images of its training a pixel is.

    Args:
        facts: of the training, with patches.
        model: the Keras model.
        result: its output of classes.
        fields: of the model.
        messages: told why there is none.

    Returns:
        None where that cannot be had.

    Raises:
        RasterError: an image cannot be read, or does not fit the model.
    """
    if facts.patches is None:
        return None
    made = _made(facts, facts.patches, model, result, fields, messages)
    if isinstance(made, str):
        messages.info(
            f"The exported model does not measure how unlike the training a pixel is: {made}. "
            "OUTPUT_CONFIDENCE has the share of numbers outside the training's range instead."
        )
        return None
    messages.info(
        f"How unlike the training a pixel is, is measured by what the layer “{made.unlike.layer}” "
        f"makes classes of: {made.unlike.features} numbers, at {made.unlike.patches} places of the "
        "training's images. OUTPUT_CONFIDENCE has a band of it."
    )
    return made


def _made(
    facts: TrainingFacts,
    given: Patches,
    model: Any,
    result: str,
    fields: ModelFields,
    messages: Messages,
) -> Union[ToldApart, str]:
    names = input_names(model)
    if len(names) != 1:
        return "it has several inputs"
    found = class_features(model, result)
    if isinstance(found, str):
        return found
    image = model.inputs[0]
    tensor = Tensor(names[0], tuple(image.shape), str(image.dtype))
    messages.progress(0.4, "Looking at what the network makes of the training's images")
    try:
        features = _Features(model, found, tensor, facts.patch or _size(tensor, fields))
    except Exception as error:  # layers may throw anything
        return f"it does not run on a patch of the images ({_short(error)})"
    patches = given(tensor, facts.bands.get(tensor.name, ()), features.size, features.count)
    if len(patches.pixels) * features.each < LEAST:
        return (
            f"the training's images have {len(patches.pixels)} whole patches of {features.size} "
            "pixels with data, too few"
        )
    centres = features.centres(patches)
    if centres is None:
        return "the features of the training's images are all alike, or all of one place"
    unlike = UnlikeTraining(
        result, found.head.name, found.channels, len(patches.pixels), len(centres.centres)
    )
    return ToldApart(with_distance(model, found, centres), unlike)


def _size(tensor: Tensor, fields: ModelFields) -> Size:
    known = tensor.fixed or fields.receptive.get(tensor.name)
    return Size(*known) if known else Size(_USUAL_SIDE, _USUAL_SIDE)


class _Features:
    """The features of a model's patches."""

    def __init__(self, model: Any, found: ClassFeatures, tensor: Tensor, size: Size) -> None:
        self.size = size
        self._run: Callable[[NDArray[Any]], NDArray[Any]] = of_pixels(model, found)
        self._batch = tensor.batch or _AT_ONCE
        bands = tensor.channels or 1
        blank = np.zeros((tensor.batch or 1, size.height, size.width, bands), np.float32)
        _, rows, columns, _ = self._inner(self._run(blank)).shape
        self.each = min(rows * columns, _OF_A_PATCH)
        """Pixels that are taken of a patch."""
        cost = sum(layer.multiply_adds or 0 for layer in layer_table(model))
        self.count = max(
            min(
                -(-_PIXELS // self.each),
                _MULTIPLY_ADDS // max(cost, 1),
                _BYTES // (blank[0].size * blank.itemsize),
            ),
            -(-2 * LEAST // self.each),
        )
        """Patches to look at."""

    def centres(self, patches: TrainingPatches) -> Optional[FeatureCentres]:
        """Return the centres of the features of some patches."""
        random = np.random.default_rng(0)
        found = []
        for first in range(0, len(patches.pixels), self._batch):
            # One shape for all batches: the last one repeats its last patch.
            index = np.minimum(np.arange(first, first + self._batch), len(patches.pixels) - 1)
            values = self._inner(self._run(patches.pixels[index]))
            values = values.reshape(len(values), -1, values.shape[-1])
            chosen = random.permutation(values.shape[1])[: self.each]
            found.append(values[: len(patches.pixels) - first, chosen])
        features = np.concatenate(found)
        parts = np.repeat(patches.parts, self.each)
        return find_centres(features.reshape(-1, features.shape[-1]), parts)

    @staticmethod
    def _inner(values: NDArray[Any]) -> NDArray[Any]:
        """Return the middle of patches: padding reaches the border of theirs, not of an image."""
        rows, columns = values.shape[1] // 4, values.shape[2] // 4
        return values[:, rows : values.shape[1] - rows, columns : values.shape[2] - columns]


def _short(error: Exception) -> str:
    return re.sub(r"\x1b\[\d*m|\{\{.*?\}\}", "", " ".join(str(error).split()))[:160]
