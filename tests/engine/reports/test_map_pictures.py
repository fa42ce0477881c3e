"""The small pictures of maps in the reports, read again by GDAL."""

from __future__ import annotations

import base64
import re

import numpy as np
import pytest
from cnnmapper.engine.assessment.error_places import MOST, ErrorPlaces
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.maps.palette import BLUE, ORANGE
from cnnmapper.engine.reports.map_pictures import class_figure, error_figure, png
from rasterio.io import MemoryFile


def read(data):
    """Return the colours of a PNG, shape (height, width, 3)."""
    with MemoryFile(data, ext=".png") as file, file.open() as dataset:
        pixels = dataset.read()
        if dataset.count == 1:
            table = dataset.colormap(1)
            return np.array([[table[v][:3] for v in row] for row in pixels[0].tolist()], np.uint8)
        return np.moveaxis(pixels[:3], 0, -1)


@pytest.mark.parametrize("colours", [3, 200, 3000])
def test_a_picture_is_the_png_of_its_pixels_however_many_colours_it_has(colours):
    random = np.random.default_rng(1)
    table = random.integers(0, 256, (colours, 3), np.uint8)
    picture = table[random.integers(0, colours, (61, 47))]
    np.testing.assert_array_equal(read(png(picture)), picture)


@pytest.mark.parametrize("shape", [(1, 1), (70, 130), (64, 64), (500, 3)])
def test_samples_and_windows_are_counted_in_the_blocks_that_hold_them(shape):
    height, width = shape
    random = np.random.default_rng(2)
    there = random.random(shape) < 0.7
    wrong = there & (random.random(shape) < 0.4)
    singly, by_windows = ErrorPlaces(width, height), ErrorPlaces(width, height)
    assert max(singly.counts.shape) <= MOST
    rows, columns = np.nonzero(there)
    singly.add(singly.of_samples(rows, columns, wrong[there]))
    for y in range(0, height, 13):
        for x in range(0, width, 29):
            part = np.s_[y : y + 13, x : x + 29]
            h, w = there[part].shape
            by_windows.add_window(Window(x, y, w, h), there[part], wrong[part])
    side = singly.side
    expected = [
        [[pixels[y : y + side, x : x + side].sum() for x in range(0, width, side)]
         for y in range(0, height, side)]
        for pixels in (there, wrong)
    ]  # fmt: skip
    np.testing.assert_array_equal(singly.counts, expected)
    np.testing.assert_array_equal(by_windows.counts, expected)


def test_where_all_is_wrong_it_is_orange_and_the_words_say_how_much_that_is():
    places = ErrorPlaces(100, 100)
    rows, columns = np.mgrid[0:100, 0:100].reshape(2, -1)
    seen = rows < 50
    rows, columns = rows[seen], columns[seen]
    places.add(places.of_samples(rows, columns, columns < 20))
    page = error_figure(places, "wrong", "samples")
    picture = read(base64.b64decode(re.search(r"base64,([^\"]+)", page)[1]))
    height, width = picture.shape[:2]
    assert tuple(picture[height // 4, width // 20]) == ORANGE
    assert tuple(picture[height // 4, width // 2]) == BLUE
    assert tuple(picture[-1, 0]) == (222, 226, 230)
    # Blocks of 2 x 2 pixels: 25 rows of 50 have samples, 10 columns of them are wrong.
    assert "Of 1,250 blocks of 2 × 2 pixels with samples, 1,000 have none that are wrong" in page
    assert "in 250 more than half are" in page


def test_the_noisiest_map_of_many_classes_stays_far_below_a_megabyte():
    random = np.random.default_rng(3)
    table = random.integers(0, 256, (30, 3), np.uint8)
    page = class_figure(table[random.integers(0, 30, (400, 400))], "noise <1>")
    assert len(page) < 300_000
    assert "noise &lt;1&gt;" in page
