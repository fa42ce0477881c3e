"""Time series and spectra: of a pixel, of a patch, of an image."""

from __future__ import annotations

import functools
from typing import Any, Callable

import keras
import numpy as np

from .entry import Array, Entry, Patches, Pixel, Scene, Whole
from .parts import L, classes, dense_classes

KIND = "Time series, and single pixels"
DATES = 4


def in_dates(dates: int) -> Callable[[Array], Array]:
    """All bands of the first date, then of the second: (…, dates x bands) to a date an image."""

    def feed(values: Array) -> Array:
        values = values.reshape(*values.shape[:-1], dates, -1)
        return np.moveaxis(values, -2, 1)

    return feed


def spectrum() -> Any:
    """A perceptron on the bands of a pixel."""
    i = keras.Input((10,), name="bands")
    x = L.Dense(24, activation="relu")(L.Rescaling(1e-4)(i))
    return keras.Model(i, dense_classes(L.Dense(16, activation="relu")(x)))


def temporal_cnn() -> Any:
    """TempCNN: convolutions over the dates of a pixel."""
    i = keras.Input((6, 4), name="series")
    x = L.Rescaling(1e-4)(i)
    for _ in range(2):
        x = L.ReLU()(L.BatchNormalization()(L.Conv1D(12, 3, padding="same")(x)))
    return keras.Model(i, dense_classes(L.Dense(16, activation="relu")(L.Flatten()(x))))


def recurrent() -> Any:
    """An LSTM over the dates of a pixel."""
    i = keras.Input((6, 4), name="series")
    return keras.Model(i, dense_classes(L.LSTM(12)(L.Rescaling(1e-4)(i))))


def conv_lstm(height: int, width: int) -> Any:
    """ConvLSTM, padded; Keras wants a fixed size."""
    i = keras.Input((DATES, height, width, 3), name="series")
    x = L.ConvLSTM2D(6, 3, padding="same")(L.Rescaling(1e-4)(i))
    return keras.Model(i, classes(x))


def distributed() -> Any:
    """A CNN for every date of a patch, then an LSTM."""
    i = keras.Input((DATES, 16, 16, 3), name="series")
    x = L.Rescaling(1e-4)(i)
    for filters in (8, 12):
        x = L.TimeDistributed(L.Conv2D(filters, 3, activation="relu"))(x)
        x = L.TimeDistributed(L.MaxPooling2D(2))(x)
    x = L.TimeDistributed(L.GlobalAveragePooling2D())(x)
    return keras.Model(i, dense_classes(L.LSTM(12)(x)))


def volume() -> Any:
    """Convolutions over time, rows and columns; the dates are averaged at the end."""
    i = keras.Input((DATES, None, None, 3), name="series")
    x = L.Conv3D(6, 3, padding="same", activation="relu")(L.Rescaling(1e-4)(i))
    y = L.Conv3D(8, 3, padding="same", activation="relu")(L.MaxPooling3D((1, 2, 2))(x))
    x = L.Concatenate()([x, L.UpSampling3D((1, 2, 2))(y)])
    x = L.Conv3D(6, 3, padding="same", activation="relu")(x)
    return keras.Model(i, classes(keras.ops.mean(x, axis=1)))


ENTRIES = [
    Entry("spectrum_mlp", KIND, "perceptron: (batch, bands)", spectrum, Pixel(),
          scenes=(Scene(10),)),
    Entry("temporal_cnn", KIND, "1-D convolutions over time: (batch, time, bands)",
          temporal_cnn, Pixel(), scenes=(Scene(24),), feed=in_dates(6)),
    Entry("temporal_lstm", KIND, "LSTM: (batch, time, bands)",
          recurrent, Pixel(), scenes=(Scene(24, 120, 96),), feed=in_dates(6)),
    Entry("conv_lstm", KIND, "ConvLSTM: (batch, time, height, width, bands), 64 x 64",
          functools.partial(conv_lstm, 64, 64), Whole(1, patch=64),
          functools.partial(conv_lstm, 160, 200), scenes=(Scene(12),), feed=in_dates(DATES)),
    Entry("time_distributed", KIND, "TimeDistributed CNN and LSTM, patches of 16 x 16",
          distributed, Patches(((16, 16),)), scenes=(Scene(12),), feed=in_dates(DATES)),
    Entry("volume_unet", KIND, "3-D convolutions over (time, height, width), any size",
          volume, Whole(2, patch=64), scenes=(Scene(12),), feed=in_dates(DATES)),
]  # fmt: skip
