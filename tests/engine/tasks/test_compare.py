"""Two class maps compared, from files to files."""

from __future__ import annotations

import csv
import json
import re

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.compare import compare
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, GeometryError, LegendError, RasterError
from cnnmapper.engine.export import export
from cnnmapper.engine.geometry.grid import Grid, Window
from cnnmapper.engine.geometry.grid_overlay import Overlay
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.maps.map_profile import MapProfile
from cnnmapper.engine.maps.rasterio_writer import RasterioWriter
from rasterio.transform import Affine

from tests.support.accessible import problems
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

metrics = pytest.importorskip("sklearn.metrics")


def write(path, labels, transform=NORTH_UP, crs="EPSG:32654", nodata=255, **options):
    labels = np.asarray(labels)
    with rasterio.open(
        path, "w", driver="GTiff", width=labels.shape[1], height=labels.shape[0], count=1,
        dtype=labels.dtype, crs=crs, transform=transform, nodata=nodata, **options,
    ) as dataset:  # fmt: skip
        dataset.write(labels, 1)
    return jobs.RasterInput(str(path))


def write_card_of_classes(path):
    """Write what a model card says of water (0) and forest (20), and nothing else."""
    classes = [
        {"value": 0, "name": "Water", "color_hint": "0000FF"},
        {"value": 20, "name": "Forest", "color_hint": "007700"},
    ]
    outputs = [{"name": "classes", "classification:classes": classes}]
    path.write_text(json.dumps({"properties": {"mlm:output": outputs}}), encoding="utf-8")
    return path


