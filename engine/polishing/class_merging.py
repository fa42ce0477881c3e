"""Which classes become one: read from a text, from a table, and laid on a legend."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..contract.errors import JobError
from ..maps.colours import Colour, read_colour
from ..maps.legend import MAX_VALUE, Legend
from ..maps.legend_rows import Row, clean_label

_FORM = "10,20=1:Forest; 30=3"
_MAX_BYTES = 1 << 20
_UNKNOWN = 5
"""Values that are named in a message."""


@dataclass(frozen=True)
class Merging:
    """Class values and what becomes of them; those that are not named stay as they are."""

    targets: Mapping[int, int]
    labels: Mapping[int, str]
    """Names of new values, where they are given."""
    colours: Mapping[int, Colour]

    def of(self, value: int) -> int:
        """Return what becomes of a class value."""
        return self.targets.get(value, value)

    def laid_on(self, legend: Legend) -> Legend:
        """Return the legend of the classes that there are afterwards.

        A new value has the name and the colour that are given for it; else those of the class that
        has this value; else the names of the merged classes, and the colour of the first.
        """
        known = {entry.value: entry for entry in legend.entries}
        rows = []
        for target in sorted({self.of(value) for value in known}):
            parts = [entry for entry in legend.entries if self.of(entry.value) == target]
            own = known.get(target)
            label = own.label if own else " + ".join(part.label for part in parts)
            colour = own.colour if own else parts[0].colour
            rows.append(
                Row(target, clean_label(self.labels.get(target, label)),
                    self.colours.get(target, colour))
            )  # fmt: skip
        return Legend.coloured(rows)

    def unknown(self, values: Iterable[int]) -> list[int]:
        """Return the values to merge that are not among some."""
        return sorted(set(self.targets) - set(values))


def read_merging(text: str, table: str) -> Merging:
    """Read what is to be merged, from the text and the table together.

    Raises:
        JobError: says what is not understood, and where.
    """
    targets: dict[int, int] = {}
    labels: dict[int, str] = {}
    colours: dict[int, Colour] = {}
    for value, target, label, colour, where in [*_of_text(text), *_of_table(table)]:
        if targets.setdefault(value, target) != target:
            raise JobError(
                f"{where} makes {target} of the class value {value}, which is to become "
                f"{targets[value]} already; expected is one new value for each."
            )
        if not 0 <= target <= MAX_VALUE:
            raise JobError(
                f"{where} makes {target} of the class value {value}; expected is a new value from "
                f"0 to {MAX_VALUE}."
            )
        if label and labels.setdefault(target, label) != label:
            raise JobError(
                f"{where} calls the new class {target} “{label}”, which is “{labels[target]}” "
                "already; expected is one name for each."
            )
        if colour is not None:
            colours.setdefault(target, colour)
    return Merging(targets, labels, colours)


_Line = tuple[int, int, str, Optional[Colour], str]


def _of_text(text: str) -> Iterable[_Line]:
    for part in text.replace("\n", ";").split(";"):
        if not part.strip():
            continue
        olds, equals, new = part.partition("=")
        target, _, label = new.partition(":")
        where = f"MERGE (“{part.strip()[:60]}”)"
        if not equals:
            raise JobError(f"{where} has no “=”; expected is a text such as {_FORM}.")
        for old in olds.split(","):
            yield _whole(old, where), _whole(target, where), clean_label(label), None, where


def _of_table(path: str) -> Iterable[_Line]:
    if not path:
        return
    try:
        if Path(path).stat().st_size > _MAX_BYTES:
            raise JobError(f"MERGE_TABLE: {path} is larger than a table of classes can be.")
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise JobError(f"MERGE_TABLE: {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise JobError(f"MERGE_TABLE: {path} is not UTF-8 text; save it as UTF-8.") from None
    lines = text.splitlines()
    separator = max(",;\t", key=lambda one: lines[0].count(one)) if lines else ","
    try:
        rows = list(csv.reader(lines, delimiter=separator))
    except csv.Error as error:
        raise JobError(f"MERGE_TABLE: {path} is not a table: {error}.") from None
    head = [name.strip().lower() for name in rows[0]] if rows else []
    if "value" not in head or "new" not in head:
        raise JobError(
            f"MERGE_TABLE: {path} lacks the columns value and new; expected is a first line such "
            "as value,new,label,color."
        )
    read = ("value", "new", "label", "color", "colour")
    twice = next((name for name in read if head.count(name) > 1), "")
    if twice:
        raise JobError(
            f"MERGE_TABLE: {path} has the column {twice} twice; expected is one. Remove the other."
        )
    for number, cells in enumerate(rows[1:], 2):
        if any(cell.strip() for cell in cells):
            yield _line(dict(zip(head, cells)), f"MERGE_TABLE ({path}, line {number})")


def _line(cells: Mapping[str, str], origin: str) -> _Line:
    colour = cells.get("color", cells.get("colour", ""))
    read = read_colour(colour) if colour.strip() else None
    if colour.strip() and read is None:
        raise JobError(
            f"{origin}: the colour “{colour[:60]}” is not of the form #rrggbb, and no name of a "
            "colour."
        )
    value, target = (_whole(cells.get(name, ""), origin) for name in ("value", "new"))
    return value, target, clean_label(cells.get("label", "")), read, origin


def _whole(text: str, where: str) -> int:
    digits = text.strip()
    if len(digits) > 10 or not digits.lstrip("-").isascii() or not digits.lstrip("-").isdecimal():
        raise JobError(
            f"{where} has “{digits[:30]}” in the place of a class value; expected is a text such "
            f"as {_FORM}, or a table of whole numbers."
        )
    return int(digits)


def named(values: Sequence[int]) -> str:
    """Return some class values as a message names them."""
    more = " …" if len(values) > _UNKNOWN else ""
    return ", ".join(map(str, values[:_UNKNOWN])) + more
