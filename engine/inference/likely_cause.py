"""Why an image's numbers do not fit the training: the mistake that explains it, if one does.

A mistake is believed where undoing it makes the fit clearly better, and good. Seasons, light and
other land cover move bands apart from each other, and no one mistake undoes that: what the limits
here were measured on, and how, stands in ``docs/decisions/0093-alarm.md``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..imagery.sentinel2_offsets import USUAL
from ..models.card_training import BandStatistics
from .training_fit import Fit, best_places, fit_of, reach_of

MOST_OUTSIDE = 0.75
"""The share of values outside the training's usual range above which nothing need explain it."""

_GROSS = 8.0
"""A factor, or its inverse, which light and season do not have."""
_ALL_OUTSIDE = 0.95
"""The share outside above which a smaller factor with an offset is looked for, too."""
_BAD, _GOOD, _BETTER = 0.8, 0.6, 1 / 3
"""For a factor: the cost without it at least, and with it at most, and their ratio at most."""
_OFFSET_BETTER, _OFFSET_BETTER_MOMENTS = 0.6, 0.3
"""For an offset: their ratio at most, by percentiles, and where the card has mean and deviation."""
_OFFSET_SLACK = 0.3
"""Of the offset: how far from it the dark end of a band may lie. Without an offset these ends are
those of water and shadow, and of no land do they all move by the same number."""
_DARK = 0.85
"""Of the offset: what the dark end of an image that has it is at least, in every band."""
_ORDER_BAD, _ORDER_BETTER = 0.08, 0.4
"""For another order: the cost without it at least, and the ratio at most."""
_MOST_BANDS = 64
"""An order is looked for among no more."""
_RANGE_FITS = 0.05
"""Where only smallest and largest numbers are known: the share outside at most."""
_FAR_BELOW, _FAR_BEYOND = 0.005, 10.0
"""There: how far an image reaches, as a multiple of the largest number, that is not to be believed.
A layer that divides by 1000 says little of numbers up to 6000."""


@dataclass(frozen=True)
class _Scale:
    """How a kind of product writes reflectance: it is number times factor plus offset."""

    name: str
    factor: float
    offset: float
    most: float
    """A number that hardly any is above."""
    fractions: bool = False
    """Its numbers are fractions."""


_LANDSAT = "Landsat's numbers (Level 1, or Collection 2 Level 2)"
_SCALES = (
    _Scale("reflectance from 0 to 1", 1, 0, 1.6, fractions=True),
    _Scale("reflectance in per cent", 1e-2, 0, 160, fractions=True),
    _Scale("bytes from 0 to 255", 1 / 255, 0, 255),
    _Scale("reflectance times 10000", 1e-4, 0, 16000),
    _Scale(_LANDSAT, 2e-5, -0.1, 65535),
    _Scale(_LANDSAT, 2.75e-5, -0.2, 65535),
)


@dataclass(frozen=True)
class Cause:
    """What is wrong with the numbers of an image."""

    share: float
    """Of values outside the training's usual range, over all bands."""
    worst: int
    """The band with most of them, from 0."""
    worst_share: float
    words: str
    """What explains it, or that nothing simple does; goes on from “…, ”."""
    order: tuple[int, ...] = ()
    """The order of the image's bands (from 0) that would fit; empty: it is not the order."""


@dataclass(frozen=True)
class _Found:
    cost: float
    words: str
    order: tuple[int, ...] = ()


def cause_of(pixels: NDArray[Any], bands: Sequence[BandStatistics]) -> Optional[Cause]:
    """Return what is wrong with the numbers of an image; None: nothing that can be told.

    Args:
        pixels: a sample of it, valid ones, shape (n, bands).
        bands: the training's statistics, one for each band.
    """
    fit = fit_of(pixels, bands)
    if fit is None:
        return None
    if fit.bands:
        found = [_factor(fit), _offset(fit), _order(fit, len(bands))]
    else:
        found = [_factor_of_range(fit, pixels, bands)]
    believed = [one for one in found if one is not None]
    best = min(believed, key=lambda one: one.cost) if believed else None
    if best is None and (fit.share < MOST_OUTSIDE or not fit.bands):
        return None
    worst = int(np.nanargmax(fit.outside))
    return Cause(
        fit.share,
        worst,
        float(fit.outside[worst]),
        _unexplained(fit) if best is None else best.words,
        () if best is None else best.order,
    )


