"""How far a network's own padding reaches into its output.

A network that is shift-equivariant but for its padding (convolutions, poolings, up-sampling,
transposed convolutions, skips, normalisation with fixed statistics) gives, beyond a *margin* along
the border of a region, what it gives when it runs over the whole image; provided that the region
begins at a multiple of its total stride, the *unit* here. `axis_trace` says of every output pixel
whether it saw the border, so the margin is read off the layers.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..contract.errors import FieldsError
from ..geometry.grid import Size
from . import axis_trace
from .axis_trace import CLEAN, COLUMNS, ROWS, AxisTrace
from .layer_graph import Network
from .pixel_effects import MAP

_FIRST_UNITS, _LONGEST = 8, 1 << 13
"""Units of the first line that is looked at, and pixels of the longest."""
_LENGTHS = (64, 192, 960, 6720)
"""Pixels of a line, a multiple of 2 to the power of 6, then also of 3, of 5 and of 7: most networks
halve their input, and join again what was a third or a fifth only where that comes out even."""


class NotPaddedError(FieldsError):
    """The network is none that a margin could be cut off from; the message says why."""


@dataclass(frozen=True)
class PaddedFields:
    """The geometry of a padded network; all in (width, height), and the same for every source."""

    sources: tuple[str, ...]
    """The image inputs, in the model's order."""
    unit: Size
    """Total stride: source pixels."""
    expression: Size
    """Output pixels of a unit."""
    margin: Size
    """Source pixels along each border of a region that the padding reaches, in whole units."""

    @property
    def receptive(self) -> Size:
        """Source pixels that the output of one unit needs: the unit and its margins."""
        return Size(
            self.unit.width + 2 * self.margin.width, self.unit.height + 2 * self.margin.height
        )


def padded_fields(network: Network, outputs: Sequence[str]) -> PaddedFields:
    """Read the margin of some outputs off the layers.

    Args:
        network: the network, read.
        outputs: names of the outputs; they have to share one pixel grid.

    Raises:
        NotPaddedError: the network has other inputs than images of one pixel grid, mixes all
            pixels of its input, pads nothing, its output does not move with its input, or its only
            size is no multiple of its total stride.
    """
    names = tuple(n for n, index in network.inputs.items() if network.layouts[index] == MAP)
    if not names or len(names) != len(network.inputs):
        raise NotPaddedError("a margin is known for models whose inputs are all images")
    if len({network.size(name) for name in names}) != 1:
        raise NotPaddedError("its image inputs have different sizes")
    lines = {axis: _Line.over(network, outputs, names, axis) for axis in (COLUMNS, ROWS)}
    across, down = lines[COLUMNS], lines[ROWS]
    rows, columns = network.size(names[0])
    if (rows or 0) % down.unit or (columns or 0) % across.unit:
        raise NotPaddedError(
            f"patches of {columns} x {rows} pixels are no whole number of its total stride "
            f"({across.unit} x {down.unit}): of other sizes, its strides would fall on other pixels"
        )
    if across.margin == down.margin == 0:
        raise NotPaddedError("nothing that the network pads reaches its output")
    return PaddedFields(
        names,
        Size(across.unit, down.unit),
        Size(across.expression, down.expression),
        Size(across.margin, down.margin),
    )


@dataclass(frozen=True)
class _Line:
    """One axis."""

    unit: int
    expression: int
    margin: int

    @classmethod
    def over(
        cls, network: Network, outputs: Sequence[str], sources: Sequence[str], axis: int
    ) -> _Line:
        wanted = [network.outputs[name] for name in outputs]
        steps, _ = axis_trace.steps_towards(network, wanted)

        def lines(length: int) -> list[AxisTrace]:
            found = axis_trace.trace(network, dict.fromkeys(sources, length), axis, steps)
            return [found[index] for index in wanted]

        unit = _unit(lines)
        units = _FIRST_UNITS
        while units * unit <= _LONGEST:
            found = _margin(lines(units * unit), lines((units + 1) * unit), units)
            if found is not None:
                expression, touched = found
                # Output pixels to source pixels, and to whole units.
                return cls(unit, expression, -(-touched // expression) * unit)
            units *= 2
        step = _culprit(network, lines(units // 2 * unit))
        raise NotPaddedError(f"the padding of {step} reaches every pixel of the output")


def _unit(lines: Callable[[int], list[AxisTrace]]) -> int:
    """The shift after which the network repeats itself, once it is known for a length that fits."""
    first = _length_that_fits(lines)
    unit = 1
    for _ in range(8):
        # A length of many strides: what the network joins again has one size then.
        length = first * unit
        found = int(np.lcm.reduce([a for line in lines(length) for a in line.align.values()]))
        if found == unit:
            return unit
        unit = int(np.lcm(found, unit))
    raise NotPaddedError("the network does not repeat itself when its input is moved")


def _length_that_fits(lines: Callable[[int], list[AxisTrace]]) -> int:
    """Pixels of a line that the network takes: a multiple of usual strides, or of less usual ones.

    Raises:
        SizeError: none of them.
    """
    for length in _LENGTHS[:-1]:
        with contextlib.suppress(axis_trace.SizeError):
            lines(length)
            return length
    lines(_LENGTHS[-1])
    return _LENGTHS[-1]


def _margin(
    lines: Sequence[AxisTrace], longer: Sequence[AxisTrace], units: int
) -> Optional[tuple[int, int]]:
    """Output pixels of a unit, and how many along a border are touched; None: nearly all are.

    Raises:
        NotPaddedError: the output does not grow with the input.
    """
    expressions, deepest = set(), 0
    for line, other in zip(lines, longer):
        grown = other.size - line.size
        if grown < 1 or line.size != units * grown:
            raise NotPaddedError(
                "the size of its output does not grow with that of its input"
                if grown < 1
                else "the network cuts some of its border off"
            )
        expressions.add(grown)
        places = np.flatnonzero(line.touched != CLEAN)
        left = places[places < line.size // 2]
        right = places[places >= line.size // 2]
        depth = max(
            int(left.max()) + 1 if left.size else 0,
            line.size - int(right.min()) if right.size else 0,
        )
        # What is left in the middle has to be clean without doubt.
        if depth > line.size // 2 - 2 * grown:
            return None
        deepest = max(deepest, depth)
    if len(expressions) != 1:
        raise NotPaddedError("its outputs have different pixel sizes")
    return expressions.pop(), deepest


def _culprit(network: Network, lines: Sequence[AxisTrace]) -> str:
    touched = np.concatenate([line.touched for line in lines])
    step = network.steps[int(touched[touched != CLEAN].min())]
    return f"layer {step.name!r} ({type(step.operation).__name__})"
