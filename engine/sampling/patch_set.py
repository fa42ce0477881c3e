"""A set of labelled patches in a folder: what sampling writes and training reads.

    FOLDER/patch_set.json            a STAC Item with the label extension; complete: written last
    FOLDER/samples.gpkg              where the patches are, if it was wanted there
    FOLDER/training/input.npy        (n, height, width, bands): the pixels of the source "input"
    FOLDER/training/labels.npy       (n,) or (n, height, width): indices of classes, -1: not known
    FOLDER/training/centres.npy      (n, 2): x and y in the CRS
    FOLDER/training/blocks.npy       (n,): which spatial block
    FOLDER/training/images.npy       (n,): which image
    FOLDER/validation/..., FOLDER/test/...   the same

All arrays are NumPy's ``.npy`` files of format 1.0, not compressed: they are mapped, not read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import PatchSetError
from ..maps.legend import Legend
from ..maps.operating_system import replace
from . import patch_set_document as documents
from .patch_files import array_of, check_file, digest, new_array
from .patch_set_values import (
    PARTS,
    PATCH,
    PIXEL,
    TEST,
    TRAINING,
    VALIDATION,
    PatchImage,
    PatchSetFacts,
    PatchSource,
    Split,
)

__all__ = [
    "PARTS",
    "PATCH",
    "PIXEL",
    "TEST",
    "TRAINING",
    "VALIDATION",
    "PatchImage",
    "PatchPart",
    "PatchSet",
    "PatchSetFacts",
    "PatchSetWriter",
    "PatchSource",
    "Split",
]

DOCUMENT = "patch_set.json"
LABELS, CENTRES, BLOCKS, IMAGES = "labels", "centres", "blocks", "images"


@dataclass(frozen=True)
class PatchPart:
    """The patches of one part; every array is mapped from its file."""

    images: Mapping[str, NDArray[Any]]
    """By source: shape (n, height, width, bands)."""
    labels: NDArray[np.int16]
    """Indices of classes, -1 where not known: shape (n,), or (n, height, width) of the first
    source's pixels."""
    centres: NDArray[np.float64]
    """x and y of the pixel that a patch is centred on, in the CRS of the set; shape (n, 2)."""
    blocks: NDArray[np.int32]
    """Which spatial block each lies in; shape (n,)."""
    image: NDArray[np.int32]
    """Which of the set's images each is from; shape (n,)."""

    def __len__(self) -> int:
        """How many patches there are."""
        return len(self.labels)

    def class_counts(self, classes: int) -> NDArray[np.int64]:
        """Return how many labels there are of each class: patches, or pixels of label patches."""
        counts = np.zeros(classes, np.int64)
        for first in range(0, len(self), _AT_ONCE):
            known = np.asarray(self.labels[first : first + _AT_ONCE]).reshape(-1)
            counts += np.bincount(known[known >= 0], minlength=classes)
        return counts


_AT_ONCE = 4096


@dataclass(frozen=True)
class PatchSet:
    """A finished set of patches."""

    folder: Path
    facts: PatchSetFacts
    parts: Mapping[str, PatchPart]
    """By ``TRAINING``, ``VALIDATION`` and ``TEST``; a part may be empty."""

    @classmethod
    def open(cls, folder: Path) -> PatchSet:
        """Open a set.

        Raises:
            PatchSetError: it is missing, not finished, damaged, or of another version.
        """
        facts, files = documents.read(folder, DOCUMENT)
        for name, file in files.items():
            check_file(folder, name, file)
        return cls(folder, facts, {part: _part(folder, part, facts, files) for part in PARTS})

    @property
    def classes(self) -> Legend:
        """The classes; the index of one is its place in ``entries``, the network's channel."""
        return self.facts.classes

    @property
    def sources(self) -> tuple[PatchSource, ...]:
        """What each patch is made of."""
        return self.facts.sources

    @property
    def kind(self) -> str:
        """``PIXEL`` or ``PATCH``: what a label is for."""
        return self.facts.kind

    @property
    def values(self) -> str:
        """Which numbers of the files: one of :data:`..contract.card_job.TRAINED_VALUES`."""
        return self.facts.values

    @property
    def images(self) -> tuple[PatchImage, ...]:
        """Where the patches are from."""
        return self.facts.images

    @property
    def crs(self) -> str:
        """Of the centres; empty: none."""
        return self.facts.crs

    @property
    def seed(self) -> int:
        """Of the draw."""
        return self.facts.seed

    @property
    def split(self) -> Split:
        """How the parts were made."""
        return self.facts.split

    @property
    def pixel_area(self) -> Optional[float]:
        """Of a pixel of the first source, square metres; None: not known."""
        return self.facts.pixel_area


