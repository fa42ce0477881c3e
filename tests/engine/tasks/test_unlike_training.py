"""The band of the confidence map that tells how unlike the training a pixel is."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.job import (
    ExportJob,
    InspectJob,
    PredictJob,
    RasterInput,
    Source,
    TrainJob,
)
from cnnmapper.engine.export import export
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.card import read_card, write_card
from cnnmapper.engine.models.card_training import BandStatistics, Training, TrainingInput
from cnnmapper.engine.models.output_agreement import DISTANCE_AGREEMENT
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.unlike_training import OUTPUT
from cnnmapper.engine.otb.graph_signature import read_signature
from cnnmapper.engine.predict import predict
from cnnmapper.engine.training.architectures import NetworkInput, build

from tests.support import quick_training
from tests.support.places import ROOT
from tests.support.rasters import write_random
from tests.support.recorder import Recorder
from tests.support.small_images import said
from tests.support.unlike_maps import BY_FEATURES, BY_RANGE, Maps

sys.path.insert(0, str(ROOT / "scripts" / "demo"))
import demo_scene  # noqa: E402

USUAL = ("highest probability", "margin to the second", "normalised entropy")
LEFT_OUT = demo_scene.BUILDINGS
STEPS = 1000
L = keras.layers


@dataclasses.dataclass
class Trained:
    """A model that never saw one class of a scene, nor some blocks of the others."""

    scene: Path
    labels: np.ndarray
    held_out: np.ndarray
    folder: Path


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """As the demonstration trains its own, but for the class that is left out."""
    folder = tmp_path_factory.mktemp("unlike")
    image, truth = demo_scene.make_scene(600, 500, 54)
    known = [value for value in range(6) if value != LEFT_OUT]
    labels = np.full(truth.shape, 255, np.uint8)
    for number, value in enumerate(known):
        labels[truth == value] = number
    keras.utils.set_random_seed(1)
    held_out = quick_training.held_out_blocks(labels, len(known), 1)
    allowed = ~quick_training.widened(held_out)
    seen = quick_training.draw(image, labels, allowed, len(known), 3000, 1)
    sample = seen.pixels.reshape(-1, 4).astype(float)
    given = NetworkInput("input", Size(16, 16), 4, sample.mean(axis=0), sample.var(axis=0))
    model = build(TrainJob("", ""), [given], len(known))
    learner = keras.Model(model.inputs, model.output["softmax_layer"])
    # To the end: features that are half learnt tell less.
    rate = keras.optimizers.schedules.CosineDecay(quick_training.RATE, STEPS)
    learner.compile(keras.optimizers.Adam(rate), keras.losses.SparseCategoricalCrossentropy())
    batches = quick_training.Endless(seen, len(known), 1)
    learner.fit(batches, epochs=STEPS // len(batches), verbose=0)
    model.save(folder / "model.keras")
    demo_scene.write(folder / "scene.tif", image, demo_scene.BANDS, None)
    taught = image.copy()
    taught[(truth == LEFT_OUT) | held_out] = 0
    demo_scene.write(folder / "training.tif", taught, demo_scene.BANDS, 0)
    export(
        ExportJob(
            str(folder / "model.keras"),
            str(folder / "model"),
            training_images=(RasterInput(str(folder / "training.tif")),),
        ),
        Recorder(),
    )
    return Trained(folder / "scene.tif", truth, held_out, folder)


def patches_without(mask: np.ndarray) -> np.ndarray:
    """Pixels whose patch of 16 x 16 lies inside the image and has no pixel of a mask."""
    sums = np.pad(mask.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    clean = sums[16:, 16:] - sums[:-16, 16:] - sums[16:, :-16] + sums[:-16, :-16] == 0
    result = np.zeros(mask.shape, bool)
    result[8 : 8 + clean.shape[0], 8 : 8 + clean.shape[1]] = clean
    return result


def test_a_class_that_the_training_did_not_have_is_above_1_and_what_it_had_is_below(
    trained, tmp_path
):
    found = Maps(trained.scene, trained.folder / "model", tmp_path)
    assert found.bands == (*USUAL, BY_FEATURES)
    assert "Do not trust the map where it is above 1" in said(found.recorder, "info")
    strange = trained.labels == LEFT_OUT
    same = trained.held_out & patches_without(strange)
    assert same.sum() > 10000
    assert (found.unlike[same] < 1).mean() >= 0.95
    assert (found.unlike[strange] > 1).mean() >= 0.8


@pytest.mark.parametrize(
    "options",
    [
        {"method": "patches"},
        {"tile_size": 170},
        {"tile_size": 170, "method": "dense"},
        {"runtime": "tensorflow"},
        {"runtime": "tensorflow", "method": "patches"},
    ],
    ids=str,
)
def test_it_is_the_same_by_every_method_and_in_tiles_of_any_size(trained, tmp_path, options):
    part = {"box": "310:270:230:190"}
    first = Maps(trained.scene, trained.folder / "model", tmp_path, **part)
    assert 0.05 < (first.unlike > 1).mean() < 0.95
    other = Maps(trained.scene, trained.folder / "model", tmp_path, **part, **options)
    np.testing.assert_allclose(other.unlike, first.unlike, rtol=0, atol=DISTANCE_AGREEMENT)
    np.testing.assert_array_equal(other.classes, first.classes)


def test_fully_convolutional_it_is_that_of_every_fourth_pixel(trained, tmp_path):
    first = Maps(trained.scene, trained.folder / "model", tmp_path, edges="crop")
    other = Maps(trained.scene, trained.folder / "model", tmp_path, edges="crop", mode="fcn")
    rows, columns = other.unlike.shape
    expected = first.unlike[::4, ::4][:rows, :columns]
    np.testing.assert_allclose(other.unlike, expected, rtol=0, atol=DISTANCE_AGREEMENT)


def test_as_whole_numbers_it_ends_above_1(trained, tmp_path):
    exact = Maps(trained.scene, trained.folder / "model", tmp_path)
    whole = Maps(trained.scene, trained.folder / "model", tmp_path, probability_type="uint16")
    assert exact.unlike.max() > 1.5
    held = whole.unlike * whole.scales[-1]
    np.testing.assert_allclose(held, exact.unlike.clip(max=1.31068), atol=2e-5)
    assert (whole.confidence[:3] <= 50000).all()


def test_it_has_no_data_where_the_other_bands_have_none(trained, tmp_path):
    with rasterio.open(trained.scene) as dataset:
        pixels, profile = dataset.read(), dataset.profile
    pixels[:, 40:90, 60:200] = 0
    with rasterio.open(tmp_path / "holes.tif", "w", **{**profile, "nodata": 0}) as dataset:
        dataset.write(pixels)
    found = Maps(tmp_path / "holes.tif", trained.folder / "model", tmp_path)
    assert (found.unlike[40:90, 60:200] == found.nodata).all()
    np.testing.assert_array_equal(found.unlike == -1, found.confidence[0] == -1)


def test_nothing_else_of_the_model_changes_by_it(trained, tmp_path):
    export(
        ExportJob(str(trained.folder / "model.keras"), str(tmp_path / "plain")), Recorder()
    )
    card, plain = read_card(trained.folder / "model"), read_card(tmp_path / "plain")
    for name in ("outputs", "fields", "layers", "result", "numbers"):
        assert getattr(card, name) == getattr(plain, name), name
    told, bare = (
        Maps(trained.scene, folder, tmp_path, runtime="onnx")
        for folder in (trained.folder / "model", tmp_path / "plain")
    )
    np.testing.assert_array_equal(told.classes, bare.classes)
    np.testing.assert_array_equal(told.confidence[:3], bare.confidence[:3])
    for head in ("", "*"):
        job = PredictJob(
            "patch", (Source((RasterInput(str(trained.scene)),)),), str(trained.folder / "model"),
            class_map=str(tmp_path / "map.tif"), head=head, box="0:0:64:64",
        )  # fmt: skip
        predict(job, Recorder())
        with rasterio.open(tmp_path / "map.tif") as dataset:
            assert not any(OUTPUT in (name or "") for name in dataset.descriptions)
    page = tmp_path / "page.html"
    inspect_model(InspectJob(str(trained.folder / "model"), str(page)), Recorder())
    assert OUTPUT not in page.read_text(encoding="utf-8")
    # Nor is Orfeo ToolBox told of it.
    assert OUTPUT not in {one.name for one in read_signature(trained.folder / "model").outputs}


def bare_model(folder: Path, *statistics: BandStatistics) -> Path:
    """A model without such an output, of two bands; its card knows their statistics, if any."""
    image = keras.Input((None, None, 2), name="image")
    x = L.Conv2D(4, 3, activation="relu")(L.Rescaling(1e-3)(image))
    keras.Model(image, L.Conv2D(3, 3, activation="softmax", name="classes")(x)).save(
        folder / "bare.keras"
    )
    export(ExportJob(str(folder / "bare.keras"), str(folder / "bare")), Recorder())
    card = read_card(folder / "bare")
    training = Training(inputs={"image": TrainingInput(statistics)}) if statistics else Training()
    write_card(dataclasses.replace(card, training=training), folder / "bare")
    return folder / "bare"


def test_without_features_the_share_of_numbers_outside_the_trainings_range_stands_there(tmp_path):
    image = write_random(tmp_path / "image.tif", 40, 30, 2)
    with rasterio.open(image) as dataset:
        pixels = dataset.read()
    low, high = np.percentile(pixels[0], (10, 80)), np.percentile(pixels[1], (0, 50))
    model = bare_model(
        tmp_path,
        BandStatistics(percentile_1=float(low[0]), percentile_99=float(low[1])),
        BandStatistics(percentile_1=float(high[0]), percentile_99=float(high[1])),
    )
    found = Maps(image, model, tmp_path, edges="crop")
    assert found.bands == (*USUAL, BY_RANGE)
    assert "the share outside the range" in said(found.recorder, "info")
    outside = np.stack([
        (pixels[0] < low[0]) | (pixels[0] > low[1]), (pixels[1] < high[0]) | (pixels[1] > high[1])
    ])  # fmt: skip
    views = np.lib.stride_tricks.sliding_window_view(outside, (5, 5), axis=(1, 2))
    np.testing.assert_allclose(found.unlike, views.mean(axis=(0, 3, 4)), atol=1e-6)
    tiles = Maps(image, model, tmp_path, edges="crop", tile_size=7, method="patches")
    np.testing.assert_array_equal(tiles.unlike, found.unlike)


def test_where_nothing_is_known_of_the_training_there_is_no_such_band(tmp_path):
    image = write_random(tmp_path / "image.tif", 40, 30, 2)
    found = Maps(image, bare_model(tmp_path), tmp_path)
    assert found.bands == USUAL
    assert "unlike" not in said(found.recorder, "info")


def padded() -> Any:
    """A U-Net, whose features lie at every pixel."""
    image = keras.Input((None, None, 2), name="image")
    x = L.Rescaling(1e-4)(image)
    skip = L.Conv2D(6, 3, padding="same", activation="relu")(x)
    x = L.Conv2D(8, 3, padding="same", activation="relu")(L.MaxPooling2D()(skip))
    x = L.Concatenate()([skip, L.UpSampling2D()(x)])
    return keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(x))


def flattened() -> Any:
    """A patch of one size, flattened."""
    image = keras.Input((12, 12, 2), name="image")
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-4)(image))
    x = L.Dropout(0.5)(L.Flatten()(L.MaxPooling2D(2)(x)))
    return keras.Model(image, L.Activation("softmax", name="classes")(L.Dense(3)(x)))


def whole_window() -> Any:
    """The head is a convolution that takes all pixels that are left."""
    image = keras.Input((None, None, 2), name="image")
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-4)(image))
    return keras.Model(image, L.Conv2D(3, 4, activation="softmax", name="classes")(x))


def cropped() -> Any:
    """What the head gives is cut, as OTBTF's models are."""
    image = keras.Input((32, 32, 2), name="image")
    x = L.Conv2D(6, 3, padding="same", activation="relu")(L.Rescaling(1e-4)(image))
    x = L.Conv2D(3, 1, activation="softmax", name="all")(x)
    return keras.Model(image, L.Cropping2D(8, name="classes")(x))


