"""Train the land-cover network of the OTBTF tutorial with Keras, on an image and its labels.

    demo_train.py --image IMAGE --labels LABELS --model OUT.keras [--seconds 60]

LABELS lies on the pixel grid of IMAGE: 0, 1, 2 ... for the classes, and its nodata value where
nothing is known. The network sees patches of 16 x 16 pixels; the label of a patch is that of its
pixel (8, 8), which is what CNN Mapper calls its centre. Run it in the inference environment.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras  # noqa: E402
import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from rasterio.errors import RasterioError  # noqa: E402

PATCH = 16
"""Receptive field: what two poolings and the three convolutions below make of one pixel."""
CENTRE = PATCH // 2
PER_CLASS = 3000
BATCH = 64
LEAST = 120
"""Batches, before which the training does not end."""
RATE = 2e-3


class TrainingError(Exception):
    """Nothing can be learnt from this; the message is for the user."""


@dataclass(frozen=True)
class Patches:
    """Patches, shape (number, 16, 16, bands), and the class of each."""

    pixels: NDArray[Any]
    classes: NDArray[np.uint8]


def tutorial_network(bands: int, classes: int, mean: Any, variance: Any) -> Any:
    """Return the network: receptive field 16, one pixel of output, scale factor 4."""
    layers = keras.layers
    image = keras.Input((None, None, bands), name="input")
    # The normalisation is a part of the network: whoever applies it has nothing to rescale.
    x = layers.Normalization(mean=mean, variance=variance, name="normalisation")(image)
    x = layers.Conv2D(16, 5, activation="relu", name="conv_1")(x)
    x = layers.MaxPooling2D(2, name="pool_1")(x)
    x = layers.Conv2D(32, 3, activation="relu", name="conv_2")(x)
    x = layers.MaxPooling2D(2, name="pool_2")(x)
    x = layers.Conv2D(64, 2, activation="relu", name="conv_3")(x)
    # Convolutions without padding to the end, not Dense: so it runs on regions of any size.
    softmax = layers.Conv2D(classes, 1, activation="softmax", name="softmax_layer")(x)
    labels = keras.ops.expand_dims(keras.ops.argmax(softmax, axis=-1), axis=-1)
    return keras.Model(image, {"softmax_layer": softmax, "estimated_labels": labels})


def held_out_blocks(labels: NDArray[Any], count: int, seed: int) -> NDArray[np.bool_]:
    """Choose a fifth of the image, in square blocks, for the check; shape of the labels.

    Whole blocks, because patches side by side share most of their pixels: an accuracy measured
    on neighbours of what was learnt says nothing.
    """
    height, width = labels.shape
    size = max(PATCH, min(64, min(labels.shape) // 6))
    shape = (-(-height // size), -(-width // size))
    best, fewest = np.zeros(labels.shape, bool), -1
    random = np.random.default_rng(seed)
    for _ in range(40):
        blocks = random.random(shape) < 0.2
        mask = np.repeat(np.repeat(blocks, size, 0), size, 1)[:height, :width]
        inside = np.bincount(labels[mask & (labels < count)], minlength=count)
        outside = np.bincount(labels[~widened(mask) & (labels < count)], minlength=count)
        least = int(np.minimum(inside * 4, outside).min())
        if least > fewest:
            best, fewest = mask, least
    return best


def widened(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask with every pixel whose patch shares pixels with a patch inside it."""
    wide: NDArray[np.bool_] = mask.copy()
    for axis in (0, 1):
        sums = np.cumsum(np.pad(wide, [(PATCH, PATCH)] * 2).astype(np.int32), axis=axis)
        sums = np.pad(sums, [(1, 0) if a == axis else (0, 0) for a in (0, 1)])
        span = 2 * PATCH - 1
        length = mask.shape[axis]
        first = np.take(sums, range(1, 1 + length), axis=axis)
        last = np.take(sums, range(1 + span, 1 + span + length), axis=axis)
        other = [slice(PATCH, -PATCH)] * 2
        other[axis] = slice(None)
        wide = np.asarray((last - first)[tuple(other)] > 0)
    return wide


