"""Methods: how the model is applied to the pixels of a tile.

Every method gives the same numbers: output block (j, i) is what the model gives for the patches
that the block sees, one of each source, and for those alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional, Protocol

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from ..contract.errors import FieldsError
from ..contract.messages import Messages
from ..geometry.grid import Size, Window
from ..geometry.patch_positions import SourcePixels, SourcePositions
from ..models.output_agreement import Agreement, agreement_of
from ..models.runtime import Predict
from ..models.tensors import Arrays, as_pixels

_SAMPLE = 64
"""Blocks of the first tile that are computed patch by patch as well."""


class Method(Protocol):
    """A way to get a tile's output from its pixels."""

    name: str

    def run(self, pixels: SourcePixels, blocks: Window) -> Arrays:
        """Return each output for the blocks, shape (height, width, channels).

        ``pixels`` holds of each source the window that the blocks see.
        """


@dataclass(frozen=True)
class ChosenMethod:
    """What the tiles of a run are computed with."""

    method: Method
    tile: Size
    """Largest tile in output pixels."""
    compare: Optional[Callable[[Arrays, SourcePixels, Window], Agreement]] = None
    """Compares the outputs of a tile's pixels and blocks with the definition; None: the method is
    the definition itself."""
    instead: Optional[PatchMethod] = None
    """What computes the map where the method is not equal; None: nothing does."""


