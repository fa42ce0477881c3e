"""Maps hold the values of their legend, whatever numbers the model has for its classes."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import EngineError, LegendError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.inference.run_identity import identity_of
from cnnmapper.engine.maps.category_names import category_names
from cnnmapper.engine.maps.legend import Legend, read_legend
from cnnmapper.engine.maps.legend_rows import Row
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.otb_worker import MAP, write_saved_model
from tests.support.recorder import Recorder

NAMES = ["Water", "Forest", "Cropland", "Town", "Rock", "Ice"]


@pytest.fixture
def write_legend(tmp_path):
    def write(values, names=None, name="legend.csv"):
        path = tmp_path / name
        pairs = enumerate(zip(values, names or NAMES))
        rows = [f"{value},{label},#0{i}0{i}ff" for i, (value, label) in pairs]
        path.write_text("value,label,color\n" + "\n".join(rows) + "\n")
        return str(path)

    return write


@pytest.fixture(scope="session")
def model_of_labels(tmp_path_factory):
    """Exports a model that gives labels of its own, by how bright the first band is."""
    made = {}

    def make(values, soft=False):
        if (values, soft) not in made:
            image = keras.Input((None, None, 4), name="image")
            first = image[..., :1]
            steps = [keras.ops.cast(first > limit, "float32") for limit in (1700, 3100, 4500)]
            channel = keras.ops.cast(sum(steps[: len(values) - 1]), "int32")
            kind = keras.ops.one_hot(channel[..., 0], len(values))
            label = keras.ops.sum(kind * np.array(values, "float32"), axis=-1, keepdims=True)
            outputs = {"labels": keras.ops.cast(label, "int32")}
            if soft:
                outputs["soft"] = keras.ops.softmax(9 * kind)
            folder = tmp_path_factory.mktemp("labels")
            keras.Model(image, outputs).save(folder / "m.keras")
            export(ExportJob(str(folder / "m.keras"), str(folder / "m")), Recorder())
            made[values, soft] = folder / "m"
        return made[values, soft]

    return make


def channels_of(image, count):
    with rasterio.open(image) as dataset:
        return np.digitize(dataset.read(1), [1701, 3101, 4501][: count - 1])


def class_map(image, model, path, **options):
    recorder = Recorder()
    predict(predict_job(image, model, path, **{"probabilities": "", **options}), recorder)
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset, recorder


@pytest.mark.parametrize(("values", "dtype", "nodata"), [
    ((1, 2, 3, 4, 5, 6), "uint8", 255),
    ((10, 20, 30, 95, 100, 254), "uint8", 255),
    ((0, 1, 2, 3, 4, 255), "uint16", 65535),
    ((100, 200, 300, 4000, 65533, 65534), "uint16", 65535),
])  # fmt: skip
def test_the_entries_name_the_channels_in_their_order_and_the_map_holds_their_values(
    tutorial_model, make_raster, tmp_path, write_legend, values, dtype, nodata
):
    image = make_raster()
    with rasterio.open(image, "r+") as dataset:
        dataset.nodata = 1
        dataset.write(np.ones((4, 12, 9), "uint16"), window=((20, 32), (25, 34)))
    numbers, _, _ = class_map(image, tutorial_model, tmp_path / "numbers.tif")
    soft = tmp_path / "soft.tif"
    found, dataset, said = class_map(
        image, tutorial_model, tmp_path / "map.tif", classes=write_legend(values),
        probabilities=str(soft),
    )  # fmt: skip
    assert (numbers == 255).any()
    expected = np.where(numbers == 255, nodata, np.array([*values, *[0] * 250])[numbers])
    np.testing.assert_array_equal(found, expected)
    assert len(np.unique(found)) > 3
    assert (found.dtype, dataset.nodata) == (dtype, nodata)
    assert category_names(str(tmp_path / "map.tif")) == dict(zip(values, NAMES))
    assert [(e.value, e.label) for e in read_legend(tmp_path / "map.qml").entries] == list(
        zip(values, NAMES)
    )
    with rasterio.open(tmp_path / "map.tif") as opened:
        assert opened.colormap(1)[values[2]] == (2, 2, 255, 255)
        assert opened.colormap(1)[nodata] == (0, 0, 0, 0)
    with rasterio.open(soft) as opened:
        assert list(opened.descriptions) == NAMES
    assert f"channel 0 is Water ({values[0]}), 1 is Forest ({values[1]})" in str(said.all("info"))
    assert not said.all("warning")


@pytest.mark.parametrize("count", [5, 7])
def test_a_legend_of_more_classes_or_fewer_is_refused_at_export_and_run_without_output(
    tutorial_keras, tutorial_model, make_raster, tmp_path, write_legend, count
):
    classes = write_legend(range(1, count + 1), [*NAMES, "More"])
    with pytest.raises(LegendError, match=f"6 classes .channels 0, 1.*has {count} .values 1, 2"):
        class_map(make_raster(), tutorial_model, tmp_path / "map.tif", classes=classes)
    with pytest.raises(LegendError, match=f"6 classes .channels 0, 1.*has {count} .values 1, 2"):
        export(ExportJob(str(tutorial_keras), str(tmp_path / "m"), classes=classes), Recorder())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["image.tif", "legend.csv"]


def test_a_data_type_that_does_not_hold_the_legend_is_refused(
    tutorial_model, make_raster, tmp_path, write_legend
):
    classes = write_legend((1, 2, 3, 4, 5, 255))
    with pytest.raises(EngineError, match=r"does not hold the class value 255.*uint16"):
        class_map(
            make_raster(), tutorial_model, tmp_path / "a.tif", classes=classes, data_type="uint8"
        )


def test_the_card_keeps_the_order_of_the_channels_and_their_values(
    tutorial_keras, tutorial_model, make_raster, tmp_path, write_legend
):
    values = (30, 10, 20, 60, 40, 50)
    classes = write_legend(values)
    said = Recorder()
    export(ExportJob(str(tutorial_keras), str(tmp_path / "m"), classes=classes), said)
    assert "channel 0 is Forest (10), 1 is Cropland (20)" in said.all("warning")[0]["message"]
    path = tmp_path / "m" / "model_card.json"
    output = json.loads(path.read_text())["properties"]["mlm:output"][0]
    kept = [(c["value"], c["title"]) for c in output["classification:classes"]]
    assert kept == list(zip(values, NAMES))
    image = make_raster()
    numbers, _, _ = class_map(image, tutorial_model, tmp_path / "numbers.tif")
    for name, options in (("own", {}), ("another", {"classes": str(path)})):
        found, _, said = class_map(image, tmp_path / "m", tmp_path / f"{name}.tif", **options)
        np.testing.assert_array_equal(found, np.array(values)[numbers])
        assert not said.all("warning")


def test_a_run_does_not_go_on_after_the_classes_of_the_card_were_changed(tutorial_model):
    card = read_card(tutorial_model)
    job = predict_job(tutorial_model, tutorial_model, tutorial_model / "map.tif")

    def identity(*values):
        classes = Legend.of([Row(value, "a", None) for value in values], "x", of_channels=True)
        return identity_of(
            job, dataclasses.replace(card, legend=classes), [], "dense", [Window(0, 0, 5, 5)]
        )

    before = identity(1, 2, 3)
    assert before == identity(1, 2, 3)
    for values in ((1, 2, 4), (2, 1, 3)):
        after = identity(*values)
        assert [name for name in before if before[name] != after[name]] == ["the classes"]


@pytest.mark.parametrize("soft", [True, False])
@pytest.mark.parametrize("labels", [(0, 1, 2), (1, 2, 3), (10, 20, 30)])
def test_labels_of_the_model_are_shifted_only_where_they_are_numbers_of_channels(
    model_of_labels, make_raster, tmp_path, write_legend, labels, soft
):
    image = make_raster()
    values = (1, 2, 3) if labels[0] == 0 else labels
    found, _, _ = class_map(
        image, model_of_labels(labels, soft), tmp_path / "map.tif", classes=write_legend(values)
    )
    np.testing.assert_array_equal(found, np.array(values)[channels_of(image, 3)])


def test_labels_that_begin_at_1_name_the_channels_that_nobody_has_named(
    model_of_labels, make_raster, tmp_path
):
    soft = tmp_path / "soft.tif"
    found, _, _ = class_map(
        make_raster(), model_of_labels((1, 2, 3), True), tmp_path / "map.tif",
        probabilities=str(soft),
    )  # fmt: skip
    assert set(np.unique(found)) == {1, 2, 3}
    assert [e.value for e in read_legend(tmp_path / "map.qml").entries] == [1, 2, 3]
    with rasterio.open(soft) as dataset:
        assert dataset.descriptions == ("class 1", "class 2", "class 3")


def test_labels_that_contradict_the_legend_are_refused(
    model_of_labels, make_raster, tmp_path, write_legend
):
    model = model_of_labels((1, 2, 3), True)
    for values in ((0, 1, 2), (3, 2, 1), (10, 20, 30)):
        with pytest.raises(LegendError, match="contradict the legend"):
            class_map(make_raster(), model, tmp_path / "map.tif", classes=write_legend(values))
    assert not list(tmp_path.glob("map*"))


def test_labels_alone_that_count_from_1_are_not_called_after_the_class_before(
    model_of_labels, make_raster, tmp_path, write_legend
):
    model = model_of_labels((1, 2, 3))
    with pytest.raises(LegendError, match="may count from 1"):
        class_map(make_raster(), model, tmp_path / "map.tif", classes=write_legend((0, 1, 2)))
    assert not list(tmp_path.glob("map*"))


@pytest.mark.parametrize("classes", [True, False])
def test_whole_numbers_that_are_not_the_most_probable_class_are_no_class_map(
    make_raster, tmp_path, write_legend, classes
):
    image = keras.Input((None, None, 4), name="image")
    channel = keras.ops.cast(image[..., 0] > 3100, "int32")
    outputs = {
        "soft": keras.ops.softmax(9 * keras.ops.one_hot(channel, 3)),
        "cloud": keras.ops.cast(image[..., 1:2] > 3100, "int32"),
    }
    keras.Model(image, outputs).save(tmp_path / "m.keras")
    export(ExportJob(str(tmp_path / "m.keras"), str(tmp_path / "m")), Recorder())
    raster, given = make_raster(), write_legend((0, 1, 2)) if classes else ""

    found, _, said = class_map(raster, tmp_path / "m", tmp_path / "map.tif", classes=given)

    with rasterio.open(raster) as dataset:
        pixels = dataset.read()
    np.testing.assert_array_equal(found, pixels[0] > 3100)
    [warned] = [w["message"] for w in said.all("warning") if "cloud" in w["message"]]
    assert "of samples" in warned
    found, _, said = class_map(
        raster, tmp_path / "m", tmp_path / "map.tif", classes=given, output_names="cloud",
        probabilities=str(tmp_path / "soft.tif"),
    )  # fmt: skip
    np.testing.assert_array_equal(found, pixels[1] > 3100)


@pytest.mark.parametrize("classes", [True, False])
def test_a_label_without_a_name_has_its_number_and_a_colour_on_the_map(
    model_of_labels, make_raster, tmp_path, write_legend, classes
):
    model = model_of_labels((0, 1, 7, 9))
    legend = write_legend((0, 1)) if classes else ""
    found, _, said = class_map(make_raster(), model, tmp_path / "map.tif", classes=legend)
    assert set(np.unique(found)) == {0, 1, 7, 9}
    names = ["Water", "Forest"] if classes else ["class 0", "class 1"]
    shown = {entry.value: entry for entry in read_legend(tmp_path / "map.qml").entries}
    assert {value: e.label for value, e in shown.items()} == dict(
        zip((0, 1, 7, 9), [*names, "class 7", "class 9"])
    )
    with rasterio.open(tmp_path / "map.tif") as dataset:
        table = dataset.colormap(1)
    assert len({table[value] for value in (0, 1, 7, 9)}) == 4
    assert all(table[value] == (*shown[value].colour, 255) for value in shown)
    assert category_names(str(tmp_path / "map.tif"))[9] == "class 9"
    warned = said.warned
    assert [("does not name: 7, 9" in w) for w in warned] == [True] * classes


@pytest.mark.parametrize("seen", [True, False], ids=["on samples", "later"])
def test_a_label_that_is_none_of_the_legends_values_has_its_number_and_a_colour_too(
    model_of_labels, make_raster, tmp_path, write_legend, monkeypatch, seen
):
    # Samples need not show every label.
    from cnnmapper.engine.inference import preparation as module

    if not seen:
        monkeypatch.setattr(module, "sample", lambda *a, keep=module.sample: {
            name: values.clip(max=20) for name, values in keep(*a).items()
        })  # fmt: skip
    found, _, said = class_map(
        make_raster(), model_of_labels((10, 20, 30)), tmp_path / "map.tif",
        classes=write_legend((10, 20)),
    )  # fmt: skip
    assert set(np.unique(found)) == {10, 20, 30}
    entries = {e.value: e.label for e in read_legend(tmp_path / "map.qml").entries}
    assert entries == {10: "Water", 20: "Forest", 30: "class 30"}
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.colormap(1)[30][3] == 255
    assert "does not name: 30" in str(said.all("warning"))


def test_classes_that_nobody_has_named_are_called_by_their_numbers_and_that_is_said(
    tutorial_model, make_raster, tmp_path
):
    soft = tmp_path / "soft.tif"
    class_map(make_raster(), tutorial_model, tmp_path / "map.tif", probabilities=str(soft))
    names = [f"class {number}" for number in range(6)]
    assert [e.label for e in read_legend(tmp_path / "map.qml").entries] == names
    with rasterio.open(soft) as dataset:
        assert list(dataset.descriptions) == names
    _, _, said = class_map(make_raster(), tutorial_model, tmp_path / "again.tif")
    (warned,) = [w["message"] for w in said.all("warning")]
    for words in ("6 classes that nobody has named", "CLASSES", "cnnmapper:editcard"):
        assert words in warned


def test_a_single_label_of_a_resumed_run_is_still_named(
    model_of_labels, make_raster, tmp_path, write_legend, monkeypatch
):
    from cnnmapper.engine.inference import map_making
    from cnnmapper.engine.maps import resumable_maps

    monkeypatch.setattr(resumable_maps, "INTERVAL_S", 0.0)
    job = predict_job(
        make_raster(), model_of_labels((0, 1, 7, 9)), tmp_path / "map.tif", probabilities="",
        classes=write_legend((0, 1)), tile_size=16,
    )  # fmt: skip
    finish = resumable_maps.ResumableMaps.finish
    monkeypatch.setattr(resumable_maps.ResumableMaps, "finish", _broken)
    with pytest.raises(OSError, match="stopped"):
        predict(job, Recorder())
    monkeypatch.setattr(resumable_maps.ResumableMaps, "finish", finish)
    monkeypatch.setattr(map_making.OpenedRun, "infer", None)
    said = Recorder()
    predict(job, said)
    assert "Going on" in str(said.all("info"))
    entries = read_legend(tmp_path / "map.qml").entries
    assert [entry.value for entry in entries] == [0, 1, 7, 9]


def _broken(maps):
    maps.checkpoint()
    raise OSError("stopped")


@pytest.fixture
def half_dark(otb_image):
    """Makes the stand-in's model see its first class in one half and its third in the other."""
    with rasterio.open(otb_image, "r+") as dataset:
        pixels = dataset.read()
        pixels[:, :, 35:] //= 20
        dataset.write(pixels)


