"""Proof that a region's result beyond the margin is that of the whole image."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Size
from ..models.output_agreement import NEARLY_ONE, agreement_of
from ..models.tensorflow_setup import keras
from ..models.tensors import as_pixels
from .equality_proof import Proof
from .image_network import ImageNetwork
from .layer_graph import output_names
from .random_scenes import scenes

Arrays = dict[str, NDArray[Any]]

_SCENES = 3
"""Kinds of images on which regions are compared: a whole image may be large."""


def prove_margin(
    model: Any, network: ImageNetwork, rounding: float = float(NEARLY_ONE), seed: int = 0
) -> Proof:
    """Compare a padded network with its model, and its regions with whole images.

    On random images, the network is compared with the model, on the size that the model takes; and
    a region in the middle of an image, and one in each of two opposite corners, with what the whole
    image gives there.

    Args:
        model: the Keras model.
        network: the same, for images of any size.
        rounding: what pixels are multiplied by to learn how much rounding matters, in the
            precision in which both compute.
        seed: of the images.

    Returns:
        The proof; its windows are units.
    """
    generator = np.random.default_rng(seed)
    of_model = _join(_against_model(model, network, generator))
    of_regions = _join(_against_whole(network, rounding, generator))
    if of_regions.windows == 0:
        return of_regions
    return Proof(
        max(of_model.largest, of_regions.largest),
        of_model.windows + of_regions.windows,
        of_model.labels_identical and of_regions.labels_identical,
    )


def _join(pairs: Iterable[tuple[Arrays, Arrays, int]]) -> Proof:
    largest, windows, identical = 0.0, 0, True
    for expected, found, units in pairs:
        result = agreement_of(expected, found)
        largest = max(largest, result.largest)
        identical = identical and not result.labels_differ
        windows += units
    return Proof(largest, windows, identical)


def _against_model(
    model: Any, network: ImageNetwork, generator: np.random.Generator
) -> Iterator[tuple[Arrays, Arrays, int]]:
    """What is expected, what was found, and how many units that are."""
    unit = network.fields.unit
    own = network.fixed or _whole(network)
    for images in _images(network, own, generator):
        units = (own.width // unit.width) * (own.height // unit.height)
        yield _of_model(model, network, images), network(images), units


def _against_whole(
    network: ImageNetwork, rounding: float, generator: np.random.Generator
) -> Iterator[tuple[Arrays, Arrays, int]]:
    for images in itertools.islice(_images(network, _whole(network), generator), _SCENES):
        everywhere = network(images)
        # Far from what the network was made for, such as reflectances for one that wants 0 to 1,
        # rounding alone may change its results: such an image cannot judge.
        rounded = network(
            {name: image.astype("float64") * rounding for name, image in images.items()}
        )
        if not agreement_of(everywhere, rounded).equal:
            continue
        for down, across in zip(_rows(network).cuts(), _columns(network).cuts()):
            part = network({n: image[:, down.seen, across.seen] for n, image in images.items()})
            yield (
                {name: values[:, down.kept, across.kept] for name, values in everywhere.items()},
                {name: values[:, down.own, across.own] for name, values in part.items()},
                down.units * across.units,
            )


def _whole(network: ImageNetwork) -> Size:
    return Size(_columns(network).length, _rows(network).length)


def _columns(network: ImageNetwork) -> _Cuts:
    fields = network.fields
    return _Cuts(fields.unit.width, fields.margin.width, fields.expression.width)


def _rows(network: ImageNetwork) -> _Cuts:
    fields = network.fields
    return _Cuts(fields.unit.height, fields.margin.height, fields.expression.height)


@dataclass(frozen=True)
class _Cut:
    """A region on one axis."""

    seen: slice
    """Source pixels of the whole image."""
    kept: slice
    """Output pixels of the whole image that lie beyond the region's margin."""
    own: slice
    """The same, counted from the region's first."""
    units: int


@dataclass(frozen=True)
class _Cuts:
    """The regions on one axis of a whole image of three units and two margins."""

    unit: int
    margin: int
    expression: int

    @property
    def length(self) -> int:
        """Source pixels of the whole image."""
        return 3 * self.unit + 2 * self.margin

    def cuts(self) -> Iterator[_Cut]:
        """Regions in the middle, at the first border and at the last one."""
        units, margin = self.length // self.unit, self.margin // self.unit
        yield self._cut(1, units - 1, margin + 1, margin + 2)
        yield self._cut(0, margin + 2, 0, 2)
        yield self._cut(units - margin - 2, units, units - 2, units)

    def _cut(self, first: int, stop: int, kept: int, until: int) -> _Cut:
        e = self.expression
        return _Cut(
            slice(first * self.unit, stop * self.unit),
            slice(kept * e, until * e),
            slice((kept - first) * e, (until - first) * e),
            until - kept,
        )


def _images(
    network: ImageNetwork, size: Size, generator: np.random.Generator
) -> Iterator[Arrays]:
    shapes = {name: (size.height, size.width, bands) for name, bands in network.bands.items()}
    yield from scenes(shapes, generator, network.dtypes)


def _of_model(model: Any, network: ImageNetwork, images: Arrays) -> Arrays:
    """What the model itself gives, for the outputs that the network has."""
    wanted = list(network.network.outputs)
    if isinstance(model, keras.Sequential):
        raw = [model(next(iter(images.values())), training=False)]
    else:
        tensors = dict(zip(output_names(model), model.outputs))
        # Not the others: a crop of a fixed width may want a larger image.
        part = keras.Model(model.input, [tensors[name] for name in wanted])
        ordered = [images[name] for name in network.fields.sources]
        given = keras.tree.pack_sequence_as(model.input, ordered)
        raw = keras.tree.flatten(part(given, training=False))
    return {name: as_pixels(np.asarray(values), name) for name, values in zip(wanted, raw)}
