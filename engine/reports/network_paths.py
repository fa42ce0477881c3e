"""Places the layers of a network on a grid of rows and columns, and the lines between them.

A layer's row is the length of the longest way to it, so every line leads downwards. The longest
way through the network is the first column; the longest way through what is left the next, and
so on. Lines that jump over rows get narrow lanes to the right of a column, short ones inside, so
that the skips of a U-Net lie around each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A connection. It runs straight down in `column`, or in `lane` to the right of it."""

    start: str
    end: str
    column: int
    lane: int = -1
    """-1: in the column itself."""


@dataclass(frozen=True)
class Placement:
    """Where everything is."""

    rows: dict[str, int]
    columns: dict[str, int]
    lines: tuple[Line, ...]
    lanes: tuple[int, ...]
    """Number of lanes to the right of each column."""


class _Track:
    """Columns or lanes: each holds intervals of rows that do not overlap."""

    def __init__(self) -> None:
        self.taken: list[list[tuple[int, int]]] = []

    def put(self, first: int, last: int) -> int:
        """Take the rows of the leftmost column that has them free."""
        for number, intervals in enumerate(self.taken):
            if all(last < low or high < first for low, high in intervals):
                intervals.append((first, last))
                return number
        self.taken.append([(first, last)])
        return len(self.taken) - 1


def place(parents: Mapping[str, Sequence[str]]) -> Placement:
    """Place the nodes of a graph.

    Args:
        parents: for each node those that it comes from; parents stand before their children.
    """
    rows: dict[str, int] = {}
    for name, above in parents.items():
        rows[name] = 1 + max((rows[p] for p in above), default=-1)
    paths = _paths(parents)
    children: dict[str, list[str]] = {name: [] for name in parents}
    for name, above in parents.items():
        for parent in above:
            children[parent].append(name)
    columns: dict[str, int] = {}
    lines: list[Line] = []
    drawn: set[tuple[str, str]] = set()
    track = _Track()
    for path in paths:
        # The line into the path and the one out of it run in its own column.
        first, last = rows[path[0]], rows[path[-1]]
        ends = [(parent, path[0]) for parent in parents[path[0]][:1]]
        ends += [(path[-1], child) for child in children[path[-1]][:1]]
        for start, end in ends:
            first, last = min(first, rows[start] + 1), max(last, rows[end] - 1)
        column = track.put(first, last)
        for name in path:
            columns[name] = column
        for pair in [*zip(path, path[1:]), *ends]:
            if pair not in drawn:
                drawn.add(pair)
                lines.append(Line(*pair, column))
    skips = [(p, name) for name in parents for p in parents[name] if (p, name) not in drawn]
    lanes = [_Track() for _ in track.taken]
    for start, end in sorted(skips, key=lambda pair: rows[pair[1]] - rows[pair[0]]):
        column = min(columns[start], columns[end])
        lane = -1
        if rows[end] - rows[start] > 1:
            lane = lanes[column].put(rows[start], rows[end])
        lines.append(Line(start, end, column, lane))
    return Placement(rows, columns, tuple(lines), tuple(len(one.taken) for one in lanes))


def _paths(parents: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """The nodes, divided into paths: the longest, the longest through the rest, and so on."""
    left = dict.fromkeys(parents)
    paths = []
    while left:
        length: dict[str, int] = {}
        before: dict[str, str] = {}
        for name in left:
            above = [p for p in parents[name] if p in left]
            if above:
                before[name] = max(above, key=lambda p: length[p])
            length[name] = 1 + (length[before[name]] if above else 0)
        path = [max(left, key=lambda name: length[name])]
        while path[-1] in before:
            path.append(before[path[-1]])
        paths.append(path[::-1])
        for name in path:
            del left[name]
    return paths
