"""What lies beside a file that is replaced: nothing of the old map is shown with the new one, what
is somebody's own stays, and no interruption leaves a mixture."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.inference.products import FRACTIONS
from cnnmapper.engine.maps import atomic_files, file_exchange
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.models.model_folder import OWN_NAMES, recover_folder, sha256_of

from tests.support.map_runs import predict_job
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

COMPANIONS = (".aux.xml", ".ovr", ".msk", ".vat.dbf")


def write(path, value, **options):
    """Write a raster of one value."""
    with rasterio.open(
        path, "w", driver="GTiff", width=300, height=300, count=1, dtype="uint8",
        crs="EPSG:32654", transform=NORTH_UP, **options,
    ) as dataset:  # fmt: skip
        dataset.write(np.full((1, 300, 300), value, "uint8"))


def write_old(path, value=1):
    """Write a map with all that other programs make beside one: every pixel is masked out."""
    write(path, value)
    with rasterio.Env(TIFF_USE_OVR=True, GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(
        path, "r+"
    ) as dataset:
        dataset.build_overviews([2, 4])
        dataset.write_mask(np.zeros((300, 300), bool))
        dataset.update_tags(1, STATISTICS_MEAN="17")
    path.with_suffix(".tfw").write_text("1\n0\n0\n-1\n7\n7\n")
    path.with_name(path.name + ".vat.dbf").write_bytes(b"old")
    path.with_suffix(".qml").write_text(Legend.unnamed(2).to_qml())
    if not path.with_name(path.name + ".aux.xml").exists():
        path.with_name(path.name + ".aux.xml").write_text("<PAMDataset></PAMDataset>")
    assert all(path.with_name(path.name + kind).exists() for kind in COMPANIONS)


def snapshot(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_map_is_not_shown_with_the_old_ones_overviews_mask_and_names(
    make_raster, tutorial_model, tmp_path
):
    from cnnmapper.engine.predict import predict

    folder = tmp_path / "maps"
    folder.mkdir()
    target = folder / "map.tif"
    image = make_raster(width=320, height=310)
    predict(predict_job(image, tutorial_model, target), Recorder())
    fresh = snapshot(folder)
    for path in folder.iterdir():
        path.unlink()
    for name in ("map.tif", "map_probabilities.tif"):
        write_old(folder / name)
    (folder / "map.txt").write_text("mine")
    (folder / "map.aux").write_text(r"\relax")  # TeX's.
    predict(predict_job(image, tutorial_model, target), Recorder())
    found = snapshot(folder)
    assert found.pop("map.txt") == b"mine"
    assert found.pop("map.aux") == rb"\relax"
    assert sorted(found) == sorted(fresh)
    for name in ("map.tif.aux.xml", "map.qml", "map_probabilities.qml"):
        assert found[name] == fresh[name]
    with rasterio.open(target) as dataset:
        whole = dataset.read(1)
        assert dataset.read_masks(1).any()
        assert np.isin(dataset.read(1, out_shape=(80, 80)), np.unique(whole)).all()
        assert {os.path.basename(path) for path in dataset.files} == {"map.tif", "map.tif.aux.xml"}


@pytest.mark.parametrize("style", [
    Legend.unnamed(2).to_qml(), FRACTIONS.read_text(encoding="utf-8"),
    '<!DOCTYPE qgis>\n<qgis version="3.22.16-Białowieża" styleCategories="AllStyleCategories">',
], ids=["of classes", "of fractions", "by hand"])  # fmt: skip
def test_tensors_do_not_look_like_the_class_map_that_was_there(
    make_raster, tutorial_model, tmp_path, style
):
    from cnnmapper.engine.predict import predict

    target = tmp_path / "map.tif"
    write(target, 1)
    target.with_suffix(".qml").write_text(style, encoding="utf-8")
    job = predict_job(
        make_raster(), tutorial_model, target, probabilities="", output_names="softmax_layer"
    )
    predict(job, Recorder())
    with rasterio.open(target) as dataset:
        first = dataset.read(1)
    shown = target.with_suffix(".qml").read_text(encoding="utf-8")
    for name, value in (("classificationMin", first.min()), ("classificationMax", first.max())):
        assert float(shown.split(f'{name}="')[1].split('"')[0]) == pytest.approx(value)


def test_an_overview_file_of_erdas_goes_with_its_map(tmp_path):
    # gdaladdo with USE_RRD writes the name of the raster into it.
    for name, text in (("map", b"map.tif"), ("other", b"map.tif"), ("third", b"")):
        write(tmp_path / f"{name}.tif", 1)
        (tmp_path / f"{name}.aux").write_bytes(b"EHFA_HEADER_TAG" + bytes(3900) + text)
        with atomic_files.replacing(tmp_path / f"{name}.tif") as temporary:
            write(temporary, 2)
    assert {path.name for path in tmp_path.glob("*.aux")} == {"other.aux", "third.aux"}


def test_a_table_or_a_page_takes_nothing_away_from_the_map_of_its_name(tmp_path):
    write_old(tmp_path / "map.tif")
    before = snapshot(tmp_path)
    for name in ("map.csv", "map.html"):
        with atomic_files.replacing(tmp_path / name) as temporary:
            temporary.write_text("numbers")
    after = snapshot(tmp_path)
    assert {name: after[name] for name in before} == before


class KilledError(BaseException):
    """Ends a process without a chance to tidy up."""


def replaced_until(monkeypatch, count, error):
    """Have the moves of an exchange fail after so many."""
    moves = os.replace
    left = count

    def replace(*paths):
        nonlocal left
        left -= 1
        if left < 0:
            raise error
        moves(*paths)

    monkeypatch.setattr(file_exchange.os, "replace", replace)


@pytest.fixture
def old_and_new(tmp_path):
    """An old map with companions, and a function that puts the new one in its place."""
    target, folder = tmp_path / "maps" / "map.tif", tmp_path / "maps"
    folder.mkdir()
    write_old(target)

    def put():
        part = folder / ".map.part.tif"
        write(part, 2)
        part.with_name(part.name + ".aux.xml").write_text("<PAMDataset>new</PAMDataset>")
        part.with_suffix(".qml").write_text("new")
        atomic_files.publish(part, target)

    return target, put


MOVES = range(13)
"""Seven files go, are done with, and three come; before the first, to after the last."""


@pytest.mark.parametrize("count", MOVES)
def test_a_kill_in_the_middle_leaves_no_map_with_anothers_companions(
    old_and_new, monkeypatch, count
):
    target, put = old_and_new
    old = snapshot(target.parent)
    with monkeypatch.context() as patch:
        replaced_until(patch, count, KilledError)
        try:
            put()
        except KilledError:
            complete = False
        else:
            complete = True
    assert complete == (count >= 11)
    if target.exists():
        with rasterio.open(target) as dataset:
            new = dataset.read(1)[0, 0] == 2
        names = {"map.tif", "map.tif.aux.xml", "map.qml"} if new else set(old)
        assert {path.name for path in target.parent.iterdir() if path.name[0] != "."} == names
    atomic_files.remove_stale(target)
    atomic_files.remove(target.with_name(".map.part.tif"))
    after = snapshot(target.parent)
    if complete:
        assert after["map.qml"] == b"new"
    else:
        assert after == old
    put()
    assert snapshot(target.parent)["map.qml"] == b"new"
    assert sorted(snapshot(target.parent)) == ["map.qml", "map.tif", "map.tif.aux.xml"]


@pytest.mark.parametrize("count", MOVES[:11])
@pytest.mark.parametrize("cancelled", [False, True])
def test_a_failure_or_a_cancel_in_the_middle_leaves_all_as_it_was(
    old_and_new, monkeypatch, count, cancelled
):
    target, put = old_and_new
    old = snapshot(target.parent)
    with monkeypatch.context() as patch:
        replaced_until(patch, count, PermissionError("open elsewhere"))
        if cancelled:
            # The handler of a signal comes in between, moves what it moves, and ends the process.
            moves = file_exchange.os.replace

            def replace(*paths):
                try:
                    moves(*paths)
                except PermissionError:
                    patch.undo()
                    atomic_files.discard_unfinished()
                    raise KilledError from None

            patch.setattr(file_exchange.os, "replace", replace)
            with pytest.raises(KilledError):
                put()
        else:
            # What undoes it may move again.
            failing = file_exchange.os.replace

            def once(*paths):
                try:
                    failing(*paths)
                except PermissionError:
                    patch.undo()
                    raise

            patch.setattr(file_exchange.os, "replace", once)
            with pytest.raises(PermissionError):
                put()
    atomic_files.remove(target.with_name(".map.part.tif"))
    atomic_files.remove_stale(target)
    assert snapshot(target.parent) == old


@pytest.fixture
def model_folder(tutorial_model, tmp_path):
    """An exported model, with somebody's own notes in it."""
    folder = tmp_path / "models" / "model"
    shutil.copytree(tutorial_model, folder)
    (folder / "notes.txt").write_text("mine")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "one.png").write_bytes(b"mine")
    return folder


