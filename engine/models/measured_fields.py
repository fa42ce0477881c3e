"""Fields of a model that can only be run: pixels are disturbed, and what moves is looked at.

A rectangle of the input is kept and everything around it replaced; the output pixels that do
not move are those whose windows lie inside the rectangle. One such run tells the first and last
pixel on both axes for all output pixels at once, so as many runs as the alignment has pixels
give every window of the pattern. Several images of different brightness are disturbed together,
because a rectifier or a maximum may hide a single change.

The smallest patch is then confirmed against the definition: run alone, it must give what it
gives inside a larger image.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import FieldsError
from .fields import Field, ModelFields, Pair
from .measured_patch import measure_patch
from .measured_scale import Growth, Sizes, find_sizes
from .probing import AMPLITUDES, Arrays, Pattern, RunError, TrialModel, View, alike

MOST_S = 90.0
"""How long a model is tried before its user is asked instead."""

_SHIFTS = (*range(1, 17), 20, 24, 28, 32, 40, 48, 64)
_WHOLE = (
    "the output has the same size for every input, so it takes in the whole input: only the user "
    "can say how large a patch is"
)


def measure(
    predict: Callable[[Arrays], Mapping[str, NDArray[Any]]],
    shapes: Mapping[str, Sequence[Optional[int]]],
    seed: int = 0,
    largest: int = 1024,
    most_s: float = MOST_S,
) -> ModelFields:
    """Fields of a model known only by what it does.

    predict: takes one float32 array (images, rows, columns, bands) for each input and gives
    the outputs by name.
    shapes: shape of each image input, (batch, rows, columns, bands); rows and columns are None
    where any size will do.
    largest: rows and columns of the largest image tried.
    most_s: seconds after which nothing more is tried.

    Raises FieldsError if the model cannot be run at all, or takes too long.
    """
    model = TrialModel(predict, shapes, seed, most_s)
    free = [name for name in shapes if None in tuple(shapes[name])[1:3]]
    if not free:
        return measure_patch(model)
    if len(free) < len(shapes):
        raise FieldsError(
            f"The inputs “{'”, “'.join(free)}” take any size, the others do not; such a model "
            "cannot be measured. Give the receptive field of each source."
        )
    trouble = "it ran on none of the sizes tried"
    for size in (64, 128, 256, 512, 1024):
        if size > largest:
            break
        try:
            return _Measurement(model, size).result()
        except RunError as error:
            trouble = str(error)
    raise FieldsError(
        f"The fields of the model could not be measured on images up to {largest} pixels wide: "
        f"{trouble}. Give the receptive field and the scale factor."
    )


class _Measurement:
    """Measures a model that takes any size, on images of about `size` pixels."""

    def __init__(self, model: TrialModel, size: int) -> None:
        self.model = model
        self.sources = list(model.bands)
        self.sizes, self.ratio = find_sizes(model, self.sources, size)
        base = self._run_random(self.sizes)
        self.outputs = list(base)
        self.counts = {name: base[name].shape[1:3] for name in base}
        self.kinds = {name: base[name].dtype for name in base}
        growth = Growth(model, self.sizes, self.ratio, self.counts)
        self.scale = [growth.scales(axis) for axis in (0, 1)]
        self.pace = [
            {name: scale for name, scale in one.items() if scale and other[name]}
            for one, other in (self.scale, self.scale[::-1])
        ]
        self.bounded = list(self.pace[0])
        if not self.bounded:
            return
        self.amplitude = self._amplitude()
        self.touched: set[str] = set()
        """Outputs that the border of the image reaches, seen before anything else is."""
        self.align = [self._alignment(0)]
        if not self._all_touched():
            self.align.append(self._alignment(1))

    def _all_touched(self) -> bool:
        """Whether padding reaches all outputs; labels, which hardly move, go with the others."""
        floating = {n for n in self.bounded if np.issubdtype(self.kinds[n], np.floating)}
        return bool(floating) and floating <= self.touched

    def _run_random(self, sizes: Sizes) -> Arrays:
        return self.model.run(self.model.images(sizes, (1.0,)))

    def _amplitude(self) -> float:
        """Brightness at which the outputs vary most from pixel to pixel."""
        best, widest = 1.0, -1.0
        for amplitude in (1.0, 100.0, 10000.0):
            outputs = self.model.run(self.model.images(self.sizes, (amplitude,)))
            spread = min(
                float(v.std(axis=(1, 2)).max() / (np.abs(v).max() + 1e-30))
                for v in (outputs[name].astype(np.float64) for name in self.bounded)
            )
            if spread > widest:
                best, widest = amplitude, spread
            if spread > 0.02:
                break
        return best

    def _alignment(self, axis: int) -> dict[str, int]:
        """Smallest shift (pixels of the first source) that only shifts each output."""
        room = {name: list(size) for name, size in self.sizes.items()}
        for name in room:
            room[name][axis] += int(_SHIFTS[-1] * self.ratio[name])
        images = self.model.images(room, (self.amplitude,) * 2)

        def at(shift: int) -> Arrays:
            part = {}
            for name, values in images.items():
                start = int(shift * self.ratio[name])
                index: list[Any] = [slice(None)] * 4
                index[1 + axis] = slice(start, start + self.sizes[name][axis])
                part[name] = values[tuple(index)]
            return self.model.run(part)

        still = at(0)
        found: dict[str, int] = {}
        for shift in _SHIFTS:
            steps = {}
            for name in self.bounded:
                scale = self.pace[axis][name]
                if name not in found and (shift / scale).denominator == 1:
                    steps[name] = int(shift / scale)
            if not steps or any((shift * r).denominator != 1 for r in self.ratio.values()):
                continue
            shifted = at(shift)
            for name, step in steps.items():
                count = self.counts[name][axis]
                low, high = count // 3 + step, max(2 * count // 3, count // 3 + 1) + step
                index = [slice(None)] * 4
                index[1 + axis] = slice(low, high)
                other = list(index)
                other[1 + axis] = slice(low - step, high - step)
                middle = slice(
                    self.counts[name][1 - axis] // 3, -(-2 * self.counts[name][1 - axis] // 3)
                )
                index[2 - axis] = other[2 - axis] = middle
                one, two = still[name][tuple(index)], shifted[name][tuple(other)]
                if one.shape == two.shape and one.size and alike(one, two):
                    found[name] = shift
                    index[1 + axis] = slice(step, None)
                    other[1 + axis] = slice(0, count - step)
                    # Of one source alone: how others lie to it, only the whole measurement tells.
                    one, two = still[name][tuple(index)], shifted[name][tuple(other)]
                    if len(self.sources) == 1 and not alike(one, two):
                        self.touched.add(name)
            if len(found) == len(self.bounded):
                break
        missing = [name for name in self.bounded if name not in found]
        if missing:
            raise RunError(
                f"no shift of up to {_SHIFTS[-1]} pixels merely shifts the output {missing[0]!r}"
            )
        return found

    def _windows(self, source: str, output: str, axis: int, views: list[View]) -> Optional[Pattern]:
        """First and last pixel of `source` that the pixels of `output` see along `axis`."""
        scale = self.pace[axis][output]
        own, period = scale * self.ratio[source], int(self.align[axis][output] * self.ratio[source])
        firsts, lasts = [], []
        for view in views:
            still = view.still(output, axis)
            if still is None:
                return None
            firsts.append((view.start[axis], still[0]))
            lasts.append((view.stop[axis], still[1]))
        return Pattern(firsts, lasts, own, period)

    def _views(self, source: str) -> Iterator[View]:
        """Disturbs all of `source` but a rectangle, which wanders through one alignment."""
        period = max(
            int(self.align[axis][name] * self.ratio[source])
            for axis in (0, 1)
            for name in self.bounded
        )
        size = self.sizes[source]
        margin = [length // 8 for length in size]
        if min(margin) < period:
            raise RunError(f"its pattern repeats only every {period} pixels")
        images = self.model.images(self.sizes, AMPLITUDES)
        base = self.model.run(images)
        noise = self.model.images(self.sizes, AMPLITUDES)[source]
        for step in range(max(period, 1)):
            start = [m + step for m in margin]
            stop = [length - m + step for length, m in zip(size, margin)]
            disturbed = noise.copy()
            keep = (slice(None), slice(start[0], stop[0]), slice(start[1], stop[1]))
            disturbed[keep] = images[source][keep]
            moved = self.model.run({**images, source: disturbed})
            yield View(
                start,
                stop,
                {name: (moved[name] != base[name]).any(axis=(0, 3)) for name in self.bounded},
            )

    def result(self) -> ModelFields:
        """All fields."""
        pairs: dict[tuple[str, str], Field] = {}
        if self.bounded and self._all_touched():
            return self._padded()
        patterns: dict[str, dict[str, list[Pattern]]] = {name: {} for name in self.bounded}
        for source in self.sources if self.bounded else []:
            views = list(self._views(source))
            for output in self.bounded:
                if not any(view.moved[output].any() for view in views):
                    continue  # the output does not depend on this source
                axes = [self._windows(source, output, axis, views) for axis in (0, 1)]
                if axes[0] is None or axes[1] is None:
                    raise RunError("every output pixel sees most of the image")
                patterns[output][source] = [axes[0], axes[1]]
        self._labels_like_probabilities(patterns)
        for output in self.outputs:
            if output not in self.bounded:
                for source in self.sources:
                    pairs[(source, output)] = Field(
                        None, None, None, None, _WHOLE, "measured"
                    )
                continue
            pairs.update(self._fields(output, patterns[output]))
        receptive: dict[str, Optional[Pair]] = {}
        for (source, _), one in pairs.items():
            old = receptive.get(source, (0, 0))
            if one.receptive is None or old is None:
                receptive[source] = None
            else:
                receptive[source] = (max(old[0], one.receptive[0]), max(old[1], one.receptive[1]))
        return ModelFields(pairs, receptive, self._expression(receptive), "measured")

    def _padded(self) -> ModelFields:
        """What is said of a model whose outputs all know where the image ends."""
        pairs = {}
        for source in self.sources:
            for output in self.outputs:
                reason = _TOUCHED if output in self.bounded else _WHOLE
                pairs[(source, output)] = Field(None, None, None, None, reason, "measured")
        nothing: dict[str, Optional[Pair]] = dict.fromkeys(self.sources)
        return ModelFields(pairs, nothing, dict.fromkeys(self.outputs), "measured")

    def _expression(self, receptive: dict[str, Optional[Pair]]) -> dict[str, Optional[Pair]]:
        sizes = {}
        for source in self.sources:
            patch = receptive.get(source)
            if patch is None:
                return dict.fromkeys(self.outputs)
            sizes[source] = [patch[1], patch[0]]
        try:
            outputs = self._run_random(sizes)
        except RunError:
            return dict.fromkeys(self.outputs)
        return {name: (v.shape[2], v.shape[1]) for name, v in outputs.items()}

    def _labels_like_probabilities(self, patterns: dict[str, dict[str, list[Pattern]]]) -> None:
        """A label hardly ever moves: it is taken to see what an output of the same size sees."""
        for name in self.bounded:
            if np.issubdtype(self.kinds[name], np.floating):
                continue
            for other in self.bounded:
                same = all(self.scale[a][name] == self.scale[a][other] for a in (0, 1))
                floating = np.issubdtype(self.kinds[other], np.floating)
                if floating and same and self.counts[name] == self.counts[other]:
                    patterns[name] = patterns[other]
                    for axis in (0, 1):
                        self.align[axis][name] = self.align[axis][other]
                    break

    def _fields(
        self, output: str, patterns: dict[str, list[Pattern]]
    ) -> dict[tuple[str, str], Field]:
        sizes: dict[str, list[int]] = {name: [0, 0] for name in self.sources}
        expression = [0, 0]
        reason = ""
        for axis in (0, 1):
            try:
                found, expression[axis] = self._patch(output, patterns, axis)
            except UnsuitableError as error:
                unknown = Field(None, None, None, None, str(error), "measured")
                return {(source, output): unknown for source in patterns}
            for source in self.sources:
                sizes[source][axis] = found[source]
        result = {}
        for source in patterns:
            scales = []
            for axis in (1, 0):
                scale = self.pace[axis][output]
                scales.append(scale * self.ratio[source])
                if (scale * expression[axis]) % self.align[axis][output]:
                    reason = (
                        f"patches lie {scale * expression[axis]} pixels apart, but the network "
                        f"repeats itself only every {self.align[axis][output]} pixels"
                    )
            aligns = [int(self.align[axis][output] * self.ratio[source]) for axis in (1, 0)]
            result[(source, output)] = Field(
                (sizes[source][1], sizes[source][0]),
                (expression[1], expression[0]),
                (scales[0], scales[1]),
                (aligns[0], aligns[1]),
                reason,
                "measured",
            )
        return result

    def _patch(
        self, output: str, patterns: dict[str, list[Pattern]], axis: int
    ) -> tuple[dict[str, int], int]:
        """Sizes of the smallest patch along `axis` that gives alone what it gives in an image."""
        start = {}
        for source in self.sources:
            pattern = patterns[source][axis] if source in patterns else None
            if pattern is not None and pattern.first(0) < 0:
                raise UnsuitableError(_TOUCHED)
            # Labels hardly move, and look as if they saw less than nothing.
            start[source] = max(pattern.last(0) + 1, 1) if pattern is not None else 1
        period = self.align[axis][output]
        scale = self.pace[axis][output]
        shift = period * (2 if all(self.sizes[s][axis] > 4 * period for s in self.sources) else 0)
        images = self.model.images(self.sizes, (self.amplitude,) * 3)
        whole = self.model.run(images)[output]
        clean: Optional[tuple[dict[str, int], int]] = None
        slowest = min(self.ratio.values())
        for extra in range(max(32, 4 * period)):
            sizes = {s: start[s] + math.ceil(extra * self.ratio[s] / slowest) for s in self.sources}
            part = {}
            for source, values in images.items():
                low = int(shift * self.ratio[source])
                if low + sizes[source] > values.shape[1 + axis]:
                    raise RunError("the image tried is too small for its patches")
                index: list[Any] = [slice(None)] * 4
                index[1 + axis] = slice(low, low + sizes[source])
                part[source] = values[tuple(index)]
            try:
                alone = self.model.run(part)[output]
            except RunError:
                continue
            count = alone.shape[1 + axis]
            index = [slice(None)] * 4
            index[1 + axis] = slice(int(shift / scale), int(shift / scale) + count)
            inside = whole[tuple(index)]
            if inside.shape != alone.shape or not alike(inside, alone):
                continue
            if (count * scale) % period == 0:
                return sizes, count
            clean = clean or (sizes, count)
        if clean is not None:
            return clean
        raise UnsuitableError(_TOUCHED)


_TOUCHED = (
    "the border of the patch (padding) reaches the output, so a patch gives another result than "
    "the same pixels inside a larger image: such a model has a receptive field only once the size "
    "of its patches is given"
)


class UnsuitableError(FieldsError):
    """An output has no receptive field of its own."""
