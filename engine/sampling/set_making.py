"""From opened images and labels to a finished set: look, divide, draw, cut, describe."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import PatchSetError, ReferenceDataError
from ..contract.messages import Messages, Stages
from ..contract.sampling_job import (
    BY_AREA,
    FOLDS,
    POLYGONS,
    RANDOM,
    SamplePatchesJob,
)
from ..geometry import crs as systems
from ..maps.legend import Legend
from ..models.card_training import short
from .division import (
    Counts,
    Division,
    PixelDivision,
    Wishes,
    divide_by_blocks,
    divide_by_groups,
)
from .drawing import Drawn, allowed, draw, quotas
from .earlier_division import EarlierDivision
from .image_opening import OpenedImages
from .label_scan import LabelScan
from .labels import FeatureLabels, Labels, LabelsOnImage, check_count
from .like_division import divide_like, told
from .patch_cutting import PatchCutter
from .patch_set import PatchSetWriter
from .patch_set_values import PARTS, PatchSetFacts, PatchSource, Split
from .patch_statistics import band_statistics, class_statistics
from .sampling_journal import SamplingJournal
from .spatial_blocks import BlockGrid

_CODES = 65536
_FEWEST_BLOCK = 256
"""Pixels of the blocks by which what is near is told where nothing is divided by blocks."""
_NAMED = 10


class SetMaking:
    """Makes one set in a folder."""

    def __init__(
        self,
        job: SamplePatchesJob,
        images: OpenedImages,
        labels: Labels,
        like: Optional[EarlierDivision],
        messages: Messages,
    ) -> None:
        """Lay the labels on the images.

        Args:
            job: what is wanted.
            images: opened.
            labels: opened.
            like: the division to keep; None: a new one is made.
            messages: told what the log should say.

        Raises:
            EngineError: they cannot be laid there, or ``like`` cannot be kept.
        """
        self._job, self._images, self._labels = job, images, labels
        self._like, self._messages = like, messages
        self.reach = images.reach
        """Pixels of the first image that a patch sees."""
        if job.block_size and job.block_size < self.reach:
            raise ReferenceDataError(
                f"BLOCK_SIZE is {job.block_size}; expected are at least the {self.reach} pixels "
                "that a patch sees, or no patch fits into a block. 0 chooses it by the labels."
            )
        self._corner = (0, 0)
        if like is not None:
            self._corner = like.corner_on(images.first.grid, images.first.path)
            like.check_patch(self.reach)
        self._groups = 0
        if job.split == POLYGONS:
            if not isinstance(labels, FeatureLabels):
                raise ReferenceDataError(
                    "SPLIT is by polygon, but the labels are a raster, which has none. Choose "
                    "spatial blocks."
                )
            self._groups = labels.group(images.first.grid, images.apart, messages)
        self._on: list[LabelsOnImage] = [
            labels.on(image.grid, image.path, messages) for image in images.images
        ]
        test, validation = job.test / 100, job.validation / 100
        if job.split == FOLDS:
            # Of each fold the same share.
            test = 1 / job.folds
            validation = test if job.validation > 0 and job.folds > 2 else 0.0
        self._wishes = Wishes((1 - test - validation, validation, test), job.per_class, job.seed)

    def make(self, folder: Path, journal: SamplingJournal) -> PatchSetFacts:
        """Make the set.

        Args:
            folder: where its files lie until it is complete.
            journal: how far an interrupted run was.

        Raises:
            EngineError: the labels give no patches, a file cannot be read, the disk is full.
        """
        stages = Stages(self._messages, 3, 1, 4)
        scan = LabelScan(self._images.images, self._on, folder, bool(self._groups))
        scan.run(journal, stages.stage(0))
        legend, index = self._classes(scan)
        stages.stage(1).progress(0, "Dividing the patches")
        division = self._division(scan, stages.stage(1))
        counts = allowed(scan.found, division, index, len(legend.entries))
        self._warn_of_gaps(counts, legend, division)
        wanted = quotas(counts, self._wishes, self._job.balance == BY_AREA)
        drawn = draw(scan.found, division, index, wanted, self._job.seed)
        if not (drawn.parts == 0).any():
            raise ReferenceDataError(f"No patch is left for the training: {_too_narrow(division)}")
        sources = self._images.sources()
        _check_space(folder, drawn, sources, self._job.labels)
        writer = PatchSetWriter(folder, self._job.labels, sources, drawn.counts())
        cutter = PatchCutter(drawn, self._images.images, self._on, sources, index, self._job.labels)
        cutter.run(writer, journal, stages.stage(2))
        facts = self._facts(writer, sources, legend, scan, division, drawn)
        writer.finish(facts)
        return facts

    def _classes(self, scan: LabelScan) -> tuple[Legend, NDArray[np.int16]]:
        """Return the classes of the set, and the index of each code's class; -1: it is none."""
        if scan.conflicts:
            self._messages.warning(
                f"{scan.conflicts} pixels lie in features of different classes; they are left out."
            )
        labelled, usable = np.flatnonzero(scan.labelled), np.flatnonzero(scan.usable)
        check_count(len(labelled), self._labels.name)
        if not len(labelled):
            raise ReferenceDataError(
                f"No label of {self._labels.name} lies on an image: the labels cover "
                f"{self._labels.place()}, the first image {self._extent()}. Look whether both have "
                "the right coordinate reference system."
            )
        size = self._job.patch_size
        if not len(usable):
            raise ReferenceDataError(
                f"On none of the {int(scan.labelled.sum())} labelled pixels a patch of {size} "
                "pixels has data everywhere: they lie at the image's border or beside pixels "
                "without data. Label other places, or choose smaller patches (PATCH_SIZE)."
            )
        left = int(scan.labelled.sum() - scan.usable.sum())
        if left:
            self._messages.info(
                f"{left} of {int(scan.labelled.sum())} labelled pixels are left out: the patch "
                "around them reaches beyond the image or sees pixels without data."
            )
        values = [int(code) - 1 for code in usable]
        every = self._labels.legend([int(code) - 1 for code in labelled], self._messages)
        lost = [entry.label for entry in every.entries if entry.value not in values]
        legend = Legend(tuple(entry for entry in every.entries if entry.value in values))
        if lost:
            self._messages.warning(
                f"The classes {_listed(lost)} have no pixel on which a patch of {size} pixels has "
                "data everywhere; they are left out."
            )
        if len(values) < 2:
            raise ReferenceDataError(
                f"All labels are of one class, “{legend.entries[0].label}”; expected are at least "
                "two, or there is nothing to tell apart. Label places of another class, too."
            )
        index = np.full(_CODES, -1, np.int16)
        index[[entry.value + 1 for entry in legend.entries]] = np.arange(len(legend.entries))
        return legend, index

    def _extent(self) -> str:
        grid = self._images.first.grid
        left, bottom, right, top = (f"{value:.6g}" for value in grid.bounds)
        crs = f" in {systems.name(grid.crs)}" if grid.crs else ""
        return f"x {left} to {right}, y {bottom} to {top}{crs}"

    def _division(self, scan: LabelScan, messages: Messages) -> Division:
        job = self._job
        if job.split == RANDOM:
            self._messages.warning(
                "The patches are divided at random, so those of the test share pixels with those "
                "of the training: the accuracy on the test will be too good to be true. Use it to "
                "compare with others who do so; spatial blocks tell what a map is worth."
            )
            grid = BlockGrid.over(self._images.bounds, max(_FEWEST_BLOCK, 4 * self.reach))
            return PixelDivision(self._wishes, grid, "Divided pixel by pixel, at random.")
        if job.split == POLYGONS:
            return divide_by_groups(scan.found, self._groups, self.reach, self._wishes)
        if self._like is not None:
            bounds = self._images.bounds
            return divide_like(
                self._like, self._corner, scan.found, bounds, self.reach, self._wishes
            )
        return divide_by_blocks(
            job.split,
            scan.found,
            self._images.bounds,
            self.reach,
            job.block_size,
            (job.folds, job.fold),
            self._wishes,
            messages,
        )

    def _warn_of_gaps(self, counts: Counts, legend: Legend, division: Division) -> None:
        """Say which classes are not in every part."""
        may_be_smaller = bool(division.block_size) and self._like is None
        for part, (name, share) in enumerate(zip(PARTS, self._wishes.shares)):
            if share == 0:
                continue
            without = [e.label for e, own in zip(legend.entries, counts[part]) if not own]
            if len(without) == len(legend.entries):
                if part:
                    self._messages.warning(f"The {name} part is empty: {_too_narrow(division)}")
            elif without:
                self._messages.warning(
                    f"No patch of {_listed(without)} is in the {name} part: their labels lie in "
                    "too few places. Label more places of them, far from each other"
                    f"{', or choose a smaller BLOCK_SIZE' * may_be_smaller}."
                )

    def _facts(
        self,
        writer: PatchSetWriter,
        sources: Sequence[PatchSource],
        legend: Legend,
        scan: LabelScan,
        division: Division,
        drawn: Drawn,
    ) -> PatchSetFacts:
        job, number = self._job, len(legend.entries)
        training = writer.parts[PARTS[0]]
        told = []
        for source in sources:
            scalings = self._images.scalings(source.name)
            told.append(
                dataclasses.replace(
                    source,
                    statistics=band_statistics(training, source.name, scalings),
                    class_statistics=class_statistics(training, source.name, scalings, number),
                )
            )
        grid, size = self._images.first.grid, sources[0].pixel_size
        return PatchSetFacts(
            kind=job.labels,
            classes=legend,
            sources=tuple(told),
            counts=drawn.counts(),
            class_counts={
                name: tuple(map(int, writer.parts[name].class_counts(number))) for name in PARTS
            },
            values=self._images.values,
            images=self._images.described(),
            crs=grid.crs,
            seed=job.seed,
            split=self._split(division, drawn),
            pixel_area=None if size is None else short(size * size),
            classes_areas=tuple(int(scan.labelled[e.value + 1]) for e in legend.entries),
        )

    def _split(self, division: Division, drawn: Drawn) -> Split:
        job, like, images = self._job, self._like, self._images
        a, b, _, d, e, _ = images.first.grid.transform
        kept = told(division, drawn, images.images, like)
        folds = (job.folds, job.fold) if job.split == FOLDS else (0, 0)
        if like is not None:
            folds = like.split.folds, like.split.fold
        return Split(
            kind=job.split if like is None else like.split.kind,
            description=division.description,
            block_size=short(division.block_size * abs(a * e - b * d) ** 0.5),
            block_pixels=division.block_size,
            gap=division.gap,
            validation=self._wishes.shares[1],
            test=self._wishes.shares[2],
            folds=folds[0],
            fold=folds[1],
            blocks=kept.blocks,
            identity=kept.identity,
            earlier=kept.earlier,
        )


