"""Random weights under which the classes vary over an image, as trained ones have them do."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import keras
import numpy as np

SPREAD = 2.0
"""Standard deviation of every logit over the image."""
VALUES = 12.0, 4.0
"""Mean and standard deviation of a head of values, such as metres of a canopy."""


def settle(model: Any, feeds: list[Any]) -> None:
    """Give normalisation the statistics of an image, and heads a spread over it.

    Heads are the layers whose names begin with ``classes`` or ``values``.

    Args:
        model: a Keras model whose layers run on the CPU.
        feeds: what each input is given.
    """
    given = feeds[0] if len(feeds) == 1 else feeds
    norms = [
        layer
        for layer in model._flatten_layers()
        if isinstance(layer, keras.layers.BatchNormalization)
    ]
    momenta = [layer.momentum for layer in norms]
    for layer in norms:
        layer.momentum = 0.0
    if norms:
        model(packed(model, given), training=True)
    for layer, momentum in zip(norms, momenta):
        layer.momentum = momentum
    for layer in model.layers:
        if layer.name.startswith(("classes", "values")):
            _spread(model, layer, given)


def packed(model: Any, given: Any) -> Any:
    """Return the inputs in the model's own structure."""
    inputs = getattr(model, "input", None)
    if isinstance(inputs, dict):
        return keras.tree.pack_sequence_as(inputs, keras.tree.flatten(given))
    return given


def _spread(model: Any, head: Any, given: Any) -> None:
    with _linear(head):
        inner = keras.Model(model.inputs, head.output)
        logits = np.asarray(inner(given, training=False), "float64")
    channels = head.bias.shape[0]
    logits = logits.reshape(-1, channels)
    mean, deviation = VALUES if head.name.startswith("values") else (0.0, SPREAD)
    scale = deviation / np.maximum(logits.std(0), 1e-9)
    kernel, bias = (np.asarray(weight, "float64") for weight in (head.kernel, head.bias))
    # A transposed convolution has its output's channels last but one.
    transposed = isinstance(head, keras.layers.Conv2DTranspose)
    head.kernel.assign(kernel * (scale[:, None] if transposed else scale))
    head.bias.assign((bias - logits.mean(0)) * scale + mean)


@contextlib.contextmanager
def _linear(layer: Any) -> Iterator[None]:
    kept = layer.activation
    layer.activation = keras.activations.linear
    try:
        yield
    finally:
        layer.activation = kept
