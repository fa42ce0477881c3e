"""MODEL as a Keras file, a model card, or a folder: the same map, and one export for all runs."""

from __future__ import annotations

import os
import shutil
import threading
import time
import zipfile
from pathlib import Path

import keras
import numpy as np
import pytest
from cnnmapper.engine import export as exporting
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.contract.job import ExportJob, InspectJob
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.maps.atomic_files import replacing
from cnnmapper.engine.model_file import opened_folder, with_model
from cnnmapper.engine.models import kept_exports
from cnnmapper.engine.models.card import read_card_alone
from cnnmapper.engine.models.model_folder import sha256_of

from tests.support.map_runs import assert_same_map
from tests.support.patience import HANGS_S
from tests.support.recorder import Recorder


def said(recorder: Recorder) -> str:
    return "\n".join(one["message"] for one in recorder.all("info"))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "models"


@pytest.fixture
def copying(tutorial_model, monkeypatch):
    """An export that takes no time; returns the jobs that it was given."""
    done = []

    def make(job, _messages):
        done.append(job)
        with replacing(Path(job.output)) as temporary:
            shutil.copytree(tutorial_model, temporary)

    monkeypatch.setattr(exporting, "make_export", make)
    return done


def look_at(path: Path, kept: Path, recorder: Recorder, trust: bool = False) -> Path:
    """Open a model as an inspection does; return where its folder is."""
    job = with_model(InspectJob(str(path), "", trust=trust, exports=str(kept)))
    with opened_folder(job, recorder) as model:
        assert model.card is not None
        return model.path


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_keras_file_gives_the_map_of_its_export_and_is_exported_once(
    suffix, make_raster, run_map, tmp_path, kept
):
    path = tmp_path / f"cover{suffix}"
    seen = keras.Input((None, None, 4), name="image")
    x = keras.layers.Conv2D(8, 5, activation="relu")(keras.layers.Rescaling(1e-4)(seen))
    x = keras.layers.Conv2D(6, 2, activation="softmax", name="soft")(keras.layers.MaxPool2D()(x))
    keras.Model(seen, x).save(path)
    image = make_raster()
    exporting.export(ExportJob(str(path), str(tmp_path / "by hand")), Recorder())
    expected = run_map(image, tmp_path / "by hand")
    first = run_map(image, path, exports=str(kept))
    again = run_map(image, path, exports=str(kept))
    for one in (first, again):
        assert_same_map(one[:2], expected[:2])
    assert "exported once" in said(first[3])
    assert "was exported by an earlier run" in said(again[3])
    assert len(os.listdir(kept)) == 1
    fractions = [one["fraction"] for one in first[3].all("progress")]
    assert fractions == sorted(fractions)
    # What the export found out is told in the same log.
    assert "4 bands" in said(first[3])
    assert first[2]["driver"] == "GTiff"


@pytest.mark.parametrize("name", ["model_card.json", "saved_model.pb"])
def test_a_file_in_the_folder_stands_for_the_folder(name, tutorial_model, make_raster, run_map):
    image = make_raster()
    expected = run_map(image, tutorial_model)
    found = run_map(image, tutorial_model / name)
    assert_same_map(found[:2], expected[:2])


@pytest.mark.parametrize("part", ["onnx", "onnx/model.onnx"])
def test_an_onnx_file_of_an_exported_model_stands_for_the_whole(
    part, tutorial_model, make_raster, run_map
):
    """Alone it has neither classes nor the dense method, and no check of the values."""
    found = run_map(make_raster(height=20, width=22), tutorial_model / part)
    assert found[3].result_["method"] == "dense"
    (line,) = (one for one in said(found[3]).splitlines() if "is a part of" in one)
    assert str(tutorial_model / part) in line
    assert f"the exported model {tutorial_model}," in line


def test_an_onnx_file_that_is_not_that_of_the_card_beside_it_is_refused(
    tutorial_model, tmp_path, make_raster, run_map
):
    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    path = folder / "onnx" / "model.onnx"
    with path.open("ab") as stream:
        stream.write(b"\x72\x00")
    known, found = (hashed[:12] for hashed in (read_card_alone(folder).sha256, sha256_of(folder)))
    with pytest.raises(CardError, match=rf"SHA-256 {found}… instead of {known}…"):
        run_map(make_raster(height=20, width=22), path)


def test_an_onnx_file_is_a_model_of_its_own_where_no_card_names_it(tutorial_model, tmp_path):
    path = tmp_path / "onnx" / "model.onnx"
    path.parent.mkdir()
    shutil.copy(tutorial_model / "onnx" / "model.onnx", path)
    recorder = Recorder()
    assert with_model(InspectJob(str(path), ""), recorder).model == str(path)
    assert not said(recorder)


