"""How well the numbers of an image fit those that a model was trained on. Numbers only.

Compared are three *anchors* of each band: the 1st, 50th and 99th percentile, or, where a card has
mean and standard deviation alone, the mean and one deviation to each side. They follow any factor
and offset, so what an image would look like after one is known without its pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..models.card_training import BandStatistics

Numbers = NDArray[np.float64]

_OF_SPREAD = 0.1
"""What a spread that is twice the training's, or half, counts, where a shift by the whole width of
the training's range counts 1: land that is all alike has a small one by nature."""
_MOST = 3.0
"""What a band counts at the most: further away says no more."""
_NO_WIDTH = 1e-12


@dataclass(frozen=True)
class Fit:
    """An image's sample beside the training's statistics, band by band."""

    outside: Numbers
    """The share of values outside the training's usual range; NaN: none is known."""
    image: Numbers
    """Anchors of the image, (bands, 3), of the bands where the training's are known."""
    training: Numbers
    """Those of the training."""
    bands: tuple[int, ...]
    """Which bands these are, from 0."""
    darkest: Numbers
    """The 1st percentile of each of these bands of the image."""
    training_darkest: Optional[Numbers]
    """The same of the training; None: not known."""
    whole: bool
    """The image has whole numbers only."""

    @property
    def share(self) -> float:
        """The share of values outside the training's usual range, over all bands."""
        return float(np.nanmean(self.outside))

    @property
    def cost(self) -> float:
        """How far the image is from the training: 0 is the same, 1 another range altogether."""
        return self.cost_after(1.0, 0.0)

    def cost_after(self, factor: float, offset: float) -> float:
        """Return the same for the image times a factor, plus an offset."""
        return float(self._costs(self.image * factor + offset, self.training).mean())

    def costs_in_places(self) -> Numbers:
        """Return what each band would cost in each place, (bands, places)."""
        return self._costs(self.image[:, np.newaxis], self.training[np.newaxis])

    @staticmethod
    def _costs(image: Numbers, training: Numbers) -> Numbers:
        width = training[..., 2] - training[..., 0]
        own = np.maximum(np.abs(image[..., 2] - image[..., 0]), _NO_WIDTH)
        shift = np.abs(image - training).mean(axis=-1) / width
        costs: Numbers = np.minimum(shift + _OF_SPREAD * np.abs(np.log2(own / width)), _MOST)
        return costs


def fit_of(pixels: NDArray[Any], bands: Sequence[BandStatistics]) -> Optional[Fit]:
    """Compare a sample of an image with the training.

    Args:
        pixels: valid ones, shape (n, bands).
        bands: the training's statistics, one for each band.

    Returns:
        None where no range of a band is known, or there are no pixels.
    """
    ranges = [band.usual_range for band in bands]
    if not len(pixels) or not any(ranges):
        return None
    numbers = pixels.astype("float64")
    percentiles = np.percentile(numbers, (1, 50, 99), axis=0).T
    mean, deviation = numbers.mean(axis=0), numbers.std(axis=0)
    moments = np.stack([mean - deviation, mean, mean + deviation], axis=1)
    outside = np.full(len(bands), np.nan)
    known, image, training = [], [], []
    for number, (band, usual) in enumerate(zip(bands, ranges)):
        if usual is not None:
            values = numbers[:, number]
            outside[number] = np.mean((values < usual[0]) | (values > usual[1]))
        found = _anchors(band)
        if found is not None and found[1][2] > found[1][0]:
            known.append(number)
            image.append((percentiles if found[0] else moments)[number])
            training.append(found[1])
    darkest = [bands[number].percentile_1 for number in known]
    return Fit(
        outside,
        np.array(image).reshape(-1, 3),
        np.array(training, "float64").reshape(-1, 3),
        tuple(known),
        percentiles[known, 0],
        None if None in darkest else np.array(darkest, "float64"),
        bool((numbers == np.rint(numbers)).all()),
    )


def reach_of(pixels: NDArray[Any], bands: Sequence[BandStatistics]) -> Optional[Numbers]:
    """Return how far each band reaches, as a multiple of the largest number that it could hold.

    For cards that know smallest and largest numbers alone.

    Args:
        pixels: valid ones, shape (n, bands).
        bands: the training's statistics, one for each band.

    Returns:
        None where these numbers are not known of all bands.
    """
    largest = []
    for band in bands:
        if band.minimum is None or band.maximum is None:
            return None
        largest.append(max(abs(band.minimum), abs(band.maximum), _NO_WIDTH))
    reach: Numbers = np.percentile(np.abs(pixels.astype("float64")), 99, axis=0) / largest
    return reach


def _anchors(band: BandStatistics) -> Optional[tuple[bool, tuple[float, float, float]]]:
    """Return the training's anchors, and whether they are percentiles; None: not known."""
    low, high = band.percentile_1, band.percentile_99
    middle = band.mean if band.median is None else band.median
    if low is not None and high is not None and middle is not None:
        return True, (low, middle, high)
    if band.mean is not None and band.standard_deviation is not None:
        reach = band.standard_deviation
        return False, (band.mean - reach, band.mean, band.mean + reach)
    return None


def best_places(costs: Numbers) -> list[int]:
    """Return the place of each band that makes the sum of the costs smallest.

    The Hungarian method (Kuhn 1955) with potentials, as Jonker and Volgenant have it.

    Args:
        costs: of each band in each place, square.
    """
    count = len(costs)
    of_band, of_place = np.zeros(count + 1), np.zeros(count + 1)
    owner, before = np.full(count + 1, -1), np.zeros(count + 1, np.intp)
    for band in range(count):
        owner[count], place = band, count
        slack, used = np.full(count, np.inf), np.zeros(count + 1, bool)
        while owner[place] >= 0:
            used[place] = True
            at = owner[place]
            reduced = costs[at] - of_band[at] - of_place[:count]
            better = ~used[:count] & (reduced < slack)
            slack[better], before[:count][better] = reduced[better], place
            following = int(np.where(used[:count], np.inf, slack).argmin())
            step = slack[following]
            of_band[owner[used]] += step
            of_place[used] -= step
            slack[~used[:count]] -= step
            place = following
        while place != count:
            owner[place], place = owner[before[place]], int(before[place])
    found = [0] * count
    for place in range(count):
        found[owner[place]] = place
    return found
