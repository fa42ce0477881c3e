"""Layers of every kind: those that act in training only rest, and none ends an export unworded."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_runtime import TensorFlowEngine
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.resting_layers import _AUGMENTATIONS, put_to_rest

from tests.support.recorder import Recorder

L = keras.layers

ARGUMENTS = {
    "AlphaDropout": {"rate": 0.2}, "AugMix": {"value_range": (0, 1)}, "Dropout": {"rate": 0.2},
    "GaussianDropout": {"rate": 0.2}, "GaussianNoise": {"stddev": 0.2},
    "RandAugment": {"value_range": (0, 1)}, "RandomBrightness": {"factor": 0.2},
    "RandomColorDegeneration": {"factor": 0.2}, "RandomContrast": {"factor": 0.2},
    "RandomErasing": {}, "RandomGaussianBlur": {"factor": 1.0}, "RandomHue": {"factor": 0.2},
    "RandomPosterization": {"factor": 4}, "RandomRotation": {"factor": 0.2},
    "RandomSaturation": {"factor": 0.2}, "RandomSharpness": {"factor": 0.2},
    "RandomShear": {"x_factor": 0.2}, "RandomTranslation": {"height_factor": 0.2,
    "width_factor": 0.2}, "RandomZoom": {"height_factor": 0.2}, "SpatialDropout2D": {"rate": 0.2},
}  # fmt: skip


def augmented(*layers):
    """Augmentation in a Sequential model at the start, as the tutorials of Keras have it."""
    image = keras.Input((None, None, 4), name="image")
    x = keras.Sequential(list(layers), name="augmentation")(image)
    x = L.Conv2D(5, 3, activation="relu")(L.Rescaling(1e-4)(x))
    x = L.GaussianNoise(0.1, name="noise")(L.SpatialDropout2D(0.2, name="drop")(x))
    return keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="soft")(x))


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_model_with_augmentation_inside_is_exported_and_it_is_said(suffix, tmp_path):
    model = augmented(L.RandomFlip("horizontal", name="flip"), L.RandomRotation(0.2, name="turn"))
    model.save(tmp_path / f"a{suffix}")
    recorder = Recorder()
    export(ExportJob(str(tmp_path / f"a{suffix}"), str(tmp_path / "out")), recorder)
    said = " ".join(message["message"] for message in recorder.all("info"))
    assert "act in training only" in said
    for name in ("RandomFlip “flip”", "RandomRotation “turn”", "SpatialDropout2D “drop”",
                 "GaussianNoise “noise”"):  # fmt: skip
        assert name in said
    assert recorder.result_["dense"] is True
    pixels = np.random.default_rng(0).uniform(0, 9000, (2, 9, 9, 4)).astype("float32")
    engine = TensorFlowEngine(tmp_path / "out", "cpu")
    soft = engine.compile({"image": "float32"}, ["soft"], {})({"image": pixels})["soft"]
    np.testing.assert_allclose(soft, np.asarray(model(pixels, training=False)), atol=1e-5)


def test_a_layer_of_ones_own_with_augmentation_inside_is_exported_with_trust(tmp_path):
    code = (
        "import keras\n"
        "@keras.saving.register_keras_serializable(package='mine')\n"
        "class Augment(keras.layers.Layer):\n"
        "    def __init__(self, **kwargs):\n"
        "        super().__init__(**kwargs)\n"
        "        self.flip = keras.layers.RandomFlip()\n"
        "    def call(self, inputs, training=False):\n"
        "        return self.flip(inputs, training=training)\n"
    )
    (tmp_path / "mine.py").write_text(code)
    namespace: dict = {}
    exec(compile(code, "mine", "exec"), namespace)
    augmented(namespace["Augment"]()).save(tmp_path / "a.keras")
    job = ExportJob(
        str(tmp_path / "a.keras"), str(tmp_path / "out"), custom_code=str(tmp_path / "mine.py"),
        trust=True,
    )  # fmt: skip
    recorder = Recorder()
    export(job, recorder)
    assert recorder.result_["receptive_field"] == "3"
    keras.saving.get_custom_objects().pop("mine>Augment", None)


@pytest.mark.parametrize("name", sorted(name for name in _AUGMENTATIONS if hasattr(L, name)))
def test_what_is_put_to_rest_gives_what_keras_gives_outside_training(name):
    values = np.random.default_rng(0).uniform(0, 9000, (2, 8, 8, 3)).astype("float32")
    layer = getattr(L, name)(**ARGUMENTS.get(name, {}))
    before = np.asarray(layer(values, training=False))
    model = keras.Sequential([keras.Input((8, 8, 3)), layer])
    assert put_to_rest(model) == [f"{name} “{layer.name}”"]
    np.testing.assert_array_equal(np.asarray(model(values, training=False)), before)


SETTINGS = {
    **ARGUMENTS, "Conv2D": {"filters": 4, "kernel_size": 3},
    "Conv2DTranspose": {"filters": 4, "kernel_size": 2}, "DepthwiseConv2D": {"kernel_size": 3},
    "SeparableConv2D": {"filters": 4, "kernel_size": 3}, "Dense": {"units": 5},
    "CenterCrop": {"height": 4, "width": 4}, "Cropping2D": {"cropping": 1},
    "RandomCrop": {"height": 4, "width": 4}, "Resizing": {"height": 8, "width": 8},
    "Activation": {"activation": "relu"}, "Rescaling": {"scale": 0.1},
    "Permute": {"dims": (2, 1, 3)},
    "Reshape": {"target_shape": (-1, 4)}, "EinsumDense": {"equation": "...x,xy->...y",
    "output_shape": (None, None, 4)}, "Embedding": {"input_dim": 5, "output_dim": 3},
    "Discretization": {"bin_boundaries": [0.0, 1.0]}, "Hashing": {"num_bins": 4},
    "GroupNormalization": {"groups": 2}, "AutoContrast": {"value_range": (0, 1)},
    "Equalization": {"value_range": (0, 1)}, "Solarization": {"value_range": (0, 1)},
    "AveragePooling2D": {"pool_size": 2}, "AdaptiveAveragePooling2D": {"output_size": 4},
    "AdaptiveMaxPooling2D": {"output_size": 4}, "SpatialDropout1D": {"rate": 0.2},
}  # fmt: skip

# A few of each kind of trouble; all of them with CNNMAPPER_ALL_LAYERS=1, which takes minutes.
FEW = ["ContrastLimitedAdaptiveHistogramEqualization", "Discretization", "Hashing", "RandomCrop"]


def every_layer():
    import os

    if not os.environ.get("CNNMAPPER_ALL_LAYERS"):
        return [name for name in FEW if hasattr(L, name)]
    return sorted(
        name
        for name, one in vars(L).items()
        if inspect.isclass(one) and issubclass(one, L.Layer) and name == one.__name__
    )


@pytest.mark.parametrize("name", every_layer())
def test_no_layer_of_keras_ends_an_export_with_a_bare_exception(name, tmp_path):
    image = keras.Input((None, None, 4), name="image")
    try:
        x = getattr(L, name)(**SETTINGS.get(name, {}))(L.Conv2D(4, 3)(L.Rescaling(1e-4)(image)))
        if len(x.shape) == 4:
            x = L.Conv2D(3, 1, activation="softmax")(x)
        keras.Model(image, x).save(tmp_path / "a.keras")
    except Exception as error:  # not every layer takes an image
        pytest.skip(f"{name} takes no image: {type(error).__name__}")
    said = ""
    try:
        export(ExportJob(str(tmp_path / "a.keras"), str(tmp_path / "out")), Recorder())
    except ModelError as error:
        said = str(error)
    assert "\x1b" not in said
    assert len(said) < 700
    assert (tmp_path / "out").exists() == (said == "")
