"""Many images as one job: a map of each, a mosaic, and an index that other software reads."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio
import shapely
from cnnmapper.engine.batch import image_list
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, ImageListError
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.map_images import map_images
from cnnmapper.engine.models.operating_system import graphics_cards
from cnnmapper.engine.predict import predict

from tests.support.example import cut_of_scene
from tests.support.many_images import run
from tests.support.recorder import Recorder
from tests.support.web import serve, stac_item


def alone(model, image, target):
    source = jobs.Source((jobs.RasterInput(str(image)),))
    predict(
        jobs.PredictJob("patch", (source,), str(model), class_map=str(target), runtime="onnx"),
        Recorder(),
    )
    with rasterio.open(target) as dataset:
        return dataset.read(1), dataset.transform


def test_each_image_has_the_map_that_it_would_have_alone(made, model, images, tmp_path):
    folder, recorder = made
    for name in ("S2_20220611_a", "S2_20220701_b"):
        expected, transform = alone(model, images / f"{name}.tif", tmp_path / f"{name}.tif")
        with rasterio.open(folder / f"{name}.tif") as dataset:
            np.testing.assert_array_equal(dataset.read(1), expected)
            assert dataset.transform == transform
        assert (folder / f"{name}_confidence.tif").exists()
    assert (recorder.result_["made"], recorder.result_["kept"]) == (2, 0)


def test_an_image_that_cannot_be_read_costs_only_its_own_map(made):
    folder, recorder = made
    assert list(recorder.result_["failed"]) == ["broken"]
    assert any("broken has no map" in one["message"] for one in recorder.all("warning"))
    assert not (folder / "broken.tif").exists()


def test_how_many_images_have_no_map_is_said_in_the_end_with_the_first_reasons(
    model, images, tmp_path
):
    for number in range(4):
        (tmp_path / f"x{number}.tif").write_bytes(b"II*\0nothing")
    shutil.copy(images / "S2_20220611_a.tif", tmp_path / "a.tif")
    recorder = run(model, tmp_path / "maps", listed=str(tmp_path / "*.tif"))
    # The exit status is that of a success: the maps that could be made are there.
    assert (recorder.result_["made"], len(recorder.result_["failed"])) == (1, 4)
    said = recorder.all("warning")[-1]["message"]
    assert said.startswith("4 of 5 images have no map: ")
    assert re.search(r"x\d \(.*x\d\.tif.*\), x\d \(.*\), x\d \(.*\) and 1 more\.", said)
    recorder = run(model, tmp_path / "maps", listed=str(tmp_path / "a*.tif"))
    assert not recorder.all("warning")


def test_after_some_images_without_a_map_the_others_are_not_tried(
    model, tmp_path, monkeypatch
):
    monkeypatch.setattr("cnnmapper.engine.map_images._MOST_FAILURES", 2)
    for number in range(6):
        (tmp_path / f"{number}.tif").touch()
    with pytest.raises(ImageListError, match=r"of the first 2, .*no more were tried"):
        run(model, tmp_path / "maps", listed=str(tmp_path / "*.tif"))


def test_the_mosaic_shows_every_map_and_the_latest_where_they_overlap(made):
    folder, recorder = made
    (mosaic,) = recorder.result_["mosaics"]
    with rasterio.open(mosaic) as dataset, rasterio.open(folder / "S2_20220701_b.tif") as later:
        assert (dataset.width, dataset.height) == (40 + 49, 8 + 49)
        window = dataset.window(*later.bounds).round_offsets().round_lengths()
        np.testing.assert_array_equal(dataset.read(1, window=window), later.read(1))
        assert dataset.colormap(1) == later.colormap(1)
        with rasterio.open(folder / "S2_20220611_a.tif") as earlier:
            np.testing.assert_array_equal(dataset.read(1)[:8, :49], earlier.read(1)[:8])
    assert (folder / "mosaic.qml").read_text() == (folder / "S2_20220701_b.qml").read_text()


def test_the_index_is_a_valid_stac_collection_with_dates_classes_and_the_files(made):
    folder, recorder = made
    collection = pystac.Collection.from_file(recorder.result_["collection"])
    collection.validate()
    items = {item.id: item for item in collection.get_items()}
    assert sorted(items) == ["S2_20220611_a", "S2_20220701_b"]
    item = items["S2_20220611_a"]
    # The core alone: the schemas of extensions lie on the network.
    assert any("classification" in address for address in item.stac_extensions)
    item.stac_extensions = []
    item.validate()
    assert item.datetime.date().isoformat() == "2022-06-11"
    asset = item.assets["class_map"]
    assert asset.get_absolute_href() == str(folder / "S2_20220611_a.tif")
    assert len(asset.extra_fields["classification:classes"]) == 6
    west, south, east, north = item.bbox
    assert -180 <= west < east <= 180
    assert -90 <= south < north <= 90
    features = json.loads((folder / "maps.geojson").read_text(encoding="utf-8"))["features"]
    assert [f["properties"]["map"] for f in features] == ["./S2_20220611_a.tif",
                                                          "./S2_20220701_b.tif"]  # fmt: skip


def test_a_second_run_makes_only_what_is_missing_or_has_changed(made, model, images, tmp_path):
    folder = tmp_path / "maps"
    shutil.copytree(made[0], folder)
    again = tmp_path / "images"
    shutil.copytree(images, again)
    table = tmp_path / "images.csv"
    first, second = (images / f"S2_{name}.tif" for name in ("20220611_a", "20220701_b"))
    table.write_text(f"image\n{first}\n{second}\n", encoding="utf-8")
    recorder = run(model, folder, listed=str(table), confidence=True)
    assert (recorder.result_["made"], recorder.result_["kept"]) == (0, 2)
    # Of another image of that name the map is made, and a mosaic has it.
    cut_of_scene(again / first.name, 100, 100)
    table.write_text(f"{again / first.name}\n{second}\n", encoding="utf-8")
    recorder = run(model, folder, listed=str(table), confidence=True)
    assert (recorder.result_["made"], recorder.result_["kept"]) == (1, 1)
    expected, _ = alone(model, again / first.name, tmp_path / "alone.tif")
    with rasterio.open(folder / first.name) as dataset:
        np.testing.assert_array_equal(dataset.read(1), expected)


def test_an_edited_legend_card_or_mask_makes_the_maps_anew(model, images, tmp_path):
    own = tmp_path / "model"
    shutil.copytree(model, own)
    legend = tmp_path / "legend.csv"
    legend.write_text("value,label\n1,water\n2,wood\n3,a\n4,b\n5,c\n6,d\n", encoding="utf-8")

    def names(**fields):
        template = jobs.PredictJob(
            mode="patch", sources=(), model=str(own), runtime="onnx", **fields
        )
        image = (jobs.RasterInput(str(images / "S2_20220611_a.tif")),)
        recorder = Recorder()
        job = jobs.MapImagesJob(predict=template, output=str(tmp_path / "maps"), images=image)
        map_images(job, recorder)
        style = (tmp_path / "maps" / "S2_20220611_a.qml").read_text(encoding="utf-8")
        return recorder.result_["made"], style

    assert names(classes=str(legend))[0] == 1
    assert names(classes=str(legend))[0] == 0
    legend.write_text(legend.read_text().replace("water", "lake"), encoding="utf-8")
    made, style = names(classes=str(legend))
    assert made == 1
    assert "lake" in style
    assert "water" not in style
    # A legend of another name that says the same is the same.
    assert names(classes=str(shutil.copy(legend, tmp_path / "other.csv")))[0] == 0
    assert names()[0] == 1
    card = own / "model_card.json"
    card.write_text(card.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert names()[0] == 1
    assert names()[0] == 0
    for name, expected in (("one", 1), ("two", 0)):
        # Written anew for every run.
        path = tmp_path / f"{name}.features"
        area = shapely.to_wkb(shapely.box(-1e7, -1e7, 1e7, 1e7))
        write_features(path, "EPSG:32654", [(None, area)])
        assert names(mask=jobs.VectorInput(str(path), "areas"))[0] == expected


def test_the_columns_names_may_stand_below_a_remark_and_blank_lines(model, images, tmp_path):
    table = tmp_path / "images.csv"
    text = f"\n# summer\n\nimage\n  {images / 'S2_20220611_a.tif'}  \n\n"
    table.write_text(text, encoding="utf-8")
    (image,) = image_list.listed(str(table))
    assert image.name == "S2_20220611_a"


def test_paths_may_be_from_where_the_engine_was_started(model, images, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(model, "net")
    first = jobs.RasterInput(os.path.relpath(images / "S2_20220611_a.tif"))
    recorder = run(Path("net"), Path("maps"), images=(first,))
    assert recorder.result_["made"] == 1
    assert (tmp_path / "maps" / "S2_20220611_a.tif").exists()


def test_shares_of_a_list_fill_one_folder_together(made, model, images, tmp_path):
    folder = tmp_path / "maps"
    shutil.copytree(made[0], folder)
    for path in folder.glob("S2_20220701_b*"):
        path.unlink()
    pattern = str(images / "S2_*.tif")
    recorder = run(model, folder, listed=pattern, confidence=True, part="2/2")
    assert recorder.result_["made"] == 1
    collection = pystac.Collection.from_file(recorder.result_["collection"])
    assert len(list(collection.get_items())) == 2
    with pytest.raises(ImageListError, match="3/3"):
        run(model, folder, listed=pattern, part="3/3")


def test_stac_items_are_images_too(model, tmp_path):
    cut_of_scene(tmp_path / "scene.tif", 0, 0)
    item = stac_item("one", {"all": "./scene.tif"}, "2021-05-06")
    other = stac_item("two", {"all": "./gone.tif"}, "2021-05-07")
    features = {"type": "FeatureCollection", "features": [item, other]}
    (tmp_path / "items.json").write_text(json.dumps(features), encoding="utf-8")
    search = jobs.StacImageJob("", "", ("all",), "")
    recorder = run(model, tmp_path / "maps", listed=str(tmp_path / "items.json"), search=search)
    assert recorder.result_["made"] == 1
    assert "gone.tif" in recorder.result_["failed"]["two"]
    (made,) = pystac.Collection.from_file(recorder.result_["collection"]).get_items()
    assert (made.id, made.datetime.date().isoformat()) == ("one", "2021-05-06")
    # A folder as platforms hand it to a container: a catalogue, whose items lie beside it.
    links = [{"rel": "item", "href": "./one.json"}, {"rel": "child", "href": "./child.json"}]
    (tmp_path / "one.json").write_text(json.dumps(item), encoding="utf-8")
    for name, held in (("catalog", links), ("child", links[:1])):
        text = json.dumps({"type": "Catalog", "id": name, "links": held})
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    recorder = run(model, tmp_path / "maps", listed=str(tmp_path), search=search)
    assert (recorder.result_["made"], recorder.result_["kept"]) == (1, 1)
    assert (tmp_path / "maps" / "one_2.tif").exists()


def test_an_item_that_is_malformed_costs_only_its_own_map(model, tmp_path):
    cut_of_scene(tmp_path / "scene.tif", 0, 0)
    good, dateless, odd = (stac_item(n, {"all": "./scene.tif"}, "2021-05-06") for n in "abc")
    dateless["properties"] = {}
    odd["assets"]["all"]["eo:bands"] = 7
    listed = tmp_path / "items.json"
    search = jobs.StacImageJob("", "", ("all",), "")

    def mapped(*items):
        listed.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
        return run(model, tmp_path / "maps", listed=str(listed), search=search).result_

    with pytest.raises(ImageListError, match=r"No image gave a map\. b: "):
        mapped(dateless)
    result = mapped(good, dateless, odd)
    assert result["made"] == 1
    assert sorted(result["failed"]) == ["b", "c"]
    assert "failed unexpectedly" in result["failed"]["c"]
    (item,) = pystac.Collection.from_file(result["collection"]).get_items()
    assert item.id == "a"


def test_every_item_of_a_search_has_its_map(model, tmp_path):
    file = cut_of_scene(tmp_path / "scene.tif", 0, 0)
    with serve() as server:
        address = server.put("/data/scene.tif", file)
        clouds = {"a": 5, "b": 90, "c": 7}
        server.offer([stac_item(n, {"all": address}, cloud=c) for n, c in clouds.items()])
        search = jobs.StacImageJob(
            server.stac, "sentinel-2-l2a", ("all",), "", extent=(139.9, 35.5, 140, 35.6),
            max_cloud=50,
        )
        recorder = run(model, tmp_path / "maps", search=search)
    assert sorted(p.stem for p in (tmp_path / "maps").glob("?.tif")) == ["a", "c"]
    assert recorder.result_["failed"] == {}


def test_images_without_a_crs_are_mapped_but_lie_nowhere(model, images, tmp_path):
    with rasterio.open(cut_of_scene(tmp_path / "place.tif", 0, 0)) as scene:
        pixels, profile = scene.read(), {**scene.profile, "crs": None}
    for name in ("a", "b"):
        with rasterio.open(tmp_path / f"{name}.tif", "w", **profile) as file:
            file.write(pixels)
    recorder = run(model, tmp_path / "maps", listed=str(tmp_path / "[ab].tif"))
    assert (recorder.result_["made"], recorder.result_["mosaics"]) == (2, [])
    (said,) = [one["message"] for one in recorder.all("warning") if "globe" in one["message"]]
    assert "a, b" in said
    collection = pystac.Collection.from_file(recorder.result_["collection"])
    collection.validate()
    for item in collection.get_items():
        assert (item.geometry, item.bbox) == (None, None)
        item.stac_extensions = []
        item.validate()


def test_cards_take_turns(monkeypatch, tmp_path):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0, GPU-5a,-1,2")
    # Set for all machines, those without a card among them.
    assert graphics_cards(tmp_path, "linux") == ()
    (tmp_path / "proc/driver/nvidia/gpus").mkdir(parents=True)
    assert graphics_cards(tmp_path, "linux") == ("0", "GPU-5a")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert graphics_cards(tmp_path, "linux") == ()
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES")
    (tmp_path / "proc/driver/nvidia/gpus/0000:01:00.0").mkdir()
    assert graphics_cards(tmp_path, "linux") == ("0",)


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        ("{tmp}/none", ["none", "no list of images"]),
        ("{tmp}/*.tif", ["No file fits"]),
        ("{tmp}", ["holds no image"]),
        ("{tmp}/list.csv", ["line 2", "gone.tif"]),
        ("{tmp}/twice.csv", ["twice"]),
        ("{tmp}/ways.csv", ["twice"]),
        ("{tmp}/items.json", ["neither a STAC item"]),
    ],
)
def test_a_list_without_images_is_refused(model, images, tmp_path, listed, words):
    folder = tmp_path / "lists"
    folder.mkdir()
    good = images / "S2_20220611_a.tif"
    (folder / "list.csv").write_text(f"{good}\ngone.tif\n", encoding="utf-8")
    (folder / "twice.csv").write_text(f"{good}\n{good}\n", encoding="utf-8")
    way = images / ".." / images.name / good.name
    (folder / "ways.csv").write_text(f"{good}\n{way}\n", encoding="utf-8")
    (folder / "items.json").write_text('{"type": "Polygon"}', encoding="utf-8")
    with pytest.raises(EngineError) as caught:
        run(model, tmp_path / "maps", listed=listed.format(tmp=folder))
    for word in words:
        assert word in str(caught.value)
