"""One axis of a network: which source pixels every position of every tensor sees.

Rows and columns are independent of each other (windows are rectangles), so
the geometry of a network is worked out one axis at a time, exactly, by
carrying for each position of a tensor the first and last source pixel that
it sees. Each position also remembers whether it saw the border of the patch:
zero padding, or a neighbour that only a larger input would have. Such a
*touched* position does not have the value that it has inside a larger image.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import FieldsError
from .layer_graph import Network, Step
from .pixel_effects import (
    Collapse,
    Crop,
    Opaque,
    Pad,
    Pointwise,
    Sample,
    SlidingWindow,
    TransposedConvolution,
    Upsampling,
    same_padding,
    transposed_size,
)

Ints = NDArray[np.int64]
NOTHING = 1 << 40  # first pixel of a position that sees none; its last pixel is -NOTHING
CLEAN = -1
ROWS, COLUMNS = 0, 1


class SizeError(FieldsError):
    """The network cannot work on an input of this size."""


class UnboundedError(FieldsError):
    """A layer sees the whole input, however large that is."""


@dataclass
class AxisTrace:
    """One axis of one tensor, for given input sizes.

    Example:
        A convolution of 3 pixels with stride 2 over an image of 7 has three positions: ``first``
        is {"image": [0, 2, 4]}, ``last`` {"image": [2, 4, 6]}, ``jump`` {"image": 2}.
    """

    first: dict[str, Ints]
    """By source: the first pixel of it that each position sees, shape (size,)."""
    last: dict[str, Ints]
    """The last one, inclusive."""
    touched: Ints
    """For each position the index of the step whose border it saw, or CLEAN; shape (size,)."""
    jump: dict[str, Optional[Fraction]]
    """By source: its pixels from one position to the next; None: there is no such number."""
    align: dict[str, int]
    """By source: the shift, in its pixels, after which the pattern of windows repeats."""

    @property
    def size(self) -> int:
        """Number of positions."""
        return int(self.touched.size)


def trace(
    network: Network, sizes: dict[str, int], axis: int, steps: Sequence[int]
) -> dict[int, AxisTrace]:
    """Follow one axis through a network.

    Args:
        network: the network.
        sizes: pixels of each source on this axis; a source that is not named has none.
        axis: ROWS or COLUMNS.
        steps: indices of the steps to follow, in the order in which they run.

    Returns:
        The trace of every tensor that the steps compute, and of the inputs, by index.

    Raises:
        SizeError: the sizes do not go together.
        UnboundedError: a layer mixes pixels in an unknown way.
    """
    traces: dict[int, AxisTrace] = {}
    for name, index in network.inputs.items():
        if name in sizes:
            places = np.arange(sizes[name], dtype=np.int64)
            traces[index] = AxisTrace(
                {name: places},
                {name: places},
                np.full(sizes[name], CLEAN),
                {name: Fraction(1)},
                {name: 1},
            )
        else:
            traces[index] = AxisTrace({}, {}, np.full(1, CLEAN), {}, {})
    for number in steps:
        step = network.steps[number]
        sources = [traces[index] for index in step.sources]
        for index in step.results:
            shape = network.specs[index].shape
            traces[index] = _apply(step, number, sources, axis, tuple(shape))
    return traces


def _apply(
    step: Step, number: int, sources: list[AxisTrace], axis: int, shape: tuple[Optional[int], ...]
) -> AxisTrace:
    action = step.action
    line = sources[0]
    if isinstance(action, SlidingWindow):
        return _window(step.name, action, line, axis, number)
    if isinstance(action, TransposedConvolution):
        return _transpose(action, line, axis, number)
    if isinstance(action, Upsampling):
        return _enlarge(action, line, axis, number)
    if isinstance(action, Pad):
        before, after = action.amounts[axis]
        return _gather(
            line, [np.arange(-before, line.size + after)], number, Fraction(1), step.name
        )
    if isinstance(action, Crop):
        part = action.columns if axis == COLUMNS else action.rows
        places = np.arange(*part.indices(line.size))
        return _gather(line, [places], number, Fraction(part.step or 1), step.name)
    if isinstance(action, Collapse):
        return _one(sources, 1)
    if isinstance(action, Pointwise):
        return _merge(step.name, sources, number)
    if isinstance(action, Opaque):
        if any(source.size != 1 for source in sources):
            raise UnboundedError(
                f"layer {step.name!r} ({type(step.operation).__name__}) cannot be read: "
                f"{action.reason}"
            )
        return _one(sources, 1)
    size = shape[1 + axis] if len(shape) == 4 else 1
    if size is None:
        raise UnboundedError(f"the size that layer {step.name!r} gives is not fixed")
    return _one(sources, size)


def _gather(
    line: AxisTrace, taps: Iterable[Ints], number: int, stretch: Fraction, name: str
) -> AxisTrace:
    """Positions of a new line, each the union of positions of `line`, one of every tap."""
    first: dict[str, Ints] = {}
    last: dict[str, Ints] = {}
    touched: Optional[Ints] = None
    for places in taps:
        if places.size < 1:
            raise SizeError(f"the input is too small for layer {name!r}")
        inside = (places >= 0) & (places < line.size)
        safe = np.clip(places, 0, max(line.size - 1, 0))
        part = np.where(inside, line.touched[safe], number)
        touched = part if touched is None else np.maximum(touched, part)
        for source in line.first:
            low = np.where(inside, line.first[source][safe], NOTHING)
            high = np.where(inside, line.last[source][safe], -NOTHING)
            first[source] = np.minimum(first[source], low) if source in first else low
            last[source] = np.maximum(last[source], high) if source in last else high
    if touched is None:
        raise AssertionError("a window is spread over at least one pixel")
    jump = {key: None if j is None else j * stretch for key, j in line.jump.items()}
    return AxisTrace(first, last, touched, jump, _aligned(line.align, jump))


def _aligned(align: dict[str, int], jump: dict[str, Optional[Fraction]]) -> dict[str, int]:
    result = dict(align)
    for key, value in jump.items():
        if value is not None:
            result[key] = math.lcm(result[key], value.numerator)
    return result


def _window(name: str, action: SlidingWindow, line: AxisTrace, axis: int, number: int) -> AxisTrace:
    stride, dilation = action.stride[axis], action.dilation[axis]
    reach = (action.size[axis] - 1) * dilation + 1
    before, after = same_padding(line.size, reach, stride) if action.same else (0, 0)
    count = (line.size + before + after - reach) // stride + 1
    if line.size + before + after < reach:
        raise SizeError(f"the input is too small for layer {name!r}")
    start = np.arange(count, dtype=np.int64) * stride - before
    taps = (start + tap * dilation for tap in range(action.size[axis]))
    return _gather(line, taps, number, Fraction(stride), name)


def _transpose(action: TransposedConvolution, line: AxisTrace, axis: int, number: int) -> AxisTrace:
    stride, dilation = action.stride[axis], action.dilation[axis]
    count, before = transposed_size(action, line.size, axis)
    places = np.arange(count, dtype=np.int64) + before
    first = {key: np.full(count, NOTHING) for key in line.first}
    last = {key: np.full(count, -NOTHING) for key in line.first}
    touched = np.full(count, CLEAN)
    for tap in range(action.size[axis]):
        hit = (places - tap * dilation) % stride == 0
        origin = (places - tap * dilation) // stride
        inside = hit & (origin >= 0) & (origin < line.size)
        safe = np.clip(origin, 0, line.size - 1)
        touched = np.where(hit & ~inside, np.maximum(touched, number), touched)
        touched = np.where(inside, np.maximum(touched, line.touched[safe]), touched)
        for key in first:
            low, high = line.first[key][safe], line.last[key][safe]
            first[key] = np.where(inside, np.minimum(first[key], low), first[key])
            last[key] = np.where(inside, np.maximum(last[key], high), last[key])
    jump = {key: None if j is None else j / stride for key, j in line.jump.items()}
    return AxisTrace(first, last, touched, jump, _aligned(line.align, jump))


def _enlarge(action: Upsampling, line: AxisTrace, axis: int, number: int) -> AxisTrace:
    factor = action.factor[axis]
    places = np.arange(line.size * factor, dtype=np.int64)
    taps = [places // factor]
    if action.reach and factor > 1:
        # Pixel centres: (o + 1/2) / factor - 1/2, in whole numbers to be exact.
        twice = 2 * places + 1 - factor
        base = twice // (2 * factor)
        exact = twice % (2 * factor) == 0
        taps = [
            np.where(exact, base, base + shift)
            for shift in range(1 - action.reach, 1 + action.reach)
        ]
    return _gather(line, taps, number, Fraction(1, factor), "up-sampling")


def _enlarged_from(action: Upsampling, place: int, axis: int) -> tuple[int, int]:
    """First and last position that position `place` of the enlarged line is made from."""
    factor = action.factor[axis]
    if not action.reach or factor == 1:
        return place // factor, place // factor
    twice = 2 * place + 1 - factor
    base = twice // (2 * factor)
    if twice % (2 * factor) == 0:
        return base, base
    return base + 1 - action.reach, base + action.reach


def _merge(name: str, sources: list[AxisTrace], number: int) -> AxisTrace:
    """Pixel by pixel: all traces must have one length."""
    sizes = {line.size for line in sources}
    if len(sizes) > 1:
        listed = " and ".join(str(line.size) for line in sources)
        raise SizeError(f"layer {name!r} is to combine maps of {listed} pixels")
    if len(sources) == 1:
        return sources[0]
    touched = sources[0].touched
    for line in sources[1:]:
        touched = np.maximum(touched, line.touched)
    first: dict[str, Ints] = {}
    last: dict[str, Ints] = {}
    jump: dict[str, Optional[Fraction]] = {}
    align: dict[str, int] = {}
    uneven = False
    for line in sources:
        for key in line.first:
            if key not in first:
                first[key], last[key] = line.first[key], line.last[key]
                jump[key], align[key] = line.jump[key], line.align[key]
                continue
            first[key] = np.minimum(first[key], line.first[key])
            last[key] = np.maximum(last[key], line.last[key])
            align[key] = math.lcm(align[key], line.align[key])
            if jump[key] != line.jump[key]:
                uneven = uneven or line.size > 1
                jump[key] = _common(jump[key], line.jump[key])
    if uneven:  # maps of one size but different resolutions: no shift moves both alike
        touched = np.maximum(touched, number)
    return AxisTrace(first, last, touched, jump, align)


def _one(sources: list[AxisTrace], size: int) -> AxisTrace:
    """All positions of the result see all that the sources see."""
    first: dict[str, Ints] = {}
    last: dict[str, Ints] = {}
    jump: dict[str, Optional[Fraction]] = {}
    align: dict[str, int] = {}
    touched = CLEAN
    for line in sources:
        touched = max(touched, int(line.touched.max()))
        for key in line.first:
            low, high = int(line.first[key].min()), int(line.last[key].max())
            if key in first:
                low = min(low, int(first[key][0]))
                high = max(high, int(last[key][0]))
                jump[key] = _common(jump[key], line.jump[key])
                align[key] = math.lcm(align[key], line.align[key])
            else:
                jump[key], align[key] = line.jump[key], line.align[key]
            first[key], last[key] = np.full(size, low), np.full(size, high)
    if size > 1:
        jump = dict.fromkeys(jump)
    return AxisTrace(first, last, np.full(size, touched), jump, align)


def _common(one: Optional[Fraction], other: Optional[Fraction]) -> Optional[Fraction]:
    """The smallest common multiple: the finest spacing at which both can be had."""
    if one is None or other is None:
        return None
    return Fraction(
        math.lcm(one.numerator, other.numerator), math.gcd(one.denominator, other.denominator)
    )


def needed(
    network: Network, output: int, axis: int, steps: Sequence[int]
) -> dict[str, tuple[int, int]]:
    """Return the first and last pixel of each source that position 0 of a tensor needs.

    Borders are ignored: with zero padding the first pixel may be negative.

    Args:
        network: the network.
        output: index of the tensor.
        axis: ROWS or COLUMNS.
        steps: indices of the steps that lead to it, in order.

    Raises:
        UnboundedError: a layer needs the whole input.
    """
    ranges: dict[int, tuple[int, int]] = {output: (0, 0)}
    for number in reversed(steps):
        step = network.steps[number]
        wanted = [ranges[index] for index in step.results if index in ranges]
        if not wanted:
            continue
        low, high = min(w[0] for w in wanted), max(w[1] for w in wanted)
        low, high = _before(step, low, high, axis)
        for index in step.sources:
            old = ranges.get(index, (low, high))
            ranges[index] = (min(old[0], low), max(old[1], high))
    return {name: ranges[index] for name, index in network.inputs.items() if index in ranges}


def _before(step: Step, low: int, high: int, axis: int) -> tuple[int, int]:
    action = step.action
    if isinstance(action, SlidingWindow):
        stride, reach = action.stride[axis], (action.size[axis] - 1) * action.dilation[axis] + 1
        before = max(reach - stride, 0) // 2 if action.same else 0
        return low * stride - before, high * stride - before + reach - 1
    if isinstance(action, TransposedConvolution):
        stride, reach = action.stride[axis], (action.size[axis] - 1) * action.dilation[axis] + 1
        before = max(reach - stride, 0) // 2 if action.same else 0
        return -((reach - 1 - low - before) // stride), (high + before) // stride
    if isinstance(action, Upsampling):
        return _enlarged_from(action, low, axis)[0], _enlarged_from(action, high, axis)[1]
    if isinstance(action, Pad):
        return low - action.amounts[axis][0], high - action.amounts[axis][0]
    if isinstance(action, Crop):
        part = action.columns if axis == COLUMNS else action.rows
        start, stride = max(part.start or 0, 0), part.step or 1
        return start + low * stride, start + high * stride
    if isinstance(action, (Pointwise, Sample)):
        return low, high
    raise UnboundedError(
        f"layer {step.name!r} ({type(step.operation).__name__}) takes in the whole input, "
        "whatever its size: only a fixed input size, or the user, can say how large a patch is"
    )


def steps_towards(network: Network, outputs: Iterable[int]) -> tuple[list[int], set[int]]:
    """Return which steps lead to some tensors.

    Args:
        network: the network.
        outputs: indices of the tensors.

    Returns:
        Indices of the steps, in the order in which they run, and those of all tensors on the way.
    """
    wanted = set(outputs)
    chosen = []
    for number in range(len(network.steps) - 1, -1, -1):
        step = network.steps[number]
        if wanted.intersection(step.results):
            chosen.append(number)
            wanted.update(step.sources)
    return chosen[::-1], wanted
