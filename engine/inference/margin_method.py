"""A padded network over regions whose margin is cut away: what the whole image gets."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import FieldsError
from ..geometry.grid import Size, Window
from ..geometry.patch_positions import PatchPositions, SourcePixels, SourcePositions
from ..models.output_agreement import NEARLY_ONE, Agreement, agreement_of
from ..models.runtime import Predict
from ..models.tensors import Arrays, as_pixels

_SAMPLE = 5
"""Blocks of the first tile that are computed once more, each alone with its margin."""


class MarginMethod:
    """The network runs over a tile's blocks with a margin around them; see :class:`.Method`.

    Where the region ends at the image's border, because the network is to pad there as it always
    does, nothing is cut away on that side.
    """

    def __init__(
        self, predict: Predict, places: SourcePositions, margin: Size, expression: Size
    ) -> None:
        """Prepare.

        Args:
            predict: runs the network on a region of any size.
            places: where the blocks lie in each source, with their margins; all sources have
                one pixel size.
            margin: source pixels on each side of a block.
            expression: output pixels of a block.
        """
        self.name = f"padded network, margin {margin} cut away, equal"
        self._predict = predict
        self._places = places
        self._place = places[0]
        self._margin = margin
        self._expression = expression

    def run(self, pixels: SourcePixels, blocks: Window) -> Arrays:
        """See :class:`.methods.Method`."""
        regions = {place.source: pixels[place.source] for place in self._places}
        region = regions[self._place.source]
        rows, columns = self._place.starts(blocks)
        top = self._first(int(rows[0]), self._margin.height, 1)
        left = self._first(int(columns[0]), self._margin.width, 0)
        height, width = self._expression.height, self._expression.width
        down = slice(top, top + blocks.height * height)
        across = slice(left, left + blocks.width * width)
        result: Arrays = {}
        for name, values in self._predict({n: r[np.newaxis] for n, r in regions.items()}).items():
            whole = as_pixels(values, name)[0]
            self._check(whole, region, name)
            result[name] = whole[down, across]
        return result

    def checked(
        self,
        pixels: SourcePixels,
        blocks: Window,
        outputs: Arrays,
        definition: Predict,
    ) -> Agreement:
        """Compare a tile's outputs with what some of its blocks get, each in a region of its own.

        Args:
            pixels: of the tile.
            blocks: of the tile.
            outputs: what the tile got.
            definition: runs what stands for the model: itself, where it takes regions of any size.
                It is handed float32.

        Returns:
            How they differ. A difference no larger than that which rounding the pixels makes counts
            as none: there the model itself is not sure of its digits.
        """
        alone = MarginMethod(definition, self._places, self._margin, self._expression)
        total = blocks.width * blocks.height
        numbers = np.unique(
            [0, total - 1, *np.random.default_rng(0).integers(0, total, _SAMPLE - 2)]
        )
        found = Agreement(0.0, False)
        for number in numbers:
            y, x = divmod(int(number), blocks.width)
            block = Window(blocks.x + x, blocks.y + y, 1, 1)
            parts = {
                place.source: self._cut(place, pixels, blocks, block).astype(np.float32)
                for place in self._places
            }
            expected = alone.run(parts, block)
            rows = slice(y * self._expression.height, (y + 1) * self._expression.height)
            columns = slice(x * self._expression.width, (x + 1) * self._expression.width)
            mine = {name: values[rows, columns] for name, values in outputs.items()}
            one = agreement_of(expected, mine)
            if not one.equal and not one.labels_differ:
                rounded = alone.run({n: part * NEARLY_ONE for n, part in parts.items()}, block)
                if one.largest <= agreement_of(expected, rounded).largest:
                    continue
            found = Agreement(
                max(found.largest, one.largest), found.labels_differ or one.labels_differ
            )
        return found

    @staticmethod
    def _cut(
        place: PatchPositions, pixels: SourcePixels, blocks: Window, block: Window
    ) -> NDArray[Any]:
        whole, part = place.window(blocks), place.window(block)
        x, y = part.x - whole.x, part.y - whole.y
        return pixels[place.source][y : y + part.height, x : x + part.width]

    def _first(self, start: int, margin: int, axis: int) -> int:
        """Output pixels of the region before the first block's; `start`: of the block's margin."""
        line = self._place.x if axis == 0 else self._place.y
        unit = line.receptive - 2 * margin
        expression = self._expression.width if axis == 0 else self._expression.height
        return (start + margin) // unit * expression

    def _check(self, whole: NDArray[Any], region: NDArray[Any], name: str) -> None:
        across = self._place.x.receptive - 2 * self._margin.width
        down = self._place.y.receptive - 2 * self._margin.height
        expected = (
            region.shape[0] // down * self._expression.height,
            region.shape[1] // across * self._expression.width,
        )
        if whole.shape[:2] != expected:
            raise FieldsError(
                f"For {region.shape[1]} x {region.shape[0]} pixels the model's output “{name}” has "
                f"{whole.shape[1]} x {whole.shape[0]} pixels; its card says {expected[1]} x "
                f"{expected[0]}. Export the model again."
            )