@pytest.mark.usefixtures("half_dark")
def test_both_engines_give_the_legends_values(worker, otb_job, tmp_path, write_legend):
    """The stand-in for Orfeo ToolBox gives labels and probabilities."""
    numbers = dataclasses.replace(otb_job, class_map=str(tmp_path / "numbers.tif"))
    assert worker.run(numbers)[-1]["type"] == "result"
    values = (10, 20, 30)
    job = dataclasses.replace(otb_job, classes=write_legend(values, name="tens.csv"))
    messages = worker.run(job)
    assert messages[-1]["type"] == "result", messages[-1]
    assert "channel 0 is Water (10), 1 is Forest (20)" in str(messages)
    with rasterio.open(numbers.class_map) as plain, rasterio.open(job.class_map) as dataset:
        assert set(np.unique(plain.read(1))) == {0, 2}
        np.testing.assert_array_equal(dataset.read(1), np.array(values)[plain.read(1)])
    assert [e.value for e in read_legend(tmp_path / "map é.qml").entries] == list(values)
    with rasterio.open(job.probabilities) as dataset:
        assert dataset.descriptions == ("Water", "Forest", "Cropland")
    four = dataclasses.replace(otb_job, classes=write_legend((1, 2, 3, 4), name="four.csv"))
    worker.record.unlink()
    error = worker.error(four)["message"]
    assert worker.seen == [], "Orfeo ToolBox need not run for that"
    assert "gives 3 classes (channels 0, 1, 2)" in error
    assert "has 4 (values 1, 2, 3, 4)" in error


@pytest.mark.usefixtures("half_dark")
@pytest.mark.parametrize("values", [(0, 1), (5, 6, 7)])
def test_with_a_stand_in_for_otb_labels_alone_are_named_or_numbered(
    worker, otb_job, tmp_path, write_legend, values
):
    model = write_saved_model(tmp_path / "alone", outputs={"labels": ("int32", (*MAP, 1))})
    job = dataclasses.replace(
        otb_job, model=str(model), probabilities="", classes=write_legend(values, name="a.csv")
    )
    messages = worker.run(job)
    assert messages[-1]["type"] == "result", messages[-1]
    unnamed = values == (0, 1)
    with rasterio.open(job.class_map) as dataset:
        assert set(np.unique(dataset.read(1))) == ({0, 2} if unnamed else {5, 7})
    shown = {e.value: e.label for e in read_legend(tmp_path / "map é.qml").entries}
    third = {2: "class 2"} if unnamed else {7: "Cropland"}
    assert shown == {values[0]: "Water", values[1]: "Forest", **third}
    assert category_names(job.class_map) == shown
    assert ("does not name: 2" in str(messages)) == unnamed
    assert ("channel 0 is Water (5)" in str(messages)) == (not unnamed)
