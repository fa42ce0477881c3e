"""Images on which two networks are compared: noise, smooth reflectances, constants."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..models.whole_numbers import USUAL, top_of

Shape = tuple[int, int, int]
"""Rows, columns, bands."""
NO_DTYPES: Mapping[str, str] = {}


def scenes(
    shapes: Mapping[str, Shape],
    generator: np.random.Generator,
    dtypes: Mapping[str, str] = NO_DTYPES,
) -> Iterator[dict[str, NDArray[Any]]]:
    """Give images of each kind, one for every source, as float32.

    Noise from 0 to 1 and to 10000, smooth reflectances from 0 to 10000 twice, three constants. An
    input of whole numbers gets them as whole numbers, scaled to what its type holds.

    Args:
        shapes: of the image of each source, by its name.
        generator: of the random numbers.
        dtypes: of the inputs; float where it says nothing.

    Returns:
        Images of shape (1, rows, columns, bands), by source.
    """
    for top in (1.0, float(USUAL)):
        made = {n: (generator.random(s) * top).astype(np.float32)[None] for n, s in shapes.items()}
        yield _fitted(made, dtypes, top)
    for _ in range(2):
        yield _fitted({n: _smooth(s, generator)[None] for n, s in shapes.items()}, dtypes, USUAL)
    for value in (0.0, 0.5, 2500.0):
        constant = {n: np.full((1, *s), value, np.float32) for n, s in shapes.items()}
        yield _fitted(constant, dtypes, USUAL)


def textures(
    shape: Shape, generator: np.random.Generator, dtype: str
) -> Iterator[tuple[str, NDArray[Any]]]:
    """Give images with structure and of noise in turn, from 0 to 10000 and from 0 to 1, endlessly.

    Args:
        shape: of each image.
        generator: of the random numbers.
        dtype: of the input; one of whole numbers gets them as whole numbers, scaled to what its
            type holds.

    Returns:
        What the image is, and the image as float32.
    """
    for kind, top in itertools.cycle(
        (("structure", USUAL), ("noise", 1), ("structure", 1), ("noise", USUAL))
    ):
        values = generator.random(shape) if kind == "noise" else _landscape(shape, generator)
        made = {"": (values * top).astype(np.float32)}
        yield f"{kind} to {top}", _fitted(made, {"": dtype}, top)[""]


def _landscape(shape: Shape, generator: np.random.Generator) -> NDArray[Any]:
    """Brightness from 0 to 1 as landscapes have it: the same objects in all bands.

    Waves of all lengths, since what looks at a patch as a whole feels the long ones, straight
    edges between fields, and a little noise.
    """
    y, x = np.mgrid[: shape[0], : shape[1]]
    result = np.full(shape, 0.3)
    for _ in range(8):
        angle, phase = generator.uniform(0, 2 * np.pi, 2)
        across = np.cos(angle) * x + np.sin(angle) * y
        length = np.exp(generator.uniform(np.log(6), np.log(3 * max(shape[:2]))))
        wave = np.sin(across * 2 * np.pi / length + phase)
        result += wave[..., np.newaxis] * generator.normal(0, 0.05, shape[2])
    for _ in range(6):
        angle = generator.uniform(0, 2 * np.pi)
        across = np.cos(angle) * (x - generator.uniform(0, shape[1]))
        beyond = across + np.sin(angle) * (y - generator.uniform(0, shape[0])) > 0
        result += beyond[..., np.newaxis] * generator.normal(0, 0.06, shape[2])
    clipped: NDArray[Any] = np.clip(result + generator.normal(0, 0.01, shape), 0, 1)
    return clipped


def _fitted(
    images: dict[str, NDArray[Any]], dtypes: Mapping[str, str], top: float
) -> dict[str, NDArray[Any]]:
    """Images with values up to ``top``, as inputs of whole numbers take them."""
    return {
        name: np.floor(values * np.float32(top_of(dtypes[name]) / top))
        if "int" in dtypes.get(name, "")
        else values
        for name, values in images.items()
    }


def _smooth(shape: Shape, generator: np.random.Generator) -> NDArray[Any]:
    """Reflectances from 0 to 10000 as fields and forests have: waves, with a little noise."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    result = np.empty(shape)
    for band in range(shape[2]):
        values = np.zeros(shape[:2])
        for _ in range(6):
            fy, fx, phase = (float(v) for v in generator.uniform((-0.5, -0.5, 0), (0.5, 0.5, 6.3)))
            values += generator.uniform(0.2, 1) * np.sin(fy * y + fx * x + phase)
        result[..., band] = 3000 + 1200 * values + generator.normal(0, 60, shape[:2])
    clipped: NDArray[Any] = np.clip(result, 0, 10000).astype(np.float32)
    return clipped
