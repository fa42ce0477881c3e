"""Receptive field, expression field, scale factor and alignment of a Keras model.

`describe` reads them off the layers; `measure.measure` finds the same numbers
by running a model whose layers cannot be read. All sizes are (width, height).

* receptive field: the smallest patch that gives an output, or the size on which the model
  insists. Where several outputs need different patches, the model's is the largest.
* expression field: output pixels that one receptive field gives.
* scale factor: source pixels from one output pixel to the next.
* alignment (total stride): the shift of the input that shifts the output and changes nothing
  else. A network with poolings and up-samplings repeats itself only every `alignment` pixels.
* equivariant: whether the model gives a region what it gives the patches that tile it. Zero
  padding whose influence reaches an output pixel breaks this: the patch has its border where
  the region has real neighbours.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Optional

from ..contract.errors import FieldsError
from ..models.fields import Field, ModelFields, Pair
from . import axis_trace
from .axis_trace import CLEAN, COLUMNS, ROWS, AxisTrace, SizeError, UnboundedError
from .layer_graph import Network, read
from .pixel_effects import MAP


def describe(model: Any, patch: Optional[dict[str, Pair]] = None) -> ModelFields:
    """Read the fields of a Keras model off its layers.

    What only the reading of a layer makes impossible is not an error: the Field says so in its
    ``reason``, with its numbers None.

    Args:
        model: the Keras model.
        patch: (width, height) in pixels of the patch of each input, where the user prescribes it
            (a U-Net of any size may be fed patches of 64 to keep 32); else the smallest.

    Raises:
        ModelError: the model is no graph of layers.
        FieldsError: ``patch`` does not fit it.

    Example:
        ``describe(model).pairs["image", "classes"].receptive`` is (16, 16) for a network that
        classifies patches of 16 x 16 pixels.
    """
    return describe_network(read(model), patch)


def describe_network(network: Network, patch: Optional[dict[str, Pair]] = None) -> ModelFields:
    """Do as :func:`describe` does, for a model that has been read already."""
    pairs: dict[tuple[str, str], Field] = {}
    for output, index in network.outputs.items():
        pairs.update(_fields_of_output(network, output, index, patch))
    receptive: dict[str, Optional[Pair]] = {}
    for (source, _), one in pairs.items():
        if one.receptive is None or receptive.get(source, one.receptive) is None:
            receptive[source] = None
            continue
        old = receptive.get(source) or (0, 0)
        receptive[source] = (max(old[0], one.receptive[0]), max(old[1], one.receptive[1]))
    expression = {}
    for output in network.outputs:
        known = next((one.expression for key, one in pairs.items() if key[1] == output), None)
        expression[output] = expression_at(network, output, receptive) or known
    return ModelFields(pairs, receptive, expression)


def expression_at(
    network: Network, output: str, patch: dict[str, Optional[Pair]]
) -> Optional[Pair]:
    """Return width and height that an output has for patches of given sizes.

    Args:
        network: the network.
        output: name of the output.
        patch: (width, height) of each source, pixels; None: not known.

    Returns:
        (width, height) in output pixels; None where the patches do not go together.
    """
    index = network.outputs[output]
    steps, tensors = axis_trace.steps_towards(network, [index])
    result = []
    for axis in (COLUMNS, ROWS):
        sizes = {}
        for name, tensor in network.inputs.items():
            pair = patch.get(name)
            if tensor not in tensors or network.layouts[tensor] != MAP:
                continue
            if pair is None:
                return None
            sizes[name] = pair[0] if axis == COLUMNS else pair[1]
        try:
            result.append(axis_trace.trace(network, sizes, axis, steps)[index].size)
        except (SizeError, UnboundedError):
            return None
    return (result[0], result[1])


def _fields_of_output(
    network: Network, output: str, index: int, patch: Optional[dict[str, Pair]]
) -> dict[tuple[str, str], Field]:
    steps, tensors = axis_trace.steps_towards(network, [index])
    sources = [
        name
        for name, tensor in network.inputs.items()
        if tensor in tensors and network.layouts[tensor] == MAP
    ]
    found = "layers" if patch is None else "given"
    axes = []
    try:
        for axis in (COLUMNS, ROWS):
            given = None
            if patch is not None:
                given = {s: patch[s][0 if axis == COLUMNS else 1] for s in sources if s in patch}
            axes.append(_Axis(network, index, axis, steps, sources, given))
    except (SizeError, UnboundedError) as error:
        if patch is not None:
            raise FieldsError(f"The patch {patch} does not fit the model: {error}.") from error
        return _unreadable(network, output, index, sources, str(error))
    reason = axes[0].reason or axes[1].reason
    result = {}
    for source in sources:
        scales = [one.scale[source] for one in axes]
        aligns = [one.line.align[source] for one in axes]
        why = reason
        for one in axes:
            step = one.scale[source] * one.line.size
            if not why and step % one.line.align[source] != 0:
                why = (
                    f"patches lie {step} pixels apart, but the network repeats itself only every "
                    f"{one.line.align[source]} pixels"
                )
        result[(source, output)] = Field(
            (axes[0].sizes[source], axes[1].sizes[source]),
            (axes[0].line.size, axes[1].line.size),
            (scales[0], scales[1]),
            (aligns[0], aligns[1]),
            why,
            found,
        )
    return result


def _unreadable(
    network: Network, output: str, index: int, sources: list[str], reason: str
) -> dict[tuple[str, str], Field]:
    """What is known without the layers: a fixed input size is the patch, whatever they do."""
    sizes = {source: network.size(source) for source in sources}
    shape = tuple(network.specs[index].shape)
    pixels = shape[1:3] if len(shape) > 2 else (1, 1)
    fixed = all(None not in size for size in sizes.values()) and None not in pixels
    return {
        (source, output): Field(
            (height, width)[::-1] if fixed and height and width else None,
            (pixels[1], pixels[0]) if fixed else None,
            None,
            None,
            reason,
        )
        for source, (height, width) in sizes.items()
    }


def _tiles(line: AxisTrace) -> bool:
    """Whether the windows of patches that lie side by side are all alike."""
    return all(
        jump is not None and (jump * line.size) % line.align[name] == 0
        for name, jump in line.jump.items()
    )


class _Axis:
    """One axis of one output: the sizes of the patch, and the trace that they give."""

    def __init__(
        self,
        network: Network,
        index: int,
        axis: int,
        steps: Sequence[int],
        sources: list[str],
        given: Optional[dict[str, int]],
    ) -> None:
        self.network = network
        self.index = index
        self.axis = axis
        self.steps = steps
        fixed: dict[str, int] = {}
        for name in sources:
            size = network.size(name)[axis]
            if size is not None:
                fixed[name] = size
            if given and name in given:
                if size not in (None, given[name]):
                    raise SizeError(f"input {name!r} takes {size} pixels, not {given[name]}")
                fixed[name] = given[name]
        self.reason = ""
        if len(fixed) == len(sources):
            self.sizes, self.line = fixed, self._trace(fixed)
        else:
            self.sizes, self.line = self._search(fixed, sources)
        if self.touched(self.line):
            self.reason = self._border_reason(self.line)
        self.scale: dict[str, Fraction] = {}
        for name in sources:
            jump = self.line.jump[name]
            if jump is None:  # made from a sample: the patch is taken to be filled evenly
                jump = Fraction(self.sizes[name], self.line.size)
                self.reason = self.reason or (
                    "every output pixel sees the whole patch, so they do not move with the input"
                )
            self.scale[name] = jump

    def _trace(self, sizes: dict[str, int]) -> AxisTrace:
        return axis_trace.trace(self.network, sizes, self.axis, self.steps)[self.index]

    def touched(self, line: AxisTrace) -> bool:
        return bool((line.touched != CLEAN).any())

    def _border_reason(self, line: AxisTrace) -> str:
        step = self.network.steps[int(line.touched[line.touched != CLEAN].min())]
        return (
            f"what layer {step.name!r} ({type(step.operation).__name__}) adds at the border of the "
            "patch (padding) reaches the output, so a patch gives another result than the same "
            "pixels inside a larger image"
        )

    def _search(
        self, fixed: dict[str, int], sources: list[str]
    ) -> tuple[dict[str, int], AxisTrace]:
        """The smallest sizes that give an output which the border does not reach.

        With up-sampling inside, the smallest may give an odd part of the pattern
        that the network repeats; then the smallest whose outputs tile is meant.
        """
        wanted = axis_trace.needed(self.network, self.index, self.axis, self.steps)
        start = {name: fixed.get(name, max(wanted[name][1] + 1, 1)) for name in sources}
        pace = self._paces(start, sources)
        limit = max(64, 2 * max(start.values()))
        touched: Optional[AxisTrace] = None
        clean: Optional[tuple[dict[str, int], AxisTrace]] = None
        patience = 0
        trouble: Optional[SizeError] = None
        for extra in range(limit):
            sizes = {
                name: fixed[name] if name in fixed else start[name] + math.ceil(extra * pace[name])
                for name in sources
            }
            try:
                line = self._trace(sizes)
            except SizeError as error:
                trouble = error
                continue
            if not self.touched(line):
                if _tiles(line):
                    return sizes, line
                clean = clean or (sizes, line)
                patience += 1
                if patience > 4 * max(line.align.values()):
                    break
                continue
            touched = line
            # The influence of the left border does not depend on the size of the input.
            patience = patience + 1 if line.touched[0] != CLEAN else 0
            if patience > max(32, 2 * max(line.align.values())):
                break
        if clean is not None:
            return clean
        if touched is not None:
            raise UnboundedError(
                self._border_reason(touched) + ": such a model has a receptive field only once "
                "the size of its patches is given"
            )
        raise SizeError(
            "no size of the input was found that the model can work on"
            + (f" ({trouble})" if trouble else "")
        )

    def _paces(self, start: dict[str, int], sources: list[str]) -> dict[str, Fraction]:
        """How fast each size grows in the search, so that sources of unlike resolution keep up."""
        large = {name: size + 512 for name, size in start.items()}
        try:
            jumps = self._trace(large).jump
        except FieldsError:
            jumps = {}
        known = {name: jumps.get(name) or Fraction(1) for name in sources}
        least = min(known.values())
        return {name: jump / least for name, jump in known.items()}