def test_the_report_names_the_keras_file(tutorial_keras, tmp_path, kept):
    report = tmp_path / "report.html"
    recorder = Recorder()
    inspect_model(InspectJob(str(tutorial_keras), str(report), exports=str(kept)), recorder)
    text = report.read_text(encoding="utf-8")
    assert tutorial_keras.name in text
    # Where it lies is nobody else's concern.
    assert str(tutorial_keras.parent) not in text
    assert Path(recorder.result_["card"]).parent.parent == kept
    inspect_model(InspectJob(str(tutorial_keras), str(report)), Recorder())
    assert len(os.listdir(kept)) == 1


def test_without_a_folder_the_export_is_gone_with_the_run(tutorial_keras, copying, tmp_path):
    for place in (Path(), tmp_path / "a file" / "models"):
        (tmp_path / "a file").write_bytes(b"")
        recorder = Recorder()
        job = InspectJob(str(tutorial_keras), "", exports="" if place == Path() else str(place))
        with opened_folder(with_model(job), recorder) as model:
            assert model.path.is_dir()
        assert not model.path.parent.exists()
        assert "for this run alone" in said(recorder)


def test_code_in_a_file_is_not_run_without_trust_whoever_has_exported_it_before(tmp_path, kept):
    image = keras.Input((None, None, 2), name="image")
    x = keras.layers.Lambda(lambda values: values * 2)(image)
    soft = keras.layers.Conv2D(3, 3, activation="softmax", name="classes")(x)
    path = tmp_path / "code.keras"
    keras.Model(image, soft).save(path)
    with pytest.raises(ModelError, match="Lambda"):
        look_at(path, kept, Recorder())
    trusted = look_at(path, kept, Recorder(), trust=True)
    assert trusted.is_dir()
    with pytest.raises(ModelError, match="Lambda"):
        look_at(path, kept, Recorder())
    assert look_at(path, kept, Recorder(), trust=True) == trusted


def test_an_export_without_trust_serves_those_who_trust_too(tutorial_keras, copying, kept):
    first = look_at(tutorial_keras, kept, Recorder())
    assert look_at(tutorial_keras, kept, Recorder(), trust=True) == first
    assert len(copying) == 1


def test_a_file_with_layers_of_its_own_is_sent_to_the_export(tmp_path, kept):
    @keras.saving.register_keras_serializable(package="mine")
    class Twice(keras.layers.Layer):
        def call(self, inputs):
            return 2 * inputs

    image = keras.Input((None, None, 2), name="image")
    path = tmp_path / "own.keras"
    keras.Model(image, keras.layers.Conv2D(3, 3, activation="softmax")(Twice()(image))).save(path)
    keras.saving.get_custom_objects().pop("mine>Twice", None)
    with pytest.raises(ModelError, match=r"Twice.*CUSTOM_CODE.*cnnmapper:exportmodel"):
        look_at(path, kept, Recorder())
    assert not any(not name.startswith(".") for name in os.listdir(kept))


def test_a_damaged_export_is_made_anew(tutorial_keras, copying, kept):
    path = look_at(tutorial_keras, kept, Recorder())
    with (path / "saved_model.pb").open("ab") as file:
        file.write(b"x")
    assert look_at(tutorial_keras, kept, Recorder()) == path
    # Half removed, too.
    (path / "model_card.json").unlink()
    assert look_at(tutorial_keras, kept, Recorder()) == path
    assert len(copying) == 3


def test_an_export_of_another_version_is_not_used(tutorial_keras, copying, kept, monkeypatch):
    first = look_at(tutorial_keras, kept, Recorder())
    monkeypatch.setattr(kept_exports, "_maker", lambda: "f" * 64)
    assert look_at(tutorial_keras, kept, Recorder()) != first
    assert len(copying) == 2


def test_a_changed_file_of_the_same_name_is_another_one(tutorial_keras, copying, tmp_path, kept):
    path = tmp_path / "cover.keras"
    shutil.copyfile(tutorial_keras, path)
    first = look_at(path, kept, Recorder())
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("note.txt", "trained for longer")
    assert look_at(path, kept, Recorder()) != first


