"""The plugin on Qt 6, against the calls that QGIS 4 documents."""

import importlib
import os
import sys
from pathlib import Path

import calls
import processing_parts
import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = [
    *(p for p in sorted(ROOT.glob("*.py")) if p.stem != "conftest"),
    *sorted((ROOT / "algorithms").glob("*.py")),
    *sorted((ROOT / "gui").glob("*.py")),
    *sorted((ROOT / "worker").glob("*.py")),
]
SCRIPTS = sorted((ROOT / "scripts").rglob("*.py"))
"""They use more of QGIS than is listed, and must keep to Qt 6."""


@pytest.fixture(scope="module")
def provider():
    from PyQt6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    plugin = importlib.import_module("cnnmapper").classFactory(None)
    plugin.initProcessing()
    yield processing_parts.provider("cnnmapper")
    plugin.unload()
    assert processing_parts.provider("cnnmapper") is None
    del application


def test_it_is_the_real_qt_6():
    from qgis.PyQt.QtCore import QT_VERSION_STR

    assert QT_VERSION_STR.startswith("6.")
    assert "PyQt5" not in sys.modules


@pytest.mark.parametrize("path", PLUGIN, ids=lambda path: path.stem)
def test_the_plugin_uses_what_qgis_4_documents(path):
    assert calls.unknown(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_the_scripts_use_what_qt_6_has(path):
    assert calls.unknown(path.read_text(encoding="utf-8"), listed=False) == []


@pytest.mark.parametrize("path", [p for p in PLUGIN if p.stem != "__init__"], ids=lambda p: p.stem)
def test_every_module_of_the_plugin_loads(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    importlib.import_module(".".join(("cnnmapper", *parts)))


def test_the_provider_lists_its_algorithms_with_parameters_and_help(provider):
    from cnnmapper.provider import ALGORITHMS

    found = processing_parts.algorithms(provider)
    assert len(found) == len(ALGORITHMS)
    for algorithm in found.values():
        assert not algorithm.icon().isNull()
        for definition in algorithm.parameterDefinitions():
            assert definition.help(), definition.name()
        assert algorithm.shortHelpString()


def test_a_child_process_is_run_and_heard(tmp_path):
    from cnnmapper.worker import process

    heard = []
    outcome = process.run(
        sys.executable,
        ["-c", "print('one'); import sys; print('two', file=sys.stderr); sys.exit(3)"],
        directory=str(tmp_path),
        variables=dict(os.environ),
        on_line=heard.append,
    )
    assert (heard, outcome.tail, outcome.code, outcome.crashed) == (["one"], "two", 3, False)


def test_a_child_process_is_ended_by_a_cancel(tmp_path):
    from cnnmapper.worker import process

    outcome = process.run(
        sys.executable,
        ["-c", "import time; time.sleep(60)"],
        directory=str(tmp_path),
        variables=dict(os.environ),
        is_cancelled=lambda: True,
    )
    assert outcome.cancelled


def test_the_variables_of_the_system_reach_the_worker_and_qts_own_do_not(monkeypatch):
    from cnnmapper.worker import variables

    found = variables.for_worker()
    assert "PATH" in found
    assert not [name for name in found if name.startswith("QT_")]


@pytest.mark.parametrize("source", [
    "from qgis.PyQt.QtCore import Qt\nQt.Horizontal",
    "from qgis.PyQt.QtCore import Qt\nQt.Orientation.Horizontally",
    "from qgis.core import QgsProcessingParameterNumber\nQgsProcessingParameterNumber.Integer",
    "from qgis.core import QgsRasterLayer\nQgsRasterLayer('a').bandNumber()",
    "from qgis.core import QgsRasterLayer\ndef f(x: QgsRasterLayer): x.dataProvider().gone()",
    "from qgis.core import QgsMapLayerRegistry",
    "from qgis.PyQt.QtCore import QRegExp",
    "from qgis.PyQt.QtWidgets import QAction",
    "from qgis.PyQt.QtWebKit import QWebPage",
    "from PyQt5.QtCore import Qt",
    "from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec_()",
    "def f(dialog): dialog.exec_()",
    "def f(tree): tree.scrollTo(0, tree.PositionAtTop)",
    "def f(layer): layer.someNewMethod()",
])  # fmt: skip
def test_what_qt_6_or_qgis_4_does_not_have_is_found_in_a_source(source):
    assert len(calls.unknown(source)) == 1, source


@pytest.mark.parametrize("source", [
    "from qgis.PyQt.QtCore import Qt\nQt.Orientation.Horizontal",
    "from qgis.core import QgsProcessingParameterNumber\n"
    "QgsProcessingParameterNumber.Type.Integer",
    "from qgis.core import QgsRasterLayer\nQgsRasterLayer('a').bandCount()",
    "from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec()",
    "def f(tree): tree.scrollTo(0, tree.ScrollHint.PositionAtTop)",
])  # fmt: skip
def test_what_they_have_is_not(source):
    assert calls.unknown(source) == []


@pytest.mark.parametrize(("source", "error"), [
    ("from qgis.PyQt.QtCore import Qt\nQt.Horizontal", AttributeError),
    ("from qgis.core import QgsProcessingParameterNumber\nQgsProcessingParameterNumber.Integer",
     AttributeError),
    ("from qgis.core import QgsProcessingParameterNumber\n"
     "QgsProcessingParameterNumber('A', 'a', type=0)", TypeError),
    ("from qgis.PyQt.QtCore import QEventLoop\nQEventLoop().exec_()", AttributeError),
    ("import qgis.PyQt.QtWebKit", ModuleNotFoundError),
    ("from qgis.core import QgsMapLayerRegistry", ImportError),
    ("from qgis.core import QgsFeature\nQgsFeature().gone()", AttributeError),
])  # fmt: skip
def test_the_stand_in_raises_where_qgis_4_would(source, error):
    with pytest.raises(error):
        exec(source, {})
