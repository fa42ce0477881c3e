"""SavedModels, Keras files and cards from strangers: refused in words before they do anything."""

from __future__ import annotations

import json
import shutil
import zipfile

import h5py
import numpy as np
import pytest
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.contract.job import ExportJob, InspectJob
from cnnmapper.engine.export import export
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.card import read_card, write_card
from cnnmapper.engine.models.model_folder import sha256_of
from cnnmapper.engine.models.tensorflow_runtime import TensorFlowRuntime
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.otb.graph_safety import check_operations
from cnnmapper.engine.otb.prediction import predict_with_otb
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder


class Mean(tf.Module):
    """The mean of the bands, and something that happens by the way."""

    def __init__(self, by_the_way):
        super().__init__()
        self.factor = tf.Variable(1.0)
        self.by_the_way = by_the_way

    @tf.function(input_signature=[tf.TensorSpec((None, None, None, 4), tf.float32, name="image")])
    def serve(self, image):
        mean = tf.reduce_mean(image, -1, keepdims=True) * self.factor
        return {"mean": self.by_the_way(mean)}


def saved(by_the_way, folder):
    module = Mean(by_the_way)
    tf.saved_model.save(module, str(folder), signatures=module.serve)
    return folder


def reads(values):
    return values + tf.cast(tf.strings.length(tf.io.read_file("/etc/hostname")), tf.float32)


def lists(values):
    return values + tf.cast(tf.size(tf.io.matching_files("/*")), tf.float32)


def reads_in_a_branch(values):
    return tf.cond(tf.reduce_sum(values) > 1e9, lambda: reads(values), lambda: values)


def saves(values):
    tf.raw_ops.SaveV2(
        prefix="/tmp/never-written", tensor_names=["x"], shape_and_slices=[""], tensors=[values]
    )
    return values


def prints_into_a_file(values):
    tf.print(values, output_stream="file:///tmp/never-written")
    return values


def python(values):
    return tf.ensure_shape(tf.py_function(lambda x: x, [values], tf.float32), values.shape)


def stateless_python(values):
    result = tf.numpy_function(lambda x: x, [values], tf.float32, stateful=False)
    return tf.ensure_shape(result, values.shape)


def records(values):
    count = tf.data.TFRecordDataset("/etc/hostname").reduce(0.0, lambda n, _record: n + 1)
    return values + count


@pytest.mark.parametrize(
    ("by_the_way", "named"),
    [
        (reads, "ReadFile"), (lists, "MatchingFiles"), (reads_in_a_branch, "ReadFile"),
        (saves, "SaveV2"), (prints_into_a_file, "PrintV2"), (python, "EagerPyFunc"),
        (stateless_python, "PyFuncStateless"), (records, "TFRecordDataset"),
    ],
)  # fmt: skip
def test_a_graph_that_reaches_out_is_not_loaded(by_the_way, named, tmp_path):
    folder = saved(by_the_way, tmp_path / "model")
    checks = [lambda: TensorFlowRuntime("cpu").open(folder)]
    if named != "SaveV2":  # Orfeo ToolBox's way cannot tell it from the saver's own
        checks.append(lambda: check_operations(folder))
    for check in checks:
        with pytest.raises(ModelError) as caught:
            check()
        assert str(folder) in str(caught.value)
        assert named in str(caught.value)
        assert "TRUST" in str(caught.value)


def test_a_graph_that_writes_makes_no_file_and_no_map_unless_it_is_trusted(
    tmp_path, make_raster
):
    loot, target = tmp_path / "loot.txt", tmp_path / "maps"
    target.mkdir()

    def writes(values):
        with tf.control_dependencies([tf.io.write_file(str(loot), "x")]):
            return tf.identity(values)

    folder, image = saved(writes, tmp_path / "model"), make_raster()
    shown = {"probabilities": "", "output_names": "mean", "receptive_field": "1"}
    job = predict_job(image, folder, target / "map.tif", **shown)
    with pytest.raises(ModelError, match="WriteFile"):
        predict(job, Recorder())
    with pytest.raises(ModelError, match="WriteFile"):
        inspect_model(InspectJob(str(folder), str(target / "report.html")), Recorder())
    assert not loot.exists()
    assert list(target.iterdir()) == []
    inspect_model(InspectJob(str(folder), str(target / "report.html"), trust=True), Recorder())
    predict(predict_job(image, folder, target / "map.tif", trust=True, **shown), Recorder())
    assert loot.exists()
    assert (target / "map.tif").exists()


