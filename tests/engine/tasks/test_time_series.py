"""Models of several dates, and of one pixel: the bands of all dates in, date by date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.model_inputs import dates_out_of_order
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks import dated_layers
from cnnmapper.engine.predict import predict

from tests.support.exports import export_of
from tests.support.map_runs import assert_same_map, predict_job
from tests.support.patchwise import maps_of, pixels_of
from tests.support.random_weights import shake
from tests.support.recorder import Recorder
from tests.support.small_images import write

L, ops = keras.layers, keras.ops
DATES, BANDS, WIDTH, HEIGHT = 4, 3, 27, 22


def softmax(values: Any) -> Any:
    return L.Dense(4, activation="softmax", name="classes")(values)


def lstm() -> Any:
    keras.utils.clear_session()
    series = keras.Input((DATES, BANDS), name="series")
    return keras.Model(series, softmax(L.LSTM(9)(L.Rescaling(1e-4)(series))))


def temporal_convolutions() -> Any:
    """One layer after the other, none of which has a name of its own."""
    convolution = L.Conv1D(9, 3, padding="same", activation="relu")
    layers = [keras.Input((DATES, BANDS)), L.Rescaling(1e-4), convolution, L.BatchNormalization()]
    return keras.Sequential([*layers, L.Flatten(), L.Dense(4, activation="softmax")])


def attention() -> Any:
    series = keras.Input((DATES, BANDS), name="series")
    values = L.Dense(8)(L.Rescaling(1e-4)(series))
    values = L.LayerNormalization()(values + L.MultiHeadAttention(2, 4)(values, values))
    return keras.Model(series, softmax(L.GlobalAveragePooling1D()(values)))


def perceptron() -> Any:
    spectrum = keras.Input((DATES * BANDS,), name="series")
    return keras.Model(spectrum, softmax(L.Dense(9, activation="relu")(spectrum / 3000.0)))


def stack_of(image: Path) -> np.ndarray:
    """(dates, rows, columns, bands) of a raster with the bands of the first date first."""
    pixels = pixels_of(image).astype("float32")
    return pixels.reshape(*pixels.shape[:2], DATES, BANDS).transpose(2, 0, 1, 3)


def exported(model: Any, folder: Path, **options: Any) -> Recorder:
    shake(model)
    return export_of(model, folder / "model", **options)


def run(image: Path, folder: Path, **options: Any) -> Recorder:
    messages = Recorder()
    predict(predict_job(image, folder / "model", folder / "map.tif", **options), messages)
    return messages


def check(folder: Path, expected: np.ndarray) -> None:
    assert expected.std(axis=(0, 1)).min() > 1e-4
    assert_same_map(maps_of(folder), (expected.argmax(-1), expected))


@pytest.fixture
def image(make_raster: Any) -> Path:
    return make_raster(width=WIDTH, height=HEIGHT, bands=DATES * BANDS)


def every_pixel(model: Any, image: Path) -> np.ndarray:
    series = stack_of(image).transpose(1, 2, 0, 3).reshape(-1, DATES, BANDS)
    if len(model.inputs[0].shape) == 2:
        series = series.reshape(len(series), -1)
    return np.asarray(model(series)).reshape(HEIGHT, WIDTH, -1)


@pytest.mark.parametrize("build", [lstm, temporal_convolutions, attention, perceptron])
def test_a_model_of_one_pixel_has_one_map_by_both_inferences(
    build: Any, image: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dated_layers, "AT_ONCE", 300)  # several times, and the last ones filled up
    model = build()
    messages = exported(model, tmp_path)
    assert "every pixel is computed by itself" in messages.text.getvalue()
    card = read_card(tmp_path / "model")
    assert card.inputs[0].channels == DATES * BANDS
    assert card.dense.proven
    assert str(card.fields[0].receptive_field) == "1"
    assert card.runs_in_onnx, card.without_onnx
    # There all pixels run at once: what lies between the layers counts.
    within = sum(int(np.prod(layer.output.shape[1:])) for layer in model.layers)
    assert all(entry.floats_per_pixel > within for entry in card.regions)
    for mode, tile in (("patch", 0), ("fcn", 16)):
        for runtime in ("onnx", "tensorflow"):
            made = run(image, tmp_path, mode=mode, tile_size=tile, runtime=runtime)
            assert made.result_["method"] in ("dense", "fully convolutional")
            check(tmp_path, every_pixel(model, image))


def test_the_log_says_which_bands_are_the_first_date(tmp_path: Path, make_raster: Any) -> None:
    exported(lstm(), tmp_path)
    image = make_raster(width=9, height=8, bands=DATES * BANDS)
    said = run(image, tmp_path).text.getvalue()
    assert "4 dates of 3 bands" in said
    assert "bands 1 to 3 are the first date, bands 10 to 12 the last" in said
    with pytest.raises(ModelError, match=r"has 9 bands.*expects 12.*4 dates of 3 bands"):
        run(make_raster(width=9, height=8, bands=9, name="less.tif"), tmp_path)


def test_one_raster_for_each_date(image: Path, tmp_path: Path, make_raster: Any) -> None:
    model = lstm()
    exported(model, tmp_path)
    rasters = []
    for date in range(DATES):
        pixels = stack_of(image)[date].astype("uint16")
        path = write(tmp_path / f"date{date}.tif", pixels.transpose(2, 0, 1))
        rasters.append(jobs.RasterInput(str(path)))
    job = jobs.PredictJob(
        sources=(jobs.Source(tuple(rasters)),), model=str(tmp_path / "model"), mode="patch",
        class_map=str(tmp_path / "map.tif"),
        probabilities=str(tmp_path / "map_probabilities.tif"),
    )  # fmt: skip
    predict(job, Recorder())
    check(tmp_path, every_pixel(model, image))


def test_dates_that_do_not_ascend_are_said() -> None:
    assert dates_out_of_order(["a/S2_20240301.tif", "a/S2_20240415.tif"]) == ""
    assert dates_out_of_order(["x_1.tif", "x_2.tif"]) == ""
    said = dates_out_of_order(["20240101/S2_2024-04-15.tif", "S2_20240301T101.tif"])
    assert said == "" or "20240415, 20240301" in said
    assert "20240415, 20240301" in dates_out_of_order(["S2_2024-04-15.tif", "S2_20240301.tif"])


@pytest.mark.parametrize("build", [lstm, perceptron])
def test_a_savedmodel_of_one_pixel(build: Any, image: Path, tmp_path: Path) -> None:
    model = build()
    shake(model)
    model.export(str(tmp_path / "model"), verbose=False)
    for mode in ("patch", "fcn"):
        messages = run(image, tmp_path, mode=mode, tile_size=16)
        assert "every pixel is computed by itself" in messages.text.getvalue()
        check(tmp_path, every_pixel(model, image))


Shape = tuple[int | None, int | None]
"""Rows and columns."""


def stack_input(size: Shape) -> Any:
    return keras.Input((DATES, *size, BANDS), name="stack")


def conv_lstm(size: Shape) -> Any:
    stack = stack_input(size)
    values = L.ConvLSTM2D(5, 3, padding="same", return_sequences=True)(L.Rescaling(1e-4)(stack))
    values = L.ConvLSTM2D(5, 3, padding="same")(values)
    return keras.Model(stack, L.Conv2D(4, 1, activation="softmax", name="classes")(values))


def per_date(size: Shape) -> Any:
    stack = stack_input(size)
    values = L.Rescaling(1e-4)(stack)
    values = L.TimeDistributed(L.Conv2D(6, 3, padding="same", activation="relu"))(values)
    half = L.TimeDistributed(L.MaxPooling2D())(values)
    half = L.TimeDistributed(L.Conv2D(6, 3, padding="same", activation="relu"))(half)
    values = ops.max(half, axis=1)
    values = L.Conv2DTranspose(6, 2, strides=2)(values)
    return keras.Model(stack, L.Conv2D(4, 1, activation="softmax", name="classes")(values))


def conv_3d(size: Shape) -> Any:
    stack = stack_input(size)
    values = L.Conv3D(6, 3, padding="same", activation="relu")(L.Rescaling(1e-4)(stack))
    values = L.MaxPooling3D((2, 1, 1))(values)
    values = L.Conv3D(6, (2, 3, 3), padding="same", activation="relu")(values)
    values = values[:, -1]
    return keras.Model(stack, L.Conv2D(4, 1, activation="softmax", name="classes")(values))


def sequence(size: Shape) -> Any:
    """Gives a map for every date."""
    stack = stack_input(size)
    values = L.Conv3D(6, (1, 3, 3), padding="same", activation="relu")(L.Rescaling(1e-4)(stack))
    return keras.Model(stack, L.Conv3D(2, 1, name="numbers")(values))


ANY, SQUARE = (None, None), (32, 32)


@pytest.mark.parametrize(
    ("build", "size"),
    # ConvLSTM2D takes one size only, says Keras.
    [(conv_lstm, SQUARE), (per_date, ANY), (per_date, SQUARE), (conv_3d, ANY), (conv_3d, SQUARE)],
)
def test_a_padded_network_of_several_dates_is_run_over_the_whole_image(
    build: Any, size: Shape, tmp_path: Path, make_raster: Any
) -> None:
    messages = exported(build(size), tmp_path)
    assert "4 dates of 3 bands" in messages.text.getvalue()
    image = make_raster(width=70, height=58, bands=DATES * BANDS)
    whole = build((58, 70))
    shake(whole)
    expected = np.asarray(whole(stack_of(image)[np.newaxis]))[0]
    for mode in ("patch", "fcn"):
        assert "equal" in run(image, tmp_path, mode=mode, tile_size=8).result_["method"]
        check(tmp_path, expected)


def test_a_network_that_gives_a_map_for_every_date(image: Path, tmp_path: Path) -> None:
    model = sequence((None, None))
    exported(model, tmp_path)
    run(image, tmp_path, mode="fcn", output_names="numbers", probabilities="")
    expected = np.asarray(model(stack_of(image)[np.newaxis]))[0].transpose(1, 2, 0, 3)
    np.testing.assert_allclose(
        pixels_of(tmp_path / "map.tif"), expected.reshape(HEIGHT, WIDTH, -1), atol=1e-5
    )


def classifier() -> Any:
    stack = stack_input((7, 7))
    values = L.Conv3D(5, (2, 3, 3), activation="relu")(L.Rescaling(1e-4)(stack))
    values = L.ConvLSTM2D(4, 3)(values)
    return keras.Model(stack, softmax(L.GlobalAveragePooling2D()(values)))


def test_patches_of_several_dates(image: Path, tmp_path: Path) -> None:
    model = classifier()
    exported(model, tmp_path)
    run(image, tmp_path)
    stack = stack_of(image)
    patches = np.lib.stride_tricks.sliding_window_view(stack, (7, 7), axis=(1, 2))
    rows, columns = patches.shape[1:3]
    patches = patches.transpose(1, 2, 0, 4, 5, 3).reshape(-1, DATES, 7, 7, BANDS)
    check(tmp_path, np.asarray(model(patches)).reshape(rows, columns, -1))


def test_a_savedmodel_of_several_dates(image: Path, tmp_path: Path) -> None:
    model = classifier()
    shake(model)
    model.export(str(tmp_path / "model"), verbose=False)
    messages = run(image, tmp_path, box="2:3:9:8")
    assert "4 dates of 3 bands" in messages.text.getvalue()
    stack = stack_of(image)
    expected = [
        [np.asarray(model(stack[np.newaxis, :, y : y + 7, x : x + 7]))[0] for x in range(2, 11)]
        for y in range(3, 11)
    ]
    check(tmp_path, np.array(expected))


def open_dates() -> Any:
    series = keras.Input((None, BANDS), name="series")
    return keras.Model(series, softmax(L.LSTM(9)(series)))


def first_bands() -> Any:
    stack = keras.Input((DATES, BANDS, 8, 8), name="stack")
    layer = L.ConvLSTM2D(4, 3, data_format="channels_first", name="cells")
    return keras.Model(stack, layer(stack))


@pytest.mark.parametrize(
    ("build", "text"),
    [(open_dates, "number of dates open.*Save the model with"),
     (first_bands, "“cells” takes several dates with the channels before.*channels_last")],
)  # fmt: skip
def test_what_cannot_be_had_is_refused_with_the_way_out(
    build: Any, text: str, tmp_path: Path
) -> None:
    with pytest.raises(ModelError, match=text):
        exported(build(), tmp_path)
    assert not (tmp_path / "model").exists()


def test_a_state_is_not_kept_from_one_batch_to_the_next(image: Path, tmp_path: Path) -> None:
    def build(stateful: bool) -> Any:
        series = keras.Input((DATES, BANDS), batch_size=8 if stateful else None, name="series")
        values = L.LSTM(9, stateful=stateful, name="memory")(L.Rescaling(1e-4)(series))
        model = keras.Model(series, softmax(values))
        shake(model)
        return model

    messages = exported(build(True), tmp_path)
    assert "memory" in messages.text.getvalue()
    run(image, tmp_path)
    check(tmp_path, every_pixel(build(False), image))
