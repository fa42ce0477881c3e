"""The catalogues of other languages: whole, up to date, and with everything that is filled in."""

from __future__ import annotations

import ast
import csv
import re
from pathlib import Path

import pytest

from scripts.translations import catalogues, engine_texts, update

LANGUAGES = catalogues.LANGUAGES
PARAMETER = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
TAG = re.compile(r"<[^>]*>")


def test_the_catalogues_hold_what_the_source_says():
    stale = [
        path.name
        for path, wanted in update.documents().items()
        if path.read_text(encoding="utf-8") != wanted
    ]
    assert not stale, "run scripts/translations/update.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language):
    known = catalogues.translations(language)
    entries = catalogues.entries(catalogues.numbered())
    missing = [e.source for e in entries if (e.context, e.source) not in known]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_filled_in_and_what_is_typed(language):
    wrong = []
    for (_, source), text in catalogues.translations(language).items():
        kept = all(name in text for name in PARAMETER.findall(source))
        tags = sorted(TAG.findall(source)) == sorted(TAG.findall(text))
        if catalogues.holes(source) != catalogues.holes(text) or not kept or not tags:
            wrong.append((source, text))
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_is_one_and_not_the_english_again(language):
    same = [
        source
        for (_, source), text in catalogues.translations(language).items()
        if text == source and len(re.findall(r"\b[a-z]{3,}\b", re.sub(r"\{\w+\}", "", source))) > 4
    ]
    assert not same


def test_the_glossary_has_every_language():
    path = Path(catalogues.FOLDER / "glossary.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 40
    assert all(row[language] for row in rows for language in LANGUAGES)


def test_the_messages_of_the_engine_are_read_off_its_source_with_their_holes():
    found = {text.source for text in engine_texts.texts()}
    assert "The model {path} does not exist." in found
    assert any("{names_count}" in text for text in found)
    # Of a word that changes with a number both sentences are known.
    starts = {text.split(" larger pixels")[0] for text in found if " larger pixels than" in text}
    assert starts == {"{list} has", "{list} have"}


def test_a_number_is_never_given_twice(tmp_path, monkeypatch):
    numbers = tmp_path / "engine_messages.json"
    monkeypatch.setattr(catalogues, "NUMBERS", numbers)
    before = catalogues.numbered()
    numbers.write_text(catalogues.numbers_document(before), encoding="utf-8")
    texts = engine_texts.texts()
    monkeypatch.setattr(engine_texts, "texts", lambda: texts[1:])
    numbers.write_text(catalogues.numbers_document(catalogues.numbered()), encoding="utf-8")
    monkeypatch.setattr(engine_texts, "texts", lambda: texts)
    after = catalogues.numbered()
    gone = set(before) - (set(before) & set(after))
    assert len(gone) == 1
    assert max(after) == max(before) + 1


def test_no_sentence_of_the_engine_is_taken_for_code():
    left = []
    for path in sorted((engine_texts.ROOT / "engine").rglob("*.py")):
        if "reports" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for line, text in engine_texts._of_module(tree):
            sentence = re.search(r"[a-z]\.$", text) and len(re.findall(r"[a-z]{2,}", text)) > 4
            if "\n" not in text and sentence and not engine_texts.is_message(text):
                left.append(f"{path.name}:{line}: {text}")
    assert not left


def test_what_fills_a_message_of_the_engine_has_a_name():
    # A text for str.format has none: it is said filled in, and would not be found again.
    assert not [text.source for text in engine_texts.texts() if "{{}}" in text.source]


def test_no_exception_outlives_the_text_that_it_was_made_for():
    said = {
        text
        for path in (engine_texts.ROOT / "engine").rglob("*.py")
        for _, text in engine_texts._of_module(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert said >= engine_texts.SHORT
    assert said >= engine_texts._LOOKED_FOR
