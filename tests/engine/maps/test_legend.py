"""Legends from QGIS styles and tables."""

from __future__ import annotations

import json

import pytest
from cnnmapper.engine.contract.errors import LegendError
from cnnmapper.engine.maps.legend import DEFAULT, Entry, Legend, read_legend
from hypothesis import given
from hypothesis import strategies as st

TUTORIAL = [
    (0, "Water", "#7fbcfc"),
    (1, "Golf course", "#3fd200"),
    (2, "Park and grassland", "#efd700"),
    (3, "Buildings", "#ff0004"),
    (4, "Forest", "#106b00"),
    (5, "Farm", "#a15c44"),
]


def rows(legend):
    return [(e.value, e.label, e.hex) for e in legend.entries]


def test_the_shipped_style_has_the_tutorials_six_classes():
    assert rows(read_legend(DEFAULT)) == TUTORIAL


def test_a_table_may_be_unordered_and_quoted(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text('value,label,colour\n2,"Fields, green",#00ff00\n0,Wasser,#0000FF\n')
    assert rows(read_legend(path)) == [(0, "Wasser", "#0000ff"), (2, "Fields, green", "#00ff00")]


def test_a_paletted_style_is_read(tmp_path):
    path = tmp_path / "style.qml"
    path.write_text(
        '<qgis><pipe><rasterrenderer type="paletted"><colorPalette>'
        '<paletteEntry value="7" label="Reed &amp; rush" color="#010203" alpha="255"/>'
        "</colorPalette></rasterrenderer></pipe></qgis>"
    )
    assert rows(read_legend(path)) == [(7, "Reed & rush", "#010203")]


labels = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20).filter(
    lambda text: text.strip() == text
)


@given(st.dictionaries(st.integers(0, 65534), labels, min_size=1, max_size=8))
def test_a_written_style_reads_back(tmp_path_factory, classes):
    legend = Legend.of((Entry(v, (1, v % 256, 3), label) for v, label in classes.items()), "x")
    path = tmp_path_factory.mktemp("style") / "a.qml"
    path.write_text(legend.to_qml(), encoding="utf-8")
    assert read_legend(path) == legend


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "value,color\n1,#123456\n", "lacks the column label"),
        ("a.csv", "value,label,color\n1,a,#12345\n", "line 2.*#rrggbb"),
        ("a.csv", "value,label,color\none,a,#123456\n", "no number"),
        ("a.csv", "value,label,color\n1.5,a,#123456\n", "no whole number"),
        ("a.csv", "value,label,color\n1,a,#123456\n1,b,#123456\n", "twice"),
        ("a.csv", "value,label,color\n70000,a,#123456\n", "from 0 to"),
        ("a.csv", "value,label,color\n1e999,a,#123456\n", "no number"),
        ("a.csv", "", "lacks the columns"),
        ("a.qml", "<qgis/>", "holds no classes"),
        ("a.qml", "<qgis>", "not a QGIS style"),
        (
            "a.qml",
            '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><qgis>&b;</qgis>',
            "not a QGIS style",
        ),
        ("a.doc", "", "expected .qml, .csv"),
        ("a.json", "{}", "not a model card.*properties"),
        ("a.json", "[1]", "not a model card"),
        ("a.json", "{", "not a model card"),
        ("a.json", '{"properties": {"mlm:output": []}}', "holds no classes"),
    ],
)
def test_what_is_no_legend_is_refused_with_the_reason(tmp_path, name, text, message):
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(LegendError, match=message):
        read_legend(path)


def test_the_legend_of_a_model_card_is_read_with_or_without_colours(tmp_path):
    path = tmp_path / "model_card.json"
    classes = [
        {"value": 0, "name": "water", "title": "Open water", "color_hint": "7FBCFC"},
        {"value": 1, "name": "reed"},
    ]
    card = {"properties": {"mlm:output": [{}, {"classification:classes": classes}]}}
    path.write_text(json.dumps(card))
    assert rows(read_legend(path)) == [(0, "Open water", "#7fbcfc"), (1, "reed", "#e69f00")]
