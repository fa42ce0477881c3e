"""Legends in colour maps: QGIS's export (``.txt``) and ESRI's ``.clr``, a class a line."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from ..contract.errors import LegendError
from ..contract.plain_numbers import number_in
from .colours import colour_of, read_colour
from .discrete_ramp import bound_in, values_of_bounds
from .legend_rows import Row, row

_KIND = re.compile(r"INTERPOLATION\s*:\s*(\w+)", re.IGNORECASE)
_OTHER = re.compile(r"[-+]?inf|nan|nv", re.IGNORECASE)


class _Line(NamedTuple):
    value: str
    label: str
    colour: str
    origin: str


def is_colour_map(text: str) -> bool:
    """Tell a colour map from a table: its first line is a number and no heading."""
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            first = re.split(r"[\s,;]", line.strip(), maxsplit=1)[0]
            number = number_in(first) is not None or _OTHER.fullmatch(first)
            return bool(_KIND.match(line.strip()) or number)
    return False


def rows_of_colour_map(text: str, origin: str) -> list[Row]:
    """Read the classes of a colour map: ``value,red,green,blue,alpha,label`` or fewer of them.

    Separated by commas, as QGIS writes a ramp, or by spaces, as ESRI and QGIS write a palette.

    Raises:
        LegendError: a line is none of that.
    """
    if "\0" in text:
        raise LegendError(f"{origin} holds NUL characters; expected text, saved as UTF-8.")
    kind = ""
    lines: list[_Line] = []
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        said = _KIND.fullmatch(line)
        if said:
            kind = said.group(1).upper()
        elif not line.lower().startswith("nv"):
            lines.append(_read(line, f"{origin}, line {number}"))
    if kind != "DISCRETE":
        return [row(*line) for line in lines]
    return _discrete(lines, origin)


def _discrete(lines: list[_Line], origin: str) -> list[Row]:
    bounds = [bound_in(line.value) for line in lines]
    if any(math.isnan(bound) for bound in bounds):
        raise LegendError(f"{origin} has a bound that is no number.")
    values = values_of_bounds(bounds, math.nan, math.nan, origin)
    return [row(str(value), *line[1:]) for value, line in zip(values, lines)]


def _read(line: str, origin: str) -> _Line:
    # QGIS writes a label as it is, commas and all: it is what is left.
    separator = "," if "," in re.split(r"\s", line, maxsplit=1)[0] else None
    parts = [part.strip() for part in line.split(separator, 4)]
    if len(parts) > 1 and number_in(parts[1]) is None and read_colour(parts[1]) is not None:
        rest = line.split(separator, 2)[2:]
        return _Line(parts[0], rest[0] if rest else "", parts[1], origin)
    colour = colour_of(parts[1], parts[2], parts[3]) if len(parts) > 3 else None
    if colour is None:
        raise LegendError(
            f"{origin}: “{line[:60]}” is no line of a colour map; expected are a class value and "
            "red, green, blue from 0 to 255 (and alpha and a label), or a first line such as "
            "value,label,color."
        )
    label = parts[4] if len(parts) > 4 else ""
    opaque = re.match(r"[0-9]{1,3}(?![^\s,])", label)
    if opaque and int(opaque.group()) <= 255:
        label = re.sub(r"^\s*,?\s*", "", label[opaque.end() :], count=1)
    return _Line(parts[0], label, "#{:02x}{:02x}{:02x}".format(*colour), origin)
