"""Patches cut out of images into the files of a set, a neighbourhood at a time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..contract.messages import Clock, Messages
from ..geometry.grid import Window
from .drawing import NEAR, Drawn
from .labels import LabelsOnImage
from .patch_set import PatchSetWriter
from .patch_set_values import PARTS, PATCH, PatchSource
from .sampled_image import Places, SampledImage
from .sampling_journal import SamplingJournal

_BYTES = 1 << 26
"""Of the patches that are in memory at a time, about."""
Neighbours = NDArray[np.int64]


class PatchCutter:
    """Cuts the drawn patches."""

    def __init__(
        self,
        drawn: Drawn,
        images: Sequence[SampledImage],
        labels: Sequence[LabelsOnImage],
        sources: Sequence[PatchSource],
        index: NDArray[np.int16],
        kind: str,
    ) -> None:
        """Take what is to be cut.

        Args:
            drawn: which patches.
            images: where they are from.
            labels: on each image.
            sources: what a patch holds of each.
            index: of the class of each code; -1: it is none.
            kind: ``PIXEL`` or ``PATCH``.
        """
        self._drawn, self._images, self._labels = drawn, images, labels
        self._sources, self._index, self._kind = sources, index, kind
        self._places = np.zeros(len(drawn), np.int64)
        for part in range(len(PARTS)):
            own = drawn.parts == part
            self._places[own] = np.arange(int(own.sum()))
        size = sum(
            one.width * one.height * len(one.bands) * np.dtype(one.dtype).itemsize
            for one in sources
        )
        self._ends = _ends(drawn, max(1, _BYTES // size))

    def run(self, writer: PatchSetWriter, journal: SamplingJournal, messages: Messages) -> None:
        """Cut what no earlier run has cut.

        Args:
            writer: takes the patches.
            journal: says what that is, and is told how far it is.
            messages: takes the progress.

        Raises:
            RasterError: a file cannot be read.
        """
        done = min(journal.written, len(self._ends))
        clock = Clock(messages, len(self._drawn), "Cutting patch", self._end_of(done))
        for number in range(done, len(self._ends)):
            self._cut(np.arange(self._end_of(number), self._ends[number]), writer)
            clock.done(int(self._ends[number]))
            if journal.is_due:
                self._save(number + 1, writer, journal)
        self._save(len(self._ends), writer, journal)

    def _end_of(self, number: int) -> int:
        return int(self._ends[number - 1]) if number else 0

    @staticmethod
    def _save(written: int, writer: PatchSetWriter, journal: SamplingJournal) -> None:
        writer.flush()
        journal.written = written
        journal.save()

    def _cut(self, chosen: Neighbours, writer: PatchSetWriter) -> None:
        drawn = self._drawn
        number = int(drawn.image[chosen[0]])
        image = self._images[number]
        columns, rows = drawn.columns[chosen], drawn.rows[chosen]
        pixels = {
            source.name: image.patches(source.name, columns, rows) for source in self._sources
        }
        labels = self._index[drawn.codes[chosen]]
        if self._kind == PATCH:
            labels = self._label_patches(number, columns, rows)
        centres = image.on_ground(columns, rows)
        for place, name in enumerate(PARTS):
            own = drawn.parts[chosen] == place
            if not own.any():
                continue
            part, at = writer.parts[name], self._places[chosen[own]]
            for source, patches in pixels.items():
                part.images[source][at] = patches[own]
            part.labels[at] = labels[own]
            part.centres[at] = centres[own]
            part.blocks[at] = drawn.blocks[chosen[own]]
            part.image[at] = number

    def _label_patches(self, number: int, columns: Places, rows: Places) -> NDArray[np.int16]:
        """Return the labels of all pixels of patches, shape (n, height, width)."""
        first = self._sources[0]
        left, top = columns - first.width // 2, rows - first.height // 2
        x, y = int(left.min()), int(top.min())
        seen = Window(x, y, int(left.max()) - x + first.width, int(top.max()) - y + first.height)
        found = self._index[self._labels[number].at(seen)]
        down = (top - y)[:, np.newaxis] + np.arange(first.height)
        right = (left - x)[:, np.newaxis] + np.arange(first.width)
        patches: NDArray[np.int16] = found[down[:, :, np.newaxis], right[:, np.newaxis, :]]
        return patches


def _ends(drawn: Drawn, most: int) -> NDArray[np.int64]:
    """Return where each neighbourhood of patches ends that are cut together."""
    if not len(drawn):
        return np.zeros(0, np.int64)
    squares = np.stack([drawn.image, drawn.rows // NEAR, drawn.columns // NEAR])
    borders = np.flatnonzero((squares[:, 1:] != squares[:, :-1]).any(axis=0)) + 1
    ends: list[int] = []
    first = 0
    for border in [*borders.tolist(), len(drawn)]:
        ends += [*range(first + most, border, most), border]
        first = border
    return np.array(ends, np.int64)