def test_ordinary_models_pass(tmp_path, tutorial_model):
    image = keras.Input((None, None, 4))
    x = keras.layers.RandomFlip()(image)
    x = keras.layers.Conv2D(4, 3)(x)
    x = keras.layers.BatchNormalization()(x)
    x = keras.layers.GaussianNoise(0.1)(keras.layers.Dropout(0.2)(x))
    x = keras.layers.UpSampling2D()(keras.layers.MaxPooling2D()(x))
    keras.Model(image, x).export(str(tmp_path / "keras"), verbose=False)
    saved(lambda values: values, tmp_path / "plain")

    def prints(values):
        tf.print("to the console")
        return values

    saved(prints, tmp_path / "prints")
    folders = [tmp_path / "keras", tmp_path / "plain", tmp_path / "prints", tutorial_model]
    regions = [path.parent for path in (tutorial_model / "regions").glob("*/saved_model.pb")]
    assert regions
    for folder in [*folders, *regions]:
        assert TensorFlowRuntime("cpu").open(folder).signature.outputs
        if folder.name != "prints":
            check_operations(folder)


def of_tensorflow_1(folder, *savers):
    """A SavedModel of TensorFlow 1; savers: what each was made with beside the model's own."""
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        image = tf.compat.v1.placeholder(tf.float32, (None, None, None, 4), name="image")
        kernel = tf.compat.v1.get_variable("kernel", (3, 3, 4, 2), use_resource=True)
        result = tf.nn.conv2d(image, kernel, 1, "VALID")
        for settings in savers:
            tf.compat.v1.train.Saver(**settings)
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.saved_model.simple_save(
            session, str(folder), {"image": image}, {"result": result}
        )
    return folder


@pytest.mark.parametrize("savers", [(), ({}, {"sharded": True})])
def test_a_graph_of_tensorflow_1_with_its_savers_passes(savers, tmp_path):
    """Training leaves savers of its own in the graph, which nothing runs any more."""
    folder = of_tensorflow_1(tmp_path / "model", *savers)
    engine = TensorFlowRuntime("cpu").open(folder)
    assert [tensor.name for tensor in engine.signature.outputs] == ["result"]
    check_operations(folder)


def test_a_saver_that_the_signature_reaches_is_refused(tmp_path):
    from tensorflow.core.protobuf import saved_model_pb2

    folder = of_tensorflow_1(tmp_path / "model", {})
    model = saved_model_pb2.SavedModel()
    model.ParseFromString((folder / "saved_model.pb").read_bytes())
    nodes = model.meta_graphs[0].graph_def.node
    restore = next(node for node in nodes if node.op == "RestoreV2")
    convolution = next(node for node in nodes if node.op == "Conv2D")
    convolution.input.append(f"^{restore.name}")
    (folder / "saved_model.pb").write_bytes(model.SerializeToString())
    with pytest.raises(ModelError, match="RestoreV2"):
        TensorFlowRuntime("cpu").open(folder)


def test_the_reference_model_passes(golden):
    assert TensorFlowRuntime("cpu").open(golden / "cnn_savedmodel").signature.outputs


def test_the_savers_own_operations_are_no_excuse_for_a_signature(tmp_path):
    """A signature that calls the function which restores variables could read any checkpoint."""
    from tensorflow.core.protobuf import saved_model_pb2

    folder = saved(lambda values: values, tmp_path / "model")
    model = saved_model_pb2.SavedModel()
    model.ParseFromString((folder / "saved_model.pb").read_bytes())
    library = model.meta_graphs[0].graph_def.library.function
    (restore,) = [f.signature.name for f in library if "traced_restore" in f.signature.name]
    serving = next(f for f in library if "signature_wrapper" in f.signature.name)
    serving.node_def[0].attr["also"].func.name = restore
    (folder / "saved_model.pb").write_bytes(model.SerializeToString())
    with pytest.raises(ModelError, match="RestoreV2"):
        TensorFlowRuntime("cpu").open(folder)


