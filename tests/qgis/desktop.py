"""A QGIS desktop on a screen that nobody sees."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.patience import PROGRAM_S

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def plugin_environment(folder, python):
    """Return the variables with which QGIS finds the plugin, and nothing of the user's."""
    plugins = folder / "plugins"
    if not plugins.exists():
        plugins.mkdir()
        (plugins / "cnnmapper").symlink_to(ROOT)
    (folder / "profile").mkdir(exist_ok=True)
    return {
        **os.environ, "QGIS_PLUGINPATH": str(plugins), "CNNMAPPER_PYTHON": str(python),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "XDG_RUNTIME_DIR": str(folder),
    }  # fmt: skip


def desktop(folder, environment, steps, screen_size="1400x900"):
    """Do the steps of desktop_script.py in a desktop; return what was seen, and said, by key.

    A desktop that dies fails the test, with the last thing that it was about to do.
    """
    server, program = shutil.which("Xvfb"), shutil.which("qgis")
    if server is None or program is None:
        pytest.skip("no Xvfb (package xvfb) or no desktop (package qgis) here")
    profile = folder / "desktop" / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True, exist_ok=True)
    settings = profile / "QGIS" / "QGIS3.ini"
    # A second session knows what the first one kept.
    if not settings.exists():
        settings.write_text(
            "[PythonPlugins]\ncnnmapper=true\nprocessing=true\n[migration]\nfileVersion=2\n"
            "[qgis]\ncheckVersion=false\nshowTips=false\n"
        )
    (folder / "steps.json").write_text(json.dumps(steps))
    screen, write = os.pipe()
    display = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", f"{screen_size}x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        number = os.read(screen, 20).decode().strip()
        variables = {k: v for k, v in environment.items() if k != "QGIS_CUSTOM_CONFIG_PATH"}
        del variables["QT_QPA_PLATFORM"]
        done = subprocess.run(
            [program, "--nologo", "--noversioncheck", "--profiles-path", folder / "desktop",
             "--profile", "default", "--code", HERE / "desktop_script.py"],
            env={**variables, "DISPLAY": f":{number}", "LIBGL_ALWAYS_SOFTWARE": "1",
                 "CNNMAPPER_TEST_STEPS": str(folder / "steps.json"),
                 "CNNMAPPER_TEST_MODULES": str(HERE)},
            capture_output=True, text=True, timeout=PROGRAM_S,
        )  # fmt: skip
    finally:
        os.close(screen)
        display.terminate()
        display.wait()
    result, trail = folder / "steps.seen", folder / "steps.trail"
    last = trail.read_text().splitlines()[-1:] if trail.is_file() else ["start"]
    assert result.is_file(), (
        f"QGIS ended ({done.returncode}) at: {last}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    )
    seen = json.loads(result.read_text())
    assert "error" not in seen, seen["error"]
    return seen
