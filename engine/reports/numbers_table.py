"""A table of every number of a report, one a line, for programs to read."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, TextIO, Union

from ..contract.errors import EngineError
from ..maps.atomic_files import replacing


@dataclass(frozen=True)
class Number:
    """One number of a report."""

    measure: str
    value: Optional[Union[float, int]]
    """None: not defined; the note says why."""
    unit: str = ""
    row: str = ""
    """Class of the map (or of map A) that it belongs to."""
    column: str = ""
    """Class of the reference (or of map B)."""
    margin: Optional[float] = None
    """Half the width of the 95 % confidence interval."""
    note: str = ""


def write_numbers(path: Path, numbers: Iterable[Number], row_name: str, column_name: str) -> None:
    """Write the numbers as CSV (UTF-8, full precision).

    Raises:
        EngineError: the file cannot be written.
    """
    with replacing(path) as temporary, open_output(path, temporary) as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(
            ["measure", row_name, column_name, "value", "lower_95", "upper_95", "unit", "note"]
        )
        for number in numbers:
            low, high = "", ""
            if number.value is not None and number.margin is not None:
                low, high = repr(number.value - number.margin), repr(number.value + number.margin)
            value = "" if number.value is None else repr(number.value)
            writer.writerow(
                [number.measure, number.row, number.column, value, low, high, number.unit,
                 number.note]
            )  # fmt: skip


def open_output(target: Path, temporary: Path) -> TextIO:
    """Open a text file to write.

    Raises:
        EngineError: its folder does not take it.
    """
    try:
        return temporary.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise EngineError(
            f"{target} cannot be written ({error.strerror}). Choose another output file, in a "
            "folder that exists."
        ) from error
