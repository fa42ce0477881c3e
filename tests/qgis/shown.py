"""What QGIS shows of a raster layer, as plain values: what a user sees in legend and properties."""

from qgis.core import QgsColorRampShader, QgsLayerNotesUtils, QgsProject


def shown(layer):
    """Return what a user would notice of a layer, ready for JSON."""
    provider = layer.dataProvider()
    extent = layer.extent()
    has_nodata = provider.sourceHasNoDataValue(1)
    statistics = provider.bandStatistics(1)
    ramp, classes = _legend(layer.renderer())
    return {
        "name": layer.name(),
        "group": _group(layer),
        "place": _place(layer),
        "visible": _visible(layer),
        "renderer": layer.renderer().type(),
        "ramp": ramp,
        "classes": classes,
        "further styles": _further_styles(layer),
        "bands": [
            layer.bandName(band).split(": ", 1)[-1] for band in range(1, layer.bandCount() + 1)
        ],
        "scales": [provider.bandScale(band) for band in range(1, layer.bandCount() + 1)],
        "nodata": _number(provider.sourceNoDataValue(1)) if has_nodata else None,
        "crs": layer.crs().authid(),
        "extent": [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()],
        "size": [layer.width(), layer.height()],
        "range": [statistics.minimumValue, statistics.maximumValue],
        "mean": statistics.mean,
        # All but the date, which is another for each run.
        "details": [
            line for line in layer.metadata().abstract().splitlines() if not line.startswith("Date")
        ],
        "notes": QgsLayerNotesUtils.layerNotes(layer),
    }


def _legend(renderer):
    """Return the kind of the ramp and its entries: value, label, colour."""
    if renderer.type() == "paletted":
        return "", [[int(c.value), c.label, c.color.name()] for c in renderer.classes()]
    if renderer.type() != "singlebandpseudocolor":
        return "", []
    shader = renderer.shader().rasterShaderFunction()
    exact = shader.colorRampType() == QgsColorRampShader.Type.Exact
    entries = [[i.value, i.label, i.color.name()] for i in shader.colorRampItemList()]
    return "exact" if exact else "interpolated", entries


def _further_styles(layer):
    """Return what each of the layer's other styles shows, by its name, as :func:`style_of`."""
    manager = layer.styleManager()
    usual, found = manager.currentStyle(), {}
    for name in manager.styles():
        if name != usual:
            manager.setCurrentStyle(name)
            found[name] = style_of(layer)
    manager.setCurrentStyle(usual)
    return found


def style_of(layer):
    """Return what a pseudocolour style shows: band, kind of the ramp and its entries."""
    renderer = layer.renderer()
    # The second name is that of QGIS before 3.38.
    band = getattr(renderer, "inputBand", None) or renderer.band
    return [band(), *_legend(renderer)]


def _number(value):
    """A value that is equal to itself."""
    return "nan" if value != value else value


def _group(layer):
    """Return the names of the groups that the layer is in, from the outermost on."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    names = []
    while node is not None and node.parent() is not None and node.parent().parent() is not None:
        node = node.parent()
        names.insert(0, node.name())
    return " > ".join(names)


def _place(layer):
    """Return how many layers of its group are above it."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return None if node is None else node.parent().children().index(node)


def _visible(layer):
    """Tell whether its box is ticked, and those of its groups."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return node is not None and node.isVisible()
