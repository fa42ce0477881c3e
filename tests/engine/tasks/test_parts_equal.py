"""PART: every part is the cut of the map of a single run, bit for bit, whatever makes the map."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, GeometryError, OtbError
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.contract.part import Part
from cnnmapper.engine.maps.part_tag import PART, PartTag
from cnnmapper.engine.otb.limits import refuse_what_it_cannot
from cnnmapper.engine.plan import plan
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.onnx_files import network
from tests.support.places import ROOT
from tests.support.rasters import write_random
from tests.support.recorder import Recorder

SMALL = ("BLOCKXSIZE=16", "BLOCKYSIZE=16")
"""So that a small map has many blocks."""
PYTORCH = ROOT / "tests" / "data" / "pytorch"


def content(path: Path) -> tuple[np.ndarray, dict[str, str]]:
    with rasterio.open(path) as dataset:
        return dataset.read(), dataset.tags()


def make(folder: Path, image: Path, model: Path, count: int, **options: Any) -> list[PartTag]:
    """Make the whole map and its parts; return what the parts' class maps say of themselves."""
    settings: dict[str, Any] = {"creation_options": SMALL, **options}
    names = ("map", "map_probabilities", "map_confidence")

    def job(part: str, of: Path) -> jobs.PredictJob:
        confidence = str(of / "map_confidence.tif")
        return predict_job(
            image, model, of / "map.tif", part=part, confidence=confidence, **settings
        )

    whole = folder / "whole"
    whole.mkdir()
    predict(job("", whole), Recorder())
    found = []
    for number in range(1, count + 1):
        part = folder / str(number)
        part.mkdir()
        predict(job(f"{number}/{count}", part), Recorder())
        for name in names:
            pixels, tags = content(part / f"{name}.tif")
            tag = PartTag.read(tags[PART])
            expected, of_whole = content(whole / f"{name}.tif")
            window = tag.window
            rows = slice(window.y, window.y + window.height)
            cut = expected[:, rows, window.x : window.x + window.width]
            assert pixels.dtype == cut.dtype
            assert pixels.tobytes() == np.ascontiguousarray(cut).tobytes(), (name, number)
            assert tags["CNNMAPPER_METHOD"] == of_whole["CNNMAPPER_METHOD"]
            if name == "map":
                found.append(tag)
    covered = np.zeros((found[0].height, found[0].width), int)
    for tag in found:
        window = tag.window
        rows = slice(window.y, window.y + window.height)
        covered[rows, window.x : window.x + window.width] += 1
    assert (covered == 1).all()
    assert len({tag.plan for tag in found}) == 1
    return found


@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return network(tmp_path_factory.mktemp("model") / "cover.onnx", size=5)


@pytest.fixture
def image(tmp_path: Path) -> Path:
    return write_random(tmp_path / "image.tif", 90, 131, 3)


def polygon(folder: Path) -> jobs.VectorInput:
    """A thin triangle down the image's diagonal."""
    path = folder / "areas.features"
    corners = [(500000 + 10 * x, 4000000 - 10 * y) for x, y in ((3, 3), (20, 3), (85, 125))]
    write_features(path, "EPSG:32654", [(None, shapely.to_wkb(shapely.Polygon(corners)))])
    return jobs.VectorInput(str(path), "areas")


@pytest.mark.parametrize("count", [1, 4])
def test_parts_are_cuts_of_the_map(cover: Path, image: Path, tmp_path: Path, count: int) -> None:
    tags = make(tmp_path, image, cover, count, edges="reflect")
    for tag in tags:
        assert (tag.window.x % 16, tag.window.y % 16) == (0, 0)
    assert [tag.part for tag in tags] == [Part(number, count) for number in range(1, count + 1)]


def test_a_part_may_be_a_single_row_of_blocks(cover: Path, tmp_path: Path) -> None:
    thin = write_random(tmp_path / "thin.tif", 7, 40, 3)
    tags = make(tmp_path, thin, cover, 3, tile_size=13)
    assert {tag.window.height for tag in tags} <= {16, 4}


