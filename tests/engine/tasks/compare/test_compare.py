"""Two class maps compared, from files to files: the numbers."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, GeometryError, LegendError, RasterError
from cnnmapper.engine.geometry.grid import Grid
from cnnmapper.engine.geometry.grid_overlay import Overlay
from rasterio.transform import Affine

from tests.support.class_maps import matrix, write
from tests.support.rasters import NORTH_UP

metrics = pytest.importorskip("sklearn.metrics")


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
    with pytest.raises(EngineError, match=r"IGNORE is “0,25_5”"):
        run(a, a, ignore="0,25_5")
    with pytest.raises(EngineError, match=r"OUTPUT is .*a\.tif, which is read"):
        run(a, a, difference=a.path)
    with pytest.raises(EngineError, match=r"OUTPUT_HTML.*folder.*does not exist"):
        run(a, a, report=str(tmp_path / "nowhere" / "report.html"))


def test_ignored_values_are_no_data(run, tmp_path):
    a = write(tmp_path / "a.tif", np.array([[0, 1, 2]], "uint8"))
    b = write(tmp_path / "b.tif", np.array([[0, 0, 2]], "uint8"))
    assert run(a, b)[0]["compared_pixels"] == 3
    assert run(a, b, ignore="0")[0]["compared_pixels"] == 1
