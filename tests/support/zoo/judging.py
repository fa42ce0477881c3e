"""Holds a map against what the brute force gives; knows of maps what their files say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from rasterio.transform import Affine

from . import brute_force
from .entry import (
    CLASSES,
    LABELS,
    LOGITS,
    MASK,
    NUMBERS,
    UNSAID,
    Array,
    Entry,
    Overlap,
    Patches,
    Pixel,
)

SAMPLES = 240
"""Pixels of a map that are held against their patches."""
PLACES = 40
"""Pixels of a map of overlapping patches that are looked at."""
ENOUGH = 50
"""Pixels among which there must be two classes."""
LOOSE = 1e-3
"""Share of class numbers, without probabilities, that rounding may turn."""


@dataclass(frozen=True)
class Map:
    """What the files of a run hold."""

    values: Array
    """OUTPUT, (rows, columns, bands)."""
    probabilities: Optional[Array]
    transform: Affine

    @classmethod
    def read(cls, output: Path, probabilities: Optional[Path]) -> Map:
        """Read the files."""
        with rasterio.open(output) as dataset:
            values, transform = np.moveaxis(dataset.read(), 0, -1), dataset.transform
        found = None
        if probabilities is not None and probabilities.is_file():
            with rasterio.open(probabilities) as dataset:
                found = np.moveaxis(dataset.read(), 0, -1)
        return cls(values, found, transform)


@dataclass(frozen=True)
class Verdict:
    """What came of the comparison."""

    wrong: str = ""
    """What is wrong; empty: nothing."""
    difference: Optional[float] = None
    """Largest, of probabilities or values; None: there is nothing to be equal to."""
    compared: int = 0
    """Pixels."""


class WrongMapError(Exception):
    """Says what is wrong with a map."""


def judge(entry: Entry, network: Any, images: Sequence[brute_force.Image], found: Map, mode: str,
          method: str) -> Verdict:  # fmt: skip
    """Compare a map with its definition.

    Args:
        entry: whose map it is.
        network: what the brute force runs.
        images: of each source.
        found: the map.
        mode: ``patch`` or ``fcn``.
        method: how the engine says that it was made (METHOD_USED).
    """
    overlapping = any(word in method for word in ("overlap", "blend"))
    try:
        rows, columns = _places(entry, found, images, mode)
        if overlapping or isinstance(entry.reference, Overlap):
            return _near(entry, network, images, found, method)
        if isinstance(entry.reference, Patches):
            chosen = _sample(*found.values.shape[:2])
            wanted = brute_force.at_patches(
                entry, network, images, rows[chosen[0]], columns[chosen[1]]
            )
        else:
            chosen = tuple(np.indices(found.values.shape[:2]).reshape(2, -1))
            compute = (
                brute_force.of_pixels
                if isinstance(entry.reference, Pixel)
                else brute_force.of_whole
            )
            whole = compute(entry, network, images)
            wanted = whole[rows[chosen[0]], columns[chosen[1]]]
        return _equal(entry, wanted, found, chosen)
    except WrongMapError as error:
        return Verdict(str(error))


def _places(
    entry: Entry, found: Map, images: Sequence[brute_force.Image], mode: str
) -> tuple[Array, Array]:
    """Return the row (column) of the definition's grid for each row (column) of the map.

    Raises:
        WrongMapError: its pixels' centres are not where the definition has pixels, or it does not
            cover what it should.
    """
    pixels, reference = images[0]
    finer = float(getattr(entry.reference, "finer", 1))
    height, width = found.values.shape[:2]
    across = [(~reference @ (found.transform @ (k + 0.5, 0.5)))[0] for k in range(width)]
    down = [(~reference @ (found.transform @ (0.5, k + 0.5)))[1] for k in range(height)]
    lines = []
    for line, size in ((down, pixels.shape[0]), (across, pixels.shape[1])):
        exact = np.asarray(line) * finer - 0.5
        rounded = np.round(exact).astype(int)
        if np.abs(exact - rounded).max() > 1e-3:
            beside = float(exact[0] - rounded[0])
            raise WrongMapError(f"its pixels lie {beside:+.2f} pixels beside their places")
        if rounded.min() < 0 or rounded.max() >= np.ceil(size * finer):
            raise WrongMapError("it reaches beyond the image")
        lines.append(rounded)
    rows, columns = lines
    sizes = [(int(np.ceil(pixels.shape[1] * finer)), int(np.ceil(pixels.shape[0] * finer)))]
    if isinstance(entry.reference, Patches):
        if mode == "fcn":
            return rows, columns
        sizes.append(brute_force.room(entry, images))
    elif getattr(entry.reference, "cut", 0):
        return rows, columns
    if (width, height) not in sizes:
        wanted = " x ".join(map(str, sizes[-1]))
        raise WrongMapError(f"it has {width} x {height} pixels; expected {wanted}")
    return rows, columns


def _sample(height: int, width: int) -> tuple[Array, Array]:
    """Pixels of a map: the corners, and others at random."""
    random = np.random.default_rng(1)
    rows = [0, 0, height - 1, height - 1, *random.integers(0, height, SAMPLES)]
    columns = [0, width - 1, 0, width - 1, *random.integers(0, width, SAMPLES)]
    # A map of few pixels has each of them once.
    found = np.unique(np.stack([rows, columns]), axis=1)
    return found[0], found[1]


def _equal(entry: Entry, raw: Array, found: Map, chosen: tuple[Array, ...]) -> Verdict:
    """Compare pixel for pixel."""
    known = ~np.isnan(raw.astype("float64")).any(-1)
    raw = raw[known]
    chosen = tuple(axis[known] for axis in chosen)
    if not len(raw):
        raise WrongMapError("nothing of it can be compared")
    values = found.values[chosen]
    wanted = brute_force.meant(entry, raw)
    if entry.meaning is NUMBERS:
        share = float((values[:, 0] != wanted[:, 0]).mean())
        wrong = f"{share:.2%} of its labels differ" if share > LOOSE else ""
        return Verdict(wrong, None, len(raw))
    if entry.meaning is UNSAID and values.shape[-1] == 1:
        _check_labels(entry, brute_force.softmax(wanted), values)
        return Verdict("", None, len(raw))
    if not entry.meaning.probabilities:
        return _difference(entry, wanted, values)
    if found.probabilities is None:
        raise WrongMapError("there are no probabilities")
    verdict = _difference(entry, wanted, _bands(entry, found.probabilities[chosen]))
    if not verdict.wrong:
        _check_labels(entry, wanted, values)
    return verdict


def _bands(entry: Entry, probabilities: Array) -> Array:
    """Of a mask that is told as two classes, the second."""
    if entry.meaning is MASK and probabilities.shape[-1] == 2:
        return probabilities[..., 1:]
    return probabilities


def _difference(entry: Entry, wanted: Array, values: Array) -> Verdict:
    if values.shape != wanted.shape:
        raise WrongMapError(f"it has {values.shape[-1]} bands; expected {wanted.shape[-1]}")
    top = max(1.0, float(np.abs(wanted).max()))
    off = np.abs(values.astype("float64") - wanted).max(-1) / top
    # What is not a number is never equal.
    bad = ~(off <= entry.tolerance)
    largest = float(np.nanmax(off))
    if not bad.any():
        return Verdict("", largest, len(off))
    return Verdict(
        f"{bad.mean():.2%} of its pixels differ by more than {entry.tolerance:g}, up to "
        f"{largest:.2g}", largest, len(off),
    )  # fmt: skip


def _check_labels(entry: Entry, wanted: Array, values: Array) -> None:
    """Compare the class map where the two best classes are no tie.

    Raises:
        WrongMapError: it says something else than the probabilities.
    """
    if entry.meaning in (CLASSES, LOGITS, UNSAID):
        labels = wanted.argmax(-1)
        best = np.partition(wanted, -2, axis=-1)
        clear = best[:, -1] - best[:, -2] > entry.tolerance
        labels, clear = labels[:, None], clear[:, None]
    else:
        assert entry.meaning in (MASK, LABELS)
        labels = (wanted > 0.5).astype(int)
        clear = np.abs(wanted - 0.5) > entry.tolerance
    if values.shape != labels.shape:
        raise WrongMapError(f"OUTPUT has {values.shape[-1]} bands; expected {labels.shape[-1]}")
    differ = (values != labels) & clear
    if differ.any():
        raise WrongMapError(f"{differ.mean():.2%} of its labels are not those of the probabilities")
    if len(labels) >= ENOUGH and len(np.unique(labels)) < 2:
        raise WrongMapError("the image has one class alone, which proves nothing")


def _near(
    entry: Entry, network: Any, images: Sequence[brute_force.Image], found: Map, method: str
) -> Verdict:
    """Look whether a map of overlapping patches is as near to patches as these to each other."""
    for word in ("exact", "equal"):
        if word in method:
            raise WrongMapError(f"it is called “{method}”, which no map of this network is")
    random = np.random.default_rng(2)
    height, width = found.values.shape[:2]
    rows, columns = random.integers(0, height, PLACES), random.integers(0, width, PLACES)
    raw = brute_force.around(entry, network, images, rows, columns)
    several = brute_force.meant(entry, raw)
    kept = found.values if found.probabilities is None else found.probabilities
    values = _bands(entry, kept[rows, columns].astype("float64"))
    if values.shape[-1] != several.shape[-1]:
        raise WrongMapError(f"it has {values.shape[-1]} bands; expected {several.shape[-1]}")
    top = max(1.0, float(np.abs(several).max()))
    between = np.abs(several[:, :, :, None] - several[:, :, None]).max((1, 2, 3, 4)) / top
    off = np.abs(several - values[:, None, None]).max(-1).min((1, 2)) / top
    if not off.mean() <= max(1.5 * between.mean(), entry.tolerance):
        raise WrongMapError(
            f"it lies {off.mean():.2g} from what patches around its pixels give, which are "
            f"{between.mean():.2g} from each other"
        )
    return Verdict("", None, len(rows))
