"""How often which class of one raster meets which class of another, counted block by block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.messages import Clock, Messages
from ..geometry.grid import Window
from ..geometry.grid_overlay import Indices, Overlay
from ..maps import tile_pipeline
from .class_codes import SIZE, Codebook, Codes
from .class_raster import BLOCK_PIXELS, ClassRaster, strips
from .error_places import ErrorPlaces

Table = NDArray[Any]
"""Shape (SIZE, SIZE): code of the first raster, code of the second."""


@dataclass(frozen=True)
class Block:
    """A piece of the coarse grid and the fine pixels that lie under it."""

    coarse: Window
    fine: Window


class Pair:
    """Two class rasters, the one with the larger pixels being the coarse one."""

    def __init__(self, first: ClassRaster, second: ClassRaster) -> None:
        """Lay the two on each other.

        Raises:
            GeometryError: they are rotated against each other or do not overlap.
        """
        areas = _pixel_area(first), _pixel_area(second)
        self.swapped = areas[1] > areas[0] * (1 + 1e-9)
        """Whether the second raster is the coarse one."""
        self.alike = abs(areas[0] - areas[1]) <= areas[0] * 1e-9
        """Whether the pixels of both are of one size."""
        self.coarse, self.fine = (second, first) if self.swapped else (first, second)
        names = self.coarse.name, self.fine.name
        self.overlay = Overlay.of(self.coarse.grid, self.fine.grid, names)

    @property
    def centred(self) -> Window:
        """The coarse pixels whose centres lie on the fine raster; width 0 where there is none."""
        return _window(self.overlay.x.centred, self.overlay.y.centred)

    def blocks(self, area: Window, pixels: int = BLOCK_PIXELS) -> Iterator[Block]:
        """Cut a part of the coarse grid that the fine raster touches into blocks.

        Args:
            area: the part.
            pixels: about how many pixels, of the finer raster, to read at a time.
        """
        x, y = self.overlay.x, self.overlay.y
        per_pixel = max(1.0, 1 / x.scale) * max(1.0, 1 / y.scale)
        for piece in strips(area.width, area.height, max(256, int(pixels / per_pixel))):
            coarse = piece.moved(area.x, area.y)
            columns = x.cells(coarse.x, coarse.x + coarse.width).fine
            rows = y.cells(coarse.y, coarse.y + coarse.height).fine
            yield Block(coarse, _span(columns, rows))

    @property
    def touched(self) -> Window:
        """The coarse pixels that have area in common with the fine raster."""
        return _window(self.overlay.x.touched, self.overlay.y.touched)

    def read(self, block: Block) -> tuple[Codes, Codes]:
        """Read both rasters' codes of a block, coarse and fine, each on its own grid."""
        return self.coarse.codes(block.coarse), self.fine.codes(block.fine)

    def places(self, block: Block) -> tuple[Window, Indices, Indices]:
        """Return where the pixel centres are.

        Returns:
            The block's coarse pixels whose centres lie on the fine raster, and the rows and
            columns of the fine pixels under those centres, counted in the block.
        """
        part = block.coarse.intersection(self.centred)
        if part is None or self.centred.width == 0:
            empty = np.zeros(0, np.intp)
            return Window(block.coarse.x, block.coarse.y, 0, 0), empty, empty
        columns = self.overlay.x.centres(part.x, part.x + part.width) - block.fine.x
        rows = self.overlay.y.centres(part.y, part.y + part.height) - block.fine.y
        return part, rows, columns

    def at_centres(self, block: Block, coarse: Codes, fine: Codes) -> tuple[Codes, Codes]:
        """Return both rasters' codes at the centres of the coarse pixels, of equal shape."""
        part, rows, columns = self.places(block)
        x, y = part.x - block.coarse.x, part.y - block.coarse.y
        cut = coarse[y : y + part.height, x : x + part.width]
        return cut, _pick(fine, rows, columns)

    def in_order(self, coarse: Any, fine: Any) -> tuple[Any, Any]:
        """Return what belongs to the first raster and what to the second."""
        return (fine, coarse) if self.swapped else (coarse, fine)


@dataclass(frozen=True)
class Meetings:
    """How often the classes of two rasters meet; rows are the first raster's codes."""

    centres: Table
    """Coarse pixels, by the classes at their centres."""
    areas: Table
    """Area in coarse pixels, by the classes that share it."""


