"""Layers that act in training only: put to rest before a model is exported, and named.

An augmentation layer turns, moves or recolours images while a network is trained, and hands them on
untouched afterwards. Keras's own draw random numbers all the same, from a state that the SavedModel
of a model does not reach, and cannot be rewritten to run over regions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..models.tensorflow_setup import keras

# RandomCrop is none of them: it cuts out the centre afterwards.
_AUGMENTATIONS = frozenset(
    {"AugMix", "CutMix", "MixUp", "RandAugment", "RandomBrightness", "RandomColorDegeneration",
     "RandomColorJitter", "RandomContrast", "RandomElasticTransform", "RandomErasing",
     "RandomFlip", "RandomGaussianBlur", "RandomGrayscale", "RandomHue", "RandomInvert",
     "RandomPerspective", "RandomPosterization", "RandomRotation", "RandomSaturation",
     "RandomSharpness", "RandomShear", "RandomTranslation", "RandomZoom"}
)  # fmt: skip
# These rest by themselves.
_NOISE = frozenset(
    {"AlphaDropout", "Dropout", "GaussianDropout", "GaussianNoise", "SpatialDropout1D",
     "SpatialDropout2D", "SpatialDropout3D"}
)  # fmt: skip


def put_to_rest(model: Any) -> list[str]:
    """Make the augmentation layers of a model the identity that they are in inference.

    Returns:
        The layers that act in training only, each as its class and name.
    """
    found = {}
    for layer in _layers(model):
        kind = type(layer).__name__
        if not type(layer).__module__.startswith("keras.") or kind not in _AUGMENTATIONS | _NOISE:
            continue
        found[id(layer)] = f"{kind} “{layer.name}”"
        if kind in _AUGMENTATIONS:
            layer.call = _identity(layer)
    return list(found.values())


def _identity(layer: Any) -> Any:
    def call(inputs: Any, **_training: Any) -> Any:
        # Keras hands numbers on in the layer's own type, whatever comes in.
        return keras.ops.cast(inputs, layer.compute_dtype)

    return call


def _layers(model: Any) -> Iterator[Any]:
    """Every layer of a model, of the models in it, and of Keras's wrappers around one layer."""
    for layer in getattr(model, "layers", ()):
        yield layer
        yield from _layers(layer)
    inner = getattr(model, "layer", None)
    if isinstance(inner, keras.layers.Layer):
        yield inner
        yield from _layers(inner)
