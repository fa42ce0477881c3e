"""Seventy damaged inputs; ``scripts/soak/fuzz.py`` runs as many as one likes."""

from __future__ import annotations

import pytest

from tests.support.fuzz_cases import KINDS
from tests.support.fuzz_verdicts import FINE, REFUSED, SAME
from tests.support.fuzzing import Bench

CASES = 12
"""Of each kind."""


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    """What came of the cases."""
    cases = [(kind, 5000 + number) for kind in KINDS for number in range(CASES)]
    return Bench(tmp_path_factory.mktemp("fuzz") / "bench", limit=40).run(cases)


def test_damaged_input_is_refused_in_words_or_done_right(verdicts):
    wrong = [verdict for verdict in verdicts if verdict.outcome not in FINE]
    assert wrong == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_damage_is_neither_always_nor_never_seen(verdicts, kind):
    outcomes = [verdict.outcome for verdict in verdicts if verdict.kind == kind]
    assert len(outcomes) == CASES
    assert REFUSED in outcomes
    assert set(outcomes) != {SAME}


def test_onnx_files_that_once_got_a_traceback_or_a_page_of_text_are_refused_in_a_sentence(tmp_path):
    """Dates and bands that nobody can tell apart, and weights in a file of an endless name."""
    cases = [("onnx", 9158), ("onnx", 9193), ("onnx", 9254)]
    found = Bench(tmp_path / "bench", limit=40).run(cases)
    assert [verdict.outcome for verdict in found] == [REFUSED] * 3
