"""The help: one source for the side panel, the command line and the documents."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from demonstration import enable_plugin, qgis_process_program
from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterDefinition

from tests.support.patience import PROGRAM_S

ROOT = Path(__file__).resolve().parents[2]


def script(name, *arguments):
    variables = {k: v for k, v in os.environ.items() if k != "QGIS_CUSTOM_CONFIG_PATH"}
    return subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "docs" / name), *arguments],
        env=variables, capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip


def test_the_document_says_what_the_algorithms_say():
    done = script("make_help.py", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_document_names_every_algorithm_and_parameter(provider):
    text = (ROOT / "docs" / "algorithms.md").read_text(encoding="utf-8")
    for algorithm in provider.algorithms():
        assert f"## {algorithm.displayName()}\n\n`{algorithm.id()}`" in text
        for definition in algorithm.parameterDefinitions():
            assert f"| `{definition.name()}` |" in text


COMMAND = re.compile(r"run cnnmapper:(\w+)((?:\\\n|[^\n`])*)")
KEY = re.compile(r"[ \n](?:--)?([A-Za-z]*:?[A-Z][A-Z_0-9]*)=")


def test_every_command_of_the_documents_names_what_has_to_be_given_and_nothing_else(provider):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    seen = 0
    for name in ("README.md", "docs/user_guide.md", "docs/scale.md"):
        for command in COMMAND.finditer((ROOT / name).read_text(encoding="utf-8")):
            algorithm = provider.algorithm(command[1])
            definitions = {one.name(): one for one in algorithm.parameterDefinitions()}
            given = set(KEY.findall(command[2]))
            assert given <= set(definitions), command[0]
            needed = {
                key for key, one in definitions.items()
                if not one.flags() & optional and one.defaultValue() is None
            }  # fmt: skip
            assert needed <= given, (command[0], needed - given)
            seen += 1
    assert seen > 20


def test_the_shipped_models_are_what_their_script_makes(provider, tmp_path):
    done = script("make_models.py", str(tmp_path))
    made = sorted(tmp_path.glob("*.model3"))
    assert made, done.stdout + done.stderr
    for path in made:
        shipped, fresh = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
        assert shipped.fromFile(str(ROOT / "models" / path.name))
        assert fresh.fromFile(str(path))
        assert chain(shipped) == chain(fresh)
        assert shipped.helpContent() == fresh.helpContent()


def chain(model):
    """What a model does, whatever version of QGIS wrote it."""
    return {
        key: (
            child.algorithmId(),
            {
                name: [(s.parameterName(), s.outputChildId(), s.outputName()) for s in sources]
                for name, sources in child.parameterSources().items()
            },
            {name: output.childOutputName() for name, output in child.modelOutputs().items()},
        )
        for key, child in model.childAlgorithms().items()
    }


@pytest.mark.parametrize(("name", "words"), [
    ("patchinference", "The raster that the model is applied to"),
    ("imagetomaps", "The raster that the model is applied to"),
])  # fmt: skip
def test_the_help_on_the_command_line_is_plain_text(tmp_path, name, words):
    program = qgis_process_program()
    (tmp_path / "cnnmapper").symlink_to(ROOT)
    environment = {
        **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QGIS_PLUGINPATH": str(tmp_path),
    }  # fmt: skip
    enable_plugin(environment)
    done = subprocess.run(
        [program, "help", f"cnnmapper:{name}"],
        env=environment, capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip
    assert f"INPUT: Image\n\t{words}" in done.stdout
    # What QGIS itself writes: the types of the outputs.
    tags = set(re.findall(r"<[^>]*>", done.stdout)) - {
        "<outputRaster>", "<outputNumber>", "<outputString>",
    }  # fmt: skip
    assert tags == set()
    # Each help text once.
    assert done.stdout.count(words) == 1


@pytest.mark.parametrize("name", ["docs/user_guide.md", "docs/algorithms.md", "README.md"])
def test_what_a_document_links_to_is_there_and_its_pictures_are_small(name):
    document = ROOT / name
    links = re.findall(r"\]\(([^)#]+)", document.read_text(encoding="utf-8"))
    for link in links:
        target = document.parent / link
        assert "://" in link or target.exists(), link
        assert target.suffix != ".png" or target.stat().st_size < 300_000, link
