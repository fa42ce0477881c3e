"""Fields of a model that takes patches of one size only, by running it."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np

from .fields import Field, ModelFields
from .probing import AMPLITUDES, Arrays, TrialModel


def measure_patch(model: TrialModel) -> ModelFields:
    """A model of fixed size: its patch is known; the scale shows in what the outputs react to."""
    sizes = {name: (int(h or 0), int(w or 0)) for name, (h, w) in model.fixed.items()}
    images = model.images(sizes, AMPLITUDES)
    base = model.run(images)
    pairs = {}
    for source in sizes:
        height, width = sizes[source]
        for output, values in base.items():
            rows, columns = values.shape[1:3]
            scale = None
            if (rows, columns) != (1, 1):
                scale = (
                    _drift(model, images, base, source, output, 1),
                    _drift(model, images, base, source, output, 0),
                )
            pairs[(source, output)] = Field(
                (width, height),
                (columns, rows),
                scale,
                None,
                "the model takes patches of one size only, so how it treats larger regions "
                "cannot be measured",
                "measured",
            )
    return ModelFields(
        pairs,
        {name: (size[1], size[0]) for name, size in sizes.items()},
        {name: (v.shape[2], v.shape[1]) for name, v in base.items()},
        "measured",
    )


def _drift(
    model: TrialModel, images: Arrays, base: Arrays, source: str, output: str, axis: int
) -> Fraction:
    """Source pixels by which the centre of influence moves from one output pixel to the next."""
    size = images[source].shape[1 + axis]
    count = base[output].shape[1 + axis]
    strips = min(size, 16)
    edges = [size * k // strips for k in range(strips + 1)]
    weights = np.zeros((strips, count))
    other = model.images({source: images[source].shape[1:3]}, AMPLITUDES)[source]
    for k in range(strips):
        disturbed = images[source].copy()
        part: list[Any] = [slice(None)] * 4
        part[1 + axis] = slice(edges[k], edges[k + 1])
        disturbed[tuple(part)] = other[tuple(part)]
        moved = model.run({**images, source: disturbed})[output] != base[output]
        weights[k] = moved.mean(axis=(0, 2 - axis, 3))
    centres = np.array([(a + b) / 2 for a, b in zip(edges, edges[1:])])
    total = weights.sum(axis=0)
    seen = np.flatnonzero(total > 0)
    if seen.size < 2:
        return Fraction(size, count)
    slope = np.polyfit(seen, (centres @ weights)[seen] / total[seen], 1)[0]
    if slope < 0.05:  # all of them see the same pixels
        return Fraction(size, count)
    candidates = [Fraction(k) for k in range(1, 65)] + [Fraction(1, k) for k in range(2, 17)]
    return min(candidates, key=lambda c: abs(math.log(max(slope, 1e-6) / float(c))))
