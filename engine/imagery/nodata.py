"""Which pixels of a raster have no data, read through rasterio; the rules are in ``absence.py``."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window as RasterioWindow

from ..contract.job import RasterInput
from .absence import Absence, Said, sample_windows


def alpha_bands(dataset: Any) -> list[int]:
    """Return the numbers (from 1) of the bands that the file calls alpha."""
    return [
        number
        for number, meaning in zip(dataset.indexes, dataset.colorinterp)
        if meaning == ColorInterp.alpha
    ]


def absence_of(dataset: Any, raster: RasterInput) -> Absence:
    """Return what says of a raster's pixels that they have no data; looks at its alpha bands.

    Raises:
        rasterio.errors.RasterioError: an alpha band cannot be read.
    """

    def sample(band: int) -> NDArray[Any]:
        windows = sample_windows(dataset.width, dataset.height)
        return np.concatenate(
            [dataset.read(band, window=RasterioWindow(*window)).ravel() for window in windows]
        )

    said = Said(
        dataset.driver,
        dataset.nodatavals,
        alpha_bands(dataset),
        dataset.dtypes,
        dataset.tags(),
        dataset.files,
    )
    return Absence.of(raster, said, sample)


def missing(
    dataset: Any,
    absence: Absence,
    bands: Sequence[int],
    taken: Collection[int],
    data: NDArray[Any],
    window: RasterioWindow,
    value: Optional[float],
    shape: Optional[tuple[int, int]] = None,
) -> Optional[NDArray[np.bool_]]:
    """Tell which pixels have no data in at least one band; None: all have.

    Args:
        dataset: the raster.
        absence: what is known of it.
        bands: numbers of the bands that were read.
        taken: numbers of the alpha bands that are data all the same.
        data: what was read, shape (bands, height, width).
        window: where.
        value: nodata value that takes precedence over the raster's own.
        shape: rows and columns of the data, where they are fewer than the window's.
    """
    result = absence.missing(bands, data, value)
    masks = []
    flags = dataset.mask_flag_enums[bands[0] - 1]
    if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
        masks.append(dataset.read_masks(bands[0], window=window, out_shape=shape) == 0)
    # Read by ourselves: GDAL takes an alpha band for a mask only beside one or three others.
    alpha = [number for number in absence.masks if number not in taken]
    masks.extend(dataset.read(number, window=window, out_shape=shape) == 0 for number in alpha)
    for masked in masks:
        if masked.any():
            result = masked if result is None else result | masked
    return result
