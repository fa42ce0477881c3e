"""Scenes from before and after the processing baseline 04.00 of Sentinel-2."""

from __future__ import annotations

import numpy as np
import pytest

from tests.support.stored_values import newer_of, with_corner


@pytest.fixture
def scene(make_raster):
    """A scene with a corner without data."""
    return with_corner(make_raster(name="scene.tif", width=70, height=60))


@pytest.fixture
def newer(scene, tmp_path):
    """The same scene from a later processor: 1000 more, 0 still no data; metadata beside it."""
    return newer_of(scene, tmp_path / "newer" / "scene.tif")


@pytest.fixture
def plain():
    return np.random.default_rng(7).integers(1100, 4000, (1, 30, 40)).astype("uint16")
