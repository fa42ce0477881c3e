"""Rasters, legends and jobs from strangers: one sentence, no output, no end without a word."""

from __future__ import annotations

import json
import os
import struct
import time

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import EngineError, JobError, LegendError, RasterError
from cnnmapper.engine.contract.job import RasterInput, from_json, to_json
from cnnmapper.engine.maps.legend import read_legend
from cnnmapper.engine.predict import predict
from rasterio.transform import Affine

from tests.support.map_runs import predict_job
from tests.support.patience import HANGS_S
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder


def virtual(path, source, width=61, height=47, kind="UInt16", transform="5e5, 10, 0, 4e6, 0, -10"):
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{band}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{source}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band in range(1, 5)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
        f"<GeoTransform>{transform}</GeoTransform>{bands}</VRTDataset>"
    )
    return path


def with_size(source, path, width, height):
    """Copy a little-endian GeoTIFF with another width and height in its header."""
    data = bytearray(source.read_bytes())
    (start,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, start)
    for number in range(count):
        at = start + 2 + 12 * number
        (tag,) = struct.unpack_from("<H", data, at)
        if tag in (256, 257):
            struct.pack_into("<HHII", data, at, tag, 4, 1, width if tag == 256 else height)
    path.write_bytes(data)
    return path


def written(path, dtype="uint16", transform=NORTH_UP, **options):
    with rasterio.open(
        path, "w", driver="GTiff", count=4, dtype=dtype, transform=transform, crs="EPSG:32654",
        **{"width": 61, "height": 47, **options},
    ):  # fmt: skip
        pass
    return path


def hostile_image(name, folder, good):
    path = folder / f"{name.split()[0]}.tif"
    text = folder / f"{name.split()[0]}.vrt"
    if name == "cut short":
        path.write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    elif name == "lying about its size":
        with_size(good, path, 10**6, 10**6)
    elif name == "a million pixels wide and empty":
        written(path, width=10**6, height=10**6, SPARSE_OK=True, blockxsize=65520, blockysize=65520,
                tiled=True, BIGTIFF="YES")  # fmt: skip
    elif name == "without a pixel":
        with_size(good, path, 0, 0)
    elif name == "complex":
        written(path, "complex64")
    elif name == "nan in its geotransform":
        written(path, transform=Affine(np.nan, 0, 0, 0, -10, 0))
    elif name == "infinite geotransform":
        written(path, transform=Affine(10, 0, np.inf, 0, -10, 0))
    elif name == "pixels of no area":
        return virtual(text, good, transform="5e5, 0, 0, 4e6, 0, 0")
    elif name == "self reference":
        return virtual(text, text.name)
    elif name == "circle of two":
        virtual(folder / "other.vrt", text.name)
        return virtual(text, "other.vrt")
    elif name == "virtual of nothing":
        return virtual(text, "missing.tif")
    elif name == "input of a pipe":
        os.mkfifo(folder / "pipe")
        return virtual(text, "pipe")
    elif name == "damaged virtual":
        virtual(text, good)
        text.write_bytes(text.read_bytes().replace(b"SourceBand>2", b"SourceBand>\xff2", 1))
        return text
    elif name == "standard input":
        return virtual(text, "/vsistdin/")
    elif name == "pipe":
        os.mkfifo(path)
    elif name == "text":
        path.write_text("no raster")
    elif name == "empty":
        path.write_bytes(b"")
    return path


IMAGES = (
    "cut short", "lying about its size", "a million pixels wide and empty", "without a pixel",
    "complex", "nan in its geotransform", "infinite geotransform", "pixels of no area",
    "self reference", "circle of two", "virtual of nothing", "input of a pipe", "standard input",
    "damaged virtual", "pipe", "text", "empty",
)  # fmt: skip


@pytest.mark.parametrize("name", IMAGES)
def test_a_hostile_image_is_refused_in_one_sentence_without_output(
    name, tutorial_model, make_raster, tmp_path
):
    good = make_raster()
    folder, target = tmp_path / "images", tmp_path / "maps"
    folder.mkdir()
    target.mkdir()
    image = hostile_image(name, folder, good)
    began = time.monotonic()
    with pytest.raises(RasterError) as caught:
        predict(predict_job(image, tutorial_model, target / "map.tif"), Recorder())
    assert time.monotonic() - began < HANGS_S
    assert str(folder) in str(caught.value) or "/vsistdin/" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 700
    assert list(target.iterdir()) == []


