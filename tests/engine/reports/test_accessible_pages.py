"""Pages for everybody. The reports are looked at where they are made, in the tests of the tasks."""

from __future__ import annotations

import pytest
from cnnmapper.engine.contract.html_document import document

from scripts.package import guide
from tests.support.accessible import problems

DRAWING = '<svg role="img" aria-label="a"><rect x="0" y="0" width="9" height="9" fill="#222"/>'


@pytest.mark.parametrize(
    "name", ["help/index.html", "help/algorithms.html", "help/assessment.html"]
)
def test_the_pages_of_the_guide_can_be_read_by_everybody(name):
    assert problems(guide.pages()[name]) == []


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ('<p style="color:#777">x</p>', "contrast of 4.1"),
        ('<p class="note"><span style="color:#9a9a00">x</span></p>', "#9a9a00 on #fff8e6"),
        (DRAWING + '<text x="4" y="4" fill="#555">x</text></svg>', "#555 on #222"),
        ("<h3>x</h3>", "level is left out"),
        ("<h1>x</h1>", "one h1"),
        ('<img src="a.png">', "a.png"),
        ("<svg></svg>", "no description"),
        ("<table><tr><th>x</th></tr></table>", "what it is the head of"),
        ('<table><tr><th scope="col"></th></tr></table>', "empty"),
        ('<i class="dot" style="background:#f00"></i>', "without words"),
    ],
)
def test_what_shuts_somebody_out_is_found(part, found):
    assert found in " ".join(problems(document("a", ["<h1>a</h1>", part])))
    assert problems(document("a", ["<h1>a</h1>"])) == []
