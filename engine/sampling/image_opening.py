"""The images of a sampling, opened alike: the same bands of each, as the same numbers."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from typing import Callable, Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform

from ..contract.card_job import STORED
from ..contract.errors import RasterError
from ..contract.file_dates import date_in
from ..contract.messages import Messages
from ..contract.sampling_job import LARGEST_PATCH, SamplePatchesJob
from ..contract.secrecy import shown_name
from ..geometry.grid import Grid
from ..geometry.ground_distance import ground_distance
from ..imagery.bands import bands_of_sources, choose
from ..imagery.rasterio_stack import RasterioStack
from ..imagery.sampling import Scaling, scalings
from ..models.card_training import short
from .patch_set_values import PatchImage, PatchSource
from .sampled_image import SampledImage, patch_sizes

INPUT = "input"
_ALONG = 8
"""Points along each side of a footprint: what is straight in one CRS is not in another."""
_DATES = ("STAC_DATE", "ACQUISITIONDATETIME", "DATE_ACQUIRED", "PRODUCT_START_TIME",
          "DATATAKE_1_DATATAKE_SENSING_START")  # fmt: skip
"""Metadata items that tell when an image was taken."""
_SIZES_DIFFER = 1.01

Stacks = Mapping[str, RasterioStack]
SetValues = Callable[[Sequence[Stacks]], str]
"""Has the stacks of all images read the numbers that are wanted, and returns which these are."""


def source_name(number: int) -> str:
    """Return what a source is called in the set, by its number from 0."""
    return INPUT if number == 0 else f"{INPUT}_{number + 1}"


class OpenedImages:
    """All images of a sampling."""

    def __init__(
        self,
        job: SamplePatchesJob,
        set_values: SetValues,
        exits: contextlib.ExitStack,
        messages: Messages,
    ) -> None:
        """Open them.

        Args:
            job: names them.
            set_values: has all stacks read the numbers that the job asks for.
            exits: closes them.
            messages: told what the log should say of them.

        Raises:
            EngineError: one cannot be opened, or does not fit the others.
        """
        self._exits, self._messages, self._job = exits, messages, job
        count = len(job.images[0].sources)
        sizes = patch_sizes(job.patch_size, count, LARGEST_PATCH)
        self.sizes = {source_name(n): size for n, size in enumerate(sizes)}
        texts = bands_of_sources(job.bands, count)
        self.images: list[SampledImage] = []
        for number, image in enumerate(job.images):
            stacks: dict[str, RasterioStack] = {}
            for name, source, text in zip(self.sizes, image.sources, texts):
                stacks[name] = exits.enter_context(RasterioStack(source.rasters))
                self._take(name, stacks[name], text, messages)
            for stack in stacks.values():
                for note in stack.notes(job.nodata):
                    messages.info(note)
            first = self.images[0] if self.images else None
            path = image.sources[0].rasters[0].path
            opened = SampledImage(number, path, stacks, self.sizes, first)
            opened.nodata = job.nodata
            self.images.append(opened)
        self.values = set_values([image.stacks for image in self.images])
        """Which of the files' numbers are read: one of ``card_job.TRAINED_VALUES``."""
        if self.values == STORED:
            self._warn_of_scales()

    def _warn_of_scales(self) -> None:
        """Say that stored numbers mean one thing in one image and another thing in the next."""
        for name in self.sizes:
            said = [
                [(one.scale, one.offset) for one in scalings(image.stacks[name])]
                for image in self.images
            ]
            for image, other in zip(self.images, said):
                if other != said[0]:
                    self._messages.warning(
                        f"The numbers of {image.path} have another scale or offset than those of "
                        f"{self.images[0].path}, and are taken as the files store them: the same "
                        "number means different things. Choose the values with scale and offset "
                        "applied (VALUES); an image that lacks them has to be given them first."
                    )
                    return

    def _take(self, name: str, stack: RasterioStack, text: str, messages: Messages) -> None:
        """Choose the bands: by the first image's names, where it has some."""
        if not self.images:
            stack.take(choose(text, (), stack.all_bands, name, messages))
            return
        first = self.images[0].stacks[name]
        wanted = [first.all_bands[place].name for place in first.taken]
        by_name = all(wanted) and not any(b.from_file_name for b in first.all_bands)
        if by_name and len(set(wanted)) == len(wanted):
            stack.take(choose("", wanted, stack.all_bands, name, messages))
        else:
            stack.take(choose(text, (), stack.all_bands, name, messages))
        if stack.bands != first.bands:
            raise RasterError(
                f"{stack.rasters[0].path} has {stack.bands} bands, {first.rasters[0].path} "
                f"{first.bands}; expected is that all images have the same bands. Choose them with "
                "BANDS, or give the rasters that are stacked one image after the other."
            )

    @property
    def first(self) -> SampledImage:
        """The first image, whose pixels measure the blocks."""
        return self.images[0]

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of all images in pixels of the first one."""
        lefts, tops, rights, bottoms = zip(*(image.bounds for image in self.images))
        return min(lefts), min(tops), max(rights), max(bottoms)

    @property
    def reach(self) -> int:
        """Pixels of the first image that a patch sees, along its longer side."""
        return int(np.ceil(max(image.widest for image in self.images) - 1e-6))

    @property
    def apart(self) -> float:
        """Pixels of the first image by which two places lie apart, along a row or a column, at
        least, if no patches that are centred on the pixels that hold them see the same ground."""
        return widest_of([image.around for image in self.images])

    def sources(self) -> tuple[PatchSource, ...]:
        """Return what a patch holds of each source."""
        found = []
        for name, size in self.sizes.items():
            stacks = [image.stacks[name] for image in self.images]
            bands = [stacks[0].all_bands[place] for place in stacks[0].taken]
            metres, degrees = self._pixel_size(stacks)
            found.append(
                PatchSource(
                    name,
                    size.width,
                    size.height,
                    tuple(b.name or f"band {n}" for n, b in enumerate(bands, 1)),
                    str(np.result_type(*(stack.dtype for stack in stacks))),
                    metres,
                    degrees,
                )
            )
        return tuple(found)

    def _pixel_size(self, stacks: Sequence[RasterioStack]) -> tuple[Optional[float], bool]:
        distances = [ground_distance(stack.grid) for stack in stacks]
        metres = [one.metres for one in distances if one is not None]
        if not metres:
            return None, False
        if max(metres) > _SIZES_DIFFER * min(metres):
            self._messages.warning(
                f"The images have pixels of {min(metres):.4g} m to {max(metres):.4g} m: a network "
                "learns from both as if they were the same. Give images of one resolution."
            )
            return None, False
        degrees = any(one.in_degrees for one in distances if one is not None)
        return short(float(np.median(metres))), degrees

    def scalings(self, name: str) -> tuple[Scaling, ...]:
        """Return what the files say of the numbers in a source's bands, where all say the same."""
        said = [scalings(image.stacks[name]) for image in self.images]
        if any(one != said[0] for one in said):
            return tuple(Scaling("", None, None) for _ in said[0])
        return said[0]

    def described(self) -> tuple[PatchImage, ...]:
        """Return what the set says of the images."""
        return tuple(
            PatchImage(
                shown_name(image.path)[:200],
                _date(next(iter(image.stacks.values())), image.path),
                footprint(image.grid),
            )
            for image in self.images
        )


