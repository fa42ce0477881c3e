"""What is said where the worker's GDAL and that of QGIS do not see the same. Knows neither."""

from __future__ import annotations

from ..contract.errors import OtherGdalError
from ..contract.job import RasterInput

AS_GEOTIFF = "In QGIS, save it as a GeoTIFF (layer menu: Export > Save As), and use that."


def check_bands_shown(raster: RasterInput, bands: int, version: str) -> None:
    """Refuse a raster in which this GDAL finds other bands than QGIS shows.

    Args:
        raster: the job's.
        bands: how many there are here, alpha bands aside.
        version: of this GDAL.

    Raises:
        OtherGdalError: band numbers would mean other bands than those that the user sees.
    """
    shown = raster.layer.bands
    if shown and shown != bands:
        raise OtherGdalError(
            f"{raster.path} has {shown} bands in QGIS, but {bands} for the worker's GDAL "
            f"({version}). {AS_GEOTIFF}",
            raster.path,
        )
