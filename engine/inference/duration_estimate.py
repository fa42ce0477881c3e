"""How long a map would take on this machine: the model is run for a moment, every way it can."""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Callable

import numpy as np

from ..contract.errors import EngineError
from ..geometry.grid import Size
from ..models.card_regions import RegionEntry
from ..models.runtime import LoadedModel
from ..models.tensors import Arrays
from ..models.wiring import Wiring
from .memory_plan import FLOATS_PER_PIXEL, MemoryPlan, bytes_of_pixel
from .run_fields import RunFields

# What is run for a moment: a region of so many pixels' width, or so many patches.
_TRIAL_TILE, _TRIAL_PATCHES, _TRIAL_PIXELS = 256, 256, 1 << 19
_LEAST_SECONDS, _MOST_RUNS = 0.4, 20
_LONG_SECONDS = 15.0
"""A network whose first run takes so long is run once: what its compilation adds is little then."""


@dataclass(frozen=True)
class MethodCost:
    """Time and memory of one way to make a map."""

    method: str
    map: Size
    """Of the map, pixels."""
    pixels_per_second: float
    """Output pixels, reading and writing not counted."""
    memory: int
    """Bytes for the network's intermediate results in a tile or batch, as planned."""

    @property
    def seconds(self) -> float:
        """Seconds for the whole map."""
        return self.map.width * self.map.height / self.pixels_per_second


@dataclass(frozen=True)
class TimedNetwork:
    """A network that can be run over regions."""

    method: str
    engine: LoadedModel
    strides: Mapping[str, Size]
    """Pixels of each source from one block of results to the next."""
    shift: bool = False
    """Run once for each shift, so that every pixel gets a result."""
    floats: float = FLOATS_PER_PIXEL


