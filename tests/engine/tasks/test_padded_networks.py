"""Padded networks: the map is what the network gives for the whole image, however it is cut."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.export import export
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks import padded_export, padding_margin
from cnnmapper.engine.networks.equality_proof import Proof
from cnnmapper.engine.predict import predict
from rasterio.transform import from_origin

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.recorder import Recorder

HEIGHT, WIDTH, BANDS = 187, 214, 3


def unet(depth: int, size: int | None = None, up: str = "transposed") -> Any:
    """A U-Net with zero padding, as tutorials have it."""
    layers = keras.layers
    image = keras.Input((size, size, BANDS), name="image")
    values = layers.Rescaling(1 / 3000)(image)
    skips = []
    for level in range(depth):
        values = layers.Conv2D(6 * 2**level, 3, padding="same", use_bias=False)(values)
        values = layers.BatchNormalization()(values)
        values = layers.Activation("relu")(values)
        skips.append(values)
        values = layers.MaxPooling2D()(values)
    values = layers.Conv2D(6 * 2**depth, 3, padding="same", activation="relu")(values)
    for level in reversed(range(depth)):
        if up == "transposed":
            values = layers.Conv2DTranspose(6 * 2**level, 2, strides=2, padding="same")(values)
        else:
            values = layers.UpSampling2D(interpolation=up)(values)
        values = layers.Concatenate()([skips[level], values])
        values = layers.Conv2D(6 * 2**level, 3, padding="same", activation="relu")(values)
    classes = layers.Conv2D(4, 1, activation="softmax", name="classes")(values)
    return keras.Model(image, classes)


def filled(image: np.ndarray, unit: int) -> np.ndarray:
    """The image, mirrored at the right and at the bottom up to whole units."""
    height, width = image.shape[:2]
    amounts = ((0, -height % unit), (0, -width % unit), (0, 0))
    return np.pad(image, amounts, mode="reflect")


def whole(size: int | None, network: Any, image: np.ndarray, unit: int) -> np.ndarray:
    """What Keras gives for the whole image at once, whatever size the model was made for."""
    pixels = filled(image.astype("float32"), unit)
    if size is not None:
        free = unet(*network.made_as)
        free.set_weights(network.get_weights())
        network = free
    found = np.asarray(network(pixels[np.newaxis]))[0]
    return found[: image.shape[0], : image.shape[1]]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    generator = np.random.default_rng(3)
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    waves = [np.sin(x / 9 + k) + np.cos(y / 7 - k) for k in range(BANDS)]
    pixels = [(3000 + 1000 * w + generator.normal(0, 300, w.shape)).clip(1, 9999) for w in waves]
    with rasterio.open(
        path, "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=BANDS, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10),
    ) as target:  # fmt: skip
        target.write(np.stack(pixels).astype("uint16"))
    return path


KINDS = [(3, None, "transposed"), (3, 64, "transposed"), (2, None, "bilinear"), (3, 64, "nearest")]


class Exported:
    def __init__(self, folder: Path, kind: tuple[int, int | None, str]) -> None:
        depth, size, up = kind
        keras.utils.set_random_seed(11)
        self.network = unet(depth, size, up)
        self.network.made_as = (depth, None, up)
        self.size, self.unit = size, 2**depth
        self.folder = folder / "model"
        self.network.save(folder / "unet.keras")
        self.messages = Recorder()
        export(jobs.ExportJob(str(folder / "unet.keras"), str(self.folder)), self.messages)


@pytest.fixture(scope="module", params=KINDS, ids=str)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return Exported(tmp_path_factory.mktemp("unet"), request.param)


def maps(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    with rasterio.open(folder / "map.tif") as dataset:
        labels = dataset.read(1)
    with rasterio.open(folder / "map_probabilities.tif") as dataset:
        return labels, dataset.read().transpose(1, 2, 0)


def run(scene: Path, model: Path, folder: Path, **options: Any) -> Recorder:
    messages = Recorder()
    folder.mkdir(exist_ok=True)
    predict(predict_job(scene, model, folder / "map.tif", **options), messages)
    return messages


def pixels_of(scene: Path) -> np.ndarray:
    with rasterio.open(scene) as source:
        return source.read().transpose(1, 2, 0)


@pytest.mark.parametrize("mode", ["patch", "fcn"])
@pytest.mark.parametrize("tile", [0, 32, 77])
def test_the_map_is_that_of_the_whole_image_whatever_the_tile(
    exported: Exported, scene: Path, tmp_path: Path, mode: str, tile: int
) -> None:
    messages = run(scene, exported.folder, tmp_path, mode=mode, tile_size=tile)
    expected = whole(exported.size, exported.network, pixels_of(scene), exported.unit)
    assert len(np.unique(expected.argmax(-1))) > 1
    assert_same_map(maps(tmp_path), (expected.argmax(-1), expected))
    assert "equal" in messages.result_["method"]


def test_a_part_is_equal_to_that_part_of_the_whole_map(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    expected = whole(exported.size, exported.network, pixels_of(scene), exported.unit)
    run(scene, exported.folder, tmp_path, box="37:50:81:60")
    part = expected[50:110, 37:118]
    assert_same_map(maps(tmp_path), (part.argmax(-1), part))
    extent = (500000 + 905, 4000000 - 1855, 500000 + 2200, 4000000 - 1205)
    run(scene, exported.folder, tmp_path, extent=extent)
    part = expected[120:186, 90:214]
    assert_same_map(maps(tmp_path), (part.argmax(-1), part))


def test_a_cropped_map_ends_where_the_padding_does(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    (entry,) = read_card(exported.folder).regions
    margin = entry.margin.width
    run(scene, exported.folder, tmp_path, edges="crop")
    expected = whole(exported.size, exported.network, pixels_of(scene), exported.unit)
    found = maps(tmp_path)
    height, width = found[0].shape
    assert height == (HEIGHT - 2 * margin) // exported.unit * exported.unit
    part = expected[margin : margin + height, margin : margin + width]
    assert_same_map(found, (part.argmax(-1), part))
    with rasterio.open(tmp_path / "map.tif") as made:
        assert (made.bounds.left, made.bounds.top) == (500000 + 10 * margin, 4000000 - 10 * margin)


def test_a_reflected_map_sees_the_mirrored_image(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    (entry,) = read_card(exported.folder).regions
    margin = entry.margin.width
    run(scene, exported.folder, tmp_path, edges="reflect")
    rest = [(margin, margin - size % -exported.unit) for size in (HEIGHT, WIDTH)]
    around = np.pad(pixels_of(scene), (*rest, (0, 0)), mode="reflect")
    expected = whole(exported.size, exported.network, around, exported.unit)
    part = expected[margin : margin + HEIGHT, margin : margin + WIDTH]
    assert_same_map(maps(tmp_path), (part.argmax(-1), part))


def test_an_image_smaller_than_the_margin_has_a_map(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    small = pixels_of(scene)[:13, :21]
    with rasterio.open(scene) as source:
        profile = {**source.profile, "height": 13, "width": 21}
    with rasterio.open(tmp_path / "small.tif", "w", **profile) as target:
        target.write(small.transpose(2, 0, 1))
    run(tmp_path / "small.tif", exported.folder, tmp_path / "map")
    expected = whole(exported.size, exported.network, small, exported.unit)
    assert_same_map(maps(tmp_path / "map"), (expected.argmax(-1), expected))
    with pytest.raises(EngineError, match="EDGES"):
        run(tmp_path / "small.tif", exported.folder, tmp_path / "crop", edges="crop")
    assert not (tmp_path / "crop" / "map.tif").exists()


def narrower(network: Any, outputs: Any) -> Any:
    """A margin with one unit less than it takes."""
    found = padding_margin.padded_fields(network, outputs)
    less = Size(found.margin.width - found.unit.width, found.margin.height - found.unit.height)
    return dataclasses.replace(found, margin=less)


def test_a_margin_that_is_too_small_is_not_proven(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(padded_export, "padded_fields", narrower)
    exported = Exported(tmp_path, (1, None, "transposed"))
    assert read_card(exported.folder).regions == ()
    assert any("not proven" in line["message"] for line in exported.messages.all("info"))


def test_a_margin_that_is_too_small_is_found_out_on_the_first_tile(
    scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(padded_export, "padded_fields", narrower)
    monkeypatch.setattr(padded_export, "prove_margin", lambda *_: Proof(0.0, 1, True))
    exported = Exported(tmp_path, (1, None, "transposed"))
    with pytest.raises(EngineError, match="no map"):
        run(scene, exported.folder, tmp_path / "map", tile_size=64)
    assert not (tmp_path / "map" / "map.tif").exists()


def test_of_several_crops_of_one_output_the_whole_one_is_taken(scene: Path, tmp_path: Path) -> None:
    keras.utils.set_random_seed(11)
    plain = unet(2)
    # As OTBTF's models give them: cut, and named by a layer that does nothing else.
    crops = {
        f"classes_crop{size}": keras.layers.Activation("linear")(
            plain.output[:, size:-size, size:-size, :]
        )
        for size in (16, 32)
    }
    cropped = keras.Model(plain.input, {"classes": plain.output, **crops})
    cropped.save(tmp_path / "crops.keras")
    messages = Recorder()
    export(jobs.ExportJob(str(tmp_path / "crops.keras"), str(tmp_path / "model")), messages)
    assert "the others are crops of it" in messages.text.getvalue()
    ran = run(scene, tmp_path / "model", tmp_path / "map")
    assert "equal" in ran.result_["method"]
    expected = whole(None, plain, pixels_of(scene), 4)
    assert_same_map(maps(tmp_path / "map"), (expected.argmax(-1), expected))


def test_a_map_can_be_finer_than_the_image(scene: Path, tmp_path: Path) -> None:
    keras.utils.set_random_seed(11)
    layers = keras.layers
    image = keras.Input((None, None, BANDS), name="image")
    values = layers.Conv2D(6, 3, padding="same", activation="relu")(layers.Rescaling(1e-4)(image))
    values = layers.Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu")(values)
    classes = layers.Conv2D(3, 3, padding="same", activation="softmax", name="classes")(values)
    network = keras.Model(image, classes)
    network.save(tmp_path / "finer.keras")
    export(jobs.ExportJob(str(tmp_path / "finer.keras"), str(tmp_path / "model")), Recorder())
    run(scene, tmp_path / "model", tmp_path / "map", tile_size=50)
    expected = np.asarray(network(pixels_of(scene)[np.newaxis].astype("float32")))[0]
    assert expected.shape[:2] == (2 * HEIGHT, 2 * WIDTH)
    assert_same_map(maps(tmp_path / "map"), (expected.argmax(-1), expected))
    with rasterio.open(tmp_path / "map" / "map.tif") as made, rasterio.open(scene) as source:
        assert made.bounds == source.bounds
        assert made.res == (5, 5)
    run(scene, tmp_path / "model", tmp_path / "part", box="31:22:90:71")
    part = expected[22:93, 31:121]
    assert_same_map(maps(tmp_path / "part"), (part.argmax(-1), part))


def test_a_margin_is_proven_in_double_precision_where_rounding_decides(
    scene: Path, tmp_path: Path
) -> None:
    keras.utils.set_random_seed(11)
    plain = unet(2)
    # As the depth of a large network does: what rounding changes in the last digit becomes large.
    swung = keras.ops.sin(1e7 * plain.layers[-2].output)
    classes = keras.layers.Conv2D(4, 1, activation="softmax", name="classes")(swung)
    network = keras.Model(plain.input, classes)
    network.save(tmp_path / "deep.keras")
    messages = Recorder()
    export(jobs.ExportJob(str(tmp_path / "deep.keras"), str(tmp_path / "model")), messages)
    (entry,) = read_card(tmp_path / "model").regions
    assert entry.kind == "padded"
    assert "double precision" in messages.text.getvalue()
    ran = run(scene, tmp_path / "model", tmp_path / "map", tile_size=64)
    assert "equal" in ran.result_["method"]


def test_a_network_whose_only_size_is_no_multiple_of_its_stride_is_run_on_patches_of_that_size(
    tmp_path: Path,
) -> None:
    """TensorFlow pads an odd size on both sides, an even one at its end: other pixels are met."""
    keras.utils.set_random_seed(11)
    layers = keras.layers
    image = keras.Input((33, 33, BANDS), name="image")
    values = layers.Rescaling(1e-4)(image)
    values = layers.Conv2D(6, 3, strides=2, padding="same", activation="relu")(values)
    classes = layers.Conv2D(4, 3, padding="same", activation="softmax", name="classes")(values)
    keras.Model(image, classes).save(tmp_path / "odd.keras")
    messages = Recorder()
    export(jobs.ExportJob(str(tmp_path / "odd.keras"), str(tmp_path / "model")), messages)
    assert all(entry.kind != "padded" for entry in read_card(tmp_path / "model").regions)
    assert "no whole number of its total stride" in messages.text.getvalue()