@pytest.mark.parametrize("name", ["saved_model.cpb", "saved_model.pbtxt"])
def test_a_second_form_of_the_model_beside_the_first_is_refused(name, tmp_path):
    folder = saved(lambda values: values, tmp_path / "model")
    (folder / name).write_bytes(b"")
    with pytest.raises(ModelError, match=name):
        TensorFlowRuntime("cpu").open(folder)


@pytest.mark.parametrize("content", [b"", b"\x00" * 50, b"no protocol buffer"])
def test_a_damaged_graph_is_refused_in_words(content, tmp_path):
    folder = saved(lambda values: values, tmp_path / "model")
    (folder / "saved_model.pb").write_bytes(content)
    with pytest.raises(ModelError, match=r"saved_model\.pb"):
        TensorFlowRuntime("cpu").open(folder)


def test_orfeo_toolbox_refuses_such_a_graph_before_it_starts(make_raster, tmp_path):
    folder = saved(reads, tmp_path / "model")
    target = tmp_path / "maps"
    target.mkdir()
    with pytest.raises(ModelError, match="ReadFile"):
        predict_with_otb(
            predict_job(make_raster(), folder, target / "map.tif", engine="otb"), Recorder()
        )
    assert list(target.iterdir()) == []


# Keras files


def with_config(source, target, change):
    """Copy a .keras file with another description."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.infolist():
            data = old.read(member)
            if member.filename == "config.json":
                config = json.loads(data)
                change(config)
                data = json.dumps(config).encode()
            new.writestr(member.filename, data)
    return target


def refusal(path, tmp_path, **options):
    """What the export says of a file; nothing must be left of it."""
    target = tmp_path / "exported"
    with pytest.raises(ModelError) as caught:
        export(ExportJob(str(path), str(target), **options), Recorder())
    assert not [p for p in tmp_path.iterdir() if "exported" in p.name]
    return str(caught.value)


def a_layer(config):
    return next(one for one in config["config"]["layers"] if one["class_name"] == "Conv2D")


@pytest.mark.parametrize(
    ("where", "value", "word"),
    [
        ("activation", {"class_name": "function", "config": "system", "module": "os",
                        "registered_name": "system"}, "system"),
        ("activation", {"class_name": "function", "config": "get_file", "module": "keras.utils",
                        "registered_name": "get_file"}, "get_file"),
        ("activation", {"class_name": "function", "config": "load_model", "module": "keras.models",
                        "registered_name": "load_model"}, "load_model"),
        ("activation", {"class_name": "__lambda__", "config": {"value": ["4wAA", None, None]}},
         "Lambda"),
        ("kernel_initializer", {"class_name": "Popen", "config": {"args": ["touch", "loot"]},
                                "module": "subprocess", "registered_name": None}, "Popen"),
        ("kernel_initializer", {"class_name": "TFSMLayer", "config": {"filepath": "/tmp/x"},
                                "module": "keras.layers", "registered_name": None}, "TFSMLayer"),
        ("filters", 10**12, "impossible"),
        ("kernel_size", [10**9, 1], "impossible"),
    ],
)  # fmt: skip
def test_a_description_that_names_code_or_absurd_sizes_is_refused(
    where, value, word, tmp_path, tutorial_keras
):
    def change(config):
        a_layer(config)["config"][where] = value

    path = with_config(tutorial_keras, tmp_path / "evil.keras", change)
    assert word in refusal(path, tmp_path)


def test_a_layer_that_reads_a_file_is_refused(tmp_path, tutorial_keras):
    def change(config):
        layer = a_layer(config)
        layer["class_name"], layer["config"] = "StringLookup", {"vocabulary": "/etc/passwd"}

    path = with_config(tutorial_keras, tmp_path / "evil.keras", change)
    assert "/etc/passwd" in refusal(path, tmp_path)


def test_a_lambda_in_an_h5_file_is_refused_too(tmp_path):
    loot = tmp_path / "loot"
    image = keras.Input((None, None, 4))
    model = keras.Model(image, keras.layers.Lambda(lambda x: x * 2, name="twice")(image))
    model.save(tmp_path / "evil.h5")
    model.save(tmp_path / "evil.keras")
    for name in ("evil.h5", "evil.keras"):
        text = refusal(tmp_path / name, tmp_path)
        assert "Lambda" in text
        assert "TRUST" in text
    assert not loot.exists()


def test_a_description_nested_without_end_is_refused(tmp_path, tutorial_keras):
    path = tmp_path / "deep.keras"
    with zipfile.ZipFile(tutorial_keras) as old, zipfile.ZipFile(path, "w") as new:
        new.writestr("metadata.json", old.read("metadata.json"))
        new.writestr("config.json", '{"a":' * 100_000 + "1" + "}" * 100_000)
        new.writestr("model.weights.h5", old.read("model.weights.h5"))
    assert "no readable model description" in refusal(path, tmp_path)


def test_bombs_and_members_for_other_places_are_refused(tmp_path, tutorial_keras):
    bomb, climber, lacking = (tmp_path / f"{n}.keras" for n in ("bomb", "climber", "lacking"))
    shutil.copy(tutorial_keras, climber)
    with zipfile.ZipFile(climber, "a") as archive:
        archive.writestr("assets/../../../loot", b"x")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("config.json", "{}")
        with archive.open("model.weights.h5", "w", force_zip64=True) as member:
            for _ in range(100):
                member.write(bytes(1 << 20))
    with zipfile.ZipFile(lacking, "w") as archive:
        archive.writestr("config.json", "{}")
    assert "unpack to 104857600" in refusal(bomb, tmp_path)
    assert "another place" in refusal(climber, tmp_path)
    assert "lacks model.weights.h5" in refusal(lacking, tmp_path)


def replace_weights(source, target, change):
    """Copy a .keras file with other weights."""
    weights = target.with_suffix(".h5")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        weights.write_bytes(old.read("model.weights.h5"))
        with h5py.File(weights, "r+") as file:
            change(file)
        for member in old.infolist():
            data = old.read(member)
            if member.filename == "model.weights.h5":
                data = weights.read_bytes()
            new.writestr(member.filename, data)
    return target


def test_weights_in_other_files_are_refused(tmp_path, tutorial_keras):
    (tmp_path / "secret.bin").write_bytes(bytes(400))

    def external(file):
        secret = [(str(tmp_path / "secret.bin"), 0, 400)]
        file.create_dataset("stolen", (100,), "f4", external=secret)

    def link(file):
        file["linked"] = h5py.ExternalLink(str(tmp_path / "other.h5"), "/x")

    def loop(file):
        file["layers/again"] = file["layers"]

    def lie(file):
        file.create_dataset("huge", (10**6, 10**6), "f4", chunks=(100, 100))

    for change, words in (
        (external, "another file"), (link, "is a link"), (loop, "no end"), (lie, "promises"),
    ):  # fmt: skip
        path = replace_weights(tutorial_keras, tmp_path / "evil.keras", change)
        assert words in refusal(path, tmp_path)


# Cards


@pytest.fixture
def carded(tutorial_model, tmp_path):
    """A copy of the exported model, and a function that changes its card."""
    folder = tmp_path / "copy"
    shutil.copytree(tutorial_model, folder)
    path = folder / "model_card.json"
    original = json.loads(path.read_text(encoding="utf-8"))

    def change(edit):
        document = json.loads(json.dumps(original))
        # Without it, as in an older card: what is tested lies behind that check.
        del document["properties"]["cnnmapper:model"]["digest"]
        edit(document["properties"], document["properties"]["cnnmapper:model"])
        path.write_text(json.dumps(document), encoding="utf-8")
        return folder

    return change


def setting(*keys):
    """Return an edit that sets a value deep in a card's own block."""
    *path, last, value = keys

    def edit(_properties, block):
        for key in path:
            block = block[key]
        block[last] = value

    return edit


