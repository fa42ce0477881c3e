"""A QGIS without windows, with a profile of its own."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.support import small_network
from tests.support.made_once import changed_since, made_once
from tests.support.order import begin_with
from tests.support.patience import PROGRAM_S
from tests.support.places import python_of

ROOT = Path(__file__).resolve().parents[2]
PROFILE = tempfile.mkdtemp(prefix="cnnmapper-test-profile-")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = PROFILE
# What is asserted is English, whatever this machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("CNNMAPPER_PYTHON", None)
os.environ.pop("CNNMAPPER_OTB_PYTHON", None)


LONGEST = (
    "test_demo.py", "test_faults.py", "test_stac.py", "test_same_from_everywhere.py",
    "test_wrong_input.py", "test_entrances.py", "test_hostile_input.py",
    "test_hostile_names.py", "test_inference.py", "test_inspect_model.py", "test_assessment.py",
    "test_dialogs.py", "test_setup.py", "test_edit_card.py", "test_alarm.py", "test_help.py",
    "test_tiers.py",
)  # fmt: skip
"""Files whose tests take long, by the time that a core needs for them."""


def pytest_collection_modifyitems(items):
    """Begin with what takes longest."""
    begin_with(LONGEST, items)


def _start_qgis():
    from qgis.core import QgsApplication, QgsSettings

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    application = QgsApplication([], False, PROFILE)
    application.initQgis()
    QgsSettings().setValue("migration/fileVersion", 2)
    sys.path.append(os.environ.get("QGIS_PYTHON_PLUGINS", "/usr/share/qgis/python/plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    return application


# At import, not in a fixture: the modules of the plugin import QGIS when they are collected.
_APPLICATION = _start_qgis()


@pytest.fixture(scope="session", autouse=True)
def things_of_this_run(tmp_path_factory):
    """What is made once in a run is changed by nobody: another process may be reading it."""
    yield
    changed = changed_since(tmp_path_factory)
    assert not changed, f"a test changed what is made once, in place: {', '.join(changed)}"


@pytest.fixture(scope="session", autouse=True)
def plugin():
    """The plugin as qgis_process loads it: without an interface."""
    import cnnmapper

    plugin = cnnmapper.classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture
def provider():
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("cnnmapper")


@pytest.fixture
def feedback():
    from feedback import Recording

    return Recording()


@pytest.fixture(scope="session")
def golden():
    """Reference maps that Orfeo ToolBox made; not a part of the repository."""
    folder = Path(os.environ.get("CNNMAPPER_GOLDEN", ROOT.parent / "shared" / "golden"))
    if not folder.is_dir():
        pytest.skip(f"no reference data in {folder}")
    return folder


@pytest.fixture(scope="session")
def installed_python():
    """The Python of a real inference environment."""
    return python_of("engine", "CNNMAPPER_TEST_PYTHON")


@pytest.fixture
def engine_python(installed_python, monkeypatch):
    """A real inference environment, in force."""
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(installed_python))
    return installed_python


@pytest.fixture(scope="session")
def light_python():
    """The Python of an inference environment of the light tier: without TensorFlow."""
    return python_of("light", "CNNMAPPER_TEST_LIGHT_PYTHON")


@pytest.fixture(scope="session")
def demonstration(installed_python, tmp_path_factory):
    """What scripts/demo.sh made of a small scene: the folder, and what it printed."""
    from demonstration import bash, said

    def run(folder):
        done = bash(
            "demo.sh", "--size", "240x200", "--epochs", "6", "--output", folder / "a folder",
            CNNMAPPER_PYTHON=installed_python,
        )
        assert done.returncode == 0, said(done)
        (folder / "printed.txt").write_text(done.stdout, encoding="utf-8")

    folder = made_once(tmp_path_factory, "demo", run)
    return folder / "a folder", (folder / "printed.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def networks(installed_python, tmp_path_factory):
    """A folder with two Keras files and their exports, made by the environment of the engine.

    ``small.keras`` and ``small``: 4 bands, 3 classes, a receptive field of 3. ``tutorial.keras``
    and ``tutorial``: the tutorial's network, its bands called B02, B03, B04 and B08 in its card.
    Whoever changes one of them copies it first.
    """

    def make(folder):
        clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        command = [str(installed_python), small_network.__file__, str(ROOT), str(folder)]
        done = subprocess.run(
            command, env=clean, capture_output=True, text=True, timeout=PROGRAM_S
        )
        assert done.returncode == 0, done.stderr

    return made_once(tmp_path_factory, "networks", make)


@pytest.fixture
def stand_in_engine(tmp_path, monkeypatch):
    """Return a function that puts a script in the engine's place, run by a real Python.

    The faults (a crash, a flood, silence) are the script's; the child process is a real one.
    """
    import textwrap

    from cnnmapper.worker import client
    from cnnmapper.worker.environment import Environment

    def put(code):
        script = tmp_path / "stand_in_engine.py"
        head = (
            "import json, os, signal, sys, time\n"
            "def say(kind, **payload):\n"
            "    print(json.dumps({'type': kind, **payload}), flush=True)\n"
            # A worker that stays is given its job otherwise; these do one and end.
            "if '--serve' in sys.argv:\n"
            "    if '--credentials' in sys.argv: sys.stdin.readline()\n"
            "    with open('job.json', 'w', encoding='utf-8') as stream:\n"
            "        stream.write(sys.stdin.readline())\n"
            "    sys.argv[1:] = ['--watch-stdin', 'job.json']\n"
            "    say('begin')\n"
        )
        script.write_text(head + textwrap.dedent(code), encoding="utf-8")
        monkeypatch.setattr(client, "ENGINE", script)
        monkeypatch.setenv("CNNMAPPER_PYTHON", sys.executable)
        return Environment(Path(sys.executable), "setting")

    return put


sys.path.insert(0, str(Path(__file__).resolve().parent))
