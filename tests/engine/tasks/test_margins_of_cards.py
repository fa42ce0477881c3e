"""How much depends on where patches are cut is tried at the export, and a run begins with that."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import CardError
from cnnmapper.engine.export import export
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.card import Card, read_card, write_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict
from rasterio.transform import from_origin

from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder

PATCH, NARROW, WIDE = 64, 4, 12
DARK, BRIGHT = 40, 30000


def one(values: Any, weight: float, bias: float, activation: str = "linear") -> Any:
    """A convolution over single pixels with one weight for all bands."""
    layer = keras.layers.Conv2D(
        1, 1, activation=activation, kernel_initializer=keras.initializers.Constant(weight),
        bias_initializer=keras.initializers.Constant(bias),
    )  # fmt: skip
    return layer(values)


def border(image: Any, width: int) -> Any:
    """0 but for so many pixels along the border of a patch."""
    side = 2 * width + 1
    count = keras.layers.Conv2D(
        1, side, padding="same", kernel_initializer=keras.initializers.Constant(-1.0),
        bias_initializer=keras.initializers.Constant(float(side**2)),
    )  # fmt: skip
    return count(one(image, 0.0, 1.0))


def feeling_its_border() -> Any:
    """Gives another class along its border: of 4 pixels above 100, of 12 above 20000."""
    layers = keras.layers
    image = keras.Input((PATCH, PATCH, 1), name="image")
    narrow = layers.Multiply()([border(image, NARROW), one(image, 1.0, -100.0, "relu")])
    wide = layers.Multiply()([border(image, WIDE), one(image, 1.0, -20000.0, "relu")])
    felt = layers.Add()([narrow, wide])
    # What looks at the whole patch, so that a region is no part of an image to the network.
    gate = one(layers.GlobalAveragePooling2D(keepdims=True)(image), 0.0, 1.0)
    felt = layers.Multiply()([felt, gate])
    scores = layers.Concatenate()([one(image, 0.0, 0.5), felt])
    return keras.Model(image, layers.Activation("softmax", name="classes")(scores))


def exported(folder: Path, model: Any) -> tuple[Path, Recorder, Card]:
    folder.mkdir(exist_ok=True)
    model.save(folder / "model.keras")
    recorder = Recorder()
    export(jobs.ExportJob(str(folder / "model.keras"), str(folder / "model")), recorder)
    card = read_card(folder / "model")
    assert card is not None
    return folder / "model", recorder, card


@pytest.fixture(scope="module")
def feeling(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Recorder, Card]:
    return exported(tmp_path_factory.mktemp("feeling"), feeling_its_border())


@pytest.fixture(scope="module", params=[DARK, BRIGHT], ids=["dark", "bright"])
def image(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("image") / "image.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=170, height=150, count=1, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10),
    ) as target:  # fmt: skip
        target.write(np.full((1, 150, 170), request.param, "uint16"))
    return path, request.param


def run(image: Path, model: Path, folder: Path, **options: Any) -> Recorder:
    folder.mkdir(exist_ok=True)
    messages = Recorder()
    predict(predict_job(image, model, folder / "map.tif", **options), messages)
    return messages


def by_hand() -> float:
    """Where a label changes that is another one along the border: three patches, by their masks."""
    corners = ((0, 0), (PATCH // 4, PATCH // 4), (PATCH // 2, 0))
    changed = pixels = 0
    for first, second in ((0, 1), (0, 2), (1, 2)):
        canvas = np.full((2, 2 * PATCH, 2 * PATCH), -1)
        for number, (x, y) in enumerate((corners[first], corners[second])):
            patch = canvas[number, y : y + PATCH, x : x + PATCH]
            patch[:] = 1
            patch[NARROW:-NARROW, NARROW:-NARROW] = 0
        both = (canvas >= 0).all(axis=0)
        changed += int((canvas[0] != canvas[1])[both].sum())
        pixels += int(both.sum())
    return changed / pixels


def test_an_export_keeps_the_margins_with_the_share_of_labels_that_depend_on_the_cut(feeling):
    _, recorder, card = feeling
    cuts = card.cuts
    assert (cuts.patch.width, cuts.patch.height, cuts.outputs) == (PATCH, PATCH, ("classes",))
    shares = {one.margin.width: one.share for one in cuts.shares}
    assert list(shares) == [0, 4, 8, 12, 16]
    # One in a hundred random values up to 10000 is not above 100.
    assert shares[0] == pytest.approx(0.99 * by_hand(), rel=0.02)
    assert [shares[margin] for margin in (4, 8, 12, 16)] == [0, 0, 0, 0]
    texts = [one["message"] for one in recorder.all("progress")]
    assert any("Measuring how much depends on where patches are cut (" in text for text in texts)


def test_the_paragraph_and_the_report_say_the_margin_and_the_share(feeling, tmp_path):
    folder, recorder, _ = feeling
    words = "begins with 4 pixels"
    assert words in recorder.result_["summary"]
    assert "less than 0.001 % of the labels beyond" in recorder.result_["summary"]
    inspect_model(jobs.InspectJob(str(folder), str(tmp_path / "report.html")), Recorder())
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "patches of 64 pixels, which overlap" in report
    assert words in report


def test_a_run_begins_with_the_margin_of_the_card_and_the_image_has_the_last_word(
    feeling, image, tmp_path
):
    folder, (path, brightness) = feeling[0], image
    messages = run(path, folder, tmp_path)
    margin = {DARK: NARROW, BRIGHT: WIDE}[brightness]
    assert messages.result_["method"].startswith(f"overlap, crop {margin}; ")
    said = " ".join(one["message"] for one in messages.all("info"))
    assert "The model card has the search for the margin begin with 4." in said
    # What the user asks for is done.
    asked = run(path, folder, tmp_path, margin=2)
    assert asked.result_["method"].startswith("overlap, crop 2; ")
    assert "begin with" not in asked.text.getvalue()


def test_a_card_without_margins_leaves_the_image_alone_to_decide(feeling, image, tmp_path):
    folder, (path, brightness) = feeling[0], image
    card = feeling[2]
    write_card(replace(card, cuts=None), folder)
    document = json.loads((folder / "model_card.json").read_text(encoding="utf-8"))
    assert document["properties"]["cnnmapper:model"]["cuts"] is None
    try:
        messages = run(path, folder, tmp_path)
    finally:
        write_card(card, folder)
    margin = {DARK: 0, BRIGHT: WIDE}[brightness]
    assert messages.result_["method"].startswith(f"overlap, crop {margin}; ")


def test_a_margin_that_was_changed_by_hand_is_refused(feeling, tmp_path):
    folder, _, card = feeling
    path = folder / "model_card.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    cuts = document["properties"]["cnnmapper:model"]["cuts"]
    cuts["margins"][1]["share"] = 0.5
    path.write_text(json.dumps(document), encoding="utf-8")
    try:
        with pytest.raises(CardError, match="changed by hand"):
            read_card(folder)
    finally:
        write_card(card, folder)


def test_two_exports_of_a_model_say_the_same(feeling, tmp_path):
    assert exported(tmp_path, feeling_its_border())[2].cuts == feeling[2].cuts


def test_where_no_margin_is_enough_it_is_said_with_what_is_left(tmp_path):
    image = keras.Input((PATCH, PATCH, 1), name="image")
    mean = keras.layers.GlobalAveragePooling2D(keepdims=True)(image)
    # Brighter than the patch is on the whole, or not.
    above = keras.layers.Subtract()([image, mean])
    scores = keras.layers.Concatenate()([one(image, 0.0, 0.0), one(above, 1.0, 0.0)])
    model = keras.Model(image, keras.layers.Activation("softmax", name="classes")(scores))
    _, recorder, card = exported(tmp_path, model)
    assert card.cuts.told.margin.width == PATCH // 4
    assert card.cuts.told.share > 0.001
    assert "no margin was enough: beyond 16 pixels, " in recorder.result_["summary"]


def test_a_model_that_needs_no_overlapping_patches_has_no_such_margin(tmp_path):
    image = keras.Input((None, None, 1), name="image")
    values = keras.layers.Conv2D(2, 3, padding="same", activation="softmax", name="classes")(image)
    _, recorder, card = exported(tmp_path, keras.Model(image, values))
    assert card.cuts is None
    assert "where patches are cut" not in recorder.text.getvalue()
