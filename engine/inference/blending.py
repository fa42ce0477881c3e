"""Patches that overlap by half, weighted and summed."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..geometry.grid import Size, Window
from ..geometry.patch_positions import PatchPositions, SourcePixels
from ..models.runtime import Predict
from ..models.tensors import Arrays, as_pixels
from .overlap import Overlap


def weights(size: Size) -> NDArray[np.float32]:
    """Return the weight of each output pixel of what is left of a patch: squared cosines.

    Shape (2 * height, 2 * width, 1) for blocks of a size. Of the four patches over a pixel, the
    weights sum to 1.
    """
    lines = [
        np.sin(np.pi * (np.arange(2 * length) + 0.5) / (2 * length)) ** 2
        for length in (size.height, size.width)
    ]
    found: NDArray[np.float32] = (lines[0][:, np.newaxis] * lines[1])[..., np.newaxis].astype(
        np.float32
    )
    return found


def blended(inner: NDArray[Any], size: Size) -> NDArray[Any]:
    """Sum up patches on a grid whose blocks they cover, always in the same order.

    Args:
        inner: what is left of the patches, (rows + 1, columns + 1, 2 * height, 2 * width,
            channels).
        size: output pixels of a block.

    Returns:
        Shape (rows * height, columns * width, channels).
    """
    height, width = size.height, size.width
    rows, columns = inner.shape[0] - 1, inner.shape[1] - 1
    weighted = inner * weights(size)
    total = np.zeros((rows, columns, height, width, inner.shape[-1]), np.float32)
    for down in (0, 1):
        for across in (0, 1):
            # The lower right quarter of the patch above and to the left, and so on.
            quarter = weighted[
                down : down + rows,
                across : across + columns,
                (1 - down) * height : (2 - down) * height,
                (1 - across) * width : (2 - across) * width,
            ]
            total += quarter
    mosaic: NDArray[Any] = total.transpose(0, 2, 1, 3, 4).reshape(
        rows * height, columns * width, -1
    )
    return mosaic


class BlendMethod:
    """Every block from the four patches over it; see :class:`.methods.Method`."""

    def __init__(
        self, predict: Predict, place: PatchPositions, overlap: Overlap, batch: int
    ) -> None:
        """Prepare.

        Args:
            predict: runs the model on a batch of patches and cuts their margins away.
            place: where the blocks lie, with what they see.
            overlap: how the patches overlap.
            batch: patches at a time.
        """
        self.name = overlap.name
        self._predict = predict
        self._place = place
        self._overlap = overlap
        self._batch = batch

    def run(self, pixels: SourcePixels, blocks: Window) -> Arrays:
        """See :class:`.methods.Method`.

        Raises:
            ModelError: an output holds whole numbers, of which there is no mean.
        """
        source, patch = self._place.source, self._overlap.patch
        view = sliding_window_view(pixels[source], (patch.height, patch.width), axis=(0, 1))
        steps = self._place.y.pace, self._place.x.pace
        rows = (np.arange(blocks.height + 1) * steps[0]).astype(np.int64)
        columns = (np.arange(blocks.width + 1) * steps[1]).astype(np.int64)
        count = len(rows) * len(columns)
        found: Arrays = {}
        for first in range(0, count, self._batch):
            # One shape for all batches: the last one repeats its last patch.
            index = np.minimum(np.arange(first, first + self._batch), count - 1)
            some = view[rows[index // len(columns)], columns[index % len(columns)]]
            outputs = self._predict({source: some.transpose(0, 2, 3, 1)})
            for name, values in outputs.items():
                block = as_pixels(values, name)
                if not np.issubdtype(block.dtype, np.floating):
                    raise ModelError(
                        f"BLEND is on, but the model's output “{name}” holds whole numbers, of "
                        "which there is no mean. Switch BLEND off, or name an output of "
                        "probabilities in HEAD."
                    )
                if name not in found:
                    found[name] = np.empty((count, *block.shape[1:]), block.dtype)
                found[name][first : first + self._batch] = block[: count - first]
        shape = len(rows), len(columns)
        return {
            name: blended(values.reshape(*shape, *values.shape[1:]), self._overlap.kept)
            for name, values in found.items()
        }
