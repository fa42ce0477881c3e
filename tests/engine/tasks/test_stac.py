"""From a STAC API on 127.0.0.1 to an image that is read over HTTP."""

from __future__ import annotations

import json

import numpy as np
import pystac
import pytest
import rasterio
import rasterio.shutil
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import CatalogueError, EngineError, RasterError
from cnnmapper.engine.geometry.grid import Grid
from cnnmapper.engine.imagery import remote, stac_search
from cnnmapper.engine.imagery.stac_vrt import VrtBand, common_grid, to_xml
from cnnmapper.engine.predict import predict
from cnnmapper.engine.stac_image import stac_image

from tests.support.example import cut_of_scene, example_model
from tests.support.recorder import Recorder
from tests.support.web import serve, stac_item
from tests.support.web_server import SHARED_TOKEN

NAMES = ("B02", "B03", "B04", "B08")
AREA = (139.9, 35.5, 140.0, 35.6)


def write(path, pixels, size=10.0, x=399960.0, **options):
    with rasterio.open(
        path, "w", driver="GTiff", width=pixels.shape[1], height=pixels.shape[0], count=1,
        dtype="uint16", crs="EPSG:32654", tiled=True, blockxsize=64, blockysize=64,
        transform=rasterio.Affine(size, 0, x, 0, -size, 4000020), **options,
    ) as dataset:
        dataset.write(pixels, 1)
    return path


@pytest.fixture(scope="module")
def pixels():
    return np.random.default_rng(8).integers(200, 6000, (130, 150, 4)).astype("uint16")


@pytest.fixture(scope="module")
def web(tmp_path_factory, pixels):
    """Three items: cloudy, clear, and clear but with their bands at /signed/."""
    folder = tmp_path_factory.mktemp("web")
    with serve() as server:
        for i, name in enumerate(NAMES):
            file = write(folder / f"{name}.tif", pixels[:, :, i])
            server.put(f"/data/{name}.tif", file)
            server.put(f"/signed/{name}.tif", file)
        # A file of its own: GDAL remembers what it was refused, and what it was given.
        server.put("/signed/other.tif", file)
        coarse = pixels[::2, ::2, 0]
        server.put("/data/B11.tif", write(folder / "B11.tif", coarse, 20.0))
        server.put("/data/B12.tif", write(folder / "B12.tif", coarse, 20.0, 399970.0))
        data = {name: f"{server.url}/data/{name}.tif" for name in (*NAMES, "B11", "B12")}
        blue = {
            "href": data["B02"], "type": "image/tiff", "raster:bands": [{"nodata": 0}],
            "eo:bands": [{"name": "B02", "common_name": "blue"}],
        }
        items = [
            stac_item("cloudy", data, "2022-06-01", 80),
            stac_item("clear", {**data, "B02": blue}, "2022-06-11", 3),
            stac_item("clearest", data, "2022-09-11", 1),
            stac_item("unknown", data, "2022-06-21", None),
            stac_item("small", data, "2021-06-01", 0, (139.95, 35.0, 140.7, 36.2)),
            stac_item(
                "signed", {name: f"{server.url}/signed/{name}.tif" for name in NAMES},
                collection="secret",
            ),
            stac_item("locked", {"B02": f"{server.url}/signed/other.tif"}, "2018-01-01"),
            stac_item("elsewhere", {
                "B02": {"href": "s3://bucket/B02.tif"},
                "blue": {"href": "s3://bucket/other.tif",
                         "alternate": {"https": {"href": data["B02"]}}},
            }, "2020-01-01"),
        ]
        for item in items:
            pystac.Item.from_dict(item).validate()
        server.offer(items)
        yield server


@pytest.fixture
def make(web, tmp_path):
    def run(**options):
        recorder = Recorder()
        settings = {
            "catalogue": web.stac, "collection": "sentinel-2-l2a", "assets": NAMES,
            "output": str(tmp_path / "image.vrt"), **options,
        }
        stac_image(jobs.StacImageJob(**settings), recorder)
        return tmp_path / "image.vrt", recorder

    return run


def read(path):
    with remote.environment(), rasterio.open(path) as dataset:
        return np.moveaxis(dataset.read(), 0, -1), dataset.descriptions, dataset.nodatavals


