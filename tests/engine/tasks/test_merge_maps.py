"""The parts of a map put together: the map of a single run, or a sentence that names the files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, OutputError, PartsError
from cnnmapper.engine.maps.category_names import category_names
from cnnmapper.engine.merge_maps import merge_maps
from cnnmapper.engine.plan import plan
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.onnx_files import network
from tests.support.patience import HANGS_S, ended_in_time
from tests.support.places import ROOT
from tests.support.rasters import write_random
from tests.support.recorder import Recorder

ENGINE = ROOT / "engine" / "__main__.py"
BLOCKS = ("BLOCKXSIZE=16", "BLOCKYSIZE=16")
COUNT = 7
KILLED = (2, 5)


def job_of(folder: Path, output: Path, **options: Any) -> jobs.PredictJob:
    return predict_job(
        folder / "image.tif", folder / "cover.onnx", output,
        **{"confidence": str(output.with_name(output.stem + "_confidence.tif")),
           "creation_options": BLOCKS, "tile_size": 16, **options},
    )  # fmt: skip


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Image, model, and the map of a single run."""
    folder = tmp_path_factory.mktemp("scene")
    network(folder / "cover.onnx", size=5)
    write_random(folder / "image.tif", 300, 310, 3)
    predict(job_of(folder, folder / "whole.tif"), Recorder())
    return folder


def started(job: Path, part: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-I", str(ENGINE), str(job), "--part", f"{part}/{COUNT}"]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
    )


def kill_in_the_middle(job: Path, part: int) -> None:
    process = started(job, part)
    assert process.stdout is not None
    with ended_in_time(process):
        for line in process.stdout:
            if json.loads(line).get("message", "").startswith("Tile "):
                break
    process.kill()
    process.stdout.close()
    process.wait(HANGS_S)


@pytest.fixture(scope="module")
def parts(scene: Path) -> Path:
    """The same map in seven parts, in any order in three processes, two of them killed."""
    folder = scene / "parts"
    folder.mkdir()
    job = scene / "job.json"
    job.write_text(jobs.to_json(job_of(scene, folder / "cover.tif")), encoding="utf-8")

    def make(part: int) -> None:
        if part in KILLED:
            kill_in_the_middle(job, part)
            assert not (folder / f"cover_{part}_of_{COUNT}.tif").exists()
        process = started(job, part)
        with ended_in_time(process):
            told, _ = process.communicate()
        assert process.returncode == 0, told

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(make, (6, 2, 7, 1, 5, 3, 4)))
    assert not [path.name for path in folder.iterdir() if path.name.startswith(".")]
    return folder


@pytest.fixture
def copied(parts: Path, tmp_path: Path) -> Path:
    """Class maps alone, to be spoilt."""
    for number in range(1, COUNT + 1):
        name = f"cover_{number}_of_{COUNT}.tif"
        shutil.copy(parts / name, tmp_path / name)
    return tmp_path


def merged(folder: Path, output: Path, **options: Any) -> Recorder:
    recorder = Recorder()
    merge_maps(jobs.MergeJob((str(folder),), str(output), **options), recorder)
    return recorder


def described(path: Path) -> dict[str, Any]:
    """All that a map says, what tells of when and from what it was made aside."""
    with rasterio.open(path) as dataset:
        tags = {
            name: text for name, text in dataset.tags().items()
            if name not in ("TIFFTAG_DATETIME", "CNNMAPPER_DATE", "CNNMAPPER_MERGED",
                            "AREA_OR_POINT")
        }  # fmt: skip
        found = {
            "pixels": dataset.read().tobytes(),
            "grid": (dataset.crs, dataset.transform, dataset.shape, dataset.dtypes),
            "bands": dataset.descriptions,
            "nodata": repr(dataset.nodata),
            "scales": dataset.scales,
            "interpretation": dataset.colorinterp,
            "overviews": dataset.overviews(1),
            "tags": tags,
        }
        if dataset.dtypes[0] == "uint8":
            found["colours"] = dataset.colormap(1)
    found["style"] = path.with_suffix(".qml").read_text(encoding="utf-8")
    return found


@pytest.mark.parametrize(("name", "kind"), [
    ("whole", "OUTPUT"), ("whole_probabilities", "OUTPUT_PROBABILITIES"),
    ("whole_confidence", "OUTPUT_CONFIDENCE"),
])  # fmt: skip
@pytest.mark.parametrize("ending", [".tif", ".vrt"])
def test_parts_of_which_two_were_killed_make_the_map_of_a_single_run(
    scene: Path, parts: Path, tmp_path: Path, name: str, kind: str, ending: str
) -> None:
    target = tmp_path / f"merged{ending}"
    recorder = merged(parts, target, map=kind)
    assert described(target) == described(scene / f"{name}.tif")
    assert recorder.result_["parts"] == COUNT
    if kind == "OUTPUT" and ending == ".tif":
        assert category_names(str(target)) == category_names(str(scene / "whole.tif"))
    with rasterio.open(target) as dataset:
        assert dataset.tags()["CNNMAPPER_MERGED"].startswith("7 parts")


