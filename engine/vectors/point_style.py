"""The style of a layer of points, as QGIS keeps it (QML): rules, each with a marker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr  # nosec B406: it writes, and reads nothing


@dataclass(frozen=True)
class Marker:
    """What the points are drawn with that an expression is true of."""

    expression: str
    label: str
    colour: str
    """``red,green,blue``; the same for ``outline``."""
    size: float
    """Millimetres."""
    shape: str = "circle"
    outline: str = ""
    """Empty: none."""
    level: int = 0
    """Those of a higher one lie above all of a lower one."""


def style_of_points(
    markers: Sequence[Marker], categories: str = "Symbology", fields: str = ""
) -> str:
    """Return the document.

    Args:
        markers: in the order of the legend.
        categories: what the document holds, as QGIS names it.
        fields: XML of the fields' configuration; empty: none.
    """
    rules = "".join(_rule(number, one) for number, one in enumerate(markers))
    symbols = "".join(_symbol(number, one) for number, one in enumerate(markers))
    levels = int(any(one.level for one in markers))
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        f'<qgis version="3.22.0" styleCategories="{categories}">\n{fields}'
        f'<renderer-v2 type="RuleRenderer" symbollevels="{levels}" enableorderby="0" '
        f'forceraster="0"><rules key="{{rules}}">{rules}</rules><symbols>{symbols}</symbols>'
        "</renderer-v2>\n"
        "<blendMode>0</blendMode><layerGeometryType>0</layerGeometryType></qgis>\n"
    )


def _rule(number: int, marker: Marker) -> str:
    return (
        f'<rule key="{{rule{number}}}" symbol="{number}" filter={quoteattr(marker.expression)} '
        f"label={quoteattr(marker.label)}/>"
    )


def _symbol(number: int, marker: Marker) -> str:
    options = {
        "name": marker.shape,
        "color": f"{marker.colour},255",
        "size": f"{marker.size}",
        "size_unit": "MM",
    }
    if marker.outline:
        options["outline_color"] = f"{marker.outline},255"
        options["outline_width"] = "0.6"
        options["outline_width_unit"] = "MM"
    else:
        options["outline_style"] = "no"
    # QGIS before 3.26 reads the one, later ones the other.
    old = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in options.items())
    new = "".join(
        f'<Option type="QString" name="{key}" value="{value}"/>' for key, value in options.items()
    )
    return (
        f'<symbol name="{number}" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleMarker" enabled="1" locked="0" pass="{marker.level}">'
        f'<Option type="Map">{new}</Option>{old}</layer></symbol>'
    )