@pytest.fixture
def run(tmp_path):
    """Compares two maps; returns the result, the CSV as a dictionary, and the recorder."""

    def run(a, b, **options):
        recorder = Recorder()
        table = tmp_path / "numbers.csv"
        compare(jobs.CompareJob(a, b, numbers=str(table), **options), recorder)
        with table.open(encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
        numbers = {
            (row["measure"], row["class_in_a"], row["class_in_b"]): float(row["value"] or "nan")
            for row in rows
        }
        assert len(numbers) == len(rows)
        return recorder.result_, numbers, recorder

    return run


def matrix(numbers, where, classes):
    return np.array(
        [[numbers[f"matrix {where}", f"class {i}", f"class {j}"] for j in classes] for i in classes]
    )


def test_maps_on_one_grid_give_the_matrix_of_scikit_learn(run, tmp_path):
    random = np.random.default_rng(1)
    a = random.integers(0, 6, (300, 411)).astype("uint8")
    b = np.where(random.random(a.shape) < 0.7, a, random.integers(0, 6, a.shape)).astype("uint8")
    a[random.random(a.shape) < 0.1] = 255
    b[random.random(a.shape) < 0.1] = 255
    result, numbers, _ = run(write(tmp_path / "a.tif", a), write(tmp_path / "b.tif", b))
    both = (a != 255) & (b != 255)
    theirs = metrics.confusion_matrix(a[both], b[both])
    np.testing.assert_array_equal(matrix(numbers, "at pixel centres", range(6)), theirs)
    np.testing.assert_allclose(matrix(numbers, "by area", range(6)), theirs * 0.01)
    assert result["agreement"] == metrics.accuracy_score(a[both], b[both])
    assert result["area_agreement"] == pytest.approx(result["agreement"])
    assert result["kappa"] == pytest.approx(metrics.cohen_kappa_score(a[both], b[both]))
    assert result["compared_pixels"] == both.sum()
    assert numbers["data in A only", "", ""] == ((a != 255) & (b == 255)).sum()
    assert numbers["data in B only", "", ""] == ((a == 255) & (b != 255)).sum()
    assert numbers["data in neither", "", ""] == ((a == 255) & (b == 255)).sum()


def brute_force(a, ta, b, tb, parts):
    """Cut every pixel of A into parts x parts points and look both maps up there."""
    height, width = a.shape
    rows = (np.arange(height * parts) + 0.5) / parts
    columns = (np.arange(width * parts) + 0.5) / parts
    # From A's pixels to B's.
    way = ~tb * ta
    c, r = np.meshgrid(columns, rows)
    # What lies on a border belongs to the pixel after it, whatever floats make of it.
    cb = way.a * c + way.b * r + way.c + 1e-9 * np.sign(way.a)
    rb = way.d * c + way.e * r + way.f + 1e-9 * np.sign(way.e)
    inside = (cb >= 0) & (rb >= 0) & (cb < b.shape[1]) & (rb < b.shape[0])
    ours = np.kron(a, np.ones((parts, parts), a.dtype))
    theirs = np.full(ours.shape, 255, b.dtype)
    theirs[inside] = b[rb[inside].astype(int), cb[inside].astype(int)]
    both = (ours != 255) & (theirs != 255)
    return metrics.confusion_matrix(ours[both], theirs[both], labels=range(4))


GRIDS = {
    "four times as large, shifted by half a pixel": Affine(40, 0, 500005, 0, -40, 3999965),
    "of three quarters, shifted by fractions": Affine(7.5, 0, 500012.5, 0, -7.5, 3999982.5),
    "twice as wide, half as high": Affine(20, 0, 499985, 0, -5, 4000025),
    "south-up": Affine(40, 0, 500005, 0, 40, 3999705),
    "mirrored": Affine(-20, 0, 500405, 0, -20, 4000015),
    "elsewhere by a third": Affine(10, 0, 500040 + 2.5, 0, -10, 4000000 - 52.5),
}


@pytest.mark.parametrize("name", GRIDS)
@pytest.mark.parametrize("swap", [False, True])
def test_grids_of_other_pixels_meet_at_centres_and_by_area(run, tmp_path, name, swap):
    random = np.random.default_rng(4)
    a = random.integers(0, 4, (37, 45)).astype("uint8")
    b = random.integers(0, 4, (13, 17)).astype("uint8")
    a[random.random(a.shape) < 0.15] = 255
    b[random.random(b.shape) < 0.15] = 255
    tb = GRIDS[name]
    maps = write(tmp_path / "a.tif", a), write(tmp_path / "b.tif", b, tb)
    _result, numbers, recorder = run(*(maps[::-1] if swap else maps))
    found = matrix(numbers, "by area", range(4))
    # All borders lie on multiples of a quarter of A's pixels: eight points each way are exact.
    expected = brute_force(a, NORTH_UP, b, tb, 8) * 0.01 / 64
    np.testing.assert_allclose(found.T if swap else found, expected, rtol=1e-9, atol=1e-12)
    found = matrix(numbers, "at pixel centres", range(4))
    if abs(tb.determinant) > 100:
        expected = brute_force(b, tb, a, NORTH_UP, 1).T
    else:
        expected = brute_force(a, NORTH_UP, b, tb, 1)
    if abs(tb.determinant) == 100 and swap:
        # Of pixels of one size, those of map A are meant.
        expected = brute_force(b, tb, a, NORTH_UP, 1).T
    np.testing.assert_array_equal(found.T if swap else found, expected)
    assert not recorder.all("warning")


def test_a_centre_that_lies_on_a_border_counts_for_the_pixel_after_it():
    fine = Grid(8, 8, (10, 0, 0, 0, -10, 80))
    coarse = Grid(2, 2, (40, 0, 0, 0, -40, 80))
    overlay = Overlay.of(coarse, fine, ("a", "b"))
    assert overlay.x.centres(0, 2).tolist() == [2, 6]
    assert overlay.y.centres(0, 2).tolist() == [2, 6]


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


def test_the_progress_never_goes_back_and_ends_at_the_end(run, tmp_path, monkeypatch):
    from cnnmapper.engine.assessment.crosstab import Pair

    monkeypatch.setattr(Pair.blocks, "__defaults__", (256,))
    a = write(tmp_path / "a.tif", np.arange(6000, dtype="uint8").reshape(60, 100) % 3)
    result, _, recorder = run(a, a, difference=str(tmp_path / "difference.tif"))
    assert result["agreement"] == 1.0
    fractions = [message["fraction"] for message in recorder.all("progress")]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert len(fractions) > 2
    with rasterio.open(tmp_path / "difference.tif") as dataset:
        assert (dataset.read(1) == 0).all()


def test_classes_of_any_number_type_are_compared(run, tmp_path):
    a = np.array([[1, 300, -7], [40000, 300, -9999]], "int32")
    b = np.array([[1, 300, -7], [1, -7, 300]], "float32")
    result, numbers, _ = run(
        write(tmp_path / "a.tif", a, nodata=-9999),
        write(tmp_path / "b.tif", b, nodata=None),
        difference=str(tmp_path / "difference.tif"),
    )
    assert result["compared_pixels"] == 5
    assert numbers["matrix at pixel centres", "class 40000", "class 1"] == 1
    assert numbers["matrix at pixel centres", "class 300", "class -7"] == 1
    with rasterio.open(tmp_path / "difference.tif") as dataset:
        assert dataset.read(1).tolist() == [[0, 0, 0], [14, 9, 255]]
    for dtype in ("int16", "uint16", "int8"):
        values = np.array([[3, 100], [7, 100]], dtype)
        again, _, _ = run(
            write(tmp_path / "c.tif", values, nodata=7),
            write(tmp_path / "d.tif", values.astype("uint8"), nodata=None),
        )
        assert (again["agreement"], again["compared_pixels"]) == (1.0, 3), dtype


def test_a_mask_counts_as_no_data(run, tmp_path):
    labels = np.ones((4, 4), "uint8")
    raster = write(tmp_path / "a.tif", labels, nodata=None)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(raster.path, "r+") as dataset:
        dataset.write_mask(np.tri(4, dtype=bool))
    result, _, _ = run(raster, write(tmp_path / "b.tif", labels))
    assert result["compared_pixels"] == 10


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


def test_maps_that_touch_in_less_than_half_a_pixel_are_compared_by_area_only(run, tmp_path):
    a = write(tmp_path / "a.tif", np.zeros((3, 3), "uint8"))
    b = write(tmp_path / "b.tif", np.zeros((3, 3), "uint8"), Affine(10, 0, 500028, 0, -10, 4000000))
    result, _, recorder = run(a, b, report=str(tmp_path / "report.html"))
    assert (result["agreement"], result["area_agreement"]) == (None, 1.0)
    assert "by area only" in recorder.all("warning")[0]["message"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"transform": Affine(10, 0, 900000, 0, -10, 4000000)}, "do not overlap.*500000.*900000"),
        ({"transform": Affine(9, 1, 500000, 1, -9, 4000000)}, "rotated against each other.*Warp"),
        ({"crs": "EPSG:32653"}, "EPSG:32654.*EPSG:32653.*Warp"),
        ({"nodata": 0}, r"nowhere do both have data.*at 9 pixel centres.*nodata values"),
    ],
)
def test_maps_that_cannot_be_compared_are_refused_with_what_to_do(run, tmp_path, change, words):
    a = write(tmp_path / "a.tif", np.zeros((3, 3), "uint8"))
    b = write(tmp_path / "b.tif", np.zeros((3, 3), "uint8"), **change)
    with pytest.raises((RasterError, GeometryError), match=f"(?s){words}"):
        run(a, b, report=str(tmp_path / "report.html"))
    assert not (tmp_path / "report.html").exists()


