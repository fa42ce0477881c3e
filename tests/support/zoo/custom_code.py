"""What somebody keeps beside a model: the classes that it was made of (CUSTOM_CODE)."""

import keras


@keras.saving.register_keras_serializable("people")
class Squash(keras.layers.Layer):
    """A custom layer that treats every value by itself."""

    def call(self, inputs):
        return inputs / (1.0 + keras.ops.abs(inputs))


@keras.saving.register_keras_serializable("people")
class OwnUnet(keras.Model):
    """A U-Net written as a class."""

    def __init__(self, filters=6, classes=6, **kwargs):
        super().__init__(**kwargs)
        self.settings = {"filters": filters, "classes": classes}
        layers = keras.layers

        def conv(count):
            return layers.Conv2D(count, 3, padding="same", activation="relu")

        self.scale = layers.Rescaling(1e-4)
        self.down, self.pool, self.bottom = conv(filters), layers.MaxPooling2D(2), conv(2 * filters)
        self.up, self.join = layers.UpSampling2D(2), layers.Concatenate()
        self.last = conv(filters)
        self.head = layers.Conv2D(classes, 1, activation="softmax")

    def call(self, inputs):
        x = self.down(self.scale(inputs))
        y = self.up(self.bottom(self.pool(x)))
        return self.head(self.last(self.join([x, y])))

    def get_config(self):
        return {**super().get_config(), **self.settings}
