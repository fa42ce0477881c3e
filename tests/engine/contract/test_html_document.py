"""The frame of a page: one for the reports of both sides."""

from __future__ import annotations

from cnnmapper.engine.contract.html_document import document, escape

from tests.support.places import ROOT


def test_no_report_has_a_style_sheet_of_its_own():
    with_one = [
        path.relative_to(ROOT).as_posix()
        for folder in ("engine", "worker", "algorithms", "gui")
        for path in (ROOT / folder).rglob("*.py")
        if "<style>" in path.read_text(encoding="utf-8")
    ]
    assert with_one == ["engine/contract/html_document.py"]


def test_a_page_says_its_language_and_who_made_it():
    assert '<html lang="en">' in document("a", [])
    assert '<html lang="pt-BR">' in document("a", [], "pt_BR")
    assert '<meta name="generator" content="CNN Mapper ' in document("a", [])


def test_a_title_cannot_break_out_of_the_page():
    page = document("</title><script>\x01", ["<p>", "", "x</p>"])
    assert "<title>&lt;/title&gt;&lt;script&gt;\N{REPLACEMENT CHARACTER}</title>" in page
    assert "<p>\nx</p>" in page
    assert escape("a & b") == "a &amp; b"
