"""Networks to which a region is no part of an image: patches overlap, and a margin is cut away."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import FILE_NAME
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict
from rasterio.transform import from_origin

from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder

HEIGHT, WIDTH, BANDS, PATCH = 150, 170, 3, 64


def attentive(size: Optional[int], channels: int = 4, activation: str = "softmax") -> Any:
    """A small U-Net with squeeze-and-excite: every pixel sees the mean of its patch."""
    layers = keras.layers
    image = keras.Input((size, size, BANDS), name="image")
    values = layers.Rescaling(1 / 3000)(image)
    first = layers.Conv2D(8, 3, padding="same", activation="relu")(values)
    values = layers.MaxPooling2D()(first)
    values = layers.Conv2D(16, 3, padding="same", activation="relu")(values)
    gate = layers.GlobalAveragePooling2D(keepdims=True)(values)
    gate = layers.Conv2D(16, 1, activation="sigmoid")(gate)
    values = layers.Multiply()([values, gate])
    values = layers.UpSampling2D()(values)
    values = layers.Concatenate()([first, values])
    last = layers.Conv2D(channels, 1, activation=activation, name="classes")
    return keras.Model(image, last(values))


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    generator = np.random.default_rng(3)
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    waves = [np.sin(x / 19 + k) + np.cos(y / 17 - k) + x / WIDTH for k in range(BANDS)]
    pixels = [(3000 + 1000 * w + generator.normal(0, 300, w.shape)).clip(1, 9999) for w in waves]
    with rasterio.open(
        path, "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=BANDS, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10),
    ) as target:  # fmt: skip
        target.write(np.stack(pixels).astype("uint16"))
    return path


class Exported:
    def __init__(self, folder: Path, size: Optional[int]) -> None:
        keras.utils.set_random_seed(5)
        self.network = attentive(size)
        self.network.save(folder / "model.keras")
        self.folder = folder / "model"
        export(jobs.ExportJob(str(folder / "model.keras"), str(self.folder)), Recorder())


@pytest.fixture(scope="module", params=[PATCH, None], ids=["fixed", "any size"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return Exported(tmp_path_factory.mktemp("model"), request.param)


def run(scene: Path, model: Path, folder: Path, **options: Any) -> Recorder:
    folder.mkdir(exist_ok=True)
    messages = Recorder()
    options.setdefault("patch_size", PATCH)
    predict(predict_job(scene, model, folder / "map.tif", **options), messages)
    return messages


def maps(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    with rasterio.open(folder / "map.tif") as dataset:
        labels = dataset.read(1)
    with rasterio.open(folder / "map_probabilities.tif") as dataset:
        return labels, dataset.read().transpose(1, 2, 0)


def by_hand(network: Any, image: np.ndarray, margin: int, shift: int = 0) -> np.ndarray:
    """The definition: patches on a grid from the image's first pixel on, their middles laid out."""
    unit = PATCH - 2 * margin
    around = margin + shift, margin + unit + shift
    seen = np.pad(image.astype("float32"), (around, around, (0, 0)), mode="reflect")
    rows = []
    for y in range(0, image.shape[0] + shift, unit):
        row = []
        for x in range(0, image.shape[1] + shift, unit):
            patch = seen[y : y + PATCH, x : x + PATCH]
            patch = np.pad(patch, ((0, PATCH - len(patch)), (0, PATCH - patch.shape[1]), (0, 0)))
            found = np.asarray(network(patch[np.newaxis]))[0]
            row.append(found[margin : margin + unit, margin : margin + unit])
        rows.append(np.concatenate(row, 1))
    whole = np.concatenate(rows, 0)[shift:, shift:]
    return whole[: image.shape[0], : image.shape[1]]


def blended_by_hand(network: Any, image: np.ndarray, margin: int, shift: int = 0) -> np.ndarray:
    """The definition: every patch is weighted and added, pixel by pixel."""
    unit = (PATCH - 2 * margin) // 2
    line = np.sin(np.pi * (np.arange(2 * unit) + 0.5) / (2 * unit)) ** 2
    weight = (line[:, None] * line)[..., None]
    around = 2 * PATCH
    seen = np.pad(image.astype("float32"), ((around, around), (around, around), (0, 0)), "reflect")
    total = np.zeros((*seen.shape[:2], 4))
    for y in range(around - unit - shift, around + image.shape[0], unit):
        for x in range(around - unit - shift, around + image.shape[1], unit):
            patch = seen[y - margin : y - margin + PATCH, x - margin : x - margin + PATCH]
            found = np.asarray(network(patch[np.newaxis]))[0]
            inner = found[margin : margin + 2 * unit, margin : margin + 2 * unit]
            total[y : y + 2 * unit, x : x + 2 * unit] += weight * inner
    return total[around : around + image.shape[0], around : around + image.shape[1]]


