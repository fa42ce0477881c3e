"""A tile that does not fit into memory is computed in halves, and so are those after it."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from ..contract.messages import Messages
from ..geometry.grid import Size, Window
from ..geometry.patch_positions import SourcePixels, SourcePositions
from ..models.tensors import Arrays
from .methods import Method


class HalvingMethod:
    """A method whose pieces get smaller when the memory runs out; see :class:`.methods.Method`."""

    def __init__(
        self,
        make: Callable[[Size], Method],
        shape: Size,
        places: SourcePositions,
        expression: Size,
        messages: Messages,
    ) -> None:
        """Prepare.

        Args:
            make: makes the method for pieces of a number of blocks.
            shape: blocks of the largest piece to begin with.
            places: where the patches of each source lie.
            expression: output pixels of a block.
            messages: told when the pieces get smaller.
        """
        self._make = make
        self._shape = shape
        self._places = places
        self._expression = expression
        self._messages = messages
        self._method = make(shape)
        self.name = self._method.name

    def run(self, pixels: SourcePixels, blocks: Window) -> Arrays:
        """See :class:`.methods.Method`.

        Raises:
            MemoryError: not even one block fits.
        """
        while True:
            try:
                return self._in_pieces(pixels, blocks)
            except MemoryError:
                if self._shape.width <= 1 and self._shape.height <= 1:
                    raise
                self._shape = Size(-(-self._shape.width // 2), -(-self._shape.height // 2))
            self._messages.warning(
                "The memory does not suffice for a tile: it is computed in pieces of "
                f"{self._shape.width} x {self._shape.height} blocks. Give RAM or TILE_SIZE a "
                "smaller value to begin with smaller ones."
            )
            self._method = self._make(self._shape)

    def _in_pieces(self, pixels: SourcePixels, blocks: Window) -> Arrays:
        if blocks.width <= self._shape.width and blocks.height <= self._shape.height:
            return self._method.run(pixels, blocks)
        rows: list[Arrays] = []
        for y in range(0, blocks.height, self._shape.height):
            height = min(self._shape.height, blocks.height - y)
            parts: list[Arrays] = []
            for x in range(0, blocks.width, self._shape.width):
                width = min(self._shape.width, blocks.width - x)
                piece = Window(blocks.x + x, blocks.y + y, width, height)
                parts.append(self._method.run(self._cut(pixels, blocks, piece), piece))
            rows.append(_joined(parts, 1))
        return _joined(rows, 0)

    def _cut(self, pixels: SourcePixels, blocks: Window, piece: Window) -> dict[str, NDArray[Any]]:
        cut = {}
        for place in self._places:
            whole, part = place.window(blocks), place.window(piece)
            x, y = part.x - whole.x, part.y - whole.y
            cut[place.source] = pixels[place.source][y : y + part.height, x : x + part.width]
        return cut


def _joined(parts: list[Arrays], axis: int) -> Arrays:
    return {name: np.concatenate([part[name] for part in parts], axis) for name in parts[0]}
