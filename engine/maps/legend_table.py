"""Legends in tables (``.csv`` and kin), as spreadsheets write them."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from typing import Optional

from ..contract.errors import LegendError
from .colours import colour_of
from .legend_rows import Row, row, whole

_SEPARATORS = (",", ";", "\t", "|")
# In the order of trust. “class” is a value where nothing else is, else a label.
_VALUE = ("value", "id", "code", "classvalue", "classid", "classcode", "classnumber", "number",
          "pixelvalue", "gridcode", "dn")  # fmt: skip
_LABEL = ("label", "name", "classname", "description", "title", "category", "text")
_COLOUR = ("color", "colour", "hex", "hexcolor", "hexcolour", "colorhex", "colourhex", "colorhint",
           "rgb")  # fmt: skip
_INDEX = ("index", "channel", "channelindex", "classindex")
_CHANNELS = (("red", "r"), ("green", "g"), ("blue", "b"))


def rows_of_table(text: str, origin: str) -> list[Row]:
    """Read the classes of a table whose first line names its columns.

    Separators are commas, semicolons, tabs or bars, whichever makes sense of the first line. Where
    a column numbers the model's channels, the classes come in its order.

    Raises:
        LegendError: a column is missing, or a line does not fit the first.
    """
    if "\0" in text:
        raise LegendError(f"{origin} holds NUL characters: it is not UTF-8 text; save it as UTF-8.")
    lines = text.splitlines()
    # What Excel reads, and some programs write, as a first line.
    skipped = 1 if lines and lines[0].lower().startswith("sep=") else 0
    try:
        separator = max(_SEPARATORS, key=lambda one: len(_columns(_first(lines[skipped:], one))))
        table = csv.reader(lines[skipped:], delimiter=separator)
        head = next(table, [])
        columns = _columns(head)
        _check(columns, origin)
        _check_once(head, columns, origin)
        rows = []
        for cells in table:
            if any(cell.strip() for cell in cells):
                where = f"{origin}, line {table.line_num + skipped}"
                rows.append(_row(cells, columns, len(head), where))
    except csv.Error as error:
        raise LegendError(f"{origin} is not a table: {error}.") from None
    return _by_index(rows, origin) if "index" in columns else rows


def _by_index(rows: list[Row], origin: str) -> list[Row]:
    """Return the classes in the order of the model's channels.

    Raises:
        LegendError: the column does not number them.
    """
    numbered = [one for one in rows if one.channel is not None]
    indices = sorted(one.channel for one in numbered if one.channel is not None)
    first = indices[0] if indices else 0
    if indices != list(range(first, first + len(numbered))) or first not in (0, 1):
        raise LegendError(
            f"{origin} has a column for the number of the model's channel, with "
            f"{', '.join(map(str, indices[:20])) or 'nothing'} in it; expected is each number "
            "once, from 0 or 1 on. Number the classes in the order of the model's channels, or "
            "remove the column."
        )
    numbered.sort(key=lambda one: one.channel or 0)
    values = [one.value for one in numbered]
    if sorted(values) == list(range(len(values))) and values != sorted(values):
        raise LegendError(
            f"{origin} numbers the model's channels {', '.join(map(str, indices[:20]))} and the "
            f"classes {', '.join(map(str, values[:20]))}: values that count from 0 are the "
            "numbers of the channels themselves. Leave the column out, or give other values."
        )
    return [*numbered, *(one for one in rows if one.channel is None)]


def _first(lines: Sequence[str], separator: str) -> list[str]:
    return next(csv.reader(lines[:1], delimiter=separator), [])


def _columns(head: Sequence[str]) -> dict[str, int]:
    """Return the places of the columns ``value``, ``label``, ``color``, ``red`` and so on."""
    places: dict[str, int] = {}
    for index, name in enumerate(head):
        places.setdefault(_plain(name), index)
    found: dict[str, int] = {}
    for wanted, names in (("value", _VALUE), ("label", _LABEL), ("color", _COLOUR)):
        place = next((places[name] for name in names if name in places), None)
        if place is not None:
            found[wanted] = place
    if "class" in places:
        found.setdefault("value" if "value" not in found else "label", places["class"])
    place = next((places[name] for name in _INDEX if name in places), None)
    if place is not None:
        # Without another value the number of the channel is what the map holds.
        found["index" if "value" in found else "value"] = place
    for channel in _CHANNELS:
        place = next((places[name] for name in channel if name in places), None)
        if place is not None:
            found[channel[0]] = place
    return found


def _plain(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def _check_once(head: Sequence[str], columns: Mapping[str, int], origin: str) -> None:
    """Refuse two columns of one name, of which nobody knows the right one."""
    names = [_plain(name) for name in head]
    for place in columns.values():
        if names.count(names[place]) > 1:
            raise LegendError(
                f"{origin} has the column {head[place].strip()} twice; expected is one. Remove the "
                "other."
            )


def _check(columns: Mapping[str, int], origin: str) -> None:
    missing = [name for name in ("value", "label") if name not in columns]
    channels = [names[0] for names in _CHANNELS]
    if "color" not in columns and any(name in columns for name in channels):
        missing += [name for name in channels if name not in columns]
    if missing:
        raise LegendError(
            f"{origin} lacks the column{'s' if len(missing) > 1 else ''} {', '.join(missing)}; "
            "expected a first line such as value,label,color."
        )


def _row(cells: Sequence[str], columns: Mapping[str, int], width: int, origin: str) -> Row:
    if any(cell.strip() for cell in cells[width:]) or len(cells) <= columns["label"]:
        raise LegendError(
            f"{origin} has {len(cells)} cells, the first line {width}. A label with a separator in "
            'it is put between quotes ("); a colour may be left out at the end.'
        )
    colour = _cell(cells, columns.get("color"))
    if "color" not in columns and "red" in columns:
        colour = _mixed([_cell(cells, columns[names[0]]) for names in _CHANNELS], origin)
    found = row(_cell(cells, columns["value"]), _cell(cells, columns["label"]), colour, origin)
    index = _cell(cells, columns.get("index"))
    return found._replace(channel=whole(index, origin)) if index.strip() else found


def _mixed(parts: Sequence[str], origin: str) -> str:
    if not any(part.strip() for part in parts):
        return ""
    colour = colour_of(*parts)
    if colour is None:
        raise LegendError(
            f"{origin}: the colour is red, green, blue “{', '.join(parts)[:60]}”; expected are "
            "three whole numbers from 0 to 255."
        )
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _cell(cells: Sequence[str], place: Optional[int]) -> str:
    return cells[place] if place is not None and place < len(cells) else ""
