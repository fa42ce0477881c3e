"""What the right map is, computed the plain way: by Keras and NumPy alone.

Images are (rows, columns, bands) with a transform; results (…, channels), as the network gives.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from rasterio.transform import Affine

from .entry import LOGITS, Array, Entry, Overlap, Patches, Whole
from .weights import packed

BATCH = 32

Image = tuple[Array, Affine]


def run(entry: Entry, network: Any, images: Sequence[Array]) -> Array:
    """Run the network on images (batch, rows, columns, bands), one of each source."""
    feeds = fed(entry, network, images)
    given: Any = feeds[0] if len(feeds) == 1 else feeds
    if isinstance(network, keras.Model):
        outputs = network(packed(network, given), training=False)
    else:
        outputs = network(given)
    return np.asarray(entry.take(outputs))


def fed(entry: Entry, network: Any, images: Sequence[Array]) -> list[Array]:
    """Return what the network's inputs are given: float32, or bytes where it wants them."""
    inputs = getattr(network, "inputs", None) or []
    kind = "uint8" if any(tensor.dtype == "uint8" for tensor in inputs) else "float32"
    return [entry.feed(image.astype(kind)) for image in images]


def meant(entry: Entry, result: Array) -> Array:
    """Turn what the network gives into what the map says."""
    return softmax(result) if entry.meaning is LOGITS else result


def softmax(logits: Array) -> Array:
    """Turn logits into probabilities."""
    shifted = np.exp(logits - logits.max(-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(-1, keepdims=True))


def room(entry: Entry, images: Sequence[Image]) -> tuple[int, int]:
    """Return how many columns and rows of pixels have all their patches inside the images."""
    assert isinstance(entry.reference, Patches)
    rows, columns = images[0][0].shape[:2]
    reference = images[0][1]
    inside = [np.ones(columns, bool), np.ones(rows, bool)]
    for (pixels, own), sides in zip(images, entry.reference.sizes):
        for axis, count in enumerate((columns, rows)):
            for k in range(count):
                place = (k + 0.5, 0.5) if axis == 0 else (0.5, k + 0.5)
                start = _start_of_patch((~own @ (reference @ place))[axis], sides[axis])
                size = pixels.shape[1 - axis]
                inside[axis][k] &= start >= 0 and start + sides[axis] <= size
    return int(inside[0].sum()), int(inside[1].sum())


def _start_of_patch(centre: float, side: int) -> int:
    """Where a patch begins: side//2 before the pixel that holds the centre of the map's."""
    return math.floor(centre + 1e-6) - side // 2


def at_patches(
    entry: Entry, network: Any, images: Sequence[Image], rows: Array, columns: Array
) -> Array:
    """Return the results (n, channels) for the patches centred on pixels of the first source."""
    assert isinstance(entry.reference, Patches)
    reference = images[0][1]
    padded = []
    for (pixels, _), (width, height) in zip(images, entry.reference.sizes):
        margin = ((height, height), (width, width), (0, 0))
        padded.append(np.pad(pixels, margin, mode="reflect"))
    results = []
    for begin in range(0, len(rows), BATCH):
        chosen = list(zip(rows[begin : begin + BATCH], columns[begin : begin + BATCH]))
        feeds = []
        for (_, own), more, (width, height) in zip(images, padded, entry.reference.sizes):
            patches = []
            for row, column in chosen:
                x, y = ~own @ (reference @ (column + 0.5, row + 0.5))
                # The padding has moved every pixel by a side.
                left, top = _start_of_patch(x, width) + width, _start_of_patch(y, height) + height
                patches.append(more[top : top + height, left : left + width])
            feeds.append(np.stack(patches))
        results.append(run(entry, network, feeds).reshape(len(chosen), -1))
    return np.concatenate(results)


def of_pixels(entry: Entry, network: Any, images: Sequence[Image]) -> Array:
    """Return the results (rows, columns, channels) of a network for single pixels."""
    ((pixels, _),) = images
    rows, columns, bands = pixels.shape
    flat = pixels.reshape(-1, bands)
    parts = [
        run(entry, network, [flat[begin : begin + 4096]]) for begin in range(0, len(flat), 4096)
    ]
    return np.concatenate(parts).reshape(rows, columns, -1)


def of_whole(entry: Entry, network: Any, images: Sequence[Image]) -> Array:
    """Return the result of one run over the whole image, (rows, columns, channels).

    Pixels that the network leaves out are not a number; those that see what the image was filled up
    with, where the network pads nothing, as well.
    """
    whole = entry.reference
    assert isinstance(whole, Whole)
    rows, columns = images[0][0].shape[:2]
    feeds = [_filled(pixels, whole.step, whole.first)[np.newaxis] for pixels, _ in images]
    (result,) = run(entry, network, feeds)
    if result.ndim == 2:
        result = result[..., np.newaxis]
    height, width = math.ceil(rows * whole.finer), math.ceil(columns * whole.finer)
    found = np.full((height, width, result.shape[-1]), np.nan, "float64")
    cut = whole.cut
    kept = result[: height - 2 * cut, : width - 2 * cut]
    found[cut : cut + kept.shape[0], cut : cut + kept.shape[1]] = kept
    return found


def around(
    entry: Entry, network: Any, images: Sequence[Image], rows: Array, columns: Array
) -> Array:
    """Return the results (n, 2, 4, channels) for pixels of the map, each from several patches.

    The patches lie so that the pixel is in the middle of each, up to an eighth of its side. At the
    image's border the first four keep inside, where the network's own padding is the border; the
    others reach into the mirrored image.
    """
    overlap = entry.reference
    assert isinstance(overlap, (Overlap, Whole))
    side, step, finer = overlap.patch, overlap.step, overlap.finer
    filled = [_filled(pixels, step) for pixels, _ in images]
    more = -(-side // step) * step
    mirrored = [
        np.pad(pixels, ((more, more), (more, more), (0, 0)), mode="reflect") for pixels in filled
    ]
    found = []
    for row, column in zip(rows, columns):
        groups = []
        for sources, beyond in ((filled, 0), (mirrored, more)):
            height, width = sources[0].shape[:2]
            # The pixel's own place in the image, in whichever it lies.
            y, x = row / finer + beyond, column / finer + beyond
            starts = [
                (_start(y + up * side / 8, side, step, height),
                 _start(x + left * side / 8, side, step, width))
                for up, left in ((-1, -1), (-1, 1), (1, -1), (1, 1))
            ]  # fmt: skip
            feeds = [
                np.stack([pixels[top : top + side, begin : begin + side] for top, begin in starts])
                for pixels in sources
            ]
            results = run(entry, network, feeds)
            groups.append(
                [
                    result[int((y - top) * finer), int((x - begin) * finer)]
                    for result, (top, begin) in zip(results, starts)
                ]
            )
        found.append(groups)
    return np.asarray(found, "float64")


def _filled(pixels: Array, step: int, first: int = 0) -> Array:
    """Mirror rows and columns at the lower and right border, up to ``first`` and whole steps."""
    more = [(first - size) % step for size in pixels.shape[:2]]
    return np.pad(pixels, ((0, more[0]), (0, more[1]), (0, 0)), mode="reflect")


def _start(centre: float, side: int, step: int, size: int) -> int:
    """Where a patch begins, in the image and in whole steps."""
    start = round((centre - side / 2) / step)
    return int(min(max(start, 0), (size - side) // step) * step)
