"""The style of a layer of class polygons: one colour for each class, as QGIS keeps it."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr  # nosec B406: it writes, and reads nothing

from ..maps.legend import Legend


def style_of_polygons(legend: Legend, field: str) -> str:
    """Return a QGIS style (QML): polygons filled with the colour of their class, without borders.

    Args:
        legend: the classes.
        field: the field that holds the class value.
    """
    categories, symbols = [], []
    for number, entry in enumerate(legend.entries):
        categories.append(
            f'<category value="{entry.value}" type="long" symbol="{number}" render="true" '
            f"label={quoteattr(entry.label)}/>"
        )
        colour = ",".join(map(str, entry.colour))
        options = {"color": f"{colour},255", "style": "solid", "outline_style": "no"}
        # QGIS before 3.26 reads the one, later ones the other.
        old = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in options.items())
        new = "".join(
            f'<Option type="QString" name="{key}" value="{value}"/>'
            for key, value in options.items()
        )
        symbols.append(
            f'<symbol name="{number}" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">'
            f'<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">{new}'
            f"</Option>{old}</layer></symbol>"
        )
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22.0" styleCategories="Symbology">\n'
        f'<renderer-v2 type="categorizedSymbol" attr="{field}" symbollevels="0" '
        f'enableorderby="0" forceraster="0"><categories>{"".join(categories)}</categories>'
        f"<symbols>{''.join(symbols)}</symbols></renderer-v2>\n"
        "<blendMode>0</blendMode><layerGeometryType>2</layerGeometryType></qgis>\n"
    )
