"""What a part of a map takes: processor time, memory, bytes to read and to write.

The method is run once more over real pixels. Processor time is counted, not the time on the clock:
what else the machine does meanwhile makes no difference.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..geometry.grid import Size, Window
from ..geometry.map_geometry import MapGeometry
from ..geometry.map_layout import Tile
from ..geometry.margin_axis import MarginAxis
from ..geometry.shares import Share
from ..imagery.sources import Sources
from ..models.operating_system import resident_memory
from .map_making import MapRun
from .methods import PatchMethod

_PATCHES = 256
_PIXELS = 1 << 20
"""Patches that are run for a moment at the most, and their pixels."""
_TILES_IN_FLIGHT = 4
"""Tiles on their way beside the one that is computed."""


@dataclass(frozen=True)
class PartCost:
    """What one part takes."""

    core_seconds: float
    read_bytes: int
    """Of pixels, as numbers."""
    written_bytes: int


class PartCosts:
    """Measured once, for all parts of a map."""

    def __init__(self, run: MapRun, sources: Sources, begun: float) -> None:
        """Run the method on a tile in the middle of the map.

        Args:
            run: of the whole map.
            sources: the images.
            begun: processor seconds of this process before anything of it was prepared.

        Raises:
            EngineError: a file cannot be read there, or the model does not run.
        """
        self._run = run
        stacks = sources.stacks()
        self._bytes = {
            name: stack.bands * np.dtype(stack.dtype).itemsize for name, stack in stacks.items()
        }
        self._written = sum(
            len(product.bands) * np.dtype(product.dtype).itemsize for product in run.products
        )
        # What it took until here every part takes as well: libraries and model loaded, and so on.
        self._begin = time.process_time() - begun
        if isinstance(run.method, PatchMethod):
            self._of_blocks, self._of_tile = self._time_patches(run.method, sources), 0.0
        else:
            self._of_blocks, self._of_tile = 0.0, self._time_tile(sources)
        self.memory = self._memory()
        """Bytes that a part takes; None: this system does not tell."""

    def of(self, share: Share) -> PartCost:
        """Return what a part takes."""
        geometry = replace(self._run.geometry, area=share.window)
        seconds, read = self._begin, 0
        for tile in geometry.tiles(self._run.tile):
            if not self._run.touches(tile):
                continue
            seconds += self._seconds(tile)
            read += self._seen(geometry, tile)
        window = share.window
        return PartCost(seconds, read, window.width * window.height * self._written)

    def _seconds(self, tile: Tile) -> float:
        if self._of_blocks:
            return self._of_blocks * tile.blocks.width * tile.blocks.height
        if isinstance(self._run.geometry.layout.x, MarginAxis):
            # Regions are of any size here, and the margin counts.
            return self._of_tile * _area(tile.source) / self._whole_tile
        # Smaller tiles are filled up to the size of the largest.
        return self._of_tile

    def _time_tile(self, sources: Sources) -> float:
        run = self._run
        tile = self._middle(run.tile)
        self._whole_tile = _area(tile.source)
        start = time.process_time()
        pixels = sources.read(run.geometry.places, tile.blocks).pixels
        run.method.run(pixels, tile.blocks)
        return time.process_time() - start

    def _time_patches(self, method: PatchMethod, sources: Sources) -> float:
        geometry = self._run.geometry
        each = sum(place.x.receptive * place.y.receptive for place in geometry.places)
        side = max(1, int(min(_PATCHES, _PIXELS // each) ** 0.5))
        expression = geometry.expression
        tile = self._middle(Size(side * expression.width, side * expression.height))
        count = tile.blocks.width * tile.blocks.height
        pixels = sources.read(geometry.places, tile.blocks).pixels
        numbers = np.arange(count)
        # Not the first time, in which the runtime prepares itself for this number of patches.
        method.some(pixels, tile.blocks, numbers, count)
        start = time.process_time()
        method.some(pixels, tile.blocks, numbers, count)
        return (time.process_time() - start) / count

    def _middle(self, size: Size) -> Tile:
        """Return a tile from the middle of the map, of those that are computed."""
        tiles = [tile for tile in self._run.geometry.tiles(size) if self._run.touches(tile)]
        # Those at the borders are smaller.
        largest = max(_area(tile.output) for tile in tiles)
        whole = [tile for tile in tiles if _area(tile.output) == largest]
        return whole[len(whole) // 2]

    def _seen(self, geometry: MapGeometry, tile: Tile) -> int:
        return sum(
            _area(place.window(tile.blocks)) * self._bytes[place.source]
            for place in geometry.places
        )

    def _memory(self) -> Optional[int]:
        taken = resident_memory()
        if taken is None:
            return None
        tile = self._middle(self._run.tile)
        flying = self._seen(self._run.geometry, tile) + _area(tile.output) * self._written
        return taken + _TILES_IN_FLIGHT * flying


def _area(window: Window) -> int:
    return window.width * window.height
