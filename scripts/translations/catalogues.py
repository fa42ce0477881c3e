"""The catalogues in i18n/: Qt Linguist's files, and the numbers of the engine's messages."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

from . import engine_texts, plugin_texts
from .plugin_texts import ROOT

FOLDER = ROOT / "i18n"
NUMBERS = FOLDER / "engine_messages.json"
LANGUAGES: tuple[str, ...] = ("de", "es", "fr", "ja", "pt")
PLUGIN, ENGINE = "CnnMapper", "CnnMapperEngine"


@dataclass(frozen=True)
class Entry:
    """One text of the catalogue."""

    context: str
    source: str
    comment: str
    """For translators: where it stands, and its number."""


def path(language: str) -> Path:
    """Return the catalogue of a language."""
    return FOLDER / f"cnnmapper_{language}.ts"


def numbered() -> dict[int, str]:
    """Return the engine's messages of today by their numbers; a new one gets the next number.

    A number is never given twice: whoever looks for a message by its number finds that one.
    """
    known, following = _kept()
    by_text = {text: number for number, text in known.items()}
    found = {}
    for text in engine_texts.texts():
        number = by_text.get(text.source)
        if number is None:
            number, following = following, following + 1
        found[number] = text.source
    return dict(sorted(found.items()))


def _kept() -> tuple[dict[int, str], int]:
    """Return the messages of the file, and the number that comes next."""
    document = json.loads(NUMBERS.read_text(encoding="utf-8")) if NUMBERS.exists() else {}
    known = {int(number): text for number, text in document.get("messages", {}).items()}
    return known, int(document.get("next", 1))


def numbers_document(messages: dict[int, str]) -> str:
    """Return what engine_messages.json holds."""
    following = max([_kept()[1], *(number + 1 for number in messages)])
    document = {"next": following, "messages": {str(n): text for n, text in messages.items()}}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def entries(messages: dict[int, str]) -> list[Entry]:
    """Return all texts that a catalogue holds."""
    places = {text.source: text.place.rsplit(":", 1)[0] for text in engine_texts.texts()}
    own = [Entry(PLUGIN, t.source, t.place.split(":")[0]) for t in plugin_texts.texts()]
    theirs = [Entry(ENGINE, text, f"{n}, {places[text]}") for n, text in messages.items()]
    return own + theirs


def translations(language: str) -> dict[tuple[str, str], str]:
    """Return what is translated: (context, source) to the text in the language."""
    if not path(language).exists():
        return {}
    found = {}
    for context in ET.parse(path(language)).getroot().iter("context"):
        for message in context.iter("message"):
            text = message.findtext("translation") or ""
            if text:
                found[context.findtext("name") or "", message.findtext("source") or ""] = text
    return found


def document(language: str, texts: list[Entry], known: dict[tuple[str, str], str]) -> str:
    """Return a catalogue as Qt Linguist keeps it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in (PLUGIN, ENGINE):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for entry in texts:
            if entry.context != name:
                continue
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = entry.source
            ET.SubElement(message, "extracomment").text = entry.comment
            text = known.get((name, entry.source), "")
            element = ET.SubElement(message, "translation")
            element.text = text
            if not text:
                element.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def holes(text: str) -> list[str]:
    """Return the names of what is filled in, sorted; also of Qt's ``%1``."""
    try:
        found = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        found = ["{"]
    return sorted(found + re.findall(r"%\d", text))
