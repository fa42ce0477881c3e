"""Legends: class value, colour and label, read from styles, tables and cards, written as styles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional, Union

from ..contract.errors import LegendError
from ..contract.strict_json import KeyTwiceError, loads_strictly
from .colours import Colour, as_hex, read_colour
from .legend_colour_map import is_colour_map, rows_of_colour_map
from .legend_rows import Row, clean_label
from .legend_style import rows_of_style, style_of_classes
from .legend_table import rows_of_table
from .palette import spare_colour

MAX_VALUE = 65534
"""Highest class value: a colour table ends at 65535, which is kept for nodata."""

_ABSENT = -1
"""The class value by which legends say “no data”."""
_NO_DATA = re.compile(r"\W*(no[\s_-]?data|null|keine\s+daten)\b.*", re.IGNORECASE)

_MAX_BYTES = 16 << 20
"""A legend of all 65535 values takes a third of it."""
_TOLD_APART = 400
_MOST_NOTES = 3
_KINDS = ".qml, .csv, .tsv, .txt, .clr or .json"

DEFAULT = Path(__file__).resolve().parents[2] / "styles" / "legend_style.qml"
"""The tutorial's six land-cover classes."""


def generated_label(value: int) -> str:
    """Return what a class is called that nobody has named."""
    return f"class {value}"


@dataclass(frozen=True)
class Entry:
    """One class of a legend."""

    value: int
    colour: Colour
    label: str

    @property
    def hex(self) -> str:
        """The colour as ``#rrggbb``."""
        return as_hex(self.colour)

    @property
    def means_no_data(self) -> bool:
        """Whether the label says that this is no class."""
        return bool(_NO_DATA.fullmatch(self.label))


@dataclass(frozen=True)
class Legend:
    """The classes of a map, in the order of their values."""

    entries: tuple[Entry, ...]
    order: tuple[int, ...] = field(default=(), compare=False)
    """The values in the order of the file or of the model's channels; empty: that of the values."""
    of_channels: bool = field(default=False, compare=False)
    """Whether the order is that of a model's channels, as in a model card."""
    notes: tuple[str, ...] = field(default=(), compare=False)
    """What is to be said of how it was read."""
    generated: bool = field(default=False, compare=False)
    """Whether nobody has named the classes: they are called by their numbers."""

    @classmethod
    def of(
        cls, rows: Iterable[Union[Row, Entry]], origin: str, of_channels: bool = False
    ) -> Legend:
        """Sort and check classes read from ``origin``; those without a colour get one.

        Args:
            rows: the classes, in the order of the file.
            origin: the file.
            of_channels: whether this is the order of a model's channels.

        Raises:
            LegendError: no class, a value twice, or a value outside 0..65534 that is not -1, which
                means no data.
        """
        given: list[Union[Row, Entry]] = []
        absent: list[Union[Row, Entry]] = []
        for one in rows:
            empty = one.value == _ABSENT or (isinstance(one, Row) and one.absent)
            (absent if empty else given).append(one)
        found = sorted(given, key=lambda r: r.value)
        if not found:
            raise LegendError(
                f"{origin} holds no classes. Expected a paletted or single-band pseudocolor style "
                "(.qml), a table with the columns value, label, color (.csv), a colour map (.txt, "
                ".clr), or a model card with classes (.json)."
            )
        for before, after in zip(found, found[1:]):
            if before.value == after.value:
                raise LegendError(f"{origin} has the class value {before.value} twice.")
        if found[0].value < 0 or found[-1].value > MAX_VALUE:
            outside = found[0].value if found[0].value < 0 else found[-1].value
            raise LegendError(
                f"{origin} has the class value {outside}; expected whole numbers from 0 to "
                f"{MAX_VALUE}, and -1 for no data."
            )
        notes = tuple(
            f"{origin}: the value {r.value}{f' (“{r.label}”)' if r.label else ''} means no data; "
            "it is no class."
            for r in absent[:_MOST_NOTES]
        )
        return cls(_entries(found), tuple(r.value for r in given), of_channels, notes)

    @classmethod
    def coloured(cls, rows: Iterable[Row]) -> Legend:
        """Return classes with any values; those without a label or a colour get one."""
        return cls(_entries(sorted(rows, key=lambda r: r.value)))

    @classmethod
    def unnamed(cls, count: int) -> Legend:
        """Return a legend of ``count`` classes with generated names and colours."""
        return cls((), generated=True).completed(range(count))

    @property
    def channels(self) -> tuple[Entry, ...]:
        """The classes in their order: those of a model's channels, once it is fitted to them."""
        by_value = {entry.value: entry for entry in self.entries}
        return tuple(by_value[value] for value in self.order) if self.order else self.entries

    @property
    def class_count(self) -> int:
        """How many classes there are; an entry that means no data is none."""
        return sum(not entry.means_no_data for entry in self.entries)

    def completed(self, values: Iterable[int]) -> Legend:
        """Return the legend with every one of some values; what is new gets number and colour."""
        known = {entry.value for entry in self.entries}
        rows = [Row(e.value, e.label, e.colour) for e in self.entries]
        rows += [Row(value, "", None) for value in sorted(set(values) - known)]
        return replace(self, entries=Legend.coloured(rows).entries)

    def colour_table(self, nodata: int) -> dict[int, tuple[int, int, int, int]]:
        """Return red, green, blue, alpha by value; nodata is transparent."""
        table = {entry.value: (*entry.colour, 255) for entry in self.entries}
        table[nodata] = (0, 0, 0, 0)
        return table

    def label(self, value: int) -> Optional[str]:
        """Return the label of a class value, or None."""
        return next((entry.label for entry in self.entries if entry.value == value), None)

    def to_qml(self) -> str:
        """Return the legend as a QGIS style: single-band pseudocolor with exact values."""
        return style_of_classes((e.value, e.colour, e.label) for e in self.entries)


