"""Two class maps against each other: how what is found is found."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import RasterError
from ..contract.job import CompareJob
from ..contract.messages import Messages
from ..maps.legend import Legend
from .accuracy import Accuracy, accuracy_of
from .class_codes import Codebook
from .class_raster import ClassRaster, check_crs, legend_of, parse_ignored
from .crosstab import Pair, class_values, count
from .difference_map import difference_legend, write_difference
from .error_places import ErrorPlaces


@dataclass(frozen=True)
class Comparison:
    """What was found; matrices have map A in the rows and map B in the columns."""

    legend: Legend
    centres: Optional[Accuracy]
    """At the pixel centres of the coarser map; None where both have data at none of them."""
    areas: Accuracy
    """By area, in pixels of the coarser map."""
    hectares: Optional[float]
    """Area of a pixel of the coarser map; None where the CRS is geographic or missing."""
    coarser: str
    """``A`` or ``B``; empty where the pixels are of one size, and the centres are those of A."""
    only_a: int
    """Pixel centres at which only map A has data."""
    only_b: int
    neither: int
    models: tuple[str, str]
    """Which made A and B; empty: the map does not say."""
    places: Optional[ErrorPlaces]
    """Where they differ, on the coarser map; None where nobody asked for a report."""
    pictures: tuple[NDArray[np.uint8], ...]
    """A and B, shape (height, width, 3); none likewise."""

    @property
    def compared(self) -> int:
        """Pixel centres at which both have data."""
        return 0 if self.centres is None else int(self.centres.matrix.sum())


@dataclass(frozen=True)
class ComparedMaps:
    """The two maps of a job, open and laid on each other."""

    a: ClassRaster
    b: ClassRaster
    pair: Pair
    book: Codebook
    """The codes of both."""


def open_maps(job: CompareJob, messages: Messages, exits: contextlib.ExitStack) -> ComparedMaps:
    """Open the job's maps.

    Args:
        job: names them.
        messages: told what is not obvious about them.
        exits: closes them in the end.

    Raises:
        RasterError: one cannot be read, or the two are in different coordinate reference systems.
        GeometryError: they do not overlap, or are rotated against each other.
    """
    ignored = parse_ignored(job.ignore)
    book = Codebook()
    a = exits.enter_context(ClassRaster(job.map_a, "map A", book, ignored))
    b = exits.enter_context(ClassRaster(job.map_b, "map B", book, ignored))
    a.tell(messages)
    b.tell(messages)
    check_crs(a, b, messages)
    return ComparedMaps(a, b, Pair(a, b), book)


def comparison_of(
    job: CompareJob, maps: ComparedMaps, messages: Messages, progress: Messages
) -> Comparison:
    """Count which class meets which, and work out how far the maps agree.

    Args:
        job: names the legend.
        maps: the two.
        messages: takes warnings.
        progress: takes the progress of the counting.

    Raises:
        RasterError: nowhere do both have data.
        LegendError: the legend cannot be read.
    """
    pair, book = maps.pair, maps.book
    grid = pair.coarse.grid
    places = ErrorPlaces(grid.width, grid.height) if job.report else None
    meetings = count(pair, progress, places)
    values, areas = class_values(book, meetings.areas)
    if not values:
        raise RasterError(
            f"{maps.a.name} and {maps.b.name} overlap, but nowhere do both have data: only the "
            f"first has at {int(meetings.centres[1:, 0].sum())} pixel centres, only the second at "
            f"{int(meetings.centres[0, 1:].sum())}, neither at {int(meetings.centres[0, 0])}. "
            "Check the nodata values of both"
            + (f", and IGNORE ({job.ignore})." if job.ignore else ".")
        )
    codes = [book.code(value, "the maps") for value in values]
    centres: NDArray[Any] = meetings.centres[np.ix_(codes, codes)]
    legend = legend_of(values, job.classes, (maps.a, maps.b), messages)
    accuracy = None
    if centres.sum():
        accuracy = accuracy_of(centres)
    else:
        messages.warning(
            f"At no pixel centre of the coarser map ({pair.coarse.name}) do both maps have data; "
            "the agreement is known by area only."
        )
    return Comparison(
        legend=legend,
        centres=accuracy,
        areas=accuracy_of(areas),
        hectares=pair.coarse.hectares,
        coarser="" if pair.alike else "B" if pair.swapped else "A",
        only_a=int(meetings.centres[1:, 0].sum()),
        only_b=int(meetings.centres[0, 1:].sum()),
        neither=int(meetings.centres[0, 0]),
        models=(maps.a.model, maps.b.model),
        places=places,
        pictures=tuple(one.picture(legend) for one in (maps.a, maps.b)) if job.report else (),
    )


def write_difference_of(
    job: CompareJob, maps: ComparedMaps, comparison: Comparison, messages: Messages
) -> Path:
    """Write the map of where the two differ; return its style file.

    Raises:
        RasterError: it cannot be written, or there is no pixel to compare.
    """
    if comparison.centres is None:
        raise RasterError(
            "There is no pixel centre at which both maps have data, so there is no difference map "
            "to make. Leave OUTPUT empty."
        )
    differences = difference_legend(comparison.legend, comparison.centres.matrix)
    return write_difference(
        maps.pair, maps.book, comparison.legend, differences, Path(job.difference), messages
    )