def test_what_is_no_class_map_is_refused(run, tmp_path, make_raster):
    a = write(tmp_path / "a.tif", np.zeros((3, 3), "uint8"))
    with pytest.raises(RasterError, match=r"has 4 bands; expected is a class map"):
        run(a, jobs.RasterInput(str(make_raster())))
    height = write(tmp_path / "height.tif", np.full((3, 3), 2.5, "float32"), nodata=None)
    with pytest.raises(RasterError, match=r"value 2\.5; expected is a class map"):
        run(a, height)
    numbers = np.arange(3000, dtype="uint16").reshape(50, 60)
    many = write(tmp_path / "many.tif", numbers, nodata=None)
    with pytest.raises(RasterError, match="more than 255 different values"):
        run(many, many)
    with pytest.raises(RasterError, match="does not exist"):
        run(a, jobs.RasterInput(str(tmp_path / "nothing.tif")))
    with pytest.raises(LegendError, match="does not exist"):
        run(a, a, classes=str(tmp_path / "nothing.csv"))
    with pytest.raises(EngineError, match=r"IGNORE is “x”"):
        run(a, a, ignore="x")
    with pytest.raises(EngineError, match=r"OUTPUT is .*a\.tif, which is read"):
        run(a, a, difference=a.path)
    with pytest.raises(EngineError, match=r"OUTPUT_HTML.*folder.*does not exist"):
        run(a, a, report=str(tmp_path / "nowhere" / "report.html"))


def test_ignored_values_are_no_data(run, tmp_path):
    a = write(tmp_path / "a.tif", np.array([[0, 1, 2]], "uint8"))
    b = write(tmp_path / "b.tif", np.array([[0, 0, 2]], "uint8"))
    assert run(a, b)[0]["compared_pixels"] == 3
    assert run(a, b, ignore="0")[0]["compared_pixels"] == 1


# The demonstration: the two inferences agree where they mean the same pixel.


def compare_the_two_inferences(run, run_map, tmp_path, image, model):
    run_map(image, model)
    run_map(image, model, mode="fcn")
    maps = [jobs.RasterInput(str(tmp_path / f"map{i}.tif")) for i in (1, 2)]
    with rasterio.open(maps[1].path) as dataset:
        centres = dataset.read(1)
    result, _, _ = run(*maps)
    assert result["agreement"] == 1.0
    assert result["compared_pixels"] == (centres != 255).sum() > 100
    assert result["classes"] > 1
    # Between the centres the maps differ: the comparison looks at different pixels.
    assert 0.2 < result["area_agreement"] < 1
    backwards, _, _ = run(*maps[::-1])
    assert backwards["agreement"] == 1.0
    assert backwards["area_agreement"] == pytest.approx(result["area_agreement"])


def test_the_fcn_map_agrees_with_the_patch_map_at_its_pixel_centres(
    run, run_map, tmp_path, make_raster, tutorial_model
):
    image = make_raster(width=123, height=94)
    compare_the_two_inferences(run, run_map, tmp_path, image, tutorial_model)


def test_the_golden_fcn_map_agrees_with_the_golden_patch_map(run, run_map, tmp_path, golden):
    model = tmp_path / "model"
    export(jobs.ExportJob(str(golden / "cnn.keras"), str(model)), Recorder())
    compare_the_two_inferences(run, run_map, tmp_path, golden / "image_10m.tif", model)
    ours = jobs.RasterInput(str(tmp_path / "map1.tif"))
    theirs = jobs.RasterInput(str(golden / "otbtf_patch_labels.tif"))
    assert run(ours, theirs)[0]["agreement"] == 1.0


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
