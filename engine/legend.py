"""Legends: class value, colour and label, read from styles, tables and cards, written as styles."""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

# Bandit's concern is entities, which are refused below.
from xml.parsers import expat  # nosec B406 B407

from .errors import LegendError

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

MAX_VALUE = 65534
"""Highest class value: a colour table ends at 65535, which is kept for nodata."""

_MAX_BYTES = 16 << 20
"""A legend of all 65535 values takes a third of it."""
_LONGEST_LABEL = 500
# Control characters, line ends among them, and what XML does not allow.
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

DEFAULT = Path(__file__).resolve().parent.parent / "styles" / "legend_style.qml"
"""The tutorial's six land-cover classes."""

# ColorBrewer's qualitative schemes Set1 without yellow and Dark2 (Brewer 2003, colorbrewer2.org).
_QUALITATIVE = (
    "#e41a1c", "#377eb8", "#4daf4a", "#984ea3", "#ff7f00", "#a65628", "#f781bf", "#999999",
    "#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d", "#666666",
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One class of a legend."""

    value: int
    colour: Colour
    label: str

    @property
    def hex(self) -> str:
        """The colour as ``#rrggbb``."""
        return "#{:02x}{:02x}{:02x}".format(*self.colour)


@dataclass(frozen=True)
class Legend:
    """The classes of a map, in the order of their values."""

    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, entries: Iterable[Entry], origin: str) -> Legend:
        """Sort and check entries read from ``origin``.

        Raises:
            LegendError: no entry, a value twice, or a value outside 0..65534.
        """
        found = tuple(sorted(entries, key=lambda entry: entry.value))
        if not found:
            raise LegendError(
                f"{origin} holds no classes. Expected a paletted or single-band pseudocolor style "
                "(.qml), a table with the columns value, label, color (.csv), or a model card with "
                "classes (.json)."
            )
        for entry, following in zip(found, found[1:]):
            if entry.value == following.value:
                raise LegendError(f"{origin} has the class value {entry.value} twice.")
        if found[0].value < 0 or found[-1].value > MAX_VALUE:
            outside = found[0].value if found[0].value < 0 else found[-1].value
            raise LegendError(
                f"{origin} has the class value {outside}; expected whole numbers from 0 to "
                f"{MAX_VALUE}."
            )
        return cls(found)

    @classmethod
    def unnamed(cls, count: int) -> Legend:
        """Return a legend of ``count`` classes with generated names and colours."""
        return cls(
            tuple(
                Entry(i, _colour(_QUALITATIVE[i % len(_QUALITATIVE)], ""), f"class {i}")
                for i in range(count)
            )
        )

    def colour_table(self, nodata: int) -> dict[int, tuple[int, int, int, int]]:
        """Return red, green, blue, alpha by value; nodata is transparent."""
        table = {entry.value: (*entry.colour, 255) for entry in self.entries}
        table[nodata] = (0, 0, 0, 0)
        return table

    def label(self, value: int) -> Optional[str]:
        """Return the label of a class value, or None."""
        return next((entry.label for entry in self.entries if entry.value == value), None)

    def misfit(self, classes: int, origin: str) -> str:
        """Say how the legend does not fit a model; an empty string where it does.

        Args:
            classes: how many classes the model tells apart.
            origin: where the legend is from.
        """
        values = [entry.value for entry in self.entries]
        missing = sorted(set(range(classes)) - set(values))
        extra = [value for value in values if value >= classes]
        if not missing and not extra:
            return ""
        return (
            f"The model gives {classes} classes (values 0 to {classes - 1}); the legend of "
            f"{origin} has the values {_listed(values)}."
            + (f" Without a name: {_listed(missing)}." if missing else "")
            + (f" Never to occur: {_listed(extra)}." if extra else "")
        )

    def to_qml(self) -> str:
        """Return the legend as a QGIS style: single-band pseudocolor with exact values."""
        items = "\n".join(
            f'          <item value="{e.value}" label="{html.escape(e.label)}" '
            f'color="{e.hex}" alpha="255"/>'
            for e in self.entries
        )
        low, high = self.entries[0].value, self.entries[-1].value
        return _QML.format(items=items, low=low, high=high)


def _listed(values: Sequence[int]) -> str:
    """The values, of many the first and the last."""
    if len(values) <= 40:
        return ", ".join(map(str, values))
    return f"{', '.join(map(str, values[:20]))} … {values[-1]} ({len(values)} in all)"


_QML = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" \
classificationMin="{low}" classificationMax="{high}">
      <rasterTransparency/>
      <rastershader>
        <colorrampshader colorRampType="EXACT" classificationMode="2" clip="0" \
