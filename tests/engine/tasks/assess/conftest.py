"""Fixtures of the assessments: a run of the task, a legend, and a map."""

from __future__ import annotations

from functools import partial

import pytest

from tests.support.assessed_maps import LEGEND, assessed, map_of_three


@pytest.fixture
def run(tmp_path):
    """Assesses a map; returns the result, the CSV as a dictionary of rows, and the recorder."""
    return partial(assessed, tmp_path)


@pytest.fixture
def legend(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text(LEGEND)
    return str(path)


@pytest.fixture
def world(tmp_path):
    """A map of 90 x 70 pixels of 10 m with some nodata: (labels, raster)."""
    return map_of_three(tmp_path / "map.tif")
