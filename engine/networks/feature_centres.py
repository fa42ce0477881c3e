"""What the features of a training are like: centres among them, and how far from these they lie.

The area of applicability of Meyer and Pebesma (2021, https://doi.org/10.1111/2041-210X.13650) with
the features of a network in the place of predictors. Beyond the distance that 95 of 100 pixels of
the training keep to what was learnt elsewhere, nothing like it was learnt. As there, features are
brought to one scale, and that distance is measured on parts of the training that took no part in
finding the centres. Water lies close together and towns lie far apart, so a distance to a centre
counts against how far its own features lie from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

LEAST = 200
"""Features without which nothing is to be said."""
_DIRECTIONS, _CENTRES = 16, 64
"""Principal directions in which features are compared, and centres: more find little more, and
cost more than the map may."""
_FOLDS = 5
_PERCENT = 95
_ROUNDS = 12
_MOST_AT_ONCE = 2000
"""Features of which the directions are found, where each has more numbers than that."""
_HARDLY = 1e-3
"""Of the largest standard deviation: numbers that vary less than that are left out."""
_FEW = 10
"""A centre of so many features believes their spread and that of all alike."""


@dataclass(frozen=True)
class FeatureCentres:
    """Maps features (n, channels) to points ``features @ matrix + offset``, and has centres there.

    The distance of a point is the square root of the least ``weight * |point - centre|²``; it is 1
    where 95 of 100 of the training's are less.
    """

    matrix: Array
    """Shape (channels, directions)."""
    offset: Array
    """Shape (directions,)."""
    centres: Array
    """Shape (centres, directions)."""
    weights: Array
    """Shape (centres,)."""


def find_centres(features: NDArray[Any], parts: NDArray[Any]) -> Optional[FeatureCentres]:
    """Find centres among features, and the distance to divide by.

    Args:
        features: of pixels of the training, shape (n, channels).
        parts: in which part of the images each lies, shape (n,); those of a part are held out
            together, because neighbours are alike.

    Returns:
        None where there are too few features or parts, or all are alike.
    """
    found = features.astype(np.float64)
    fine = np.isfinite(found).all(axis=1)
    found, parts = found[fine], parts[fine]
    folds = _folds(parts)
    if len(found) < LEAST or len(np.unique(folds)) < 2:
        return None
    mean, spread = found.mean(axis=0), found.std(axis=0)
    if not spread.max() > 1e-6 * np.abs(found).max():
        return None
    varies = spread > _HARDLY * spread.max()
    scale = np.where(varies, 1 / np.where(varies, spread, 1), 0)
    matrix = scale[:, np.newaxis] * _directions((found - mean) * scale)
    offset = -mean @ matrix
    points = found @ matrix + offset
    held_out = []
    for fold in np.unique(folds):
        inside = folds == fold
        own = _Centres.among(points[~inside]).squares(points[inside])
        held_out.append(float(np.percentile(own, _PERCENT)))
    # That of the fold that is least like the rest: a training is rarely alike all over.
    reach = max(held_out)
    if not reach > 0:
        return None
    known = _Centres.among(points)
    return FeatureCentres(matrix, offset, known.places, known.weights / reach)


@dataclass(frozen=True)
class _Centres:
    """Centres of some points."""

    places: Array
    weights: Array
    """What a squared distance to each is multiplied by."""

    @classmethod
    def among(cls, points: Array) -> _Centres:
        places = _k_means(points)
        squares = _squares(points, places)
        own, nearest = squares.argmin(axis=1), squares.min(axis=1)
        count = np.bincount(own, minlength=len(places))
        total = np.bincount(own, nearest, minlength=len(places))
        usual = max(float(nearest.mean()), 1e-12)
        return cls(places, (count + _FEW) / (total + _FEW * usual))

    def squares(self, points: Array) -> Array:
        found: Array = (_squares(points, self.places) * self.weights).min(axis=1)
        return found


def _folds(parts: NDArray[Any]) -> NDArray[np.int64]:
    """Deal the parts to folds, at random."""
    known, number = np.unique(parts, return_inverse=True)
    dealt: NDArray[np.int64] = np.random.default_rng(1).permutation(len(known)) % _FOLDS
    return dealt[number]


def _directions(centred: Array) -> Array:
    """Return the principal directions, shape (channels, directions)."""
    if centred.shape[1] > _MOST_AT_ONCE:
        centred = centred[:: -(-len(centred) // _MOST_AT_ONCE)]
        values, vectors = np.linalg.eigh(centred @ centred.T)
        first = slice(None, -_DIRECTIONS - 1, -1)
        scale = np.sqrt(np.maximum(values[first], values[-1] * 1e-12))
        return np.asarray(centred.T @ vectors[:, first] / scale)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    return np.asarray(vectors[:, : -_DIRECTIONS - 1 : -1])


def _k_means(points: Array) -> Array:
    """Return the centres, begun as k-means++ does (Arthur and Vassilvitskii 2007)."""
    generator = np.random.default_rng(0)
    centres = points[[generator.integers(len(points))]]
    nearest = ((points - centres[0]) ** 2).sum(axis=1)
    while len(centres) < min(_CENTRES, len(points)) and nearest.sum() > 0:
        chosen = points[generator.choice(len(points), p=nearest / nearest.sum())]
        centres = np.concatenate([centres, chosen[np.newaxis]])
        nearest = np.minimum(nearest, ((points - chosen) ** 2).sum(axis=1))
    for _ in range(_ROUNDS):
        own = _squares(points, centres).argmin(axis=1)
        members = [points[own == number] for number in range(len(centres))]
        centres = np.stack([m.mean(axis=0) if len(m) else c for m, c in zip(members, centres)])
    return centres


def _squares(points: Array, centres: Array) -> Array:
    found = (points**2).sum(axis=1)[:, np.newaxis] - 2 * points @ centres.T
    return np.asarray(np.maximum(found + (centres**2).sum(axis=1), 0))
