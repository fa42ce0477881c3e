"""A small product of Sentinel-2, level 2A, as ESA delivers it: what GDAL looks at of it."""

import numpy
from osgeo import gdal, osr

from tests.support.safe_folders import CORNER, SIDE_M, write_safe

BANDS = ("B02", "B03", "B04", "B08", "AOT", "WVP")


def write_jp2(path, pixels):
    """Write pixels as a lossless JPEG 2000 file on the product's grid."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32631)
    height, width = pixels.shape
    made = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_UInt16)
    made.SetProjection(srs.ExportToWkt())
    made.SetGeoTransform((CORNER[0], SIDE_M, 0, CORNER[1], 0, -SIDE_M))
    made.GetRasterBand(1).WriteRaster(
        0, 0, width, height, pixels.astype("uint16").tobytes(), buf_type=gdal.GDT_UInt16
    )
    options = ["QUALITY=100", "REVERSIBLE=YES"]
    assert gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), made, options=options)


def write_product(folder, baseline="02.05"):
    """Write it; band n is 1000 n, and 0 in the last five columns. Return its metadata file."""
    images = {}
    for number, band in enumerate(BANDS, 1):
        images[band] = numpy.full((30, 40), 1000 * number, "uint16")
        images[band][:, 35:] = 0
    return write_safe(folder, images, write_jp2, baseline)
