"""Models with several softmax outputs: which is the result, and what the others may not stop."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import Card, read_card
from cnnmapper.engine.models.result_head import Head
from cnnmapper.engine.models.tensorflow_runtime import TensorFlowRuntime
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.models.tensors import Signature, Tensor
from cnnmapper.engine.otb.model_description import outputs_to_compute
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.random_weights import shake
from tests.support.recorder import Recorder

L = keras.layers


def head(x, name, classes=3):
    return L.Conv2D(classes, 1, activation="softmax", name=name)(x)


def image():
    return keras.Input((None, None, 4), name="image")


def deep_supervision(names=("output_1", "output_2", "output_3")):
    """Heads on every stage of a trunk; the last stage is what the network was built for."""
    i = image()
    x = L.Rescaling(1e-3)(i)
    heads = []
    for number, name in enumerate(names):
        x = L.Conv2D(6, 3, activation="relu", padding="valid", name=f"stage_{name}")(x)
        heads.append(head(L.Cropping2D(len(names) - 1 - number)(x), name))
    return keras.Model(i, heads)


def exported(model, tmp_path, name="model"):
    shake(model)
    model.save(tmp_path / f"{name}.keras")
    recorder = Recorder()
    export(ExportJob(str(tmp_path / f"{name}.keras"), str(tmp_path / name)), recorder)
    return tmp_path / name, recorder


def run(path, folder, tmp_path, **options):
    recorder = Recorder()
    job = predict_job(path, folder, tmp_path / "map.tif", **options)
    predict(job, recorder)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        labels = dataset.read()
    probabilities = None
    if job.probabilities:
        with rasterio.open(job.probabilities) as dataset:
            probabilities = dataset.read()
    return labels, probabilities, recorder


def said(recorder, *kinds):
    return " ".join(m["message"] for kind in kinds or ("info",) for m in recorder.all(kind))


def expected(folder, path, output):
    """What the output says of the image's first patches' grid, run over all of it."""
    with rasterio.open(path) as dataset:
        pixels = np.moveaxis(dataset.read(), 0, -1)[None].astype("float32")
    engine = TensorFlowRuntime("cpu").open(folder)
    return engine.compile({"image": "float32"}, [output], {})({"image": pixels})[output][0]


def test_the_head_at_the_end_of_the_trunk_is_the_result_whatever_it_is_called(
    tmp_path, make_raster
):
    path = make_raster(width=30, height=26)
    folder, recorder = exported(deep_supervision(("z_side", "m_side", "a_result")), tmp_path)
    assert "“a_result” is taken for its result" in said(recorder)
    assert read_card(folder).result.output == "a_result"
    labels, probabilities, recorder = run(path, folder, tmp_path)
    assert "“a_result” is taken for its result" in said(recorder)
    soft = expected(folder, path, "a_result")
    np.testing.assert_allclose(np.moveaxis(probabilities, 0, -1), soft, atol=1e-5)
    np.testing.assert_array_equal(labels[0], soft.argmax(-1))


def test_a_side_head_can_be_asked_for_by_its_name(tmp_path, make_raster):
    path = make_raster(width=30, height=26)
    folder, _ = exported(deep_supervision(), tmp_path)
    labels, probabilities, recorder = run(path, folder, tmp_path, output_names="output_1")
    soft = expected(folder, path, "output_1")
    np.testing.assert_allclose(np.moveaxis(probabilities, 0, -1), soft, atol=1e-5)
    np.testing.assert_allclose(np.moveaxis(labels, 0, -1), soft, atol=1e-5)
    assert "OUTPUT_NAMES names it" in said(recorder)


def test_labels_belong_to_the_head_that_they_are_made_of(tmp_path, make_raster):
    model = deep_supervision(("output_1", "output_2", "output_3"))
    outputs = {o.name: t for o, t in zip([t._keras_history.operation for t in model.outputs],
                                         model.outputs)}  # fmt: skip
    outputs["labels"] = keras.ops.expand_dims(keras.ops.argmax(outputs["output_2"], -1), -1)
    folder, recorder = exported(keras.Model(model.input, outputs), tmp_path)
    assert "“output_2”" in said(recorder)
    assert "labels are made of it" in said(recorder)
    path = make_raster(width=30, height=26)
    labels, probabilities, _ = run(path, folder, tmp_path)
    np.testing.assert_array_equal(labels[0], probabilities.argmax(0))
    soft = expected(folder, path, "output_2")
    np.testing.assert_allclose(np.moveaxis(probabilities, 0, -1), soft, atol=1e-5)


def test_the_head_that_the_others_feed_is_the_result(tmp_path):
    i = image()
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(i))
    a, b = head(x, "z"), head(x, "y")
    fused = L.Average(name="fused")([a, b])
    folder, recorder = exported(keras.Model(i, [fused, a, b]), tmp_path)
    assert "“fused” is taken for its result, because all the others feed it" in said(recorder)


def test_the_finest_head_is_the_result(tmp_path):
    i = image()
    fine = L.Conv2D(6, 2, activation="relu")(L.Rescaling(1e-3)(i))
    coarse = L.MaxPooling2D(2)(L.Conv2D(6, 3, activation="relu")(fine))
    model = keras.Model(i, [head(fine, "z_fine"), head(coarse, "a_coarse")])
    _, recorder = exported(model, tmp_path)
    assert "“z_fine” is taken for its result, because it has the finest pixels" in said(recorder)


@pytest.mark.parametrize("classes", [3, 4])
def test_two_heads_that_nothing_tells_apart_are_listed_instead_of_guessed(
    classes, tmp_path, make_raster
):
    """Two dates, or two legends: numbered names are no evidence against the layers."""
    i = image()
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(i))
    model = keras.Model(i, [head(x, "date_1"), head(x, "date_2", classes)])
    folder, recorder = exported(model, tmp_path)
    assert "date_1, date_2" in said(recorder, "warning")
    assert read_card(folder).result is None
    path = make_raster(width=20, height=20)
    with pytest.raises(ModelError, match=r"\(date_1, date_2\).*OUTPUT_NAMES"):
        run(path, folder, tmp_path)
    labels, _, _ = run(path, folder, tmp_path, output_names="date_2", probabilities="")
    assert labels.shape[0] == classes


def without_card(tmp_path, names):
    """A SavedModel of somebody else's."""

    class Heads(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, None, None, 4), name="image")])
        def serve(self, image):
            return {n: tf.nn.softmax(image * 1e-3 * (k + 1)) for k, n in enumerate(names)}

    module = Heads()
    tf.saved_model.save(module, str(tmp_path / "other"), signatures=module.serve)
    return tmp_path / "other"