def test_parts_do_not_depend_on_the_tiles(cover: Path, image: Path, tmp_path: Path) -> None:
    windows = []
    for size in (9, 64):
        folder = tmp_path / str(size)
        folder.mkdir()
        windows.append(
            [(tag.window, tag.plan) for tag in make(folder, image, cover, 2, tile_size=size)]
        )
    assert windows[0] == windows[1]


def test_a_mask_counts_only_where_it_is(cover: Path, image: Path, tmp_path: Path) -> None:
    tags = make(tmp_path, image, cover, 4, mask=polygon(tmp_path))
    for tag in tags:
        pixels, _ = content(tmp_path / str(tag.part.number) / "map.tif")
        assert (pixels != 255).any()


def test_patches_that_overlap_are_parts_too(tmp_path: Path) -> None:
    rgb = write_random(tmp_path / "rgb.tif", 100, 90, 3)
    tags = make(
        tmp_path, rgb, PYTORCH / "unet.onnx", 3, patch_size=48, margin=8, activation="softmax"
    )
    # Between two patches, not through one.
    assert all(tag.window.x % 32 == 0 and tag.window.y % 32 == 0 for tag in tags)


def test_blended_patches_in_a_box_are_parts_too(tmp_path: Path) -> None:
    rgb = write_random(tmp_path / "rgb.tif", 100, 90, 3)
    box = "8:8:80:70"
    tags = make(
        tmp_path, rgb, PYTORCH / "unet.onnx", 3, patch_size=48, margin=12, blend=True,
        activation="softmax", box=box,
    )  # fmt: skip
    assert len(tags) == 3


@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_a_network_with_strides_does_not_shift(
    tutorial_model: Path, tmp_path: Path, mode: str
) -> None:
    scene = write_random(tmp_path / "scene.tif", 150, 170)
    make(tmp_path, scene, tutorial_model, 2, mode=mode)


@pytest.fixture(scope="module")
def padded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A padded network that runs over whole images."""
    from cnnmapper.engine.export import export

    from tests.engine.tasks.test_padded_networks import keras, unet

    folder = tmp_path_factory.mktemp("padded")
    keras.utils.set_random_seed(1)
    unet(1).save(folder / "unet.keras")
    export(jobs.ExportJob(str(folder / "unet.keras"), str(folder / "unet")), Recorder())
    return folder / "unet"


@pytest.mark.parametrize("edges", ["pads", "crop"])
def test_a_padded_network_pads_at_the_images_borders_alone(
    padded: Path, image: Path, tmp_path: Path, edges: str
) -> None:
    make(tmp_path, image, padded, 2, edges=edges)
    _, tags = content(tmp_path / "2" / "map.tif")
    assert "padded network" in tags["CNNMAPPER_METHOD"]


def test_more_parts_than_blocks_are_refused_with_the_largest_number(
    cover: Path, image: Path, tmp_path: Path
) -> None:
    job = predict_job(image, cover, tmp_path / "map.tif", part="1/100", creation_options=SMALL)
    with pytest.raises(GeometryError, match=r"at most 48 parts"):
        predict(job, Recorder())
    assert not (tmp_path / "map.tif").exists()


def test_orfeo_toolbox_makes_no_parts(cover: Path, image: Path, tmp_path: Path) -> None:
    job = predict_job(image, cover, tmp_path / "map.tif", part="1/2", engine="otb")
    with pytest.raises(OtbError, match="PART: TensorflowModelServe has nothing like it"):
        refuse_what_it_cannot(job)
    with pytest.raises(OtbError, match="makes no parts"):
        plan(
            jobs.PlanJob(dataclasses.replace(job, part=""), 2, str(tmp_path / "p.json")), Recorder()
        )


@pytest.mark.parametrize("part", ["0/7", "8/7", "3", "3/0", "-1/3", "a/b", "1/2/3"])
def test_what_is_no_part_is_refused(image: Path, cover: Path, tmp_path: Path, part: str) -> None:
    job = predict_job(image, cover, tmp_path / "map.tif", part=part)
    with pytest.raises(EngineError, match="PART is"):
        jobs.from_json(jobs.to_json(job))
