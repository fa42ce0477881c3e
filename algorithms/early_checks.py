"""What is wrong with a map that is asked for, said in the dialog and before a worker is started.

QGIS asks at every keystroke and for every row of a batch: files are looked at only where they have
changed, and nothing is asked of the network.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..engine import early
from ..engine.contract.errors import EngineError
from ..engine.contract.file_kind import card_path, meant_by
from ..translation import tr
from .layers import named_items

PATCH_SET = "patch_set.json"
"""What a folder of patches says of itself."""

_Stamp = tuple[tuple[int, int], ...]


def images(value: Any, context: QgsProcessingContext) -> list[Optional[early.Image]]:
    """Return the rasters that a parameter's value names; None for one that is no local file."""
    return [_image(item, context) for item in named_items(value, context)]


def crs_of(value: Any, context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
    """Return the CRS of the first raster that a value names; invalid where it is not known."""
    item = next(iter(named_items(value, context)), None)
    layer = _layer(item, context)
    if layer is not None:
        return layer.crs()
    image = _image(item, context)
    grid = None if image is None else image.grid
    return QgsCoordinateReferenceSystem.fromWkt("" if grid is None else grid.crs)


def card_of(model: str) -> Optional[early.Card]:
    """Return the card in a model's folder, or beside its file; None where there is none.

    Raises:
        CardError: it cannot be read.
    """
    path = meant_by(Path(model))
    return _card(str(path), _stamp(str(card_path(path))))


def division_of(patches: str) -> early.EarlierDivision:
    """Return how the ground of a set of patches is divided.

    Raises:
        EngineError: the folder is no set, or its division cannot be kept.
    """
    return _division(patches, _stamp(os.path.join(patches, PATCH_SET)))


def has_kept_export(model: str, exports: Path, trust: bool) -> bool:
    """Tell whether a Keras file was exported by an earlier run, and its export kept."""
    try:
        return early.is_kept(_hash(model, _stamp(model)), str(exports), trust)
    except OSError:
        return False


def kept_card(model: str, exports: Path, trust: bool) -> Optional[early.Card]:
    """Return the card of the export of a Keras file that was kept; None where there is none."""
    try:
        return early.kept_card(_hash(model, _stamp(model)), str(exports), trust)
    except OSError:
        return None


def destination(value: Any, context: QgsProcessingContext) -> str:
    """Return the path of an output, or an empty string: it is skipped, or QGIS chooses the path."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _fine = value.valueAsString(context.expressionContext(), "")
    text = value.strip() if isinstance(value, str) else ""
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    return os.path.abspath(text)


def check_outputs(
    definitions: Iterable[QgsProcessingParameterDefinition],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Refuse outputs that could not be written, or would overwrite what is read.

    Raises:
        EngineError: says which, and what was expected.
    """
    taken: set[str] = set()
    outputs: dict[str, str] = {}
    for definition in definitions:
        value = parameters.get(definition.name())
        if definition.isDestination():
            outputs[definition.name()] = destination(value, context)
        elif definition.type() == "file" and isinstance(value, str) and value.strip():
            taken.add(os.path.realpath(value.strip()))
        elif definition.type() in ("raster", "multilayer"):
            taken.update(os.path.realpath(i.path) for i in images(value, context) if i is not None)
    for name, path in outputs.items():
        if not path:
            continue
        if os.path.realpath(path) in taken:
            raise EngineError(
                tr(
                    "{name} is {path}, which is read or written already. Choose another file."
                ).format(name=name, path=path)
            )
        taken.add(os.path.realpath(path))
        folder = os.path.dirname(path)
        if not os.path.isdir(folder):
            raise EngineError(
                tr(
                    "{name}: the folder {folder} does not exist. Create it, or choose another."
                ).format(name=name, folder=folder)
            )


def _image(item: Any, context: QgsProcessingContext) -> Optional[early.Image]:
    layer = _layer(item, context)
    path, options = (str(item), ()) if layer is None else _file(layer)
    if not os.path.isfile(path):
        return None
    path = os.path.abspath(path)
    return _header(path, options, _stamp(path, f"{path}.aux.xml"))


def _layer(item: Any, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    if isinstance(item, str) and not os.path.isfile(item):
        # One that is loaded already: others are not opened for this.
        item = QgsProcessingUtils.mapLayerFromString(item, context, False)
    return item if isinstance(item, QgsRasterLayer) and item.isValid() else None


def _file(layer: QgsRasterLayer) -> tuple[str, tuple[str, ...]]:
    if layer.providerType() != "gdal":
        return "", ()
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    table = parts.get("layerName")
    if parts.get("vsiPrefix") or parts.get("vsiSuffix") or (isinstance(table, str) and table):
        return "", ()
    return parts["path"], tuple(str(option) for option in parts.get("openOptions") or ())


def _stamp(*paths: str) -> _Stamp:
    """Return what changes when one of the files does."""

    def of_each() -> Iterator[tuple[int, int]]:
        for path in paths:
            try:
                found = os.stat(path)
                yield found.st_mtime_ns, found.st_size
            except OSError:
                yield 0, -1

    return tuple(of_each())


@lru_cache(maxsize=64)
def _hash(model: str, _of: _Stamp) -> str:
    return early.hash_of(model)


@lru_cache(maxsize=8)
def _division(patches: str, _of: _Stamp) -> early.EarlierDivision:
    return early.division_of(patches)


@lru_cache(maxsize=64)
def _card(model: str, _of: _Stamp) -> Optional[early.Card]:
    return early.card_in(model)


@lru_cache(maxsize=1024)
def _header(path: str, options: tuple[str, ...], _of: _Stamp) -> Optional[early.Image]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER, open_options=list(options))
    except RuntimeError:
        # What cannot be opened is refused elsewhere, with the reason.
        dataset = None
    finally:
        gdal.PopErrorHandler()
    if dataset is None or not dataset.RasterCount:
        return None
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    place = dataset.GetGeoTransform(can_return_null=True)
    return early.image_of(
        path,
        [band.GetDescription() for band in bands],
        (dataset.RasterXSize, dataset.RasterYSize),
        place and (place[1], place[2], place[0], place[4], place[5], place[3]),
        dataset.GetProjection(),
        any(band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands),
    )