def count(pair: Pair, messages: Messages, places: Optional[ErrorPlaces] = None) -> Meetings:
    """Count the pairs of classes over the whole overlap, at pixel centres and by area.

    The area is exact: the borders of both grids cut the overlap into rectangles, each of which
    lies in one pixel of either raster.

    Args:
        pair: the two.
        messages: takes the progress.
        places: blocks of the coarse raster, which take where the two differ; None: nobody asked.
    """
    blocks = list(pair.blocks(pair.touched))
    clock = Clock(messages, len(blocks), "Counting block")
    centres = np.zeros((SIZE, SIZE), np.int64)
    areas = np.zeros((SIZE, SIZE), np.float64)
    done = 0
    aligned = pair.overlay.aligned

    def tally(block: Block, codes: tuple[Codes, Codes]) -> None:
        first, second = pair.in_order(*pair.at_centres(block, *codes))
        np.add(centres, meetings(first, second), out=centres)
        if places is not None:
            both = (first > 0) & (second > 0)
            places.add_window(pair.places(block)[0], both, both & (first != second))
        if not aligned:
            np.add(areas, _shared_areas(pair, block, *codes), out=areas)

    def report(_block: Block, _nothing: None) -> None:
        nonlocal done
        done += 1
        clock.done(done)

    tile_pipeline.run(blocks, pair.read, tally, report)
    return Meetings(centres, centres.astype(np.float64) if aligned else areas)


def meetings(first: Codes, second: Codes) -> NDArray[np.int64]:
    """Count how often each pair of codes occurs at the same place, shape (SIZE, SIZE)."""
    index = first.ravel().astype(np.intp)
    index *= SIZE
    index += second.ravel()
    return np.bincount(index, minlength=SIZE * SIZE).reshape(SIZE, SIZE)


def _shared_areas(pair: Pair, block: Block, coarse: Codes, fine: Codes) -> Table:
    window = block.coarse
    columns = pair.overlay.x.cells(window.x, window.x + window.width)
    rows = pair.overlay.y.cells(window.y, window.y + window.height)
    total = np.zeros(SIZE * SIZE, np.float64)
    # In slices of rows: the rectangles can be four times as many as the pixels.
    step = max(1, BLOCK_PIXELS // max(1, len(columns.lengths)))
    for start in range(0, len(rows.lengths), step):
        part = slice(start, start + step)
        ours = _pick(coarse, rows.coarse[part] - window.y, columns.coarse - window.x)
        theirs = _pick(fine, rows.fine[part] - block.fine.y, columns.fine - block.fine.x)
        first, second = pair.in_order(ours, theirs)
        index = first.ravel().astype(np.intp)
        index *= SIZE
        index += second.ravel()
        weights = np.multiply.outer(rows.lengths[part], columns.lengths)
        total += np.bincount(index, weights.ravel(), minlength=SIZE * SIZE)
    return total.reshape(SIZE, SIZE)


def _pick(codes: Codes, rows: Indices, columns: Indices) -> Codes:
    """Return the codes of rows and columns; no copy where they are simply all of them."""
    if _all(rows, codes.shape[0]) and _all(columns, codes.shape[1]):
        return codes
    return codes[rows][:, columns]


def _all(indices: Indices, size: int) -> bool:
    return len(indices) == size and bool((indices == np.arange(size)).all())


def _pixel_area(raster: ClassRaster) -> float:
    a, b, _, d, e, _ = raster.grid.transform
    return abs(a * e - b * d)


def _window(columns: tuple[int, int], rows: tuple[int, int]) -> Window:
    if columns[0] == columns[1] or rows[0] == rows[1]:
        return Window(columns[0], rows[0], 0, 0)
    return Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])


def _span(columns: Indices, rows: Indices) -> Window:
    x, y = int(columns.min()), int(rows.min())
    return Window(x, y, int(columns.max()) - x + 1, int(rows.max()) - y + 1)


def class_values(book: Codebook, table: Table) -> tuple[list[int], Table]:
    """Cut a table down to the classes that occur in it, in the order of their values.

    Pairs in which either raster has no data are left out.

    Returns:
        The class values, and the table of shape (classes, classes).
    """
    present = (table[1:, 1:].sum(axis=0) > 0) | (table[1:, 1:].sum(axis=1) > 0)
    codes = sorted((int(code) + 1 for code in np.flatnonzero(present)), key=book.value)
    return [book.value(code) for code in codes], table[np.ix_(codes, codes)]
