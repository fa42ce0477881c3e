"""Padded networks of two images: the map is what the network gives for both whole images."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict
from rasterio.transform import from_origin

from tests.support.map_runs import assert_same_map
from tests.support.recorder import Recorder

HEIGHT, WIDTH = 93, 108


def change_network() -> Any:
    """Two dates, one encoder, and a U-Net's way back up over their differences."""
    layers = keras.layers
    before = keras.Input((None, None, 3), name="before")
    after = keras.Input((None, None, 2), name="after")

    def encoded(image: Any) -> tuple[Any, Any]:
        fine = layers.Rescaling(1 / 3000)(image)
        fine = layers.Conv2D(6, 3, padding="same", activation="relu")(fine)
        coarse = layers.MaxPooling2D()(fine)
        return fine, layers.Conv2D(8, 3, padding="same", activation="relu")(coarse)

    old, new = encoded(before), encoded(after)
    fine, coarse = layers.Subtract()([old[0], new[0]]), layers.Concatenate()([old[1], new[1]])
    up = layers.Conv2DTranspose(6, 2, strides=2)(coarse)
    values = layers.Conv2D(8, 3, padding="same")(layers.Concatenate()([up, fine]))
    classes = layers.Conv2D(3, 1, activation="softmax", name="classes")(values)
    return keras.Model([before, after], classes)


@pytest.fixture(scope="module")
def network() -> Any:
    keras.utils.set_random_seed(5)
    return change_network()