def test_without_layers_numbers_in_the_names_tell_and_other_names_do_not(tmp_path, make_raster):
    path = make_raster(width=20, height=20)
    options = {"receptive_field": "1", "expression_field": "1", "scale_factor": "1"}
    names = [f"output_{n}" for n in range(1, 11)]
    folder = without_card(tmp_path, names)
    _, probabilities, recorder = run(path, folder, tmp_path, **options)
    # Not output_9, which comes last in the alphabet.
    soft = expected(folder, path, "output_10")
    np.testing.assert_allclose(np.moveaxis(probabilities, 0, -1), soft, atol=1e-5)
    assert "the last in the order that their names number" in said(recorder)
    folder = without_card(tmp_path, ["crops", "cover"])
    with pytest.raises(ModelError, match="cover, crops"):
        run(path, folder, tmp_path, **options)


def unet_with_crops():
    """As OTBTF's: the padded map of the whole patch, and its inner part."""
    i = keras.Input((16, 16, 4), name="image")
    x = L.Conv2D(6, 3, padding="same", activation="relu")(L.Rescaling(1e-3)(i))
    soft = head(x, "softmax_layer")
    inner = L.Cropping2D(4, name="softmax_crop4")(soft)
    labels = keras.ops.expand_dims(keras.ops.argmax(inner, -1), -1)
    return keras.Model(i, {"softmax_layer": soft, "softmax_crop4": inner, "labels_crop4": labels})


def test_outputs_that_are_not_wanted_do_not_stop_the_one_that_is(tmp_path, make_raster):
    folder, _ = exported(unet_with_crops(), tmp_path)
    path = make_raster(width=40, height=40)
    labels, _, _ = run(path, folder, tmp_path, output_names="labels_crop4", probabilities="")
    # Blocks of 8 pixels, each of a patch of 16.
    assert labels.shape == (1, 32, 32)
    soft, _, _ = run(path, folder, tmp_path, output_names="softmax_crop4", probabilities="")
    np.testing.assert_array_equal(labels[0], soft.argmax(0))
    whole, _, _ = run(path, folder, tmp_path, output_names="softmax_layer", probabilities="")
    # What is not cropped is a padded network's output, and covers the image.
    assert whole.shape == (3, 40, 40)
    with pytest.raises(ModelError, match=r"softmax_crop4, softmax_layer.*OUTPUT_NAMES"):
        run(path, folder, tmp_path, output_names="softmax_crop4,softmax_layer", probabilities="")


@pytest.mark.parametrize(
    ("named", "probabilities", "result", "computed"),
    [
        ("", "p.tif", "output_2", ["labels", "output_2"]),
        ("", "p.tif", None, ["labels", "output_1", "output_2"]),
        ("output_1", "p.tif", "output_2", ["output_1"]),
        ("labels", "", "output_2", ["labels"]),
    ],
)
def test_orfeo_toolbox_computes_the_result_or_what_is_named_alone(
    named, probabilities, result, computed
):
    heads = [Tensor(f"output_{n}", (None, None, None, 3), "float32") for n in (1, 2)]
    labels = Tensor("labels", (None, None, None, 1), "int64")
    signature = Signature((Tensor("image", (None, None, None, 4), "float32"),), (labels, *heads))
    card = Card(
        "a", signature.inputs, signature.outputs, (), None, {}, "",
        result=None if result is None else Head(result, "it was looked at"),
    )  # fmt: skip
    job = predict_job(
        "image.tif", "model", Path("map.tif"), output_names=named, probabilities=probabilities
    )
    assert [t.name for t in outputs_to_compute(job, signature, card)] == computed