def test_one_cloud_optimised_file_is_made_of_them(scene: Path, parts: Path, tmp_path: Path) -> None:
    merged(parts, tmp_path / "merged.tif", creation_options=("COG=YES",))
    with rasterio.open(tmp_path / "merged.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        with rasterio.open(scene / "whole.tif") as whole:
            np.testing.assert_array_equal(dataset.read(), whole.read())


def test_a_missing_part_is_named_with_the_command_that_makes_it(
    copied: Path, tmp_path: Path
) -> None:
    (copied / "cover_3_of_7.tif").unlink()
    with pytest.raises(PartsError, match="1 part is missing: 3") as caught:
        merged(copied, tmp_path / "merged.tif")
    command = str(caught.value)
    for said in (
        "qgis_process run cnnmapper:patchinference",
        "--INPUT=image.tif",
        "--MODEL=cover.onnx",
        "--PART=3/7",
        "cover_3_of_7.tif",
        "BLOCKXSIZE=16",
    ):
        assert said in command
    assert not (tmp_path / "merged.tif").exists()


def test_a_part_from_another_model_is_refused_by_name(
    scene: Path, copied: Path, tmp_path: Path
) -> None:
    other = scene / "other.onnx"
    network(other, size=5, softmax=True, classes=3)
    job = job_of(scene, copied / "cover_4_of_7.tif", part="4/7", confidence="", probabilities="")
    predict(jobs.PredictJob(**{**vars(job), "model": str(other)}), Recorder())
    with pytest.raises(PartsError, match=r"cover_4_of_7\.tif is from another model: other\.onnx"):
        merged(copied, tmp_path / "merged.tif")


def test_a_part_of_another_plan_is_refused_by_name(
    scene: Path, copied: Path, tmp_path: Path
) -> None:
    job = job_of(scene, copied / "cover_4_of_7.tif", part="4/8", confidence="", probabilities="")
    predict(job, Recorder())
    with pytest.raises(PartsError, match=r"cover_4_of_7\.tif is part 4 of 8, while there are 7"):
        merged(copied, tmp_path / "merged.tif")


def test_a_part_by_another_method_is_refused_by_name(
    scene: Path, copied: Path, tmp_path: Path
) -> None:
    job = job_of(
        scene, copied / "cover_4_of_7.tif", part="4/7", confidence="", probabilities="",
        method="patches",
    )  # fmt: skip
    predict(job, Recorder())
    with pytest.raises(PartsError, match=r"cover_4_of_7\.tif was computed by another method: pat"):
        merged(copied, tmp_path / "merged.tif")


def test_a_part_made_of_copies_that_lie_elsewhere_fits(
    scene: Path, copied: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "another machine"
    elsewhere.mkdir()
    for name in ("image.tif", "cover.onnx"):
        shutil.copyfile(scene / name, elsewhere / name)
    job = job_of(elsewhere, copied / "cover_4_of_7.tif", part="4/7", confidence="",
                 probabilities="", tile_size=9, ram_mb=64)  # fmt: skip
    predict(job, Recorder())
    assert not was_edited(merged(copied, tmp_path / "merged.tif"))
    assert described(tmp_path / "merged.tif")["pixels"] == described(scene / "whole.tif")["pixels"]


def was_edited(recorder: Recorder) -> list[str]:
    return [text for text in recorder.warned if "was changed while the parts were made" in text]


def test_an_image_that_was_edited_by_few_bytes_between_two_parts_is_warned_of(
    scene: Path, tmp_path: Path
) -> None:
    # So large that not all of it is looked at for the plan's identity.
    write_random(tmp_path / "image.tif", 1000, 1000, 3)
    shutil.copy(scene / "cover.onnx", tmp_path)
    for number in (1, 2):
        job = job_of(tmp_path, tmp_path / f"{number}.tif", part=f"{number}/2", tile_size=256,
                     confidence="", probabilities="")  # fmt: skip
        predict(job, Recorder())
        if number == 1:
            with (tmp_path / "image.tif").open("r+b") as file:
                file.seek(100_000)
                file.write(b"\x01\x02\x03")
            later = (tmp_path / "image.tif").stat().st_mtime + 3600
            os.utime(tmp_path / "image.tif", (later, later))
    (told,) = was_edited(merged(tmp_path, tmp_path / "merged.tif"))
    assert "The image image.tif" in told
    assert "part 1 has seen it" in told
    assert "part 2 at 20" in told


def test_a_part_of_another_image_of_the_same_name_is_refused(
    scene: Path, copied: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "another machine"
    elsewhere.mkdir()
    shutil.copyfile(scene / "cover.onnx", elsewhere / "cover.onnx")
    write_random(elsewhere / "image.tif", 300, 310, 3, seed=4)
    job = job_of(elsewhere, copied / "cover_4_of_7.tif", part="4/7", confidence="",
                 probabilities="")  # fmt: skip
    predict(job, Recorder())
    with pytest.raises(PartsError, match=r"cover_4_of_7\.tif is of another plan than"):
        merged(copied, tmp_path / "merged.tif")


def test_a_part_that_is_there_twice_is_named(copied: Path, tmp_path: Path) -> None:
    shutil.copy(copied / "cover_2_of_7.tif", copied / "once more.tif")
    with pytest.raises(PartsError, match=r"once more\.tif is part 2 of 7 again, .*cover_2_of_7"):
        merged(copied, tmp_path / "merged.tif")


@pytest.mark.parametrize("ending", [".tif", ".vrt"])
@pytest.mark.parametrize("how", ["cut short", "no raster", "one pixel"])
def test_a_damaged_part_is_named(copied: Path, tmp_path: Path, how: str, ending: str) -> None:
    victim = copied / "cover_6_of_7.tif"
    if how == "cut short":
        victim.write_bytes(victim.read_bytes()[: victim.stat().st_size // 2])
    elif how == "no raster":
        victim.write_bytes(b"nothing")
    else:
        with rasterio.open(victim, "r+") as dataset:
            pixels = dataset.read(1)
            pixels[3, 4] = 1 - pixels[3, 4] % 2
            dataset.write(pixels, 1)
    target = tmp_path / f"merged{ending}"
    with pytest.raises(PartsError, match=r"cover_6_of_7\.tif is broken: .* --PART=6/7 "):
        merged(copied, target)
    assert not target.exists()


def test_files_that_are_no_parts_are_refused_and_in_a_folder_left_out(
    scene: Path, copied: Path, tmp_path: Path
) -> None:
    shutil.copy(scene / "whole.tif", copied / "whole.tif")
    recorder = merged(copied, tmp_path / "merged.tif")
    assert any("whole.tif" in message["message"] for message in recorder.all("info"))
    names = [str(path) for path in copied.glob("*.tif") if path.name != "merged.tif"]
    with pytest.raises(PartsError, match=r"whole\.tif is no part of a map"):
        merge_maps(jobs.MergeJob(tuple(names), str(tmp_path / "b.tif")), Recorder())
    with pytest.raises(PartsError, match="holds no part"):
        merged(scene, tmp_path / "b.tif")


def test_a_part_is_not_overwritten_and_a_virtual_raster_takes_no_creation_options(
    copied: Path, tmp_path: Path
) -> None:
    with pytest.raises(EngineError):
        merged(copied, copied / "cover_1_of_7.tif")
    with pytest.raises(OutputError, match="CREATION_OPTIONS"):
        merged(copied, tmp_path / "m.vrt", creation_options=("COG=YES",))


def test_a_plan_tells_of_every_part_what_it_takes_and_is_a_job(
    scene: Path, parts: Path, tmp_path: Path
) -> None:
    target, layer, recorder = tmp_path / "plan.json", tmp_path / "parts.gpkg", Recorder()
    job = job_of(scene, tmp_path / "cover.tif", confidence="", probabilities="")
    plan(jobs.PlanJob(job, COUNT, str(target), str(layer)), recorder)
    document = json.loads(target.read_text(encoding="utf-8"))
    with rasterio.open(parts / "cover_3_of_7.tif") as dataset:
        told = json.loads(dataset.tags()["CNNMAPPER_PART"])
    # The same plan that the parts were made by without one.
    assert document["plan"] == told["plan"] == recorder.result_["plan"]
    third = document["parts"][2]
    assert [third["column"], third["row"], third["width"], third["height"]] == told["window"]
    assert third["core_hours"] > 0
    assert third["written_bytes"] == third["width"] * third["height"]
    assert third["read_bytes"] >= third["written_bytes"] * 3 * 2
    assert sum(part["computed_pixels"] for part in document["parts"]) == (
        document["width"] * document["height"]
    )
    assert layer.stat().st_size > 0
    assert not (tmp_path / "cover.tif").exists()
    done = subprocess.run(third["command"], shell=True, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    made = described(tmp_path / "cover_3_of_7.tif")
    assert made["pixels"] == described(parts / "cover_3_of_7.tif")["pixels"]
    # Which part, a plan does not say by itself.
    command = third["command"].partition(" --part")[0]
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert done.returncode == 1
    assert "--part 1/7" in done.stdout


def test_a_vrt_in_a_folder_that_is_a_link_finds_its_parts(copied: Path, scene: Path) -> None:
    real = copied / "disk" / "of" / "somebody"
    real.mkdir(parents=True)
    (copied / "scratch").symlink_to(real)
    merged(copied, copied / "scratch" / "map.vrt")
    vrt = copied / "scratch" / "map.vrt"
    with rasterio.open(vrt) as made, rasterio.open(scene / "whole.tif") as whole:
        assert made.read().tobytes() == whole.read().tobytes()


def test_a_part_that_is_cut_short_is_named_though_it_tells_nothing_any_more(copied: Path) -> None:
    # What a GeoTIFF says of itself may lie at its end.
    path = copied / f"cover_3_of_{COUNT}.tif"
    with rasterio.open(path) as dataset:
        profile = {**dataset.profile, "crs": None}
    path.unlink()
    with rasterio.open(path, "w", **profile):
        pass
    with pytest.raises(PartsError, match=rf"missing: 3; .*too damaged to tell: {path.name}"):
        merged(copied, copied / "map.tif")
    assert not (copied / "map.tif").exists()
