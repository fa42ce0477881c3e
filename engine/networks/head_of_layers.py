"""Which of several heads is a Keras model's result: read off its layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from ..contract.errors import ModelError
from ..models.result_head import Head
from ..models.tensorflow_setup import keras
from . import axis_trace
from .layer_fields import describe_network
from .layer_graph import Network, Step, read
from .pixel_effects import Crop, Pointwise, Sample, is_plain


def head_of_layers(model: Any, heads: Sequence[str], labels: Sequence[str]) -> Optional[Head]:
    """Choose one of several heads by how they hang together; None: the layers do not tell.

    Args:
        model: the Keras model.
        heads: its outputs of class probabilities, two at least.
        labels: its outputs of labels.
    """
    try:
        network = read(model)
    except ModelError:
        return None
    if not {*heads, *labels} <= set(network.outputs):
        return None
    heads = _uncropped(network, heads)
    if len(heads) == 1:
        return Head(heads[0], "the others are crops of it")
    made_of = _tensors_of(network, labels)
    of_labels = [head for head in heads if network.outputs[head] in made_of]
    if len(of_labels) == 1:
        return Head(of_labels[0], "the model's labels are made of it")
    if len({network.specs[network.outputs[head]].shape[-1] for head in heads}) > 1:
        return None  # other classes, so another task
    fed = [
        head
        for head in heads
        if {network.outputs[h] for h in heads} <= _tensors_of(network, [head])
    ]
    if len(fed) == 1:
        return Head(fed[0], "all the others feed it")
    return _finest(network, heads) or _deepest(network, heads)


def _uncropped(network: Network, heads: Sequence[str]) -> list[str]:
    """Of heads that are crops of one tensor, as OTBTF's models give them, only the largest."""
    makers = {index: step for step in network.steps for index in step.results}
    largest: dict[int, tuple[int, str]] = {}
    for head in heads:
        index, crops = network.outputs[head], 0
        while index in makers and (_cuts(makers[index]) or _renames(makers[index])):
            index, crops = makers[index].sources[0], crops + _cuts(makers[index])
        if index not in largest or crops < largest[index][0]:
            largest[index] = (crops, head)
    return [head for head in heads if head in {name for _, name in largest.values()}]


def _cuts(step: Step) -> bool:
    return isinstance(step.action, Crop) and not step.action.pixel


def _renames(step: Step) -> bool:
    """Whether a layer does nothing but give an output its name, as OTBTF's models have them."""
    layer = step.operation
    if is_plain(layer, keras.layers.Activation):
        return bool(layer.activation is keras.activations.linear)
    return is_plain(layer, keras.layers.Identity)


def _tensors_of(network: Network, outputs: Sequence[str]) -> set[int]:
    """All tensors that some outputs depend on, themselves included."""
    indices = [network.outputs[name] for name in outputs]
    return set(axis_trace.steps_towards(network, indices)[1]) | set(indices)


def _finest(network: Network, heads: Sequence[str]) -> Optional[Head]:
    """The head with the smallest pixels, where the others have larger ones."""
    pairs = describe_network(network).pairs
    scales = {}
    for head in heads:
        known = [one.scale for (_, output), one in pairs.items() if output == head]
        if not known or any(scale is None for scale in known):
            return None
        scales[head] = max(float(a) * float(b) for a, b in (s for s in known if s is not None))
    least = min(scales.values())
    finest = [head for head in heads if scales[head] == least]
    if len(finest) != 1:
        return None
    return Head(finest[0], "it has the finest pixels")


def _deepest(network: Network, heads: Sequence[str]) -> Optional[Head]:
    """The head at the end of the trunk that all others hang on.

    The others branch off features that it is made of as well, and it sees more of the layers that
    look around. Two heads that part at one place and are built alike stay undecided: they are two
    tasks, or two dates.
    """
    steps = {h: set(axis_trace.steps_towards(network, [network.outputs[h]])[0]) for h in heads}

    def trunk(head: str) -> set[int]:
        """The steps towards a head that others need, too."""
        return steps[head] & set().union(*(steps[h] for h in heads if h != head))

    def looking(head: str) -> int:
        actions = [network.steps[number].action for number in steps[head]]
        return sum(not isinstance(action, (Pointwise, Sample)) and _wide(action)
                   for action in actions)  # fmt: skip

    depth = {head: looking(head) for head in heads}
    most = max(depth.values())
    deepest = [head for head in heads if depth[head] == most]
    if len(deepest) != 1:
        return None
    (best,) = deepest
    if not all(trunk(head) <= steps[best] for head in heads):
        return None
    return Head(best, "the others branch off the layers that lead to it")


def _wide(action: Any) -> bool:
    """Whether a layer looks at more than one pixel."""
    return getattr(action, "size", None) != (1, 1)
