"""The state of a tensor of a padded patch classifier while it runs over all patches of a region.

What a network pads belongs to a patch: for every patch, the pixels along its border have values of
their own. But not each patch alone has them. Position i of a tensor, seen from its patch, depends
on the border only if i is among the first or the last few; in the middle, the value is that of the
image there, whatever the patch. So a tensor is kept in *zones*: on each axis the middle is one line
that neighbouring patches share, gap pixels from one position to the next, and each of the first and
last positions is a line of its own, with one value for each patch. A zone of both axes is a map.
A tensor of 64 x 64 positions with two of them touched on each side has 25 maps instead of 4096.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

MIDDLE = -1
Key = tuple[int, int]
"""The zone on rows and on columns: a position, or MIDDLE."""


@dataclass(frozen=True)
class Line:
    """The positions of a tensor on one axis."""

    size: int
    """Positions in a patch."""
    first: int
    """Positions at the beginning that have lines of their own."""
    last: int
    """The same at the end."""
    gap: int
    """Pixels of the source from one position to the next."""

    @classmethod
    def of(cls, size: int, first: int, last: int, gap: int) -> Line:
        """Return the line; where no middle is left, every position is on its own."""
        return cls(size, first, last, gap) if first + last < size else cls(size, size, 0, gap)

    @property
    def middle(self) -> int:
        """Positions that share a line."""
        return self.size - self.first - self.last

    @property
    def keys(self) -> list[int]:
        """The zones, from the first on."""
        own = range(self.size - self.last, self.size)
        return [*range(self.first), *([MIDDLE] if self.middle else []), *own]

    def place(self, position: int) -> tuple[int, int]:
        """Return the zone of a position, and where in it the first patch has it."""
        if position < self.first or position >= self.size - self.last:
            return position, 0
        return MIDDLE, self.gap * (position - self.first)

    def length(self, key: int, patches: Any) -> Any:
        """Return the length of a zone's line for a number of patches."""
        return patches + self.gap * (self.middle - 1) if key == MIDDLE else patches

    def padded(self, before: int, after: int) -> Line:
        """Return the line with positions of padding around it."""
        size = self.size + before + after
        return Line.of(size, self.first + before, self.last + after, self.gap)

    def widened(self, first: int, last: int) -> Line:
        """Return the same positions with more of them on their own."""
        return Line.of(self.size, max(self.first, first), max(self.last, last), self.gap)


@dataclass(frozen=True)
class Zones:
    """A tensor over all patches of a region."""

    rows: Line
    columns: Line
    maps: Mapping[Key, Any]
    """Each (1, rows, columns, channels)."""

    def at(self, rows: tuple[int, Any, Any], columns: tuple[int, Any, Any]) -> Any:
        """Return a part of a zone.

        Args:
            rows: zone, first line and length.
            columns: the same.
        """
        (row, top, height), (column, left, width) = rows, columns
        return self.maps[row, column][:, top : top + height, left : left + width]

    def value(self, i: int, j: int, patches: tuple[Any, Any]) -> Any:
        """Return what position (i, j) of every patch is, (1, rows, columns, channels)."""
        return self.at((*self.rows.place(i), patches[0]), (*self.columns.place(j), patches[1]))


@dataclass(frozen=True)
class Taps:
    """Where a window that slides along one axis looks."""

    source: Line
    target: Line
    starts: tuple[int, ...]
    """Position of the source at which the window of each position of the target begins."""
    dilation: int
    length: int
    """Pixels of the window."""

    @classmethod
    def of(
        cls, source: Line, length: int, stride: int, dilation: int, pads: tuple[int, int]
    ) -> Taps:
        """Work out the line that a window gives; padding makes positions of their own."""
        reach = (length - 1) * dilation + 1
        count = (source.size + sum(pads) - reach) // stride + 1
        starts = tuple(i * stride - pads[0] for i in range(count))
        low, high = source.first, source.size - source.last
        whole = [i for i, start in enumerate(starts) if start >= low and start + reach <= high]
        first, last = (whole[0], count - 1 - whole[-1]) if whole and source.middle else (count, 0)
        target = Line.of(count, first, last, source.gap * stride)
        return cls(source, target, starts, dilation, length)

    def looks(self, key: int, patches: Any) -> list[Optional[tuple[int, Any, Any]]]:
        """Return what each pixel of the window sees, for a zone of the target.

        None: padding; else zone of the source, first line and length.
        """
        start = self.starts[self.target.first if key == MIDDLE else key]
        length = self.target.length(key, patches)
        found: list[Optional[tuple[int, Any, Any]]] = []
        for k in range(self.length):
            position = start + k * self.dilation
            inside = 0 <= position < self.source.size
            found.append((*self.source.place(position), length) if inside else None)
        return found


def keys_of(rows: Line, columns: Line) -> Iterator[Key]:
    """Give the zones of both axes."""
    for row in rows.keys:
        for column in columns.keys:
            yield row, column
