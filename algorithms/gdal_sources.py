"""What QGIS makes of a raster beyond its file, and rasters that only QGIS's GDAL can read."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Optional, TypeVar

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
)

from ..engine.contract.job_inputs import LayerSettings, NoDataRange, RasterInput
from ..engine.contract.secrecy import public, shown_name
from ..engine.contract.subdatasets import TAG, is_subdataset, with_absolute_file
from ..translation import tr
from ..worker.errors import CancelledError, JobFailedError
from .qgis_versions import number

_CREATION = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER",
             "NUM_THREADS=ALL_CPUS"]  # fmt: skip

_AnyJob = TypeVar("_AnyJob")


def is_no_file(name: str) -> bool:
    """Tell whether GDAL may open a name that no file has: a subdataset, a virtual file, a VRT."""
    return name.startswith(("/vsi", "<VRTDataset")) or is_subdataset(name)


def open_by_name(name: str, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """Open what Processing does not, because it looks for a file of that name."""
    if not is_no_file(name):
        return None
    source = with_absolute_file(name)
    store = context.temporaryLayerStore()
    for known in store.mapLayers().values():
        if known.source() == source and isinstance(known, QgsRasterLayer):
            return known
    layer = QgsRasterLayer(source, shown_name(name), "gdal")
    if not layer.isValid():
        return None
    store.addMapLayer(layer)
    return layer


def opened(
    parameters: dict[str, Any],
    definitions: Iterable[QgsProcessingParameterDefinition],
    context: QgsProcessingContext,
) -> dict[str, Any]:
    """Return the parameters with such names replaced by layers, for QGIS's own checks."""

    def layers(value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [layers(item) for item in value]
        return (open_by_name(value, context) if isinstance(value, str) else None) or value

    rasters = [d.name() for d in definitions if d.type() in ("raster", "multilayer")]
    found = {name: layers(parameters[name]) for name in rasters if name in parameters}
    return {**parameters, **found}


def layer_settings(layer: QgsRasterLayer) -> LayerSettings:
    """Return what the layer says of its raster: bands, CRS, and additional nodata values."""
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    # In every version of QGIS the numbers are GDAL's.
    data = [b for b in bands if number(provider.colorInterpretation(b)) != gdal.GCI_AlphaBand]
    crs = ""
    if layer.crs().isValid() and layer.crs() != provider.crs():
        crs = layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
    return LayerSettings(
        len(data),
        crs,
        tuple(_user_nodata(provider, bands)),
        tuple(
            b
            for b in bands
            if provider.sourceHasNoDataValue(b) and not provider.useSourceNoDataValue(b)
        ),
    )


def _user_nodata(provider: QgsRasterDataProvider, bands: range) -> list[NoDataRange]:
    of_bands = [[_limits(one) for one in provider.userNoDataValues(band)] for band in bands]
    found = [
        NoDataRange(band, *limits)
        for band, ranges in zip(bands, of_bands)
        for limits in ranges
        if limits[:2] != (None, None)
    ]
    if of_bands and all(ranges == of_bands[0] for ranges in of_bands):
        # As the layer's properties set it.
        return [dataclasses.replace(one, band=0) for one in found if one.band == 1]
    return found


def _limits(given: QgsRasterRange) -> tuple[Optional[float], Optional[float], bool, bool]:
    low, high = (None if math.isnan(end) else float(end) for end in (given.min(), given.max()))
    # IncludeMinAndMax, IncludeMax, IncludeMin, Exclude
    bounds = number(given.bounds())
    return low, high, bounds in (0, 2), bounds in (0, 1)


def run_converting(
    job: _AnyJob,
    run: Callable[[_AnyJob], dict[str, Any]],
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Run a job; what its GDAL cannot read is converted by QGIS's, and it is run again.

    Args:
        job: the job.
        run: runs one.
        feedback: told what is converted, and how far it is.

    Raises:
        WorkerError: as the run does.
        QgsProcessingException: QGIS's GDAL cannot convert it either.
    """
    for raster in _rasters(job):
        if raster.path.lower().startswith("/vsimem/"):
            why = tr("{path} is in the memory of QGIS, which the worker cannot see").format(
                path=raster.path
            )
            job = _with_copy(job, raster, why, feedback)
    given = set(_rasters(job))
    while True:
        try:
            return run(job)
        except JobFailedError as error:
            # With a log-in, QGIS reads it in a way that GDAL alone does not. A copy that is refused
            # as well would be copied for ever.
            refused = [
                raster
                for raster in _rasters(job)
                if raster.path == error.raster and raster in given and not raster.credentials
            ]
            if not refused:
                raise
            job = _with_copy(job, refused[0], str(error).split(". ")[0], feedback)


def _rasters(value: Any) -> list[RasterInput]:
    if isinstance(value, RasterInput):
        return [value]
    if isinstance(value, tuple):
        return [raster for item in value for raster in _rasters(item)]
    if dataclasses.is_dataclass(value):
        return [
            raster
            for field in dataclasses.fields(value)
            for raster in _rasters(getattr(value, field.name))
        ]
    return []


def _replaced(value: Any, old: RasterInput, new: RasterInput) -> Any:
    if isinstance(value, RasterInput):
        return new if value == old else value
    if isinstance(value, tuple):
        return tuple(_replaced(item, old, new) for item in value)
    if dataclasses.is_dataclass(value):
        changed = {
            field.name: _replaced(getattr(value, field.name), old, new)
            for field in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **changed)  # type: ignore[type-var]
    return value


def _with_copy(
    job: _AnyJob, raster: RasterInput, why: str, feedback: QgsProcessingFeedback
) -> _AnyJob:
    name = re.sub(r"[^\w.-]+", "_", Path(shown_name(raster.path)).stem).strip("_") or "image"
    target = QgsProcessingUtils.generateTempFilename(f"{name}.tif")
    version = gdal.VersionInfo("RELEASE_NAME")
    feedback.pushInfo(
        public(
            tr("{why}. QGIS's GDAL ({version}) copies it to {target} first.").format(
                why=why, version=version, target=target
            )
        )
    )
    _copy(raster, target, feedback)
    return _replaced(job, raster, RasterInput(target, layer=raster.layer))


def _copy(raster: RasterInput, target: str, feedback: QgsProcessingFeedback) -> None:
    def told(fraction: float, _text: str, _data: Any) -> int:
        feedback.setProgress(100 * fraction)
        return 0 if feedback.isCanceled() else 1

    feedback.setProgressText(tr("Converting the image"))
    reason = ""
    # GDAL raises, or not, as some other plugin has told it.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(raster.path, gdal.OF_RASTER, open_options=list(raster.open_options))
        options: dict[str, Any] = {"format": "GTiff", "creationOptions": _CREATION}
        if source is not None and source.GetDriver().ShortName == "SENTINEL2":
            options["metadataOptions"] = [f"{TAG}={source.GetMetadataItem(TAG) or '0'}"]
        made = source is not None and gdal.Translate(target, source, callback=told, **options)
        fine = bool(made)
        # Closed, so that all of it is on the disk.
        del made, source
        reason = "" if fine else gdal.GetLastErrorMsg()
    except RuntimeError as error:
        fine, reason = False, str(error)
    finally:
        gdal.PopErrorHandler()
    if fine:
        return
    Path(target).unlink(missing_ok=True)
    if feedback.isCanceled():
        raise CancelledError(tr("Nothing was written; what was there before is as it was."))
    raise QgsProcessingException(
        tr(
            "{path} cannot be copied to {target} by QGIS's GDAL ({reason}). Save it as a GeoTIFF "
            "first (layer menu: Export > Save As), and use that."
        ).format(path=raster.path, target=target, reason=reason or tr("no reason given"))
    )
