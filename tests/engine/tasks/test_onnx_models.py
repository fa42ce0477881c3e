"""MODEL as an ONNX file: the map of the framework that made it, without TensorFlow."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import onnx
import pytest
import rasterio
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.contract.job import EditCardJob, ExportJob, InspectJob, to_json
from cnnmapper.engine.edit_card import edit_card
from cnnmapper.engine.export import export
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.model_file import with_model
from cnnmapper.engine.models.activations import softmax
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.onnx_files import expected, network
from tests.support.places import ROOT
from tests.support.rasters import NORTH_UP, write_random
from tests.support.recorder import Recorder

PYTORCH = ROOT / "tests" / "data" / "pytorch"


def image_of_pytorch(height, width):
    """As tests/data/pytorch/make.py has it."""
    return np.random.default_rng(7).integers(0, 256, (height, width, 3), np.uint8)


def image(path, pixels):
    height, width, bands = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype=pixels.dtype,
        crs="EPSG:32654", transform=NORTH_UP,
    ) as dataset:  # fmt: skip
        dataset.write(np.moveaxis(pixels, -1, 0))
    return path


@pytest.mark.parametrize("first", [True, False])
def test_the_map_is_that_of_the_network(tmp_path, run_map, first):
    path = network(tmp_path / "cover.onnx", first=first)
    pixels = image_of_pytorch(31, 40)
    labels, probabilities, _, recorder = run_map(image(tmp_path / "i.tif", pixels), path)
    wanted = expected(pixels[np.newaxis])[0]
    np.testing.assert_allclose(probabilities, wanted, atol=1e-5)
    assert np.array_equal(labels, wanted.argmax(-1))
    assert recorder.result_["engine"].startswith("ONNX Runtime")
    with rasterio.open(recorder.result_["outputs"]["OUTPUT"]) as dataset:
        assert dataset.tags()["CNNMAPPER_MODEL"] == "cover.onnx"


def test_a_unet_of_pytorch_gives_pytorchs_map(tmp_path, run_map):
    raster = image(tmp_path / "i.tif", image_of_pytorch(80, 80))
    labels, probabilities, _, recorder = run_map(
        raster, PYTORCH / "unet.onnx", patch_size=48, margin=16, activation="softmax"
    )
    logits = np.load(PYTORCH / "unet.npz")["logits"]
    inner = np.s_[16:-16, 16:-16]
    np.testing.assert_allclose(probabilities[inner], softmax(logits)[inner], atol=1e-5)
    assert np.array_equal(labels[inner], logits.argmax(-1)[inner])
    assert "overlap" in recorder.result_["method"]


def test_a_classifier_of_patches_of_pytorch_gives_pytorchs_map(tmp_path, run_map):
    raster = image(tmp_path / "i.tif", image_of_pytorch(30, 26))
    labels, probabilities, _, recorder = run_map(raster, PYTORCH / "patches.onnx")
    shares = np.load(PYTORCH / "patches.npz")["shares"]
    np.testing.assert_allclose(probabilities, shares, atol=1e-6)
    assert np.array_equal(labels, shares.argmax(-1))
    assert recorder.result_["method"] == "patches"


def test_a_map_of_an_onnx_file_needs_no_tensorflow(tmp_path):
    path = network(tmp_path / "cover.onnx")
    raster = write_random(tmp_path / "i.tif", 20, 20, 3)
    job = tmp_path / "job.json"
    job.write_text(to_json(predict_job(raster, path, tmp_path / "map.tif")))
    before = tmp_path / "sitecustomize.py"
    before.write_text(
        "import sys\nfor name in ('tensorflow', 'keras', 'h5py'):\n    sys.modules[name] = None\n"
    )
    code = (
        f"import sys; exec(open({str(before)!r}).read()); "
        f"sys.argv = ['worker', {str(job)!r}]; "
        f"import runpy; runpy.run_path({str(ROOT / 'engine' / '__main__.py')!r}, "
        "run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "map.tif").is_file()


def test_a_run_changes_neither_the_file_nor_its_folder(tmp_path, run_map):
    folder = tmp_path / "model"
    folder.mkdir()
    path = network(folder / "cover.onnx")
    before = path.read_bytes()
    run_map(write_random(tmp_path / "i.tif", 20, 20, 3), path)
    assert path.read_bytes() == before
    assert [one.name for one in folder.iterdir()] == ["cover.onnx"]


def test_the_report_tells_of_an_onnx_file(tmp_path):
    path = network(tmp_path / "cover.onnx")
    recorder = Recorder()
    inspect_model(InspectJob(str(path), str(tmp_path / "report.html"), width=400, height=300),
                  recorder)  # fmt: skip
    assert recorder.result_["receptive_field"] == "3"
    assert recorder.result_["scale_factor"] == "1"
    assert recorder.result_["card"] == ""
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "ONNX Runtime" in page
    assert "softmax" in page


def test_an_edited_card_lies_beside_the_file_and_names_the_classes(tmp_path, run_map):
    path = network(tmp_path / "cover.onnx")
    legend = tmp_path / "legend.csv"
    legend.write_text("value,label,color\n0,Wald,#00ff00\n1,See,#0000ff\n2,Feld,#ffff00\n"
                      "3,Stadt,#ff0000\n")  # fmt: skip
    recorder = Recorder()
    edit_card(EditCardJob(str(path), classes=str(legend), pixel_size="10"), recorder)
    card = tmp_path / "cover.model_card.json"
    assert recorder.result_["card"] == str(card)
    assert recorder.result_["output"] == str(path)
    document = json.loads(card.read_text(encoding="utf-8"))
    assert document["properties"]["mlm:framework"] == "ONNX"
    assert document["assets"]["model"]["href"] == "./cover.onnx"
    raster = write_random(tmp_path / "i.tif", 20, 20, 3)
    profile, told = run_map(raster, path)[2:]
    with rasterio.open(told.result_["outputs"]["OUTPUT"]) as dataset:
        assert dataset.colormap(1)[1][:3] == (0, 0, 255)
    # Once more: what is there already is changed.
    edit_card(EditCardJob(str(path), description="Of the Alps"), Recorder())
    document = json.loads(card.read_text(encoding="utf-8"))
    assert document["properties"]["description"] == "Of the Alps"
    titles = [one["title"] for one in document["properties"]["mlm:output"][0]
              ["classification:classes"]]  # fmt: skip
    assert titles == ["Wald", "See", "Feld", "Stadt"]


def test_a_card_beside_another_file_is_refused(tmp_path, run_map):
    path = network(tmp_path / "cover.onnx")
    edit_card(EditCardJob(str(path), description="Of the Alps"), Recorder())
    network(tmp_path / "cover.onnx", size=5)
    with pytest.raises(CardError, match=r"cover\.model_card\.json describes other model files"):
        run_map(write_random(tmp_path / "i.tif", 20, 20, 3), path)


def test_the_card_beside_a_file_stands_for_it(tmp_path):
    path = network(tmp_path / "cover.onnx")
    edit_card(EditCardJob(str(path), description="Of the Alps"), Recorder())
    job = with_model(InspectJob(str(tmp_path / "cover.model_card.json"), ""))
    assert job.model == str(path)


def test_an_onnx_file_needs_no_export(tmp_path):
    path = network(tmp_path / "cover.onnx")
    with pytest.raises(ModelError, match="it needs no export, choose it as MODEL"):
        export(ExportJob(str(path), str(tmp_path / "out")), Recorder())


@pytest.mark.parametrize(
    "data", [b"", b"\x08\x07", b"<html>", b"version https://git-lfs.github.com/"]
)
def test_what_only_has_the_name_is_refused(tmp_path, run_map, data):
    path = tmp_path / "cover.onnx"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=r"cover\.onnx is"):
        run_map(write_random(tmp_path / "i.tif", 20, 20, 3), path)


def test_a_folder_with_an_onnx_file_in_it_says_to_choose_the_file(tmp_path):
    path = network(tmp_path / "cover.onnx")
    with pytest.raises(ModelError, match=f"Choose the file {path}"):
        with_model(InspectJob(str(tmp_path), ""))


def test_orfeo_toolbox_is_told_to_run_no_onnx_file(tmp_path, run_map):
    from cnnmapper.engine.otb.prediction import predict_with_otb

    path = network(tmp_path / "cover.onnx")
    job = predict_job(write_random(tmp_path / "i.tif", 9, 9, 3), path, tmp_path / "m.tif",
                      engine="otb", classes="")  # fmt: skip
    with pytest.raises(ModelError, match="onnx2tf"):
        predict_with_otb(job, Recorder())


DEEPNESS = {
    "model_type": json.dumps("Segmentor"),
    "class_names": json.dumps({0: "_background", 1: "building", 2: "woodland", 3: "water"}),
    "resolution": json.dumps(100),
    "tile_size": json.dumps(64),
    "tiles_overlap": json.dumps(40),
    "standardization_mean": json.dumps([0.5, 0.4, 0.3]),
    "standardization_std": json.dumps([0.2, 0.25, 0.3]),
}


def as_deepness(pixels):
    scaled = np.float32(pixels * 1.0 / 255.0)
    mean, deviation = np.float32([0.5, 0.4, 0.3]), np.float32([0.2, 0.25, 0.3])
    return (scaled - mean) / deviation


def test_a_file_for_deepness_runs_with_image_and_model_only(tmp_path, run_map):
    pixels = image_of_pytorch(50, 60)
    raster = image(tmp_path / "i.tif", pixels)
    path = network(tmp_path / "cover.onnx", sides=(32, 32), batch=1, metadata=DEEPNESS)
    labels, probabilities, _, recorder = run_map(raster, path)
    assert labels.shape == (50, 60)
    wanted = expected(as_deepness(pixels)[np.newaxis])[0]
    np.testing.assert_allclose(probabilities[1:-1, 1:-1], wanted, atol=1e-5)
    texts = recorder.text.getvalue()
    assert "as Deepness does: every value is divided by 255" in texts
    assert "0.5, 0.4, 0.3 is subtracted" in texts
    # Pixels of 10 m where the training had 1 m.
    assert "those of the training 1 m" in texts
    with rasterio.open(recorder.result_["outputs"]["OUTPUT_PROBABILITIES"]) as dataset:
        assert dataset.descriptions == ("_background", "building", "woodland", "water")


def deepness_map(tmp_path, run_map, pixels=None, **metadata):
    classes = {"class_names": None} if metadata.get("model_type") == '"Regressor"' else {}
    said = {key: text for key, text in {**DEEPNESS, **classes, **metadata}.items() if text}
    path = network(tmp_path / "cover.onnx", metadata=said)
    raster = image(tmp_path / "i.tif", image_of_pytorch(20, 20) if pixels is None else pixels)
    return run_map(raster, path)


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("model_type", '"Detector"', "it finds objects, and gives no map"),
        ("resolution", '"ten"', "resolution = '\"ten\"'; expected is a number above 0"),
        ("resolution", "-3", "resolution"),
        ("resolution", '"1_0"', "resolution"),
        ("resolution", "NaN", "resolution"),
        ("tile_size", "1.5", "tile_size"),
        ("standardization_mean", '["0_5", 0.4, 0.3]', "standardization_mean"),
        ("standardization_mean", "[0.5, true, 0.3]", "standardization_mean"),
        ("class_names", '{"0": "a", "1": "b", "2": "c", "0_3": "d"}', "names by number from 0 on"),
        ("standardization_mean", "[0.5, null, 0.3]", "standardization_mean"),
        ("standardization_std", "[0.5, 0.0, 0.3]", "3 numbers that are not 0"),
        ("standardization_std", "[1, 2]", "3 numbers that are not 0"),
        ("class_names", '{"0": "a", "2": "b"}', "names by number from 0 on"),
        ("class_names", '{"0": "a", "1": "b"}', "names 2 classes in its metadata"),
        ("class_names", "[" * 5000, "names by number from 0 on"),
    ],
)
def test_metadata_that_cannot_be_meant_are_refused_with_the_way_out(
    tmp_path, run_map, key, text, words
):
    with pytest.raises(ModelError) as caught:
        deepness_map(tmp_path, run_map, **{key: text})
    assert words in str(caught.value)
    assert str(tmp_path / "cover.onnx") in str(caught.value)


def test_class_names_as_python_writes_them_are_read(tmp_path, run_map):
    names = "{0: 'it\\'s water', 1: \"land\", 2: 'c', 3: 'd'}"
    recorder = deepness_map(tmp_path, run_map, class_names=names)[3]
    with rasterio.open(recorder.result_["outputs"]["OUTPUT_PROBABILITIES"]) as dataset:
        assert dataset.descriptions == ("it's water", "land", "c", "d")


def test_an_image_that_is_none_of_8_bits_is_unlike_what_deepness_takes(tmp_path, run_map):
    pixels = image_of_pytorch(20, 20).astype("uint16") * 20
    warned = deepness_map(tmp_path, run_map, pixels)[3].warned
    assert any("outside the range" in text for text in warned)


def test_names_of_classes_alone_do_not_make_a_file_one_for_deepness(tmp_path, run_map):
    pixels = image_of_pytorch(20, 20)
    names = json.dumps({0: "a", 1: "b", 2: "c", 3: "d"})
    path = network(tmp_path / "cover.onnx", metadata={"class_names": names})
    probabilities, _, recorder = run_map(image(tmp_path / "i.tif", pixels), path)[1:]
    np.testing.assert_allclose(probabilities, expected(pixels[np.newaxis])[0], atol=1e-5)
    assert "Deepness" not in recorder.text.getvalue()


def one_class(tmp_path, **metadata):
    said = {"model_type": '"Segmentor"', **metadata}
    return network(tmp_path / "cover.onnx", classes=1, softmax=False, sigmoid=True, metadata=said)


def test_one_class_is_where_its_probability_reaches_the_threshold_of_the_file(tmp_path, run_map):
    pixels = image_of_pytorch(30, 30)
    path = one_class(tmp_path, seg_thresh="0.53", class_names='{"0": "road"}')
    labels, _, _, recorder = run_map(image(tmp_path / "i.tif", pixels), path)
    sums = expected(np.float32(pixels[np.newaxis] * 1.0 / 255.0), classes=1, softmax=False)
    share = 1 / (1 + np.exp(-sums[0, ..., 0]))
    clear = np.abs(share - 0.53) > 1e-5
    assert np.array_equal(labels[clear] == 1, (share > 0.53)[clear])
    assert 0 < labels.mean() < 1
    names = (tmp_path / "map1.qml").read_text(encoding="utf-8")
    assert "not road" in names


def test_a_regression_gives_numbers_times_the_factor_of_the_file(tmp_path, run_map):
    pixels = image_of_pytorch(20, 20)
    path = network(
        tmp_path / "cover.onnx", classes=1, softmax=False,
        metadata={"model_type": '"Regressor"', "reg_output_scaling": "100"},
    )  # fmt: skip
    recorder = Recorder()
    job = predict_job(image(tmp_path / "i.tif", pixels), path, tmp_path / "map.tif",
                      probabilities="")  # fmt: skip
    predict(job, recorder)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        found = dataset.read(1)
    sums = expected(np.float32(pixels[np.newaxis] * 1.0 / 255.0), classes=1, softmax=False)
    np.testing.assert_allclose(found, 100 * sums[0, ..., 0], atol=1e-3)


def test_the_tiles_of_the_training_are_the_patches_where_the_model_takes_any(tmp_path, run_map):
    model = onnx.load(str(PYTORCH / "unet.onnx"))
    onnx.helper.set_model_props(model, {"model_type": '"Segmentor"', "tiles_size": "48"})
    path = tmp_path / "cover.onnx"
    path.write_bytes(model.SerializeToString())
    recorder = run_map(image(tmp_path / "i.tif", image_of_pytorch(80, 80)), path,
                       activation="softmax")[3]  # fmt: skip
    assert "The model is run on patches of 48 pixels" in recorder.text.getvalue()
