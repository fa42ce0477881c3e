"""How much of a patch's border is to be cut away, where no margin is proven.

A network that mixes all pixels of its input (squeeze-and-excite, attention, normalisation over the
patch) has no margin beyond which its result is that of the whole image. What can be had is a map
that hardly depends on where the patches are cut: from patches of the image that overlap, it is
measured how many labels change with the distance to the border of the patch that they are from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Size, Window
from ..geometry.patch_positions import AxisPositions, PatchPositions, TileInput
from ..models.card_cuts import FEW_LABELS
from ..models.runtime import Predict
from ..models.tensors import Arrays, as_pixels
from .blending import blended
from .overlap import Overlap
from .patch_comparison import PARTS, Changed, PatchComparison

_PLACES, _LEAST_BLOCKS, _PIXELS = 4, 24, 1 << 22
"""Places of the image where margins are tried, blocks on which the chosen one is judged at the
least, and pixels of all patches for that at the most."""
_NONE = Size(0, 0)
_R2 = (0.7548776662466927, 0.5698402909980532)

Read = Callable[[PatchPositions, Window], TileInput]
"""Reads what a block of some positions sees."""


class CutSearch:
    """Looks for the margin of one image and model."""

    def __init__(
        self,
        predict: Predict,
        read: Read,
        source: str,
        image: Size,
        overlap: Overlap,
        changed: Changed,
        progress: Callable[[float], None],
    ) -> None:
        """Prepare.

        Args:
            predict: runs the model on a batch of patches.
            read: reads the image; beyond its borders it is mirrored.
            source: the model's input.
            image: its size, pixels.
            overlap: how patches are to overlap; its margin is not decided yet.
            changed: tells what counts as another label.
            progress: told from 0 to 1 how far the search is.
        """
        self._predict = predict
        self._read = read
        self._source = source
        self._image = image
        self._overlap = overlap
        self._patch = overlap.patch
        self._bare = overlap.bare
        self._changed = changed
        self._comparison = PatchComparison(overlap, changed)
        self._progress = progress

    def find(self, margin: Optional[int], beginning: Optional[Size] = None) -> Overlap:
        """Return how patches overlap, with the margin and its share.

        Args:
            margin: as the user wants it, pixels; None: the smallest beyond which moving the cut
                changes fewer labels than `FEW_LABELS`, a quarter of the patch at the most.
            beginning: the smallest that is tried; None: none at all.

        Raises:
            FieldsError: the margin leaves nothing of the patches, so there is nothing to measure.
        """
        least = beginning or Size(0, 0)
        size = self._least(least) if margin is None else Size(margin, margin)
        decided = self._overlap.with_margin(size, None)
        decided.check()
        cut = decided.margin or self._bare
        share = self._blended_share(decided) if decided.blend else self._share(cut)
        return replace(decided, share=share)

    def _least(self, least: Size) -> Size:
        """The smallest of the margins that are tried which is enough."""
        quarter = PARTS // 4
        tried = [parts for parts in range(quarter) if self._holds(parts, least)]
        if not tried:
            return self._of_parts(quarter)
        differing, compared = np.zeros(quarter + 1), np.zeros(quarter + 1)
        for number, (x, y) in enumerate(self._places(_PLACES)):
            half = Size(self._patch.width // 2, self._patch.height // 2)
            corners = [(x, y), (x + half.width, y), (x, y + half.height),
                       (x + half.width, y + half.height)]  # fmt: skip
            outputs = self._outputs(corners)
            for one, other in ((0, 1), (0, 2), (0, 3), (1, 2)):
                changed, depth = self._comparison.compared(outputs, corners, one, other)
                for parts in range(quarter + 1):
                    deep = depth >= parts
                    differing[parts] += int(changed[deep].sum())
                    compared[parts] += int(deep.sum())
            self._progress(0.5 * (number + 1) / _PLACES)
        enough = [
            parts
            for parts in tried
            if compared[parts] and differing[parts] <= FEW_LABELS * compared[parts]
        ]
        return self._of_parts(enough[0] if enough else quarter)

    def _of_parts(self, parts: int) -> Size:
        return Size(self._patch.width * parts // PARTS, self._patch.height * parts // PARTS)

    def _holds(self, parts: int, least: Size) -> bool:
        margin = self._of_parts(parts)
        return margin.width >= least.width and margin.height >= least.height

    def _share(self, margin: Size) -> float:
        """Of labels that change when all cuts are moved by half a block, both ways."""
        unit = Size(self._patch.width - 2 * margin.width, self._patch.height - 2 * margin.height)
        part = Size(max(1, self._patch.width // PARTS), max(1, self._patch.height // PARTS))
        across = max(unit.width // 2 // part.width, 1) * part.width
        down = max(unit.height // 2 // part.height, 1) * part.height
        changed_pixels = pixels = 0
        most = self._blocks(unit)
        for number, (x, y) in enumerate(self._places(most, margin)):
            # In turn to each of the four corners of the block, but not out of the map.
            right, below = number % 2 == 0, number // 2 % 2 == 0
            other = (
                self._moved(x, across, right, self._image.width - self._patch.width, margin.width),
                self._moved(y, down, below, self._image.height - self._patch.height, margin.height),
            )
            corners = [(x, y), other]
            outputs = self._outputs(corners)
            changed, depth = self._comparison.compared(outputs, corners, 0, 1, margin)
            changed_pixels += int(changed[depth >= 0].sum())
            pixels += int((depth >= 0).sum())
            self._progress(0.5 + 0.5 * (number + 1) / most)
        return changed_pixels / max(pixels, 1)

    @staticmethod
    def _moved(start: int, by: int, forward: bool, last: int, margin: int) -> int:
        """A patch's first pixel, moved; the other way where it would leave what the map sees."""
        moved = start + by if forward else start - by
        return moved if -margin <= moved <= last + margin else 2 * start - moved

    def _blended_share(self, overlap: Overlap) -> float:
        """The same of blocks that are blended, each of four patches."""
        left, top = overlap.cut
        more = overlap.uneven
        block = overlap.kept
        across, down = (int(n * s) for n, s in zip((block.width, block.height), overlap.scale))
        # Half a block of the source, and of the output.
        moves = int(block.width // 2 * overlap.scale[0]), int(block.height // 2 * overlap.scale[1])
        changed_pixels = pixels = 0
        most = self._blocks(Size(across, down))
        for number, (x, y) in enumerate(self._places(most)):
            found = []
            for move in (0, 1):
                corners = [
                    (x + move * moves[0] + i * across, y + move * moves[1] + j * down)
                    for j in (0, 1)
                    for i in (0, 1)
                ]
                outputs, valid = self._outputs(corners)
                inner = {
                    name: v[
                        :, top + more[1] : v.shape[1] - top, left + more[0] : v.shape[2] - left
                    ]
                    for name, v in outputs.items()
                }
                found.append(
                    {
                        name: blended(v.reshape(2, 2, *v.shape[1:]), block)
                        for name, v in inner.items()
                    }
                )
                if not valid.all():
                    break
            else:
                rows, columns = block.height // 2, block.width // 2
                changed = np.zeros((block.height - rows, block.width - columns), bool)
                for name, values in found[0].items():
                    other = found[1][name][: block.height - rows, : block.width - columns]
                    changed |= self._changed(name, values[rows:, columns:], other)
                changed_pixels += int(changed.sum())
                pixels += changed.size
            self._progress(0.5 + 0.5 * (number + 1) / most)
        return changed_pixels / max(pixels, 1)

    def _blocks(self, unit: Size) -> int:
        """How many blocks the share is measured on: a quarter of the map's work at the most."""
        of_map = -(-self._image.width // max(unit.width, 1)) * -(
            -self._image.height // max(unit.height, 1)
        )
        budget = _PIXELS // (2 * self._patch.width * self._patch.height)
        return max(_LEAST_BLOCKS, min(budget, of_map // 8))

    def _places(self, most: int, beyond: Size = _NONE) -> Iterator[tuple[int, int]]:
        """Corners of patches evenly all over the image, always the same for the same image.

        Patches may reach beyond the image by so many pixels, as those of the map do.

        By the additive recurrence R2 (Roberts 2018, "The unreasonable effectiveness of
        quasirandom sequences").
        """
        across = max(0, self._image.width - self._patch.width + 2 * beyond.width)
        down = max(0, self._image.height - self._patch.height + 2 * beyond.height)
        for number in range(most):
            x, y = (number * step % 1 for step in _R2)
            yield round(x * across) - beyond.width, round(y * down) - beyond.height

    def _outputs(self, corners: list[tuple[int, int]]) -> tuple[Arrays, NDArray[np.bool_]]:
        """What the model gives for patches, (n, rows, columns, channels) by output.

        Also which of their source pixels have data, (n, rows, columns).
        """
        place = PatchPositions(
            self._source,
            AxisPositions(self._image.width, self._patch.width, 1.0, self._patch.width // 2 + 0.5),
            AxisPositions(
                self._image.height, self._patch.height, 1.0, self._patch.height // 2 + 0.5
            ),
        )
        found: list[Arrays] = []
        valid = np.ones((len(corners), self._patch.height, self._patch.width), bool)
        for number, (x, y) in enumerate(corners):  # one by one: a patch may be large
            seen = self._read(place, Window(x, y, 1, 1))
            pixels = seen.pixels[self._source].astype(np.float32)
            nodata = seen.nodata[self._source]
            if nodata is not None:
                valid[number] = ~nodata
            outputs = self._predict({self._source: pixels[np.newaxis]})
            found.append({name: as_pixels(values, name) for name, values in outputs.items()})
        return {name: np.concatenate([one[name] for one in found]) for name in found[0]}, valid
