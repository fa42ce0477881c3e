"""Opening rasters through rasterio, and what they say about themselves."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
import rasterio.errors
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import OtherGdalError, RasterError
from ..contract.job import RasterInput
from ..geometry.control_points import UNPLACED, ControlPoints, Point
from ..geometry.grid import Grid
from . import remote
from .absence import sample_windows
from .bands import Band, described
from .gdal_errors import GDAL_ERRORS, reason_of
from .nodata import alpha_bands
from .other_gdal import AS_GEOTIFF, check_bands_shown
from .raster_safety import check_promises, check_source

_SAMPLED = 2048
"""Rows and columns that are read at the most for a sample of an image."""

# GDAL's virtual file systems and connection strings (two letters at least: C: is a drive).
_VIRTUAL = re.compile(r"/vsi|<|[A-Za-z][A-Za-z0-9_+.-]+:")


def open_once(raster: RasterInput) -> Any:
    """Open a raster with its open options and credentials.

    Raises:
        rasterio.errors.RasterioError: it cannot be opened.
    """
    # In capitals, as GDAL does not mind: "mode=w" is no way to have the image overwritten.
    options = {
        key.strip().upper(): value
        for key, separator, value in (o.partition("=") for o in raster.open_options)
        if separator
    }
    return rasterio.open(remote.name_for_gdal(raster), **options)


def bands_of(dataset: Any, raster: RasterInput, masks: Collection[int] = ()) -> list[Band]:
    """Return the bands with their names.

    Args:
        dataset: the raster, open.
        raster: the job's.
        masks: numbers (from 1) of the alpha bands that are masks.
    """
    return described([str(text or "") for text in dataset.descriptions], raster.path, masks)


def open_raster(raster: RasterInput) -> Any:
    """Open a raster that the engine can work with.

    Raises:
        RasterError: it cannot be opened, or has no bands of real numbers.
    """
    check_source(raster.path)
    try:
        if remote.is_remote(raster):
            dataset = remote.open_remote(lambda: open_once(raster))
        else:
            dataset = open_once(raster)
    except (*GDAL_ERRORS, ValueError, TypeError) as error:
        if remote.is_remote(raster):
            raise RasterError(
                f"{raster.path} cannot be opened: {reason_of(error)}. {remote.way_out(error)}"
            ) from error
        if not _VIRTUAL.match(raster.path) and not Path(raster.path).exists():
            raise RasterError(
                f"{raster.path} does not exist. Choose an existing raster file."
            ) from error
        reason = f"{raster.path} cannot be opened as a raster: {reason_of(error)}."
        if "not recognized" in reason or _VIRTUAL.match(raster.path):
            raise OtherGdalError(
                f"{reason} Its format may be one that the worker's GDAL "
                f"({rasterio.__gdal_version__}) lacks. {AS_GEOTIFF}",
                raster.path,
            ) from error
        raise RasterError(reason) from error
    try:
        _judge(dataset, raster)
    except RasterError:
        dataset.close()
        raise
    except (*GDAL_ERRORS, ValueError, TypeError) as error:
        dataset.close()
        raise RasterError(
            f"{raster.path} is a damaged raster: {reason_of(error)}. Copy or download it again."
        ) from error
    return dataset


def _judge(dataset: Any, raster: RasterInput) -> None:
    """Refuse a raster that no map can be made of.

    Asks for everything that is asked for later as well: much of a header is looked at only then,
    and damage shows as an error of GDAL's, or as a name that is no text.
    """
    grid_of(dataset, raster)
    bands_of(dataset, raster)
    (dataset.nodatavals, dataset.mask_flag_enums, dataset.tags(), dataset.scales, dataset.offsets)
    for band in dataset.indexes:
        dataset.tags(band)
    if not dataset.count:
        raise RasterError(
            f"{raster.path} holds no bands of its own; choose one of its subdatasets."
        )
    check_bands_shown(raster, dataset.count - len(alpha_bands(dataset)), rasterio.__gdal_version__)
    if any(name.startswith("complex") for name in dataset.dtypes):
        raise RasterError(
            f"{raster.path} holds complex numbers; expected real ones. Convert it to amplitude or "
            "intensity first."
        )
    # What a virtual raster is made of, where it is one.
    for name in dataset.files:
        check_source(name)
    check_promises(
        raster.path,
        dataset.driver,
        (dataset.width, dataset.height),
        max(
            rows * columns * np.dtype(dtype).itemsize
            for (rows, columns), dtype in zip(dataset.block_shapes, dataset.dtypes)
        ),
        tuple(dataset.transform),
    )


@dataclass(frozen=True)
class BandFacts:
    """What a band's file says of it."""

    grid: Grid
    dtype: str
    block: tuple[int, int]
    """Width and height of the file's blocks."""
    nodata: Optional[float]
    scale: float = 1.0
    offset: float = 0.0
    sample: Optional[NDArray[Any]] = None
    """Some of its pixels, from all over the image, where they were wanted."""
    description: str = ""
    """What the file calls it; empty: nothing."""


def band_facts(raster: RasterInput, sampled: bool = False) -> list[BandFacts]:
    """Return what is known of a raster's bands.

    Args:
        raster: the raster.
        sampled: whether pixels are wanted, too: those of its coarsest overview.

    Raises:
        RasterError: it cannot be opened, or read.
    """
    dataset = open_raster(raster)
    try:
        grid = grid_of(dataset, raster)
        return [
            BandFacts(
                grid,
                dataset.dtypes[i],
                (dataset.block_shapes[i][1], dataset.block_shapes[i][0]),
                dataset.nodatavals[i],
                dataset.scales[i],
                dataset.offsets[i],
                _sample(dataset, i + 1) if sampled else None,
                (dataset.descriptions[i] or "").strip(),
            )
            for i in range(dataset.count)
        ]
    except GDAL_ERRORS as error:
        raise RasterError(
            f"{raster.path} cannot be read: {reason_of(error)}. {remote.way_out(error)}"
        ) from error
    finally:
        dataset.close()


def _sample(dataset: Any, band: int) -> NDArray[Any]:
    factor = max(dataset.overviews(band), default=1)
    if max(dataset.width, dataset.height) // factor <= _SAMPLED:
        shape = -(-dataset.height // factor), -(-dataset.width // factor)
        return np.asarray(dataset.read(band, out_shape=shape)).ravel()
    windows = sample_windows(dataset.width, dataset.height)
    parts = [dataset.read(band, window=RasterioWindow(*window)).ravel() for window in windows]
    return np.concatenate(parts)


def grid_of(dataset: Any, raster: RasterInput) -> Grid:
    """Return the pixel grid of a raster, in the CRS that is set on its layer, else in its own."""
    points, transform = None, tuple(dataset.transform)[:6]
    crs = dataset.crs.to_wkt() if dataset.crs else ""
    if dataset.transform.is_identity:
        given, system = dataset.gcps
        rpc = dataset.tags(ns="RPC")
        if given or rpc:
            found = (Point(p.col, p.row, p.x, p.y, p.z or 0.0, p.id, p.info or "") for p in given)
            points = ControlPoints.of(tuple(found), {} if given else rpc)
            crs = system.to_wkt() if given and system else crs
        else:
            transform = UNPLACED
    return Grid(dataset.width, dataset.height, transform, raster.layer.crs or crs, points)
