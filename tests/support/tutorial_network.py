"""The CNN of the OTBTF tutorial with seeded random weights: who needs it takes it from here.

Receptive field 16, scale factor 4. Run as a program it saves the network where its argument says:
for Pythons that have no Keras and start one that does.
"""

from __future__ import annotations

import sys
from pathlib import Path

LAYERS = ((5, 4, 16), (3, 16, 32), (2, 32, 64), (1, 64, 6))
"""Kernel side, channels in and out of each convolution; the first two are followed by poolings."""


def save_tutorial_network(path: Path) -> None:
    """Save the network as Keras does: probabilities and labels of 6 classes, 4 bands.

    Biases and the last kernel are drawn wide, so that the classes of a map vary.
    """
    import keras

    keras.utils.set_random_seed(7)
    layers = keras.layers
    image = keras.Input((None, None, LAYERS[0][1]), name="input")
    x = layers.Rescaling(1e-4)(image)
    for number, (side, _, channels) in enumerate(LAYERS[:-1]):
        x = layers.Conv2D(channels, side, activation="relu", bias_initializer="random_normal")(x)
        x = layers.MaxPooling2D()(x) if number < 2 else x
    side, _, classes = LAYERS[-1]
    wide = keras.initializers.RandomNormal(stddev=2)
    soft = layers.Conv2D(
        classes, side, activation="softmax", name="softmax_layer", kernel_initializer=wide
    )(x)
    labels = keras.ops.expand_dims(keras.ops.argmax(soft, axis=-1), axis=-1)
    keras.Model(image, {"softmax_layer": soft, "estimated_labels": labels}).save(path)


if __name__ == "__main__":
    save_tutorial_network(Path(sys.argv[1]))
