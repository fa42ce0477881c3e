"""Which pixels of a raster have no data: by its nodata value, its mask, or its alpha band."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window as RasterioWindow


def data_bands(dataset: Any) -> list[int]:
    """Return the numbers (from 1) of the bands that hold data: all but alpha bands."""
    return [
        number
        for number, meaning in zip(dataset.indexes, dataset.colorinterp)
        if meaning != ColorInterp.alpha
    ]


def missing(
    dataset: Any,
    bands: Sequence[int],
    data: NDArray[Any],
    window: RasterioWindow,
    value: Optional[float],
) -> Optional[NDArray[np.bool_]]:
    """Tell which pixels have no data in at least one band; None: all have.

    Args:
        dataset: the raster.
        bands: numbers of the bands that were read.
        data: what was read, shape (bands, height, width).
        window: where.
        value: nodata value that takes precedence over the raster's own.
    """
    result: Optional[NDArray[np.bool_]] = None
    for band, pixels in zip(bands, data):
        nodata = dataset.nodatavals[band - 1] if value is None else value
        if nodata is None:
            continue
        found = np.isnan(pixels) if np.isnan(nodata) else pixels == nodata
        if found.any():
            result = found if result is None else result | found
    masks = []
    flags = dataset.mask_flag_enums[bands[0] - 1]
    if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
        masks.append(dataset.read_masks(bands[0], window=window) == 0)
    # Read by ourselves: GDAL takes an alpha band for a mask only beside one or three others.
    alpha = [number for number in dataset.indexes if number not in data_bands(dataset)]
    masks.extend(dataset.read(number, window=window) == 0 for number in alpha)
    for masked in masks:
        if masked.any():
            result = masked if result is None else result | masked
    return result