def _entries(rows: Sequence[Union[Row, Entry]]) -> tuple[Entry, ...]:
    """Give every class a label and a colour, one that no other class has."""
    taken = {row.colour for row in rows if row.colour is not None}
    found = []
    for row in rows:
        colour = row.colour
        if colour is None:
            colour = spare_colour(row.value, taken)
            # Of thousands nobody tells the colours apart.
            if len(taken) < _TOLD_APART:
                taken.add(colour)
        found.append(Entry(row.value, colour, row.label or generated_label(row.value)))
    return tuple(found)


def read_legend(path: Path) -> Legend:
    """Read a legend: a QGIS style, a table, a colour map, or a model card.

    Args:
        path: a ``.qml``; a ``.csv``, ``.tsv`` or ``.txt`` table; QGIS's ``.txt`` or ESRI's
            ``.clr`` colour map; a ``.json`` model card.

    Raises:
        LegendError: the file is missing, unreadable, or not a legend.
    """
    if not path.exists():
        raise LegendError(f"{path} does not exist. Choose an existing legend file.")
    # Reading a device or a pipe need not end.
    if not path.is_file():
        raise LegendError(f"{path} is no file; expected a legend: {_KINDS}.")
    kind = path.suffix.lower()
    if kind not in (".qml", ".csv", ".tsv", ".txt", ".clr", ".json"):
        raise LegendError(f"{path} is no legend file; expected {_KINDS}.")
    try:
        size = path.stat().st_size
        if size > _MAX_BYTES:
            raise LegendError(
                f"{path} has {size} bytes; expected a legend, which has fewer than {_MAX_BYTES}."
            )
        data = path.read_bytes()
    except OSError as error:
        raise LegendError(f"{path} cannot be read: {error.strerror}.") from error
    text, note = _decoded(data, str(path), strict=kind in (".qml", ".json"))
    rows = _rows(text, kind, str(path))
    ordered = kind == ".json" or any(one.channel is not None for one in rows)
    legend = Legend.of(rows, str(path), of_channels=ordered)
    _check_numbered(rows, legend, str(path))
    return replace(legend, notes=(*note, *legend.notes))


def _check_numbered(rows: Sequence[Row], legend: Legend, origin: str) -> None:
    """Refuse a table that numbers the channels of some classes alone."""
    without = {one.value for one in rows if one.channel is None}
    if len(without) == len(rows):
        return
    for entry in legend.entries:
        if entry.value in without and not entry.means_no_data:
            raise LegendError(
                f"{origin} numbers the model's channels, but not that of {entry.label} "
                f"({entry.value}). Give it a number, or remove the column."
            )


def _rows(text: str, kind: str, origin: str) -> list[Row]:
    if kind == ".qml":
        return rows_of_style(text, origin)
    if kind == ".json":
        return _rows_of_card(text, origin)
    if kind == ".clr" or (kind == ".txt" and is_colour_map(text)):
        return rows_of_colour_map(text, origin)
    return rows_of_table(text, origin)


def _decoded(data: bytes, origin: str, strict: bool) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file, and what is to be said of its encoding."""
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        # Spreadsheets on Windows write tables so. Every text of two bytes a character has NULs.
        if not strict and b"\0" not in data:
            try:
                text = data.decode("cp1252")
            except UnicodeDecodeError:
                pass
            else:
                return text, (f"{origin} is not UTF-8 text; it was read as Windows-1252.",)
    raise LegendError(f"{origin} is not UTF-8 text; save it as UTF-8.")


def classes_of_card(card: dict[str, Any]) -> list[Row]:
    """Return the classes that a model card (a STAC Item with ``mlm:output``) holds.

    They are in the order of the model's channels.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is not such a document.
    """
    for output in card["properties"]["mlm:output"]:
        if "classification:classes" in output:
            return [_class(document) for document in output["classification:classes"]]
    return []


def _class(document: dict[str, Any]) -> Row:
    value, label = document["value"], document.get("title", document["name"])
    if not isinstance(value, int) or isinstance(value, bool) or not isinstance(label, str):
        raise TypeError(f"class {value!r} has the name {label!r}")
    # The STAC extension leaves colours to who wants them.
    hint = document.get("color_hint")
    colour = read_colour(hint) if isinstance(hint, str) else None
    if hint is not None and colour is None:
        raise ValueError(f"color_hint is {hint!r}")
    return Row(value, clean_label(label), colour, document.get("nodata") is True)


def _rows_of_card(text: str, origin: str) -> list[Row]:
    try:
        return classes_of_card(loads_strictly(text))
    except KeyTwiceError as error:
        raise LegendError(
            f"{origin} gives {error}; expected is every key once. Remove one of them."
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise LegendError(
            f"{origin} is not a model card ({type(error).__name__}: {error}); expected is the "
            "model_card.json of an exported model."
        ) from None
