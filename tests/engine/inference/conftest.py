"""An image that is small enough for every network of the tests of inference."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.conftest import MakeRaster


@pytest.fixture
def image(make_raster: MakeRaster) -> Path:
    """One of four bands, 34 x 27 pixels."""
    return make_raster(width=34, height=27)
