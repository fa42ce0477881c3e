"""The report on an exported model, made by the real engine."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from html.parser import HTMLParser

import pytest
from cnnmapper.engine.contract.errors import CardError, OutputError
from cnnmapper.engine.contract.job import ExportJob, InspectJob
from cnnmapper.engine.export import export
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.inference import duration_estimate
from cnnmapper.engine.inference.duration_estimate import MethodCost
from cnnmapper.engine.inference.model_inspection import inspect
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.card import read_card, read_card_alone, write_card
from cnnmapper.engine.models.layer_cost import cost_of
from cnnmapper.engine.models.model_folder import sha256_of
from cnnmapper.engine.models.tensorflow_setup import keras, tensorflow
from cnnmapper.engine.networks.layer_table import layer_table
from cnnmapper.engine.reports.html_page import number
from cnnmapper.engine.reports.model_page import page

from tests.support.accessible import problems
from tests.support.exports import export_of
from tests.support.recorder import Recorder
from tests.support.specimens import BY_NAME

VOID = {"meta", "br"}


class Reader(HTMLParser):
    """Takes a page apart and insists that every element is closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words = [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def inspected(folder, tmp_path, **options):
    """The text of the report, its source, and what was said."""
    target = tmp_path / "report.html"
    recorder = Recorder()
    inspect_model(InspectJob(str(folder), str(target), **options), recorder)
    source = target.read_text(encoding="utf-8")
    assert problems(source) == []
    assert "<title>Model report: " in source
    assert "What the numbers do not say" in source
    assert str(tmp_path) not in source
    return Reader(source).text, source, recorder


def exported(model, tmp_path):
    export_of(model, tmp_path / "exported", trust=True)
    return tmp_path / "exported"


def test_the_report_lists_what_onnx_runtime_has_of_the_model(tutorial_model, tmp_path):
    card = read_card(tutorial_model)
    text, _, _ = inspected(tutorial_model, tmp_path)
    listed = text.partition("In ONNX Runtime")[2].partition("Time and memory")[0]
    dense = next(entry.onnx for entry in card.regions if entry.kind == "dense")
    for network, entry in (("the model itself", card.onnx), ("dense", dense)):
        size = round((tutorial_model / entry.path).stat().st_size / 1000)
        windows = " ".join(number(entry.windows).split())
        assert (
            f"{network} {entry.path} {entry.largest_difference:.1g} "
            f"{windows} {entry.proven_with} {entry.speed:.3g} {size} kB"
        ) in listed


def test_the_report_says_why_a_network_is_not_there_for_onnx_runtime(tutorial_model, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    shutil.rmtree(folder / "onnx")
    card = read_card_alone(folder)
    regions = tuple(dataclasses.replace(entry, onnx=None) for entry in card.regions)
    lacking = dataclasses.replace(
        card, onnx=None, regions=regions, sha256=sha256_of(folder), without_onnx="model: no <form>"
    )
    write_card(lacking, folder)
    text, _, _ = inspected(folder, tmp_path)
    assert "In ONNX Runtime Not in ONNX Runtime: model: no <form>. " in text


def test_the_report_tells_what_the_card_knows(tutorial_keras, tmp_path):
    legend = tmp_path / "legend.csv"
    legend.write_text(
        "value,label,color\n1,Water,#0000ff\n2,Rocks & sand,#aa5500\n3,a,#111111\n4,b,#222222\n"
        "5,c,#333333\n60,d,#444444\n"
    )
    export(ExportJob(str(tutorial_keras), str(tmp_path / "m"), classes=str(legend)), Recorder())
    text, source, recorder = inspected(tmp_path / "m", tmp_path)
    result = recorder.result_
    assert result["card"] == str(tmp_path / "m" / "model_card.json")
    assert (result["receptive_field"], result["expression_field"]) == ("16", "1")
    assert result["scale_factor"] == "4"
    assert "Makes 6 classes out of 4 bands (input)." in text
    assert "Channel Value Class Colour 0 1 Water" in text
    assert "5 60 d" in text
    assert "Rocks & sand" in text
    assert "background:#aa5500" in source
    assert "read off the layers" in text
    plain = text.replace("\u202f", " ")
    assert "Conv2D 5 × 5, relu 12 × 12 × 16 5 × 5 1 1 616 230 400 73.7%" in plain
    assert "14 902 312 704" in plain
    assert "estimates" in text
    assert result["dense"] is True
    assert "Dense: yes. Proven: over" in text


def test_a_model_that_cannot_be_made_dense_is_told_why(tmp_path):
    text, _, recorder = inspected(exported(BY_NAME["padded_through"].model(), tmp_path), tmp_path)
    assert recorder.result_["dense"] is False
    assert "Dense: no. Not possible: layer 'edge' (Conv2D) fills up the border" in text
    assert "every layer computed once" not in text


def test_a_card_that_does_not_tell_of_the_dense_method_is_no_proof(tutorial_model, tmp_path):
    folder = tmp_path / "older"
    shutil.copytree(tutorial_model, folder)
    path = folder / "model_card.json"
    document = json.loads(path.read_text())
    for key in ("dense", "regions", "layers", "digest"):
        del document["properties"]["cnnmapper:model"][key]
    path.write_text(json.dumps(document))
    text, _, recorder = inspected(folder, tmp_path)
    assert recorder.result_["dense"] is False
    assert "Dense: no. Not tried when the model was exported." in text
    assert "shift and stitch" in text


def test_the_report_needs_no_other_file_and_runs_nothing(tutorial_model, tmp_path):
    _, source, _ = inspected(tutorial_model, tmp_path)
    assert not re.search(r"<(script|link|img|iframe|object)|src=|href=|@import|url\((?!#)", source)
    assert set(re.findall(r"https?://[^\s\"<]+", source)) == {"http://www.w3.org/2000/svg"}


def test_time_is_told_for_every_way_and_grows_with_the_image(tutorial_model, tmp_path):
    small = inspect(InspectJob(str(tutorial_model), "", width=200, height=100), Recorder())
    maps = {one.method: one.map for one in small.estimates}
    assert maps["patches"] == maps["dense"] == Size(200 - 15, 100 - 15)
    assert maps["fully convolutional"] == Size((200 - 16) // 4 + 1, (100 - 16) // 4 + 1)
    speed = {one.method: one.pixels_per_second for one in small.estimates}
    assert min(speed["fully convolutional"], speed["dense"], speed["patches"]) > 0
    for one in small.estimates:
        assert one.seconds == pytest.approx(one.map.width * one.map.height / one.pixels_per_second)
        assert 0 < one.memory < 1 << 30
    text, _, _ = inspected(tutorial_model, tmp_path, image="tokyo", width=200, height=100)
    assert "For tokyo (200 × 100 pixels)" in text
    text, _, _ = inspected(tutorial_model, tmp_path)
    assert "a Sentinel-2 tile at 10 m (10980 × 10980 pixels)" in text


def test_the_time_that_is_told_is_that_of_a_patch_for_every_pixel_of_the_map(
    tutorial_model, monkeypatch
):
    def a_millisecond_each(run):
        (output, *_) = run().values()
        return 0.001 * len(output)

    monkeypatch.setattr(duration_estimate, "seconds_of", a_millisecond_each)
    found = inspect(InspectJob(str(tutorial_model), "", width=80, height=80), Recorder())
    (patches,) = [one for one in found.estimates if one.method == "patches"]
    assert patches.seconds == pytest.approx(65 * 65 * 0.001)


def test_a_model_that_pads_is_offered_as_patches_only_and_the_reason_is_given(tmp_path):
    folder = exported(BY_NAME["padded_through"].model(), tmp_path)
    text, _, _ = inspected(folder, tmp_path)
    assert "layer 'edge' (Conv2D) adds at the border" in text
    found = inspect(InspectJob(str(folder), ""), Recorder())
    assert [one.method for one in found.estimates] == ["patches"]
    assert "Fully convolutional" not in text


def test_a_u_net_is_told_by_its_blocks(tmp_path):
    folder = exported(BY_NAME["unet_64_to_32"].model(), tmp_path)
    found = inspect(InspectJob(str(folder), "", width=200, height=100), Recorder())
    (patches,) = [one for one in found.estimates if one.method == "patches"]
    assert patches.map == Size(((200 - 64) // 32 + 1) * 32, ((100 - 64) // 32 + 1) * 32)
    assert page(found).count("Concatenate") >= 2


def test_a_model_of_two_sources_is_told_source_by_source(tmp_path):
    text, _, _ = inspected(exported(BY_NAME["two_sources"].model(), tmp_path), tmp_path)
    assert "12 × 12 pixels of optical and 7 × 5 pixels of radar" in text
    assert "12 × 12 of optical 7 × 5 of radar" in text


def test_a_model_without_a_card_is_measured_and_the_report_says_so(tutorial_model, tmp_path):
    folder = tmp_path / "bare"
    shutil.copytree(tutorial_model, folder)
    (folder / "model_card.json").unlink()
    text, _, recorder = inspected(folder, tmp_path)
    result = recorder.result_
    assert (result["card"], result["dense"]) == ("", False)
    assert (result["receptive_field"], result["scale_factor"]) == ("16", "4")
    assert "measured on the running model" in text
    assert "The folder has no model card" in text
    assert "The layers are not known" in text
    assert any("no model card" in warning["message"] for warning in recorder.all("warning"))


def test_a_model_that_needs_values_is_not_run_without_them(tmp_path):
    class Module(tensorflow.Module):
        @tensorflow.function(
            input_signature=[
                tensorflow.TensorSpec((None, None, None, 2), "float32", name="image"),
                tensorflow.TensorSpec((), "bool", name="is_training"),
            ]
        )
        def serve(self, image, is_training):
            pooled = tensorflow.nn.avg_pool2d(image, 3, 3, "VALID")
            return {"mean": tensorflow.where(is_training, pooled, pooled * 2)}

    module = Module()
    folder = tmp_path / "model"
    tensorflow.saved_model.save(module, str(folder), signatures=module.serve)
    text, _, recorder = inspected(folder, tmp_path)
    assert "The model was not run." in text
    assert "is_training" in text
    assert recorder.result_["receptive_field"] == ""
    text, _, recorder = inspected(folder, tmp_path, user_placeholders="is_training=false")
    assert recorder.result_["receptive_field"] == "3"
    assert "The model was not run." not in text


def test_a_model_without_a_patch_size_is_described_and_no_time_is_made_up(tmp_path):
    folder = exported(BY_NAME["average_of_any_size"].model(), tmp_path)
    text, _, recorder = inspected(folder, tmp_path)
    assert "described for 256 × 256 pixels" in text
    assert "Time and memory cannot be estimated" in text
    assert "Pixels per second" not in text
    assert recorder.result_["receptive_field"] == ""


def test_names_that_are_markup_are_harmless(tutorial_model, tmp_path):
    folder = tmp_path / "<b>model"
    shutil.copytree(tutorial_model, folder)
    path = folder / "model_card.json"
    document = json.loads(path.read_text())
    names = [f"<script>alert({number})</script>" for number in range(9)]
    properties = document["properties"]
    properties["mlm:name"] = names[0]
    properties["mlm:output"][0]["name"] = names[1]
    properties["mlm:output"][0]["classification:classes"] = [
        {"value": 0, "name": "a", "title": names[2], "color_hint": "FF0000"}
    ]
    block = properties["cnnmapper:model"]
    del block["digest"]
    block["layers"][1] |= {"name": names[3], "kind": names[4], "detail": names[5]}
    block["fields"][0]["reason"] = names[6]
    block["versions"]["keras"] = names[7]
    path.write_text(json.dumps(document))
    text, source, _ = inspected(folder, tmp_path, image=names[8], width=99, height=99)
    assert "<script" not in source
    assert "<b>model" not in source
    for name in names:
        assert name in text


def test_the_report_says_what_the_numbers_of_an_output_are(tmp_path):
    i = keras.Input((None, None, 4), name="image")
    model = keras.Model(i, keras.layers.Conv2D(3, 3, name="result")(i))
    model.compile(loss=keras.losses.CategoricalCrossentropy(from_logits=True))
    folder = exported(model, tmp_path)
    text, _, _ = inspected(folder, tmp_path)
    assert (
        "logits of classes, to which softmax is applied (last activation linear, trained with "
        "CategoricalCrossentropy(from_logits=True))"
    ) in text
    path = folder / "model_card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card["properties"]["mlm:output"][0]["cnnmapper:numbers"] |= {
        "kind": "multi-label-logits", "threshold": [0.3, 0.5, 0.25],
    }  # fmt: skip
    path.write_text(json.dumps(card), encoding="utf-8")
    assert "threshold 0.3, 0.5, 0.25)" in inspected(folder, tmp_path)[0]
    path.unlink()
    assert "logits" not in inspected(folder, tmp_path)[0]


def test_a_card_of_another_model_is_an_error(tutorial_model, tmp_path):
    folder = tmp_path / "changed"
    shutil.copytree(tutorial_model, folder)
    (folder / "variables" / "extra").write_text("x")
    with pytest.raises(CardError, match="other model files"):
        inspected(folder, tmp_path)
    assert not (tmp_path / "report.html").exists()


@pytest.mark.parametrize("target", ["nowhere/report.html", "."])
def test_a_report_that_cannot_be_written_is_refused_before_the_work(
    tutorial_model, tmp_path, target
):
    with pytest.raises(OutputError, match="OUTPUT_HTML"):
        inspect_model(InspectJob(str(tutorial_model), str(tmp_path / target)), Recorder())


def test_an_image_smaller_than_the_receptive_field_has_no_time(tutorial_model, tmp_path):
    text, _, _ = inspected(tutorial_model, tmp_path, width=15, height=99)
    assert "the image has 15 x 99 pixels, the model's receptive field needs 16 x 16" in text
    assert "Pixels per second" not in text


def test_the_cost_of_each_way_is_what_a_pencil_finds():
    layers = layer_table(BY_NAME["tutorial"].model())
    cost = cost_of(layers, (1, 1), {"image": (4, 4)}, True)
    assert cost.patches == 230400 + 73728 + 8192 + 384
    assert cost.dense == 1600 + 4608 + 8192 + 384
    # For each pixel of the map: 4 x 4 of the first convolution, 2 x 2 of the second, then one.
    assert cost.fcn == 16 * 1600 + 4 * 4608 + 8192 + 384
    assert cost.complete
    padded = cost_of(layers, (1, 1), {"image": (4, 4)}, False)
    assert (padded.dense, padded.fcn) == (None, None)
    assert padded.patches == cost.patches


def test_the_cost_of_sources_of_unlike_resolution_is_told_for_patches_only():
    layers = layer_table(BY_NAME["two_resolutions"].model())
    cost = cost_of(layers, (1, 1), {"colour": (1, 1), "fine": (4, 4)}, True)
    assert (cost.dense, cost.fcn) == (None, None)
    twins = cost_of(
        layer_table(BY_NAME["siamese"].model()), (1, 1), {"before": (2, 2), "after": (2, 2)}, True
    )
    assert twins.dense == 2 * 500 + 25
    assert twins.fcn == 4 * 2 * 500 + 25


def test_an_estimate_is_of_the_whole_map():
    assert MethodCost("patches", Size(100, 50), 1000.0, 0).seconds == 5


def test_the_card_of_the_inspected_model_is_the_one_beside_it(tutorial_model):
    found = inspect(InspectJob(str(tutorial_model), ""), Recorder())
    assert found.layers == read_card(tutorial_model).layers
