"""GDAL's errors as they come through rasterio, and their first cause."""

from __future__ import annotations

import rasterio
import rasterio.errors
from rasterio._err import CPLE_BaseError

# Some of GDAL's errors reach us as they are.
GDAL_ERRORS = (rasterio.errors.RasterioError, CPLE_BaseError)


def reason_of(error: BaseException) -> str:
    """Return the first cause of a library's error in its own words."""
    while error.__cause__ is not None:
        error = error.__cause__
    return " ".join(str(error).split())[:300].rstrip(".") or type(error).__name__
