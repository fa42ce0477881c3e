"""Maps of a small model, against a pixel-by-pixel evaluation of the definition."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.predict import predict
from rasterio.transform import Affine

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.recorder import Recorder


def pixels_of(path):
    with rasterio.open(path) as dataset:
        return np.moveaxis(dataset.read(), 0, -1)


def by_definition(keras_file, image, starts):
    """The Keras model on its own, on one patch for each (y, x) start; the image is mirrored."""
    from cnnmapper.engine.models.tensorflow_setup import keras

    model = keras.saving.load_model(keras_file)
    padded = np.pad(image, ((20, 20), (20, 20), (0, 0)), mode="reflect")
    patches = [padded[y + 20 : y + 36, x + 20 : x + 36] for y, x in starts]
    outputs = model.predict(np.stack(patches).astype("float32"), batch_size=64, verbose=0)
    return outputs["estimated_labels"].reshape(-1), outputs["softmax_layer"].reshape(-1, 6)


@pytest.mark.parametrize("edges", ["crop", "reflect"])
@pytest.mark.parametrize(("mode", "step"), [("patch", 1), ("fcn", 4)])
def test_every_pixel_is_what_the_model_gives_for_the_patch_centred_there(
    tutorial_keras, tutorial_model, make_raster, run_map, mode, step, edges
):
    path = make_raster()
    image = pixels_of(path)
    labels, softmax, profile, _ = run_map(path, tutorial_model, mode=mode, edges=edges)
    height, width = labels.shape
    first = 0 if edges == "crop" else -8
    starts = [(first + step * y, first + step * x) for y in range(height) for x in range(width)]
    expected_labels, expected = by_definition(tutorial_keras, image, starts)
    assert_same_map(
        (labels, softmax),
        (expected_labels.reshape(height, width), expected.reshape(height, width, 6)),
    )
    assert len(np.unique(labels)) > 2, "a map of one class would prove nothing"
    if edges == "reflect":
        assert labels.shape == (-(-47 // step), -(-61 // step))


@pytest.mark.parametrize("mode", ["patch", "fcn"])
@pytest.mark.parametrize("edges", ["crop", "reflect"])
@pytest.mark.parametrize("tile", [1, 7, 16, 0])
def test_the_map_of_a_box_is_the_cut_of_the_whole_map(
    tutorial_model, make_raster, run_map, mode, edges, tile
):
    image = make_raster()
    whole = run_map(image, tutorial_model, mode=mode, edges=edges)
    part = run_map(image, tutorial_model, mode=mode, edges=edges, box="2:1:6:5", tile_size=tile)
    cut = np.s_[1:6, 2:8]
    assert_same_map(part[:2], (whole[0][cut], whole[1][cut]))
    expected = whole[2]["transform"] @ Affine.translation(2, 1)
    assert part[2]["transform"].almost_equals(expected)


@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_the_map_of_an_extent_is_the_cut_of_the_whole_map(
    tutorial_model, make_raster, run_map, mode
):
    image = make_raster()
    whole = run_map(image, tutorial_model, mode=mode)
    transform = whole[2]["transform"]
    left, top = transform @ (2.3, 1.2)
    right, bottom = transform @ (7.1, 4.9)
    part = run_map(image, tutorial_model, mode=mode, extent=(left, bottom, right, top))
    cut = np.s_[1:5, 2:8]
    assert_same_map(part[:2], (whole[0][cut], whole[1][cut]))
    assert part[2]["transform"].almost_equals(transform @ Affine.translation(2, 1))


def test_rasters_of_one_band_each_stack_to_the_same_map(
    tutorial_model, make_raster, run_map, tmp_path
):
    from cnnmapper.engine.contract import job as jobs

    image = make_raster()
    whole = run_map(image, tutorial_model)
    paths = []
    with rasterio.open(image) as dataset:
        for band in range(4):
            paths.append(tmp_path / f"b{band}.tif")
            with rasterio.open(paths[-1], "w", **{**dataset.profile, "count": 1}) as single:
                single.write(dataset.read(band + 1), 1)
    job = predict_job(image, tutorial_model, tmp_path / "stacked.tif")
    source = jobs.Source(tuple(jobs.RasterInput(str(path)) for path in paths))
    predict(jobs.dataclasses.replace(job, sources=(source,)), Recorder())
    np.testing.assert_array_equal(pixels_of(tmp_path / "stacked.tif")[..., 0], whole[0])


def test_a_rotated_image_gives_a_map_whose_pixels_lie_where_the_patches_are(
    tutorial_model, make_raster, run_map
):
    rotated = Affine(8, 6, 500000, 6, -8, 4000000)
    image = make_raster(transform=rotated)
    _, _, profile, _ = run_map(image, tutorial_model, mode="fcn")
    assert profile["transform"] @ (0.5, 0.5) == pytest.approx(rotated @ (8.5, 8.5))
    assert profile["transform"] @ (3.5, 2.5) == pytest.approx(rotated @ (20.5, 16.5))


def zero_padded(tmp_path):
    from cnnmapper.engine.models.tensorflow_setup import keras

    keras.utils.set_random_seed(1)
    image = keras.Input((16, 16, 4), name="image")
    x = keras.layers.Rescaling(1e-3)(image)
    x = keras.layers.Conv2D(8, 3, padding="same", activation="relu")(x)
    x = keras.layers.GlobalAveragePooling2D()(x)
    model = keras.Model(image, keras.layers.Dense(3, activation="softmax", name="classes")(x))
    path = tmp_path / "classifier.keras"
    model.save(path)
    return model, path


def test_a_classifier_of_fixed_size_that_pads_with_zeros_is_mapped_patch_by_patch(
    make_raster, run_map, tmp_path
):
    from cnnmapper.engine.contract.job import ExportJob
    from cnnmapper.engine.export import export

    model, path = zero_padded(tmp_path)
    export(ExportJob(str(path), str(tmp_path / "classifier")), Recorder())
    image = make_raster(width=30, height=25)
    data = pixels_of(image).astype("float32")
    labels, softmax, _, _ = run_map(image, tmp_path / "classifier")
    patches = [data[y : y + 16, x : x + 16] for y in range(10) for x in range(15)]
    expected = model.predict(np.stack(patches), verbose=0).reshape(10, 15, 3)
    assert_same_map((labels, softmax), (expected.argmax(-1), expected))
    fcn = run_map(image, tmp_path / "classifier", mode="fcn", scale_factor="4")
    assert_same_map(fcn[:2], (labels[::4, ::4], softmax[::4, ::4]))
    assert any("its own patch" in m["message"] for m in fcn[3].all("warning"))


def test_a_model_that_gives_blocks_is_mapped_block_by_block(make_raster, run_map, tmp_path):
    from cnnmapper.engine.contract.job import ExportJob
    from cnnmapper.engine.export import export
    from cnnmapper.engine.models.tensorflow_setup import keras

    keras.utils.set_random_seed(2)
    image = keras.Input((None, None, 4), name="image")
    x = keras.layers.Rescaling(1e-3)(image)
    x = keras.layers.Conv2D(8, 3, padding="same", activation="relu")(x)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.UpSampling2D()(x)
    x = keras.layers.Conv2D(3, 3, padding="same", activation="softmax")(x)
    model = keras.Model(image, keras.layers.Cropping2D(2, name="classes")(x))
    model.save(tmp_path / "unet.keras")
    export(ExportJob(str(tmp_path / "unet.keras"), str(tmp_path / "unet")), Recorder())
    raster = make_raster(width=50, height=41)
    data = pixels_of(raster).astype("float32")
    for tile in (5, 0):
        labels, softmax, profile, _ = run_map(
            raster, tmp_path / "unet", mode="fcn", receptive_field="12", expression_field="8",
            scale_factor="1", tile_size=tile,
        )  # fmt: skip
        assert labels.shape == ((41 - 12 + 8) // 8 * 8, (50 - 12 + 8) // 8 * 8)
        expected = np.empty_like(softmax)
        for y in range(0, labels.shape[0], 8):
            for x in range(0, labels.shape[1], 8):
                block = model(data[np.newaxis, y : y + 12, x : x + 12])[0]
                expected[y : y + 8, x : x + 8] = block
        assert_same_map((labels, softmax), (expected.argmax(-1), expected))
    assert profile["transform"].c == 500000 + 10 * (12 // 2 - 8 // 2)
    part = run_map(
        raster, tmp_path / "unet", mode="fcn", receptive_field="12", expression_field="8",
        scale_factor="1", box="3:5:17:13",
    )  # fmt: skip
    np.testing.assert_array_equal(part[0], labels[5:18, 3:20])


def test_pixels_that_see_a_value_that_is_no_number_have_no_class(
    make_raster, run_map, tutorial_model, tmp_path
):
    path = make_raster()
    image = pixels_of(path).astype("float32")
    image[30, 40] = np.nan
    with rasterio.open(path) as dataset:
        profile = {**dataset.profile, "dtype": "float32"}
    with rasterio.open(tmp_path / "holes.tif", "w", **profile) as dataset:
        dataset.write(np.moveaxis(image, -1, 0))
    labels, softmax, profile, recorder = run_map(tmp_path / "holes.tif", tutorial_model)
    hole = labels == profile["nodata"]
    seen = np.zeros_like(hole)
    seen[30 - 15 : 31, 40 - 15 : 41] = True
    np.testing.assert_array_equal(hole, seen)
    assert (softmax[hole] == -1).all()
    assert (softmax[~hole] >= 0).all()
    assert recorder.result_["valid_pixels"] == labels.size - hole.sum()


def bad_inputs(make_raster, model, tmp_path):
    image = make_raster()
    keras_file = tmp_path / "m.keras"
    keras_file.write_bytes(b"PK")
    empty = tmp_path / "empty"
    empty.mkdir()
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    other = make_raster(name="other.tif", transform=Affine(10, 0, 500005, 0, -10, 4000000))
    return {
        "three bands": (make_raster(bands=3, name="3.tif"), model, {}, "3 bands.*expects 4"),
        "too small": (make_raster(15, 40, name="s.tif"), model, {}, "15 x 40.*at least 16 x 16"),
        "no savedmodel": (image, empty, {}, "no SavedModel.*saved_model.pb"),
        "damaged keras file": (image, keras_file, {}, "m.keras is not a Keras file"),
        "missing model": (image, tmp_path / "nowhere", {}, "nowhere does not exist"),
        "missing image": (tmp_path / "none.tif", model, {}, "none.tif does not exist"),
        "no raster": (text, model, {}, "text.tif cannot be opened"),
        "extent outside": (image, model, {"extent": (0, 0, 9, 9)}, "outside the map"),
        "box outside": (image, model, {"box": "0:0:47:10"}, "BOX 0:0:47:10 is not inside"),
        "odd field": (image, model, {"receptive_field": "sixteen"}, "RECEPTIVE_FIELD"),
        "wrong field": (image, model, {"receptive_field": "24", "expression_field": "1"}, "3 x 3"),
        "small field": (image, model, {"receptive_field": "8"}, "RECEPTIVE_FIELD"),
        "unknown input": (image, model, {"placeholders": "x"}, "PLACEHOLDERS names “x”"),
        "unknown constant": (image, model, {"user_placeholders": "a=1"}, "USER_PLACEHOLDERS"),
        "missing legend": (image, model, {"classes": "no.csv"}, "no.csv"),
        "bad option": (image, model, {"creation_options": ("COMPRESS",)}, "KEY=VALUE"),
        "two grids": ((image, other), model, {}, "cannot be stacked.*origin"),
        "output is input": (image, model, {"class_map": str(image)}, "both input and output"),
        "no gpu": (image, model, {"device": "gpu"}, "no GPU"),
    }


@pytest.mark.parametrize("mode", ["patch", "fcn"])
@pytest.mark.parametrize(
    "case",
    [
        "three bands", "too small", "no savedmodel", "damaged keras file", "missing model",
        "missing image", "no raster", "extent outside", "box outside", "odd field", "wrong field",
        "small field", "unknown input", "unknown constant", "missing legend", "bad option",
        "two grids", "output is input", "no gpu",
    ],
)  # fmt: skip
def test_wrong_input_gets_one_clear_sentence_and_no_output_file(
    make_raster, tutorial_model, tmp_path, mode, case
):
    import dataclasses

    from cnnmapper.engine.contract import job as jobs

    if case == "no gpu":
        from cnnmapper.engine.models.tensorflow_setup import tensorflow

        if tensorflow.config.list_physical_devices("GPU"):
            pytest.skip("this machine has a GPU")
    image, model, options, message = bad_inputs(make_raster, tutorial_model, tmp_path)[case]
    images = image if isinstance(image, tuple) else (image,)
    target = tmp_path / "out"
    target.mkdir()
    job = predict_job(images[0], model, target / "map.tif", mode=mode, **options)
    source = jobs.Source(tuple(jobs.RasterInput(str(path)) for path in images))
    before = images[0].read_bytes() if images[0].exists() else b""
    with pytest.raises(EngineError, match=f"(?s){message}") as caught:
        predict(dataclasses.replace(job, sources=(source,)), Recorder())
    assert "\n" not in str(caught.value)
    assert not list(target.iterdir())
    assert not before or images[0].read_bytes() == before
