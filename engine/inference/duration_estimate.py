"""How long a map would take on this machine: the model is run for a moment, every way it can."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..contract.errors import EngineError
from ..geometry.grid import Size
from ..maps.map_profile import BLOCK
from ..models.runtime import LoadedModel
from ..models.tensors import Arrays, Tensor
from .memory_plan import DEFAULT_RAM, FLOATS_PER_PIXEL, MARGIN, MOST_BATCH

RAM = DEFAULT_RAM << 20
"""Bytes for tiles and the network's intermediate results where RAM is left open."""

_LARGEST_TILE = 4 * BLOCK
# What is run for a moment: a region of so many pixels' width, or so many patches.
_TRIAL_TILE, _TRIAL_PATCHES, _TRIAL_PIXELS = 256, 256, 1 << 19
_LEAST_SECONDS, _MOST_RUNS = 0.4, 20


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

    def __init__(
        self,
        images: Sequence[Tensor],
        constants: Mapping[str, Any],
        receptive: Mapping[str, Size],
        expression: Size,
        step: Size,
        image: Size,
    ) -> None:
        """Prepare.

        Args:
            images: the model's image inputs, the reference source's first.
            constants: values of the other inputs.
            receptive: for each image input, in its own pixels.
            expression: output pixels of a patch.
            step: reference pixels from one patch of a patch-based map to the next.
            image: of the image for which the estimate is, in reference pixels.
        """
        self._images = images
        self._constants = constants
        self._receptive = receptive
        self._expression = expression
        self._step = step
        self._image = image
        self._random = np.random.default_rng(0)

    def patches(self, engine: LoadedModel) -> MethodCost:
        """Time the definition: every block from its own patch.

        Raises:
            EngineError: the model does not run.
        """
        pixels = sum(size.width * size.height for size in self._receptive.values())
        count = max(1, min(_TRIAL_PATCHES, _TRIAL_PIXELS // pixels))
        seconds = self._time(engine, self._constants, dict(self._receptive), count)
        each = pixels * 4 * FLOATS_PER_PIXEL
        batch = max(1, min(MOST_BATCH, RAM // 3 // each))
        return MethodCost(
            "patches", self._map(self._step), self._rate(count, seconds), batch * each
        )

    def region(self, region: TimedNetwork) -> MethodCost:
        """Time a network over a region.

        Raises:
            EngineError: it does not run on regions.
        """
        first = self._images[0].name
        stride, field = region.strides[first], self._receptive[first]
        across = 1 + max(0, _TRIAL_TILE - field.width) // stride.width
        down = 1 + max(0, _TRIAL_TILE - field.height) // stride.height
        sizes = {
            name: Size(
                (across - 1) * region.strides[name].width + size.width,
                (down - 1) * region.strides[name].height + size.height,
            )
            for name, size in self._receptive.items()
        }
        constants = self._constants if region.engine.signature.scalars else {}
        seconds = self._time(region.engine, constants, sizes, 1)
        bands = sum(tensor.channels or 1 for tensor in self._images)
        each = 4 * (MARGIN * region.floats + 2 * bands)
        side = min((RAM / 3 / each) ** 0.5, _LARGEST_TILE)
        tile = min(side, self._image.width) * min(side, self._image.height)
        step = self._step if region.shift else stride
        return MethodCost(
            region.method, self._map(step), self._rate(across * down, seconds), int(tile * each)
        )

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

    def _time(
        self,
        engine: LoadedModel,
        constants: Mapping[str, Any],
        sizes: Mapping[str, Size],
        count: int,
    ) -> float:
        names = [tensor.name for tensor in engine.signature.outputs]
        run = engine.compile(dict.fromkeys(sizes, "float32"), names, constants)
        feeds: Arrays = {
            tensor.name: self._random.uniform(
                0, 10000, (count, sizes[tensor.name].height, sizes[tensor.name].width,
                           tensor.channels or 1),
            ).astype("float32")
            for tensor in self._images
        }  # fmt: skip
        return seconds_of(lambda: run(feeds))


def seconds_of(run: Callable[[], Any]) -> float:
    """Return the median duration of a few runs, after one that warms up."""
    run()
    durations: list[float] = []
    while len(durations) < _MOST_RUNS and sum(durations) < _LEAST_SECONDS:
        start = time.perf_counter()
        run()
        durations.append(time.perf_counter() - start)
    return max(statistics.median(durations), 1e-9)


def resident_memory() -> Optional[int]:
    """Return the bytes that this process takes at the moment; None where that is hard to say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        pass
    if sys.platform == "win32":
        return None
    import resource

    # What it took at the most; bytes on macOS, kilobytes elsewhere.
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


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
