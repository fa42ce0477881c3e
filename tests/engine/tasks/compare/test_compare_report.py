"""What a comparison shows: the difference map, the names of the classes, the report."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import RasterError
from cnnmapper.engine.geometry.grid import Grid, Window
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.maps.map_profile import MapProfile
from cnnmapper.engine.maps.rasterio_writer import RasterioWriter
from rasterio.transform import Affine

from tests.support.accessible import problems
from tests.support.class_maps import matrix, write
from tests.support.rasters import NORTH_UP


def write_card_of_classes(path):
    """Write what a model card says of water (0) and forest (20), and nothing else."""
    classes = [
        {"value": 0, "name": "Water", "color_hint": "0000FF"},
        {"value": 20, "name": "Forest", "color_hint": "007700"},
    ]
    outputs = [{"name": "classes", "classification:classes": classes}]
    path.write_text(json.dumps({"properties": {"mlm:output": outputs}}), encoding="utf-8")
    return path


def test_the_difference_map_says_what_is_where_and_looks_like_its_legend(run, tmp_path):
    a = np.array([[0, 0, 2, 2], [0, 255, 2, 1]], "uint8")
    b = np.array([[0, 1, 2, 2], [2, 0, 255, 1]], "uint8")
    classes = tmp_path / "legend.csv"
    classes.write_text("value,label,color\n0,water,#0000ff\n1,farm,#ffff00\n2,forest,#007700\n")
    target = tmp_path / "difference.tif"
    result, _, _ = run(
        write(tmp_path / "a.tif", a), write(tmp_path / "b.tif", b), difference=str(target),
        classes=str(classes),
    )
    with rasterio.open(target) as dataset:
        assert dataset.read(1).tolist() == [[0, 2, 0, 0], [3, 255, 255, 0]]
        assert dataset.nodata == 255
        assert dataset.transform == NORTH_UP
        colours = dataset.colormap(1)
    assert colours[0][:3] == (226, 226, 226)
    assert colours[2][:3] == (165, 165, 89)  # 35 % blue, 65 % yellow
    names = (tmp_path / "difference.tif.aux.xml").read_text(encoding="utf-8")
    categories = re.findall("<Category>(.*)</Category>", names)
    assert categories == [
        "the same in both", "", "water in A, farm in B", "water in A, forest in B",
    ]
    style = (tmp_path / "difference.qml").read_text(encoding="utf-8")
    assert 'label="water in A, farm in B"' in style
    assert result["styles"] == {"OUTPUT": str(tmp_path / "difference.qml")}


def test_the_difference_map_of_other_pixels_has_the_matrix_of_the_centres(run, tmp_path):
    random = np.random.default_rng(4)
    a = random.integers(0, 4, (700, 530)).astype("uint8")
    b = random.integers(0, 4, (90, 170)).astype("uint8")
    target = tmp_path / "difference.tif"
    _, numbers, _ = run(
        write(tmp_path / "a.tif", a),
        write(tmp_path / "b.tif", b, Affine(40, 0, 499915, 0, -40, 4000015)),
        difference=str(target),
    )
    with rasterio.open(target) as dataset:
        pixels = dataset.read(1)
        assert (dataset.transform.a, dataset.transform.e) == (40, -40)
    counts = matrix(numbers, "at pixel centres", range(4))
    assert (pixels == 0).sum() == counts.trace()
    for i in range(4):
        for j in range(4):
            if i != j:
                assert (pixels == 1 + 4 * i + j).sum() == counts[i, j]


def test_names_and_colours_come_from_the_maps_themselves(run, tmp_path):
    grid = Grid(3, 1, tuple(NORTH_UP)[:6], "EPSG:32654")
    legend = Legend.unnamed(3)
    named = Legend(tuple(e.__class__(e.value, e.colour, f"kind {e.value}") for e in legend.entries))
    path = tmp_path / "a.tif"
    writer = RasterioWriter(path, MapProfile(grid, "uint8", ("class",), 255, named), ())
    writer.write(np.array([[[0], [1], [2]]], "uint8"), Window(0, 0, 3, 1))
    writer.finish()
    other = write(tmp_path / "b.tif", np.array([[0, 1, 1]], "uint8"))
    page = tmp_path / "report.html"
    _, numbers, _ = run(jobs.RasterInput(str(path)), other, report=str(page))
    assert numbers["matrix at pixel centres", "kind 2", "kind 1"] == 1
    assert named.entries[2].hex in page.read_text(encoding="utf-8")
    # B names its classes differently: the user is told.
    names = (tmp_path / "a.tif.aux.xml").read_text().replace("kind 1", "something else")
    (tmp_path / "b.tif.aux.xml").write_text(names)
    _, _, recorder = run(jobs.RasterInput(str(path)), other)
    (warning,) = recorder.all("warning")
    assert "“kind 1”" in warning["message"]
    assert "“something else”" in warning["message"]


def test_a_companion_file_that_gdal_did_not_write_is_refused(run, tmp_path):
    a = write(tmp_path / "a.tif", np.zeros((3, 3), "uint8"))
    companion = tmp_path / "a.tif.aux.xml"
    for text, words in (
        ("<PAMDataset>", "is not what GDAL writes.*no element found"),
        ('<!DOCTYPE x [<!ENTITY e "boom">]><PAMDataset>&e;</PAMDataset>', "declares XML entities"),
    ):
        companion.write_text(text)
        with pytest.raises(RasterError, match=words):
            run(a, a)
    companion.write_text(
        '<PAMDataset><PAMRasterBand band="2"><CategoryNames><Category>no</Category>'
        "</CategoryNames></PAMRasterBand></PAMDataset>"
    )
    assert run(a, a)[1]["matrix at pixel centres", "class 0", "class 0"] == 9


def test_the_report_stands_alone_and_its_numbers_are_text(run, tmp_path):
    a = write(tmp_path / "a.tif", np.array([[0, 0, 1, 1]], "uint8"))
    b = write(tmp_path / "b.tif", np.array([[0, 1, 1, 1]], "uint8"))
    page = tmp_path / "report.html"
    legend = tmp_path / "legend.csv"
    legend.write_text("value,label,color\n0,<water>,#0000ff\n1,farm & field,#ffff00\n")
    run(a, b, report=str(page), classes=str(legend))
    text = page.read_text(encoding="utf-8")
    assert "75.00 %" in text
    assert "<title>Comparison report: a.tif and b.tif</title>" in text
    assert "two maps can agree and both be wrong" in text
    assert str(tmp_path) not in text
    alts = re.findall(r'<img src="data:image/png;base64,[^"]+" [^>]*alt="([^"]+)"', text)
    assert [alt[:22] for alt in alts] == ["Small picture of Map A", "Small picture of Map B",
                                          "Map of blocks: the sha"]  # fmt: skip
    said = "Of 4 blocks of 1 × 1 pixels with pixel centres, 3 have none that are different"
    assert said in alts[2]
    assert "&lt;water&gt;" in text
    assert "<water>" not in text
    assert not re.search(r"(?:src|href)=\"(?!data:)", text)
    assert len(re.findall(r'<svg role="img" aria-label="Bars', text)) == 2
    assert '<html lang="en">' in text
    assert text.count("<th scope=") > 8
    assert problems(text) == []


def test_a_class_that_one_map_lacks_gets_a_dash_and_not_a_number(run, tmp_path):
    page = tmp_path / "report.html"
    a = write(tmp_path / "a.tif", np.array([[0, 0, 1]], "uint8"))
    b = write(tmp_path / "b.tif", np.array([[0, 0, 0]], "uint8"))
    result, numbers, _ = run(a, b, report=str(page))
    assert np.isnan(numbers["of the class in B, the same in A, at pixel centres", "class 1",
                            "class 1"])  # fmt: skip
    assert numbers["of the class in A, the same in B, at pixel centres", "class 1", "class 1"] == 0
    assert "the class is not in B" in (tmp_path / "numbers.csv").read_text()
    assert result["kappa"] == 0.0
    text = page.read_text(encoding="utf-8")
    assert ">–<" in text
    assert problems(text) == []
    assert "nan" not in re.sub("base64,[^\"]*", "", text).lower()


def test_one_class_in_both_agrees_fully_and_has_no_kappa(run, tmp_path):
    a = write(tmp_path / "a.tif", np.zeros((3, 3), "uint8"))
    result, numbers, _ = run(a, a, report=str(tmp_path / "report.html"))
    assert (result["agreement"], result["kappa"]) == (1.0, None)
    assert "one class only" in (tmp_path / "numbers.csv").read_text()
    assert "Kappa is not defined" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_ink_of_every_cell_of_a_heat_map_can_be_read():
    from cnnmapper.engine.reports.html_page import heat_map

    shares = np.arange(0, 101)
    matrix = np.zeros((101, 101), int)
    matrix[:, 0], matrix[:, 1] = shares, 100 - shares
    texts = [[str(cell) for cell in row] for row in matrix]
    table = heat_map("", Legend.unnamed(101), matrix, texts, ([""] * 101, [""] * 101, ""), ("", ""))
    found = re.findall(r"background:#(\w{6});color:#(\w{3})", table)
    assert len(found) == 101**2

    def luminance(channels):
        linear = np.where(
            channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4
        )
        return linear @ [0.2126, 0.7152, 0.0722]

    for paper, ink in set(found):
        light = luminance(np.array([int(paper[i : i + 2], 16) for i in (0, 2, 4)]) / 255)
        dark = luminance(np.array([int(c, 16) for c in ink]) / 15)
        low, high = sorted([light, dark])
        assert (high + 0.05) / (low + 0.05) > 4.5, (paper, ink)


def test_a_model_card_names_and_colours_the_classes(run, tmp_path):
    card = write_card_of_classes(tmp_path / "model_card.json")
    a = write(tmp_path / "a.tif", np.array([[0, 20], [20, 20]], "uint8"))
    page = tmp_path / "report.html"
    _, numbers, _ = run(a, a, classes=str(card), report=str(page))
    assert numbers["matrix at pixel centres", "Forest", "Forest"] == 3
    assert "#007700" in page.read_text(encoding="utf-8")