def pixels_of(scene: Path) -> np.ndarray:
    with rasterio.open(scene) as source:
        return source.read().transpose(1, 2, 0)


@pytest.mark.parametrize("blend", [False, True])
def test_polygons_limit_a_map_of_overlapping_patches_to_a_part_of_the_whole(
    exported: Exported, scene: Path, tmp_path: Path, blend: bool
) -> None:
    run(scene, exported.folder, tmp_path / "whole", margin=16, blend=blend)
    labels, probabilities = maps(tmp_path / "whole")
    area = shapely.Polygon([(500317, 3999873), (500911, 3999411), (500517, 3999203)])
    path = tmp_path / "areas.features"
    write_features(path, "EPSG:32631", iter([(None, shapely.to_wkb(area))]))
    run(
        scene, exported.folder, tmp_path / "part", margin=16, blend=blend, tile_size=40,
        mask=jobs.VectorInput(str(path), "areas"), box=f"0:0:{WIDTH}:{HEIGHT}",
    )  # fmt: skip
    part, sure = maps(tmp_path / "part")
    inside = part != 255
    assert 1000 < inside.sum() < inside.size / 2
    np.testing.assert_array_equal(part[inside], labels[inside])
    np.testing.assert_allclose(sure[inside], probabilities[inside], rtol=0, atol=1e-6)


