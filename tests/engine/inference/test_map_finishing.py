"""Outputs become maps in the same way whatever engine has computed them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cnnmapper.engine.geometry.grid import Grid, Size, Window
from cnnmapper.engine.geometry.map_geometry import MapGeometry, SourceGrid
from cnnmapper.engine.geometry.patch_positions import TileInput
from cnnmapper.engine.inference.map_finishing import MapFinishing
from cnnmapper.engine.inference.number_maps import Tensors
from cnnmapper.engine.inference.products import ClassMap, Confidence
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.models.model_outputs import Roles
from cnnmapper.engine.models.number_kinds import SOFTMAX
from cnnmapper.engine.models.output_reading import Reading

from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder

BLOCK = 4
"""Width of an expression field."""


@pytest.fixture
def geometry():
    grid = Grid(40, 30, (10.0, 0, 0.0, 0, -10.0, 0.0), "crs")
    source = SourceGrid("image", "image.tif", grid, Size(6, 6))
    # Neither begins nor ends at a block's border.
    return MapGeometry.of([source], Size(BLOCK, BLOCK), Size(1, 1), box="3:2:6:5")


@pytest.fixture
def finishing(geometry):
    result = Reading("p", SOFTMAX, 2)
    products = (
        ClassMap(Roles(None, result), Legend.unnamed(2)), Confidence(result, "uint16"),
        Tensors(["p"], ["0", "1"]),
    )  # fmt: skip
    job = predict_job(Path("image.tif"), Path("model"), Path("map.tif"))
    return MapFinishing(job, products, geometry)


def seen(geometry, values):
    """What the blocks of the whole map see of an image of this value in both bands."""
    (tile,) = geometry.tiles(Size(64, 64))
    window = geometry.places[0].window(tile.blocks)
    pixels = np.full((window.height, window.width, 2), values, "float32")
    return tile, TileInput({"image": pixels}, {"image": None})


def test_pixels_beside_the_map_that_its_blocks_give_too_are_neither_returned_nor_counted(
    geometry, finishing
):
    tile, pixels = seen(geometry, 0.0)
    assert tile.blocks != Window(0, 0, 1, 1)
    valid = finishing.has_data(tile, pixels)
    assert valid.shape == (5, 6)
    assert valid.all()
    said = Recorder()
    finishing.warn(30, 0, [], said)
    (warning,) = said.all("warning")
    assert "100 % of the map (30 pixels)" in str(warning)


def test_a_tile_that_was_not_computed_has_no_data_on_any_map(finishing):
    valid = np.zeros((5, 6), bool)
    tile = finishing.finished(None, valid)
    classes, confidence, tensors = tile.pixels
    assert (classes.shape, confidence.shape, tensors.shape) == ((5, 6, 1), (5, 6, 3), (5, 6, 2))
    assert (classes.dtype, confidence.dtype, tensors.dtype) == ("uint8", "uint16", "float32")
    assert (classes == 255).all()
    assert (confidence == 65535).all()
    assert np.isnan(tensors).all()
    assert (tile.valid, tile.lost) == (0, 0)
    # The same as of a tile that was computed for nothing.
    outputs = {"p": np.full((5, 6, 2), 0.5, "float32")}
    for one, other in zip(finishing.finished(outputs, valid).pixels, tile.pixels):
        np.testing.assert_array_equal(one, other)


def test_what_the_model_loses_is_counted_where_the_image_has_data_alone(finishing):
    outputs = {"p": np.full((5, 6, 2), 0.5, "float32")}
    outputs["p"][0, :4, 1] = np.nan
    valid = np.ones((5, 6), bool)
    valid[:, 0] = False
    tile = finishing.finished(outputs, valid)
    assert (tile.valid, tile.lost) == (22, 3)
    classes = tile.pixels[0][..., 0]
    assert (classes[0] == [255, 255, 255, 255, 0, 0]).all()
    said = Recorder()
    finishing.warn(22, 3, [], said)
    assert "NaN or infinity for 3 pixels" in str(said.all("warning"))


def test_a_map_with_nothing_on_it_is_spoken_of(finishing):
    said = Recorder()
    finishing.warn(0, 0, [], said)
    assert "no valid pixel" in str(said.all("warning"))
