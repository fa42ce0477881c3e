"""Files of Keras 2, written by hand as it wrote them: loaded, or told how to convert them."""

from __future__ import annotations

import io
import json
import zipfile

import h5py
import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_runtime import TensorFlowEngine
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.networks.keras_loading import load_keras

from tests.support.recorder import Recorder

RANDOM = np.random.default_rng(4)
KERNEL = RANDOM.normal(0, 0.5, (3, 3, 4, 5)).astype("float32")
BIAS = RANDOM.normal(0, 0.2, 5).astype("float32")
LAST = RANDOM.normal(0, 1, (1, 1, 5, 3)).astype("float32")
ZERO = np.zeros(3, "float32")
PIXELS = RANDOM.uniform(0, 9000, (2, 12, 11, 4)).astype("float32")


def layer(kind, name, nodes, **config):
    return {
        "class_name": kind, "name": name, "inbound_nodes": nodes,
        "config": {"name": name, "trainable": True, "dtype": "float32", **config},
    }  # fmt: skip


def source():
    return {
        "class_name": "InputLayer", "name": "image", "inbound_nodes": [],
        "config": {"batch_input_shape": [None, None, None, 4], "dtype": "float32",
                   "sparse": False, "ragged": False, "name": "image"},
    }  # fmt: skip


def conv(name, before, filters, size, **config):
    settings = {
        "filters": filters, "kernel_size": [size, size], "strides": [1, 1], "padding": "valid",
        "data_format": "channels_last", "dilation_rate": [1, 1], "groups": 1,
        "activation": "linear", "use_bias": True, "kernel_regularizer": None,
        "kernel_initializer": {"class_name": "GlorotUniform", "config": {"seed": 3}},
    }  # fmt: skip
    return layer("Conv2D", name, [[[before, 0, 0, {}]]], **{**settings, **config})


def operation(function, name, node, kind="TFOpLambda"):
    return layer(kind, name, [node], function=function)


def network(*layers, last="classes"):
    return {
        "class_name": "Functional",
        "config": {"name": "model", "trainable": True, "layers": [source(), *layers],
                   "input_layers": [["image", 0, 0]], "output_layers": [[last, 0, 0]]},
    }  # fmt: skip


def write_h5(path, config, weights):
    """As Keras 2 writes ``.h5``."""
    with h5py.File(path, "w") as file:
        file.attrs["keras_version"] = "2.13.1"
        file.attrs["backend"] = "tensorflow"
        file.attrs["model_config"] = json.dumps(config)
        group = file.create_group("model_weights")
        names = [one["name"] for one in config["config"]["layers"]]
        group.attrs["layer_names"] = [name.encode() for name in names]
        for name in names:
            own = group.create_group(name)
            stored = weights.get(name, {})
            own.attrs["weight_names"] = [f"{key}:0".encode() for key in stored]
            for key, values in stored.items():
                own[f"{key}:0"] = values
    return path


def write_keras(path, config, weights):
    """As Keras 2 writes ``.keras``: modules of its own, weights numbered by class."""
    config = json.loads(json.dumps(config))
    config["module"] = "keras.src.engine.functional"
    seen: dict = {}
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        for one in config["config"]["layers"]:
            known = {"Conv2D": "conv2d"}.get(one["class_name"])
            one["module"] = "keras.layers" if known else "keras.src.layers.core.tf_op_layer"
            if one["class_name"] == "InputLayer":
                one["module"] = "keras.layers"
            if known is None:
                continue
            count = seen[known] = seen.get(known, -1) + 1
            own = file.create_group(f"layers/{known}{f'_{count}' if count else ''}/vars")
            for number, values in enumerate(weights[one["name"]].values()):
                own[str(number)] = values
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "2.13.1"}))
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", stream.getvalue())
    return path


WEIGHTS = {
    "stem": {"stem/kernel": KERNEL, "stem/bias": BIAS},
    "classes": {"classes/kernel": LAST, "classes/bias": ZERO},
}


def scaled():
    """image / 10000 * 2 - 1 before the first convolution, tf.nn.relu behind it."""
    return network(
        operation("math.truediv", "tf.math.truediv", ["image", 0, 0, {"y": 10000.0, "name": None}]),
        operation("math.multiply", "tf.math.multiply",
                  ["_CONSTANT_VALUE", -1, 2.0, {"y": ["tf.math.truediv", 0, 0], "name": None}]),
        operation("math.subtract", "tf.math.subtract",
                  ["tf.math.multiply", 0, 0, {"y": 1.0, "name": None}]),
        conv("stem", "tf.math.subtract", 5, 3),
        operation("nn.relu", "tf.nn.relu", ["stem", 0, 0, {"name": None}]),
        conv("classes", "tf.nn.relu", 3, 1, activation="softmax"),
    )  # fmt: skip


