"""Images in which every pixel of ground has a number of its own, and labels on them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
import shapely
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.contract.job import RasterInput, SamplePatchesJob, Source, VectorInput
from cnnmapper.engine.contract.sampling_job import SampledImage
from cnnmapper.engine.sample_patches import sample_patches
from cnnmapper.engine.sampling.patch_set import PatchSet
from rasterio.transform import Affine

from tests.support.recorder import Recorder

LEFT, TOP, PIXEL = 300000.0, 4000000.0, 10.0
CRS = "EPSG:32654"


def write(path: Path, pixels: Any, x: int = 0, y: int = 0, factor: int = 1, **how: Any) -> Path:
    """Write a raster, (height, width) or with bands, that begins at a pixel of the ground."""
    pixels = np.asarray(pixels)
    planes = pixels[np.newaxis] if pixels.ndim == 2 else np.moveaxis(pixels, -1, 0)
    size = PIXEL * factor
    place = Affine(size, 0, LEFT + x * PIXEL, 0, -size, TOP - y * PIXEL)
    profile = {"crs": CRS, "transform": place, "dtype": planes.dtype, **how}
    with rasterio.open(
        path, "w", driver="GTiff", width=planes.shape[2], height=planes.shape[1],
        count=planes.shape[0], **profile,
    ) as file:  # fmt: skip
        file.write(planes)
    return path


def ground(path: Path, width: int, height: int, x: int = 0, y: int = 0, factor: int = 1) -> Path:
    """Write an image whose pixels tell where they are: 1 + row x 10000 + column, of the ground."""
    columns = (x // factor + np.arange(width)) + 100
    rows = (y // factor + np.arange(height)) + 100
    pixels = (rows[:, np.newaxis] * 10000 + columns).astype(np.int32)
    return write(path, pixels, x, y, factor)


def features(path: Path, shapes: Any, crs: str = CRS) -> VectorInput:
    """Write geometries in pixels of the ground, each with its class."""

    def placed(points: Any) -> Any:
        return np.column_stack([LEFT + points[:, 0] * PIXEL, TOP - points[:, 1] * PIXEL])

    write_features(
        path, crs, [(value, shapely.to_wkb(shapely.transform(s, placed))) for value, s in shapes]
    )
    return VectorInput(str(path), "my labels")


def image_of(*sources: Path) -> SampledImage:
    """Return an image of one raster for each source."""
    return SampledImage(tuple(Source((RasterInput(str(path)),)) for path in sources))


class Sampled:
    """A set that was made, and what was said on the way."""

    def __init__(
        self, images: tuple[SampledImage, ...], output: Path, truth: Optional[Path] = None,
        **options: Any,
    ) -> None:  # fmt: skip
        if truth is not None:
            options["raster"] = RasterInput(str(truth))
        self.recorder = Recorder()
        self.job = SamplePatchesJob(images, str(output), **options)
        sample_patches(self.job, self.recorder)
        self.set = PatchSet.open(output)
        self.parts = self.set.parts

    def seen(self, part: str, source: str = "input") -> set[int]:
        """Return the pixels of ground in a part's patches."""
        return set(np.unique(self.parts[part].images[source]).tolist())
