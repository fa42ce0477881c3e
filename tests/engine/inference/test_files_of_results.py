"""Maps of every kind of result as files: nodata, what a band is, overviews."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.windows import Window

from tests.support.kinds_of_results import LOSSES, Run, exported, network


def test_pixels_without_data_are_nodata_in_every_kind_of_map(make_raster, tmp_path):
    path = make_raster(width=30, height=30)
    with rasterio.open(path, "r+") as dataset:
        dataset.nodata = 0
        dataset.write(np.zeros((4, 4, 12), "uint16"), window=Window(8, 10, 12, 4))
    empty = np.zeros((30, 30), bool)
    empty[10:14, 8:20] = True
    empty = empty[2:-2, 2:-2]
    for number, (channels, activation, loss) in enumerate(
        ((1, "sigmoid", None), (3, "sigmoid", None), (2, None, "mse"),
         (3, None, LOSSES.CategoricalCrossentropy(from_logits=True)))
    ):  # fmt: skip
        model = network(channels, activation, loss=loss)
        folder, _ = exported(model, tmp_path / str(number))
        run = Run(path, folder, tmp_path / str(number), probabilities=loss != "mse")
        found, nodata = run.pixels(), run.profile()[0]["nodata"]
        missing = np.isnan(found) if np.isnan(nodata) else found == nodata
        np.testing.assert_array_equal(missing, np.broadcast_to(empty[..., None], found.shape))
        if loss != "mse":
            assert (run.pixels("probabilities")[empty] == -1).all()
            assert (run.pixels("probabilities")[~empty] >= 0).all()


@pytest.mark.parametrize("options", [(), ("COG=YES",)])
def test_four_labels_are_no_picture_with_an_alpha_band(options, image, tmp_path):
    folder, _ = exported(network(4, "sigmoid"), tmp_path)
    Run(image, folder, tmp_path, probabilities=False, creation_options=options)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert ColorInterp.alpha not in dataset.colorinterp
        assert ColorInterp.red not in dataset.colorinterp
        assert all((dataset.read_masks(band) == 255).all() for band in range(1, 5))


def test_overviews_hold_means_of_numbers_and_labels_as_they_are(make_raster, tmp_path):
    path = make_raster(width=600, height=560)
    model = network(1, None, loss="mse")
    numbers, _ = exported(model, tmp_path)
    run = Run(path, numbers, tmp_path, probabilities=False)
    whole = run.pixels()[..., 0]
    with rasterio.open(run.map, overview_level=0) as dataset:
        half = dataset.read(1)
    rows, columns = whole.shape[0] // 2, whole.shape[1] // 2
    means = whole[: 2 * rows, : 2 * columns].reshape(rows, 2, columns, 2).mean((1, 3))
    np.testing.assert_allclose(half[:rows, :columns], means, rtol=1e-4, atol=1e-4)
    labels, _ = exported(network(3, "sigmoid"), tmp_path / "labels")
    run = Run(path, labels, tmp_path / "labels", probabilities=False)
    with rasterio.open(run.map) as dataset:
        small = dataset.read(out_shape=(3, 140, 150), resampling=Resampling.nearest)
    assert set(np.unique(small)) <= {0, 1}
