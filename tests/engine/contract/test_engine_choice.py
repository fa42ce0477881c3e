"""ENGINE automatic means the same to both processes."""

from __future__ import annotations

import pytest
from cnnmapper.engine.contract.engine_choice import engine_for
from cnnmapper.engine.contract.job import AUTO, OTB, TENSORFLOW


@pytest.mark.parametrize(
    ("tensorflow", "otb", "engine"),
    [
        (True, True, TENSORFLOW),
        (True, False, TENSORFLOW),
        (False, True, OTB),
        # Then it is said that TensorFlow is missing, which is the one to install.
        (False, False, TENSORFLOW),
    ],
)
def test_automatic_is_orfeo_toolbox_only_where_there_is_nothing_else(tensorflow, otb, engine):
    assert engine_for(AUTO, lambda: tensorflow, lambda: otb) == engine


@pytest.mark.parametrize("asked", [TENSORFLOW, OTB])
def test_an_engine_that_is_asked_for_is_not_looked_for(asked):
    def fail():
        raise AssertionError("was looked for")

    assert engine_for(asked, fail, fail) == asked
