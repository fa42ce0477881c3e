"""The last activation of an output, read off the layers in a model card."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .card_layers import Layer
from .number_kinds import LINEAR

# What hands values on, or mixes those of one channel: the range of the values stays.
_TRANSPARENT = frozenset(
    {"ActivityRegularization", "AlphaDropout", "AveragePooling2D", "Cast", "CenterCrop",
     "Copy", "Cropping2D", "Dropout", "ExpandDims", "Flatten", "GaussianDropout", "GaussianNoise",
     "GetItem", "GlobalAveragePooling2D", "Identity", "Mean", "Permute", "Reshape", "Resizing",
     "SpatialDropout2D", "Squeeze", "Transpose", "UpSampling2D"}
)  # fmt: skip
ACTIVATION_LAYERS = {
    "Softmax": "softmax", "LogSoftmax": "log_softmax", "Sigmoid": "sigmoid",
    "HardSigmoid": "hard_sigmoid", "Tanh": "tanh", "ReLU": "relu", "Relu": "relu",
    "Relu6": "relu6", "Softplus": "softplus", "Exp": "exponential", "LeakyReLU": "leaky_relu",
    "PReLU": "prelu", "ELU": "elu", "Elu": "elu", "Selu": "selu", "Gelu": "gelu",
    "Silu": "silu", "Abs": "abs", "Square": "square",
}  # fmt: skip
"""Layers and operations that are activations themselves, each with its name as a function."""

_WEIGHTED = frozenset(
    {"Activation", "Conv2D", "Conv2DTranspose", "Dense", "DepthwiseConv2D", "SeparableConv2D"}
)


def last_activation(layers: Sequence[Layer], output: str) -> str:
    """Return the name of the activation that gives an output its numbers.

    Cropping, up-sampling and the like, which leave an activation's range as it is, are passed.

    Args:
        layers: of the model card, in the order in which they run.
        output: name of the output.

    Returns:
        As Keras calls it, ``linear`` where a convolution or a dense layer has none, "" where the
        layers do not tell.
    """
    by_name = {layer.name: layer for layer in layers}
    layer = next((one for one in layers if output in one.outputs), None)
    while layer is not None and layer.kind in _TRANSPARENT and len(layer.inputs) == 1:
        layer = by_name.get(layer.inputs[0])
    if layer is None:
        return ""
    if layer.kind in ACTIVATION_LAYERS:
        return ACTIVATION_LAYERS[layer.kind]
    if layer.kind not in _WEIGHTED:
        return ""
    # The card's detail ends with the activation, where it is not linear.
    words = re.findall(r"(?:^|, )([a-z][a-z0-9_]*)$", layer.detail)
    found = words[0] if words and words[0] != "padded" else LINEAR
    return "" if found == "lambda" else found