class PatchSetWriter:
    """Writes a set patch by patch into mapped files; opened again, it goes on with them."""

    def __init__(
        self,
        folder: Path,
        kind: str,
        sources: Sequence[PatchSource],
        counts: Mapping[str, int],
    ) -> None:
        """Make or open the files; the set is one only after :meth:`finish`.

        Args:
            folder: of the set; it may hold the unfinished files of the same set.
            kind: ``PIXEL`` or ``PATCH``.
            sources: with the type of their pixels; statistics do not matter yet.
            counts: how many patches each part has.

        Raises:
            PatchSetError: the files cannot be made.
        """
        self._folder, self._counts = folder, dict(counts)
        (folder / DOCUMENT).unlink(missing_ok=True)
        self.parts = {
            part: _new_part(folder / part, kind, sources, self._counts.get(part, 0))
            for part in PARTS
        }
        """Their arrays can be written to."""

    def flush(self) -> None:
        """Put on the disk what was written so far."""
        for part in self.parts.values():
            for array in (*part.images.values(), part.labels, part.centres, part.blocks,
                          part.image):  # fmt: skip
                if isinstance(array, np.memmap):
                    array.flush()

    def finish(self, facts: PatchSetFacts) -> PatchSet:
        """Say what the set is: it is complete.

        Raises:
            PatchSetError: the document cannot be written.
        """
        self.flush()
        files = {
            f"{part}/{name}.npy": digest(self._folder / part / f"{name}.npy")
            for part in PARTS
            for name in _names(facts.sources)
        }
        document = documents.written(facts, files)
        temporary = self._folder / f"{DOCUMENT}.part"
        try:
            temporary.write_text(document, encoding="utf-8")
            replace(temporary, self._folder / DOCUMENT)
        except OSError as error:
            raise PatchSetError(
                f"{self._folder / DOCUMENT} cannot be written ({error.strerror or error}). Make "
                "room on the disk, or choose another folder."
            ) from None
        return PatchSet.open(self._folder)


def _names(sources: Sequence[PatchSource]) -> list[str]:
    return [*(source.name for source in sources), LABELS, CENTRES, BLOCKS, IMAGES]


def _shapes(kind: str, sources: Sequence[PatchSource], count: int) -> dict[str, Any]:
    """Return shape and type of each file of a part."""
    first = sources[0]
    return {
        **{
            one.name: ((count, one.height, one.width, len(one.bands)), np.dtype(one.dtype))
            for one in sources
        },
        LABELS: ((count, first.height, first.width) if kind == PATCH else (count,), np.int16),
        CENTRES: ((count, 2), np.float64),
        BLOCKS: ((count,), np.int32),
        IMAGES: ((count,), np.int32),
    }


def _of_arrays(arrays: Mapping[str, NDArray[Any]], sources: Sequence[PatchSource]) -> PatchPart:
    return PatchPart(
        {source.name: arrays[source.name] for source in sources},
        arrays[LABELS],
        arrays[CENTRES],
        arrays[BLOCKS],
        arrays[IMAGES],
    )


def _new_part(folder: Path, kind: str, sources: Sequence[PatchSource], count: int) -> PatchPart:
    shapes = _shapes(kind, sources, count)
    arrays = {
        name: new_array(folder / f"{name}.npy", shape, np.dtype(dtype))
        for name, (shape, dtype) in shapes.items()
    }
    return _of_arrays(arrays, sources)


def _part(folder: Path, part: str, facts: PatchSetFacts, files: Mapping[str, Any]) -> PatchPart:
    count = facts.counts[part]
    arrays = {}
    for name, (shape, dtype) in _shapes(facts.kind, facts.sources, count).items():
        file = f"{part}/{name}.npy"
        if file not in files:
            raise PatchSetError(
                f"{folder / DOCUMENT} does not list the file {file}. Sample the patches again."
            )
        arrays[name] = array_of(folder / file, shape, np.dtype(dtype))
    return _of_arrays(arrays, facts.sources)
