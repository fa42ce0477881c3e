"""A padded patch classifier that runs over all patches of a region at once.

Its padding belongs to its definition: a region would be padded elsewhere. `border_zones` tells how
what patches share is computed once all the same.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf
from . import border_steps
from .border_zones import Line, Zones
from .layer_graph import Network, Step, fill, training_argument
from .pixel_effects import Collapse, Crop, Pad, Pointwise, Sample, SlidingWindow, is_plain
from .region_steps import NotDenseError, is_elementwise, refuse
from .region_tensors import shape_of

BORDERS = "borders"

Lines = tuple[Line, Line]
_MOST_MAPS = 3000
"""Zones of all tensors together: a graph of more takes minutes to be traced."""
_WORTH_IT = 0.5
"""The work that is left, as a share of that of the patches, at the most."""


@dataclass(frozen=True)
class Vectors:
    """One vector for every patch."""

    values: Any
    """Shape (1, rows, columns, ...)."""


@dataclass(frozen=True)
class FlatZones:
    """Flattened patches that have not been gathered."""

    zones: Zones


State = Union[Zones, Vectors, FlatZones]


class BorderNetwork(tf.Module):  # type: ignore[misc]
    """The network over regions; it answers what :class:`.region_network.RegionNetwork` answers.

    Attributes:
        network: the model, read and pruned.
        patch: (width, height) in pixels of its source's patch.
        step: (1, 1): there is a result for every pixel.
        expression: (1, 1).
        method: "borders".
        floats: 32-bit floats that are alive at once for each pixel of a region, at the most.
        function: the concrete tf.function, which takes the source by keyword.
    """

    def __init__(self, network: Network, patch: Mapping[str, tuple[int, int]]) -> None:
        """Rewrite it.

        Args:
            network: the model, read and pruned.
            patch: (width, height) in pixels of its one source.

        Raises:
            NotDenseError: a layer cannot be computed so, or nothing would be saved.
        """
        super().__init__(name="border_network")
        if len(network.inputs) != 1:
            raise NotDenseError("only patches of one source share what lies inside them")
        self.network = network
        self.patch = dict(patch)
        self.step = dict.fromkeys(self.patch, (1, 1))
        self.expression = (1, 1)
        self.method = BORDERS
        self.dilated = True
        self.floats = _Plan(network, self.patch).check()
        self._used: list[Any] = []
        self.function = self.traced()
        # Kept, so that their weights are found when the network is saved.
        self.layers = [layer for layer in self._used if isinstance(layer, keras.layers.Layer)]

    def traced(self) -> Any:
        """Trace it anew, and return the concrete function, which takes the source by keyword."""
        (name,) = self.network.inputs
        spec = self.network.specs[self.network.inputs[name]]
        return tf.function(self._run, autograph=False).get_concrete_function(
            **{name: tf.TensorSpec((None, None, None, spec.shape[3]), spec.dtype, name=name)}
        )

    @property
    def dtypes(self) -> dict[str, str]:
        """Types of the sources."""
        specs = self.network.specs
        return {name: str(specs[index].dtype) for name, index in self.network.inputs.items()}

    def bands(self, source: str) -> int:
        """Return the number of bands of a source (1 where the model does not say)."""
        return int(self.network.specs[self.network.inputs[source]].shape[3] or 1)

    def predict(self, sources: Mapping[str, Any]) -> dict[str, Any]:
        """Return the outputs by name, from and to NumPy arrays (1, rows, columns, channels)."""
        (name,) = self.network.inputs
        dtype = self.network.specs[self.network.inputs[name]].dtype
        outputs = self.function(**{name: tf.cast(sources[name], dtype)})
        return {key: values.numpy() for key, values in outputs.items()}

    def _run(self, **sources: Any) -> dict[str, Any]:
        self._used = []
        ((name, values),) = sources.items()
        shape = shape_of(values)
        width, height = self.patch[name]
        patches = (shape[1] - height + 1, shape[2] - width + 1)
        state: dict[int, State] = {
            self.network.inputs[name]: Zones(
                Line(height, 0, 0, 1), Line(width, 0, 0, 1), {(-1, -1): values}
            )
        }
        last = {index: n for n, step in enumerate(self.network.steps) for index in step.sources}
        outputs = set(self.network.outputs.values())
        for number, step in enumerate(self.network.steps):
            found = self._step(step, [state[index] for index in step.sources], patches)
            state.update(zip(step.results, found))
            for index in step.sources:
                if last[index] == number and index not in outputs:
                    state.pop(index, None)
        return {
            name: self._output(name, state[index]) for name, index in self.network.outputs.items()
        }

    def _step(self, step: Step, given: Sequence[State], patches: Any) -> list[State]:
        action, first = step.action, given[0]
        if isinstance(first, FlatZones):
            return [self._after_flatten(step, first, patches)]
        zones = [one for one in given if isinstance(one, Zones)]
        if isinstance(first, Zones) and len(given) == 1:
            moved = _moved(step, first, patches)
            if moved is not None:
                return [moved]
        if isinstance(action, Pointwise) and len(zones) == len(given):
            made = border_steps.pointwise(zones, patches, lambda values: self._call(step, values))
            return list(made)
        vectors = [one for one in given if isinstance(one, Vectors)]
        if isinstance(action, (Sample, Pointwise)) and len(vectors) == len(given):
            return self._by_sample(step, vectors)
        raise refuse(step, getattr(action, "reason", "it needs the patch as a whole"))

    def _after_flatten(self, step: Step, flat: FlatZones, patches: Any) -> State:
        if is_plain(step.operation, keras.layers.Dense):
            return Vectors(border_steps.flat_dense(step.operation, flat.zones, patches))
        length = self.network.specs[step.sources[0]].shape[-1]
        if len(step.results) == 1 and is_elementwise(step.operation, length or 1):
            (made,) = border_steps.pointwise(
                [flat.zones], patches, lambda values: self._call(step, values)
            )
            return FlatZones(made)
        raise refuse(step, "it treats every value of the flattened patch in its own way")

    def _by_sample(self, step: Step, given: Sequence[Vectors]) -> list[State]:
        frame = shape_of(given[0].values)[:3]
        flat = [tf.reshape(one.values, [-1, *one.values.shape.as_list()[3:]]) for one in given]
        return [
            Vectors(tf.reshape(values, [*frame, *values.shape.as_list()[1:]]))
            for values in self._call(step, flat)
        ]

    def _call(self, step: Step, values: list[Any]) -> list[Any]:
        self._used.append(step.operation)
        given = iter(values)
        args, kwargs = fill(step.args, step.kwargs, lambda _: next(given))
        result = step.operation(*args, **kwargs, **training_argument(step.operation))
        return list(keras.tree.flatten(result))

    def _output(self, name: str, state: State) -> Any:
        if isinstance(state, Zones) and (state.rows.size, state.columns.size) == (1, 1):
            state = Vectors(next(iter(state.maps.values())))
        if not isinstance(state, Vectors):
            raise NotDenseError(f"the output {name!r} has more than one pixel for a patch")
        values = state.values
        if len(values.shape) == 4:
            # Laid out as it is: tf2onnx makes nonsense of two such steps in a row.
            return values
        shape = shape_of(values)
        channels = math.prod(values.shape.as_list()[3:])
        return tf.reshape(values, [shape[0], shape[1], shape[2], channels])


def _moved(step: Step, tensor: Zones, patches: Any) -> Optional[State]:
    action = step.action
    if isinstance(action, SlidingWindow):
        return border_steps.window(step, action, tensor, patches)
    if isinstance(action, Pad):
        return border_steps.pad(action, tensor, patches)
    if isinstance(action, Crop):
        made = border_steps.cut(step, action, tensor, patches)
        return Vectors(next(iter(made.maps.values()))) if action.pixel else made
    if isinstance(action, Collapse) and action.kind == "flatten":
        return FlatZones(tensor)
    if isinstance(action, Collapse):
        values = border_steps.collapse(action, tensor)
        return Vectors(values[:, :, :, tf.newaxis, tf.newaxis] if action.keep else values)
    return None


class _Plan:
    """What it would cost, before anything is traced."""

    def __init__(self, network: Network, patch: Mapping[str, tuple[int, int]]) -> None:
        self._network = network
        ((name, (width, height)),) = patch.items()
        self._lines: dict[int, Lines] = {
            network.inputs[name]: (Line(height, 0, 0, 1), Line(width, 0, 0, 1))
        }
        self._maps, self._own, self._of_patches = 0, 0.0, 0.0

    def check(self) -> float:
        """Return the floats alive at once for each pixel.

        Raises:
            NotDenseError: nothing would be saved, or the graph would be too large.
        """
        for step in self._network.steps:
            self._follow(step)
        if self._maps > _MOST_MAPS:
            raise NotDenseError(
                f"its padding leaves {self._maps} maps to compute for every pixel, too many"
            )
        if self._own > _WORTH_IT * self._of_patches:
            raise NotDenseError(
                "its padding reaches most of every patch, so hardly anything is shared by patches"
            )
        return self._peak()

    def _follow(self, step: Step) -> None:
        lines = self._lines.get(step.sources[0])
        if lines is None:
            return
        action, target = step.action, None
        if isinstance(action, SlidingWindow):
            down, across = border_steps.taps_of(action, *lines)
            target = (down.target, across.target)
            weights = float(math.prod(action.size)) * (
                1
                if action.kind in ("max", "average", "depthwise")
                else self._channels(step.sources[0])
            )
            self._count(target, weights * self._channels(step.results[0]))
        elif isinstance(action, Pad):
            rows, columns = (line.padded(*around) for line, around in zip(lines, action.amounts))
            target = (rows, columns)
        elif isinstance(action, Pointwise):
            given = [self._lines[index] for index in step.sources if index in self._lines]
            target = (
                lines[0].widened(max(g[0].first for g in given), max(g[0].last for g in given)),
                lines[1].widened(max(g[1].first for g in given), max(g[1].last for g in given)),
            )
            self._count(target, self._channels(step.results[0]))
        if target is not None:
            for index in step.results:
                self._lines[index] = target

    def _count(self, lines: Lines, work: float) -> None:
        zones = len(lines[0].keys) * len(lines[1].keys)
        self._maps += zones
        self._own += work * zones
        self._of_patches += work * lines[0].size * lines[1].size

    def _channels(self, index: int) -> int:
        return int(self._network.specs[index].shape[-1] or 1)

    def _peak(self) -> float:
        last = {i: n for n, step in enumerate(self._network.steps) for i in step.sources}

        def floats(index: int) -> float:
            lines = self._lines.get(index)
            zones = 1 if lines is None else len(lines[0].keys) * len(lines[1].keys)
            return float(min(self._channels(index), 4096) * zones)

        live = {index: floats(index) for index in self._network.inputs.values()}
        peak = sum(live.values())
        for number, step in enumerate(self._network.steps):
            live.update({index: floats(index) for index in step.results})
            # The pixels of a window stand side by side for a while.
            peak = max(peak, sum(live.values()) + 1024)
            for index in list(live):
                if last.get(index, -1) <= number:
                    del live[index]
        return peak
