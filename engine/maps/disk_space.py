"""Is there room for the maps: asked before the first tile, not after an hour."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..contract.errors import RasterError
from .map_profile import MapProfile
from .operating_system import volume_of

# Of the size of the pixels. They are kept as they are until the run is complete, and in the map:
# classes compress well there, probabilities are close to noise. Overviews add a third.
_SHARE = {True: 1.3, False: 2.34}


def check_space(maps: Sequence[tuple[Path, MapProfile, str]], there: Sequence[int]) -> None:
    """Compare what the maps may take with what is free.

    Args:
        maps: for each map its target, what it holds, and its style.
        there: bytes that each has on the disk already, to be used again or replaced.

    Raises:
        RasterError: it will hardly suffice.
    """
    needed: dict[object, float] = {}
    folders: dict[object, Path] = {}
    for (target, profile, _), present in zip(maps, there):
        pixels = profile.grid.width * profile.grid.height * len(profile.bands)
        size = float(pixels * np.dtype(profile.dtype).itemsize)
        try:
            device = volume_of(target.parent)
        except OSError:
            continue  # creating the file will say what is wrong
        folders.setdefault(device, target.parent)
        size = size * _SHARE[profile.legend is not None] - present
        needed[device] = needed.get(device, 0) + max(size, 0)
    for device, size in needed.items():
        free = shutil.disk_usage(folders[device]).free
        if size > free:
            raise RasterError(
                f"{folders[device]} has {_mb(free)} free; the maps may take {_mb(size)}. Free some "
                "space, choose another folder, a smaller area, or the compact probabilities "
                "(PROBABILITY_TYPE uint16)."
            )


def _mb(size: float) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(size, 1e6) / 1e6:.0f} MB"