def test_a_second_export_keeps_what_else_lies_in_the_folder(tutorial_keras, model_folder):
    (model_folder / "variables" / "stale").write_bytes(b"of the old model")
    (model_folder / "saved_model.pb").write_bytes(b"old")
    export(ExportJob(str(tutorial_keras), str(model_folder)), Recorder())
    assert (model_folder / "notes.txt").read_text() == "mine"
    assert (model_folder / "pictures" / "one.png").read_bytes() == b"mine"
    assert not (model_folder / "variables" / "stale").exists()
    assert (model_folder / "saved_model.pb").read_bytes() != b"old"
    assert os.listdir(model_folder.parent) == ["model"]
    made = {path.name for path in model_folder.iterdir()} - {"notes.txt", "pictures"}
    assert made <= set(OWN_NAMES)


@pytest.mark.parametrize("count", range(14))
def test_an_export_that_is_killed_leaves_no_model_of_old_and_new_files(
    model_folder, monkeypatch, count
):
    old = snapshot(model_folder)
    before = sha256_of(model_folder)
    new = model_folder.with_name("new")
    shutil.copytree(model_folder, new)
    for name in ("notes.txt", "pictures/one.png"):
        (new / name).unlink()
    (new / "pictures").rmdir()
    (new / "saved_model.pb").write_bytes(b"new")
    (new / "regions" / "new").write_bytes(b"new")
    (new / "assets" / "new").write_bytes(b"new")
    after = sha256_of(new)
    with monkeypatch.context() as patch:
        replaced_until(patch, count, KilledError)
        try:
            with atomic_files.replacing(model_folder, OWN_NAMES) as temporary:
                new.rename(temporary)
        except KilledError:
            pass
    if (model_folder / "saved_model.pb").exists():
        assert sha256_of(model_folder) in (before, after)
    recover_folder(model_folder)
    assert sha256_of(model_folder) in (before, after)
    assert (model_folder / "notes.txt").read_text() == "mine"
    if sha256_of(model_folder) == before:
        assert snapshot(model_folder) == old
    assert os.listdir(model_folder.parent) == ["model"]


def test_a_model_that_cannot_be_put_back_is_said(model_folder, monkeypatch):
    aside = model_folder.with_name(".model.1.old")
    aside.mkdir()
    (model_folder / "saved_model.pb").rename(aside / "saved_model.pb")
    replaced_until(monkeypatch, 0, PermissionError(13, "open elsewhere"))
    with pytest.raises(ModelError, match="cannot be put back: open elsewhere"):
        recover_folder(model_folder)
    assert (aside / "saved_model.pb").exists()
