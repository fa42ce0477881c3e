"""Orfeo ToolBox as an engine, as a worker process in a Python of its own.

The real binding is in no package index: a stand-in for otbApplication takes its place under the
real pyotb, and reproduces what was measured on TensorflowModelServe (tests/support/otb_stand_in).
"""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.otb.graph_signature import read_signature
from rasterio.transform import Affine

from tests.support.map_runs import predict_job
from tests.support.otb_worker import MAP, ROOT, write_saved_model
from tests.support.recorder import Recorder


def pixels(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def softmax_of(images, fields, step=1):
    """Brute force: the stand-in's model at every patch of images on one grid."""
    height = min(i.shape[0] - f + 1 for i, f in zip(images, fields))
    width = min(i.shape[1] - f + 1 for i, f in zip(images, fields))
    largest = max(fields) // 2
    mean = np.zeros((height, width))
    for image, field in zip(images, fields):
        for y in range(height):
            for x in range(width):
                top, left = y + largest - field // 2, x + largest - field // 2
                mean[y, x] += image[top : top + field, left : left + field].mean()
    mean = mean[::step, ::step] / 1000
    logits = np.stack([mean, np.ones_like(mean), 2 - mean])
    return np.exp(logits) / np.exp(logits).sum(axis=0)


def mean_image(path):
    return pixels(path).astype("float64").mean(axis=0)


def assert_is(job, expected):
    np.testing.assert_allclose(pixels(job.probabilities), expected, atol=1e-6)
    best = np.sort(expected, axis=0)
    clear = best[-1] - best[-2] > 1e-5
    assert clear.mean() > 0.9
    assert (pixels(job.class_map)[0] == expected.argmax(axis=0))[clear].all()


# What is made of other outputs than a softmax


def of_output(job, tmp_path, name, channels, **options):
    """The job with a model of this one output of floating-point numbers."""
    model = write_saved_model(tmp_path / name, outputs={name: ("float32", (*MAP, channels))})
    return dataclasses.replace(job, model=str(model), **options)


def test_with_a_stand_in_for_otb_logits_are_read_as_by_the_own_engine(
    worker, otb_job, otb_image, tmp_path
):
    job = of_output(otb_job, tmp_path, "logits", 3, receptive_field="8")
    result = worker.run(job)[-1]
    assert result["type"] == "result", result
    assert_is(job, softmax_of([mean_image(otb_image)], [8]))
    assert result["numbers"] == "logits: logits, softmax applied (its name says so)"
    job = dataclasses.replace(job, activation="none", probabilities="", classes="")
    result = worker.run(job)[-1]
    assert (result["type"], result["content"]) == ("result", "numbers")
    assert pixels(job.class_map).shape[0] == 3
    assert "classificationMax" in Path(result["styles"]["OUTPUT"]).read_text(encoding="utf-8")
    refused = dataclasses.replace(job, probabilities=str(tmp_path / "p.tif"))
    assert "OUTPUT_PROBABILITIES cannot be made" in worker.error(refused)["message"]


def test_with_a_stand_in_for_otb_one_sigmoid_channel_makes_two_classes(
    worker, otb_job, otb_image, tmp_path
):
    legend = tmp_path / "two.csv"
    legend.write_text("value,label\n0,land\n1,water\n")
    job = of_output(
        otb_job, tmp_path, "water", 1, receptive_field="8", activation="sigmoid", threshold=0.3,
        classes=str(legend),
    )  # fmt: skip
    result = worker.run(job)[-1]
    assert result["type"] == "result", result
    expected = softmax_of([mean_image(otb_image)], [8])[0]
    np.testing.assert_allclose(pixels(job.probabilities)[0], expected, atol=1e-6)
    clear = np.abs(expected - 0.3) > 1e-5
    assert (pixels(job.class_map)[0] == (expected > 0.3))[clear].all()
    assert "sigmoid, threshold 0.3 (ACTIVATION is sigmoid" in result["numbers"]


# What TensorflowModelServe is given


def test_with_a_stand_in_for_otb_the_parameters_of_a_patch_based_run_arrive(
    worker, otb_job, otb_image, otb_model
):
    result = worker.run(otb_job)[-1]
    assert result["type"] == "result", result
    (seen,) = worker.seen
    out = seen["parameters"].pop("out")
    assert seen["parameters"] == {
        "source1.il": [str(otb_image)], "source1.rfieldx": 16, "source1.rfieldy": 16,
        "source1.placeholder": "image", "model.dir": str(otb_model),
        "output.names": ["labels", "probabilities"], "output.spcscale": 1.0,
        "output.efieldx": 1, "output.efieldy": 1,
        # As many patches as fit into the memory, and no more than the map has.
        "optim.tilesizex": 51, "optim.tilesizey": 38,
    }
    # No box: the whole map. Floats as they are: OTB truncates them into whole numbers.
    assert out.endswith(
        ".part.tif?&gdal:co:BIGTIFF=IF_SAFER&gdal:co:COMPRESS=DEFLATE&gdal:co:ZLEVEL=1"
    )
    assert seen["pixel_type"] == "float"
    assert seen["environment"]["OTB_TF_NSOURCES"] == "1"
    assert result["method"] == "patches"
    assert result["engine"] == "Orfeo ToolBox 8.1.1 (pyotb 2.2.0)"


def test_with_a_stand_in_for_otb_a_fully_convolutional_run_is_one_tile_with_the_spacing_scale(
    worker, otb_job
):
    result = worker.run(dataclasses.replace(otb_job, mode="fcn"))[-1]
    assert result["method"] == "fully convolutional, one tile"
    trial, run = worker.seen
    assert run["parameters"]["model.fullyconv"] is True
    assert run["parameters"]["output.spcscale"] == 4.0
    assert run["parameters"]["optim.disabletiling"] is True
    assert "streaming:type=none" in run["parameters"]["out"]
    assert "optim.tilesizex" not in run["parameters"]
    # The sample that it is compared with: every patch of 4 x 4 pixels of the map.
    assert "model.fullyconv" not in trial["parameters"]
    assert trial["parameters"]["output.spcscale"] == 1.0
    assert ":13:13&" in trial["parameters"]["out"]


def test_with_a_stand_in_for_otb_box_options_tiles_ram_and_device_arrive(worker, otb_job):
    result = worker.run(dataclasses.replace(
        otb_job, box="3:5:20:10", tile_size=8, ram_mb=333, device="cpu", user_placeholders="",
    ))[-1]  # fmt: skip
    (seen,) = worker.seen
    assert "?&box=3:5:20:10&gdal:co:" in seen["parameters"]["out"]
    assert seen["parameters"]["optim.tilesizex"] == seen["parameters"]["optim.tilesizey"] == 8
    assert seen["environment"]["OTB_MAX_RAM_HINT"] == "333"
    assert seen["environment"]["CUDA_VISIBLE_DEVICES"] == "-1"
    assert (result["width"], result["height"]) == (20, 10)


def test_with_a_stand_in_for_otb_the_map_is_cloud_optimised_where_that_is_asked_for(
    worker, otb_job
):
    options = ("COG=YES", "COMPRESS=LZW")
    result = worker.run(dataclasses.replace(otb_job, creation_options=options))[-1]
    assert result["type"] == "result", result
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.compression.value == "LZW"


def test_with_a_stand_in_for_otb_two_sources_and_constants_arrive(
    worker, otb_job, otb_image, make_raster, tmp_path
):
    fine = make_raster(width=140, height=106, bands=1, name="pan.tif",
                       transform=Affine(5, 0, 500000, 0, -5, 4000000))  # fmt: skip
    two = write_saved_model(tmp_path / "two", inputs={
        "ms": ("float32", (*MAP, 2)), "pan": ("float32", (*MAP, 1)),
        "is_training": ("bool", ()), "dropout": ("float32", ()), "depth": ("int32", ()),
    })  # fmt: skip
    sources = (*otb_job.sources, jobs.Source((jobs.RasterInput(str(fine), ("NUM_THREADS=2",)),)))
    result = worker.run(dataclasses.replace(
        otb_job, sources=sources, model=str(two), receptive_field="8,16x14", placeholders="ms,pan",
        user_placeholders="is_training=False dropout=1e-3 depth=3",
    ))[-1]  # fmt: skip
    assert result["type"] == "result", result
    (seen,) = worker.seen
    parameters = seen["parameters"]
    assert parameters["source2.il"] == [f"{fine}?&gdal:oo:NUM_THREADS=2"]
    assert (parameters["source2.rfieldx"], parameters["source2.rfieldy"]) == (16, 14)
    assert parameters["source1.rfieldx"] == 8
    assert (parameters["source1.placeholder"], parameters["source2.placeholder"]) == ("ms", "pan")
    assert seen["environment"]["OTB_TF_NSOURCES"] == "2"
    assert sorted(parameters["model.userplaceholders"]) == [
        "depth=3", "dropout=0.001", "is_training=false",
    ]  # fmt: skip


def test_with_a_stand_in_for_otb_a_model_of_blocks_gets_its_expression_field(worker, otb_job):
    result = worker.run(dataclasses.replace(
        otb_job, mode="fcn", expression_field="8", scale_factor="1", tile_size=20
    ))[-1]  # fmt: skip
    (seen,) = worker.seen
    assert seen["parameters"]["output.efieldx"] == seen["parameters"]["output.efieldy"] == 8
    assert "model.fullyconv" not in seen["parameters"]
    assert seen["parameters"]["optim.tilesizex"] == 16
    assert (result["width"], result["height"]) == ((70 - 16 + 8) // 8 * 8, (53 - 16 + 8) // 8 * 8)


# What comes out


def test_with_a_stand_in_for_otb_the_map_equals_brute_force(worker, otb_job, otb_image):
    worker.run(otb_job)
    expected = softmax_of([mean_image(otb_image)], [16])
    assert_is(otb_job, expected)
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.transform == Affine(10, 0, 500080, 0, -10, 3999920)
        assert dataset.crs == rasterio.open(otb_image).crs


def test_with_a_stand_in_for_otb_a_box_of_a_fully_convolutional_map_is_not_shifted(
    worker, otb_job, otb_image
):
    """A tile that begins elsewhere reads too early; the stand-in's does so too."""
    worker.run(dataclasses.replace(otb_job, mode="fcn", box="2:3:7:5"))
    whole = softmax_of([mean_image(otb_image)], [16], step=4)
    assert_is(otb_job, whole[:, 3:8, 2:9])
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.transform == Affine(
            40, 0, 500065 + 2 * 40, 0, -40, 3999935 - 3 * 40
        )


def test_the_stand_in_shifts_tiles_as_was_measured(worker, otb_job, otb_image):
    """Without what the engine does about it the test before would be worth nothing."""
    code = (
        "import json, sys, pyotb\n"
        "a = pyotb.TensorflowModelServe(json.loads(sys.argv[1]))\n"
        "a.write(sys.argv[2], ext_fname='box=2:3:7:5', pixel_type='float')\n"
    )
    parameters = {
        "source1.il": [str(otb_image)], "source1.rfieldx": 16, "source1.rfieldy": 16,
        "source1.placeholder": "image", "model.dir": "x", "output.names": ["probabilities"],
        "output.spcscale": 4.0, "model.fullyconv": True, "optim.disabletiling": True,
    }
    shifted = worker.folder / "shifted.tif"
    subprocess.run(
        [str(worker.python), "-c", code, json.dumps(parameters), str(shifted)],
        env={**os.environ, **worker.variables}, check=True, capture_output=True,
    )
    whole = softmax_of([mean_image(otb_image)], [16], step=1)
    rows, columns = np.arange(3, 8) * 4 - 1, np.arange(2, 9) * 4 - 1
    np.testing.assert_allclose(pixels(shifted), whole[:, rows][:, :, columns], atol=1e-6)


def test_with_a_stand_in_for_otb_the_missing_border_is_announced(worker, otb_job):
    messages = worker.run(dataclasses.replace(otb_job, mode="fcn"))
    assert (messages[-1]["width"], messages[-1]["height"]) == (13, 9)
    (warning,) = [m for m in messages if "leaves out pixels at the border" in m.get("message", "")]
    assert "13 x 9" in warning["message"]
    assert "14 x 10" in warning["message"]


def test_with_a_stand_in_for_otb_the_map_carries_what_every_map_carries(worker, otb_job):
    result = worker.run(otb_job)[-1]
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.nodata == 255
        assert dataset.dtypes == ("uint8",)
        assert dataset.colormap(1)[1] == (255, 255, 0, 255)
        assert dataset.colormap(1)[255] == (0, 0, 0, 0)
        assert dataset.descriptions == ("class",)
        assert dataset.tags()["CNNMAPPER_METHOD"] == "patches"
        assert dataset.tags()["TIFFTAG_SOFTWARE"].startswith("CNN Mapper")
    with rasterio.open(otb_job.probabilities) as dataset:
        assert dataset.descriptions == ("wet", "dry", "steep")
    companion = Path(otb_job.class_map + ".aux.xml").read_text(encoding="utf-8")
    assert "<Category>steep</Category>" in companion
    assert "steep" in Path(result["styles"]["OUTPUT"]).read_text(encoding="utf-8")
    left = {path.name for path in Path(otb_job.class_map).parent.iterdir()}
    assert not [name for name in left if ".part" in name]


def test_with_a_stand_in_for_otb_pixels_that_see_no_number_have_no_data(worker, otb_job, otb_image):
    with rasterio.open(otb_image) as dataset:
        data, profile = dataset.read().astype("float32"), dataset.profile
    data[0, 30, 40] = np.nan
    profile["dtype"] = "float32"
    broken = otb_image.with_name("nan.tif")
    with rasterio.open(broken, "w", **profile) as dataset:
        dataset.write(data)
    source = jobs.Source((jobs.RasterInput(str(broken)),))
    result = worker.run(dataclasses.replace(otb_job, sources=(source,)))[-1]
    labels = pixels(otb_job.class_map)[0]
    assert (labels[15:31, 25:41] == 255).all()
    assert result["valid_pixels"] <= labels.size - 16 * 16


PACKAGE = f"""
import importlib.util, sys
root = {str(ROOT / 'engine')!r}
spec = importlib.util.spec_from_file_location('e', root + '/__init__.py',
                                              submodule_search_locations=[root])
sys.modules['e'] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules['e'])
"""
"""Makes the engine importable as ``e`` in a Python without it."""


@pytest.mark.parametrize("kind", ["plain", "nodata", "nan", "alpha", "mask"])
def test_gdal_and_rasterio_see_the_same_pixels_and_the_same_nodata(
    worker, make_raster, kind, tmp_path
):
    from cnnmapper.engine.geometry.grid import Window
    from cnnmapper.engine.imagery.rasterio_stack import RasterioStack

    path = make_raster(width=30, height=20, bands=3, name="in.tif")
    with rasterio.open(path) as dataset:
        data, profile = dataset.read().astype("float32"), dataset.profile
    profile.update(dtype="float32", count=4 if kind == "alpha" else 3)
    data[1, 5:9, 7:12] = np.nan if kind == "nan" else -5
    if kind in ("nodata", "nan"):
        profile["nodata"] = data[1, 5, 7]
    given = -5.0 if kind == "plain" else None
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as out:
        out.write(data, [1, 2, 3])
        out.set_band_description(2, "B03")
        if kind == "alpha":
            out.colorinterp = [*out.colorinterp[:3], rasterio.enums.ColorInterp.alpha]
            out.write((data[1] > 300).astype("float32"), 4)
        if kind == "mask":
            out.write_mask(data[1] > 300)
    window = Window(-3, 2, 25, 30)
    with RasterioStack((jobs.RasterInput(str(path)),)) as stack:
        pixels_, mask = stack.read_masked(window, given)
        names = [band.name for band in stack.all_bands]
        facts = stack.bands, [b.mask for b in stack.all_bands], str(stack.dtype), names
    code = f"""{PACKAGE}
import numpy
from e.imagery.gdal_stack import GdalStack
from e.geometry.grid import Window
from e.contract.job import RasterInput
stack = GdalStack((RasterInput({str(path)!r}),))
pixels, mask = stack.read_masked(Window(-3, 2, 25, 30), {given!r})
numpy.savez({str(tmp_path / 'out.npz')!r}, pixels=pixels, mask=mask)
names = [band.name for band in stack.all_bands]
print((stack.bands, [b.mask for b in stack.all_bands], str(stack.dtype), names))
"""
    done = subprocess.run([str(worker.python), "-c", code], check=True, capture_output=True,
                          text=True)  # fmt: skip
    assert done.stdout.strip() == str(facts)
    theirs = np.load(tmp_path / "out.npz")
    np.testing.assert_array_equal(pixels_, theirs["pixels"])
    assert mask is not None
    assert mask.any()
    np.testing.assert_array_equal(mask, theirs["mask"])


@pytest.mark.parametrize("options", [(), ("COG=YES", "COMPRESS=LZW")])
def test_gdal_and_rasterio_finish_a_map_alike(worker, otb_job, tmp_path, options):
    """OTB's Python has one or the other; the maps must not tell."""
    from cnnmapper.engine.geometry.grid import Grid, Window
    from cnnmapper.engine.maps import map_profile, rasterio_writer
    from cnnmapper.engine.maps.legend import read_legend

    legend = read_legend(Path(otb_job.classes))
    (tmp_path / "profile.json").write_text("{}")
    grid = Grid(600, 300, (10, 0, 500000, 0, -10, 4000000), rasterio.crs.CRS.from_epsg(32654).wkt)
    profile = map_profile.MapProfile(grid, "uint8", ("class",), 255, legend, tags={"A": "b"})
    data = np.random.default_rng(1).integers(0, 3, (300, 600, 1)).astype("uint8")
    np.save(tmp_path / "data.npy", data)
    ours = rasterio_writer.RasterioWriter(tmp_path / "ours.tif", profile, options)
    ours.write(data, Window(0, 0, 600, 300))
    ours.finish()
    code = f"""{PACKAGE}
import numpy
from pathlib import Path
from e.maps.gdal_writer import GdalWriter
from e.maps.map_profile import MapProfile
from e.geometry.grid import Grid, Window
from e.maps.legend import read_legend
grid = Grid(600, 300, (10, 0, 500000, 0, -10, 4000000), {grid.crs!r})
profile = MapProfile(grid, 'uint8', ('class',), 255, read_legend(Path({otb_job.classes!r})),
                     tags={{'A': 'b'}})
writer = GdalWriter(Path({str(tmp_path / 'theirs.tif')!r}), profile, {options!r})
writer.write(numpy.load({str(tmp_path / 'data.npy')!r}), Window(0, 0, 600, 300))
writer.finish()
"""
    subprocess.run([str(worker.python), "-c", code], check=True)

    def facts(name):
        with rasterio.open(tmp_path / name) as dataset:
            kept = {k: v for k, v in dataset.profile.items() if k != "crs"}
            return (
                kept, dataset.crs.to_epsg(), dataset.tags(), dataset.descriptions,
                dataset.tags(ns="IMAGE_STRUCTURE"),
                dataset.colormap(1), dataset.overviews(1),
                (tmp_path / f"{name}.aux.xml").read_text(),
            )  # fmt: skip

    assert facts("ours.tif") == facts("theirs.tif")
    assert (facts("theirs.tif")[4].get("LAYOUT") == "COG") == bool(options)
    np.testing.assert_array_equal(pixels(tmp_path / "ours.tif"), pixels(tmp_path / "theirs.tif"))


def test_with_a_stand_in_for_otb_two_sources_equal_brute_force(
    worker, otb_job, otb_image, make_raster, tmp_path
):
    other = make_raster(width=70, height=53, bands=1, name="other.tif", seed=9)
    two = write_saved_model(tmp_path / "two", inputs={
        "a": ("float32", (*MAP, 2)), "b": ("float32", (*MAP, 1)),
    })  # fmt: skip
    sources = (*otb_job.sources, jobs.Source((jobs.RasterInput(str(other)),)))
    job = dataclasses.replace(otb_job, sources=sources, model=str(two), receptive_field="8,12")
    worker.run(job)
    expected = softmax_of([mean_image(otb_image), mean_image(other)], [8, 12])
    assert_is(job, expected)
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.transform == Affine(10, 0, 500060, 0, -10, 3999940)


@pytest.mark.parametrize("rule", ["centre", "any", "all"])
def test_with_a_stand_in_for_otb_nodata_is_decided_by_pixel_and_rule(
    worker, otb_job, otb_image, rule
):
    """TensorflowModelServe's own nodata decides for whole tiles, so it is not asked for."""
    with rasterio.open(otb_image) as dataset:
        data, profile = dataset.read(), dataset.profile
    data[:, 10:31, 12:33] = 0
    data[1, 45, 60] = 0
    with rasterio.open(otb_image, "w", **profile) as dataset:
        dataset.write(data)
    job = dataclasses.replace(otb_job, nodata=0.0, nodata_rule=rule, tile_size=16)
    result = worker.run(job)[-1]
    (seen,) = worker.seen
    assert not {"source1.nodata", "output.bv"} & set(seen["parameters"])
    missing = (data == 0).any(axis=0)
    patches = np.lib.stride_tricks.sliding_window_view(missing, (16, 16))
    expected = {
        "centre": patches[:, :, 8, 8], "any": patches.any(axis=(2, 3)),
        "all": patches.all(axis=(2, 3)),
    }[rule]  # fmt: skip
    assert 0 < expected.sum() < expected.size
    np.testing.assert_array_equal(pixels(job.class_map)[0] == 255, expected)
    assert result["valid_pixels"] == (~expected).sum()


def test_with_a_stand_in_for_otb_every_kind_of_output_comes_from_one_run(
    worker, otb_job, otb_image, tmp_path
):
    job = dataclasses.replace(
        otb_job, output_names="probabilities,labels", data_type="float64",
        confidence=str(tmp_path / "confidence.tif"), probability_type="uint16",
    )  # fmt: skip
    worker.run(job)
    (seen,) = worker.seen
    assert seen["parameters"]["output.names"] == ["labels", "probabilities"]
    expected = softmax_of([mean_image(otb_image)], [16])
    stacked = pixels(job.class_map)
    assert stacked.dtype == "float64"
    np.testing.assert_allclose(stacked[:3], expected, atol=1e-6)
    assert set(np.unique(stacked[3])) <= {0, 1, 2}
    highest = pixels(job.confidence)[0] * 2e-5
    np.testing.assert_allclose(highest, expected.max(axis=0), atol=1.1e-5)
    with rasterio.open(job.probabilities) as dataset:
        assert dataset.scales == (2e-5, 2e-5, 2e-5)
        np.testing.assert_allclose(dataset.read() * 2e-5, expected, atol=1.1e-5)


# Real results and models


def test_the_card_of_an_exported_model_serves_orfeo_toolbox(
    worker, otb_job, tutorial_model, make_raster, tmp_path
):
    image = make_raster(width=70, height=53, bands=4, name="four.tif")
    carded = predict_job(image, tutorial_model, tmp_path / "map.tif", engine="otb", mode="fcn",
                         probabilities="")  # fmt: skip
    worker.run(carded)
    parameters = worker.seen[-1]["parameters"]
    assert (parameters["source1.rfieldx"], parameters["output.spcscale"]) == (16, 4.0)
    assert parameters["output.names"] == ["estimated_labels", "softmax_layer"]


def test_with_orfeo_toolbox_an_image_unlike_the_training_is_said_to_be_or_refused(
    worker, otb_job, tutorial_model, make_raster, tmp_path
):
    image, model = make_raster(width=70, height=53), tmp_path / "model"
    shutil.copytree(tutorial_model, model)
    card = json.loads((model / "model_card.json").read_text(encoding="utf-8"))
    bands = [{"percentile_1": 0.01, "median": 0.2, "percentile_99": 0.6, "mean": 0.2}] * 4
    card["properties"]["cnnmapper:training"] = {"inputs": {"input": {"bands": bands}}}
    (model / "model_card.json").write_text(json.dumps(card), encoding="utf-8")
    job = predict_job(image, model, tmp_path / "map.tif", engine="otb", mode="fcn",
                      probabilities="", input_check="refuse")  # fmt: skip
    assert "divided by 10000 they would fit" in worker.error(job)["message"]
    said = worker.run(dataclasses.replace(job, input_check="warn"))
    assert any("divided by 10000" in one["message"] for one in said if one["type"] == "warning")


@pytest.mark.parametrize(
    ("mode", "reference"),
    [("patch", "otbtf_patch_softmax.tif"), ("fcn", "otbtf_fcn_softmax_single_tile.tif")],
)
def test_the_map_expected_of_tensorflowmodelserve_lies_where_its_own_did(golden, mode, reference):
    from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
    from cnnmapper.engine.otb.common_grid import Image
    from cnnmapper.engine.otb.serving_plan import make_plan

    job = predict_job(golden / "image_10m.tif", golden / "cnn_savedmodel", Path("map.tif"),
                      mode=mode, receptive_field="16", expression_field="1",
                      scale_factor="4")  # fmt: skip
    with RasterioStack(job.sources[0].rasters) as stack:
        image = Image("image", stack.grid, stack.bands, str(stack.dtype))
    signature = read_signature(golden / "cnn_savedmodel")
    plan = make_plan(job, None, signature, [image], Recorder())
    with RasterioStack((jobs.RasterInput(str(golden / reference)),)) as theirs:
        assert plan.geometry.layout.grid.differences(theirs.grid) == []
        assert theirs.tag("OTB_VERSION") == "8.1.1"


@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_what_tensorflowmodelserve_itself_wrote_is_finished_as_it_is(
    worker, golden, tmp_path, mode
):
    """Its own files come back through the stand-in; the check of an FCN sample accepts them."""
    files = {
        "patchestimated_labels": "otbtf_patch_labels.tif",
        "patchsoftmax_layer": "otbtf_patch_softmax.tif",
        "fcnsoftmax_layer": "otbtf_fcn_softmax_single_tile.tif",
    }
    job = predict_job(golden / "image_10m.tif", golden / "cnn_savedmodel", tmp_path / "map.tif",
                      mode=mode, receptive_field="16", expression_field="1", scale_factor="4",
                      engine="otb")  # fmt: skip
    if mode == "fcn":
        job = dataclasses.replace(job, class_map="", box="3:2:60:50")
    result = worker.run(job, OTB_STAND_IN_COPY=json.dumps(
        {name: str(golden / file) for name, file in files.items()}
    ))[-1]  # fmt: skip
    assert result["type"] == "result", result
    if mode == "patch":
        np.testing.assert_array_equal(
            pixels(job.class_map), pixels(golden / "otbtf_patch_labels.tif")
        )
        expected = pixels(golden / "otbtf_patch_softmax.tif")
    else:
        expected = pixels(golden / "otbtf_fcn_softmax_single_tile.tif")[:, 2:52, 3:63]
    np.testing.assert_array_equal(pixels(job.probabilities), expected)
