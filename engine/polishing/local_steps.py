"""The steps that look at a pixel and what is around it: labels, merging, confidence, majority."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Window
from . import bayesian_smoothing
from .bayesian_smoothing import Values
from .majority import majority
from .plan import Plan
from .regions import Codes

WHOLE = 65535
"""The number that stands for a probability of 1 where they are added up: sums of whole numbers do
not depend on the order."""


@dataclass(frozen=True)
class Seen:
    """What a tile is made of, read with the margin that it needs, as far as the image reaches."""

    codes: NDArray[np.uint16]
    """Of the input's codebook."""
    probabilities: Optional[Values]
    there: Optional[NDArray[np.bool_]]


@dataclass(frozen=True)
class Done:
    """A tile."""

    before: Codes
    """The input's classes, merged."""
    codes: Codes
    """Classes after these steps."""
    chances: Optional[NDArray[np.uint16]]
    """Probability of each code from 1 on, shape (codes, height, width); None: not known."""
    told: dict[str, int]
    """Pixels by what became of them."""


class LocalSteps:
    """Reads and computes tiles, whose results do not depend on how the map is cut into them."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._grid = plan.class_map.grid.window
        self._around = plan.job.smoothing // 2 if plan.probabilities is not None else 0
        self._radius = plan.job.majority
        self._bands = plan.bands_of_codes

    def read(self, tile: Window) -> Seen:
        """Read a tile with its margin; called from several threads."""
        window = self._inside(tile, self._around + self._radius)
        codes = self._plan.class_map.codes(window)
        if self._plan.probabilities is None:
            return Seen(codes, None, None)
        return Seen(codes, *self._plan.probabilities.read(window))

    def compute(self, tile: Window, seen: Seen) -> Done:
        """Do the steps in their order."""
        outer = self._inside(tile, self._around + self._radius)
        area = self._inside(tile, self._radius)
        before = self._plan.of_input[seen.codes]
        inner = _part(area, outer)
        known, probabilities = None, None
        if seen.probabilities is not None and seen.there is not None:
            known = seen.there & (before != 0)
            probabilities, known = self._smoothed(seen.probabilities, known, area, outer)
        before = before[inner]
        codes, told = self._labels(before, probabilities, known)
        of_codes = self._of_codes(probabilities, known)
        codes = self._confident(codes, of_codes, known, told)
        part = _part(tile, area)
        result = codes[part]
        if self._radius:
            left, top = tile.x - area.x, tile.y - area.y
            right, bottom = (area.width - left - tile.width, area.height - top - tile.height)
            r = self._radius
            padded = np.pad(codes, ((r - top, r - bottom), (r - left, r - right)))
            result = majority(padded, r)
            told["majority"] = int((result != codes[part]).sum())
        chances = None
        if of_codes is not None and self._plan.unit > 1:
            own = of_codes[:, part[0], part[1]]
            chances = np.rint(own * np.float32(WHOLE)).astype(np.uint16)
        return Done(before[part], result, chances, self._of_tile(told, part))

    def _of_tile(self, told: dict[str, Any], part: tuple[slice, slice]) -> dict[str, int]:
        return {
            name: int(found[part].sum()) if isinstance(found, np.ndarray) else found
            for name, found in told.items()
        }

    def _inside(self, tile: Window, margin: int) -> Window:
        """Return a tile with its margin, as far as the image reaches."""
        x, y = tile.x - margin, tile.y - margin
        wide = Window(x, y, tile.width + 2 * margin, tile.height + 2 * margin)
        return wide.intersection(self._grid) or tile

    def _smoothed(
        self, values: Values, known: NDArray[np.bool_], area: Window, outer: Window
    ) -> tuple[Values, NDArray[np.bool_]]:
        """Return the probabilities of an area, smoothed if that is asked for."""
        job, leg = self._plan.job, self._around
        if not leg:
            total = np.zeros(known.shape, np.float32)
            for plane in values:
                total += plane
            total[~known] = 1
            return values / total, known
        # The image goes on beyond its border as in a mirror.
        pad = (
            (leg - (area.y - outer.y), leg - (outer.y + outer.height - area.y - area.height)),
            (leg - (area.x - outer.x), leg - (outer.x + outer.width - area.x - area.width)),
        )
        inner = _part(area, outer)
        logits = bayesian_smoothing.logits(values)
        smooth = bayesian_smoothing.smoothed(
            np.pad(logits, ((0, 0), *pad), mode="symmetric"), np.pad(known, pad, mode="symmetric"),
            job.smoothing, job.neighbours, job.strength,
        )  # fmt: skip
        return bayesian_smoothing.as_probabilities(smooth), known[inner]

    def _labels(
        self, before: Codes, probabilities: Optional[Values], known: Optional[NDArray[np.bool_]]
    ) -> tuple[Codes, dict[str, Any]]:
        """Return the classes: those of the input, or the most probable after the smoothing."""
        if probabilities is None or known is None:
            return before, {}
        told: dict[str, Any] = {"unknown": (before != 0) & ~known}
        if not self._around:
            return before, told
        best = self._plan.of_bands[probabilities.argmax(axis=0)]
        codes = np.where(known, best, before)
        told["smoothed"] = codes != before
        return codes, told

    def _of_codes(
        self, probabilities: Optional[Values], known: Optional[NDArray[np.bool_]]
    ) -> Optional[Values]:
        """Return the probability of each code from 1 on: of merged classes the sum."""
        if probabilities is None or known is None:
            return None
        result = np.zeros((len(self._bands), *known.shape), np.float32)
        for plane, bands in zip(result, self._bands):
            for band in bands:
                plane += probabilities[band]
        np.clip(result, 0, 1, out=result)
        result[:, ~known] = 0
        return result

    def _confident(
        self,
        codes: Codes,
        of_codes: Optional[Values],
        known: Optional[NDArray[np.bool_]],
        told: dict[str, Any],
    ) -> Codes:
        """Return the classes, unclassified where they are less probable than wanted."""
        if not self._plan.unclassified or of_codes is None or known is None:
            return codes
        index = np.maximum(codes, 1).astype(np.intp) - 1
        own = np.take_along_axis(of_codes, index[np.newaxis], axis=0)[0]
        unsure = known & (own < np.float32(self._plan.job.confidence))
        told["unsure"] = unsure
        return np.where(unsure, self._plan.code_type.type(self._plan.unclassified), codes)


def _part(inner: Window, outer: Window) -> tuple[slice, slice]:
    """Return where a window lies in another one."""
    y, x = inner.y - outer.y, inner.x - outer.x
    return slice(y, y + inner.height), slice(x, x + inner.width)