def test_the_map_is_made_of_the_middles_of_patches_on_a_grid_of_the_image(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    messages = run(scene, exported.folder, tmp_path, margin=16)
    labels, probabilities = maps(tmp_path)
    expected = by_hand(exported.network, pixels_of(scene), 16)
    assert probabilities.shape == expected.shape
    np.testing.assert_allclose(probabilities, expected, rtol=0, atol=1e-5)
    assert (labels == expected.argmax(-1)).mean() > 0.999
    method = messages.result_["method"]
    assert method.startswith("overlap, crop 16; ")
    assert "equal" not in method
    assert "exact" not in messages.text.getvalue()


def test_the_map_is_the_same_bit_for_bit_whatever_tile_memory_or_part(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    run(scene, exported.folder, tmp_path / "whole")
    labels, probabilities = maps(tmp_path / "whole")
    for number, (options, rows, columns) in enumerate([
        ({"tile_size": 32}, slice(None), slice(None)),
        ({"tile_size": 77, "ram_mb": 16}, slice(None), slice(None)),
        ({"ram_mb": 4096, "mode": "fcn"}, slice(None), slice(None)),
        ({"box": "33:51:70:60"}, slice(51, 111), slice(33, 103)),
        ({"extent": (500905, 3998505, 502200, 3999205)}, slice(79, 150), slice(90, 170)),
    ]):  # fmt: skip
        run(scene, exported.folder, tmp_path / str(number), **options)
        some_labels, some_probabilities = maps(tmp_path / str(number))
        np.testing.assert_array_equal(some_labels, labels[rows, columns])
        np.testing.assert_array_equal(some_probabilities, probabilities[rows, columns])


def test_the_share_of_labels_that_depend_on_the_cut_is_what_moving_all_cuts_shows(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    messages = run(scene, exported.folder, tmp_path, margin=8)
    method = messages.result_["method"]
    said = float(method.split("; ")[1].split(" %")[0]) / 100
    image = pixels_of(scene)
    shift = (PATCH - 16) // 2
    one = by_hand(exported.network, image, 8).argmax(-1)
    other = by_hand(exported.network, image, 8, shift).argmax(-1)
    measured = (one != other).mean()
    assert measured > 0.001
    assert measured / 2 < said < measured * 2
    # So many that nobody should take the map without knowing it.
    assert any("depend on where patches are cut" in w["message"] for w in messages.all("warning"))


@pytest.mark.parametrize("blend", [True, False])
@pytest.mark.parametrize("card", [True, False])
@pytest.mark.parametrize(("patch", "margin"), [(64, None), (96, 8), (60, 14), (66, None)])
def test_patches_of_a_network_that_does_not_pad_give_the_map_of_the_whole_image_where_that_lies(
    tutorial_model: Path, tmp_path: Path, patch: int, margin: Optional[int], card: bool, blend: bool
) -> None:
    # Of some patches an odd number of pixels is left, which has no halves.
    image = tmp_path / "image.tif"
    pixels = np.random.default_rng(4).integers(0, 4000, (4, HEIGHT, WIDTH), np.uint16)
    with rasterio.open(
        image, "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=4, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10),
    ) as target:  # fmt: skip
        target.write(pixels)
    model = tmp_path / "model"
    shutil.copytree(tutorial_model, model)
    if not card:
        (model / FILE_NAME).unlink()
    run(image, model, tmp_path / "fcn", patch_size=0, mode="fcn", edges="crop")
    run(
        image, model, tmp_path / "patches", patch_size=patch, margin=margin, blend=blend,
        tile_size=16, edges="crop",
    )  # fmt: skip
    (_, whole), (_, part) = maps(tmp_path / "fcn"), maps(tmp_path / "patches")
    with rasterio.open(tmp_path / "fcn/map.tif") as one, rasterio.open(
        tmp_path / "patches/map.tif"
    ) as other:
        left, top = ~one.transform * (other.transform.c, other.transform.f)
    rows, columns = (slice(round(at), round(at) + n) for at, n in zip((top, left), part.shape))
    assert (left, top) == pytest.approx((round(left), round(top)), abs=1e-6)
    np.testing.assert_allclose(part, whole[rows, columns], rtol=0, atol=1e-5)


@pytest.fixture(scope="module")
def of_two_sizes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``any`` and ``fixed``: one network for patches of any size, and of 60 pixels.

    These give 12, of which none is in the middle.
    """
    folder = tmp_path_factory.mktemp("sizes")
    keras.utils.set_random_seed(3)
    layers = keras.layers
    values = image = keras.Input((60, 60, BANDS), name="image")
    values = layers.Rescaling(1 / 3000)(values)
    for size, pool in ((5, 2), (3, 2), (2, 1)):
        values = layers.MaxPooling2D(pool)(layers.Conv2D(8, size, activation="relu")(values))
    fixed = keras.Model(image, layers.Conv2D(4, 1, activation="softmax")(values))
    free = keras.models.clone_model(fixed, keras.Input((None, None, BANDS), name="image"))
    free.set_weights(fixed.get_weights())
    for name, network in (("any", free), ("fixed", fixed)):
        network.save(folder / f"{name}.keras")
        export(jobs.ExportJob(str(folder / f"{name}.keras"), str(folder / name)), Recorder())
    return folder


@pytest.mark.parametrize("how", [{}, {"margin": 0}, {"blend": True}])
def test_a_network_for_patches_of_one_size_lies_where_the_same_network_of_any_size_does(
    of_two_sizes: Path, scene: Path, tmp_path: Path, how: dict[str, Any]
) -> None:
    found = []
    for name, options in (("any", {}), ("fixed", how)):
        usual = {"mode": "fcn", "edges": "crop", "patch_size": 0}
        run(scene, of_two_sizes / name, tmp_path / name, **usual, **options)
        with rasterio.open(tmp_path / name / "map.tif") as dataset:
            found.append((dataset.transform, maps(tmp_path / name)[1]))
    (whole_at, whole), (part_at, part) = found
    left, top = ~whole_at * (part_at.c, part_at.f)
    assert (left, top) == pytest.approx((round(left), round(top)), abs=1e-6)
    rows, columns = (slice(round(at), round(at) + n) for at, n in zip((top, left), part.shape))
    np.testing.assert_allclose(part, whole[rows, columns], rtol=0, atol=1e-5)


def test_blended_patches_are_weighted_and_summed(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    messages = run(scene, exported.folder, tmp_path / "whole", margin=8, blend=True)
    labels, probabilities = maps(tmp_path / "whole")
    expected = blended_by_hand(exported.network, pixels_of(scene), 8)
    np.testing.assert_allclose(expected.sum(-1), 1, atol=1e-5)
    np.testing.assert_allclose(probabilities, expected, rtol=0, atol=1e-5)
    assert (labels == probabilities.argmax(-1)).all()
    method = messages.result_["method"]
    assert method.startswith("overlap, blend 8; ")
    said = float(method.split("; ")[1].split(" %")[0]) / 100
    other = blended_by_hand(exported.network, pixels_of(scene), 8, shift=12)
    measured = (expected.argmax(-1) != other.argmax(-1)).mean()
    assert measured > 1e-4
    assert measured / 2 < said < measured * 2
    for number, (options, rows, columns) in enumerate([
        ({"tile_size": 40}, slice(None), slice(None)),
        ({"box": "33:51:70:60"}, slice(51, 111), slice(33, 103)),
    ]):  # fmt: skip
        folder = tmp_path / str(number)
        run(scene, exported.folder, folder, margin=8, blend=True, **options)
        np.testing.assert_array_equal(maps(folder)[1], probabilities[rows, columns])


@pytest.mark.parametrize("bias", [0.0, 9.0])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_label_that_depends_on_the_cut_is_one_that_crosses_the_threshold(
    channels: int, bias: float, scene: Path, tmp_path: Path
) -> None:
    """Not one whose probability is another, nor the highest of labels that exclude no other."""
    keras.utils.set_random_seed(5)
    network = attentive(PATCH, channels, "sigmoid")
    image = pixels_of(scene)
    last = network.get_layer("classes")
    middle = np.median(np.log(1 / by_hand(network, image, 8).reshape(-1, channels) - 1), axis=0)
    last.bias.assign(middle + bias)
    network.save(tmp_path / "model.keras")
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), Recorder())
    messages = run(scene, tmp_path / "model", tmp_path, margin=8)
    method = messages.result_["method"]
    if bias:
        assert "less than 0.001 % of labels depend" in method
        return
    said = float(method.split("; ")[1].split(" %")[0]) / 100
    shift = (PATCH - 16) // 2
    one = by_hand(network, image, 8) > 0.5
    measured = (one != (by_hand(network, image, 8, shift) > 0.5)).any(-1).mean()
    assert measured > 0.001
    assert measured / 2 < said < measured * 2


def test_labels_with_a_threshold_each_depend_on_the_cut_where_one_crosses_its_own(
    scene: Path, tmp_path: Path
) -> None:
    keras.utils.set_random_seed(5)
    network = attentive(PATCH, 2, "sigmoid")
    image = pixels_of(scene)
    last = network.get_layer("classes")
    odds = by_hand(network, image, 8).reshape(-1, 2)
    # At 0.5 both labels change with the cut; none is above 1.
    last.bias.assign(np.median(np.log(1 / odds - 1), axis=0))
    network.save(tmp_path / "model.keras")
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), Recorder())
    path = tmp_path / "model" / "model_card.json"

    def share(*thresholds: float) -> float:
        card = json.loads(path.read_text(encoding="utf-8"))
        numbers = card["properties"]["mlm:output"][0]["cnnmapper:numbers"]
        numbers["threshold"] = list(thresholds)
        path.write_text(json.dumps(card), encoding="utf-8")
        method = run(scene, tmp_path / "model", tmp_path, margin=8).result_["method"]
        if "less than 0.001 % of labels depend" in method:
            return 0
        return float(method.split("; ")[1].split(" %")[0])

    both, first, second = share(0.5, 0.5), share(0.5, 1), share(1, 0.5)
    assert 0 < first < both
    assert 0 < second < both
    assert first + second >= 0.95 * both
    assert share(1, 1) == 0


def test_a_margin_that_leaves_nothing_is_refused(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    messages = Recorder()
    for margin in (32, 45):
        job = predict_job(
            scene, exported.folder, tmp_path / "map.tif", margin=margin, patch_size=PATCH
        )
        with pytest.raises(EngineError, match=f"MARGIN is {margin}, which leaves nothing"):
            predict(job, messages)
    assert not (tmp_path / "map.tif").exists()
    # Nothing is left, so nothing can be said of it.
    assert "of the labels depend" not in messages.text.getvalue()


def test_the_dense_method_is_refused_where_patches_would_overlap(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    with pytest.raises(EngineError, match=r"METHOD is dense, .* map of 64 pixels"):
        run(scene, exported.folder, tmp_path, method="dense")
    assert not (tmp_path / "map.tif").exists()


def test_a_cropped_map_begins_with_the_images_first_patch(
    exported: Exported, scene: Path, tmp_path: Path
) -> None:
    run(scene, exported.folder, tmp_path, margin=16, edges="crop")
    labels, probabilities = maps(tmp_path)
    first = np.asarray(exported.network(pixels_of(scene)[np.newaxis, :PATCH, :PATCH]))[0]
    np.testing.assert_allclose(probabilities[:32, :32], first[16:48, 16:48], rtol=0, atol=1e-5)
    assert labels.shape == ((HEIGHT - 32) // 32 * 32, (WIDTH - 32) // 32 * 32)
