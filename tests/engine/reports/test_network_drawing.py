"""The drawing of a network: complete, well formed, and nothing hides anything else."""

from __future__ import annotations

import functools
import re
from xml.etree import ElementTree

import pytest
from cnnmapper.engine.models.card_layers import Layer
from cnnmapper.engine.models.tensors import Tensor
from cnnmapper.engine.networks.layer_graph import input_names, output_names
from cnnmapper.engine.networks.layer_table import layer_table
from cnnmapper.engine.reports.network_drawing import draw
from cnnmapper.engine.reports.network_paths import place

from tests.support.specimens import BY_NAME, ZOO

SVG = "{http://www.w3.org/2000/svg}"


def tensors(names, values):
    return [Tensor(n, tuple(v.shape), str(v.dtype)) for n, v in zip(names, values)]


@functools.cache
def drawn(name):
    """The network's table of layers, its inputs and outputs, and its drawing."""
    model = BY_NAME[name].model()
    table = layer_table(model)
    inputs = tensors(input_names(model), model.inputs)
    outputs = tensors(output_names(model), model.outputs)
    return table, inputs, outputs, ElementTree.fromstring(draw(inputs, table, outputs))


def titles(svg):
    return [title.text.split(" · ")[0] for title in svg.iter(f"{SVG}title")]


@pytest.mark.parametrize("specimen", ZOO, ids=lambda specimen: specimen.name)
def test_every_layer_input_and_output_is_drawn_once(specimen):
    table, inputs, outputs, svg = drawn(specimen.name)
    expected = [one.name for one in (*inputs, *table, *outputs)]
    assert sorted(titles(svg)) == sorted(expected)
    lines = [path for path in svg.iter(f"{SVG}path") if path.get("marker-end")]
    assert len(lines) == sum(len(layer.inputs) for layer in table) + len(outputs)


@pytest.mark.parametrize("specimen", ZOO, ids=lambda specimen: specimen.name)
def test_no_box_lies_on_another_and_all_lie_inside(specimen):
    *_, svg = drawn(specimen.name)
    width, height = float(svg.get("width")), float(svg.get("height"))
    boxes = []
    for group in svg.iter(f"{SVG}g"):
        rect = group.find(f"{SVG}rect")
        if rect is not None:
            boxes.append([float(rect.get(key)) for key in ("x", "y", "width", "height")])
    for x, y, w, h in boxes:
        assert 0 <= x <= x + w <= width
        assert 0 <= y <= y + h <= height
    for number, (x, y, w, h) in enumerate(boxes):
        for a, b, c, d in boxes[:number]:
            assert x + w <= a or a + c <= x or y + h <= b or b + d <= y


@pytest.mark.parametrize("specimen", ZOO, ids=lambda specimen: specimen.name)
def test_no_line_runs_off_the_drawing(specimen):
    *_, svg = drawn(specimen.name)
    width = float(svg.get("width"))
    for path in svg.iter(f"{SVG}path"):
        for number in re.findall(r"[MH](-?[\d.]+)", path.get("d")):
            assert 0 <= float(number) <= width


def test_the_skips_of_a_u_net_lie_around_each_other():
    table = drawn("unet_64_to_32")[0]
    parents = {"image": []}
    for layer in table:
        parents[layer.name] = list(layer.inputs)
    places = place(parents)
    assert set(places.columns.values()) == {0}
    lanes = {(line.start, line.end): line.lane for line in places.lines if line.lane >= 0}
    assert lanes == {("conv2d_1", "concatenate"): 0, ("conv2d", "concatenate_1"): 1}


def test_two_sources_stand_beside_each_other():
    table = drawn("two_sources")[0]
    parents = {"optical": [], "radar": []}
    for layer in table:
        parents[layer.name] = list(layer.inputs)
    places = place(parents)
    assert places.rows["optical"] == places.rows["radar"] == 0
    assert (places.columns["optical"], places.columns["radar"]) == (0, 1)
    assert places.columns["concatenate"] == 0


def test_names_that_are_markup_stay_text():
    name = "</svg><script>alert(1)</script>&\x00\ud800\""
    layer = Layer(name, name, name, ("in",), ("out",), (1, 1, 3), (), 0, 0)
    text = draw([Tensor("in", (None, 1, 1, 3), name)], [layer], [Tensor("out", (None, 3), "i")])
    svg = ElementTree.fromstring(text)
    assert "<script" not in text
    assert name[:-3] in "".join(svg.itertext())
    text.encode("utf-8")


def test_a_network_without_layers_is_one_box_between_inputs_and_outputs():
    inputs = [Tensor("a", (None, None, None, 4), "float32"), Tensor("b", (None,), "bool")]
    outputs = [Tensor("labels", (None, None, None), "int32")]
    svg = ElementTree.fromstring(draw(inputs, [], outputs))
    assert titles(svg) == ["a", "b", "the network", "labels"]


def test_a_long_name_does_not_run_over_what_stands_beside_it():
    layer = Layer("x" * 200, "Conv2D", "", ("in",), ("out",), (128, 128, 1024), (), 0, 0)
    image = [Tensor("in", (None, 1, 1, 3), "float32")]
    svg = ElementTree.fromstring(draw(image, [layer], [Tensor("out", (None, 3), "float32")]))
    shown = [text.text for text in svg.iter(f"{SVG}text") if text.text.startswith("xxx")]
    assert len(shown[0]) < 60
    assert shown[0].endswith("…")
    assert "x" * 200 in titles(svg)
