"""The steps of polishing, held against slow and plain ways to do the same."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cnnmapper.engine.polishing import minimum_area
from cnnmapper.engine.polishing.bayesian_smoothing import as_probabilities, logits, smoothed
from cnnmapper.engine.polishing.majority import majority
from cnnmapper.engine.polishing.minimum_area import Chances, RegionMerger, RegionRuns, borders_of
from cnnmapper.engine.polishing.regions import RegionFinder, begins_of, runs_of
from hypothesis import given, settings
from hypothesis import strategies as st

maps = st.builds(
    lambda seed, height, width, classes, smooth: _map(seed, height, width, classes, smooth),
    st.integers(0, 10**6), st.integers(1, 14), st.integers(1, 14), st.integers(1, 4),
    st.integers(1, 3),
)  # fmt: skip


def _map(seed, height, width, classes, smooth):
    random = np.random.default_rng(seed)
    coarse = random.integers(0, classes + 1, (height // smooth + 1, width // smooth + 1))
    return np.kron(coarse, np.ones((smooth, smooth), int))[:height, :width].astype("uint8")


def fill(codes, connectivity):
    """Number the regions, one flood fill after the other, from the top left."""
    steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    if connectivity == 8:
        steps += [(1, 1), (1, -1), (-1, 1), (-1, -1)]
    found = np.full(codes.shape, -1)
    regions = []
    for start in np.ndindex(codes.shape):
        if found[start] >= 0:
            continue
        found[start], waiting, pixels = len(regions), [start], []
        while waiting:
            y, x = waiting.pop()
            pixels.append((y, x))
            for dy, dx in steps:
                v, u = y + dy, x + dx
                inside = 0 <= v < codes.shape[0] and 0 <= u < codes.shape[1]
                if inside and found[v, u] < 0 and codes[v, u] == codes[y, x]:
                    found[v, u] = len(regions)
                    waiting.append((v, u))
        regions.append(pixels)
    return found, regions


def one_by_one(codes, unit, connectivity, chances=None):
    """Do what the rule says, with one region at a time."""
    codes, merged = codes.copy(), 0
    while True:
        _, regions = fill(codes, connectivity)
        for pixels in sorted(regions, key=lambda pixels: (len(pixels), min(pixels))):
            code = codes[pixels[0]]
            sides = {}
            for y, x in pixels:
                for v, u in ((y, x + 1), (y + 1, x), (y, x - 1), (y - 1, x)):
                    if 0 <= v < codes.shape[0] and 0 <= u < codes.shape[1]:
                        other = int(codes[v, u])
                        if other not in (0, code):
                            sides[other] = sides.get(other, 0) + 1
            if code and len(pixels) < unit and sides:
                break
        else:
            return codes, merged

        def worth(other, sides=sides, pixels=pixels):
            sure = 0 if chances is None else sum(int(chances[other][p]) for p in pixels)
            return sure, sides[other], -other

        for place in pixels:
            codes[place] = max(sides, key=worth)
        merged += 1


def in_strips(codes, unit, connectivity, rows, chances=None):
    """Do it as the engine does, in strips of some rows."""
    finder, strips, diagonal = RegionFinder(connectivity == 8), [], connectivity == 8
    for y in range(0, codes.shape[0], rows):
        part = codes[y : y + rows]
        runs = runs_of(part, diagonal)
        strips.append((part, runs, finder.sets))
        finder.add(part, runs)
    regions = finder.regions()
    small = (regions.sizes < unit) & (regions.codes != 0)
    of_pixels = np.concatenate([regions.of_sets[o:][r.of_pixels(p.shape)] for p, r, o in strips])
    known = None
    if chances is not None:
        sums = np.zeros((regions.sizes.size, len(chances)), np.uint32)
        np.add.at(sums, of_pixels.ravel(), chances.reshape(len(chances), -1).T)
        known = Chances(np.arange(regions.sizes.size, dtype=np.int32), sums)
    merger = RegionMerger(regions, unit, 6, known)
    for y in range(0, codes.shape[0], rows):
        part = slice(max(0, y - 1), y + rows)
        begins = begins_of(codes[part])
        starts = np.flatnonzero(begins)
        of_runs = RegionRuns(
            begins, codes[part].ravel()[starts], of_pixels[part].ravel()[starts]
        )
        borders = borders_of(of_runs, small, unit, diagonal, y > 0)
        last = y + rows >= codes.shape[0]
        merger.add(borders, of_pixels[part][-1][: 0 if last else None])
    merged = merger.finish()
    return merged.codes[of_pixels], merged.merged, of_pixels


@settings(deadline=None, max_examples=120, derandomize=True)
@given(
    maps, st.integers(1, 12), st.sampled_from([4, 8]), st.integers(1, 15), st.booleans(),
    st.sampled_from([6, 12, 1 << 22]),
)  # fmt: skip
def test_small_regions_go_as_if_one_were_taken_after_the_other_whatever_the_strips(
    codes, unit, connectivity, rows, sure, cells
):
    chances = None
    if sure:
        random = np.random.default_rng(int(codes.sum()))
        chances = random.integers(0, 3, (6, *codes.shape)).astype("uint16")
        chances[0] = 0
    expected, count = one_by_one(codes, unit, connectivity, chances)
    with pytest.MonkeyPatch.context() as patch:
        # Regions in one part of a round, or one after the other.
        patch.setattr(minimum_area, "_CELLS", cells)
        found, merged, of_pixels = in_strips(codes, unit, connectivity, rows, chances)
    numbers, _ = fill(codes, connectivity)
    np.testing.assert_array_equal(of_pixels, numbers)
    np.testing.assert_array_equal(found, expected)
    assert merged == count
    assert ((found == 0) == (codes == 0)).all()


def most_frequent(codes, radius):
    result = codes.copy()
    for y, x in np.ndindex(codes.shape):
        part = codes[max(0, y - radius) : y + radius + 1, max(0, x - radius) : x + radius + 1]
        counts = np.bincount(part.ravel(), minlength=codes[y, x] + 1)
        counts[0] = 0
        if codes[y, x] and counts.max() > counts[codes[y, x]]:
            result[y, x] = counts.argmax()
    return result


@pytest.mark.parametrize("radius", [1, 2, 8])
def test_the_majority_is_that_of_the_square_around_every_pixel(radius):
    for seed in range(8):
        codes = _map(seed, 13, 17, 4, 1 + seed % 3)
        found = majority(np.pad(codes, radius), radius)
        np.testing.assert_array_equal(found, most_frequent(codes, radius))


def estimate(x, there, window, share, strength):
    """Follow sits_smooth, class by class and pixel by pixel."""
    leg = window // 2
    result = np.empty(x.shape)
    for k, y, u in np.ndindex(x.shape):

        def mirrored(i, size):
            return -i - 1 if i < 0 else 2 * size - i - 1 if i >= size else i

        rows = [mirrored(i, x.shape[1]) for i in range(y - leg, y + leg + 1)]
        columns = [mirrored(i, x.shape[2]) for i in range(u - leg, u + leg + 1)]
        near = [float(x[k, i, j]) for i in rows for j in columns if there[i, j]]
        near = sorted(near, reverse=True)[: math.ceil(share * len(near))]
        if not near:
            continue
        mean = np.mean(near)
        variance = np.var(near, ddof=1) if len(near) > 1 else 0
        weight = 0 if variance < 1e-4 else variance / (variance + strength)
        result[k, y, u] = weight * x[k, y, u] + (1 - weight) * mean
    return result


@pytest.mark.parametrize("share", [1.0, 0.5, 0.3])
@pytest.mark.parametrize("holes", [0.0, 0.3])
def test_the_smoothing_is_that_of_sits(share, holes):
    random = np.random.default_rng(3)
    p = random.dirichlet(np.full(3, 0.4), (9, 11)).astype("float32")
    p = np.ascontiguousarray(np.moveaxis(p, -1, 0))
    there = random.random(p.shape[1:]) >= holes
    x = logits(p)
    np.testing.assert_allclose(x, np.log(p.clip(1e-6, 1 - 1e-6) / (1 - p).clip(1e-6)), atol=2e-2)
    pad = ((0, 0), (2, 2), (2, 2))
    found = smoothed(
        np.pad(x, pad, mode="symmetric"), np.pad(there, pad[1:], mode="symmetric"), 5, share, 20.0
    )
    expected = estimate(x, there, 5, share, 20.0)
    np.testing.assert_allclose(found[:, there], expected[:, there], atol=1e-4)
    np.testing.assert_allclose(as_probabilities(found).sum(axis=0), 1, atol=1e-5)


def test_neighbours_that_agree_decide_and_those_that_do_not_leave_it_to_the_pixel():
    p = np.full((2, 9, 9), 0.9, "float32")
    p[:, 4, 4] = 0.35
    p[1] = 1 - p[0]
    there = np.ones((9, 9), bool)
    pad = ((0, 0), (3, 3), (3, 3))
    for strength, wins in ((20.0, 0), (1e-3, 1)):
        values = np.pad(logits(p), pad, mode="symmetric")
        found = smoothed(values, np.pad(there, 3), 7, 1.0, strength)
        assert found[:, 4, 4].argmax() == wins