def expected(pixels):
    x = tf.nn.conv2d(pixels / 10000.0 * 2 - 1, KERNEL, 1, "VALID") + BIAS
    return tf.nn.softmax(tf.nn.conv2d(tf.nn.relu(x), LAST, 1, "VALID")).numpy()


@pytest.mark.parametrize(("write", "name"), [(write_h5, "a.h5"), (write_keras, "a.keras")])
def test_tensorflow_functions_between_the_layers_are_computed_and_read(write, name, tmp_path):
    path = write(tmp_path / name, scaled(), WEIGHTS)
    recorder = Recorder()
    export(ExportJob(str(path), str(tmp_path / "out")), recorder)
    assert recorder.result_["receptive_field"] == "3"
    assert recorder.result_["dense"] is True
    engine = TensorFlowEngine(tmp_path / "out", "cpu")
    soft = engine.compile({"image": "float32"}, ["classes"], {})({"image": PIXELS})["classes"]
    np.testing.assert_allclose(soft, expected(PIXELS), atol=1e-5)


def loaded(config, weights, tmp_path, **options):
    path = write_h5(tmp_path / "a.h5", config, weights)
    settings = {"custom_code": "", "trust": False, **options}
    return load_keras(path, messages=Recorder(), **settings)


def test_slices_and_concatenations_of_bands_are_computed(tmp_path):
    every = {"start": None, "stop": None, "step": None}
    config = network(
        operation("__operators__.getitem", "nir", ["image", 0, 0, {"slice_spec": [
            {"class_name": "__ellipsis__"}, {"start": 3, "stop": 4, "step": None}]}],
            "SlicingOpLambda"),
        operation("__operators__.getitem", "red", ["image", 0, 0, {"slice_spec": [
            every, every, every, {"start": 0, "stop": 1, "step": None}]}], "SlicingOpLambda"),
        operation("math.subtract", "up", ["nir", 0, 0, {"y": ["red", 0, 0], "name": None}]),
        operation("__operators__.add", "down", ["nir", 0, 0, {"y": ["red", 0, 0], "name": None}]),
        operation("math.truediv", "ndvi", ["up", 0, 0, {"y": ["down", 0, 0], "name": None}]),
        operation("concat", "joined", [["ndvi", 0, 0, {"axis": -1}], ["red", 0, 0, {"axis": -1}]]),
        last="joined",
    )  # fmt: skip
    found = np.asarray(loaded(config, {}, tmp_path)(PIXELS))
    nir, red = PIXELS[..., 3:], PIXELS[..., :1]
    np.testing.assert_allclose(found[..., :1], (nir - red) / (nir + red), atol=1e-5)
    np.testing.assert_array_equal(found[..., 1:], red)


def test_settings_that_keras_3_has_no_more_do_not_stop_a_file(tmp_path):
    """rng_type, groups of a depthwise convolution, noise_shape; efficientnet's FixedDropout."""
    depthwise = RANDOM.normal(0, 1, (3, 3, 4, 1)).astype("float32")
    augmentation = {
        "class_name": "Sequential", "name": "augmentation",
        "inbound_nodes": [[["image", 0, 0, {}]]],
        "config": {"name": "augmentation", "layers": [
            {"class_name": "InputLayer", "config": {
                "batch_input_shape": [None, None, None, 4], "dtype": "float32", "name": "in"}},
            {"class_name": "RandomFlip", "config": {
                "name": "flip", "trainable": True, "dtype": "float32", "rng_type": "stateful",
                "mode": "horizontal", "seed": 4}},
        ]},
    }  # fmt: skip
    config = network(
        augmentation,
        layer("DepthwiseConv2D", "depth", [[["augmentation", 1, 0, {}]]], kernel_size=[3, 3],
              strides=[1, 1], padding="valid", data_format="channels_last", dilation_rate=[1, 1],
              groups=1, activation="swish", use_bias=False, depth_multiplier=1),
        layer("FixedDropout", "drop", [[["depth", 0, 0, {}]]], rate=0.2,
              noise_shape=[None, 1, 1, 1], seed=None),
        layer("SpatialDropout2D", "spatial", [[["drop", 0, 0, {}]]], rate=0.2, noise_shape=None,
              seed=7),
        last="spatial",
    )  # fmt: skip
    model = loaded(config, {"depth": {"depth/depthwise_kernel": depthwise}}, tmp_path)
    found = np.asarray(model(PIXELS / 1e4, training=False))
    step = [1, 1, 1, 1]
    wanted = tf.nn.silu(tf.nn.depthwise_conv2d(PIXELS / 1e4, depthwise, step, "VALID")).numpy()
    np.testing.assert_allclose(found, wanted, atol=1e-5)


