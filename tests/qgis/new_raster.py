"""Rasters that lie somewhere, made by GDAL's own bindings as QGIS has them."""

from osgeo import gdal, osr

CORNER = (400000, 3900000)
"""Of the upper left pixel, in metres of EPSG:32654."""


def new_raster(
    path, width, height, bands=1, kind=gdal.GDT_Byte, options=(),
    corner=CORNER, pixel=10, epsg=32654,
):  # fmt: skip
    """Begin a north-up GeoTIFF and return it, to be filled; it is written when it goes."""
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, bands, kind, options=list(options)
    )
    west, north = corner
    dataset.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    place = osr.SpatialReference()
    place.ImportFromEPSG(epsg)
    dataset.SetProjection(place.ExportToWkt())
    return dataset
