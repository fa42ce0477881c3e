"""What a polished map will be: read off the job and the files before the first pixel is made."""

from __future__ import annotations

import contextlib
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..assessment.class_codes import SIZE, Codebook
from ..assessment.class_raster import ClassRaster, legend_of, strips
from ..contract.errors import JobError, RasterError
from ..contract.job import PolishJob
from ..contract.messages import Clock, Messages
from ..contract.polish_job import AS_CLASS, AS_NODATA, PIXELS
from ..maps import tile_pipeline
from ..maps.colours import Colour
from ..maps.legend import MAX_VALUE, Legend
from ..maps.legend_rows import Row
from ..maps.value_counter import ValueCounter
from .class_merging import named, read_merging
from .class_probabilities import UNCLASSIFIED, ClassProbabilities

_GREY: Colour = (178, 178, 178)


@dataclass(frozen=True)
class Plan:
    """The classes of a polished map, and how those of the input become theirs.

    Inside, classes have codes: 0 is no data, 1 to n are the classes in the order of their values.
    """

    job: PolishJob
    class_map: ClassRaster
    probabilities: Optional[ClassProbabilities]
    legend: Legend
    """Of the polished map."""
    values: tuple[int, ...]
    """Class value of each code from 1 on; all are in the legend."""
    of_input: NDArray[Any]
    """Code of each code of the input's codebook; of the codes' type."""
    of_bands: NDArray[Any]
    """Code of each class of the probabilities."""
    unclassified: int
    """Code of unclassified pixels; 0: there are none."""
    unit: int
    """Pixels; smaller regions go. 0 and 1: none does."""
    counts: Mapping[int, int]
    """Pixels of each class value of the input."""
    before: Legend
    """Of the input."""
    dtype: str
    """Of the map's pixels."""
    nodata: int

    @property
    def code_type(self) -> np.dtype[Any]:
        """Type of the codes."""
        return self.of_input.dtype

    @property
    def bands_of_codes(self) -> list[NDArray[np.intp]]:
        """Of each code from 1 on, the classes of the probabilities that became it."""
        return [np.flatnonzero(self.of_bands == code) for code in range(1, len(self.values) + 1)]


def plan_of(job: PolishJob, messages: Messages, progress: Messages, exits: contextlib.ExitStack
            ) -> Plan:  # fmt: skip
    """Open the files of a job and decide on the classes of its map.

    Args:
        job: what is asked for.
        messages: told what is not obvious.
        progress: told how far the counting of classes is.
        exits: closes the files.

    Raises:
        EngineError: a file cannot be read, or does not fit.
    """
    merging = read_merging(job.merge, job.merge_table)
    book = Codebook()
    class_map = exits.enter_context(ClassRaster(job.map, "the class map", book))
    class_map.tell(messages)
    unit = _unit(job, class_map)
    counts = count_classes(class_map, book, progress)
    if not counts:
        raise RasterError(
            f"{class_map.name} has no pixel with data; expected is a class map. Check its nodata "
            "value."
        )
    occurring = set(counts) | (set() if job.classes else set(class_map.labels))
    before = legend_of(sorted(occurring), job.classes, [class_map], messages)
    if job.classes:
        before = legend_of(sorted(occurring | _named(job.classes)), job.classes, [], messages)
    probabilities = None
    if job.probabilities is not None:
        opened = ClassProbabilities(job.probabilities, class_map, before, counts)
        probabilities = exits.enter_context(opened)
    lost = merging.unknown(entry.value for entry in before.entries)
    if lost:
        messages.warning(
            f"The class values to merge {named(lost)} are not on {class_map.name}; the others are "
            "merged."
        )
    legend = merging.laid_on(before)
    legend, special = _with_unclassified(job, legend)
    _check_values(legend, class_map)
    bands = [] if probabilities is None else probabilities.values
    used = {merging.of(value) for value in [*counts, *bands]} | ({special} - {-1})
    values = tuple(sorted(used))
    kind = np.uint8 if len(values) < 256 else np.uint16
    code = {value: number for number, value in enumerate(values, 1)}
    of_input = np.zeros(SIZE, kind)
    for value in counts:
        of_input[book.code(value, class_map.name)] = code[merging.of(value)]
    dtype, nodata = _kind(legend, class_map)
    if job.unclassified == AS_NODATA:
        legend = Legend(tuple(e for e in legend.entries if e.value != special))
    return Plan(
        job, class_map, probabilities, legend, values, of_input,
        np.array([code[merging.of(value)] for value in bands], kind),
        code.get(special, 0), unit, counts, before, dtype, nodata,
    )  # fmt: skip


