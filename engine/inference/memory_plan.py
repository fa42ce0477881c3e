"""Memory for tiles and batches: what is assumed of a network, and how much is computed at a time.

Whatever plans memory asks here: the choice of a run's method, the report on a model, and the
parameters for Orfeo ToolBox.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ..geometry.grid import Size
from ..maps.map_profile import BLOCK
from ..models.operating_system import free_memory

DEFAULT_RAM = 1024
"""Memory for tiles in MB where the job leaves it open and there is enough: with larger tiles no
network that was measured is faster."""
_LEAST_RAM = 128
UNTOLD = (
    f"How much memory is free cannot be told on this system: {DEFAULT_RAM} MB are planned for "
    "tiles. RAM sets another number."
)

FLOATS_PER_PIXEL = 128
"""What a network keeps alive for each pixel that it sees, in 32-bit floats, where its card does not
say: an allowance of two layers of 64 features."""

MARGIN = 1.4
"""The runtime needs room of its own beside the tensors: with the default RAM the worker of a full
tile took 1.2 GB, TensorFlow itself included."""

MOST_BATCH = 1024
"""Patches at a time, at the most."""

_LEAST_SIDE, _MOST_SIDE = 16, 4 * BLOCK
_BYTES_OF_A_FLOAT = 4
_LITTLE_WASTE = 18
"""Margins along the side of a region that suffice: four fifths of it are kept then."""


def bytes_of_pixel(bands: int, floats: float = FLOATS_PER_PIXEL, margin: float = MARGIN) -> float:
    """Return what a network takes for each pixel of the region that it sees.

    Args:
        bands: of all sources; their pixels are there twice, as read and as floats.
        floats: what the network keeps alive for a pixel, in 32-bit floats.
        margin: by how much the runtime takes more than the tensors.
    """
    return _BYTES_OF_A_FLOAT * (margin * floats + 2 * bands)


def automatic_ram(free: Optional[int]) -> int:
    """Return the memory for tiles in MB where the job leaves it open: at most a quarter is taken.

    A power of two: a run that goes on after an interruption is to have the same tiles, though
    something else takes a little more memory by then.

    Args:
        free: bytes of the machine's memory that are free; None: not known.
    """
    if free is None:
        return DEFAULT_RAM
    quarter = free // (4 << 20)
    return max(_LEAST_RAM, min(DEFAULT_RAM, 1 << max(0, quarter.bit_length() - 1)))


@dataclass(frozen=True)
class PlannedBatch:
    """Patches that are computed at a time, and what they take."""

    patches: int
    memory: int
    """Bytes for the network's intermediate results."""


@dataclass(frozen=True)
class PlannedTile:
    """The largest tile of a network for regions, and what it takes."""

    size: Size
    """Output pixels."""
    memory: int
    """Bytes for the network's intermediate results."""


@dataclass(frozen=True)
class MemoryPlan:
    """How much is computed at a time, by what a job allows."""

    ram_mb: int = 0
    """For tiles and the network's intermediate results; 0: left open."""
    tile_size: int = 0
    """Of a tile's sides, in output pixels; 0: what fits."""
    free: Optional[int] = field(default_factory=lambda: free_memory())
    """Bytes of memory that are free; None: not known. On a cluster it is that of the machine which
    plans, so that all have the same tiles."""

    @property
    def assumed(self) -> bool:
        """Tell whether memory was left open, and nobody knows how much there is."""
        return not self.ram_mb and self.free is None

    @property
    def budget(self) -> float:
        """Bytes for the network's intermediate results; the rest is for tiles on their way."""
        return (self.ram_mb or automatic_ram(self.free)) * 2**20 / 3

    def batch(self, patch: int) -> PlannedBatch:
        """Return how many patches are computed at a time.

        Args:
            patch: pixels of one patch, those of all sources together.
        """
        each = patch * _BYTES_OF_A_FLOAT * FLOATS_PER_PIXEL
        patches = int(max(1, min(MOST_BATCH, self.budget // each)))
        return PlannedBatch(patches, patches * each)

    def side(self, each: float) -> float:
        """Return the side of the largest square of pixels that take so many bytes each."""
        return float((self.budget / each) ** 0.5)

    def patch_tile(self, area: Size) -> Size:
        """Return the largest tile where patches are computed in batches.

        Args:
            area: output pixels of the whole map.
        """
        return Size(self._length(BLOCK, area.width), self._length(BLOCK, area.height))

    def region_tile(self, floats: float, bands: int, scale: Size, area: Size) -> PlannedTile:
        """Return the largest tile where a network runs over regions.

        Args:
            floats: what the network keeps alive for a pixel that it sees, in 32-bit floats.
            bands: of all sources.
            scale: pixels of the reference source from one output pixel to the next.
            area: output pixels of the whole map.
        """
        each = bytes_of_pixel(bands, floats)
        side = self.side(each)
        size = Size(
            self._length(int(side / scale.width), area.width),
            self._length(int(side / scale.height), area.height),
        )
        seen = size.width * scale.width * size.height * scale.height
        return PlannedTile(size, int(seen * each))

    def margin_tile(
        self, floats: float, bands: int, scale: tuple[float, float], margin: Size, area: Size
    ) -> PlannedTile:
        """Return the largest tile of a network whose margin is cut away.

        What lies in the margins is computed for nothing, so tiles are as large as memory allows;
        where RAM is left open, up to half of what is free may be taken.

        Args:
            floats: what the network keeps alive for a pixel that it sees, in 32-bit floats.
            bands: of all sources.
            scale: pixels of the source from one output pixel to the next, across and down.
            margin: pixels of the source on each side of a tile.
            area: output pixels of the whole map.
        """
        each = bytes_of_pixel(bands, floats)
        budget = self.budget
        if not self.ram_mb:
            enough = each * (_LITTLE_WASTE * max(margin.width, margin.height)) ** 2
            # A power of two: a run that goes on after an interruption is to have the same tiles,
            # though something else takes a little more memory by then.
            half = max(1, (self.free or 0) // 2)
            budget = max(budget, min(enough, 1 << (half.bit_length() - 1)))
        side = (budget / each) ** 0.5
        size = Size(
            self._beside(side, margin.width, scale[0], area.width),
            self._beside(side, margin.height, scale[1], area.height),
        )
        seen = (size.width * scale[0] + 2 * margin.width) * (
            size.height * scale[1] + 2 * margin.height
        )
        return PlannedTile(size, int(seen * each))

    def _beside(self, side: float, margin: int, scale: float, needed: int) -> int:
        if self.tile_size:
            return max(1, min(self.tile_size, needed))
        most = max(_LEAST_SIDE, int((side - 2 * margin) / scale))
        # As few tiles as fit, all of about one size: a narrow last one would be mostly margin.
        length = -(-needed // -(-needed // most))
        whole = -(-length // BLOCK) * BLOCK
        return max(1, min(whole if whole <= most else length, needed))

    def _length(self, automatic: int, needed: int) -> int:
        """Return a tile's length: as asked for, else whole blocks of the file within memory."""
        length = self.tile_size
        if not length:
            length = max(_LEAST_SIDE, min(_MOST_SIDE, automatic))
            # Whole blocks of the file, or whole parts of one, so that each is written once.
            whole = length - length % BLOCK
            length = whole if length > BLOCK else 1 << (length.bit_length() - 1)
        return max(1, min(length, needed))
