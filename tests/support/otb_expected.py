"""The map that the model of the stand-in for Orfeo ToolBox must give, by brute force."""

from __future__ import annotations

import numpy as np
import rasterio


def pixels(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def softmax_of(images, fields, step=1):
    """Brute force: the stand-in's model at every patch of images on one grid."""
    height = min(i.shape[0] - f + 1 for i, f in zip(images, fields))
    width = min(i.shape[1] - f + 1 for i, f in zip(images, fields))
    largest = max(fields) // 2
    mean = np.zeros((height, width))
    for image, field in zip(images, fields):
        for y in range(height):
            for x in range(width):
                top, left = y + largest - field // 2, x + largest - field // 2
                mean[y, x] += image[top : top + field, left : left + field].mean()
    mean = mean[::step, ::step] / 1000
    logits = np.stack([mean, np.ones_like(mean), 2 - mean])
    return np.exp(logits) / np.exp(logits).sum(axis=0)


def mean_image(path):
    return pixels(path).astype("float64").mean(axis=0)


def assert_is(job, expected):
    np.testing.assert_allclose(pixels(job.probabilities), expected, atol=1e-6)
    best = np.sort(expected, axis=0)
    clear = best[-1] - best[-2] > 1e-5
    assert clear.mean() > 0.9
    assert (pixels(job.class_map)[0] == expected.argmax(axis=0))[clear].all()
