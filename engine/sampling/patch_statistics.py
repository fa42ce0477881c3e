"""What the numbers in the training's patches are, in each band, over all and by class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ..imagery.sampling import Scaling
from ..models.card_training import BandStatistics, fitting
from .patch_set import PatchPart

_VALUES = 2_000_000
"""Numbers of a band that are looked at, at the most."""
_OF_CLASS = 100_000
_AT_ONCE = 512

Statistics = tuple[BandStatistics, ...]


def band_statistics(part: PatchPart, source: str, scalings: Sequence[Scaling]) -> Statistics:
    """Return the statistics of each band of a source over patches.

    Args:
        part: the patches.
        source: the source.
        scalings: what the files say of the bands' numbers.
    """
    patches = part.images[source]
    count, height, width, bands = patches.shape
    most = max(1, _VALUES // (height * width))
    chosen = np.unique(np.linspace(0, max(count - 1, 0), min(count, most)).round().astype(int))
    pixels = np.asarray(patches[chosen]).reshape(-1, bands)
    return _of(pixels, scalings)


def class_statistics(
    part: PatchPart, source: str, scalings: Sequence[Scaling], classes: int
) -> tuple[Statistics, ...]:
    """Return the same for each class: of the pixels that patches with its label are centred on.

    Of label patches, those that have the label.

    Args:
        part: the patches.
        source: the source.
        scalings: what the files say of the bands' numbers.
        classes: how many classes there are.
    """
    found: list[list[NDArray[np.generic]]] = [[] for _ in range(classes)]
    counts = np.zeros(classes, np.int64)
    for labels, pixels in _labelled(part, source):
        for number in np.unique(labels[labels >= 0]):
            if counts[number] < _OF_CLASS:
                own = pixels[labels == number]
                found[number].append(own)
                counts[number] += len(own)
    bands = part.images[source].shape[-1]
    empty = np.zeros((0, bands))
    return tuple(_of(np.concatenate(own) if own else empty, scalings) for own in found)


def _labelled(
    part: PatchPart, source: str
) -> Iterator[tuple[NDArray[np.int16], NDArray[np.generic]]]:
    """Yield labels, shape (n,), and the pixels that they are of, shape (n, bands)."""
    patches = part.images[source]
    _, height, width, bands = patches.shape
    for first in range(0, len(part), _AT_ONCE):
        labels = np.asarray(part.labels[first : first + _AT_ONCE])
        some = patches[first : first + _AT_ONCE]
        if labels.ndim == 3 and labels.shape[1:] == (height, width):
            yield labels.reshape(-1), np.asarray(some).reshape(-1, bands)
            continue
        if labels.ndim == 3:  # Another source has other pixels than those with a label.
            labels = labels[:, labels.shape[1] // 2, labels.shape[2] // 2]
        yield labels, np.asarray(some[:, height // 2, width // 2])


def _of(pixels: NDArray[np.generic], scalings: Sequence[Scaling]) -> Statistics:
    return tuple(
        BandStatistics.of_sample(pixels[:, band], fitting(one.unit), one.scale, one.offset)
        for band, one in enumerate(scalings)
    )