@pytest.mark.parametrize(
    "edit",
    [
        setting("fields", 0, "receptive_field", [1e999, 16]),
        setting("fields", 0, "receptive_field", [float("nan"), 16]),
        setting("fields", 0, "receptive_field", [True, True]),
        setting("fields", 0, "receptive_field", [10**30, 16]),
        setting("fields", 0, "source", "\ud800"),
        setting("fields", "none"),
        setting("version", "1"),
        setting("sha256", 5),
        setting("regions", 0, "windows", float("inf")),
        setting("regions", 0, "path", "regions/../../elsewhere"),
        setting("regions", 0, "path", "/etc"),
        setting("regions", 0, "path", "regions/.."),
        setting("regions", 0, "path", "regions/a\\b"),
        setting("regions", 0, "path", ["regions", "dense_1"]),
        setting("layers", 0, "shape", "x"),
        lambda properties, _block: properties.update({"mlm:output": 7}),
        lambda properties, _block: properties["mlm:input"][0]["input"].update(shape=[1e999]),
        lambda properties, _block: properties["mlm:output"][0].update(
            {"classification:classes": [{"value": 0, "name": "a", "color_hint": "zz0000"}]}
        ),
        lambda properties, _block: properties["mlm:output"][0].update(
            {"classification:classes": [{"value": -1, "name": "a", "color_hint": "000000"}]}
        ),
    ],
)
def test_a_malformed_card_is_refused_in_words(edit, carded):
    with pytest.raises(CardError, match=r"model_card\.json is not a model card") as caught:
        read_card(carded(edit))
    assert len(str(caught.value)) < 700


