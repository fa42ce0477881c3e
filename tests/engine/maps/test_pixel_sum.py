"""The checksum of a part does not depend on how its pixels come, and finds every change."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.maps.pixel_sum import PixelSum


def of(planes, windows):
    total = PixelSum()
    for w in windows:
        total.add(planes[:, w.y : w.y + w.height, w.x : w.x + w.width], w)
    return total.text


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int32", "float32", "float64"])
def test_it_is_the_same_in_any_pieces_and_order(dtype):
    planes = (1000 * np.random.default_rng(1).random((3, 300, 70))).astype(dtype)
    whole = of(planes, [Window(0, 0, 70, 300)])
    pieces = [Window(x, y, 35, 100) for y in (200, 0, 100) for x in (35, 0)]
    assert of(planes, pieces) == whole


def test_long_rows_are_summed_in_pieces():
    planes = np.random.default_rng(1).integers(0, 255, (1, 2, 20000), np.uint8)
    assert of(planes, [Window(0, 0, 20000, 2)]) == of(
        planes, [Window(0, 0, 9, 2), Window(9, 0, 19991, 2)]
    )


def test_one_value_that_changes_or_two_that_change_places_change_it():
    planes = np.arange(2 * 40 * 50, dtype="float32").reshape(2, 40, 50)
    window = [Window(0, 0, 50, 40)]
    whole = of(planes, window)
    seen = {whole}
    for band, row, column in ((0, 0, 0), (1, 39, 49), (0, 17, 3)):
        changed = planes.copy()
        changed[band, row, column] = np.nextafter(changed[band, row, column], np.float32(1e9))
        seen.add(of(changed, window))
    seen.add(of(planes[::-1], window))
    seen.add(of(planes[:, ::-1], window))
    assert len(seen) == 6
