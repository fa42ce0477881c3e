"""A run of the comparison."""

from __future__ import annotations

from functools import partial

import pytest

from tests.support.class_maps import compared


@pytest.fixture
def run(tmp_path):
    """Compares two maps; returns the result, the CSV as a dictionary, and the recorder."""
    return partial(compared, tmp_path)
