"""Rewrite a network that was made for patches so that it runs over a whole region.

`dense` gives the network's result for every pixel at once, `convolutionalise` for every
``scale factor`` pixels with the strides kept. Neither computes anything twice, and both give what
the network gives for each patch alone; ``equality_proof.prove`` compares them. How it works is
told in ``region_tensors``.

A network can be rewritten if its result does not depend on where in the image a patch lies, nor
on the patch having a border. Layers that mix all pixels of a patch are taken over where the patch
has been reduced to one position, flattened or pooled; elsewhere they are refused, by name.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Optional, Union

from ..contract.errors import FieldsError, ModelError
from ..models.fields import ModelFields, Pair
from . import axis_trace
from .border_network import BorderNetwork
from .layer_fields import describe_network
from .layer_graph import Network, read
from .pixel_effects import MAP, STACK, Pointwise
from .region_network import DILATION, FRAGMENTS, STRIDES, RegionNetwork, faster
from .region_steps import NotDenseError, refuse

DenseNetwork = Union[RegionNetwork, BorderNetwork]


def dense(
    model: Any,
    outputs: Optional[Sequence[str]] = None,
    method: str = "automatic",
    steps: Optional[Mapping[str, int]] = None,
) -> DenseNetwork:
    """Return the network that gives, for every pixel, what a model gives for the patch there.

    Result (j, i) is that of the patch whose upper left pixel is (j, i).

    Args:
        model: the Keras model, which gives one pixel for each patch.
        outputs: names of those wanted (default: all).
        method: "dilation", "fragments", or "automatic": both are timed and the faster is kept.
        steps: pixels of each source from one result to the next, where it is not 1: {"fine": 2}
            for a source twice as fine as the others, {"fine": 2, "coarse": 1} for every second
            result where the other is twice as coarse.

    Raises:
        NotDenseError: that is impossible; the message names the layer and says why.
        ModelError: the model has no layers to read.

    Example:
        >>> network = dense(model)  # of patches of 16 x 16 pixels with 4 bands
        >>> network({"image": zeros((1, 100, 80, 4))})["classes"].shape
        TensorShape([1, 85, 65, 3])
    """
    network, found = _read(model, outputs)
    patch = _patch(network, found)
    for name in network.outputs:
        expression = found.expression[name]
        if expression != (1, 1):
            width, height = expression or ("?", "?")
            raise NotDenseError(
                f"the output {name!r} has {width} x {height} pixels for a patch; the dense "
                "method is for models that give one pixel for each patch. Such a model is run over "
                "regions by fully convolutional inference"
            )
    try:
        _check_borders(network, patch)
    except NotDenseError as error:
        return _with_borders(network, patch, error)
    step = {name: ((steps or {}).get(name, 1),) * 2 for name in network.inputs}
    if method in (DILATION, FRAGMENTS):
        return RegionNetwork(network, patch, step, (1, 1), method)
    first = RegionNetwork(network, patch, step, (1, 1), DILATION)
    if not first.dilated:
        return first
    second = RegionNetwork(network, patch, step, (1, 1), FRAGMENTS)
    return faster(first, second)


def shapes_of(network: DenseNetwork, patches: int) -> dict[str, tuple[int, int, int]]:
    """Return rows, columns and bands of each source's region with ``patches`` patches on a side."""
    return {
        name: (
            height + network.step[name][1] * (patches - 1),
            width + network.step[name][0] * (patches - 1),
            network.bands(name),
        )
        for name, (width, height) in network.patch.items()
    }


def _with_borders(
    network: Network, patch: Mapping[str, Pair], error: NotDenseError
) -> BorderNetwork:
    """The network whose padding belongs to every patch."""
    try:
        return BorderNetwork(network, patch)
    except NotDenseError as other:
        raise NotDenseError(f"{error}; {other}") from error


