"""The geometry along one axis of a map whose blocks are seen with a margin around them.

A padded network repeats itself every *unit* pixels, and a region's result is that of the whole
image beyond a *margin*. Block j of the map lies over the reference pixels from ``unit j`` on and
sees ``margin`` pixels more on both sides. At the image's borders the map may end where the margin
does (crop), the image may be mirrored (reflect), or the network may pad as it always does (pads):
then the region ends at the border, and the map is what the network gives for the whole image.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

from ..contract.job import CROP, PADS


@dataclass(frozen=True)
class MarginAxis:
    """One axis; it answers what :class:`.map_layout.Axis` answers."""

    size: int
    """Reference pixels."""
    unit: int
    """Reference pixels of a block."""
    expression: int
    """Output pixels of a block."""
    margin: int
    """Reference pixels seen on each side of a block, in whole units."""
    edges: str
    aside: Fraction = Fraction(0)
    """Reference pixels by which the map lies further than its blocks do."""

    @property
    def scale(self) -> Fraction:
        """Output pixel size divided by reference pixel size."""
        return Fraction(self.unit, self.expression)

    @property
    def step(self) -> int:
        """Reference pixels from one block to the next."""
        return self.unit

    @property
    def receptive(self) -> int:
        """Reference pixels that a block sees."""
        return self.unit + 2 * self.margin

    @property
    def reflect(self) -> bool:
        """Whether the map covers the whole image."""
        return self.edges != CROP

    @property
    def offset(self) -> int:
        """The first reference pixel that block 0 sees."""
        return 0 if self.edges == CROP else -self.margin

    @property
    def limits(self) -> Optional[tuple[int, int]]:
        """Reference pixels (first, end) that regions keep to; None: they reach beyond the image.

        The network runs over whole units: the last one is filled up with mirrored pixels.
        """
        return (0, -(-self.size // self.unit) * self.unit) if self.edges == PADS else None

    @property
    def count(self) -> int:
        """Output pixels along the axis; 0 where the image is smaller than a block with margins."""
        if self.edges != CROP:
            return int(-(-self.size // self.scale))
        return max(0, (self.size - 2 * self.margin) // self.unit) * self.expression

    @property
    def origin(self) -> float:
        """The first output pixel's outer edge, in reference pixels from the image's edge."""
        return float((self.margin if self.edges == CROP else 0) + self.aside)

    def blocks(self, first: int, count: int) -> tuple[int, int]:
        """Return first block and number of blocks that hold output pixels first..first+count-1."""
        start = first // self.expression
        stop = -(-(first + count) // self.expression)
        return start, stop - start

    def seen(self, block: int, blocks: int) -> tuple[int, int]:
        """Return first reference pixel and number of them that consecutive blocks see."""
        first = self.unit * block + self.offset
        stop = first + self.unit * (blocks - 1) + self.receptive
        if self.limits is not None:
            first, stop = max(first, self.limits[0]), min(stop, self.limits[1])
        return first, stop - first
