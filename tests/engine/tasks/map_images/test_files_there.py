"""What lies already where the maps of many images are to be: foreign, damaged, or gone."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import ImageListError, OutputError

from tests.support.many_images import run


def test_maps_never_take_the_place_of_images_or_of_other_files(model, images, tmp_path):
    with pytest.raises(OutputError, match="holds the images themselves"):
        run(model, images, listed=str(images))
    with pytest.raises(OutputError, match="take the mosaic for an image"):
        run(model, tmp_path / "maps", listed=str(images), mosaic=str(images / "all.vrt"))
    mine = tmp_path / "mine.vrt"
    mine.write_text("<VRTDataset/>", encoding="utf-8")
    image = (jobs.RasterInput(str(mine)),)
    with pytest.raises(OutputError, match=r"mine\.vrt is a part of the image"):
        run(model, tmp_path / "maps", images=image, mosaic=str(mine))


@pytest.mark.parametrize("kind", ["notes", "raster", "item"])
def test_a_file_of_somebody_elses_costs_its_image_alone_and_stays(model, images, tmp_path, kind):
    mine = tmp_path / f"S2_20220611_a.{'json' if kind == 'item' else 'tif'}"
    if kind == "raster":
        shutil.copy(images / "S2_20220611_a.tif", mine)
    else:
        mine.write_bytes(b"mine")
    held = mine.read_bytes()
    recorder = run(model, tmp_path, listed=str(images / "S2_*.tif"))
    assert (recorder.result_["made"], list(recorder.result_["failed"])) == (1, ["S2_20220611_a"])
    reason = recorder.result_["failed"]["S2_20220611_a"]
    assert str(mine) in reason
    assert "choose another folder" in reason.lower()
    assert mine.read_bytes() == held
    assert (tmp_path / "S2_20220701_b.tif").exists()
    with pytest.raises(ImageListError, match=rf"^No image gave a map\. .*{mine.name}"):
        run(model, tmp_path, listed=str(images / "S2_20220611_*.tif"))


def test_a_damaged_map_of_an_earlier_run_is_made_anew_and_the_others_are_kept(
    made, model, images, tmp_path
):
    folder = tmp_path / "maps"
    name = "S2_20220611_a"
    shutil.copytree(made[0], folder)
    with rasterio.open(folder / f"{name}.tif") as dataset:
        expected = dataset.read()

    def mapped():
        return run(model, folder, listed=str(images / "S2_*.tif"), confidence=True)

    def cut_off(data):
        # Only the last byte: all that GDAL asks for when it opens the file is there.
        return data[:-1]

    damages = (
        ("", lambda data: b""),
        ("_confidence", lambda data: b"\0" * 999),
        ("", lambda data: data[:60]),
        ("", cut_off),
        ("_confidence", cut_off),
    )
    for suffix, damage in damages:
        file = folder / f"{name}{suffix}.tif"
        file.write_bytes(damage(file.read_bytes()))
        recorder = mapped()
        assert (recorder.result_["made"], recorder.result_["kept"]) == (1, 1)
        assert recorder.result_["failed"] == {}
        (said,) = [m["message"] for m in recorder.all("warning") if "damaged" in m["message"]]
        assert str(file) in said
        with rasterio.open(folder / f"{name}.tif") as dataset:
            np.testing.assert_array_equal(dataset.read(), expected)
    recorder = mapped()
    assert (recorder.result_["made"], recorder.result_["kept"]) == (0, 2)


def test_a_map_of_other_images_that_is_damaged_or_gone_is_left_out_of_the_mosaic_with_a_word(
    made, model, images, tmp_path
):
    def cut_off(file):
        file.write_bytes(file.read_bytes()[:-9])

    for damage, told in ((cut_off, "is damaged"), (Path.unlink, "cannot be read")):
        folder = tmp_path / damage.__name__
        shutil.copytree(made[0], folder)
        other = folder / "S2_20220701_b.tif"
        damage(other)
        recorder = run(model, folder, listed=str(images / "S2_20220611_*.tif"), confidence=True)
        (said,) = [m["message"] for m in recorder.all("warning")]
        assert f"The map {other} {told}" in said
        (mosaic,) = recorder.result_["mosaics"]
        assert other.name not in Path(mosaic).read_text(encoding="utf-8")


def test_a_damaged_file_that_nothing_says_is_ours_stays_and_costs_its_image_alone(
    made, model, images, tmp_path
):
    mine = tmp_path / "S2_20220611_a.tif"
    # Of another program, whose end is missing.
    mine.write_bytes((images / mine.name).read_bytes()[:3000])
    held = mine.read_bytes()
    recorder = run(model, tmp_path, listed=str(images / "S2_*.tif"))
    assert recorder.result_["made"] == 1
    assert str(mine) in recorder.result_["failed"]["S2_20220611_a"]
    assert mine.read_bytes() == held
    # A map of ours without its item is known by what is left of it.
    mine.write_bytes((made[0] / mine.name).read_bytes()[:-100])
    recorder = run(model, tmp_path, listed=str(images / "S2_*.tif"))
    assert recorder.result_["failed"] == {}