def convolutionalise(
    model: Any,
    outputs: Optional[Sequence[str]] = None,
    patch: Optional[Mapping[str, Pair]] = None,
    ratios: Optional[Mapping[str, int]] = None,
) -> RegionNetwork:
    """Return the fully convolutional network of a model: strides stay, its input takes any size.

    Flatten with Dense, global pooling and a fixed input size are no obstacle. Result (j, i) is
    what the model gives for the patch that begins ``expression * scale`` pixels times j, i on.

    Args:
        model: the Keras model.
        outputs: names of those wanted (default: all).
        patch: (width, height) in pixels for each source, where the smallest patch is not the one
            meant.
        ratios: for sources on a finer grid than the first, how many of their pixels make one of
            its.

    Raises:
        NotDenseError: that is impossible; the message names the layer and says why.
        ModelError: the model has no layers to read.
    """
    network, found = _read(model, outputs, patch)
    sizes = _patch(network, found)
    _check_borders(network, sizes)
    expressions = {found.expression[name] for name in network.outputs}
    expression = expressions.pop()
    if expressions or expression is None:
        raise NotDenseError(
            "its outputs have different numbers of pixels for one patch; choose one of them"
        )
    factors = ratios or {}
    reach = [Fraction(1), Fraction(1)]
    for (source, _), one in found.pairs.items():
        if one.scale is None:
            raise NotDenseError(one.reason or f"the scale factor for the source {source!r} is open")
        for axis in (0, 1):
            pace = one.scale[axis] * expression[axis] / factors.get(source, 1)
            reach[axis] = Fraction(
                math.lcm(reach[axis].numerator, pace.numerator),
                math.gcd(reach[axis].denominator, pace.denominator),
            )
    step = {}
    for name in network.inputs:
        across, down = (value * factors.get(name, 1) for value in reach)
        if across.denominator != 1 or down.denominator != 1:
            raise NotDenseError(
                f"patches would lie {across} x {down} pixels of the source {name!r} apart, "
                "which is no whole number"
            )
        step[name] = (int(across), int(down))
    return RegionNetwork(network, sizes, step, expression, STRIDES)


def _read(
    model: Any, outputs: Optional[Sequence[str]], patch: Optional[Mapping[str, Pair]] = None
) -> tuple[Network, ModelFields]:
    network = read(model)
    for name in outputs or ():
        if name not in network.outputs:
            raise ModelError(f"The model has no output {name!r}; it has {list(network.outputs)}.")
    if outputs:
        network.outputs = {name: network.outputs[name] for name in outputs}
    network.prune()
    for name, index in network.inputs.items():
        if network.layouts[index] != MAP:
            raise NotDenseError(
                f"its input {name!r} has the shape {tuple(network.specs[index].shape)}; an image "
                "has (batch, rows, columns, bands)"
            )
    for step in network.steps:
        several = STACK in (network.layouts[index] for index in step.sources)
        if several and not isinstance(step.action, Pointwise):
            raise refuse(step, "it works on several dates at once")
    return network, describe_network(network, None if patch is None else dict(patch))


def _patch(network: Network, found: ModelFields) -> dict[str, Pair]:
    patch = {}
    for name in network.inputs:
        size = found.receptive.get(name)
        if size is None:
            raise NotDenseError(found.reason or f"no patch size is known for the source {name!r}")
        patch[name] = size
    return patch


def _check_borders(network: Network, patch: Mapping[str, Pair]) -> None:
    """Refuse a network whose output sees the border of its patch."""
    for name, index in network.outputs.items():
        steps, tensors = axis_trace.steps_towards(network, [index])
        for axis in (axis_trace.ROWS, axis_trace.COLUMNS):
            sizes = {
                source: patch[source][1 if axis == axis_trace.ROWS else 0]
                for source, tensor in network.inputs.items()
                if tensor in tensors
            }
            try:
                touched = axis_trace.trace(network, sizes, axis, steps)[index].touched
            except FieldsError as error:
                raise NotDenseError(str(error)) from error
            if (touched != axis_trace.CLEAN).any():
                step = network.steps[int(touched[touched != axis_trace.CLEAN].min())]
                raise NotDenseError(
                    f"layer {step.name!r} ({type(step.operation).__name__}) fills up the border "
                    f"of the patch, and that reaches the output {name!r}: for a patch the model "
                    "gives another result than for the same pixels inside a larger image"
                )
