"""SavedModels from strangers: a graph that reaches out is refused in words before it runs."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import InspectJob
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.tensorflow_runtime import TensorFlowRuntime
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.otb.graph_safety import check_operations
from cnnmapper.engine.otb.prediction import predict_with_otb
from cnnmapper.engine.predict import predict

from tests.support.foreign_graphs import reads, saved
from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder


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


def test_numbers_that_are_not_finite_do_not_stop_the_model(tutorial_model):
    engine = TensorFlowRuntime("cpu").open(tutorial_model)
    predict_batch = engine.compile({"input": "float32"}, ["softmax_layer"], {})
    values = np.full((1, 16, 16, 4), np.nan, "float32")
    assert predict_batch({"input": values})["softmax_layer"].shape == (1, 1, 1, 6)
