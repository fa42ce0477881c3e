"""Raster layers as GDAL opens them: path and open options, never ``source()`` as a path."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..engine.contract.job import RasterInput
from ..engine.contract.subdatasets import with_absolute_file
from ..translation import tr
from ..worker.credentials import Credentials
from .gdal_sources import layer_settings, open_by_name


def raster_layers(name: str, value: Any, context: QgsProcessingContext) -> list[QgsRasterLayer]:
    """Return the raster layers that a parameter's value names.

    ``parameterAsLayerList`` leaves out what it cannot open without a word; a
    stack with a raster missing would be applied to the wrong bands.

    Raises:
        QgsProcessingException: one of them is no raster.
    """
    return [_raster_layer(name, item, context) for item in named_items(value, context)]


def named_items(value: Any, context: QgsProcessingContext) -> Iterator[Any]:
    """Return the layers, and the names of layers and files, that a parameter's value holds."""
    if isinstance(value, QgsProperty):
        value, _fine = value.value(context.expressionContext())
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from named_items(item, context)
    elif isinstance(value, str):
        yield from _named_in(value, context)
    elif value is not None:
        yield value


def _named_in(text: str, context: QgsProcessingContext) -> Iterator[str]:
    """Take a text apart that names one raster or, the way Processing writes a list, several.

    They are separated by “;”, which the name of a file may hold: the longest name that is there
    is the one that is meant.
    """
    parts = text.split(";")
    while parts:
        for count in range(len(parts), 0, -1):
            name = ";".join(parts[:count]).strip()
            if count == 1 or _is_there(name, context):
                break
        if name:
            yield name
        parts = parts[count:]


def _is_there(name: str, context: QgsProcessingContext) -> bool:
    """Tell whether a raster has this name: a file, a layer of the project, or one inside a file.

    Opens no file but the one that a subdataset's name holds, and that once.
    """
    return (
        Path(name).exists()
        or QgsProcessingUtils.mapLayerFromString(name, context, False) is not None
        or open_by_name(name, context) is not None
    )


def _raster_layer(name: str, item: Any, context: QgsProcessingContext) -> QgsRasterLayer:
    layer = item
    if isinstance(item, str):
        hint = QgsProcessingUtils.LayerHint.Raster
        layer = QgsProcessingUtils.mapLayerFromString(item, context, True, hint)
        layer = layer or open_by_name(item, context)
    if isinstance(layer, QgsRasterLayer) and layer.isValid():
        return layer
    if isinstance(layer, QgsMapLayer):
        raise QgsProcessingException(
            tr(
                "{name}: the layer “{layer}” ({source}) is not a raster that QGIS can read; "
                "expected is a raster layer."
            ).format(name=name, layer=layer.name(), source=layer.source())
        )
    raise QgsProcessingException(_not_opened(name, item))


def _not_opened(name: str, item: Any) -> str:
    known = isinstance(item, str) and Path(item).exists()
    if known:
        found = tr("it is not a raster that QGIS can read")
    else:
        found = tr("there is no such file or layer")
    return tr(
        "{name}: {item} cannot be opened, {found}; expected is the path of a raster or the "
        "name of a raster layer."
    ).format(name=name, item=item, found=found)


def missing_raster(name: str, value: Any, context: QgsProcessingContext) -> str:
    """Return what is wrong with the first raster that is not there, or an empty string.

    Opens no file, so that it can be asked at every keystroke.
    """
    for item in named_items(value, context):
        if isinstance(item, str) and not _is_there(item, context):
            return _not_opened(name, item)
    return ""


def gdal_connection(name: str, layer: QgsRasterLayer, credentials: Credentials) -> RasterInput:
    """Return what GDAL opens for this layer; its credentials are added to the others.

    Raises:
        QgsProcessingException: the layer does not come from GDAL.
        CredentialsError: its credentials cannot be handed on.
    """
    provider = layer.providerType()
    if provider != "gdal":
        raise QgsProcessingException(
            tr(
                "{name}: the layer “{layer}” comes from the provider “{provider}”; expected is a "
                "raster file. {advice}"
            ).format(name=name, layer=layer.name(), provider=provider, advice=_not_a_file())
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    credentials.add_options(parts.get("credentialOptions") or {}, layer.name())
    path, given = _gdal_name(parts), ""
    authentication = parts.get("authcfg")
    if isinstance(authentication, str) and authentication:
        given = credentials.add_authentication(authentication, layer.name(), path)
    return RasterInput(path, _open_options(parts), given, layer_settings(layer))


def _gdal_name(parts: Any) -> str:
    path = f"{parts.get('vsiPrefix') or ''}{parts['path']}{parts.get('vsiSuffix') or ''}"
    if os.path.exists(path):  # Not a connection string; the worker runs in a folder of its own.
        path = os.path.abspath(path)
    table = parts.get("layerName")
    # A QGIS without a table's name gives an invalid QVariant here, not None.
    if isinstance(table, str) and table:
        return f"GPKG:{path}:{table}"
    return with_absolute_file(path)


def _open_options(parts: Any) -> tuple[str, ...]:
    return tuple(str(option) for option in parts.get("openOptions") or ())


def is_empty_destination(value: Any, context: QgsProcessingContext) -> bool:
    """Tell whether an output is named, but by nothing."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return False
    path, _fine = value.sink.valueAsString(context.expressionContext(), "")
    return not path


def _not_a_file() -> str:
    return tr("Save it as a GeoTIFF first (layer menu: Export > Save As), and use that.")


def creation_options(text: str) -> tuple[str, ...]:
    """Read GDAL creation options as QGIS writes them: ``COMPRESS=ZSTD|PREDICTOR=2``.

    Raises:
        QgsProcessingException: one is not ``KEY=VALUE``.
    """
    options = tuple(option for option in re.split(r"[|\s]+", text) if option)
    for option in options:
        if not re.fullmatch(r"\w+=.+", option):
            raise QgsProcessingException(
                tr(
                    "CREATION_OPTIONS: “{option}” is not KEY=VALUE; expected is for example "
                    "COMPRESS=ZSTD|PREDICTOR=2."
                ).format(option=option)
            )
    return options
