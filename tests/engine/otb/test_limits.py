"""What Orfeo ToolBox cannot do is refused in words, before it is started; it is not there here."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, OtbError
from cnnmapper.engine.otb.prediction import predict_with_otb
from rasterio.transform import Affine

from tests.support.otb_worker import INPUTS, MAP, OUTPUTS, write_saved_model
from tests.support.recorder import Recorder


def refused(job):
    """Return why; were pyotb looked for, the message would be about that."""
    with pytest.raises(EngineError) as caught:
        predict_with_otb(job, Recorder())
    assert "pyotb" not in str(caught.value)
    assert not Path(job.class_map).exists()
    assert not list(Path(job.class_map).parent.glob(".*part*"))
    return str(caught.value)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"edges": "reflect"}, ["EDGES reflect", "ENGINE CNN Mapper"]),
        ({"device": "gpu"}, ["DEVICE gpu", "cannot be asked for"]),
        ({"box": "50:0:20:5"}, ["BOX 50:0:20:5 is not inside the map", "55 x 38"]),
        ({"receptive_field": ""}, ["receptive field", "RECEPTIVE_FIELD", "cannot measure"]),
        ({"expression_field": ""}, ["expression field", "EXPRESSION_FIELD"]),
        ({"mode": "fcn", "scale_factor": ""}, ["scale factor", "SCALE_FACTOR"]),
        ({"mode": "fcn", "scale_factor": "4x2"}, ["4x2", "output.spcscale"]),
        ({"mode": "fcn", "ram_mb": 1}, ["single tile", "RAM is 1 MB", "near the upper left"]),
        ({"receptive_field": "16,16"}, ["RECEPTIVE_FIELD", "each of the 1 sources"]),
        ({"method": "dense"}, ["METHOD dense", "patch by patch"]),
        ({"output_names": "none"}, ["OUTPUT_NAMES names “none”", "labels, probabilities"]),
        ({"placeholders": "other"}, ["PLACEHOLDERS names “other”", "image"]),
        ({"user_placeholders": "x=1"}, ["USER_PLACEHOLDERS", "x"]),
        ({"creation_options": ("COMPRESS",)}, ["COMPRESS", "KEY=VALUE"]),
    ],
)  # fmt: skip
def test_what_tensorflowmodelserve_cannot_do_is_refused(otb_job, change, words):
    message = refused(dataclasses.replace(otb_job, **change))
    for word in words:
        assert word in message


@pytest.mark.parametrize(
    "name", ["what?.tif", "bands.zip.tif", "old.tar.gz.copy.tif"]
)
def test_a_file_name_that_means_something_else_to_otb_is_refused(otb_job, otb_image, name):
    path = otb_image.with_name(name)
    path.write_bytes(otb_image.read_bytes())
    source = jobs.Source((jobs.RasterInput(str(path)),))
    message = refused(dataclasses.replace(otb_job, sources=(source,)))
    assert name in message
    assert "another name" in message


@pytest.mark.parametrize(
    ("transform", "crs"),
    [(Affine(10, 0, 0, 0, 10, 0), "EPSG:32654"), (Affine(10, 1, 0, 1, -10, 0), "EPSG:32654")],
)
def test_an_image_that_otb_would_put_elsewhere_is_refused(otb_job, make_raster, transform, crs):
    path = make_raster(width=70, height=53, bands=2, name="odd.tif", transform=transform, crs=crs)
    source = jobs.Source((jobs.RasterInput(str(path)),))
    assert "north-up" in refused(dataclasses.replace(otb_job, sources=(source,)))


@pytest.mark.parametrize(
    ("bands", "words"), [("2,1", "the bands 2,1 of 2"), ("1", "the bands 1 of 2")]
)
def test_other_bands_than_all_in_their_order_are_refused(otb_job, bands, words):
    message = refused(dataclasses.replace(otb_job, bands=bands))
    assert words in message
    assert "Rearrange bands" in message
    with pytest.raises(EngineError, match="BANDS names “9”"):
        predict_with_otb(dataclasses.replace(otb_job, bands="9"), Recorder())


def test_bands_that_the_card_names_in_another_order_are_not_handed_over_as_they_come(
    otb_job, otb_image, otb_model
):
    """The own engine finds them by name; Orfeo ToolBox would make a map of the wrong bands."""
    import rasterio
    from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
    from cnnmapper.engine.models.card import Card
    from cnnmapper.engine.otb.common_grid import Image
    from cnnmapper.engine.otb.graph_signature import read_signature
    from cnnmapper.engine.otb.prediction import _check_order

    with rasterio.open(otb_image, "r+") as dataset:
        dataset.descriptions = ("B08", "B04")
    names = {field.name: None for field in dataclasses.fields(Card)}
    signature = read_signature(otb_model)
    with RasterioStack(otb_job.sources[0].rasters) as stack:
        image = Image(str(otb_image), stack.grid, stack.bands, str(stack.dtype))
        for order in (("B08", "B04"), ("B04", "B08")):
            card = Card(**{**names, "fields": (), "bands": {"image": order}})
            if order == ("B04", "B08"):
                with pytest.raises(OtbError, match="the bands 2,1 of 2"):
                    _check_order(otb_job, card, signature, [image], [stack], Recorder())
            else:
                _check_order(otb_job, card, signature, [image], [stack], Recorder())


def test_an_image_that_needs_a_log_in_is_refused(otb_job):
    raster = dataclasses.replace(otb_job.sources[0].rasters[0], credentials="a")
    job = dataclasses.replace(otb_job, sources=(jobs.Source((raster,)),))
    assert "log-in" in refused(job)


def test_an_alpha_band_is_not_handed_to_the_model(otb_job, make_raster):
    import rasterio

    path = make_raster(width=70, height=53, bands=3, name="rgba.tif")
    with rasterio.open(path, "r+") as dataset:
        grey = rasterio.enums.ColorInterp.gray
        dataset.colorinterp = [grey, grey, rasterio.enums.ColorInterp.alpha]
        dataset.write((dataset.read(1) > 900).astype("uint16") * 65535, 3)
    source = jobs.Source((jobs.RasterInput(str(path)),))
    assert "1 alpha band" in refused(dataclasses.replace(otb_job, sources=(source,)))


def test_sources_whose_grids_lie_between_pixels_or_in_another_crs_are_refused(
    otb_job, make_raster, tmp_path
):
    two = write_saved_model(tmp_path / "two", inputs={
        "a": ("float32", (*MAP, 2)), "b": ("float32", (*MAP, 1)),
    })  # fmt: skip
    for number, (options, words) in enumerate([
        ({"transform": Affine(10, 0, 500004, 0, -10, 4000000)}, "0.400 pixels"),
        ({"crs": "EPSG:32653"}, "another coordinate reference system"),
    ]):  # fmt: skip
        other = make_raster(width=70, height=53, bands=1, name=f"other{number}.tif", **options)
        sources = (*otb_job.sources, jobs.Source((jobs.RasterInput(str(other)),)))
        assert words in refused(
            dataclasses.replace(otb_job, sources=sources, model=str(two), receptive_field="8,8")
        )


@pytest.mark.parametrize(
    ("inputs", "outputs", "words"),
    [
        (None, {"scores": ("float32", (*MAP, None))}, "no output to make a map of"),
        (None, {"labels": ("int32", MAP)}, "no output to make a map of"),
        ({"image": ("float32", (None, 16, 16, 2))}, None, "one size only"),
        ({"image": ("float32", (*MAP, 4))}, None, "2 bands"),
        ({**INPUTS, "t": ("float64", ())}, OUTPUTS, "bool, int32 and float32 only"),
    ],
)  # fmt: skip
def test_a_model_that_tensorflowmodelserve_cannot_run_is_refused(
    otb_job, tmp_path, inputs, outputs, words
):
    model = write_saved_model(tmp_path / "odd", inputs, outputs)
    otb_job = dataclasses.replace(
        otb_job, model=str(model), mode="fcn", probabilities="",
        user_placeholders="t=1" if inputs and "t" in inputs else "",
    )  # fmt: skip
    assert words in refused(otb_job)


def test_a_parameter_that_is_newer_than_this_engine_is_refused_not_ignored(monkeypatch, otb_job):
    from cnnmapper.engine.otb import limits

    limits.refuse_what_it_cannot(otb_job)
    monkeypatch.setattr(limits, "_HONOURED", limits._HONOURED - {"tile_size"})
    limits.refuse_what_it_cannot(otb_job)
    with pytest.raises(OtbError, match="TILE_SIZE"):
        limits.refuse_what_it_cannot(dataclasses.replace(otb_job, tile_size=5))