@pytest.mark.parametrize("build", [padded, flattened, whole_window, cropped])
def test_networks_of_every_shape_tell_it_by_regions_as_by_patches(build, tmp_path):
    image = write_random(tmp_path / "image.tif", 200, 160, 2)
    build().save(tmp_path / "model.keras")
    recorder = Recorder()
    export(
        ExportJob(
            str(tmp_path / "model.keras"), str(tmp_path / "model"),
            training_images=(RasterInput(str(image)),),
        ),
        recorder,
    )  # fmt: skip
    card = read_card(tmp_path / "model")
    assert card.unlike is not None, said(recorder, "info")
    assert card.regions
    assert all(OUTPUT in entry.outputs for entry in card.regions)
    mode = "fcn" if build in (padded, cropped) else "patch"
    first = Maps(image, tmp_path / "model", tmp_path, mode=mode, edges="auto")
    assert first.bands[-1] == BY_FEATURES
    # Noise of the same kind as the training's.
    assert 0.85 < (first.unlike < 1).mean() < 1
    other = Maps(image, tmp_path / "model", tmp_path, mode=mode, edges="auto", tile_size=64)
    np.testing.assert_allclose(other.unlike, first.unlike, rtol=0, atol=DISTANCE_AGREEMENT)


def test_where_the_features_cannot_be_had_the_log_says_why(tmp_path):
    inner = keras.Sequential(
        [keras.Input((8, 8, 2)), L.Flatten(), L.Dense(3, activation="softmax")], name="inside"
    )
    image = keras.Input((8, 8, 2), name="image")
    keras.Model(image, inner(L.Rescaling(1e-4)(image))).save(tmp_path / "model.keras")
    raster = write_random(tmp_path / "image.tif", 100, 100, 2)
    recorder = Recorder()
    export(
        ExportJob(
            str(tmp_path / "model.keras"), str(tmp_path / "model"),
            training_images=(RasterInput(str(raster)),),
        ),
        recorder,
    )  # fmt: skip
    assert "inside the model 'inside'" in said(recorder, "info")
    assert Maps(raster, tmp_path / "model", tmp_path).bands[-1] == BY_RANGE
