"""On which pixels patches can be centred: labelled ones whose patch has data everywhere.

They are kept in a file for each image, as large as the image and mostly holes, so that any number
of labels fits into memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.messages import Clock, Messages
from ..geometry.grid import Window
from .labels import Codes, FeaturesOnImage, LabelsOnImage
from .patch_files import new_array
from .sampled_image import Places, SampledImage
from .sampling_journal import SamplingJournal

_CODES = 65536
_AT_ONCE = 1 << 19
"""Pixels that are looked through in one go."""


@dataclass(frozen=True)
class Candidates:
    """Pixels on which patches can be centred, some of one image."""

    image: SampledImage
    columns: Places
    rows: Places
    codes: Codes
    """Class value + 1 of each."""
    groups: Optional[Codes]
    """Which group of features each belongs to, where that is known."""

    def __len__(self) -> int:
        """How many there are."""
        return len(self.codes)

    def where(self, chosen: NDArray[np.bool_]) -> Candidates:
        """Return some of them."""
        groups = None if self.groups is None else self.groups[chosen]
        return Candidates(
            self.image, self.columns[chosen], self.rows[chosen], self.codes[chosen], groups
        )


class LabelScan:
    """Looks at the labelled pixels of all images, once."""

    def __init__(
        self,
        images: Sequence[SampledImage],
        labels: Sequence[LabelsOnImage],
        folder: Path,
        with_groups: bool,
    ) -> None:
        """Make the files, or open those of an interrupted run.

        Args:
            images: to look at.
            labels: on each of them.
            folder: for the files.
            with_groups: keep the groups of features, too.

        Raises:
            PatchSetError: the files cannot be made.
        """
        self._images, self._labels = images, labels
        kind = np.dtype(np.uint16)
        shapes = [(image.grid.height, image.grid.width) for image in images]
        self._codes = [
            new_array(folder / f"codes_{n}.npy", shape, kind) for n, shape in enumerate(shapes)
        ]
        self._groups = [
            new_array(folder / f"groups_{n}.npy", shape, kind) for n, shape in enumerate(shapes)
        ] if with_groups else []  # fmt: skip
        self.labelled = np.zeros(_CODES, np.int64)
        """Pixels with a label, by code."""
        self.usable = np.zeros(_CODES, np.int64)
        """The same of those on which a patch with data can be centred."""
        self.conflicts = 0
        """Pixels that features of different classes claim."""

    def run(self, journal: SamplingJournal, messages: Messages) -> None:
        """Look at what no earlier run has looked at.

        Args:
            journal: says what that is, and is told how far it is.
            messages: takes the progress.

        Raises:
            RasterError: a file cannot be read.
        """
        done = journal.scanned
        self._take(done.labelled, self.labelled)
        self._take(done.usable, self.usable)
        self.conflicts = done.conflicts
        windows = [list(one.windows()) for one in self._labels]
        before = sum(map(len, windows[: done.image])) + done.windows
        clock = Clock(messages, sum(map(len, windows)), "Looking at labels, part", before)
        for number in range(done.image, len(self._images)):
            first = done.windows if number == done.image else 0
            for place, window in enumerate(windows[number][first:], first + 1):
                self._look(number, window)
                before += 1
                clock.done(before)
                if journal.is_due:
                    self._save(journal, number, place)
        self._save(journal, len(self._images), 0)

    @staticmethod
    def _take(counts: dict[str, int], into: NDArray[np.int64]) -> None:
        for code, count in counts.items():
            into[int(code)] = count

    def _save(self, journal: SamplingJournal, image: int, windows: int) -> None:
        for array in (*self._codes, *self._groups):
            if isinstance(array, np.memmap):
                array.flush()
        done = journal.scanned
        done.image, done.windows, done.conflicts = image, windows, self.conflicts
        for kept, counts in ((done.labelled, self.labelled), (done.usable, self.usable)):
            kept.update((str(code), int(counts[code])) for code in np.flatnonzero(counts))
        journal.save()

    def _look(self, number: int, window: Window) -> None:
        image, labels = self._images[number], self._labels[number]
        before = labels.conflicts
        codes = labels.at(window)
        self.conflicts += labels.conflicts - before
        self.labelled += _counted(codes)
        near = window.intersection(image.centres)
        if near is None:
            return
        codes = _part(codes, window, near)
        rows, columns = np.nonzero(codes)
        if not len(rows):
            return
        x, y = int(columns.min()), int(rows.min())
        there = Window(x, y, int(columns.max()) - x + 1, int(rows.max()) - y + 1)
        codes = _part(codes, Window(0, 0, 0, 0), there).copy()
        there = there.moved(near.x, near.y)
        codes[~image.usable(there)] = 0
        self.usable += _counted(codes)
        place = np.s_[there.y : there.y + there.height, there.x : there.x + there.width]
        self._codes[number][place] = codes
        if self._groups and isinstance(labels, FeaturesOnImage):
            self._groups[number][place] = labels.groups(there)

    def found(self) -> Iterator[Candidates]:
        """Yield all pixels on which patches can be centred, from the first image's first row on."""
        for number, image in enumerate(self._images):
            codes = self._codes[number]
            height, width = codes.shape
            step = max(1, _AT_ONCE // width)
            for top in range(0, height, step):
                part = np.asarray(codes[top : top + step])
                rows, columns = np.nonzero(part)
                if len(rows):
                    own = part[rows, columns]
                    groups = None
                    if self._groups:
                        groups = np.asarray(self._groups[number][top : top + step])[rows, columns]
                    yield Candidates(image, columns, rows + top, own, groups)


def _counted(codes: Codes) -> NDArray[np.int64]:
    counts = np.bincount(codes.reshape(-1), minlength=_CODES)
    counts[0] = 0
    return counts


def _part(codes: Codes, window: Window, part: Window) -> Codes:
    y, x = part.y - window.y, part.x - window.x
    found: Codes = codes[y : y + part.height, x : x + part.width]
    return found
