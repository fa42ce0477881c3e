"""SavedModels of somebody else, whose graph does something by the way."""

from __future__ import annotations

from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf


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
