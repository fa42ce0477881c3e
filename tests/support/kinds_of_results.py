"""Small networks of every kind of result: exported, run, and what they give by NumPy's windows."""

from __future__ import annotations

import numpy as np
import rasterio
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict

from tests.support.exports import export_of
from tests.support.map_runs import predict_job
from tests.support.random_weights import shake
from tests.support.recorder import Recorder

L = keras.layers
LOSSES = keras.losses


def network(channels, activation=None, name="result", patch=None, loss=None):
    """A few layers; with a patch its pixels come together in a dense layer."""
    keras.utils.clear_session()
    i = keras.Input((patch, patch, 4), name="image")
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(i))
    if patch is None:
        x = L.Conv2D(channels, 3, activation=activation, name=name)(x)
    else:
        x = L.Dense(channels, activation=activation, name=name)(L.Flatten()(x))
    model = keras.Model(i, x)
    shake(model)
    centre(model)
    if loss is not None:
        model.compile(loss=loss)
    return model


def centre(model, name=""):
    """Have each channel of a last layer around 0 before its activation."""
    layer = model.get_layer(name) if name else model.layers[-1]
    side = model.input.shape[1] or 40
    pixels = np.random.default_rng(0).uniform(200, 6000, (16, side, side, 4)).astype("float32")
    activation, layer.activation = layer.activation, keras.activations.linear
    found = model(pixels)
    found = np.asarray(found[name] if name else found).reshape(-1, layer.bias.shape[0])
    layer.activation = activation
    layer.bias.assign(layer.bias - np.median(found, axis=0))


def exported(model, folder, **options):
    folder.mkdir(exist_ok=True)
    recorder = export_of(model, folder / "model", **options)
    return folder / "model", recorder


def outputs_of(model, path):
    """What the model gives for the patch of each pixel, by NumPy's windows: (h, w, channels)."""
    with rasterio.open(path) as dataset:
        pixels = np.moveaxis(dataset.read(), 0, -1).astype("float32")
    side = model.input.shape[1] or 5
    windows = np.lib.stride_tricks.sliding_window_view(pixels, (side, side), axis=(0, 1))
    patches = windows.transpose(0, 1, 3, 4, 2)
    height, width = patches.shape[:2]
    found = model.predict(patches.reshape(-1, side, side, 4), verbose=0)
    if isinstance(found, dict):
        return {n: v.reshape(height, width, -1) for n, v in found.items()}
    return found.reshape(height, width, -1)


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def sigmoid(x):
    return 1 / (1 + np.exp(-x.astype("float64")))


class Run:
    """A run, its maps as arrays (height, width, bands), and what was said."""

    def __init__(self, path, model, folder, probabilities=True, confidence=False, **options):
        self.folder = folder
        self.map = folder / "map.tif"
        names = {"probabilities": probabilities, "confidence": confidence}
        for name, wanted in names.items():
            options[name] = str(folder / f"{name}.tif") if wanted else ""
        self.recorder = Recorder()
        self.job = predict_job(path, model, self.map, **options)
        predict(self.job, self.recorder)
        self.result = self.recorder.result_

    def pixels(self, name="map"):
        with rasterio.open(self.folder / f"{name}.tif") as dataset:
            return np.moveaxis(dataset.read(), 0, -1)

    def profile(self, name="map"):
        with rasterio.open(self.folder / f"{name}.tif") as dataset:
            return dataset.profile, dataset.descriptions, dataset.tags(), dataset.units

    def said(self, *kinds):
        return said(self.recorder, *kinds)


def said(recorder, *kinds):
    return " ".join(m["message"] for kind in kinds or ("info",) for m in recorder.all(kind))
