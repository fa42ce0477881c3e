"""Which method computes a map, and what is said of it."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import FILE_NAME

from tests.support import specimens as zoo
from tests.support.map_runs import assert_same_map
from tests.support.random_weights import shake
from tests.support.recorder import Recorder


def exported(name, folder):
    path = folder / f"{name}.keras"
    zoo.BY_NAME[name].model().save(path)
    export(ExportJob(str(path), str(folder / name), trust=True), Recorder())
    return folder / name


def test_a_saved_model_without_card_is_shifted_and_stitched(
    tutorial_model, make_raster, run_map, tmp_path
):
    image = make_raster()
    patches = run_map(image, tutorial_model, method="patches")
    bare = tmp_path / "bare"
    shutil.copytree(tutorial_model, bare)
    (bare / FILE_NAME).unlink()
    stitched = run_map(image, bare, tile_size=13)
    assert stitched[3].result_["method"] == "shift and stitch"
    assert_same_map(stitched[:2], patches[:2])


def test_the_tiles_of_a_fully_convolutional_map_are_as_large_as_its_network_allows(
    tutorial_model, make_raster, run_map, tmp_path
):
    def tiles(model):
        image = make_raster(width=1100, height=60)
        recorder = run_map(image, model, mode="fcn")[3]
        said = " ".join(message["message"] for message in recorder.all("info"))
        return int(said.split("in tiles of ")[1].split(" x")[0])

    # Without a card nothing is known of the network, and a cautious allowance is made.
    bare = tmp_path / "bare"
    shutil.copytree(tutorial_model, bare)
    (bare / FILE_NAME).unlink()
    assert tiles(bare) == 128
    assert tiles(tutorial_model) == 256


def test_dense_on_a_network_that_cannot_be_proven_is_an_error(make_raster, run_map, tmp_path):
    model = exported("padded_through", tmp_path)
    with pytest.raises(ModelError, match=r"METHOD is dense.*fills up the border") as caught:
        run_map(make_raster(), model, method="dense")
    assert "patches" in str(caught.value)
    assert not list(tmp_path.glob("map*.tif"))


def test_the_log_says_why_patches_are_computed(make_raster, run_map, tmp_path):
    model = exported("padded_through", tmp_path)
    recorder = run_map(make_raster(width=24, height=20), model)[3]
    assert recorder.result_["method"] == "patches"
    said = " ".join(message["message"] for message in recorder.all("info"))
    assert "patch by patch, because" in said
    assert "fills up the border" in said


@pytest.mark.parametrize("runtime", ["onnx", "tensorflow"])
def test_a_dense_network_that_is_wrong_on_this_image_is_found_on_the_first_tile(
    runtime, make_raster, run_map, tmp_path
):
    # The dense network of other weights in the place of the model's own, and a card that
    # says that all is well: as a fault of the rewriting would look.
    from cnnmapper.engine.models.model_folder import sha256_of

    model = exported("tutorial", tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    twin = zoo.BY_NAME["tutorial"].model()
    shake(twin, seed=9)
    twin.save(other / "twin.keras")
    export(ExportJob(str(other / "twin.keras"), str(other / "twin")), Recorder())
    shutil.rmtree(model / "regions")
    shutil.copytree(other / "twin" / "regions", model / "regions")
    for path in (model / "onnx").glob("dense*"):
        shutil.copy(other / "twin" / "onnx" / path.name, path)
    card = json.loads((model / FILE_NAME).read_text())
    card["properties"]["cnnmapper:model"]["sha256"] = sha256_of(model)
    del card["properties"]["cnnmapper:model"]["digest"]
    (model / FILE_NAME).write_text(json.dumps(card))

    image = make_raster()
    labels, softmax, _, recorder = run_map(image, model, runtime=runtime)
    # Shift and stitch runs the model itself, so the dense network is never asked again.
    assert recorder.result_["method"] == "patches"
    warnings = " ".join(message["message"] for message in recorder.all("warning"))
    assert "does not give what the patches give on this image" in warnings
    assert_same_map((labels, softmax), run_map(image, model, method="patches")[:2])
    with pytest.raises(ModelError, match="does not give what the patches give"):
        run_map(image, model, method="dense")


def test_a_regions_network_that_was_changed_is_refused(make_raster, run_map, tmp_path):
    model = exported("tutorial", tmp_path)
    path = next((model / "regions").rglob("saved_model.pb"))
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(CardError, match="describes other model files"):
        run_map(make_raster(), model)


def test_tiles_of_one_shape_are_equal_bit_for_bit(tutorial_model, make_raster, run_map):
    image = make_raster(width=120, height=90)
    whole = run_map(image, tutorial_model, tile_size=32)
    part = run_map(image, tutorial_model, tile_size=32, box="5:7:60:50")
    np.testing.assert_array_equal(part[1], whole[1][7:57, 5:65])
