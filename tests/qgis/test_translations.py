"""In a QGIS of another language everything that a user reads is in that language."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cnnmapper import translation
from cnnmapper.algorithms import early_checks
from cnnmapper.engine.inference.result_words import reading_in_words
from cnnmapper.engine.models.number_kinds import KINDS
from cnnmapper.engine.models.output_reading import Reading
from cnnmapper.worker import engine_texts
from cnnmapper.worker.engine_report import Report
from feedback import Recording
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.translations import catalogues  # noqa: E402
from scripts.translations.compile import lrelease  # noqa: E402

NAMES = re.compile(r"⟦.*⟧", re.DOTALL)
PROPER = {"CNN Mapper", "Adam", "SGD"}
# Values that stand in models and scripts as they are; the dialog shows them so.
STATIC = QgsProcessingParameterEnum


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """A catalogue of a language in which every text is the English one in brackets."""
    if lrelease() is None:
        pytest.skip("Qt's lrelease is not here (Debian: qttools5-dev-tools)")
    folder = tmp_path_factory.mktemp("i18n")
    entries = catalogues.entries(catalogues.numbered())
    known = {(e.context, e.source): f"⟦{e.source}⟧" for e in entries}
    source = folder / "cnnmapper_xx.ts"
    source.write_text(catalogues.document("en", entries, known), encoding="utf-8")
    subprocess.run([lrelease(), "-silent", str(source)], check=True)
    return folder


@pytest.fixture
def other_language(marked, plugin):
    """The plugin loaded in a QGIS of that language."""
    plugin.unload()
    assert translation.install("xx", marked)
    engine_texts.forget()
    # What initProcessing does but for the language, which is this machine's.
    load, translation.install = translation.install, lambda *_: True
    plugin.initProcessing()
    yield
    translation.install = load
    plugin.unload()
    engine_texts.forget()
    plugin.initProcessing()


def shown(algorithm):
    """Yield every text of an algorithm that the toolbox and its dialog show."""
    yield "name", algorithm.displayName()
    yield "group", algorithm.group()
    for part in algorithm.shortHelpString().split("<br/>"):
        yield "help", part
    for definition in algorithm.parameterDefinitions():
        hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
        if definition.flags() & hidden:
            continue
        yield definition.name(), definition.description()
        yield f"help of {definition.name()}", definition.help()
        if isinstance(definition, STATIC) and not definition.usesStaticStrings():
            for option in definition.options():
                yield f"option of {definition.name()}", option
    for output in algorithm.outputDefinitions():
        yield output.name(), output.description()


def test_every_text_of_every_dialog_is_in_the_language_of_qgis(other_language, provider):
    left = [
        f"{algorithm.name()}, {place}: {text}"
        for algorithm in provider.algorithms()
        for place, text in shown(algorithm)
        if text and text not in PROPER and not NAMES.search(text)
    ]
    assert not left


def test_a_page_says_that_it_is_in_the_language_of_qgis_and_what_in_it_is_not(other_language):
    page = Report(Recording()).page()
    assert '<html lang="xx">' in page
    assert '<pre lang="en">' in page


def test_what_the_worker_says_is_in_the_language_of_qgis(other_language):
    said = engine_texts.in_language("The model /a/b c.keras does not exist. Choose another.")
    assert "⟦The model /a/b c.keras does not exist.⟧" in said


def test_a_refusal_of_the_engine_is_in_the_language_of_qgis(other_language, provider, tmp_path):
    from cnnmapper.engine.contract.errors import EngineError
    from qgis.core import QgsProcessingContext

    (tmp_path / "saved_model.pb").write_bytes(b"")
    (tmp_path / "model_card.json").write_text("[]")
    with pytest.raises(EngineError) as english:
        early_checks.card_of(str(tmp_path))
    shutil.copy(ROOT / "icons" / "cnnmapper.svg", tmp_path / "x.tif")
    reason = provider.algorithm("patchinference").refusal(
        {"MODEL": str(tmp_path), "INPUT": str(tmp_path / "x.tif"), "OUTPUT": "TEMPORARY_OUTPUT"},
        QgsProcessingContext(),
    )
    assert reason.startswith("⟦")
    assert reason.replace("⟦", "").replace("⟧", "") == str(english.value)


def test_an_error_also_says_its_number_and_the_english_in_the_log(other_language, feedback):
    from cnnmapper.worker.wire import Listener

    number, text = next((one.number, one.text) for one in engine_texts.templates() if not one.holes)
    listener = Listener(feedback)
    listener.hear(json.dumps({"type": "error", "message": text}))
    assert listener.error == f"⟦{text}⟧"
    assert any(f" {number} " in line and text in line for line in feedback.debug)


TEMPLATES = engine_texts.templates()
FILLING = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12) | st.sampled_from(
    ["/a b/c.tif", "12", "“x”", "(1, 2)", "B04, B03", "", "is", ". ", "is no raster."]
)


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_any_message_is_found_again_whatever_fills_it(data):
    template = data.draw(st.sampled_from(TEMPLATES))
    values = {hole: data.draw(FILLING) for hole in template.holes}
    text = template.text.format(**values)
    parameters = template.parameters(text)
    assert parameters is not None
    assert template.text.format(**parameters) == text
    found = engine_texts.message(text)
    assert found is not None
    assert found.template.format(**found.parameters) == text


@given(st.lists(st.sampled_from(TEMPLATES), min_size=1, max_size=3), st.text(max_size=30))
@settings(max_examples=150, deadline=None)
def test_nothing_is_added_to_a_text_and_nothing_taken_from_it(chosen, rest):
    # Without a catalogue each template is its own translation.
    text = " ".join([one.text.replace("{{", "{").replace("}}", "}") for one in chosen] + [rest])
    engine_texts.forget()
    assert engine_texts._best(text)[1] == text


def left_english(text):
    """Return what stands in no template."""
    out, depth = "", 0
    for character in engine_texts.in_language(text):
        depth += (character == "⟦") - (character == "⟧")
        out += "" if depth or character == "⟧" else character
    return out.strip()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reason", ["", "its last activation is softmax"])
def test_what_the_numbers_of_a_model_are_is_said_in_one_language(other_language, kind, reason):
    reading = Reading("result", kind, 6, reason)
    text = reading_in_words(reading)
    found = [engine_texts.message(part) for part in re.split(r"(?<=\.) ", text)]
    assert all(found)
    assert not left_english(text)
    for part in found:
        if "because" in part.parameters:
            assert part.parameters["because"] == (f", because {reason}" if reason else "")


@pytest.mark.parametrize("noun", ["Tile", "Writing block", "Sampling block", "Counting block"])
def test_progress_is_in_the_language_of_qgis(other_language, noun):
    assert not left_english(f"{noun} 3 of 40")


@pytest.mark.parametrize("name", ["something else", "not known", "A label", "the map", "band 4"])
def test_a_name_in_quotation_marks_stays_as_its_owner_wrote_it(other_language, name):
    said = engine_texts.in_language(f"The numbers of “{name}” are logits of 3 classes.")
    assert f"“{name}”" in said


@pytest.mark.parametrize("path", ["/data/land classes", "/d/model of 5 classes"])
def test_a_path_that_ends_like_a_message_stays_as_it_is(other_language, path):
    said = engine_texts.in_language(f"The model {path} does not exist.")
    assert f"The model {path} does not exist." in said


@pytest.mark.parametrize("content", [None, "", "{"])
def test_without_the_list_of_messages_they_are_said_in_english(
    other_language, tmp_path, monkeypatch, content
):
    path = tmp_path / "messages.json"
    if content is not None:
        path.write_text(content)
    monkeypatch.setattr(engine_texts, "_CATALOGUE", path)
    engine_texts.templates.cache_clear()
    engine_texts._by_number.cache_clear()
    engine_texts.forget()
    try:
        assert engine_texts.in_language("The model x does not exist.") == (
            "The model x does not exist."
        )
    finally:
        monkeypatch.undo()
        engine_texts.templates.cache_clear()
        engine_texts._by_number.cache_clear()
        engine_texts.forget()