def _too_narrow(division: Division) -> str:
    if division.block_size:
        return (
            f"the labels cover too little ground for blocks of {division.block_size} pixels with a "
            f"gap of {division.gap}. Label places farther apart, choose smaller patches "
            "(PATCH_SIZE), or give a smaller BLOCK_SIZE."
        )
    return "the labels lie in too few places. Label more places, far from each other."


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{', '.join(f'“{name}”' for name in names[:_NAMED])}{more}"


def _check_space(folder: Path, drawn: Drawn, sources: Sequence[PatchSource], kind: str) -> None:
    """Refuse a set for which there is no room.

    Raises:
        PatchSetError: there is less free than it takes.
    """
    first = sources[0]
    each = 24.0 + (2 * first.width * first.height if kind != "pixel" else 2)
    for one in sources:
        each += one.width * one.height * len(one.bands) * np.dtype(one.dtype).itemsize
    there = sum(path.stat().st_size for path in folder.rglob("*.npy") if path.parent != folder)
    size, free = each * len(drawn) - there, shutil.disk_usage(folder).free
    if size > free:
        raise PatchSetError(
            f"{folder.parent} has {free / 1e9:.1f} GB free; the {len(drawn)} patches take "
            f"{size / 1e9:.1f} GB. Free some space, choose another folder, or fewer patches "
            "(PER_CLASS)."
        )