def test_weights_find_their_layer_by_name_not_by_order(tmp_path):
    """Two layers of one shape side by side, stored in the other order."""
    other = RANDOM.normal(0, 0.5, KERNEL.shape).astype("float32")
    config = network(
        operation("math.truediv", "small", ["image", 0, 0, {"y": 10000.0, "name": None}]),
        conv("b", "small", 5, 3, use_bias=False), conv("a", "small", 5, 3, use_bias=False),
        operation("math.subtract", "minus", ["a", 0, 0, {"y": ["b", 0, 0], "name": None}]),
        last="minus",
    )  # fmt: skip
    found = loaded(config, {"a": {"a/kernel": KERNEL}, "b": {"b/kernel": other}}, tmp_path)
    wanted = tf.nn.conv2d(PIXELS / 1e4, KERNEL - other, 1, "VALID").numpy()
    np.testing.assert_allclose(np.asarray(found(PIXELS)), wanted, atol=1e-4)


def test_weights_that_fit_nothing_are_refused(tmp_path):
    config = scaled()
    short = {**WEIGHTS, "stem": {"stem/kernel": KERNEL}}
    with pytest.raises(ModelError, match=r"weights do not fit.*stem.*tf_keras"):
        loaded(config, short, tmp_path)


@pytest.mark.parametrize("kind", ["TFOpLambda", "TensorFlowOpLayer", "ThresholdedReLU"])
def test_what_cannot_be_read_gets_the_command_that_converts_it(kind, tmp_path):
    node = ["image", 0, 0, {"filename": "/etc/passwd"}]
    strange = {
        "TFOpLambda": operation("io.read_file", "strange", node),
        "TensorFlowOpLayer": layer("TensorFlowOpLayer", "strange", [[["image", 0, 0, {}]]],
                                   node_def={"op": "ReadFile"}, constants={}),
        "ThresholdedReLU": layer("ThresholdedReLU", "strange", [[["image", 0, 0, {}]]], theta=1.0),
    }[kind]  # fmt: skip
    with pytest.raises(ModelError) as caught:
        loaded(network(strange, last="strange"), {}, tmp_path)
    said = str(caught.value)
    assert "pip install tf_keras" in said
    assert f"load_model('{tmp_path / 'a.h5'}'" in said
    assert "MODEL without an export" in said
    assert "Lambda" not in said
    assert "CUSTOM_CODE" not in said


def test_a_lambda_stays_untouched_without_trust(tmp_path):
    strange = layer("Lambda", "strange", [[["image", 0, 0, {}]]], function=["4wEA", None, None],
                    function_type="lambda", module="__main__", arguments={})  # fmt: skip
    config = network(operation("nn.relu", "r", ["image", 0, 0, {}]), strange, last="strange")
    with pytest.raises(ModelError, match=r"Python code \(a Lambda layer\)"):
        loaded(config, {}, tmp_path)
    with pytest.raises(ModelError, match="tf_keras"):
        loaded(config, {}, tmp_path, trust=True)


def test_code_of_a_lambda_finds_tensorflow_by_its_usual_name(tmp_path):
    import codecs
    import marshal

    code = compile("lambda x: tf.nn.relu(x - 4000.0)", "x", "eval").co_consts[0]
    text = codecs.encode(marshal.dumps(code), "base64").decode("ascii")
    strange = layer("Lambda", "strange", [[["image", 0, 0, {}]]], function=[text, None, None],
                    function_type="lambda", module="__main__", output_shape=None,
                    output_shape_type="raw", output_shape_module=None, arguments={})  # fmt: skip
    model = loaded(network(strange, last="strange"), {}, tmp_path, trust=True)
    np.testing.assert_allclose(np.asarray(model(PIXELS)), np.maximum(PIXELS - 4000, 0), atol=1e-2)