def test_an_item_becomes_an_image_with_named_bands_in_the_order_asked_for(make, pixels):
    image, recorder = make(item="cloudy", assets=("B08", "B02"))
    found, names, _ = read(image)
    np.testing.assert_array_equal(found, pixels[:, :, [3, 0]])
    assert names == ("B08", "B02")
    assert recorder.result_["item"] == "cloudy"
    assert recorder.result_["date"] == "2022-06-01"
    with rasterio.open(image) as dataset:
        assert dataset.tags()["STAC_ITEM"] == "cloudy"
        assert dataset.crs.to_epsg() == 32654
        assert dataset.transform == rasterio.Affine(10, 0, 399960, 0, -10, 4000020)


def test_a_search_takes_the_least_cloudy_item_of_the_dates(make):
    image, recorder = make(extent=AREA, date_from="2022-06-01", date_to="2022-06-30")
    assert recorder.result_["item"] == "clear"
    assert recorder.result_["cloud"] == 3
    assert read(image)[2][0] == 0, "the nodata value that only the catalogue knows"
    assert make(extent=AREA, date_from="2022-06-01")[1].result_["item"] == "clearest"
    assert make(
        extent=AREA, date_from="2022-06-01", date_to="2022-06-01"
    )[1].result_["item"] == "cloudy", "the last day is searched, too"


def test_an_item_that_covers_a_part_of_the_area_is_said_to(make):
    _, recorder = make(extent=AREA, date_to="2021-12-31", date_from="2021-01-01")
    (warning,) = recorder.all("warning")
    assert "only a part" in warning["message"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"extent": (0, 0, 1, 1)}, ["gives no item", "0.0000, 0.0000 to 1.0000, 1.0000"]),
        ({"extent": AREA, "date_from": "2019-01-01", "date_to": "2019-12-31"},
         ["gives no item", "from 2019-01-01 to 2019-12-31", "sentinel-2-l2a", "/stac"]),
        ({"extent": AREA, "date_from": "2022-06-01", "date_to": "2022-06-30", "max_cloud": 1},
         ["3 items", "at most 1 % clouds", "the least cloudy one has 3 %", "MAX_CLOUD"]),
        ({"extent": AREA, "date_from": "2022-07-01", "date_to": "2022-06-01"},
         ["DATE_FROM 2022-07-01 is later"]),
        ({"extent": AREA, "date_from": "June"}, ["DATE_FROM", "June"]),
        ({"item": "nobody"}, ["no item “nobody”", "sentinel-2-l2a"]),
        ({"item": "clear", "collection": "landsat"},
         ["no collection “landsat”", "secret, sentinel-2-l2a"]),
        ({}, ["Neither ITEM nor EXTENT"]),
        ({"item": "clear", "assets": ("B02", "B99")}, ["no asset “B99”", "B02, B03, B04, B08"]),
        ({"item": "elsewhere", "assets": ("B02",)}, ["s3://bucket/B02.tif", "https"]),
    ],
)
def test_what_is_not_there_says_what_was_searched(make, tmp_path, options, words):
    with pytest.raises(CatalogueError) as caught:
        make(**options)
    for word in words:
        assert word in str(caught.value)
    assert not (tmp_path / "image.vrt").exists()


def test_an_asset_is_also_found_by_its_band_and_by_its_file(make, pixels):
    image, _ = make(item="clear", assets=("blue", "b03"))
    np.testing.assert_array_equal(read(image)[0], pixels[:, :, :2])
    image, _ = make(item="elsewhere", assets=("blue",))
    np.testing.assert_array_equal(read(image)[0], pixels[:, :, :1])


def test_a_coarser_asset_is_repeated_on_the_finest_grid_and_said_to_be(make, pixels):
    image, recorder = make(item="clear", assets=("B11", "B02"))
    found, _, _ = read(image)
    expected = pixels[::2, ::2, 0].repeat(2, 0).repeat(2, 1)
    np.testing.assert_array_equal(found[:, :, 0], expected)
    (warning,) = recorder.all("warning")
    assert "B11 has larger pixels" in warning["message"]
    with remote.environment(), rasterio.open(image) as dataset:
        for x, y, width, height in ((1, 1, 3, 3), (63, 61, 17, 5), (7, 8, 130, 119)):
            part = dataset.read(1, window=rasterio.windows.Window(x, y, width, height))
            np.testing.assert_array_equal(part, expected[y : y + height, x : x + width])