minimumValue="{low}" maximumValue="{high}" labelPrecision="0">
{items}
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
"""


def read_legend(path: Path) -> Legend:
    """Read a legend from a QGIS style (``.qml``), a table (``.csv``) or a model card (``.json``).

    Raises:
        LegendError: the file is missing, unreadable, or not a legend.
    """
    if not path.exists():
        raise LegendError(f"{path} does not exist. Choose an existing legend file.")
    # Reading a device or a pipe need not end.
    if not path.is_file():
        raise LegendError(f"{path} is no file; expected a legend: .qml, .csv or .json.")
    read = {".qml": _from_qml, ".csv": _from_csv, ".json": _from_card}.get(path.suffix.lower())
    if read is None:
        raise LegendError(f"{path} is no legend file; expected .qml, .csv or .json.")
    try:
        size = path.stat().st_size
        if size > _MAX_BYTES:
            raise LegendError(
                f"{path} has {size} bytes; expected a legend, which has fewer than {_MAX_BYTES}."
            )
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise LegendError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise LegendError(f"{path} is not UTF-8 text; save it as UTF-8.") from None
    return Legend.of(read(text, path), str(path))


def classes_of_card(card: dict[str, Any]) -> list[Entry]:
    """Return the classes that a model card (a STAC Item with ``mlm:output``) holds.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is not such a document.
    """
    for output in card["properties"]["mlm:output"]:
        if "classification:classes" in output:
            return [_class(document) for document in output["classification:classes"]]
    return []


def _class(document: dict[str, Any]) -> Entry:
    value, label = document["value"], document.get("title", document["name"])
    if not isinstance(value, int) or isinstance(value, bool) or not isinstance(label, str):
        raise TypeError(f"class {value!r} has the name {label!r}")
    # The STAC extension leaves colours to who wants them.
    hint = document.get("color_hint", _QUALITATIVE[value % len(_QUALITATIVE)])
    if not isinstance(hint, str) or not re.fullmatch("#?[0-9A-Fa-f]{6}", hint):
        raise ValueError(f"color_hint is {hint!r}")
    return Entry(value, _colour(hint, f"class {value}"), clean_label(label) or f"class {value}")


def _from_card(text: str, path: Path) -> list[Entry]:
    try:
        return classes_of_card(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise LegendError(
            f"{path} is not a model card ({type(error).__name__}: {error}); expected is the "
            "model_card.json of an exported model."
        ) from None


def _from_qml(text: str, path: Path) -> list[Entry]:
    entries: list[Entry] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name in ("paletteEntry", "item") and {"value", "color"} <= set(attributes):
            value, colour = attributes["value"], attributes["color"]
            entries.append(_entry(value, attributes.get("label", ""), colour, str(path)))

    def refuse(*_declaration: object) -> None:
        # QGIS writes a DOCTYPE without entities. One that declares some wants to be expanded
        # without end, or to read other files.
        raise LegendError(f"{path} is not a QGIS style: it declares XML entities.")

    # Not a library for it: this runs in every Python that an engine has, Orfeo ToolBox's included.
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, ValueError) as error:
        raise LegendError(f"{path} is not a QGIS style: {error}.") from None
    return entries


def _from_csv(text: str, path: Path) -> list[Entry]:
    if "\0" in text:
        raise LegendError(f"{path} holds NUL characters; expected text, saved as UTF-8.")
    try:
        return _from_rows(csv.DictReader(text.splitlines()), path)
    except csv.Error as error:
        raise LegendError(f"{path} is not a table: {error}.") from None


def _from_rows(rows: csv.DictReader[str], path: Path) -> list[Entry]:
    columns = {(name or "").strip().lower(): name for name in rows.fieldnames or ()}
    if "colour" in columns:
        columns.setdefault("color", columns["colour"])
    missing = [name for name in ("value", "label", "color") if name not in columns]
    if missing:
        raise LegendError(
            f"{path} lacks the column{'s' if len(missing) > 1 else ''} {', '.join(missing)}; "
            "expected a first line such as value,label,color."
        )
    return [
        _entry(
            row[columns["value"]] or "",
            row[columns["label"]] or "",
            row[columns["color"]] or "",
            f"{path}, line {rows.line_num}",
        )
        for row in rows
    ]


def _entry(value: str, label: str, colour: str, origin: str) -> Entry:
    try:
        number = float(value)
        whole = int(number)
    except (ValueError, OverflowError):
        raise LegendError(f"{origin}: the class value “{value[:60]}” is no number.") from None
    if number != whole:
        raise LegendError(f"{origin}: the class value {value} is no whole number.")
    return Entry(whole, _colour(colour, origin), clean_label(label) or f"class {whole}")


def clean_label(label: str) -> str:
    """Return a label that XML and a GeoTIFF can hold: no control characters, not too long."""
    return _UNFIT.sub(" ", label[: 2 * _LONGEST_LABEL]).strip()[:_LONGEST_LABEL]


def _colour(text: str, origin: str) -> Colour:
    digits = text.strip().lstrip("#")
    # QGIS writes an opaque colour as #rrggbb and a translucent one as #aarrggbb or #rrggbbaa;
    # only the first is unambiguous, and a class colour has no business being translucent.
    try:
        if len(digits) != 6:
            raise ValueError
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        raise LegendError(
            f"{origin}: the colour “{text[:60]}” is not of the form #rrggbb."
        ) from None