def test_a_file_that_is_written_while_it_is_read_is_not_kept(
    tutorial_keras, copying, tmp_path, kept, monkeypatch
):
    path = tmp_path / "cover.keras"
    shutil.copyfile(tutorial_keras, path)
    copied = exporting.make_export

    def make(job, messages):
        copied(job, messages)
        path.write_bytes(path.read_bytes() + b"x")

    monkeypatch.setattr(exporting, "make_export", make)
    with pytest.raises(ModelError, match="was changed while it was read"):
        look_at(path, kept, Recorder())
    assert os.listdir(kept) == []


def test_of_two_runs_at_once_one_exports_and_the_other_waits(
    tutorial_keras, copying, kept, monkeypatch
):
    begun, go_on = threading.Event(), threading.Event()
    copied = exporting.make_export

    def make(job, messages):
        begun.set()
        assert go_on.wait(HANGS_S)
        copied(job, messages)

    monkeypatch.setattr(exporting, "make_export", make)
    found: list[Path] = []
    recorders = Recorder(), Recorder()

    def run(recorder):
        found.append(look_at(tutorial_keras, kept, recorder))

    threads = [threading.Thread(target=run, args=(recorder,)) for recorder in recorders]
    threads[0].start()
    assert begun.wait(HANGS_S)
    threads[1].start()
    end = time.monotonic() + HANGS_S
    while "Waiting" not in recorders[1].text.getvalue() and time.monotonic() < end:
        time.sleep(0.01)
    go_on.set()
    for thread in threads:
        thread.join(HANGS_S)
    assert len(copying) == 1
    assert found[0] == found[1]
    assert "Waiting for another run that exports tutorial.keras" in recorders[1].text.getvalue()


def make_entries(kept: Path, ages_s: list[float]) -> list[Path]:
    """Exports of some bytes that were used so long ago."""
    entries = []
    for number, age in enumerate(ages_s):
        path = kept / f"{number:040x}-00000000"
        path.mkdir(parents=True)
        (path / "model_card.json").write_bytes(b"x" * 1000)
        used = time.time() - age
        os.utime(path / "model_card.json", (used, used))
        entries.append(path)
    return entries


def test_the_exports_that_were_used_longest_ago_go_first(kept, monkeypatch):
    day = 24 * 3600.0
    entries = make_entries(kept, [5 * day, 2 * day, 60, 3 * day, 0])
    monkeypatch.setattr(kept_exports, "MOST", 3)
    kept_exports.prune(kept, entries[4])
    assert [path.is_dir() for path in entries] == [False, True, True, False, True]
    monkeypatch.setattr(kept_exports, "MOST_BYTES", 1500)
    kept_exports.prune(kept, entries[4])
    # One that may be in use stays.
    assert [path.is_dir() for path in entries] == [False, False, True, False, True]


def test_what_killed_exports_have_left_goes_after_a_day_and_nothing_else(kept):
    entries = make_entries(kept, [0])
    left = kept / f".{entries[0].name}.123.part"
    young = kept / f".{entries[0].name}.124.part"
    other = kept / "thesis"
    for path in (left, young, other):
        path.mkdir()
    old = time.time() - 2 * 24 * 3600
    for path in (left, other):
        os.utime(path, (old, old))
    kept_exports.prune(kept, entries[0])
    assert not left.exists()
    assert young.is_dir()
    assert other.is_dir()


def test_a_map_tells_which_keras_file_it_was_made_with(
    tutorial_keras, copying, make_raster, run_map, kept
):
    tags = run_map(make_raster(), tutorial_keras, exports=str(kept))
    import rasterio

    with rasterio.open(tags[3].result_["outputs"]["OUTPUT"]) as dataset:
        told = dataset.tags()
    assert told["CNNMAPPER_MODEL"] == tutorial_keras.name
    assert str(kept) not in told["CNNMAPPER_PARAMETERS"]
    assert np.any(tags[0] >= 0)


@pytest.mark.parametrize(("name", "content", "words"), [
    ("a.h5", b"version https://git-lfs.github.com/spec/v1", "git lfs pull"),
    ("a.weights.h5", b"\x89HDF\r\n\x1a\n", "weights alone"),
    ("a.keras", b"", "empty"),
    ("a.txt", b"abc", "no Keras file"),
    ("missing.keras", None, "does not exist"),
])  # fmt: skip
def test_what_is_no_model_is_named(name, content, words, tmp_path):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=words):
        with_model(InspectJob(str(path), ""))


def test_a_folder_with_a_keras_file_in_it_says_to_choose_the_file(tmp_path):
    (tmp_path / "cover.keras").write_bytes(b"PK")
    with pytest.raises(ModelError, match=f"Choose the file {tmp_path / 'cover.keras'}"):
        with_model(InspectJob(str(tmp_path), ""))
