"""A Keras model as a SavedModel, written and checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..contract.errors import ModelError
from ..contract.messages import Messages
from ..geometry.grid import Size
from ..models.card_fields import CardField
from ..models.output_agreement import AGREEMENT, NEARLY_ONE
from ..models.random_images import noise
from ..models.runtime import LoadedModel
from ..models.served_layout import BANDS_LAST
from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf
from ..models.tensors import Arrays
from .image_network import interpolates, run_layers
from .layer_graph import Network, has_layers, read
from .side_that_runs import USUAL_SIDE, side_that_runs


def named_outputs(model: Any, outputs: Any) -> dict[str, Any]:
    """Return the outputs by the model's own names: the keys of a dictionary, else layer names."""
    if isinstance(outputs, dict):
        return dict(outputs)
    values = list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]
    # The operation that made the output has the name that the user gave; tensors have numbers.
    names = [tensor._keras_history.operation.name for tensor in model.outputs]
    if len(set(names)) != len(values):
        names = [f"{name}_{i}" for i, name in enumerate(names)]
    return dict(zip(names, values))


def _arguments(model: Any, images: Sequence[Any]) -> Any:
    """What the model is called with: a tensor, or several in its own list or dictionary."""
    if isinstance(model, keras.Sequential):
        return images[0]
    return keras.tree.pack_sequence_as(model.input, list(images))


def save_model(model: Any, folder: Path) -> None:
    """Write a Keras model as a SavedModel with one signature, under the model's own names.

    Raises:
        ModelError: the names of its inputs cannot be kept.
    """
    names = [tensor.name for tensor in model.inputs]
    module = tf.Module()
    # A whole model would be traced once more when it is saved, interpolation and all.
    network = _interpolating(model)
    module.model = model if network is None else _layers(network)
    # The state of random numbers is no weight of a model, yet its graph may refer to it.
    module.state = list(model.variables)
    setattr(module, BANDS_LAST, tf.Variable(True, trainable=False))
    concrete = serving_function(model)
    if sorted(concrete.structured_input_signature[1] or {}) not in ([], sorted(names)):
        raise ModelError(f"The model's input names {', '.join(names)} cannot be kept.")
    tf.saved_model.save(module, str(folder), signatures={"serving_default": concrete})


def serving_function(model: Any) -> Any:
    """Return a Keras model as a concrete tf.function, with inputs and outputs by its own names."""
    # Keras cannot trace an interpolation at a size that is not known.
    network = _interpolating(model)

    def serve(*images: Any) -> Any:
        if network is not None:
            values = list(run_layers(network, dict(zip(network.inputs, images))).values())
            single = isinstance(model, keras.Sequential)
            outputs = values[0] if single else keras.tree.pack_sequence_as(model.output, values)
        else:
            outputs = model(_arguments(model, images), training=False)
        # SavedModel refuses an output that is an input untouched.
        return {k: tf.identity(v) for k, v in named_outputs(model, outputs).items()}

    return _traced(serve, model)


def _traced(serve: Callable[..., Any], model: Any) -> Any:
    """Trace for any number of patches; where a layer insists on the model's own, for that."""

    def trace(batches: Sequence[Optional[int]]) -> Any:
        specs = [
            tf.TensorSpec((batch, *tensor.shape[1:]), tensor.dtype, name=tensor.name)
            for batch, tensor in zip(batches, model.inputs)
        ]
        function = tf.function(serve, input_signature=specs, autograph=False)
        return function.get_concrete_function()

    own = [tensor.shape[0] for tensor in model.inputs]
    if None in own:
        return trace([None] * len(own))
    try:
        free = trace([None] * len(own))
    except Exception:  # layers may throw anything; what the second one throws says more
        return trace(own)
    counts = {value.shape[0] for value in free.structured_outputs.values() if value.shape.rank}
    return free if counts == {None} else trace(own)


def _interpolating(model: Any) -> Optional[Network]:
    """The layers of a model of any size that enlarges by interpolation; None: it is none."""
    if not has_layers(model) or all(None not in tensor.shape[1:] for tensor in model.inputs):
        return None
    network = read(model)
    return network if interpolates(network) else None


def _layers(network: Network) -> list[Any]:
    return [s.operation for s in network.steps if isinstance(s.operation, keras.layers.Layer)]


