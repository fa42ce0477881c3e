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

    A patch with an even side has its label at the pixel right of the middle and below it, so that
    mirroring moves the label by one pixel. Of labelled areas several pixels wide that is harmless.
    """

    turns: bool = False
    brightness: float = 0.0
    """Share by which numbers are multiplied up or down at most."""

    def applied(
        self,
        images: Sequence[NDArray[np.float32]],
        labels: NDArray[np.int32],
        random: np.random.Generator,
    ) -> tuple[tuple[NDArray[np.float32], ...], NDArray[np.int32]]:
        """Return patches and labels, changed.

        Args:
            images: by source, each of the shape (n, height, width, bands); all sources of a patch
                are changed alike.
            labels: shape (n,), or (n, height, width), which are turned with the patches.
            random: decides.
        """
        changed = [np.array(image) for image in images]
        count = len(labels)
        if self.brightness:
            factors = random.uniform(1 - self.brightness, 1 + self.brightness, count)
            for image in changed:
                image *= factors.astype(np.float32)[:, np.newaxis, np.newaxis, np.newaxis]
        if not self.turns or all(image.shape[1:3] == (1, 1) for image in changed):
            return tuple(changed), labels
        square = all(image.shape[1] == image.shape[2] for image in changed)
        ways = random.integers(_WAYS, size=count)
        if not square:
            # A quarter turn would give another shape.
            ways &= ~1
        turned = np.array(labels)
        for way in range(_WAYS):
            members = np.flatnonzero(ways == way)
            if not len(members):
                continue
            for image in changed:
                image[members] = _laid(image[members], way)
            if labels.ndim == 3:
                turned[members] = _laid(labels[members], way)
        return tuple(changed), turned


def _laid(values: NDArray[np.generic], way: int) -> NDArray[np.generic]:
    """Return values of the shape (n, rows, columns, ...) turned and mirrored in one of the ways."""
    quarters, mirrored = way & 3, way & 4
    turned = np.rot90(values, quarters, axes=(1, 2))
    return turned[:, :, ::-1] if mirrored else turned
