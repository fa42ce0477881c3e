"""How many pixels of a source make one of an output: found by giving the model larger images."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Optional

from .probing import RunError, TrialModel

Sizes = dict[str, list[int]]
"""By source: [rows, columns]."""
_GROWTH = 480  # a multiple of most strides


def find_sizes(
    model: TrialModel, sources: Sequence[str], size: int
) -> tuple[Sizes, dict[str, Fraction]]:
    """The first sizes near `size` that the model runs on; sources may differ in resolution."""
    ratios = [Fraction(r) for r in (1, 2, 4, "1/2", "1/4", 3, "1/3")]
    others = len(sources) - 1
    trouble = RunError("it has no image input")
    # Convolutions without padding may ask for a few pixels more of one source than of another.
    extras = sorted(range(-16, 17), key=abs) if size <= 128 or not others else [0]
    for extra in extras:
        for ratio in itertools.product(ratios, repeat=others):
            paces = [Fraction(1), *ratio]
            sizes = {
                name: [int(size * pace) + (extra if name == sources[-1] else 0)] * 2
                for name, pace in zip(sources, paces)
            }
            try:
                model.run(model.images(sizes, (1.0,)))
            except RunError as error:
                trouble = error
                continue
            return sizes, dict(zip(sources, paces))
    raise trouble


class Growth:
    """Images of a model, and what longer ones add to its outputs."""

    def __init__(
        self,
        model: TrialModel,
        sizes: Sizes,
        ratio: Mapping[str, Fraction],
        counts: Mapping[str, Sequence[int]],
    ) -> None:
        """Prepare.

        Args:
            model: the model.
            sizes: of the images, by source.
            ratio: pixels of each source for one of the first.
            counts: rows and columns of each output for these images.
        """
        self._model = model
        self._sizes = sizes
        self._ratio = ratio
        self._counts = counts

    def scales(self, axis: int) -> dict[str, Optional[Fraction]]:
        """Pixels of the first source for each output pixel: a longer image has more of them."""
        more = self._more(axis, _GROWTH)
        return {name: self._exact(axis, name, more[name]) for name in self._counts}

    def _more(self, axis: int, growth: int) -> dict[str, int]:
        """Output pixels that `growth` pixels of the first source add."""
        sizes = {name: list(size) for name, size in self._sizes.items()}
        for name in sizes:
            sizes[name][axis] += int(growth * self._ratio[name])
        grown = self._model.run(self._model.images(sizes, (1.0,)))
        return {n: grown[n].shape[1 + axis] - self._counts[n][axis] for n in self._counts}

    def _exact(self, axis: int, output: str, more: int) -> Optional[Fraction]:
        """The scale of `output`, to which `_GROWTH` pixels added `more`."""
        if more <= 0:
            return None
        rough = Fraction(_GROWTH, more)
        if rough.denominator == 1:
            return rough
        # The growth is no multiple of the scale: the count is off by one at most.
        low, high = Fraction(_GROWTH, more + 1), Fraction(_GROWTH, max(more - 1, 1))
        candidates = {
            Fraction(number, parts)
            for parts in (1, 2, 3, 4, 8)
            for number in range(math.ceil(low * parts), math.floor(high * parts) + 1)
        }
        for scale in sorted(candidates, key=lambda c: (c.denominator, abs(c - rough))):
            growth = scale.numerator * -(-128 // scale.numerator)
            try:
                if growth / scale == self._more(axis, growth)[output]:
                    return scale
            except RunError:
                continue
        return rough
