"""A network trained in a few seconds of a processor, where a test is about what it learnt.

What users do is “Sample patches” and “Train a model”; this leaves out whatever takes time there.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras  # noqa: E402
import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402

PATCH = 16
"""Receptive field: what two poolings and the three convolutions below make of one pixel."""
CENTRE = PATCH // 2
PER_CLASS = 3000
BATCH = 64
RATE = 2e-3


@dataclass(frozen=True)
class Patches:
    """Patches, shape (number, 16, 16, bands), and the class of each."""

    pixels: NDArray[Any]
    classes: NDArray[np.uint8]


def held_out_blocks(labels: NDArray[Any], count: int, seed: int) -> NDArray[np.bool_]:
    """Choose a fifth of the image, in square blocks, for the check; shape of the labels.

    Whole blocks, because patches side by side share most of their pixels: an accuracy measured
    on neighbours of what was learnt says nothing.
    """
    height, width = labels.shape
    size = max(PATCH, min(64, min(labels.shape) // 6))
    shape = (-(-height // size), -(-width // size))
    best, fewest = np.zeros(labels.shape, bool), -1
    random = np.random.default_rng(seed)
    for _ in range(40):
        blocks = random.random(shape) < 0.2
        mask = np.repeat(np.repeat(blocks, size, 0), size, 1)[:height, :width]
        inside = np.bincount(labels[mask & (labels < count)], minlength=count)
        outside = np.bincount(labels[~widened(mask) & (labels < count)], minlength=count)
        least = int(np.minimum(inside * 4, outside).min())
        if least > fewest:
            best, fewest = mask, least
    return best


def widened(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask with every pixel whose patch shares pixels with a patch inside it."""
    wide: NDArray[np.bool_] = mask.copy()
    for axis in (0, 1):
        sums = np.cumsum(np.pad(wide, [(PATCH, PATCH)] * 2).astype(np.int32), axis=axis)
        sums = np.pad(sums, [(1, 0) if a == axis else (0, 0) for a in (0, 1)])
        span = 2 * PATCH - 1
        length = mask.shape[axis]
        first = np.take(sums, range(1, 1 + length), axis=axis)
        last = np.take(sums, range(1 + span, 1 + span + length), axis=axis)
        other = [slice(PATCH, -PATCH)] * 2
        other[axis] = slice(None)
        wide = np.asarray((last - first)[tuple(other)] > 0)
    return wide


def draw(
    image: NDArray[Any], labels: NDArray[Any], allowed: NDArray[np.bool_], count: int,
    per_class: int, seed: int,
) -> Patches:
    """Draw as many patches of each class as there are, up to ``per_class``.

    Args:
        image: shape (height, width, bands).
        labels: shape (height, width); values from ``count`` on are no class.
        allowed: where centres of patches may lie, shape (height, width).
        count: number of classes.
        per_class: patches of each class at most.
        seed: of the random draw.
    """
    random = np.random.default_rng(seed)
    whole = np.zeros(labels.shape, bool)
    after = PATCH - CENTRE - 1
    whole[CENTRE : labels.shape[0] - after, CENTRE : labels.shape[1] - after] = True
    pixels, classes = [], []
    for value in range(count):
        rows, columns = np.nonzero(whole & allowed & (labels == value))
        chosen = random.permutation(len(rows))[:per_class]
        for row, column in zip(rows[chosen] - CENTRE, columns[chosen] - CENTRE):
            patch = image[row : row + PATCH, column : column + PATCH]
            # One bad pixel in float data would spoil every weight.
            if np.isfinite(patch).all():
                pixels.append(patch)
                classes.append(value)
    if not pixels:
        return Patches(np.empty((0, PATCH, PATCH, image.shape[2]), image.dtype), np.empty(0, "u1"))
    return Patches(np.stack(pixels), np.array(classes, np.uint8))


class Endless(keras.utils.PyDataset):
    """Batches with equal shares of the classes, each patch turned and mirrored at random."""

    def __init__(self, patches: Patches, count: int, seed: int) -> None:
        super().__init__()
        self._patches = patches
        self._members = [np.nonzero(patches.classes == value)[0] for value in range(count)]
        self._members = [members for members in self._members if len(members)]
        self._random = np.random.default_rng(seed)

    def __len__(self) -> int:
        return 200

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        kinds = self._random.integers(len(self._members), size=BATCH)
        chosen = [self._random.choice(self._members[kind]) for kind in kinds]
        pixels = self._patches.pixels[chosen].astype(np.float32)
        turns = int(self._random.integers(4))
        pixels = np.rot90(pixels, turns, axes=(1, 2))
        if self._random.random() < 0.5:
            pixels = pixels[:, :, ::-1]
        classes = self._patches.classes[chosen]
        return np.ascontiguousarray(pixels), classes[:, None, None]