def test_assets_whose_pixels_do_not_fit_are_refused_with_the_differences(make):
    with pytest.raises(RasterError) as caught:
        make(item="clear", assets=("B02", "B12"))
    for words in ("B12", "B02", "origin", "399970"):
        assert words in str(caught.value)


def test_a_catalogue_that_is_none_is_a_clear_error(make, web, monkeypatch):
    monkeypatch.setattr(stac_search, "_RETRIES", 0)
    for address in (f"{web.url}/data/B02.tif", "http://127.0.0.1:9/stac", "ftp://x"):
        with pytest.raises(EngineError, match="CATALOGUE"):
            make(catalogue=address, item="clear")


def test_links_that_need_a_signature_and_have_none_are_a_clear_error(make):
    with pytest.raises(RasterError, match="log-in or a signature"):
        make(item="locked", assets=("B02",))


def test_signed_links_are_signed_by_gdal_whenever_the_file_is_read(
    make, web, pixels, monkeypatch, tutorial_model, tmp_path
):
    monkeypatch.setenv("VSICURL_PC_SAS_TOKEN_URL", web.signing)
    image, recorder = make(item="signed", collection="secret", signing="yes")
    text = image.read_text(encoding="utf-8")
    token = SHARED_TOKEN.partition("sig=")[2]
    assert "pc_url_signing=yes" in text
    assert "pc_collection=secret" in text
    assert token not in text + recorder.text.getvalue()
    found, _, _ = read(image)
    np.testing.assert_array_equal(found, pixels)
    tokens = [a for a in web.log if a.path == "/sas/token/secret"]
    assert tokens
    assert all(a.status == 200 for a in tokens)
    # The map, by the engine, from the same file.
    job = jobs.PredictJob(
        mode="fcn", sources=(jobs.Source((jobs.RasterInput(str(image)),)),),
        model=str(tutorial_model), class_map=str(tmp_path / "map.tif"),
    )
    predict(job, recorder)
    assert token not in recorder.text.getvalue()
    assert token.encode() not in (tmp_path / "map.tif").read_bytes()


def band(name, width, height, size, x=0.0, dtype="uint16"):
    grid = Grid(width, height, (size, 0, x, 0, -size, 0), "")
    return VrtBand(name, f"{name}.tif", 1, grid, dtype, (64, 64))


def test_the_finest_grid_is_found_and_names_are_escaped():
    bands = [band("a <&> b", 50, 50, 20.0), band("c", 100, 100, 10.0), band("d", 25, 25, 40.0)]
    grid = common_grid(bands)
    assert grid.width == 100
    assert "a &lt;&amp;&gt; b" in to_xml(grid, bands, {})
    with pytest.raises(RasterError):
        common_grid([band("a", 100, 100, 10.0), band("b", 66, 66, 15.0)])
    with pytest.raises(RasterError, match="complex64"):
        to_xml(grid, [band("c", 100, 100, 10.0, dtype="complex64")], {})


def test_an_item_by_itself_is_read_without_a_catalogue(make, web, pixels, tmp_path):
    (item,) = [stac_item("alone", {"B02": f"{web.url}/data/B02.tif", "B03": "./bands/B03.tif"})]
    (tmp_path / "bands").mkdir()
    write(tmp_path / "bands" / "B03.tif", pixels[:, :, 1])
    document = tmp_path / "item.json"
    document.write_text(json.dumps(item), encoding="utf-8")
    image, recorder = make(
        catalogue="", collection="", item=str(document), assets=("B02", "B03")
    )
    found, _, _ = read(image)
    np.testing.assert_array_equal(found, pixels[:, :, :2])
    assert recorder.result_["item"] == "alone"
    with rasterio.open(image) as dataset:
        assert dataset.tags()["STAC_COLLECTION"] == "sentinel-2-l2a"
        assert "STAC_CATALOGUE" not in dataset.tags()
    # At an address, what is beside it is asked for there.
    address = web.put("/data/item.json", document)
    np.testing.assert_array_equal(read(make(item=address, assets=("B02",))[0])[0][:, :, 0],
                                  pixels[:, :, 0])  # fmt: skip
    with pytest.raises(RasterError, match=r"data/bands/B03.tif"):
        make(item=address, assets=("B03",))


