"""An area that is given as a layer: what its bounding box covers beyond its polygons."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..translation import tr

_MOST_FEATURES = 10_000
_NUMBERS = re.compile(r"[-+.\deE\s]+,")


def outside_of_polygons(value: Any, context: QgsProcessingContext) -> str:
    """Say how much of the bounding box lies outside of a layer's polygons.

    Args:
        value: of an extent parameter.
        context: knows the layers.

    Returns:
        A sentence; empty where the value is no layer of polygons, or they fill the box.
    """
    layer = value
    if isinstance(value, str):
        if _NUMBERS.match(value):
            return ""
        hint = QgsProcessingUtils.LayerHint.Vector
        layer = QgsProcessingUtils.mapLayerFromString(value, context, True, hint)
    if not isinstance(layer, QgsVectorLayer):
        return ""
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return ""
    share = ""
    box = layer.extent()
    if 0 <= layer.featureCount() <= _MOST_FEATURES and box.area() > 0:
        shapes = [f.geometry() for f in layer.getFeatures() if f.hasGeometry()]
        outside = 1 - QgsGeometry.unaryUnion(shapes).area() / box.area()
        if outside < 0.005:
            return ""
        share = tr(", {percent:.0f} % of which lies outside of its polygons").format(
            percent=100 * outside
        )
    return tr(
        "EXTENT is the bounding box of the layer “{layer}”{share}: the map covers all of it. "
        "To limit the map to the polygons, give the layer as MASK."
    ).format(layer=layer.name(), share=share)
