"""Runs the project's shell scripts as a user does: from another folder, with a bare environment."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.patience import PROGRAM_S

ROOT = Path(__file__).resolve().parents[2]
DROPPED = ("QGIS_CUSTOM_CONFIG_PATH", "QGIS_PLUGINPATH", "XDG_DATA_HOME", "CNNMAPPER_PYTHON")


def bash(script, *arguments, **variables):
    """Run a script of the checkout; return what came of it."""
    environment = {k: v for k, v in os.environ.items() if k not in DROPPED}
    return subprocess.run(
        ["bash", str(ROOT / "scripts" / script), *map(str, arguments)],
        cwd="/", env={**environment, **{k: str(v) for k, v in variables.items()}},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip


def qgis_process_program():
    """Return the qgis_process that works; without one the test is skipped."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("there is no qgis_process on this machine")
    return program


def command_line(profile):
    """Return the qgis_process that works, and an environment with a profile of its own for it."""
    program = qgis_process_program()
    (profile / "plugins").mkdir()
    (profile / "plugins" / "cnnmapper").symlink_to(ROOT)
    environment = {k: v for k, v in os.environ.items() if k not in DROPPED}
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    environment["QGIS_PLUGINPATH"] = str(profile / "plugins")
    return program, environment


def enable_plugin(environment):
    """Write into the profile of these variables what ``qgis_process plugins enable`` does.

    That takes as long as a run; test_demo.py and test_assessment.py have it done by the program.
    """
    from qgis.core import Qgis

    profile = Path(environment["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default"
    settings = profile / "QGIS" / f"QGIS{Qgis.QGIS_VERSION_INT // 10000}.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\ncnnmapper=true\n", encoding="utf-8")


def said(done):
    """Return everything that a finished process said."""
    return done.stdout + done.stderr
