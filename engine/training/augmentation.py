"""Patches mirrored, turned by quarters, and made darker or brighter while a network learns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_WAYS = 8
"""Of laying a square on itself: four quarter turns, mirrored or not."""


@dataclass(frozen=True)
class Augmentation:
    """What is done to the patches of a batch.

    What has one label is turned around the pixel that the label is of: pixel ``side // 2``, which
    is not the middle of an even side. Such a side gets its last row once more before, and loses one
    after: else labels beside a border between classes would be learnt one pixel beside it.
    """

    turns: bool = False
    brightness: float = 0.0
    """Share by which numbers are multiplied up or down at most."""

    def applied(
        self,
        images: Sequence[NDArray[np.float32]],
        labels: NDArray[np.int32],
        generator: np.random.Generator,
    ) -> tuple[tuple[NDArray[np.float32], ...], NDArray[np.int32]]:
        """Return patches and labels, changed.

        Args:
            images: by source, each of the shape (n, height, width, bands); all sources of a patch
                are changed alike.
            labels: shape (n,), or (n, height, width), which are turned with the patches.
            generator: decides.
        """
        changed = [np.array(image) for image in images]
        count = len(labels)
        if self.brightness:
            factors = generator.uniform(1 - self.brightness, 1 + self.brightness, count)
            for image in changed:
                image *= factors.astype(np.float32)[:, np.newaxis, np.newaxis, np.newaxis]
        if not self.turns or all(image.shape[1:3] == (1, 1) for image in changed):
            return tuple(changed), labels
        square = all(image.shape[1] == image.shape[2] for image in changed)
        ways = generator.integers(_WAYS, size=count)
        if not square:
            # A quarter turn would give another shape.
            ways &= ~1
        turned = np.array(labels)
        for way in range(_WAYS):
            members = np.flatnonzero(ways == way)
            if not len(members):
                continue
            for image in changed:
                some = image[members]
                image[members] = _around_label(some, way) if labels.ndim == 1 else _laid(some, way)
            if labels.ndim == 3:
                turned[members] = _laid(labels[members], way)
        return tuple(changed), turned


def _around_label(images: NDArray[np.float32], way: int) -> NDArray[np.float32]:
    """Return patches, shape (n, rows, columns, bands), turned around the labelled pixel."""
    height, width = images.shape[1:3]
    after = ((0, 0), (0, 1 - height % 2), (0, 1 - width % 2), (0, 0))
    turned = _laid(np.pad(images, after, mode="edge"), way)
    return np.asarray(turned[:, :height, :width], np.float32)


def _laid(values: NDArray[np.generic], way: int) -> NDArray[np.generic]:
    """Return values of the shape (n, rows, columns, ...) turned and mirrored in one of the ways."""
    quarters, mirrored = way & 3, way & 4
    turned = np.rot90(values, quarters, axes=(1, 2))
    return turned[:, :, ::-1] if mirrored else turned
