"""Two maps of other pixels, and the legend of both."""

import pytest
from surveys import LEGEND, two_maps


@pytest.fixture
def legend(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text(LEGEND)
    return str(path)


@pytest.fixture
def maps(tmp_path, engine_python):
    """A map of 10 m, one of 40 m whose pixels show what lies under their centres, the labels."""
    return two_maps(tmp_path)
