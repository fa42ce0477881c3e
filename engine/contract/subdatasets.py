"""Names of rasters that are no files: a driver, the file, and which part of it.

``NETCDF:"a.nc":Band2``, ``HDF5:"a.h5"://data``, ``SENTINEL2_L2A:MTD_MSIL2A.xml:10m:EPSG_32631``.
Knows no GDAL.
"""

from __future__ import annotations

import os
import re

# Two letters at least: C: is a drive.
_DRIVER = re.compile(r"[A-Za-z][A-Za-z0-9_+.-]+:")


def is_subdataset(name: str) -> bool:
    """Tell whether a name begins with one of GDAL's drivers, and is no address and no file."""
    return _DRIVER.match(name) is not None and "://" not in name.split('"')[0][:12]


def file_in(name: str) -> str:
    """Return the file that a raster's name holds; the name itself where it is none of these."""
    part = _part(name)
    return part if part else name


def with_absolute_file(name: str) -> str:
    """Return the name with the path of its file from the root."""
    part = _part(name)
    driver, colon, rest = name.partition(":")
    return driver + colon + rest.replace(part, os.path.abspath(part), 1) if part else name


def _part(name: str) -> str:
    """Return the longest part of a subdataset's name that is there as a file or folder."""
    if not is_subdataset(name):
        return ""
    quoted = re.search(r'"([^"]+)"', name)
    if quoted:
        return quoted.group(1) if os.path.exists(quoted.group(1)) else ""
    pieces = name.split(":")
    candidates = (
        ":".join(pieces[first:last])
        for first in range(1, len(pieces))
        for last in range(len(pieces), first, -1)
    )
    found = [part for part in candidates if part and os.path.exists(part)]
    # “10m” may be a folder's name as well: a path is longer.
    return max(found, key=len, default="")


TAG = "SPECIAL_VALUE_NODATA"
"""The metadata item in which GDAL's driver hands on what the product's metadata say."""