def verify_model(
    model: Any, engine: LoadedModel, fields: tuple[CardField, ...], messages: Messages
) -> Arrays:
    """Check that the SavedModel gives what the Keras model gives, on random images.

    The images hold numbers as reflectances are stored, 0 to 10000. For a network that wants 0 to 1
    that is so far from what it was made for that rounding alone may change its results: where it
    does, a difference no larger than that says nothing, and images of 0 to 1 are tried as well.

    Args:
        model: the Keras model.
        engine: what was made of it.
        fields: of the model, which say how large its patches are.
        messages: warned where rounding alone decides on all images.

    Returns:
        What it gives for the first ones, by output.

    Raises:
        ModelError: an output differs.
    """
    side = side_of_patches(model, engine, fields)
    found: list[Arrays] = []
    for highest in (10000.0, 1.0):
        actual, differing, rounding = _compared(
            model, engine, trial_feeds(engine, fields, highest, side)
        )
        if differing is not None and not rounding:
            raise ModelError(
                f"The exported model's output “{differing}” differs from the Keras model's. Please "
                "report this with the model."
            )
        found.append(actual)
        if differing is None:
            return found[0]
    messages.warning(
        f"On random images the exported model's output “{differing}” differs from the Keras "
        "model's, by no more than rounding the pixels in their last digit does. Such a model is "
        "hardly sure of what it gives: compare a map with what Keras gives before you trust it."
    )
    return found[0]


def side_of_patches(
    model: Any, engine: LoadedModel, fields: tuple[CardField, ...]
) -> int:
    """Return the side of a patch for inputs of any size of which nothing is known."""
    known = {field.source for field in fields if field.receptive_field is not None}
    free = [t for t in engine.signature.images if t.fixed is None and t.name not in known]
    return (side_that_runs(model) if free else None) or USUAL_SIDE


def trial_feeds(
    engine: LoadedModel, fields: tuple[CardField, ...], highest: float, side: int
) -> dict[str, Any]:
    """Return a patch of noise for each image input, and zeros for the others.

    Of a size of its own, where the model insists on one or its fields say it; else of a side.
    """
    feeds: dict[str, Any] = {}
    for tensor in engine.signature.inputs:
        known = [f.receptive_field for f in fields if f.source == tensor.name]
        sizes = [s for s in known if s is not None] or [Size(side, side)]
        # Outputs may need patches of different sizes, and all of them are compared.
        size = Size(max(s.width for s in sizes), max(s.height for s in sizes))
        if tensor.fixed is not None:
            size = Size(*tensor.fixed)
        if len(tensor.shape) == 4:
            feeds[tensor.name] = noise(tensor, size, high=highest)[np.newaxis]
        else:
            feeds[tensor.name] = np.zeros([length or 1 for length in tensor.shape], tensor.dtype)
    return feeds


def _compared(
    model: Any, engine: LoadedModel, feeds: dict[str, Any]
) -> tuple[Arrays, Optional[str], bool]:
    """What the SavedModel gives; an output that differs; and whether that is but rounding."""
    given = _given(model, feeds)
    expected = _by_name(model, model(given, training=False))
    images = {t.name for t in engine.signature.images}
    predict = engine.compile(
        {name: str(value.dtype) for name, value in feeds.items() if name in images},
        list(expected),
        {name: value for name, value in feeds.items() if name not in images},
    )
    actual: Arrays = predict({name: feeds[name] for name in images})
    differing = _differing(actual, expected)
    if differing is not None:
        # Called, a few layers of Keras give another type than in a graph (Resizing rounds whole
        # numbers). Then what Keras's own `predict` gives is meant, which is a graph as well.
        differing = _differing(actual, _by_name(model, model.predict_on_batch(given)))
    if differing is None:
        return actual, None, True
    rounded = {n: v * NEARLY_ONE if n in images else v for n, v in feeds.items()}
    moved = _by_name(model, model(_given(model, rounded), training=False))
    by_rounding = all(
        _distance(actual[name], expected[name]) <= _distance(moved[name], expected[name])
        for name in expected
        if _differing({name: actual[name]}, {name: expected[name]}) is not None
    )
    return actual, differing, by_rounding


def _given(model: Any, feeds: dict[str, Any]) -> Any:
    """What the model is called with; a batch of its own size where it insists on one."""
    own = [
        np.repeat(feeds[tensor.name], tensor.shape[0] or 1, axis=0) if len(tensor.shape) == 4
        else feeds[tensor.name]
        for tensor in model.inputs
    ]  # fmt: skip
    return _arguments(model, own)


def _distance(found: Any, expected: Any) -> float:
    return float(np.abs(np.subtract(found, expected, dtype="float64")).max(initial=0))


def _by_name(model: Any, outputs: Any) -> Arrays:
    """The outputs for the first patch, by name."""
    return {k: np.asarray(v)[:1] for k, v in named_outputs(model, outputs).items()}


def _differing(actual: Arrays, expected: Arrays) -> Optional[str]:
    """Return the name of an output that differs; None: all are the same but for rounding."""
    for name, values in expected.items():
        scale = max(1.0, float(np.abs(values).max(initial=0)))
        # The same operations, but the runtime may fuse them differently.
        if not np.allclose(actual[name], values, rtol=0, atol=AGREEMENT * scale, equal_nan=True):
            return name
    return None
