"""One image to sample from: its sources, where patches fit into them, and what ground they see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import FieldsError, GeometryError
from ..geometry import crs as systems
from ..geometry.grid import Grid, Pixels, Size, Window
from ..geometry.map_layout import Layout
from ..geometry.patch_positions import (
    AxisPositions,
    PatchPositions,
    place_beside,
    reference_place,
    whole_map,
)
from ..imagery.patch_sampling import whole_patches
from ..imagery.rasterio_stack import RasterioStack

_ONE = Size(1, 1)
Places = NDArray[np.int64]
"""Columns or rows of the pixels that patches are centred on."""


def patch_sizes(text: str, sources: int, largest: int) -> tuple[Size, ...]:
    """Read PATCH_SIZE: a size for each source, or one for all of them.

    Raises:
        FieldsError: it is none of them, or too large.
    """
    sizes = [Size.parse(part, "PATCH_SIZE") for part in text.split(",")]
    if len(sizes) not in (1, sources):
        raise FieldsError(
            f"PATCH_SIZE is “{text}”, which has {len(sizes)} sizes; expected is one for all "
            f"sources, or one for each of the {sources}."
        )
    for size in sizes:
        if max(size.width, size.height) > largest:
            raise FieldsError(f"PATCH_SIZE is “{text}”; expected are at most {largest} pixels.")
    return tuple(sizes * sources if len(sizes) == 1 else sizes)


@dataclass(frozen=True)
class Footprints:
    """What ground patches see with all their sources, in pixels of the set's first image."""

    left: NDArray[np.float64]
    top: NDArray[np.float64]
    right: NDArray[np.float64]
    bottom: NDArray[np.float64]