@pytest.fixture(scope="module")
def model(network: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("change")
    network.save(folder / "change.keras")
    export(jobs.ExportJob(str(folder / "change.keras"), str(folder / "model")), Recorder())
    (entry,) = read_card(folder / "model").regions
    assert sorted(entry.receptive) == ["after", "before"]
    return folder / "model"


def pixels(bands: int, seed: int, height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    waves = [np.sin(x / (7 + seed) + k) + np.cos(y / 9 - k) for k in range(bands)]
    noise = np.random.default_rng(seed).normal(0, 300, (bands, height, width))
    return (3000 + 1000 * np.array(waves) + noise).clip(1, 9999).astype("uint16")


def written(path: Path, values: np.ndarray, west: float = 0, size: float = 10) -> Path:
    with rasterio.open(
        path, "w", driver="GTiff", width=values.shape[2], height=values.shape[1],
        count=values.shape[0], dtype="uint16", crs="EPSG:32631",
        transform=from_origin(500000 + west, 4000000, size, size),
    ) as target:  # fmt: skip
        target.write(values)
    return path


def run(images: list[Path], model: Path, folder: Path, **options: Any) -> Recorder:
    folder.mkdir(exist_ok=True)
    messages = Recorder()
    sources = tuple(jobs.Source((jobs.RasterInput(str(path)),)) for path in images)
    outputs = {
        "class_map": str(folder / "map.tif"),
        "probabilities": str(folder / "probabilities.tif"),
    }
    job = jobs.PredictJob(sources=sources, model=str(model), mode="fcn", **outputs, **options)
    predict(job, messages)
    return messages


def maps(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    with (
        rasterio.open(folder / "map.tif") as labels,
        rasterio.open(folder / "probabilities.tif") as probabilities,
    ):
        return labels.read(1), probabilities.read().transpose(1, 2, 0)


def whole(network: Any, *images: np.ndarray) -> np.ndarray:
    """What Keras gives for both images, filled up by mirrored pixels to whole units of 2."""
    height, width = images[0].shape[1:]
    filled = [
        np.pad(i, ((0, 0), (0, height % 2), (0, width % 2)), mode="reflect").transpose(1, 2, 0)
        for i in images
    ]
    found = network([image[np.newaxis].astype("float32") for image in filled])
    return np.asarray(found)[0, :height, :width]


@pytest.mark.parametrize("tile", [0, 24, 50])
def test_the_map_of_two_images_is_that_of_the_whole_images_whatever_the_tile(
    network: Any, model: Path, tmp_path: Path, tile: int
) -> None:
    one, two = pixels(3, 1), pixels(2, 2)
    images = [written(tmp_path / "one.tif", one), written(tmp_path / "two.tif", two)]
    messages = run(images, model, tmp_path / "map", tile_size=tile)
    expected = whole(network, one, two)
    assert len(np.unique(expected.argmax(-1))) > 1
    assert_same_map(maps(tmp_path / "map"), (expected.argmax(-1), expected))
    assert "equal" in messages.result_["method"]


@pytest.mark.parametrize("edges", ["pads", "crop"])
def test_polygons_limit_the_map_of_two_images_to_a_part_of_the_whole(
    model: Path, tmp_path: Path, edges: str
) -> None:
    images = [
        written(tmp_path / "one.tif", pixels(3, 1)),
        written(tmp_path / "two.tif", pixels(2, 2)),
    ]
    run(images, model, tmp_path / "whole", edges=edges)
    labels, probabilities = maps(tmp_path / "whole")
    corner = shapely.Polygon([(500000, 4000000), (500411, 4000000), (500000, 3999631)])
    middle = shapely.box(500603, 3999371, 500747, 3999523)
    path = tmp_path / "areas.features"
    shapes = [(None, shapely.to_wkb(shape)) for shape in (corner, middle)]
    write_features(path, "EPSG:32631", iter(shapes))
    for tile in (0, 24):
        run(
            images, model, tmp_path / "part", edges=edges, tile_size=tile,
            mask=jobs.VectorInput(str(path), "areas"),
            box=f"0:0:{labels.shape[1]}:{labels.shape[0]}",
        )  # fmt: skip
        part, sure = maps(tmp_path / "part")
        inside = part != 255
        assert 400 < inside.sum() < inside.size / 2
        np.testing.assert_array_equal(part[inside], labels[inside])
        np.testing.assert_allclose(sure[inside], probabilities[inside], rtol=0, atol=1e-6)


def test_of_images_of_another_extent_the_common_part_is_mapped_where_edges_are_cropped(
    network: Any, model: Path, tmp_path: Path
) -> None:
    one, two = pixels(3, 1), pixels(2, 2)
    images = [
        written(tmp_path / "one.tif", one),
        written(tmp_path / "two.tif", two, west=-70),
    ]
    with pytest.raises(EngineError, match=r"does not have the pixels of .*one.tif.*EDGES crop"):
        run(images, model, tmp_path / "map")
    assert not (tmp_path / "map" / "map.tif").exists()
    run(images, model, tmp_path / "map", edges="crop")
    labels, probabilities = maps(tmp_path / "map")
    (entry,) = read_card(model).regions
    margin = entry.margin.width
    # The second image is 7 pixels further west: what they have in common begins at the first's
    # own first pixel, and ends 7 pixels (and what is no whole unit) before its last.
    common = whole(network, one[:, :, :-7], two[:, :, 7:])
    rows = (HEIGHT - 2 * margin) // 2 * 2
    columns = (WIDTH - 7 - 2 * margin) // 2 * 2
    assert labels.shape == (rows, columns)
    part = common[margin : margin + rows, margin : margin + columns]
    assert_same_map((labels, probabilities), (part.argmax(-1), part))


def test_patches_that_overlap_are_refused_in_so_many_words(model: Path, tmp_path: Path) -> None:
    images = [
        written(tmp_path / "one.tif", pixels(3, 1)),
        written(tmp_path / "two.tif", pixels(2, 2)),
    ]
    for options in ({"patch_size": 32}, {"margin": 4}, {"blend": True}):
        with pytest.raises(EngineError, match="the model has 2 image inputs"):
            run(images, model, tmp_path / "map", **options)


def test_images_of_two_pixel_sizes_are_refused(model: Path, tmp_path: Path) -> None:
    images = [
        written(tmp_path / "one.tif", pixels(3, 1)),
        written(tmp_path / "two.tif", pixels(2, 2, 47, 54), size=20),
    ]
    for edges in ("crop", "reflect"):
        with pytest.raises(EngineError, match=r"two\.tif has 0\.5 x 0\.5 pixels for one"):
            run(images, model, tmp_path / "map", edges=edges)
    assert not (tmp_path / "map" / "map.tif").exists()
