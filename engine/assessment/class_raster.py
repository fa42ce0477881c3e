"""A class map to read: its codes by windows, its classes' names and colours, its pixels' area."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..contract.errors import JobError, RasterError
from ..contract.job import RasterInput
from ..contract.messages import Messages
from ..contract.plain_numbers import number_in
from ..geometry import crs as systems
from ..geometry.grid import Grid, Window
from ..imagery.rasterio_stack import RasterioStack
from ..maps.category_names import category_names
from ..maps.colours import Colour
from ..maps.legend import Legend, read_legend
from ..maps.legend_rows import Row
from .class_codes import Codebook, Codes

BLOCK_PIXELS = 1 << 22
"""Pixels of a block, the larger raster's, so that a few of them in memory stay far below 1 GB."""


PICTURE = 400
"""Pixels of the longer side of a small picture."""
NO_DATA: Colour = (222, 226, 230)
NOT_NAMED: Colour = (128, 128, 128)
"""Of pixels whose class is in no legend."""


class OpenInEachThread:
    """A raster that every reading thread opens for itself."""

    def __init__(self, raster: RasterInput) -> None:
        self.raster = raster
        self._local = threading.local()
        self._lock = threading.Lock()
        self._exit = ExitStack()

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._exit.close()

    @property
    def stack(self) -> RasterioStack:
        """The raster as this thread has opened it."""
        stack: Optional[RasterioStack] = getattr(self._local, "stack", None)
        if stack is None:
            stack = RasterioStack((self.raster,))
            with self._lock:
                self._exit.enter_context(stack)
            self._local.stack = stack
        return stack


