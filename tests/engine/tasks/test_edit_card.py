"""A model card that is edited says what it is given, and is as sure as before."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import CardError, EngineError, LegendError
from cnnmapper.engine.contract.job import EditCardJob, RasterInput
from cnnmapper.engine.edit_card import edit_card
from cnnmapper.engine.maps.category_names import category_names
from cnnmapper.engine.models.card import read_card

from tests.support.rasters import write_random
from tests.support.recorder import Recorder
from tests.support.small_images import said

NAMES = ["Water", "Forest", "Cropland", "Town", "Rock", "Ice"]


@pytest.fixture
def model(tutorial_model, tmp_path):
    shutil.copytree(tutorial_model, tmp_path / "model")
    return tmp_path / "model"


@pytest.fixture
def legend(tmp_path):
    path = tmp_path / "legend.csv"
    rows = [f"{10 * i + 10},{name},#0000{i}{i}" for i, name in enumerate(NAMES)]
    path.write_text("value,label,color\n" + "\n".join(rows) + "\n")
    return str(path)


def edited(model, **options):
    recorder = Recorder()
    edit_card(EditCardJob(str(model), **options), recorder)
    return recorder


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everything_that_is_given_stands_in_the_card_and_the_rest_as_before(
    model, legend, tmp_path
):
    before, files = read_card(model), contents(model)
    image = RasterInput(str(write_random(tmp_path / "scene.tif")))
    recorder = edited(
        model, classes=legend, bands="B04,B03,B02,B08", training_images=(image,),
        training_values="harmonised", pixel_size="12.5", sensor="Sentinel-2 MSI",
        description="For <Japan>.\nMade by us.", licence="CC-BY-4.0",
    )  # fmt: skip
    card = read_card(model)
    assert [(e.value, e.label) for e in card.legend.channels] == [
        (10 * i + 10, name) for i, name in enumerate(NAMES)
    ]
    assert card.bands == {"input": ("B04", "B03", "B02", "B08")}
    assert (card.training.values, card.training.sensor) == ("harmonised", "Sentinel-2 MSI")
    found = card.training.inputs["input"]
    assert (found.pixel_size, found.origin, len(found.bands)) == (12.5, "scene.tif", 4)
    with rasterio.open(image.path) as dataset:
        assert found.bands[2].mean == pytest.approx(dataset.read(3).mean(), rel=1e-5)
    assert (card.description, card.licence) == ("For <Japan>.\nMade by us.", "CC-BY-4.0")
    for name in ("fields", "regions", "dense", "layers", "versions", "sha256", "result", "name"):
        assert getattr(card, name) == getattr(before, name), name
    assert card.numbers == before.numbers
    after = contents(model)
    assert [path.name for path in files if files[path] != after.get(path)] == ["model_card.json"]
    assert files.keys() == after.keys()
    result = recorder.result_
    assert (result["output"], result["card"]) == (str(model), str(model / "model_card.json"))
    assert "classes" in result["summary"]


def test_a_second_edit_changes_only_what_it_gives(model, legend):
    edited(model, classes=legend, sensor="one", pixel_size="10")
    edited(model, sensor="another")
    card = read_card(model)
    assert card.training.sensor == "another"
    assert card.training.inputs["input"].pixel_size == 10
    assert card.legend.channels[5].label == "Ice"


def test_the_next_map_is_made_by_the_new_card(model, legend, make_raster, run_map):
    image = make_raster()
    before = run_map(image, model)
    edited(model, classes=legend)
    after = run_map(image, model)
    np.testing.assert_array_equal(after[0], 10 * before[0] + 10)
    assert category_names(str(after[3].result_["outputs"]["OUTPUT"]))[20] == "Forest"
    assert after[3].result_["method"] == before[3].result_["method"]


def test_what_others_have_written_into_the_card_stays(model, legend):
    edited(model, classes=legend)
    path = model / "model_card.json"
    document = json.loads(path.read_text())
    document["properties"]["mlm:pretrained"] = True
    document["links"] = [{"rel": "cite-as", "href": "https://example.org"}]
    document["bbox"] = [0, 0, 1, 1]
    document["assets"]["paper"] = {"href": "./paper.pdf"}
    for output in document["properties"]["mlm:output"]:
        for one in output["classification:classes"]:
            one["description"] = f"what {one['title']} is"
    path.write_text(json.dumps(document))
    edited(model, sensor="a sensor")
    found = json.loads(path.read_text())
    assert found["properties"]["mlm:pretrained"] is True
    assert found["links"] == document["links"]
    assert found["bbox"] == document["bbox"]
    assert set(found["assets"]) == {"model", "onnx", "paper"}
    output = found["properties"]["mlm:output"][0]
    assert output["classification:classes"][0]["description"] == "what Water is"
    assert found["properties"]["datetime"] == document["properties"]["datetime"]
    read_card(model)


def test_activation_and_threshold_are_those_of_the_result(tmp_path, legend):
    from cnnmapper.engine.contract.job import ExportJob
    from cnnmapper.engine.export import export
    from cnnmapper.engine.models.tensorflow_setup import keras

    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 2), name="image")
    labels = keras.layers.Conv2D(3, 1, activation="sigmoid", name="labels")(image)
    plain = keras.layers.Conv2D(3, 1, name="plain")(image)
    keras.Model(image, [labels, plain]).save(tmp_path / "m.keras")
    export(ExportJob(str(tmp_path / "m.keras"), str(tmp_path / "m")), Recorder())
    edited(tmp_path / "m", threshold="0.3", head="labels")
    edited(tmp_path / "m", activation="sigmoid", threshold="0.4,0.5,0.6", head="plain")
    numbers = read_card(tmp_path / "m").numbers
    assert (numbers["labels"].threshold, numbers["labels"].kind) == (0.3, "multi-label")
    assert (numbers["plain"].threshold, numbers["plain"].kind) == (
        (0.4, 0.5, 0.6), "multi-label-logits",
    )  # fmt: skip
    edited(tmp_path / "m", activation="none", head="plain")
    assert read_card(tmp_path / "m").numbers["plain"].threshold is None
    for text in ("0_1", "0.5,nan", "inf", "０.5"):
        with pytest.raises(EngineError, match=f"THRESHOLD is “{text}”; expected is a number"):
            edited(tmp_path / "m", threshold=text, head="labels")
    with pytest.raises(EngineError, match="THRESHOLD is “2”"):
        edited(tmp_path / "m", threshold="2", head="labels")
    with pytest.raises(EngineError, match="THRESHOLD"):
        edited(tmp_path / "m", threshold="0.5", head="plain")
    with pytest.raises(EngineError, match=r"HEAD.*labels, plain"):
        edited(tmp_path / "m", threshold="0.5")
    with pytest.raises(EngineError, match=r"2 entries.*each of the 3 labels"):
        edited(tmp_path / "m", threshold="0.5,0.5", head="labels")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "Nothing is given"),
        ({"bands": "a,b"}, "BANDS.*2 names.*input 4"),
        ({"pixel_size": "ten"}, "PIXEL_SIZE is “ten”"),
        ({"pixel_size": "10,20"}, "PIXEL_SIZE is “10,20”"),
        ({"pixel_size": "0"}, "PIXEL_SIZE"),
        ({"threshold": "0.5"}, "THRESHOLD is 0.5.*softmax"),
        ({"threshold": "2"}, "THRESHOLD is 2"),
        ({"pixel_size": "1_0"}, "PIXEL_SIZE is “1_0”"),
        ({"pixel_size": "inf"}, "PIXEL_SIZE is “inf”"),
        ({"head": "nothing", "activation": "none"}, "nothing"),
        ({"training_images": (RasterInput("/nowhere.tif"),)}, "TRAINING_IMAGE: /nowhere.tif"),
        ({"description": "long " * 1000}, "DESCRIPTION has"),
        ({"licence": "l" * 201}, "LICENCE has 201 characters; expected are at most 200"),
        ({"sensor": "s" * 201}, "SENSOR has 201"),
        ({"sensor": "Sentinel-2\nMSI"}, "SENSOR is.*one line"),
    ],
)
def test_what_does_not_fit_is_refused_and_the_card_stays_as_it_was(model, options, words):
    before = contents(model)
    with pytest.raises(EngineError, match=words):
        edited(model, **{"sensor": "new" if options else "", **options})
    assert contents(model) == before


def test_a_legend_of_other_classes_is_refused(model, tmp_path):
    (tmp_path / "two.csv").write_text("value,label\n1,a\n2,b\n")
    before = contents(model)
    with pytest.raises(LegendError, match="6 classes"):
        edited(model, classes=str(tmp_path / "two.csv"))
    assert contents(model) == before


def test_a_card_that_cannot_be_trusted_is_not_made_good_by_editing_it(model):
    path = model / "model_card.json"
    document = json.loads(path.read_text())
    document["properties"]["cnnmapper:model"]["fields"][0]["scale_factor"] = [2, 2]
    path.write_text(json.dumps(document))
    with pytest.raises(CardError, match="changed by hand"):
        edited(model, sensor="a sensor")
    assert json.loads(path.read_text()) == document


def test_a_card_of_other_files_is_not_edited(model):
    with (model / "saved_model.pb").open("ab") as stream:
        stream.write(b"\0")
    with pytest.raises(CardError, match="other model files"):
        edited(model, sensor="a sensor")


def test_a_model_without_a_card_has_nothing_to_be_edited(model):
    (model / "model_card.json").unlink()
    with pytest.raises(CardError, match=r"no model_card\.json"):
        edited(model, sensor="a sensor")


def test_what_is_written_by_hand_into_the_training_is_read_strictly(model):
    edited(model, pixel_size="10")
    path = model / "model_card.json"
    document = json.loads(path.read_text())
    document["properties"]["cnnmapper:training"]["inputs"]["input"]["pixel_size"] = 20
    path.write_text(json.dumps(document))
    assert read_card(model).training.inputs["input"].pixel_size == 20
    document["properties"]["cnnmapper:training"]["values"] = "reflectance"
    path.write_text(json.dumps(document))
    with pytest.raises(CardError, match=r"'reflectance'.*stored, scaled, harmonised") as caught:
        read_card(model)
    assert str(path) in str(caught.value)


def test_a_kept_export_of_a_keras_file_is_edited_for_the_next_runs(
    tutorial_keras, legend, tmp_path, make_raster, run_map
):
    kept = tmp_path / "kept"
    recorder = edited(tutorial_keras, classes=legend, exports=str(kept))
    assert "Export it with" in said(recorder, "warning")
    labels, _, _, told = run_map(make_raster(), tutorial_keras, exports=str(kept))
    assert set(np.unique(labels)) <= {10, 20, 30, 40, 50, 60}
    assert "exported by an earlier run" in said(told)
    with pytest.raises(EngineError, match="Keras file"):
        edited(tutorial_keras, sensor="a sensor")


def test_the_statistics_are_told_to_be_of_other_numbers_when_only_the_word_is_changed(
    model, tmp_path
):
    image = RasterInput(str(write_random(tmp_path / "scene.tif")))
    edited(model, training_images=(image,), training_values="stored")
    recorder = edited(model, training_values="scaled")
    assert "TRAINING_IMAGE" in said(recorder, "warning")
