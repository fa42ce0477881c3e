"""Methods: how the model is applied to the pixels of a tile.

Every method gives the same numbers: output block (j, i) is what the model gives for the patch
that the block sees, and for that patch alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from .errors import FieldsError, ModelError
from .grid import Layout, Size, Tile
from .roles import as_pixels
from .signature import Arrays, Predict

AGREEMENT = 1e-5
"""Two ways to compute a probability agree when they differ by no more than this."""


class Method(Protocol):
    """A way to get a tile's output from its pixels."""

    name: str

    def run(self, pixels: NDArray[Any], tile: Tile) -> Arrays:
        """Return each output for the tile's blocks, shape (height, width, channels)."""


class PatchMethod:
    """The definition: every block from its own patch, in batches of one fixed size."""

    def __init__(
        self, predict: Predict, source: str, layout: Layout, batch: int, name: str = "patches"
    ) -> None:
        self.name = name
        self._predict = predict
        self._source = source
        self._layout = layout
        self._batch = batch

    def run(self, pixels: NDArray[Any], tile: Tile) -> Arrays:
        """See :class:`Method`."""
        x, y = self._layout.x, self._layout.y
        view = sliding_window_view(pixels, (y.receptive, x.receptive), axis=(0, 1))
        view = view[:: y.step, :: x.step].transpose(0, 1, 3, 4, 2)
        rows, columns = tile.blocks.height, tile.blocks.width
        if view.shape[:2] != (rows, columns):
            raise AssertionError(f"{view.shape[:2]} patches for {rows} x {columns} blocks")
        total = rows * columns
        outputs: Arrays = {}
        for first in range(0, total, self._batch):
            index = np.arange(first, min(first + self._batch, total))
            # One shape for all batches: the last one repeats its last patch.
            padded = np.minimum(np.arange(first, first + self._batch), total - 1)
            patches = view[padded // columns, padded % columns]
            for name, values in self._predict({self._source: patches}).items():
                block = as_pixels(values, name)
                self._check(block, name)
                if name not in outputs:
                    outputs[name] = np.empty((total, *block.shape[1:]), block.dtype)
                outputs[name][index] = block[: len(index)]
        return {name: _mosaic(blocks, rows, columns) for name, blocks in outputs.items()}

    def _check(self, block: NDArray[Any], name: str) -> None:
        expected = (self._layout.y.expression, self._layout.x.expression)
        if block.shape[1:3] != expected:
            x, y = self._layout.x, self._layout.y
            raise FieldsError(
                f"For a patch of {x.receptive} x {y.receptive} pixels the model's output {name} "
                f"has {block.shape[2]} x {block.shape[1]} pixels, but the expression field is "
                f"{expected[1]} x {expected[0]}. Give the RECEPTIVE_FIELD and EXPRESSION_FIELD "
                "that belong together."
            )


def _mosaic(blocks: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
    """(rows * columns, eh, ew, c) to (rows * eh, columns * ew, c)."""
    _, height, width, channels = blocks.shape
    grid = blocks.reshape(rows, columns, height, width, channels).transpose(0, 2, 1, 3, 4)
    mosaic: NDArray[Any] = grid.reshape(rows * height, columns * width, channels)
    return mosaic


class RegionMethod:
    """The network convolves a whole region at once: all blocks of a tile in one call."""

    def __init__(
        self, predict: Predict, source: str, layout: Layout, shape: Size, name: str
    ) -> None:
        """Prepare.

        Args:
            predict: runs the model.
            source: name of its image input.
            layout: the map's geometry.
            shape: blocks of the largest tile. Smaller tiles are filled up to it, so that every
                tile reaches the network in one shape and in the same arithmetic.
            name: what the log calls the method.
        """
        self.name = name
        self._predict = predict
        self._source = source
        self._layout = layout
        _, self._width = layout.x.seen(0, shape.width)
        _, self._height = layout.y.seen(0, shape.height)
        self._blocks = shape

    def run(self, pixels: NDArray[Any], tile: Tile) -> Arrays:
        """See :class:`Method`."""
        height, width, bands = pixels.shape
        if (height, width) != (self._height, self._width):
            filled = np.zeros((self._height, self._width, bands), pixels.dtype)
            filled[:height, :width] = pixels
            pixels = filled
        ew, eh = self._layout.x.expression, self._layout.y.expression
        expected = (self._blocks.height * eh, self._blocks.width * ew)
        result: Arrays = {}
        for name, values in self._predict({self._source: pixels[np.newaxis]}).items():
            region = as_pixels(values, name)[0]
            if region.shape[:2] != expected:
                raise FieldsError(
                    f"For {self._width} x {self._height} pixels the model's output {name} has "
                    f"{region.shape[1]} x {region.shape[0]} pixels; the fields say "
                    f"{expected[1]} x {expected[0]}. Check RECEPTIVE_FIELD and SCALE_FACTOR."
                )
            result[name] = region[: tile.blocks.height * eh, : tile.blocks.width * ew]
        return result


@dataclass(frozen=True)
class Comparison:
    """How two methods' results differ."""

    largest: float
    """Largest absolute difference of a floating-point output."""
    labels_differ: bool
    """Some integer output differs where the two best classes are not a tie."""

    @property
    def equal(self) -> bool:
        """Tell whether the methods give the same map."""
        return self.largest <= AGREEMENT and not self.labels_differ


def compare(one: Mapping[str, NDArray[Any]], other: Mapping[str, NDArray[Any]]) -> Comparison:
    """Compare two methods' outputs, each (height, width, channels).

    Labels count as different only where the two best classes of every floating-point output with
    several channels differ by more than the tolerance: a tie may fall either way.
    """
    largest = 0.0
    tie = np.zeros((1, 1), bool)
    integers: list[str] = []
    for name, values in one.items():
        theirs = other[name]
        if not np.issubdtype(values.dtype, np.floating):
            integers.append(name)
            continue
        same = (values == theirs) | (np.isnan(values) & np.isnan(theirs))
        with np.errstate(invalid="ignore"):
            difference = np.where(same, 0.0, np.abs(values.astype(float) - theirs))
        largest = max(largest, float(np.where(np.isnan(difference), np.inf, difference).max()))
        if values.shape[-1] >= 2:
            best = np.partition(values, -2, axis=-1)
            tie = tie | (best[..., -1] - best[..., -2] <= AGREEMENT)
    differ = any(bool(((one[n] != other[n]).any(axis=-1) & ~tie).any()) for n in integers)
    return Comparison(largest, differ)


def is_shift_invariant(
    region: Predict, patches: Predict, source: str, layout: Layout, pixels: Sequence[NDArray[Any]]
) -> bool:
    """Tell whether the network gives the same for a region as for each patch in it.

    A network that pads with zeros inside the patch, or normalises over it, does not: its answer
    depends on how much of the image it is shown.

    Args:
        region: the model at any size.
        patches: the model at one patch.
        source: name of its image input.
        layout: the map's geometry.
        pixels: images to try, shape (height, width, bands), each of three by three blocks.
    """
    tile = layout.tile(layout.grid.window)
    blocks = Size(3, 3)
    trial = Tile(tile.output, type(tile.blocks)(0, 0, 3, 3), tile.source)
    try:
        return all(
            compare(
                RegionMethod(region, source, layout, blocks, "trial").run(image, trial),
                PatchMethod(patches, source, layout, 9).run(image, trial),
            ).equal
            for image in pixels
        )
    except ModelError:
        return False