@pytest.mark.parametrize("name", ["self reference", "circle of two"])
def test_a_virtual_raster_of_itself_leaves_no_zeros_for_what_others_lack(
    name, tutorial_model, make_raster, tmp_path
):
    """Once GDAL has run into such a circle, it gives zeros for missing parts without an error."""
    good = make_raster()
    for kind in (name, "virtual of nothing", "virtual of nothing"):
        folder = tmp_path / kind
        folder.mkdir(exist_ok=True)
        words = "made of itself" if kind == name else "cannot be read"
        image = hostile_image(kind, folder, good)
        with pytest.raises(RasterError, match=words):
            predict(predict_job(image, tutorial_model, folder / "map.tif"), Recorder())


def test_images_that_are_devices_or_standard_input_are_refused(tutorial_model, tmp_path):
    for name in ("/dev/zero", "/vsistdin/", "/vsistdin?buffer_limit=-1", "/dev/stdin"):
        job = predict_job(tmp_path, tutorial_model, tmp_path / "map.tif")
        document = json.loads(to_json(job))
        document["sources"][0]["rasters"][0]["path"] = name
        with pytest.raises(RasterError, match=r"device|standard input|cannot be opened"):
            predict(from_json(json.dumps(document)), Recorder())
    assert list(tmp_path.iterdir()) == []


def test_an_open_option_does_not_have_the_image_overwritten(tutorial_model, make_raster, tmp_path):
    image = make_raster()
    before = image.read_bytes()
    document = json.loads(to_json(predict_job(image, tutorial_model, tmp_path / "map.tif")))
    options = ["mode=w", "driver=GTiff", "NUM_THREADS=1"]
    document["sources"][0]["rasters"][0]["open_options"] = options
    predict(from_json(json.dumps(document)), Recorder())
    assert image.read_bytes() == before


def test_raster_inputs_of_every_number_type_are_read(tutorial_model, tmp_path, run_map):
    for dtype in ("uint8", "int8", "int16", "uint32", "int64", "uint64", "float32", "float64"):
        image = written(tmp_path / f"{dtype}.tif", dtype, photometric="MINISBLACK")
        labels, _, _, _ = run_map(image, tutorial_model, method="patches")
        assert labels.shape == (32, 46)


HEAD = "value,label,color\n"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", (HEAD + "0,a\0b,#000000\n").encode(), "NUL"),
        ("a.csv", (HEAD + '0,"' + "x" * 200_000 + '",#000000\n').encode(), "not a table"),
        ("a.csv", (HEAD + "0,For\x81t,#000000\n").encode("latin-1"), "not UTF-8"),
        ("a.csv", (HEAD + "0,a,#000000\n").encode("utf-16"), "not UTF-8"),
        ("a.csv", b"a;b;c\n", "lacks the columns"),
        ("a.csv", b"value,label,red\n0,a,0\n", "lacks the columns green, blue"),
        ("a.clr", b"0 0 0 0\0\n", "NUL"),
        ("a.csv", (HEAD + "1e300,a,#000000\n").encode(), "too large"),
        ("a.csv", (HEAD + "0,a,1" + " " * 100_000 + "x\n").encode(), "no name of a colour"),
        ("a.txt", b"9" * 100_000 + b"x\n", "lacks the columns"),
        ("a.txt", b"INTERPOLATION:DISCRETE\n1e300,0,0,0,0,a\n", "the values 0 to 1e"),
        ("a.clr", b"0 " + b"9" * 200_000 + b" 0 0\n", "no line of a colour map"),
        ("a.txt", b"INTERPOLATION:DISCRETE\n1e999,0,0,0,0,a\n1e999,0,0,0,0,b\n1,1,1,1", "a bound "),
        ("a.csv", b"", "lacks"),
        ("a.csv", (HEAD + "1e999,a,#000000\n").encode(), "no number"),
        ("a.csv", (HEAD + "nan,a,#000000\n").encode(), "no number"),
        ("a.csv", (HEAD + "0\n").encode(), "1 cells"),
        ("a.csv", (HEAD + "70000,a,#000000\n").encode(), "70000"),
        ("a.qml", b"<qgis>", "not a QGIS style"),
        ("a.qml", b"\0\0", "not a QGIS style"),
        ("a.qml", b"<!DOCTYPE q [<!ENTITY a 'b'>]><q>&a;</q>", "entities"),
        ("a.qml", b"<!DOCTYPE q [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]><q/>", "entities"),
        ("a.qml", b"<q><item value='0' color='reddish'/></q>", "rrggbb"),
    ],
)  # fmt: skip
def test_a_hostile_legend_is_refused_in_words(name, content, message, tmp_path):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(LegendError, match=message) as caught:
        read_legend(path)
    assert str(path) in str(caught.value)
    assert len(str(caught.value)) < 500