def test_a_card_whose_fields_were_changed_is_refused_but_its_classes_may_be(carded):
    folder = carded(lambda _properties, _block: None)
    path = folder / "model_card.json"
    write_card(read_card(folder), folder)
    document = json.loads(path.read_text(encoding="utf-8"))
    properties = document["properties"]
    properties["mlm:output"][0]["classification:classes"] = [
        {"value": 0, "name": "a", "title": "W\u00e4sser\n&", "color_hint": "0000FF"}
    ]
    path.write_text(json.dumps(document), encoding="utf-8")
    assert read_card(folder).legend.entries[0].label == "W\u00e4sser &"
    properties["cnnmapper:model"]["fields"][0]["receptive_field"] = [15, 15]
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(CardError, match="changed by hand"):
        read_card(folder)


def test_a_card_nested_without_end_is_refused(carded):
    folder = carded(lambda _properties, _block: None)
    (folder / "model_card.json").write_text("[" * 100_000)
    with pytest.raises(CardError, match="RecursionError"):
        read_card(folder)


def test_a_card_of_other_files_is_refused_whichever_file_was_changed(carded):
    for name in ("saved_model.pb", "variables/variables.index", "regions/*/saved_model.pb"):
        folder = carded(lambda _properties, _block: None)
        assert read_card(folder) is not None
        path = next(folder.glob(name))
        content = path.read_bytes()
        path.write_bytes(content + b"\0")
        with pytest.raises(CardError, match="other model files"):
            read_card(folder)
        path.write_bytes(content)


def test_a_network_for_regions_that_reaches_out_is_refused_although_the_card_fits(
    carded, make_raster, tmp_path
):
    folder = carded(lambda _properties, _block: None)
    region = next(folder.glob("regions/dense*"))
    shutil.rmtree(region)
    saved(reads, region)
    carded(setting("sha256", sha256_of(folder)))
    target = tmp_path / "maps"
    target.mkdir()
    job = predict_job(
        make_raster(), folder, target / "map.tif", method="dense", runtime="tensorflow"
    )
    with pytest.raises(ModelError, match="ReadFile"):
        predict(job, Recorder())
    assert list(target.iterdir()) == []


def test_an_endless_name_in_a_card_does_not_become_an_endless_message(carded):
    folder = carded(setting("fields", 0, "found", ["x" * 10**6]))
    with pytest.raises(CardError) as caught:
        read_card(folder)
    assert len(str(caught.value)) < 700


def test_numbers_that_are_not_finite_do_not_stop_the_model(tutorial_model):
    engine = TensorFlowRuntime("cpu").open(tutorial_model)
    predict_batch = engine.compile({"input": "float32"}, ["softmax_layer"], {})
    values = np.full((1, 16, 16, 4), np.nan, "float32")
    assert predict_batch({"input": values})["softmax_layer"].shape == (1, 1, 1, 6)
