"""What the documents for contributors name is there: links, modules, scripts, tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DECISIONS = ROOT / "docs" / "decisions"
DOCUMENTS = [
    ROOT / "CONTRIBUTING.md",
    ROOT / "README.md",
    ROOT / "docs" / "architecture.md",
    ROOT / "docs" / "models.md",
    *sorted(DECISIONS.glob("*.md")),
]
LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#\s]+)(#[^)\s]*)?\)")
PATH = re.compile(
    r"`((?:engine|algorithms|worker|tests|scripts|benchmarks|docs|icons|models|styles)/[\w./*-]*"
    r"|(?:plugin|provider|settings|translation)\.py)`"
)
TEST = re.compile(r"`(test_\w+)`")
HEADINGS = ["## Context", "## Decision", "## Measured", "## Consequences"]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere_and_named_files_are_there(document):
    text = text_of(document)
    gone = [link for link, _ in LINK.findall(text) if not (document.parent / link).exists()]
    # NAME stands for a new one.
    named = {name for name in PATH.findall(text) if "NAME" not in name}
    gone += [name for name in sorted(named) if not list(ROOT.glob(name.rstrip("/")))]
    assert not gone


def test_tests_that_the_documents_name_are_there():
    written = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)\(", text_of(path), re.MULTILINE)
    }
    gone = {
        f"{document.name}: {name}"
        for document in DOCUMENTS
        for name in TEST.findall(text_of(document))
        if name not in written
    }
    assert not gone


def test_every_decision_is_listed_under_its_title_and_has_the_four_parts():
    index = text_of(DECISIONS / "README.md")
    listed = re.findall(r"^\* \[(\d{4})\]\(([\w-]+\.md)\) (.+)$", index, re.MULTILINE)
    files = sorted(DECISIONS.glob("[0-9]*.md"))
    assert sorted(name for _, name, _ in listed) == [path.name for path in files]
    assert len({path.name[:4] for path in files}) == len(files), "two decisions with one number"
    titles = {name: (number, title) for number, name, title in listed}
    for path in files:
        lines = text_of(path).splitlines()
        assert titles[path.name] == (path.name[:4], lines[0].removeprefix("# ")), path.name
        assert [line for line in lines if line.startswith("## ")] == HEADINGS, path.name


def test_the_architecture_names_every_wing():
    text = text_of(ROOT / "docs" / "architecture.md")
    wings = [path.parent.name for path in (ROOT / "engine").glob("*/__init__.py")]
    assert wings
    assert [
        wing for wing in wings if f"* `{wing}/`: " not in text or f"| {wing} |" not in text
    ] == []