class ClassRaster(OpenInEachThread):
    """One band of class values."""

    def __init__(
        self, raster: RasterInput, name: str, book: Codebook, ignored: Iterable[float] = ()
    ) -> None:
        """Open the raster and read what it says about itself.

        Args:
            raster: the file.
            name: what it is called in messages, such as ``map A``.
            book: gives the codes, one book for a job.
            ignored: values that mean no data, beside the raster's own nodata value.

        Raises:
            RasterError: it cannot be opened or has several bands.
        """
        super().__init__(raster)
        self.name = f"{name} ({raster.path})"
        self._book = book
        dataset = self.stack.datasets[0]
        if self.stack.bands != 1:
            self._exit.close()
            raise RasterError(
                f"{self.name} has {self.stack.bands} bands; expected is a class map, which has "
                "one. Extract the band with the classes first."
            )
        self.grid: Grid = self.stack.grid
        if self.grid.points is not None:
            self._exit.close()
            raise RasterError(
                f"{self.name} is georeferenced by {self.grid.points.kind} only; where its pixels "
                "lie is not known. Warp it first, with “Warp (reproject)” and nearest neighbour."
            )
        # The raster's own nodata value as well: it need not be a whole number.
        own = self.stack.absences[0].values
        self._absent = [*ignored, *(value for value in own if value is not None)]
        self.labels: dict[int, str] = category_names(raster.path)
        self.colours: dict[int, Colour] = _colours(dataset)
        self.crs: Optional[CRS] = CRS.from_wkt(self.grid.crs) if self.grid.crs else None
        self.hectares = self._hectares()
        """Area of a pixel in hectares; None where the CRS is geographic or missing."""

    def __enter__(self) -> ClassRaster:
        return self

    def codes(self, window: Window) -> Codes:
        """Read a window inside the raster, shape (height, width); 0 where there is no data.

        Raises:
            RasterError: it cannot be read there, or holds no classes.
        """
        pixels, missing = self.stack.read_masked(window, None)
        codes = self._book.encode(pixels[..., 0], self._absent, self.name)
        if missing is not None:
            codes[missing] = 0
        return codes

    @property
    def model(self) -> str:
        """The model that made the map; empty: it does not say."""
        return self.stack.tag("CNNMAPPER_MODEL")

    def picture(self, legend: Legend) -> NDArray[np.uint8]:
        """Return the map with few pixels, shape (height, width, 3), in the legend's colours.

        Raises:
            RasterError: it cannot be read, or holds no classes.
        """
        most = max(self.grid.width, self.grid.height, PICTURE)
        height, width = (max(1, n * PICTURE // most) for n in (self.grid.height, self.grid.width))
        pixels, missing = self.stack.read_thinned((height, width), None)
        codes = self._book.encode(pixels[..., 0], self._absent, self.name)
        if missing is not None:
            codes[missing] = 0
        colours = {**self.colours, **{entry.value: entry.colour for entry in legend.entries}}
        found, index = np.unique(codes, return_inverse=True)
        table = [
            NO_DATA if not code else colours.get(self._book.value(int(code)), NOT_NAMED)
            for code in found
        ]
        return np.array(table, np.uint8)[index].reshape(height, width, 3)

    def tell(self, messages: Messages) -> None:
        """Say what is not in the file, or not obvious: which pixels have no data, and why."""
        for note in self.stack.notes(None):
            messages.info(note)

    def _hectares(self) -> Optional[float]:
        if self.crs is None or not self.crs.is_projected:
            return None
        a, b, _, d, e, _ = self.grid.transform
        metres: float = self.crs.linear_units_factor[1]
        return abs(a * e - b * d) * metres * metres / 10_000


def _colours(dataset: Any) -> dict[int, Colour]:
    try:
        table = dataset.colormap(1)
    except ValueError:
        return {}
    return {value: colour[:3] for value, colour in table.items()}


def check_crs(first: ClassRaster, second: ClassRaster, messages: Messages) -> None:
    """Refuse two rasters in different coordinate reference systems.

    Raises:
        RasterError: they differ; the message says what to do.
    """
    if first.crs is None or second.crs is None:
        if first.crs is not second.crs:
            without, other = (first, second) if first.crs is None else (second, first)
            messages.warning(
                f"{without.name} has no coordinate reference system; it is taken to be that of "
                f"{other.name}."
            )
        return
    if systems.difference(first.grid.crs, second.grid.crs):
        raise RasterError(
            f"{first.name} is in {systems.name(first.grid.crs)}, {second.name} in "
            f"{systems.name(second.grid.crs)}. Bring one to the coordinate reference system of the "
            "other first, with “Warp (reproject)” and nearest neighbour, so that no class is "
            "invented."
        )


def legend_of(
    values: Sequence[int], classes: str, rasters: Sequence[ClassRaster], messages: Messages
) -> Legend:
    """Name and colour class values: from a legend file, else from the rasters' own tables.

    Args:
        values: the class values that occur.
        classes: legend file, or empty.
        rasters: the rasters; the first that knows a class is believed.
        messages: takes a warning where two rasters name a class differently.

    Raises:
        LegendError: the legend file cannot be read.
    """
    if classes:
        chosen = read_legend(Path(classes))
        for note in chosen.notes:
            messages.info(note)
        labels = {entry.value: entry.label for entry in chosen.entries}
        colours = {entry.value: entry.colour for entry in chosen.entries}
        unnamed = [value for value in values if value not in labels]
        if unnamed:
            messages.warning(
                f"The legend {classes} has no name for the class values "
                f"{', '.join(map(str, unnamed))}; they are called by their numbers."
            )
    else:
        labels, colours = {}, {}
        for raster in rasters:
            for value, label in raster.labels.items():
                if value in values and labels.setdefault(value, label) != label:
                    messages.warning(
                        f"The class value {value} is “{labels[value]}” in {rasters[0].name} and "
                        f"“{label}” in {raster.name}. If the two number their classes "
                        "differently, the comparison says nothing: recode one of them first."
                    )
            for value, colour in raster.colours.items():
                colours.setdefault(value, colour)
    rows = (Row(value, labels.get(value, ""), colours.get(value)) for value in values)
    return Legend.coloured(rows)


def parse_ignored(text: str) -> tuple[float, ...]:
    """Read ``255`` or ``0, 255``: values that mean no data.

    Raises:
        JobError: one of them is no number.
    """
    parts = [part for part in text.replace(";", ",").split(",") if part.strip()]
    found = [_no_data(part) for part in parts]
    if None in found:
        raise JobError(
            f"IGNORE is “{text}”; expected are numbers separated by commas, such as 0,255."
        )
    return tuple(value for value in found if value is not None)


def _no_data(text: str) -> Optional[float]:
    """Return a value that means no data, which in rasters of floats may be no finite number."""
    named = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
    return named.get(text.strip().lower(), number_in(text))


def strips(width: int, height: int, pixels: int = BLOCK_PIXELS) -> Iterable[Window]:
    """Cut a raster into strips of about ``pixels`` pixels, whole rows where they fit.

    The heights are multiples of 256 where possible, so that no tile of a file is read twice.
    """
    columns = min(width, max(256, pixels // 16))
    rows = max(1, pixels // columns)
    if rows > 256:
        rows -= rows % 256
    for y in range(0, height, rows):
        for x in range(0, width, columns):
            yield Window(x, y, min(columns, width - x), min(rows, height - y))
