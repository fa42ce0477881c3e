"""Two patches that overlap, compared on the pixels that both have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Size
from ..models.tensors import Arrays
from .overlap import Overlap

PARTS = 16
"""A margin is so many parts of a patch: then units keep whole strides."""

Changed = Callable[[str, NDArray[Any], NDArray[Any]], NDArray[np.bool_]]
"""Tells of two results of an output, (rows, columns, channels), where the map would differ."""


class PatchComparison:
    """Tells where two patches of one image would give another map, and how deep in them."""

    def __init__(self, overlap: Overlap, changed: Changed) -> None:
        """Prepare.

        Args:
            overlap: how patches are to overlap; its margin does not matter.
            changed: tells what counts as another label.
        """
        self._patch = overlap.patch
        self._bare = overlap.bare
        self._changed = changed

    def compared(
        self,
        looked_at: tuple[Arrays, NDArray[np.bool_]],
        corners: Sequence[tuple[int, int]],
        one: int,
        other: int,
        margin: Optional[Size] = None,
    ) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
        """Return where two patches' labels differ on the pixels of both, and how deep these lie.

        Depth: sixteenths of a patch from the nearest border; with a margin: -1 within it, else 0.
        Pixels without data are nowhere: -1.

        Args:
            looked_at: what the model gives for patches, (n, rows, columns, channels) by output,
                and which of their source pixels have data, (n, rows, columns).
            corners: x and y of their first pixels.
            one: number of a patch.
            other: number of another one.
            margin: source pixels.

        Returns:
            Both of shape (rows, columns) of what they share.
        """
        outputs, valid = looked_at
        changed: Optional[NDArray[np.bool_]] = None
        depth = np.zeros((0, 0), np.int64)
        for name, values in outputs.items():
            rows, columns = values.shape[1:3]
            lines = []
            for axis, count in ((1, rows), (0, columns)):
                patch = self._patch.height if axis else self._patch.width
                bare = self._bare.height if axis else self._bare.width
                cut = None if margin is None else (margin.height if axis else margin.width)
                shift = corners[other][axis] - corners[one][axis]
                lines.append(_common(count, patch, bare, shift, cut))
            (r1, r2, deep), (c1, c2, wide) = lines
            data = self._at_outputs(valid[one], rows, columns)[r1][:, c1]
            here = self._changed(name, values[one][r1][:, c1], values[other][r2][:, c2])
            changed = here if changed is None else changed | here
            depth = np.where(data, np.minimum(deep[:, np.newaxis], wide[np.newaxis]), -1)
        if changed is None:
            raise AssertionError("a model has an output")
        return changed, depth

    def _at_outputs(self, valid: NDArray[np.bool_], rows: int, columns: int) -> NDArray[np.bool_]:
        """A mask of source pixels, looked up at the centres of output pixels."""
        places = []
        for count, patch, bare in (
            (rows, self._patch.height, self._bare.height),
            (columns, self._patch.width, self._bare.width),
        ):
            scale = (patch - 2 * bare) / count
            places.append((bare + (np.arange(count) + 0.5) * scale).astype(np.int64))
        mask: NDArray[np.bool_] = valid[np.ix_(*places)]
        return mask


def _common(
    count: int, patch: int, bare: int, shift: int, margin: Optional[int]
) -> tuple[slice, slice, NDArray[np.int64]]:
    """Positions that two patches share on one axis, in either, and their depth."""
    scale = (patch - 2 * bare) / count
    moved = round(shift / scale)
    first = slice(max(moved, 0), min(count, count + moved))
    second = slice(max(-moved, 0), min(count, count - moved))
    places = np.arange(count)
    # Source pixels from a position's centre to the nearest border of its patch.
    near = np.minimum(places + 0.5, count - places - 0.5) * scale + bare
    both = np.minimum(near[first], near[second])
    if margin is not None:
        return first, second, np.where(both >= margin, 0, -1)
    return first, second, np.floor(both * PARTS / patch).astype(np.int64)
