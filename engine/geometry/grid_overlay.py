"""How two pixel grids lie on each other: pure arithmetic, no I/O.

One grid is the *coarse* one (the larger pixels; either where they are equal), the other the
*fine* one. Both are aligned to the same two directions, so everything is said for each axis by
itself, in coarse pixels from the coarse grid's corner. Pixel sizes need not be multiples of each
other, origins may differ by any fraction of a pixel, and an axis of the fine grid may run the
other way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import GeometryError
from .grid import Grid

Indices = NDArray[np.intp]

_NEAR = 1e-6
"""Positions this close, in coarse pixels, are one position: coordinates come as rounded text."""

_DRIFT = 0.01
"""How far, in fine pixels over the whole image, two grids' directions may run apart."""


@dataclass(frozen=True)
class Cells:
    """The pieces into which the borders of both grids cut an axis."""

    coarse: Indices
    """Coarse pixel that holds each piece."""
    fine: Indices
    """Fine pixel that holds it, counted as in the file."""
    lengths: NDArray[np.float64]
    """In coarse pixels."""


@dataclass(frozen=True)
class AxisOverlay:
    """Coarse and fine pixels along one axis."""

    coarse: int
    """Number of coarse pixels."""
    fine: int
    scale: float
    """Length of a fine pixel in coarse pixels, above 0."""
    offset: float
    """Where the first fine pixel begins (the last one of the file, where it is flipped)."""
    flipped: bool = False
    """The fine grid counts the other way round."""

    @property
    def _low(self) -> float:
        return max(0.0, self.offset)

    @property
    def _high(self) -> float:
        return min(float(self.coarse), self.offset + self.scale * self.fine)

    @property
    def touched(self) -> tuple[int, int]:
        """First coarse pixel, and the one after the last, that share a length with fine ones."""
        if self._high - self._low <= _NEAR:
            return 0, 0
        return math.floor(self._low + _NEAR), math.ceil(self._high - _NEAR)

    @property
    def centred(self) -> tuple[int, int]:
        """First coarse pixel, and the one after the last, whose centre lies on a fine pixel."""
        first = max(0, math.ceil(self.offset - 0.5 - _NEAR))
        stop = min(self.coarse, math.ceil(self.offset + self.scale * self.fine - 0.5 - _NEAR))
        return (first, stop) if stop > first else (0, 0)

    @property
    def aligned(self) -> bool:
        """Whether each coarse pixel coincides with one fine pixel."""
        near = abs(self.offset - round(self.offset)) <= _NEAR
        return near and abs(self.scale - 1) * self.fine <= _NEAR

    def centres(self, first: int, stop: int) -> Indices:
        """Return the fine pixel under the centre of each coarse pixel of ``centred``.

        A centre on a border belongs to the pixel after it.
        """
        positions = np.arange(first, stop) + 0.5
        return self._in_file(self._fine_at(positions))

    def cells(self, first: int, stop: int) -> Cells:
        """Cut the coarse pixels first..stop-1, as far as fine ones cover them, into pieces."""
        low, high = max(self._low, float(first)), min(self._high, float(stop))
        begin = math.floor((low - self.offset) / self.scale)
        end = math.ceil((high - self.offset) / self.scale)
        borders = self.offset + self.scale * np.arange(begin, end + 1)
        edges = np.unique(np.clip(np.concatenate([np.arange(first, stop + 1), borders]), low, high))
        # Borders of both grids that ought to coincide: no sliver between them.
        edges = edges[np.concatenate([[True], np.diff(edges) > _NEAR])]
        middles = (edges[:-1] + edges[1:]) / 2
        coarse = np.floor(middles).astype(np.intp)
        return Cells(coarse, self._in_file(self._fine_at(middles)), np.diff(edges))

    def _fine_at(self, positions: NDArray[Any]) -> Indices:
        found = np.floor((positions - self.offset) / self.scale + _NEAR).astype(np.intp)
        return np.clip(found, 0, self.fine - 1)

    def _in_file(self, indices: Indices) -> Indices:
        return self.fine - 1 - indices if self.flipped else indices


@dataclass(frozen=True)
class Overlay:
    """A coarse and a fine grid."""

    x: AxisOverlay
    y: AxisOverlay

    @classmethod
    def of(cls, coarse: Grid, fine: Grid, names: tuple[str, str]) -> Overlay:
        """Lay the fine grid on the coarse one.

        Args:
            coarse: the grid with the larger pixels.
            fine: the other one.
            names: what the two are called in a message, coarse first.

        Raises:
            GeometryError: they are rotated against each other, or have no area in common.
        """
        corner = coarse.to_pixel(fine.transform[2], fine.transform[5])
        right = coarse.to_pixel(*fine.to_world(fine.width, 0))
        below = coarse.to_pixel(*fine.to_world(0, fine.height))
        drift = max(abs(right[1] - corner[1]), abs(below[0] - corner[0]))
        scales = (right[0] - corner[0]) / fine.width, (below[1] - corner[1]) / fine.height
        if drift > _DRIFT * max(map(abs, scales)) or 0 in scales:
            raise GeometryError(
                f"The pixel grids of {names[0]} and {names[1]} are rotated against each other. "
                "Bring one to the directions of the other first, with “Warp (reproject)” and "
                "nearest neighbour."
            )
        overlay = cls(
            _axis(coarse.width, fine.width, scales[0], corner[0]),
            _axis(coarse.height, fine.height, scales[1], corner[1]),
        )
        if overlay.x.touched == (0, 0) or overlay.y.touched == (0, 0):
            raise GeometryError(
                f"{names[0]} and {names[1]} do not overlap: the first covers {_extent(coarse)}, "
                f"the second {_extent(fine)} (xmin, ymin, xmax, ymax). Choose rasters of the same "
                "area."
            )
        return overlay

    @property
    def aligned(self) -> bool:
        """Whether each coarse pixel coincides with one fine pixel."""
        return self.x.aligned and self.y.aligned


def _axis(coarse: int, fine: int, scale: float, offset: float) -> AxisOverlay:
    if scale < 0:
        return AxisOverlay(coarse, fine, -scale, offset + scale * fine, True)
    return AxisOverlay(coarse, fine, scale, offset)


def _extent(grid: Grid) -> str:
    corners: list[Any] = [grid.to_world(c, r) for c in (0, grid.width) for r in (0, grid.height)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return f"{min(xs):g}, {min(ys):g}, {max(xs):g}, {max(ys):g}"