def draw(
    image: NDArray[Any], labels: NDArray[Any], allowed: NDArray[np.bool_], count: int,
    per_class: int, seed: int,
) -> Patches:
    """Draw as many patches of each class as there are, up to ``per_class``.

    Args:
        image: shape (height, width, bands).
        labels: shape (height, width); values from ``count`` on are no class.
        allowed: where centres of patches may lie, shape (height, width).
        count: number of classes.
        per_class: patches of each class at most.
        seed: of the random draw.
    """
    random = np.random.default_rng(seed)
    whole = np.zeros(labels.shape, bool)
    after = PATCH - CENTRE - 1
    whole[CENTRE : labels.shape[0] - after, CENTRE : labels.shape[1] - after] = True
    pixels, classes = [], []
    for value in range(count):
        rows, columns = np.nonzero(whole & allowed & (labels == value))
        chosen = random.permutation(len(rows))[:per_class]
        for row, column in zip(rows[chosen] - CENTRE, columns[chosen] - CENTRE):
            patch = image[row : row + PATCH, column : column + PATCH]
            # One bad pixel in float data would spoil every weight.
            if np.isfinite(patch).all():
                pixels.append(patch)
                classes.append(value)
    if not pixels:
        return Patches(np.empty((0, PATCH, PATCH, image.shape[2]), image.dtype), np.empty(0, "u1"))
    return Patches(np.stack(pixels), np.array(classes, np.uint8))


