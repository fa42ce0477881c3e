"""What is given twice is refused with both values: one of them would be taken without a word."""

from __future__ import annotations

import json

import pytest
from cnnmapper.engine.contract.errors import CardError, JobError, LegendError, ModelError
from cnnmapper.engine.maps.legend import read_legend
from cnnmapper.engine.models.card import read_card_alone
from cnnmapper.engine.models.model_inputs import constants
from cnnmapper.engine.models.tensors import Signature, Tensor
from cnnmapper.engine.polishing.class_merging import read_merging

from tests.support.example import example_model


def test_a_value_of_the_model_that_is_given_twice_is_refused_with_both():
    signature = Signature((Tensor("training", (), "bool"), Tensor("rate", (), "float32")), ())
    assert constants(signature, "rate=0.5 training=false")["rate"] == 0.5
    with pytest.raises(ModelError, match=r"gives rate twice: 0\.5 and 0\.1"):
        constants(signature, "rate=0.5 training=false rate=0.1")


def test_a_card_that_says_something_twice_is_refused_with_both(tmp_path):
    folder = example_model(tmp_path)
    card = folder / "model_card.json"
    text = card.read_text(encoding="utf-8")
    name = json.loads(text)["properties"]["mlm:name"]
    # As a hand leaves it that has pasted a line and forgotten the old one.
    again = text.replace('"mlm:name":', '"mlm:name": "other",\n"mlm:name":', 1)
    card.write_text(again, encoding="utf-8")
    with pytest.raises(CardError, match=f"mlm:name twice: 'other' and '{name}'"):
        read_card_alone(folder)
    with pytest.raises(LegendError, match=f"mlm:name twice: 'other' and '{name}'"):
        read_legend(card)


@pytest.mark.parametrize("head", ["value,label,label", "value,Value,label", "value,label,hex,Hex"])
def test_a_legend_with_two_columns_of_one_name_is_refused(tmp_path, head):
    path = tmp_path / "legend.csv"
    path.write_text(f"{head}\n" + ",".join("1" for _ in head.split(",")), encoding="utf-8")
    with pytest.raises(LegendError, match=r"has the column (label|value|hex) twice"):
        read_legend(path)


def test_a_legend_may_have_other_columns_of_one_name(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text("value,label,remark,remark\n1,water,a,b\n", encoding="utf-8")
    assert read_legend(path).label(1) == "water"


def test_a_table_that_merges_into_two_columns_is_refused(tmp_path):
    path = tmp_path / "merge.csv"
    path.write_text("value,new,new\n1,2,3\n", encoding="utf-8")
    with pytest.raises(JobError, match="has the column new twice"):
        read_merging("", str(path))
    path.write_text("value,new,,\n1,2,,\n", encoding="utf-8")
    assert read_merging("", str(path)).of(1) == 2