def four_bands(make, folder, bands=(), descriptions=()):
    """An item of one asset with four bands; the scene's file, and the image of the item."""
    scene = cut_of_scene(folder / "scene.tif", 0, 0)
    with rasterio.open(scene) as dataset:
        pixels, profile = dataset.read(), dataset.profile
    with rasterio.open(folder / "plain.tif", "w", **profile) as file:
        file.write(pixels)
        file.descriptions = descriptions or (None,) * 4
    asset = {"href": "./plain.tif", "type": "image/tiff"}
    if bands:
        asset["eo:bands"] = [{"name": name} for name in bands]
    document = folder / "item.json"
    document.write_text(json.dumps(stac_item("alone", {"all": asset}, collection="naip")))
    image, recorder = make(catalogue="", collection="", item=str(document), assets=("all",))
    return folder / "plain.tif", image, recorder


def mapped(image, folder):
    recorder = Recorder()
    source = (jobs.Source((jobs.RasterInput(str(image)),)),)
    target = folder / f"{image.stem}_map.tif"
    model = folder / "model"
    if not model.exists():
        example_model(folder)
    predict(jobs.PredictJob("patch", source, str(model), class_map=str(target), runtime="onnx"),
            recorder)  # fmt: skip
    with rasterio.open(target) as dataset:
        return dataset.read(1), recorder


def test_an_assets_bands_without_names_are_taken_in_their_order_as_those_of_a_file(
    make, tmp_path
):
    plain, image, recorder = four_bands(make, tmp_path)
    assert not any(read(image)[1])
    assert "band 1 of all, band 2 of all" in recorder.all("info")[-1]["message"]
    expected, of_file = mapped(plain, tmp_path)
    found, of_item = mapped(image, tmp_path)
    np.testing.assert_array_equal(found, expected)
    for said in (of_file, of_item):
        (remark,) = [m["message"] for m in said.all("info") if "no names" in m["message"]]
        assert "taken in their order" in remark


def test_an_assets_bands_have_the_names_that_the_item_gives_them_where_the_file_has_none(
    make, tmp_path
):
    # The order of the item's bands is that of the file's: red is the third.
    names = ("B02", "B03", "B04", "B08")
    _, image, recorder = four_bands(make, tmp_path, names)
    assert read(image)[1] == names
    _, said = mapped(image, tmp_path)
    assert any("bands 3, 2, 1, 4 of 4" in one["message"] for one in said.all("info"))
    assert read(four_bands(make, tmp_path, names, ("a", "b", "c", "d"))[1])[1] == tuple("abcd")
    # Of three names for four bands nobody knows which.
    assert not any(read(four_bands(make, tmp_path, names[:3])[1])[1])


def test_bands_of_an_asset_that_are_no_reflectances_stay_known_as_such(make, tmp_path):
    scene = cut_of_scene(tmp_path / "scene.tif", 0, 0)
    with rasterio.open(scene, "r+") as dataset:
        dataset.descriptions = (None,) * 4
    item = stac_item("alone", {"scl": "./scene.tif"})
    (tmp_path / "item.json").write_text(json.dumps(item))
    image, _ = make(
        catalogue="", collection="", item=str(tmp_path / "item.json"), assets=("scl",)
    )
    assert read(image)[1][0] == "scl_1"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, ["cannot be read"]),
        ("{", ["no STAC item"]),
        ("[]", ["no STAC item"]),
        ('{"type": "Catalog", "id": "c"}', ["no STAC item"]),
        (json.dumps(stac_item("x", {"B02": "../outside.tif"})), ["../outside.tif", "beside"]),
        (json.dumps(stac_item("x", {"B02": "/etc/passwd"})), ["/etc/passwd", "beside"]),
        (json.dumps(stac_item("x", {"B02": "gone.tif"})), ["gone.tif", "beside"]),
    ],
)
def test_an_item_that_is_none_or_names_strange_files_is_refused(make, tmp_path, text, words):
    folder = tmp_path / "item"
    folder.mkdir()
    (tmp_path / "outside.tif").write_bytes(b"II")
    if text is not None:
        (folder / "item.json").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        make(item=str(folder / "item.json"), assets=("B02",))
    for word in [*words, "item.json" if len(words) == 1 else "x"]:
        assert word in str(caught.value)
