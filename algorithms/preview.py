"""A preview: the algorithm itself, on the image at the resolution of what is seen of the map.

There is no algorithm for it: what it makes is what “Patch-based inference” makes of a virtual
raster, and a second table of the same parameters would have to be kept equal to the first.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsUnitTypes,
)

from ..engine.contract.job import INPUT_CHECKS, OFF
from ..engine.contract.secrecy import public
from ..translation import tr
from ..worker.credentials import Credentials
from .layers import gdal_connection

_NEARLY = 1.05
"""A map that is so little coarser than the image is one at its resolution."""
_ONLY_HERE = (
    "HDF4", "HDF4Image", "KEA", "ECW", "JP2ECW", "JP2KAK", "JP2MrSID", "MrSID", "GeoRaster",
    "PostGISRaster",
)  # fmt: skip
"""Formats of which rasterio's GDAL knows nothing."""


@dataclass(frozen=True)
class View:
    """What is seen of the map."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    width: int
    """In pixels of the screen, as the height is."""
    height: int


@dataclass(frozen=True)
class Reduced:
    """An image of fewer pixels."""

    path: str
    """What GDAL opens."""
    options: tuple[str, ...]
    """Open options."""
    width: int
    height: int
    is_copied: bool = False
    """Whether its pixels are copied: the worker cannot read what it is made of."""


def box_in_image(layer: QgsRasterLayer, view: View) -> QgsRectangle:
    """Return the part of the image that is seen, in its CRS.

    Raises:
        QgsProcessingException: nothing of it is seen.
    """
    box = _seen(layer, view).intersect(layer.extent())
    if box.isNull() or box.isEmpty() or not box.isFinite():
        raise QgsProcessingException(_not_seen(layer))
    return box


def _seen(layer: QgsRasterLayer, view: View) -> QgsRectangle:
    """Return all that is seen, in the CRS of the image."""
    if not view.crs.isValid() or not layer.crs().isValid() or view.crs == layer.crs():
        return view.extent
    transform = QgsCoordinateTransform(view.crs, layer.crs(), QgsProject.instance())
    try:
        return transform.transformBoundingBox(view.extent)
    except QgsCsException:
        raise QgsProcessingException(_not_seen(layer)) from None


def _not_seen(layer: QgsRasterLayer) -> str:
    return tr(
        "The visible part of the map shows nothing of the image “{layer}”. Zoom to the layer."
    ).format(layer=layer.name())


def pixels_in(box: QgsRectangle, image: QgsRasterLayer) -> int:
    """Return how many pixels an image has in a part of it."""
    pixel = image.rasterUnitsPerPixelX() * image.rasterUnitsPerPixelY()
    return round(box.width() * box.height() / pixel)


def area_of(layer: QgsRasterLayer, view: View) -> str:
    """Return the part of the image that is seen as the parameter EXTENT takes it.

    Raises:
        QgsProcessingException: nothing of it is seen.
    """
    box = box_in_image(layer, view)
    corners = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    name = layer.crs().authid()
    # Without a name it is taken for the image's own.
    return ",".join(map(repr, corners)) + (f" [{name}]" if name else "")


def reduction(layer: QgsRasterLayer, view: View) -> Optional[Reduced]:
    """Return the image with a pixel for each of the screen; None: it has no more than that.

    Raises:
        QgsProcessingException: the map's CRS cannot be that of the image, or GDAL cannot open the
            image by itself.
    """
    whole = _seen(layer, view)
    times = max(
        whole.width() / max(1, view.width) / layer.rasterUnitsPerPixelX(),
        whole.height() / max(1, view.height) / layer.rasterUnitsPerPixelY(),
    )
    if times < _NEARLY:
        return None
    credentials = Credentials()
    raster = gdal_connection("INPUT", layer, credentials)
    if raster.credentials:
        raise QgsProcessingException(
            tr(
                "The image “{layer}” is read with a log-in, so that a preview is possible only at "
                "its full resolution. Zoom in."
            ).format(layer=layer.name())
        )
    width, height = (
        max(1, math.ceil(pixels / times)) for pixels in (layer.width(), layer.height())
    )
    return Reduced(raster.path, raster.open_options, width, height, _is_only_here(raster.path))


def _is_only_here(path: str) -> bool:
    """Tell whether QGIS's GDAL alone can read an image; one from afar is not asked for."""
    if path.lower().startswith("/vsimem/"):
        return True
    driver = None if path.startswith("/vsi") else gdal.IdentifyDriverEx(path, gdal.OF_RASTER)
    return driver is not None and driver.GetDescription() in _ONLY_HERE