class Timed(keras.callbacks.Callback):
    """Ends the training after a time, the learning rate falling to zero until then.

    On a machine that is slow or busy it takes longer, until something has been learnt.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds
        # The first step takes seconds of its own, in which nothing is learnt.
        self._started = self._told = 0.0
        self._batches = 0

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002
        """Set the rate, say how far it is, and stop when the time is over."""
        now = time.monotonic()
        self._started = self._started or now
        self._batches += 1
        passed = min(1.0, (now - self._started) / self._seconds, self._batches / LEAST)
        self.model.optimizer.learning_rate = RATE * 0.5 * (1 + math.cos(math.pi * passed))
        if now - self._told >= 10 or passed >= 1:
            self._told = now
            print(f"  {passed:4.0%}  loss {logs['loss']:.3f}", flush=True)
        if passed >= 1:
            self.model.stop_training = True


class Endless(keras.utils.PyDataset):
    """Batches with equal shares of the classes, each patch turned and mirrored at random."""

    def __init__(self, patches: Patches, count: int, seed: int) -> None:
        super().__init__()
        self._patches = patches
        self._members = [np.nonzero(patches.classes == value)[0] for value in range(count)]
        self._members = [members for members in self._members if len(members)]
        self._random = np.random.default_rng(seed)

    def __len__(self) -> int:
        return 200

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        kinds = self._random.integers(len(self._members), size=BATCH)
        chosen = [self._random.choice(self._members[kind]) for kind in kinds]
        pixels = self._patches.pixels[chosen].astype(np.float32)
        turns = int(self._random.integers(4))
        pixels = np.rot90(pixels, turns, axes=(1, 2))
        if self._random.random() < 0.5:
            pixels = pixels[:, :, ::-1]
        classes = self._patches.classes[chosen]
        return np.ascontiguousarray(pixels), classes[:, None, None]


def train(image_path: Path, labels_path: Path, seconds: float, seed: int) -> Any:
    """Train on the image and print the accuracy on blocks that were held out.

    Raises:
        TrainingError: image and labels do not fit, or there is nothing to learn.
    """
    keras.utils.set_random_seed(seed)
    image, labels, count = read(image_path, labels_path)
    held_out = held_out_blocks(labels, count, seed)
    seen = draw(image, labels, ~widened(held_out), count, PER_CLASS, seed)
    kept = draw(image, labels, held_out, count, PER_CLASS // 3, seed + 1)
    missing = sorted(set(range(count)) - set(seen.classes.tolist()))
    if missing:
        raise TrainingError(
            f"{labels_path} has no whole patch of the classes {', '.join(map(str, missing))} to "
            "learn from; expected several areas of each, wider than 16 pixels."
        )
    print(f"{len(seen.classes)} patches of {count} classes, {len(kept.classes)} held out")
    sample = seen.pixels.reshape(-1, image.shape[2]).astype(np.float64)
    variance = np.maximum(sample.var(axis=0), 1e-12)
    model = tutorial_network(image.shape[2], count, sample.mean(axis=0), variance)
    learner = keras.Model(model.inputs, model.output["softmax_layer"])
    learner.compile(
        keras.optimizers.Adam(RATE), keras.losses.SparseCategoricalCrossentropy()
    )
    batches = Endless(seen, count, seed)
    learner.fit(batches, epochs=100_000, verbose=0, callbacks=[Timed(seconds)])
    report(learner, kept, count)
    return model


def read(image_path: Path, labels_path: Path) -> tuple[NDArray[Any], NDArray[Any], int]:
    """Return the image (height, width, bands), the labels (height, width), number of classes.

    Raises:
        TrainingError: they do not fit.
    """
    with rasterio.open(image_path) as source, rasterio.open(labels_path) as truth:
        if source.shape != truth.shape or not source.transform.almost_equals(truth.transform):
            raise TrainingError(
                f"{labels_path} has another pixel grid than {image_path}; bring it there first, "
                "as scripts/demo/demo_labels.py does."
            )
        if min(source.shape) < 3 * PATCH:
            raise TrainingError(
                f"{image_path} has {source.width} x {source.height} pixels; expected at least "
                f"{3 * PATCH} x {3 * PATCH}, to have something to learn and something to check."
            )
        image = np.ascontiguousarray(np.moveaxis(source.read(), 0, -1))
        labels = truth.read(1)
        labels[truth.read_masks(1) == 0] = 255
        labels[~(source.read_masks() > 0).all(axis=0)] = 255
    known = labels[labels < 255]
    if not known.size or known.max() == 0:
        raise TrainingError(f"{labels_path} has no two classes; expected 0, 1 and so on.")
    return image, labels, int(known.max()) + 1


def report(learner: Any, kept: Patches, count: int) -> None:
    """Print how many of the held-out patches are recognised, in all and of each class."""
    if not len(kept.classes):
        print("The image is too small to hold anything out: no accuracy is known.")
        return
    softmax = learner.predict(kept.pixels.astype(np.float32), batch_size=512, verbose=0)
    right = softmax[:, 0, 0].argmax(axis=-1) == kept.classes
    by_class = [
        (value, float(right[kept.classes == value].mean()))
        for value in range(count)
        if (kept.classes == value).any()
    ]
    mean = sum(accuracy for _, accuracy in by_class) / len(by_class)
    print(f"Held-out accuracy: {mean:.1%}, the mean of the classes")
    print("  " + ", ".join(f"class {value}: {accuracy:.0%}" for value, accuracy in by_class))


def main() -> None:
    """Train and save the model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True, help="Keras file to write (.keras)")
    parser.add_argument("--seconds", type=float, default=60.0, help="time to train (60)")
    parser.add_argument("--seed", type=int, default=1)
    wishes = parser.parse_args()
    if not wishes.seconds > 0:
        parser.error("--seconds must be more than 0")
    try:
        model = train(wishes.image, wishes.labels, wishes.seconds, wishes.seed)
    except (TrainingError, RasterioError) as error:
        sys.exit(str(error))
    model.save(wishes.model)


if __name__ == "__main__":
    main()