def test_a_legend_of_a_million_classes_is_refused_quickly(tmp_path):
    lines = {
        ".csv": "{},class,#000000\n", ".qml": '<item value="{}" color="#000000"/>',
        ".tsv": "-1,{},#000000\n",
    }  # fmt: skip
    for suffix, line in lines.items():
        path = tmp_path / f"million{suffix}"
        body = "".join(line.format(i) for i in range(10**6))
        path.write_text(f"<qgis>{body}</qgis>" if suffix == ".qml" else HEAD + body)
        began = time.monotonic()
        with pytest.raises(LegendError, match=r"bytes|999999|holds no classes"):
            read_legend(path)
        assert time.monotonic() - began < HANGS_S


def test_a_billion_laughs_are_not_laughed(tmp_path):
    entities = "".join(
        f"<!ENTITY l{n + 1} '{f'&l{n};' * 10}'>" for n in range(9)
    )
    path = tmp_path / "laughs.qml"
    path.write_text(f"<!DOCTYPE q [<!ENTITY l0 'ha'>{entities}]><q><item label='&l9;'/></q>")
    began = time.monotonic()
    with pytest.raises(LegendError, match="entities"):
        read_legend(path)
    assert time.monotonic() - began < HANGS_S


def test_a_legend_that_is_a_pipe_does_not_keep_the_worker_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(LegendError, match="no file"):
        read_legend(tmp_path / "pipe.csv")


def test_a_label_with_control_characters_leaves_a_style_that_reads(
    tmp_path, tutorial_model, make_raster
):
    legend = tmp_path / "legend.csv"
    legend.write_text(HEAD + "".join(f'{i},"a\x01\x0b{i} <&>",#000000\n' for i in range(6)))
    job = predict_job(make_raster(), tutorial_model, tmp_path / "map.tif", classes=str(legend))
    predict(job, Recorder())
    assert [entry.label for entry in read_legend(tmp_path / "map.qml").entries][:2] == [
        "a 0 <&>", "a 1 <&>",
    ]  # fmt: skip


def job_document(**changed):
    return json.dumps({
        "version": 1, "task": "predict", "mode": "patch", "model": "m",
        "sources": [{"rasters": [{"path": "a.tif"}]}], **changed,
    })  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"model": "a\0b"}, "NUL"),
        ({"model": "\ud800"}, "half a character"),
        ({"class_map": "x" * 10**6}, "1000000 characters"),
        ({"ram_mb": 10**30}, "at most"),
        ({"nodata": "7"}, "nodata"),
        ({"extent": [1, 2, 3]}, "4 values"),
        ({"mode": "p" * 10**6}, "mode"),
        ({"k" * 10**6: 1}, "unknown keys"),
    ],
)
def test_a_hostile_job_is_refused_in_one_short_sentence(changed, message):
    with pytest.raises(JobError, match=message) as caught:
        from_json(job_document(**changed))
    assert len(str(caught.value)) < 500


def test_numbers_that_json_does_not_have_are_no_extent(tutorial_model, make_raster, tmp_path):
    image = make_raster()
    infinite = float("inf")
    for extent in ([float("nan")] * 4, [-infinite, 0, infinite, 0], [1e308, 1e308, 2e308, 2e308]):
        job = json.loads(to_json(predict_job(image, tutorial_model, tmp_path / "out.tif")))
        with pytest.raises(EngineError):
            predict(from_json(json.dumps({**job, "extent": extent})), Recorder())
    assert not list(tmp_path.glob("out*"))


def test_the_open_raster_is_closed_when_it_is_refused(tmp_path):
    from cnnmapper.engine.imagery.rasterio_stack import RasterioStack

    path = written(tmp_path / "nan.tif", transform=Affine(np.nan, 0, 0, 0, -10, 0))
    with pytest.raises(RasterError, match="geotransform"):
        RasterioStack((RasterInput(str(path)),))
    links = [os.readlink(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd")
             if os.path.islink(f"/proc/self/fd/{fd}")]  # fmt: skip
    assert str(path) not in links
