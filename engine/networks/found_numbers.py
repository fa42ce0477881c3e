"""What an export finds out about the numbers of a model's outputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import ModelError
from ..models.card_layers import Layer
from ..models.card_numbers import CardNumbers
from ..models.last_activation import last_activation
from ..models.output_reading import read_numbers
from ..models.runtime import LoadedModel
from ..models.tensors import Arrays, as_pixels
from .layer_graph import output_names
from .training_loss import losses


def found_numbers(
    path: Path,
    model: Any,
    engine: LoadedModel,
    layers: Sequence[Layer],
    samples: Arrays,
    classes: Optional[int],
) -> dict[str, CardNumbers]:
    """Return what is to be kept in the card of each output of floating-point numbers.

    Args:
        path: the Keras file.
        model: the model in it.
        engine: the exported model.
        layers: the model's.
        samples: what the outputs said on a patch.
        classes: how many classes the legend names; None: there is none.
    """
    trained: Mapping[str, str] = losses(path, output_names(model))
    found = {}
    for tensor in engine.signature.outputs:
        name = tensor.name
        if not tensor.is_float:
            continue
        activation = last_activation(layers, name) or engine.activations.get(name, "")
        facts = CardNumbers(activation=activation, loss=trained.get(name, ""))
        kind = None
        try:
            pixels = as_pixels(samples[name], name)
            reading = read_numbers(name, pixels, facts, classes=classes)
        except ModelError:
            # Every run says it, and what can be done.
            pass
        else:
            kind = reading.kind if reading.sure else None
        found[name] = replace(facts, kind=kind)
    return found