class Reduction(QgsTask):
    """Writes a virtual raster of fewer pixels, in the background: the file may be far away."""

    def __init__(self, reduced: Reduced) -> None:
        """Prepare; nothing is read yet."""
        super().__init__(tr("Preview"), QgsTask.Flag.CanCancel)
        self._reduced = reduced
        self.path = QgsProcessingUtils.generateTempFilename(
            "image.tif" if reduced.is_copied else "image.vrt"
        )
        self.error = ""
        """Why there is none; empty: there is."""

    def run(self) -> bool:
        """Write it. QGIS calls this in a thread."""
        # Whatever is raised here would end the thread without a word.
        try:
            self.error = write_reduced(self._reduced, self.path)
        except Exception as error:
            self.error = str(error)
        if self.error:
            self.error = tr("{path} cannot be read for a preview ({reason}).").format(
                path=public(self._reduced.path), reason=public(self.error)
            )
        return not self.error


def write_reduced(reduced: Reduced, target: str) -> str:
    """Write the image as a virtual raster: bands, names, metadata and nodata as they are.

    Where the worker could not read through it, it is a copy instead.

    Pixels are read when the worker reads them, from overviews where there are some; and of a
    virtual raster it finds out what its numbers mean by the files that it is made of.

    Returns:
        What GDAL says against it; empty: nothing.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(
            reduced.path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, open_options=list(reduced.options)
        )
        made = source is not None and gdal.Translate(
            target, source, format="GTiff" if reduced.is_copied else "VRT",
            width=reduced.width, height=reduced.height, resampleAlg="nearest",
        )  # fmt: skip
        fine = bool(made)
        # Closed, so that all of it is on the disk.
        del made, source
        return "" if fine else gdal.GetLastErrorMsg() or tr("no reason given")
    except RuntimeError as error:
        return str(error)
    finally:
        gdal.PopErrorHandler()


def opened_like(path: str, layer: QgsRasterLayer) -> QgsRasterLayer:
    """Open a reduced image with what the layer of the whole one says of CRS and nodata."""
    reduced = QgsRasterLayer(path, layer.name(), "gdal")
    if not reduced.isValid():
        raise QgsProcessingException(
            tr("{path} cannot be read for a preview ({reason}).").format(
                path=path, reason=tr("no reason given")
            )
        )
    reduced.setCrs(layer.crs())
    target, source = reduced.dataProvider(), layer.dataProvider()
    for band in range(1, min(reduced.bandCount(), layer.bandCount()) + 1):
        target.setUserNoDataValue(band, source.userNoDataValues(band))
        if source.sourceHasNoDataValue(band):
            target.setUseSourceNoDataValue(band, source.useSourceNoDataValue(band))
    return reduced


def preview_parameters(
    given: Mapping[str, Any], image: Any, area: str, is_reduced: bool
) -> dict[str, Any]:
    """Return the parameters of the algorithm that make a preview.

    Args:
        given: those of the map that is wanted.
        image: the layer, or the reduced one.
        area: the part that is seen.
        is_reduced: whether its pixels are not the image's.
    """
    # Of what is seen, not of one part of it; and here, where it is there sooner.
    left_out = ("OUTPUT", "EXTENT", "PART", "CLUSTER")
    parameters = {name: value for name, value in given.items() if not name.startswith(left_out)}
    parameters.update(
        INPUT=image, EXTENT=area, OUTPUT=QgsProcessingUtils.generateTempFilename("preview.tif")
    )
    if is_reduced:
        # Larger pixels than the training's are what a preview is made of.
        parameters["INPUT_CHECK"] = INPUT_CHECKS.index(OFF)
    return parameters


def title_of(layer: QgsRasterLayer, image: QgsRasterLayer) -> str:
    """Return what the preview's layer is called: it says the size of the pixels.

    Args:
        layer: the user's.
        image: that which the model was applied to.
    """
    return tr("Preview at {size}: {image}").format(
        size=length(image.rasterUnitsPerPixelX(), layer), image=layer.name()
    )


def length(number: float, layer: QgsRasterLayer) -> str:
    """Return a length in the units of a layer's CRS, with three digits."""
    digits = max(0, 2 - math.floor(math.log10(abs(number)))) if number else 0
    text = f"{number:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    if not layer.crs().isValid():
        return text
    return f"{text} {QgsUnitTypes.toAbbreviatedString(layer.crs().mapUnits())}"


def remove_files(path: str) -> None:
    """Remove a file of a preview, and those beside it that are called like it."""
    file = Path(path)
    for one in file.parent.glob(f"{file.stem}.*"):
        try:
            one.unlink()
        except OSError:
            # Still open somewhere; QGIS empties the folder when it ends.
            continue