def _factor(fit: Fit) -> Optional[_Found]:
    """Look for two kinds of products, one the image's and one the training's."""
    cost = fit.cost
    if cost < _BAD:
        return None
    found = []
    for image, training in permutations(_SCALES, 2):
        factor = image.factor / training.factor
        offset = (image.offset - training.offset) / training.factor
        near = 1 / _GROSS < factor < _GROSS
        if near and (fit.share < _ALL_OUTSIDE or (image.offset != 0) == (training.offset != 0)):
            continue
        if (image.fractions and fit.whole) or fit.image[:, 2].max() > image.most:
            continue
        if fit.training[:, 2].max() > training.most:
            continue
        after = fit.cost_after(factor, offset)
        if after <= min(_GOOD, _BETTER * cost):
            found.append(_Found(after, _in_words(image, training, factor, offset)))
    return min(found, key=lambda one: one.cost, default=None)


def _in_words(image: _Scale, training: _Scale, factor: float, offset: float) -> str:
    times = f"times {_plain(factor)}" if factor >= 1 else f"divided by {_plain(1 / factor)}"
    plus = f" and plus {_plain(offset)}" if offset > 0 else f" and minus {_plain(-offset)}"
    plus = plus if abs(offset) >= 1e-9 else ""
    other = ": it is another sensor's image" if _LANDSAT in (image.name, training.name) else ""
    return (
        f"{times}{plus} they would fit: these look like {image.name}, the training's like "
        f"{training.name}{other}"
    )


def _plain(number: float) -> str:
    whole = number >= 100 or abs(number - round(number)) < 1e-6 * number
    return f"{round(number)}" if whole else f"{number:.3g}"


def _offset(fit: Fit) -> Optional[_Found]:
    """Look for the 1000 that one of image and training has added to every value."""
    added, cost = USUAL, fit.cost
    shift = fit.image[:, 0] - fit.training[:, 0]
    better = _OFFSET_BETTER_MOMENTS if fit.training_darkest is None else _OFFSET_BETTER

    def is_it(offset: float) -> bool:
        alike = np.abs(shift - offset).max() <= _OFFSET_SLACK * added
        return bool(alike) and fit.cost_after(1, -offset) <= better * cost

    known = fit.training_darkest
    if is_it(added) and fit.darkest.min() >= _DARK * added:
        return _Found(
            fit.cost_after(1, -added),
            f"because about {added:.0f} was added to every value, as Sentinel-2 has it since "
            "processing baseline 04.00 (January 2022), and not to the training's: subtract it",
        )
    if is_it(-added) and (known is None or known.min() >= _DARK * added):
        return _Found(
            fit.cost_after(1, added),
            f"because every value lacks about {added:.0f} that was added to the training's, as "
            "Sentinel-2 has it since processing baseline 04.00 (January 2022): add it",
        )
    return None


def _order(fit: Fit, bands: int) -> Optional[_Found]:
    """Look for the same bands in another order."""
    if len(fit.bands) != bands or not 2 <= bands <= _MOST_BANDS or fit.cost < _ORDER_BAD:
        return None
    costs = fit.costs_in_places()
    places = best_places(costs)
    after = float(np.mean([costs[band, place] for band, place in enumerate(places)]))
    if after > _ORDER_BETTER * fit.cost:
        return None
    order = tuple(sorted(range(bands), key=places.__getitem__))
    return _Found(after, "because the bands are in another order", order)


def _factor_of_range(
    fit: Fit, pixels: NDArray[Any], bands: Sequence[BandStatistics]
) -> Optional[_Found]:
    """Look for a factor where the card knows smallest and largest numbers alone."""
    reach = reach_of(pixels, bands)
    if reach is None or not (reach.max() < _FAR_BELOW or np.median(reach) > _FAR_BEYOND):
        return None
    found: dict[float, _Found] = {}
    for image, training in permutations(_SCALES, 2):
        factor = image.factor / training.factor
        if 1 / _GROSS < factor < _GROSS or image.offset or training.offset:
            continue
        if image.fractions and fit.whole:
            continue
        after = fit_of(pixels * factor, bands)
        if after is None or after.share > _RANGE_FITS or factor * reach.max() < _FAR_BELOW:
            continue
        found[factor] = _Found(after.share, _in_words(image, training, factor, 0))
    # The one that makes the most of the range.
    return found[max(found)] if found else None


def _unexplained(fit: Fit) -> str:
    """Say that nothing simple explains it, and how much larger or smaller the numbers are."""
    ratio = 1.0
    if fit.bands:
        middle = np.abs(fit.training[:, 1])
        ratio = float(np.median(np.abs(fit.image[:, 1]) / np.maximum(middle, 1e-12)))
    if ratio >= 2 or 0 < ratio <= 0.5:
        size = f"{ratio:.2g} times as large" if ratio >= 1 else f"{1 / ratio:.2g} times smaller"
        return (
            f"and they are about {size} than the training's: another sensor's or product's, or of "
            "land or weather that the training did not have"
        )
    return (
        "and no factor, offset or order of bands explains it: another sensor or product, or land "
        "or weather that the training did not have"
    )
