"""Proof that a rewritten network gives what the model gives, patch by patch."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import FieldsError
from ..models.output_agreement import AGREEMENT, NEARLY_ONE, Agreement, agreement_of
from ..models.tensorflow_setup import keras
from ..models.tensors import as_pixels
from .layer_graph import input_names, output_names
from .layer_table import layer_table
from .random_scenes import scenes
from .rewriting import DenseNetwork, shapes_of

Arrays = dict[str, NDArray[Any]]

_SIDE, _LEAST_SIDE = 12, 9
_IMAGES = 4
"""Of the images, those that have contrast."""
_MULTIPLY_ADDS = 200 * 10**9
"""What a proof may cost: some seconds on two cores."""


@dataclass(frozen=True)
class Proof:
    """How the results of a rewritten network and of the model's patches differ."""

    largest: float
    """Largest difference of a floating-point output; of outputs beyond 1 (logits, say), relative
    to the largest of them."""
    windows: int
    """Patches compared."""
    labels_identical: bool
    """Whole-numbered outputs are equal wherever the two best classes are no tie."""

    @property
    def proven(self) -> bool:
        """Whether the rewritten network may stand for the model."""
        return self.windows > 0 and self.labels_identical and self.largest <= AGREEMENT


def prove(
    model: Any, network: DenseNetwork, side: Optional[int] = None, seed: int = 0
) -> Proof:
    """Compare a rewritten network with its model on random images.

    The images are noise, smooth reflectances from 0 to 10000, and constants. One on which rounding
    alone changes the result at least as much, such as reflectances for a network that wants 0 to 1,
    judges nothing; but one with contrast has to.

    Args:
        model: the Keras model, which is given patches.
        network: the same, which is given the regions that the patches come from.
        side: each region has ``side`` x ``side`` patches; None: 12, of a costly model fewer.
        seed: of the images.

    Raises:
        FieldsError: an output of the two differs in size.
    """
    side = _affordable(model) if side is None else side
    names = output_names(model)
    order = input_names(model)
    largest, windows, identical, judged = 0.0, 0, True, False
    generator = np.random.default_rng(seed)
    for images in scenes(shapes_of(network, side), generator, network.dtypes):
        region = network.predict(images)
        # Of an image without contrast one patch stands for all: a third of the images are such.
        plain = all(image.min() == image.max() for image in images.values())
        count = 1 if plain else side * side
        patches = {
            name: _patches(images[name], network, name, side)[:count] for name in images
        }
        for name, tensor in zip(order, model.inputs):
            if name not in patches:  # no chosen output depends on it
                shape = [size or 1 for size in tensor.shape[1:]]
                patches[name] = np.zeros((count, *shape), np.float32)
        feeds = [patches[name] for name in order]
        raw = model.predict_on_batch(feeds[0] if len(feeds) == 1 else _structure(model, feeds))
        alone = dict(zip(names, keras.tree.flatten(raw)))
        one: Arrays = {}
        other: Arrays = {}
        for name, values in region.items():
            blocks = as_pixels(np.asarray(alone[name]), name)
            theirs = _mosaic(np.broadcast_to(blocks, (side * side, *blocks.shape[1:])), side)
            if values.shape[1:] != theirs.shape:
                raise FieldsError(
                    f"The rewritten network gives {values.shape[1:]} values for the output "
                    f"{name!r}, the patches {theirs.shape}."
                )
            one[name], other[name] = values[0], theirs
        result = agreement_of(other, one)
        if not result.equal and _is_rounding(network, images, region, result):
            continue
        judged = judged or not plain
        largest = max(largest, result.largest)
        identical = identical and not result.labels_differ
        windows += side * side
    return Proof(largest, windows if judged else 0, identical)


def _is_rounding(
    network: DenseNetwork, images: Arrays, region: Mapping[str, Any], result: Agreement
) -> bool:
    """Tell whether pixels that change in their last digits make a difference as large."""
    rounded = network.predict({name: image * NEARLY_ONE for name, image in images.items()})
    moved = agreement_of(
        {name: np.asarray(values) for name, values in region.items()},
        {name: np.asarray(values) for name, values in rounded.items()},
    )
    return result.largest <= moved.largest and result.labels_differ <= moved.labels_differ


def _affordable(model: Any) -> int:
    """Return how many patches on a side are compared, by what they cost: 12, or down to 9.

    The results of a dense network repeat themselves in steps of the strides: 8 of three poolings.
    """
    cost = sum(layer.multiply_adds or 0 for layer in layer_table(model))
    return max(_LEAST_SIDE, min(_SIDE, math.isqrt(_MULTIPLY_ADDS // (_IMAGES * max(cost, 1)))))


def _structure(model: Any, feeds: list[Any]) -> Any:
    return keras.tree.pack_sequence_as(model.input, feeds)


def _patches(image: NDArray[Any], network: DenseNetwork, name: str, side: int) -> NDArray[Any]:
    (width, height), (across, down) = network.patch[name], network.step[name]
    return np.stack(
        [
            image[0, j * down : j * down + height, i * across : i * across + width]
            for j in range(side)
            for i in range(side)
        ]
    )


def _mosaic(blocks: NDArray[Any], side: int) -> NDArray[Any]:
    """(side * side, height, width, c) to (side * height, side * width, c)."""
    _, height, width, channels = blocks.shape
    grid = blocks.reshape(side, side, height, width, channels).transpose(0, 2, 1, 3, 4)
    mosaic: NDArray[Any] = grid.reshape(side * height, side * width, channels)
    return mosaic
