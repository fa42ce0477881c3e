"""What a whole model is tried on: compared in ONNX Runtime, and kept as its test tensors."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ..models.card_fields import CardField
from ..models.card_onnx import OnnxEntry
from ..models.output_agreement import AGREEMENT, NEARLY_ONE, agreement_of
from ..models.runtime import LoadedModel
from ..models.self_test import TestTensors
from ..models.tensors import Arrays
from ..models.unlike_training import OUTPUT
from .layer_table import layer_table
from .onnx_export import OnnxExport, Trial
from .random_scenes import Shape, scenes
from .saved_model import serving_function, side_of_patches, trial_feeds

_PATCHES = 16
"""Of each kind of image, compared in ONNX Runtime with TensorFlow, at the most."""
_MULTIPLY_ADDS = 20 * 10**9
"""What these may cost."""
_MOST_VALUES = 1 << 21
"""Of test tensors: a file of a few megabytes."""
_ROUNDINGS = 5
"""By how many times as much as rounding the pixels does, another runtime may change the results."""


def trial_of_model(
    model: Any, engine: LoadedModel, fields: tuple[CardField, ...], told_apart: bool
) -> Trial:
    """Return what a model is tried on.

    Args:
        model: the Keras model.
        engine: the SavedModel that was made of it.
        fields: of the model, which say how large its patches are.
        told_apart: it has the output that tells what is unlike the training.
    """
    feeds = trial_feeds(engine, fields, 1.0, side_of_patches(model, engine, fields))
    images = {tensor.name: tensor for tensor in engine.signature.images}
    shapes: dict[str, Shape] = {name: feeds[name].shape[1:] for name in images}
    constants = {name: value for name, value in feeds.items() if name not in images}
    outputs = [tensor.name for tensor in engine.signature.outputs]
    if told_apart:
        outputs.append(OUTPUT)

    def region(side: int) -> dict[str, Shape]:
        first = next(iter(shapes.values()))
        # In steps of patches: a network may insist on whole multiples of its own strides.
        times = max(1, side // max(first[:2]))
        return {n: (times * s[0], times * s[1], s[2]) for n, s in shapes.items()}

    # Of several sources, regions fit each other only where their patches say how.
    alone = len(images) == 1 and all(tensor.takes_regions for tensor in images.values())
    cost = sum(layer.multiply_adds or 0 for layer in layer_table(model))
    return Trial(
        engine.compile(dict.fromkeys(images, "float32"), outputs, constants),
        shapes,
        max(1, min(_PATCHES, _MULTIPLY_ADDS // max(cost, 1))),
        constants,
        region if alone else None,
    )


def onnx_of_model(
    model: Any, engine: LoadedModel, trial: Trial, onnx: OnnxExport
) -> Optional[OnnxEntry]:
    """Write a Keras model as ONNX, and prove it against the SavedModel that was made of it."""
    dtypes = {tensor.name: tensor.dtype for tensor in engine.signature.images}
    return onnx.add("model", lambda: serving_function(model), trial, dtypes)


def test_tensors(engine: LoadedModel, trial: Trial) -> Optional[TestTensors]:
    """Return an image and what a model gives for it; None: they would be large.

    Of several, the image on which rounding matters least.
    """
    dtypes = {tensor.name: tensor.dtype for tensor in engine.signature.images}
    best: Optional[TestTensors] = None
    for images in scenes(trial.shapes, np.random.default_rng(0), dtypes):
        if all(image.min() == image.max() for image in images.values()):
            continue
        # Whole numbers from 0 to 10000 take a fraction of the room.
        whole = {n: np.floor(i) if i.max() > 1 else i for n, i in images.items()}
        outputs = _arrays(trial, whole)
        if sum(a.size for a in (*whole.values(), *outputs.values())) > _MOST_VALUES:
            return None
        moved = agreement_of(
            outputs, _arrays(trial, {n: i * NEARLY_ONE for n, i in whole.items()})
        )
        if moved.labels_differ or not np.isfinite(moved.largest):
            continue
        tolerance = max(AGREEMENT, _ROUNDINGS * moved.largest)
        if best is None or tolerance < best.tolerance:
            best = TestTensors({**whole, **(trial.constants or {})}, outputs, tolerance)
    return best


def _arrays(trial: Trial, images: Arrays) -> Arrays:
    return {name: np.asarray(value) for name, value in trial.reference(images).items()}