class SampledImage:
    """An opened image; a patch is named by the pixel of the reference source it is centred on."""

    def __init__(
        self,
        number: int,
        path: str,
        stacks: Mapping[str, RasterioStack],
        sizes: Mapping[str, Size],
        first: Optional[SampledImage] = None,
    ) -> None:
        """Lay patches on the image.

        Args:
            number: of the image in the set, from 0.
            path: of its first raster, for messages.
            stacks: its sources, the reference source first, reading the bands of a patch.
            sizes: of a patch in each source.
            first: the set's first image; None: this is it.

        Raises:
            GeometryError: it is smaller than a patch, its sources do not lie over each other, or
                it lies in another CRS than the first image.
        """
        self.number, self.path, self.stacks, self.sizes = number, path, stacks, sizes
        names = list(stacks)
        self.grid: Grid = stacks[names[0]].grid
        size = sizes[names[0]]
        self._check(size, first)
        layout = Layout.of(self.grid, size, _ONE, _ONE, False)
        self.places: dict[str, PatchPositions] = {names[0]: reference_place(names[0], layout)}
        for name in names[1:]:
            beside = stacks[name]
            self.places[name] = place_beside(
                name, beside.grid, sizes[name], layout, beside.rasters[0].path
            )
        blocks = whole_map(layout, list(self.places.values()))
        self.before = size.width // 2, size.height // 2
        """Pixels of a patch before that on which it is centred: columns, rows."""
        self.centres: Window = blocks.moved(*self.before)
        """The pixels on which a whole patch can be centred."""
        self._x = _seen([place.x for place in self.places.values()], self.grid.width)
        self._y = _seen([place.y for place in self.places.values()], self.grid.height)
        self._common = _between(self.grid, first.grid if first else self.grid)

    def _check(self, size: Size, first: Optional[SampledImage]) -> None:
        if self.grid.points is not None:
            raise GeometryError(
                f"{self.path} is georeferenced by {self.grid.points.kind} only; where its pixels "
                "lie is not known. Warp it first, with “Warp (reproject)”."
            )
        if self.grid.width < size.width or self.grid.height < size.height:
            raise GeometryError(
                f"{self.path} has {self.grid.width} x {self.grid.height} pixels, which is less "
                f"than a patch (PATCH_SIZE is {size}). Choose a larger image, or smaller patches."
            )
        other = systems.difference(first.grid.crs, self.grid.crs) if first else ""
        if other and first:
            raise GeometryError(
                f"{self.path} has {other} of {first.path}. Bring all images to one with “Warp "
                "(reproject)”: patches of different images could else see the same ground."
            )

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the image in whole pixels of the set's first image."""
        corners = self._to_common(
            np.array([0, self.grid.width, 0, self.grid.width], float),
            np.array([0, 0, self.grid.height, self.grid.height], float),
        )
        low = [int(np.floor(values.min() + _ROUNDED)) for values in corners]
        high = [int(np.ceil(values.max() - _ROUNDED)) for values in corners]
        return low[0], low[1], high[0], high[1]

    @property
    def widest(self) -> float:
        """Longest side of what a patch sees, in pixels of the set's first image."""
        one = np.array([self.centres.x]), np.array([self.centres.y])
        # A coarser source's patch moves against the reference by up to one of its pixels.
        slack = max(
            (max(1 / place.x.pace, 1 / place.y.pace) for place in list(self.places.values())[1:]),
            default=0.0,
        )
        seen = self.footprints(*one)
        return float(max(seen.right[0] - seen.left[0], seen.bottom[0] - seen.top[0])) + 2 * slack

    @property
    def around(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what patches see at the most, counted from any place in
        the pixel that they are centred on, in pixels of the set's first image."""
        x, y = (
            _beyond(low, high, before, first, count)
            for (low, high), before, first, count in (
                (self._x, self.before[0], self.centres.x, self.centres.width),
                (self._y, self.before[1], self.centres.y, self.centres.height),
            )
        )
        a, b, _, d, e, _ = self._common
        xs, ys = zip(*((a * i + b * j, d * i + e * j) for i in x for j in y))
        return min(xs), min(ys), max(xs), max(ys)

    def usable(self, window: Window) -> NDArray[np.bool_]:
        """Tell of each pixel whether the patch centred on it has data everywhere.

        Args:
            window: pixels inside :attr:`centres`.

        Raises:
            RasterError: a file cannot be read there.
        """
        blocks = window.moved(-self.before[0], -self.before[1])
        fine = np.ones((window.height, window.width), bool)
        for name, place in self.places.items():
            pixels, absent = self.stacks[name].read_masked(place.window(blocks), self.nodata)
            rows, columns = place.starts(blocks)
            fine &= whole_patches(pixels, absent, self.sizes[name])[np.ix_(rows, columns)]
        return fine

    nodata: Optional[float] = None
    """Takes the place of the rasters' own nodata values."""

    def patches(self, name: str, columns: Places, rows: Places) -> Pixels:
        """Return the patches of a source, shape (n, height, width, bands).

        Args:
            name: the source.
            columns: of the pixels that they are centred on, which lie near each other.
            rows: of the same.

        Raises:
            RasterError: a file cannot be read there.
        """
        x, y = int(columns.min()), int(rows.min())
        near = Window(x, y, int(columns.max()) - x + 1, int(rows.max()) - y + 1)
        blocks = near.moved(-self.before[0], -self.before[1])
        place, size = self.places[name], self.sizes[name]
        pixels, _ = self.stacks[name].read_masked(place.window(blocks), self.nodata)
        tops, lefts = place.starts(blocks)
        down = tops[rows - y][:, np.newaxis] + np.arange(size.height)
        right = lefts[columns - x][:, np.newaxis] + np.arange(size.width)
        found: Pixels = pixels[down[:, :, np.newaxis], right[:, np.newaxis, :]]
        return found

    def footprints(self, columns: Places, rows: Places) -> Footprints:
        """Return what the patches see that are centred on these pixels."""
        (x_low, x_high), (y_low, y_high) = self._x, self._y
        across, down = columns - self.before[0], rows - self.before[1]
        sides = [
            self._to_common(x[across], y[down]) for x in (x_low, x_high) for y in (y_low, y_high)
        ]
        xs, ys = (np.stack(one) for one in zip(*sides))
        return Footprints(xs.min(axis=0), ys.min(axis=0), xs.max(axis=0), ys.max(axis=0))

    def _to_common(
        self, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        a, b, c, d, e, f = self._common
        return a * x + b * y + c, d * x + e * y + f

    def in_common(
        self, columns: Places, rows: Places
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the centres of pixels in pixels of the set's first image: x, y."""
        return self._to_common(_middle(columns), _middle(rows))

    def on_ground(self, columns: Places, rows: Places) -> NDArray[np.float64]:
        """Return the centres of pixels in the CRS, shape (n, 2)."""
        a, b, c, d, e, f = self.grid.transform
        x, y = _middle(columns), _middle(rows)
        return np.column_stack([a * x + b * y + c, d * x + e * y + f])


_ROUNDED = 1e-6
"""Of a pixel: what transforming back and forth may move a border by."""


def _middle(pixels: Places) -> NDArray[np.float64]:
    return np.asarray(pixels + 0.5, np.float64)


def _beyond(
    low: NDArray[np.float64], high: NDArray[np.float64], before: int, first: int, count: int
) -> tuple[float, float]:
    """Return how far patches see to both sides of any place in the pixels they are centred on."""
    pixels = np.arange(first, first + count)
    blocks = pixels - before
    return float((low[blocks] - pixels - 1).min()), float((high[blocks] - pixels).max())


def _seen(
    axes: Sequence[AxisPositions], length: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where what each block sees begins and ends along an axis, in reference pixels."""
    reference = axes[0]
    lows, highs = [], []
    for axis in axes:
        edge = axis.origin - reference.origin * axis.pace
        starts = axis.starts(0, length)
        lows.append((starts - edge) / axis.pace)
        highs.append((starts + axis.receptive - edge) / axis.pace)
    return np.min(lows, axis=0), np.max(highs, axis=0)


def _between(own: Grid, first: Grid) -> tuple[float, float, float, float, float, float]:
    """Return the affine transform from pixels of one grid to those of another in the same CRS."""
    if own.transform == first.transform:
        return 1.0, 0.0, 0.0, 0.0, 1.0, 0.0
    origin = first.to_pixel(*own.to_world(0, 0))
    far = max(own.width, own.height)
    across = first.to_pixel(*own.to_world(far, 0))
    down = first.to_pixel(*own.to_world(0, far))
    a, d = ((end - begin) / far for begin, end in zip(origin, across))
    b, e = ((end - begin) / far for begin, end in zip(origin, down))
    return a, b, origin[0], d, e, origin[1]
