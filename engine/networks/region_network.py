"""A network that was made for patches, running over a whole region of any size."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Optional, Union

import numpy as np

from ..contract.errors import ModelError
from ..models.fields import Pair
from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf
from . import region_steps
from .layer_graph import Network, Step, fill, training_argument
from .pixel_effects import (
    Collapse,
    Crop,
    Pad,
    Pointwise,
    SlidingWindow,
    TransposedConvolution,
    Upsampling,
    is_plain,
)
from .region_steps import NotDenseError
from .region_tensors import (
    Flat,
    Length,
    PatchVectors,
    RegionTensor,
    Spacing,
    as_grid,
    as_samples,
    fit,
    join,
    shape_of,
)

State = Union[RegionTensor, PatchVectors, Flat]
DILATION, FRAGMENTS, STRIDES = "dilation", "fragments", "strides"

_TRIALS = ((40, 1, math.inf), (160, 2, 2.0), (480, 5, 0.5))
"""Regions on which two networks are timed: patches on a side, runs, and the most seconds that a run
may promise to take. The last is a tile of usual size: a small one fits into the caches. Where it
would take long, a smaller one decides."""


class RegionNetwork(tf.Module):  # type: ignore[misc]
    """A network that runs over regions of any size.

    Calling it with one tensor (batch, rows, columns, bands) for each source, by name, gives each
    output as (batch, rows, columns, channels): for the patches that begin at every ``step``-th
    pixel, their ``expression`` output pixels, side by side.

    Attributes:
        network: the model, read.
        method: how strides are dealt with: "dilation", "fragments" or "strides" (kept).
        patch: (width, height) in pixels of each source's patch.
        step: (x, y) pixels of each source from one patch to the next.
        expression: (width, height) in output pixels that one patch gives.
        dilated: a stride became dilation or fragments.
        function: the concrete tf.function, which takes the sources by keyword.
    """

    def __init__(
        self,
        network: Network,
        patch: Mapping[str, Pair],
        step: Mapping[str, Pair],
        expression: Pair,
        method: str,
    ) -> None:
        """Rewrite a network.

        Args:
            network: the model, read.
            patch: see the class, as the next three.
            step: pixels from one patch to the next.
            expression: output pixels of one patch.
            method: how strides are dealt with.

        Raises:
            NotDenseError: a layer cannot be computed for a region.
        """
        super().__init__(name="region_network")
        self.method = method
        self.patch = dict(patch)
        self.step = dict(step)
        self.expression = expression
        self.dilated = False
        self.network = network
        self._used: list[Any] = []  # operations that are called as they are
        self.function = self.traced()
        # Kept, so that their weights are found when the network is saved.
        self.layers = [layer for layer in self._used if isinstance(layer, keras.layers.Layer)]

    def traced(self) -> Any:
        """Trace it anew, and return the concrete function, which takes the sources by keyword."""
        network = self.network
        specs = {
            name: tf.TensorSpec(
                (None, None, None, network.specs[index].shape[3]),
                network.specs[index].dtype,
                name=name,
            )
            for name, index in network.inputs.items()
        }
        return tf.function(self._run, autograph=False).get_concrete_function(**specs)

    def __call__(self, sources: Mapping[str, Any]) -> dict[str, Any]:
        """Return the outputs by name.

        Args:
            sources: tensors or arrays of shape (batch, rows, columns, bands), by name.

        Raises:
            ModelError: a source is smaller than its patch.
        """
        for name, values in sources.items():
            height, width = values.shape[1:3]
            if width < self.patch[name][0] or height < self.patch[name][1]:
                raise ModelError(
                    f"The source {name!r} has {width} x {height} pixels, a patch "
                    f"{self.patch[name][0]} x {self.patch[name][1]}."
                )
        feeds = {
            name: tf.cast(values, self.network.specs[self.network.inputs[name]].dtype)
            for name, values in sources.items()
        }
        result: dict[str, Any] = self.function(**feeds)
        return result

    @property
    def dtypes(self) -> dict[str, str]:
        """Types of the sources."""
        specs = self.network.specs
        return {name: str(specs[index].dtype) for name, index in self.network.inputs.items()}

    def bands(self, source: str) -> int:
        """Return the number of bands of a source (1 where the model does not say)."""
        return int(self.network.specs[self.network.inputs[source]].shape[3] or 1)

    def predict(self, sources: Mapping[str, Any]) -> dict[str, Any]:
        """Do as calling it does, from and to NumPy arrays."""
        return {name: values.numpy() for name, values in self(sources).items()}

    def _run(self, **sources: Any) -> dict[str, Any]:
        self._used = []
        state: dict[int, State] = {}
        counts: list[list[Length]] = [[], []]
        for name, values in sources.items():
            shape = shape_of(values)
            (width, height), (across, down) = self.patch[name], self.step[name]
            counts[0].append((shape[1] - height) // down + 1)
            counts[1].append((shape[2] - width) // across + 1)
            rows, columns = Spacing(down, 1, height), Spacing(across, 1, width)
            grid = RegionTensor(values, rows, columns)
            if (height == 1 and down > 1) or (width == 1 and across > 1):
                grid = _thinned(grid)
            state[self.network.inputs[name]] = grid
        patches = (_least(counts[0]), _least(counts[1]))
        for step in self.network.steps:
            self._step(step, state, patches)
        return {
            name: self._output(name, state[index], patches)
            for name, index in self.network.outputs.items()
        }

    def _step(self, step: Step, state: dict[int, State], patches: tuple[Length, Length]) -> None:
        action, first = step.action, state[step.sources[0]]
        if isinstance(first, Flat) and len(step.sources) == 1:
            result = self._after_flatten(step, first, patches)
            if result is not None:
                state[step.results[0]] = result
                return
        if isinstance(first, RegionTensor) and isinstance(
            action, (SlidingWindow, Crop, Pad, Upsampling, TransposedConvolution, Collapse)
        ):
            state[step.results[0]] = self._moved(step, action, first, patches)
            return
        sources = [state[index] for index in step.sources]
        if isinstance(action, Pointwise):
            grids = [one for one in sources if isinstance(one, RegionTensor)]
            if len(grids) == len(sources):
                self._pointwise(step, grids, state, patches)
                return
        for one in sources:
            if isinstance(one, RegionTensor) and not one.single:
                raise region_steps.refuse(step, getattr(action, "reason", "its inputs differ"))
        self._by_sample(step, sources, state, patches)

    def _moved(
        self, step: Step, action: Any, grid: RegionTensor, patches: tuple[Length, Length]
    ) -> State:
        if isinstance(action, SlidingWindow):
            result = region_steps.window(step, action, grid, self.method == FRAGMENTS)
            self.dilated = self.dilated or max(result.rows.gap, result.columns.gap) > 1
            return result
        if isinstance(action, Crop):
            cut: State = region_steps.cut(action, grid, patches)
            return cut
        if isinstance(action, Pad):
            return region_steps.pad(action, grid)
        if isinstance(action, Collapse):
            collapsed: State = region_steps.collapse(action, grid, patches)
            return collapsed
        self._used.append(step.operation)
        return region_steps.enlarge(step, action, grid)

    def _after_flatten(
        self, step: Step, flat: Flat, patches: tuple[Length, Length]
    ) -> Optional[State]:
        """Dense becomes a convolution; what treats every value by itself goes first."""
        if is_plain(step.operation, keras.layers.Dense):
            return region_steps.flat_dense(step.operation, flat, patches)
        length = self.network.specs[step.sources[0]].shape[-1]
        if len(step.results) == 1 and region_steps.is_elementwise(step.operation, length or 1):
            return Flat(replace(flat.grid, values=self._call(step, [flat.grid.values])[0]))
        return None

    def _pointwise(
        self,
        step: Step,
        grids: list[RegionTensor],
        state: dict[int, State],
        patches: tuple[Length, Length],
    ) -> None:
        if len(grids) > 1:
            if len({grid.splits for grid in grids}) > 1:
                grids = [join(grid) for grid in grids]
            for grid in grids[1:]:
                if not grid.like(grids[0]):
                    raise region_steps.refuse(
                        step,
                        "it combines maps of unlike resolution, which lie differently in every "
                        "patch",
                    )
            grids = [fit(grid, patches) for grid in grids]
        results = self._call(step, [grid.values for grid in grids])
        for index, values in zip(step.results, results):
            state[index] = replace(grids[0], values=values)

    def _by_sample(
        self,
        step: Step,
        sources: list[State],
        state: dict[int, State],
        patches: tuple[Length, Length],
    ) -> None:
        """The step as it stands, with all patches of the region as its batch."""
        samples = [_samples(one, patches) for one in sources]
        if len({one.splits for one in samples}) > 1:
            samples = [_rejoined(one, patches) for one in samples]
        results = self._call(step, [one.values for one in samples])
        for index, values in zip(step.results, results):
            state[index] = replace(samples[0], values=values)

    def _call(self, step: Step, values: list[Any]) -> list[Any]:
        self._used.append(step.operation)
        given = iter(values)
        args, kwargs = fill(step.args, step.kwargs, lambda _: next(given))
        result = step.operation(*args, **kwargs, **training_argument(step.operation))
        return list(keras.tree.flatten(result))

    def _output(self, name: str, state: State, patches: tuple[Length, Length]) -> Any:
        if isinstance(state, PatchVectors):
            tail = state.values.shape.as_list()[1:]
            if len(tail) == 3 and tail[:2] != [1, 1]:
                return _mosaic(_rejoined(state, patches), tail, patches)
            if len(tail) > 1 and tail[:2] != [1, 1]:
                raise NotDenseError(
                    f"the output {name!r} has the shape {tail} for a patch, which is no pixel"
                )
            grid = as_grid(state)
        else:
            grid = join(_samples_grid(state, patches))
        grid = join(grid)
        if not grid.single and (
            (grid.rows.pace, grid.columns.pace) != (grid.rows.size, grid.columns.size)
            or max(grid.rows.gap, grid.columns.gap) > 1
        ):
            raise NotDenseError(
                f"the output {name!r} has {grid.columns.size} x {grid.rows.size} pixels for a "
                "patch, which do not lie side by side"
            )
        values = fit(grid, patches).values
        return values if len(values.shape) == 4 else values[..., tf.newaxis]


def _least(counts: list[Length]) -> Length:
    least = counts[0]
    for count in counts[1:]:
        both = isinstance(least, int) and isinstance(count, int)
        least = min(least, count) if both else tf.minimum(least, count)
    return least


def _thinned(grid: RegionTensor) -> RegionTensor:
    """Keeps only the pixels that begin a patch, where a patch is one pixel wide."""
    steps = [p.pace if p.size == 1 else 1 for p in (grid.rows, grid.columns)]
    rows, columns = (replace(p, pace=p.pace // s) for p, s in zip((grid.rows, grid.columns), steps))
    return RegionTensor(grid.values[:, :: steps[0], :: steps[1]], rows, columns, grid.splits)


def _samples_grid(state: Union[RegionTensor, Flat], patches: tuple[Length, Length]) -> RegionTensor:
    if isinstance(state, RegionTensor):
        return state
    return as_grid(region_steps.gather(state, patches))


def _samples(state: State, patches: tuple[Length, Length]) -> PatchVectors:
    if isinstance(state, Flat):
        return region_steps.gather(state, patches)
    return as_samples(fit(state, patches)) if isinstance(state, RegionTensor) else state


def _rejoined(samples: PatchVectors, patches: tuple[Length, Length]) -> PatchVectors:
    """The samples in the order batch, rows, columns, whatever fragments they lay in."""
    tail = samples.values.shape.as_list()[1:]
    values = tf.reshape(samples.values, [*samples.frame, math.prod(tail)])
    one = Spacing(1, 1, 1)
    grid = fit(join(RegionTensor(values, one, one, samples.splits)), patches)
    shape = shape_of(grid.values)
    return PatchVectors(tf.reshape(grid.values, [-1, *tail]), (shape[0], shape[1], shape[2]))


def _mosaic(samples: PatchVectors, tail: list[int], patches: tuple[Length, Length]) -> Any:
    """Samples that are small maps, side by side: (batch, rows x height, columns x width, c)."""
    batch = samples.frame[0]
    height, width, channels = tail
    values = tf.reshape(samples.values, [batch, *patches, height, width, channels])
    values = tf.transpose(values, [0, 1, 3, 2, 4, 5])
    return tf.reshape(values, [batch, patches[0] * height, patches[1] * width, channels])


def faster(first: RegionNetwork, second: RegionNetwork) -> RegionNetwork:
    """Return the one of two networks for the same sources that takes less time."""
    one, other, before = 0.0, 0.0, 1
    for side, repeats, longest in _TRIALS:
        if max(one, other) * (side / before) ** 2 > longest:
            break
        one, other = seconds((first, second), side, repeats)
        before = side
    return first if one <= other else second


def seconds(networks: Sequence[RegionNetwork], patches: int, repeats: int) -> tuple[float, ...]:
    """Return how long each of some networks takes for a region, in seconds: the shortest time.

    They take turns, so that what else the machine does hits all alike.

    Args:
        networks: for the same sources.
        patches: the region has ``patches`` x ``patches`` of them.
        repeats: how often each is run, after a first time that compiles it.
    """
    generator = np.random.default_rng(1)
    sources = {}
    network = networks[0]
    for name, (width, height) in network.patch.items():
        across, down = network.step[name]
        size = (1, height + down * (patches - 1), width + across * (patches - 1))
        sources[name] = tf.constant(generator.random((*size, network.bands(name)), np.float32))
    best = [math.inf] * len(networks)
    for repeat in range(repeats + 1):
        for index, network in enumerate(networks):
            begin = time.perf_counter()
            for values in network(sources).values():
                values.numpy()
            if repeat:  # the first one compiles
                best[index] = min(best[index], time.perf_counter() - begin)
    return tuple(best)
