"""What the numbers mean of a SavedModel of somebody else, which has no card."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from rasterio.windows import Window

from tests.support.kinds_of_results import Run


def savedmodel(folder, last):
    """Somebody else's, of TensorFlow 1 or 2: it has operations, no layers."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        pixels = v1.placeholder("float32", (None, None, None, 4), "image")
        weights = tf.constant(np.random.default_rng(1).normal(0, 1, (3, 3, 4, 1)), "float32")
        found = tf.nn.conv2d(pixels / 1000 - 3, weights, 1, "VALID")
        v1.saved_model.simple_save(
            session, str(folder / "one"), {"image": pixels}, {"water": tf.identity(last(found))}
        )

    class Other(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, None, None, 4), name="image")])
        def serve(self, image):
            return {"water": last(tf.nn.conv2d(image / 1000 - 3, weights_2, 1, "VALID"))}

    weights_2 = np.random.default_rng(1).normal(0, 1, (3, 3, 4, 1)).astype("float32")
    module = Other()
    tf.saved_model.save(module, str(folder / "two"), signatures=module.serve)
    return folder / "one", folder / "two"


def test_a_savedmodel_of_somebody_else_tells_its_sigmoid_by_its_graph(image, tmp_path):
    for folder in savedmodel(tmp_path, lambda x: tf.squeeze(tf.sigmoid(x), -1)):
        run = Run(image, folder, tmp_path)
        chances = run.pixels("probabilities")
        np.testing.assert_array_equal(run.pixels(), chances > 0.5)
        assert 0 < run.pixels().mean() < 1
        assert "because its last activation is sigmoid" in run.said()
    for folder in savedmodel(tmp_path / "raw", lambda x: x):
        run = Run(image, folder, tmp_path, activation="sigmoid")
        np.testing.assert_allclose(run.pixels("probabilities"), chances, atol=1e-5)


def test_numbers_that_leave_0_to_1_in_the_middle_of_a_map_stop_it(make_raster, tmp_path):
    """Samples cannot tell for certain."""
    path = make_raster(width=40, height=40)
    with rasterio.open(path, "r+") as dataset:
        dataset.write(np.full((4, 1, 1), 9999, "uint16"), window=Window(17, 13, 1, 1))

    class Other(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, None, None, 4), name="image")])
        def serve(self, image):
            first = image[..., :1]
            return {"water": tf.where(first == 9999, 9.0, first / 10000)}

    module = Other()
    tf.saved_model.save(module, str(tmp_path / "other"), signatures=module.serve)
    fields = {"receptive_field": "1", "expression_field": "1", "scale_factor": "1"}
    run = Run(path, tmp_path / "other", tmp_path, probabilities=False, **fields)
    assert "the probability of one class, or quantities" in run.said("warning")
    with pytest.raises(ModelError, match=r"taken for probabilities.*but it gives 9"):
        Run(path, tmp_path / "other", tmp_path, activation="sigmoid", **fields)
