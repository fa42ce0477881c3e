"""Model cards from strangers or changed by hand: refused in words, whatever stands in them."""

from __future__ import annotations

import json
import shutil

import pytest
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.models.card import read_card, write_card
from cnnmapper.engine.models.model_folder import sha256_of
from cnnmapper.engine.predict import predict

from tests.support.foreign_graphs import reads, saved
from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder


@pytest.fixture
def carded(tutorial_model, tmp_path):
    """A copy of the exported model, and a function that changes its card."""
    folder = tmp_path / "copy"
    shutil.copytree(tutorial_model, folder)
    path = folder / "model_card.json"
    original = json.loads(path.read_text(encoding="utf-8"))

    def change(edit):
        document = json.loads(json.dumps(original))
        # Without it, as in an older card: what is tested lies behind that check.
        del document["properties"]["cnnmapper:model"]["digest"]
        edit(document["properties"], document["properties"]["cnnmapper:model"])
        path.write_text(json.dumps(document), encoding="utf-8")
        return folder

    return change


def setting(*keys):
    """Return an edit that sets a value deep in a card's own block."""
    *path, last, value = keys

    def edit(_properties, block):
        for key in path:
            block = block[key]
        block[last] = value

    return edit


@pytest.mark.parametrize(
    "edit",
    [
        setting("fields", 0, "receptive_field", [1e999, 16]),
        setting("fields", 0, "receptive_field", [float("nan"), 16]),
        setting("fields", 0, "receptive_field", [True, True]),
        setting("fields", 0, "receptive_field", [10**30, 16]),
        setting("fields", 0, "source", "\ud800"),
        setting("fields", "none"),
        setting("version", "1"),
        setting("sha256", 5),
        setting("regions", 0, "windows", float("inf")),
        setting("regions", 0, "path", "regions/../../elsewhere"),
        setting("regions", 0, "path", "/etc"),
        setting("regions", 0, "path", "regions/.."),
        setting("regions", 0, "path", "regions/a\\b"),
        setting("regions", 0, "path", ["regions", "dense_1"]),
        setting("layers", 0, "shape", "x"),
        lambda properties, _block: properties.update({"mlm:output": 7}),
        lambda properties, _block: properties["mlm:input"][0]["input"].update(shape=[1e999]),
        lambda properties, _block: properties["mlm:output"][0].update(
            {"classification:classes": [{"value": 0, "name": "a", "color_hint": "zz0000"}]}
        ),
        lambda properties, _block: properties["mlm:output"][0].update(
            {"classification:classes": [{"value": -1, "name": "a", "color_hint": "000000"}]}
        ),
    ],
)
def test_a_malformed_card_is_refused_in_words(edit, carded):
    with pytest.raises(CardError, match=r"model_card\.json is not a model card") as caught:
        read_card(carded(edit))
    assert len(str(caught.value)) < 700


def test_a_card_whose_fields_were_changed_is_refused_but_its_classes_may_be(carded):
    folder = carded(lambda _properties, _block: None)
    path = folder / "model_card.json"
    write_card(read_card(folder), folder)
    document = json.loads(path.read_text(encoding="utf-8"))
    properties = document["properties"]
    properties["mlm:output"][0]["classification:classes"] = [
        {"value": 0, "name": "a", "title": "W\u00e4sser\n&", "color_hint": "0000FF"}
    ]
    path.write_text(json.dumps(document), encoding="utf-8")
    assert read_card(folder).legend.entries[0].label == "W\u00e4sser &"
    properties["cnnmapper:model"]["fields"][0]["receptive_field"] = [15, 15]
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(CardError, match="changed by hand"):
        read_card(folder)


def test_a_card_nested_without_end_is_refused(carded):
    folder = carded(lambda _properties, _block: None)
    (folder / "model_card.json").write_text("[" * 100_000)
    with pytest.raises(CardError, match="RecursionError"):
        read_card(folder)


def test_a_card_of_other_files_is_refused_whichever_file_was_changed(carded):
    for name in ("saved_model.pb", "variables/variables.index", "regions/*/saved_model.pb"):
        folder = carded(lambda _properties, _block: None)
        assert read_card(folder) is not None
        path = next(folder.glob(name))
        content = path.read_bytes()
        path.write_bytes(content + b"\0")
        with pytest.raises(CardError, match="other model files"):
            read_card(folder)
        path.write_bytes(content)


def test_a_network_for_regions_that_reaches_out_is_refused_although_the_card_fits(
    carded, make_raster, tmp_path
):
    folder = carded(lambda _properties, _block: None)
    region = next(folder.glob("regions/dense*"))
    shutil.rmtree(region)
    saved(reads, region)
    carded(setting("sha256", sha256_of(folder)))
    target = tmp_path / "maps"
    target.mkdir()
    job = predict_job(
        make_raster(), folder, target / "map.tif", method="dense", runtime="tensorflow"
    )
    with pytest.raises(ModelError, match="ReadFile"):
        predict(job, Recorder())
    assert list(target.iterdir()) == []


def test_an_endless_name_in_a_card_does_not_become_an_endless_message(carded):
    folder = carded(setting("fields", 0, "found", ["x" * 10**6]))
    with pytest.raises(CardError) as caught:
        read_card(folder)
    assert len(str(caught.value)) < 700
