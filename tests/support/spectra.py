"""A small scene as Sentinel-2 has it: four bands, blocks of land cover with their spectra."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

# Reflectance times 10000 in B04, B03, B02, B08: water, trees, grass, roofs, bare soil.
SPECTRA = (
    (330, 520, 620, 190),
    (290, 480, 300, 2800),
    (720, 900, 560, 3400),
    (1650, 1560, 1500, 2050),
    (1450, 1150, 850, 2150),
)


def land_cover_scene(height: int = 96, width: int = 120, seed: int = 8) -> NDArray[Any]:
    """Return uint16 of shape (4, height, width), the same for the same seed."""
    generator = np.random.default_rng(seed)
    side = 8
    kinds = generator.integers(0, len(SPECTRA), (-(-height // side), -(-width // side)))
    kinds = np.kron(kinds, np.ones((side, side), int))[:height, :width]
    light = generator.normal(1, 0.06, (1, height, width))
    scene = np.moveaxis(np.array(SPECTRA, float)[kinds], -1, 0) * light
    return (scene + generator.normal(0, 25, scene.shape)).clip(1).astype("uint16")