def _named(classes: str) -> set[int]:
    from pathlib import Path

    from ..maps.legend import read_legend

    return {entry.value for entry in read_legend(Path(classes)).entries}


def count_classes(class_map: ClassRaster, book: Codebook, messages: Messages) -> dict[int, int]:
    """Return the pixels of each class value that occurs.

    Raises:
        RasterError: the map cannot be read, or holds no classes.
    """
    blocks = list(strips(class_map.grid.width, class_map.grid.height))
    clock = Clock(messages, len(blocks), "Counting classes, block")
    counter, found = ValueCounter(), Counter[int]()
    done = 0

    def count(_block: Any, codes: NDArray[np.uint16]) -> None:
        nonlocal done
        found.update(counter.count(codes))
        done += 1
        clock.done(done)

    tile_pipeline.run(blocks, class_map.codes, count, lambda _block, _done: None)
    return {book.value(code): found[code] for code in sorted(found) if code}


def _unit(job: PolishJob, class_map: ClassRaster) -> int:
    """Return the minimum mapping unit in pixels."""
    if job.area_unit == PIXELS or not job.minimum_area:
        return math.ceil(job.minimum_area)
    if class_map.hectares is None:
        raise JobError(
            f"MINIMUM_AREA is in square metres, but the pixels of {class_map.name} are not: it is "
            "in degrees, or has no coordinate reference system. Give the area in pixels, or "
            "reproject the map first."
        )
    # What makes up the area exactly stays, whatever floats make of it.
    return math.ceil(job.minimum_area / (class_map.hectares * 10_000) - 1e-9)


def _with_unclassified(job: PolishJob, legend: Legend) -> tuple[Legend, int]:
    """Return the legend with the class of unclassified pixels, and its value; -1: there is none."""
    if not job.confidence:
        return legend, -1
    by_value = {entry.value: entry for entry in legend.entries}
    there = [e.value for e in legend.entries if e.label.lower() == UNCLASSIFIED]
    value = job.unclassified_value
    if value is None or job.unclassified != AS_CLASS:
        value = there[0] if there else max(by_value) + 1
    if value in by_value and value not in there:
        raise JobError(
            f"UNCLASSIFIED_VALUE is {value}, which is the class “{by_value[value].label}”; "
            "expected is a value that no class has."
        )
    if value in there:
        return legend, value
    rows = [Row(e.value, e.label, e.colour) for e in legend.entries]
    return Legend.coloured([*rows, Row(value, UNCLASSIFIED, _GREY)]), value


def _check_values(legend: Legend, class_map: ClassRaster) -> None:
    wrong = [e.value for e in legend.entries if not 0 <= e.value <= MAX_VALUE]
    if wrong:
        raise RasterError(
            f"{class_map.name} would have the class value {wrong[0]}; expected are values from 0 "
            f"to {MAX_VALUE}. Give it another value in MERGE, as {wrong[0]}=1."
        )


def _kind(legend: Legend, class_map: ClassRaster) -> tuple[str, int]:
    """Return type and nodata value: the input's own value where no class needs it."""
    taken = {entry.value for entry in legend.entries}
    own = class_map.stack.datasets[0].nodata
    usable = own is not None and float(own).is_integer() and int(own) not in taken
    for dtype, limit in (("uint8", 255), ("uint16", 65535)):
        if max(taken) > limit:
            continue
        if usable and 0 <= own <= limit:
            return dtype, int(own)
        if limit not in taken:
            return dtype, limit
    return "uint16", 65535
