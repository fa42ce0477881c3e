"""What an export says of a model in one paragraph."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.inference.duration_estimate import MethodCost
from cnnmapper.engine.maps.legend import Entry, Legend
from cnnmapper.engine.models.card import Card
from cnnmapper.engine.models.card_cuts import CardCuts, CutShare
from cnnmapper.engine.models.card_fields import CardField
from cnnmapper.engine.models.card_regions import DENSE, FCN, PADDED, DenseSummary, RegionEntry
from cnnmapper.engine.models.model_outputs import Roles
from cnnmapper.engine.models.number_kinds import (
    CONTINUOUS,
    LOGITS,
    MULTI_LABEL,
    SIGMOID,
    SIGMOID_LOGITS,
    SOFTMAX,
)
from cnnmapper.engine.models.output_reading import Reading
from cnnmapper.engine.models.tensors import Tensor
from cnnmapper.engine.reports import model_summary
from cnnmapper.engine.reports.model_summary import summary

from tests.support.recorder import Recorder

PADS = "layer 'conv_5' (Conv2D) adds at the border of the patch reaches the output"
ROLES = Roles(None, Reading("soft", SOFTMAX, 3))


def card(expression: int = 1, reason: str = "", size: Any = None, **changes: Any) -> Card:
    """A model of four bands and three classes that sees 16 pixels, unless it is said otherwise."""
    given: dict[str, Any] = {
        "name": "cover",
        "inputs": (Tensor("image", (None, size, size, 4), "float32"),),
        "outputs": (Tensor("soft", (None, None, None, 3), "float32"),),
        "fields": (
            CardField("image", "soft", Size(16, 16), Size(expression, expression), Size(4, 4),
                      "layers", reason),
        ),
        "legend": None, "versions": {}, "sha256": "0" * 64,
        **changes,
    }  # fmt: skip
    return Card(**given)


def region(kind: str, step: int, expression: int = 1) -> RegionEntry:
    return RegionEntry(
        kind, f"regions/{kind}", {"image": Size(16, 16)}, {"image": Size(step, step)},
        Size(expression, expression), ("soft",), "dilation", 2e-7, 1008, 60,
    )  # fmt: skip


def test_it_names_inputs_with_their_bands_outputs_and_classes():
    legend = Legend.of([Entry(0, (0, 0, 0), "Water"), Entry(1, (9, 9, 9), "Forest")], "a test")
    said = summary(
        card(bands={"image": ("B02", "B03", "B04", "B08")}, legend=legend), ROLES, ()
    )
    assert said.startswith("cover: a network")
    assert "Input “image”: 4 bands (B02, B03, B04, B08), float32, any size." in said
    assert "Output “soft”: the probabilities of 3 classes (Water, Forest)." in said
    assert "Receptive field 16, expression field 1, scale factor 4, read off its layers." in said


@pytest.mark.parametrize(("reading", "words"), [
    (Reading("soft", LOGITS, 3), "the logits of 3 classes; softmax is applied."),
    (Reading("soft", SIGMOID, 1), "the probability of one class."),
    (Reading("soft", SIGMOID_LOGITS, 1), "the logit of one class; sigmoid is applied."),
    (Reading("soft", MULTI_LABEL, 3), "the probabilities of 3 labels that do not exclude"),
    (Reading("soft", CONTINUOUS, 1), "a quantity."),
    (Reading("soft", CONTINUOUS, 3, sure=False), "3 channels of which nothing says what they are"),
])  # fmt: skip
def test_it_says_what_the_numbers_of_the_result_are(reading, words):
    assert f"Output “soft”: {words}" in summary(card(), Roles(None, reading), ())


def test_it_names_the_dates_of_a_time_series_and_outputs_beside_the_result():
    said = summary(
        card(
            inputs=(Tensor("image", (None, None, None, 24), "float32", dates=6),),
            outputs=(
                Tensor("soft", (None, None, None, 3), "float32"),
                Tensor("features", (None, None, None, 8), "float32"),
                Tensor("label", (None, None, None, 1), "int64"),
            ),
        ),
        replace(ROLES, labels="label"), (),
    )  # fmt: skip
    assert "Input “image”: 24 bands of 6 dates, float32, any size." in said
    assert "Output “features”: 8 channels, float32." in said
    assert "Output “label”: the number of the class." in said


def test_it_says_how_each_algorithm_applies_a_dense_model():
    said = summary(card(regions=(region(DENSE, 1), region(FCN, 4))), ROLES, ())
    assert "Patch-based inference runs it over whole regions at once (dense: strides become" in said
    assert "proven, largest difference 2e-07 over 1008 windows" in said
    assert "FCN inference runs it over whole regions, a pixel of the map for every 4 x 4" in said


def test_a_model_that_pads_its_patch_is_told_with_the_layer():
    said = summary(card(reason=PADS, size=16), ROLES, ())
    assert f"computes every pixel from a patch of its own, because {PADS}." in said
    assert "FCN inference computes a pixel for every 4 x 4 of the image from its own patch." in said


def test_a_u_net_is_told_by_its_patches_or_by_its_regions():
    alone = summary(card(expression=8, reason=PADS, size=16), ROLES, ())
    assert "patches of 16 x 16 pixels over the image, which overlap" in alone
    assert f"because {PADS}." in alone
    assert "MARGIN" in alone
    proven = summary(card(expression=8, size=16, regions=(region(FCN, 8, 8),)), ROLES, ())
    assert "Both inferences run it over whole regions instead of block by block of 8 x 8" in proven
    assert "overlap" not in proven


@pytest.mark.parametrize(("share", "words"), [
    (5e-5, "The search for that margin begins with 4 pixels: at the export, on images of noise and "
     "with structure, 0.005 % of the labels beyond depended on where patches are cut."),
    (0.012, "no margin was enough: beyond 4 pixels, 1.2 % of the labels depended on where"),
])  # fmt: skip
def test_the_margin_of_overlapping_patches_is_told_with_the_share(share, words):
    shares = (CutShare(Size(0, 0), 0.5), CutShare(Size(4, 4), share))
    cuts = CardCuts(Size(16, 16), ("soft",), shares)
    assert words in summary(card(expression=8, reason=PADS, size=16, cuts=cuts), ROLES, ())


def test_a_padded_network_is_told_with_its_margin():
    fields = (CardField("image", "soft", None, None, None, "layers", PADS),)
    padded = replace(region(PADDED, 16, 16), receptive={"image": Size(208, 208)})
    said = summary(card(fields=fields, regions=(padded,)), ROLES, ())
    assert "run it over the whole image" in said
    assert "whose margin of 96 pixels is cut away" in said
    assert "over 1008 units of 16 x 16 pixels" in said
    assert "not known" not in said


def test_two_sources_with_padding_are_told_by_their_blocks():
    inputs = tuple(Tensor(name, (None, 16, 16, 4), "float32") for name in ("image", "other"))
    said = summary(card(expression=8, reason=PADS, inputs=inputs), ROLES, ())
    assert f"blocks of 8 x 8 pixels side by side, because {PADS}." in said


def test_what_is_not_known_is_told_with_the_layer_and_the_way_out():
    fields = (CardField("image", "soft", None, None, None, "layers", PADS),)
    soft = (Tensor("soft", (None, 3), "float32"),)
    said = summary(card(fields=fields, outputs=soft), ROLES, ())
    assert f"What it sees of an image is not known: {PADS}." in said
    assert "RECEPTIVE_FIELD" in said
    assert model_summary.is_open(card(fields=fields, outputs=soft), ROLES)
    assert not model_summary.is_open(card(fields=fields), ROLES)
    assert not model_summary.is_open(card(), ROLES)
    assert "64, 1 and 1 for a classifier" in said


def test_one_more_kind_of_network_for_regions_is_one_more_sentence(monkeypatch):
    more = {**model_summary.OF_REGIONS, "new": lambda entry: f"Anew {entry.expression}."}
    monkeypatch.setattr(model_summary, "OF_REGIONS", more)
    fields = (CardField("image", "soft", None, None, None, "layers", PADS),)
    said = summary(card(fields=fields, regions=(region("new", 16, 16),)), ROLES, ())
    assert "Anew 16." in said
    assert "not known" not in said


def test_speed_is_told_of_what_is_used_and_a_map_of_days_with_a_way_out():
    costs = [
        MethodCost("dense", Size(10965, 10965), 1234567.0, 1),
        MethodCost("patches", Size(10965, 10965), 900.0, 1),
    ]
    said = summary(card(regions=(region(DENSE, 1),)), ROLES, costs)
    assert "dense 1\u202f200\u202f000 pixels a second (97 s for a Sentinel-2 tile)." in said
    assert "patches 900" not in said
    slow = summary(card(), ROLES, costs[1:])
    assert "patches 900 pixels a second (37.1 h for a Sentinel-2 tile). Give EXTENT" in slow


def test_the_reason_against_the_dense_method_is_told_where_no_field_has_one():
    dense = DenseSummary(False, None, 0, "layer 'mean' takes in the whole image", "")
    said = summary(card(size=16, dense=dense), ROLES, ())
    assert "because layer 'mean' takes in the whole image." in said


@pytest.fixture(scope="module")
def exported(tutorial_keras, tmp_path_factory):
    recorder = Recorder()
    folder = tmp_path_factory.mktemp("summary") / "tutorial"
    export(ExportJob(str(tutorial_keras), str(folder)), recorder)
    return recorder


def test_the_export_hands_it_over_and_says_it_last(exported):
    said = exported.result_["summary"]
    assert said == exported.all("info")[-1]["message"]
    for words in ("4 bands", "6 classes", "dense", "pixels a second"):
        assert words in said


def test_the_export_goes_through_its_stages_and_never_back(exported):
    progress = exported.all("progress")
    fractions = [one["fraction"] for one in progress]
    assert fractions == sorted(fractions)
    texts = [one["message"] for one in progress]
    for stage in ("Loading", "fields", "Writing the SavedModel", "Checking", "Rewriting", "moment"):
        assert any(stage in text for text in texts), stage