class PatchMethod:
    """The definition: every block from its own patches, in batches of one fixed size."""

    def __init__(
        self,
        predict: Predict,
        places: SourcePositions,
        expression: Size,
        batch: int,
        name: str = "patches",
        messages: Optional[Messages] = None,
    ) -> None:
        """Prepare.

        Args:
            predict: runs the model.
            places: where the patches of each source lie.
            expression: output pixels of a block.
            batch: patches at a time; fewer where the memory does not suffice.
            name: what the log calls the method.
            messages: told when there are fewer, and how far a tile is.
        """
        self.name = name
        self._messages = messages
        self._predict = predict
        self._places = places
        self._expression = expression
        self._batch = batch

    def run(self, pixels: SourcePixels, blocks: Window) -> Arrays:
        """See :class:`Method`."""
        numbers = np.arange(blocks.width * blocks.height)
        while True:
            try:
                outputs = self.some(pixels, blocks, numbers, self._batch)
                break
            except MemoryError:
                if self._batch == 1:
                    raise
                self._batch = -(-self._batch // 2)
            if self._messages is not None:
                self._messages.warning(
                    f"The memory does not suffice for so many patches: {self._batch} are computed "
                    "at a time. Give RAM a smaller value to begin with fewer."
                )
        return {
            name: _mosaic(values, blocks.height, blocks.width) for name, values in outputs.items()
        }

    def some(
        self, pixels: SourcePixels, blocks: Window, numbers: NDArray[np.int64], batch: int
    ) -> Arrays:
        """Return each output for some of the blocks, counted row by row.

        Shape (blocks, expression height, expression width, channels).
        """
        sources = []
        for place in self._places:
            field = (place.y.receptive, place.x.receptive)
            view = sliding_window_view(pixels[place.source], field, axis=(0, 1))
            rows, columns = place.starts(blocks)
            sources.append((place.source, view.transpose(0, 1, 3, 4, 2), rows, columns))
        outputs: Arrays = {}
        for first in range(0, len(numbers), batch):
            # One shape for all batches: the last one repeats its last patch.
            index = numbers[np.minimum(np.arange(first, first + batch), len(numbers) - 1)]
            row, column = index // blocks.width, index % blocks.width
            patches = {
                source: view[rows[row], columns[column]] for source, view, rows, columns in sources
            }
            for name, values in self._predict(patches).items():
                block = as_pixels(values, name)
                self._check(block, name)
                if name not in outputs:
                    outputs[name] = np.empty((len(numbers), *block.shape[1:]), block.dtype)
                part = outputs[name][first : first + batch]
                part[...] = block[: len(part)]
            if self._messages is not None and first + batch < len(numbers):
                self._messages.within((first + batch) / len(numbers))
        return outputs

    def _check(self, block: NDArray[Any], name: str) -> None:
        expected = (self._expression.height, self._expression.width)
        if block.shape[1:3] != expected:
            line = self._places[0]
            raise FieldsError(
                f"For a patch of {line.x.receptive} x {line.y.receptive} pixels the model's output "
                f"{name} has {block.shape[2]} x {block.shape[1]} pixels, but the expression field "
                f"is {expected[1]} x {expected[0]}. Give the RECEPTIVE_FIELD and EXPRESSION_FIELD "
                "that belong together."
            )


def trimmed(predict: Predict, cut: tuple[int, int], more: tuple[int, int] = (0, 0)) -> Predict:
    """Return what runs the model and cuts (columns, rows) away on each side of its outputs.

    Args:
        predict: runs the model.
        cut: how many on each side.
        more: how many more on the first side of each axis.
    """
    columns, rows = cut
    left, top = columns + more[0], rows + more[1]

    def run(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
        kept = {}
        for name, values in predict(feeds).items():
            block = as_pixels(values, name)
            height, width = block.shape[1:3]
            kept[name] = block[:, top : height - rows, left : width - columns]
        return kept

    return run


def thinned(predict: Predict, every: int) -> Predict:
    """Return what runs a network and keeps every n-th row and column of its outputs."""
    if every == 1:
        return predict

    def run(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
        found = predict(feeds).items()
        return {name: as_pixels(values, name)[:, ::every, ::every] for name, values in found}

    return run


def _mosaic(blocks: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
    """(rows * columns, eh, ew, c) to (rows * eh, columns * ew, c)."""
    _, height, width, channels = blocks.shape
    grid = blocks.reshape(rows, columns, height, width, channels).transpose(0, 2, 1, 3, 4)
    mosaic: NDArray[Any] = grid.reshape(rows * height, columns * width, channels)
    return mosaic


class RegionMethod:
    """A network that runs over regions: all blocks of a tile in one call, or in a few.

    Where the network gives only every n-th block, it runs once for each of n x n shifts of the
    image and the results are dealt into one map: *shift and stitch* (Long et al. 2015, "Fully
    convolutional networks for semantic segmentation", section 3.2).
    """

    def __init__(
        self,
        predict: Predict,
        places: SourcePositions,
        expression: Size,
        shape: Size,
        phases: Size,
        name: str,
        messages: Optional[Messages] = None,
    ) -> None:
        """Prepare.

        Args:
            predict: runs the network.
            places: where the patches of each source lie.
            expression: output pixels of a block.
            shape: blocks of the largest tile. Smaller tiles are filled up to it, so that every
                tile reaches the network in one shape and in the same arithmetic.
            phases: n; the network gives every n-th block.
            name: what the log calls the method.
            messages: told how far a tile is, where it takes several runs.

        Raises:
            FieldsError: some source has no whole number of pixels from one result to the next.
        """
        self.name = name
        self._predict = predict
        self._places = places
        self._expression = expression
        self._phases = phases
        self._messages = messages
        self._rows = -(-shape.height // phases.height)
        self._columns = -(-shape.width // phases.width)
        self._lengths = {}
        for place in places:
            across, down = place.x.stride(phases.width), place.y.stride(phases.height)
            if across is None or down is None:
                raise FieldsError(f"The patches of {place.source} do not lie evenly.")
            self._lengths[place.source] = (
                (self._rows - 1) * down + place.y.receptive,
                (self._columns - 1) * across + place.x.receptive,
            )

    def run(self, pixels: SourcePixels, blocks: Window) -> Arrays:
        """See :class:`Method`."""
        eh, ew = self._expression.height, self._expression.width
        across, down = self._phases.width, self._phases.height
        result: Arrays = {}
        starts = {place.source: place.starts(blocks) for place in self._places}
        runs = min(down, blocks.height) * min(across, blocks.width)
        for dy in range(min(down, blocks.height)):
            for dx in range(min(across, blocks.width)):
                if self._messages is not None and runs > 1:
                    self._messages.within((dy * min(across, blocks.width) + dx) / runs)
                feeds = {
                    name: _part(pixels[name], rows[dy], columns[dx], self._lengths[name])
                    for name, (rows, columns) in starts.items()
                }
                rows, columns = -(-(blocks.height - dy) // down), -(-(blocks.width - dx) // across)
                for name, values in self._predict(feeds).items():
                    region = as_pixels(values, name)[0]
                    self._check(region, name)
                    if down == across == 1:
                        result[name] = region[: rows * eh, : columns * ew]
                        continue
                    if name not in result:
                        shape = (blocks.height, eh, blocks.width, ew, region.shape[2])
                        result[name] = np.empty(shape, region.dtype)
                    part = region[: rows * eh, : columns * ew]
                    result[name][dy::down, :, dx::across] = part.reshape(rows, eh, columns, ew, -1)
        height, width = blocks.height * eh, blocks.width * ew
        return {name: values.reshape(height, width, -1) for name, values in result.items()}

    def _check(self, region: NDArray[Any], name: str) -> None:
        expected = (
            self._rows * self._expression.height,
            self._columns * self._expression.width,
        )
        if region.shape[:2] != expected:
            height, width = self._lengths[self._places[0].source]
            raise FieldsError(
                f"For {width} x {height} pixels the model's output “{name}” has "
                f"{region.shape[1]} x {region.shape[0]} pixels; the fields say {expected[1]} x "
                f"{expected[0]}. Check RECEPTIVE_FIELD and SCALE_FACTOR."
            )


def _part(pixels: NDArray[Any], top: int, left: int, lengths: tuple[int, int]) -> NDArray[Any]:
    """The pixels from (top, left) on as a batch of one, filled up with zeros to ``lengths``."""
    part = pixels[top : top + lengths[0], left : left + lengths[1]]
    if part.shape[:2] != lengths:
        filled = np.zeros((*lengths, pixels.shape[2]), pixels.dtype)
        filled[: part.shape[0], : part.shape[1]] = part
        part = filled
    return part[np.newaxis]


def compare_on(
    region: Method, patches: PatchMethod, pixels: SourcePixels, blocks: Window
) -> Agreement:
    """Compare a method with the definition on a sample of a tile's blocks, corners included."""
    return compare_outputs(region.run(pixels, blocks), patches, pixels, blocks)


def compare_outputs(
    outputs: Arrays, patches: PatchMethod, pixels: SourcePixels, blocks: Window
) -> Agreement:
    """Compare a tile's outputs with the definition on a sample of its blocks."""
    total = blocks.width * blocks.height
    numbers = np.arange(total)
    if total > _SAMPLE:
        corners = [0, blocks.width - 1, total - blocks.width, total - 1]
        chosen = np.random.default_rng(0).choice(total, _SAMPLE - len(corners), replace=False)
        numbers = np.unique([*corners, *chosen])
    expected = patches.some(pixels, blocks, numbers, len(numbers))
    mine: Arrays = {}
    for name, values in outputs.items():
        eh, ew = expected[name].shape[1:3]
        grid = values.reshape(blocks.height, eh, blocks.width, ew, -1)
        mine[name] = grid[numbers // blocks.width, :, numbers % blocks.width]
    return agreement_of(expected, mine)


def first_difference(
    region: Method, patches: PatchMethod, pixels: SourcePixels, blocks: Window
) -> Optional[str]:
    """Return in words how a method differs from the definition, or None where it does not."""
    found = compare_on(region, patches, pixels, blocks)
    return None if found.equal else str(found)
