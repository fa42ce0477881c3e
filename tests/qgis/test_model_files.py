"""Files that are no models are named in the dialog, before a worker starts."""

import zipfile

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException


@pytest.fixture
def never(stand_in_engine):
    """An engine that must not be asked."""
    stand_in_engine("say('error', message='the worker was started')")


def write(path, content):
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        with zipfile.ZipFile(path, "w") as archive:
            for name in content:
                archive.writestr(name, b"x")
    return str(path)


FILES = [
    ("a.onnx", b"\x08\x07", "an ONNX model"),
    ("a.tflite", b"\x1c\0\0\0TFL3", "a TensorFlow Lite model"),
    ("a.pth", ["archive/data.pkl"], "a PyTorch file"),
    ("a.dlpk", ["a.emd", "a.pth"], "a deep learning package of ArcGIS"),
    ("a.zip", ["cover/saved_model.pb"], "its folder cover as MODEL"),
    ("frozen.pb", b"\n\x12", "a graph of TensorFlow 1"),
    ("a.h5", b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "git lfs pull"),
    ("a.h5", b"<!doctype html><html>", "a web page"),
    ("a.weights.h5", b"\x89HDF\r\n\x1a\n", "weights alone"),
]


@pytest.mark.parametrize(("name", "content", "words"), FILES)
def test_a_file_that_is_no_model_is_named_with_the_way_out(name, content, words, tmp_path, never):
    path = write(tmp_path / name, content)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:exportmodel", {"INPUT": path, "OUTPUT": str(tmp_path / "out")})
    for word in ("INPUT", path, words):
        assert word in str(caught.value)
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "image.tif"), 9, 9, 1)
    for algorithm, given in (
        ("patchinference", {"INPUT": [str(tmp_path / "image.tif")],
                            "OUTPUT": str(tmp_path / "map.tif")}),
        ("inspectmodel", {"OUTPUT_HTML": str(tmp_path / "report.html")}),
    ):  # fmt: skip
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(f"cnnmapper:{algorithm}", {"MODEL": path, **given})
        for word in ("MODEL", path, words):
            assert word in str(caught.value)


def test_a_folder_given_for_a_keras_file_is_told_where_it_belongs(tmp_path, never):
    (tmp_path / "saved_model.pb").write_bytes(b"x")
    with pytest.raises(QgsProcessingException, match="choose it as MODEL"):
        processing.run(
            "cnnmapper:exportmodel", {"INPUT": str(tmp_path), "OUTPUT": str(tmp_path / "out")}
        )
