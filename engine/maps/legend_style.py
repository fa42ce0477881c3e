"""Legends in QGIS styles (``.qml``): paletted, or single-band pseudocolor."""

from __future__ import annotations

import html
import math
from collections.abc import Iterable

# Bandit's concern is entities, which are refused below.
from xml.parsers import expat  # nosec B406 B407

from ..contract.errors import LegendError
from .colours import Colour
from .discrete_ramp import bound_in, values_of_bounds
from .legend_rows import Row, row


def rows_of_style(text: str, origin: str) -> list[Row]:
    """Read the classes of a style.

    Raises:
        LegendError: it is no style, or one whose classes have no values.
    """
    reader = _Reader(origin)
    # Not a library for it: this runs in every Python that an engine has, Orfeo ToolBox's included.
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EntityDeclHandler = reader.refuse
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, ValueError) as error:
        raise LegendError(f"{origin} is not a QGIS style: {error}.") from None
    return reader.rows()


class _Reader:
    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._found: list[tuple[str, str, str]] = []
        self._discrete = False
        self._low = self._high = math.nan

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "colorrampshader":
            self._discrete = attributes.get("colorRampType", "").upper() == "DISCRETE"
            self._low = bound_in(attributes.get("minimumValue", ""))
            self._high = bound_in(attributes.get("maximumValue", ""))
        if name in ("paletteEntry", "item") and {"value", "color"} <= set(attributes):
            self._found.append(
                (attributes["value"], attributes.get("label", ""), attributes["color"])
            )

    def refuse(self, *_declaration: object) -> None:
        # QGIS writes a DOCTYPE without entities. One that declares some wants to be expanded
        # without end, or to read other files.
        raise LegendError(f"{self._origin} is not a QGIS style: it declares XML entities.")

    def rows(self) -> list[Row]:
        if not self._discrete:
            return [row(*found, self._origin) for found in self._found]
        bounds = [bound_in(value) for value, _, _ in self._found]
        if any(math.isnan(bound) for bound in bounds):
            raise LegendError(f"{self._origin} has a bound that is no number.")
        values = values_of_bounds(bounds, self._low, self._high, self._origin)
        return [
            row(str(value), label, colour, self._origin)
            for value, (_, label, colour) in zip(values, self._found)
        ]


def style_of_classes(classes: Iterable[tuple[int, Colour, str]]) -> str:
    """Return classes (value, colour, label) as a style: single-band pseudocolor, exact values."""
    found = list(classes)
    items = "\n".join(
        f'          <item value="{value}" label="{html.escape(label)}" '
        f'color="#{red:02x}{green:02x}{blue:02x}" alpha="255"/>'
        for value, (red, green, blue), label in found
    )
    values = [value for value, _, _ in found] or [0]
    return _QML.format(items=items, low=min(values), high=max(values))


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