class Stopwatch:
    """Runs one model, in several ways."""

    def __init__(self, wiring: Wiring, fields: RunFields, image: Size) -> None:
        """Prepare.

        Args:
            wiring: the model's inputs, and all of its outputs.
            fields: those of a patch-based map.
            image: of the image for which the estimate is, in reference pixels.
        """
        self._wiring = wiring
        self._receptive = fields.receptive
        self._expression = fields.expression
        self._step = Size(
            fields.expression.width * fields.scale.width,
            fields.expression.height * fields.scale.height,
        )
        self._image = image
        # As a run plans it that leaves RAM and TILE_SIZE open.
        self._memory = MemoryPlan()
        self._random = np.random.default_rng(0)

    def patches(self, engine: LoadedModel) -> MethodCost:
        """Time the definition: every block from its own patch.

        Raises:
            EngineError: the model does not run.
        """
        pixels = sum(size.width * size.height for size in self._receptive.values())
        count = max(1, min(_TRIAL_PATCHES, _TRIAL_PIXELS // pixels))
        seconds = self._time(engine, self._receptive, count)
        memory = self._memory.batch(pixels).memory
        return MethodCost("patches", self._map(self._step), self._rate(count, seconds), memory)

    def region(self, region: TimedNetwork) -> MethodCost:
        """Time a network over a region.

        Raises:
            EngineError: it does not run on regions.
        """
        first = self._wiring.images[0].name
        stride = region.strides[first]
        bands = sum(tensor.channels or 1 for tensor in self._wiring.images)
        # No larger than a tile that fits: some networks keep much for every pixel.
        trial = min(_TRIAL_TILE, int(self._memory.side(bytes_of_pixel(bands, region.floats))))
        # What the tile's patches see beyond it comes on top, as in a run.
        across, down = max(1, trial // stride.width), max(1, trial // stride.height)
        sizes = {
            name: Size(
                (across - 1) * region.strides[name].width + size.width,
                (down - 1) * region.strides[name].height + size.height,
            )
            for name, size in self._receptive.items()
        }
        seconds = self._time(region.engine, sizes, 1)
        step = self._step if region.shift else stride
        scale = Size(
            max(1, step.width // self._expression.width),
            max(1, step.height // self._expression.height),
        )
        area = self._map(step)
        tile = self._memory.region_tile(region.floats, bands, scale, area)
        return MethodCost(region.method, area, self._rate(across * down, seconds), tile.memory)

    def padded(self, engine: LoadedModel, entry: RegionEntry) -> MethodCost:
        """Time a network whose margin is cut away, over a region that is mostly kept.

        Raises:
            EngineError: it does not run.
        """
        unit, margin = next(iter(entry.strides.values())), entry.margin or Size(0, 0)
        side = Size(_whole_units(unit.width), _whole_units(unit.height))
        seconds = self._time(engine, dict.fromkeys(entry.strides, side), 1)
        scale = unit.width / entry.expression.width, unit.height / entry.expression.height
        area = Size(int(self._image.width / scale[0]), int(self._image.height / scale[1]))
        bands = sum(tensor.channels or 1 for tensor in self._wiring.images)
        tile = self._memory.margin_tile(entry.floats_per_pixel, bands, scale, margin, area)
        seen = (tile.size.width * scale[0] + 2 * margin.width) * (
            tile.size.height * scale[1] + 2 * margin.height
        )
        # Of what is computed, the margins are thrown away.
        kept = tile.size.width * tile.size.height / seen
        rate = side.width * side.height / seconds * kept
        return MethodCost("padded network", area, rate, tile.memory)

    def _map(self, step: Size) -> Size:
        """Pixels of a map whose blocks lie `step` reference pixels apart (EDGES crop)."""
        field = next(iter(self._receptive.values()))
        return Size(
            max(0, (self._image.width - field.width) // step.width + 1) * self._expression.width,
            max(0, (self._image.height - field.height) // step.height + 1)
            * self._expression.height,
        )

    def _rate(self, blocks: int, seconds: float) -> float:
        return blocks * self._expression.width * self._expression.height / seconds

    def _time(self, engine: LoadedModel, sizes: Mapping[str, Size], count: int) -> float:
        # A network for regions need not have all outputs, and has no other inputs.
        own = replace(
            self._wiring,
            constants=self._wiring.constants if engine.signature.scalars else {},
            outputs=tuple(tensor.name for tensor in engine.signature.outputs),
        )
        run = own.predictor(engine, dict.fromkeys(sizes, "float32"))
        feeds: Arrays = {
            tensor.name: self._random.uniform(
                0, 10000, (count, sizes[tensor.name].height, sizes[tensor.name].width,
                           tensor.channels or 1),
            ).astype("float32")
            for tensor in self._wiring.images
        }  # fmt: skip
        return seconds_of(lambda: run(feeds))


def _whole_units(unit: int) -> int:
    return max(1, _TRIAL_TILE // unit) * unit


def seconds_of(run: Callable[[], Any]) -> float:
    """Return the median duration of a few runs, after one that warms up; or of a long one."""
    start = time.perf_counter()
    run()
    first = time.perf_counter() - start
    if first > _LONG_SECONDS:
        return first
    durations: list[float] = []
    while len(durations) < _MOST_RUNS and sum(durations) < _LEAST_SECONDS:
        start = time.perf_counter()
        run()
        durations.append(time.perf_counter() - start)
    return max(statistics.median(durations), 1e-9)


def try_all(
    stopwatch: Stopwatch, engine: LoadedModel, regions: Sequence[TimedNetwork]
) -> tuple[list[MethodCost], list[str]]:
    """Time every way; return the estimates, and in words why some way cannot be had."""
    estimates: list[MethodCost] = []
    trouble: list[str] = []
    for region in regions:
        try:
            estimates.append(stopwatch.region(region))
        except EngineError as error:
            trouble.append(f"{region.method}: {error}")
    try:
        estimates.append(stopwatch.patches(engine))
    except EngineError as error:
        trouble.append(f"patches: {error}")
    return estimates, trouble