def widest_of(around: Sequence[tuple[float, float, float, float]]) -> float:
    """Return how far apart places must lie; of each image :attr:`SampledImage.around`.

    One patch may be of an image with large pixels, the other of one whose rows run upwards: what
    the one sees to the right may meet what the other sees to the left.
    """
    lefts, tops, rights, bottoms = zip(*around)
    return float(max(max(rights) - min(lefts), max(bottoms) - min(tops)))


def _date(stack: RasterioStack, path: str) -> str:
    """Return when an image was taken, by its metadata, else by its name; empty: not known."""
    texts = (*(stack.tag(name) for name in _DATES), shown_name(path))
    return next(filter(None, map(date_in, texts)), "")


def footprint(grid: Grid) -> tuple[tuple[float, float], ...]:
    """Return the border of an image in degrees, longitude and latitude; empty: not known."""
    if not grid.crs:
        return ()
    steps = np.linspace(0, 1, _ALONG, endpoint=False)
    square = [(s, 0.0) for s in steps] + [(1.0, s) for s in steps]
    square += [(1 - s, 1.0) for s in steps] + [(0.0, 1 - s) for s in steps]
    places = [grid.to_world(x * grid.width, y * grid.height) for x, y in square]
    try:
        xs, ys = transform(CRS.from_wkt(grid.crs), CRS.from_epsg(4326), *zip(*places))[:2]
    except RasterioError:
        return ()
    if not np.isfinite([xs, ys]).all():
        return ()
    return tuple((round(x, 7), round(y, 7)) for x, y in zip(xs, ys))
