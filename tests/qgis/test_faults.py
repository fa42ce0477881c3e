"""Cancel, and the death of QGIS, while the real worker starts and loads its model."""

import os
import shutil
import signal
import subprocess
import threading
import time

import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.worker import client
from cnnmapper.worker.environment import Environment
from cnnmapper.worker.errors import CancelledError
from demonstration import ROOT, command_line, enable_plugin
from feedback import Recording

from tests.support.patience import HANGS_S, PROGRAM_S

MAKE = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from scripts.soak.fault_harness import write_image
write_image(Path(sys.argv[2]) / "image.tif", 1800)
"""


@pytest.fixture(scope="module")
def scene(installed_python, networks, tmp_path_factory):
    """A folder with an image and a model."""
    folder = tmp_path_factory.mktemp("scene")
    command = [str(installed_python), "-c", MAKE, str(ROOT), str(folder)]
    subprocess.run(command, check=True, capture_output=True, timeout=PROGRAM_S)
    shutil.copytree(networks / "tutorial", folder / "model")
    return folder


def workers():
    """Numbers of the workers that run on this machine and belong to this test."""
    found = []
    for name in os.listdir("/proc"):
        try:
            with open(f"/proc/{name}/cmdline", "rb") as stream:
                command = stream.read()
            with open(f"/proc/{name}/environ", "rb") as stream:
                environment = stream.read()
        except OSError:
            continue
        if b"--serve" in command and MARK.encode() in environment:
            found.append(int(name))
    return found


MARK = f"CNNMAPPER_TEST_MARK={os.getpid()}"


@pytest.fixture(autouse=True)
def marked(monkeypatch):
    """Tells this test's workers from those of others."""
    name, value = MARK.split("=")
    monkeypatch.setenv(name, value)


def gone_within(seconds):
    end = time.monotonic() + seconds
    while workers():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def wait_for_a_worker():
    end = time.monotonic() + HANGS_S
    while not workers():
        assert time.monotonic() < end
        time.sleep(0.01)


class Cancelling(Recording):
    """Cancels some time after the worker was started, or has said that it loads the model."""

    def __init__(self, words, seconds):
        super().__init__()
        self._words, self._seconds = words, seconds
        self.cancelled_at = None
        if not words:
            self._arm()

    def setProgressText(self, text):
        super().setProgressText(text)
        if self._words and self._words in text:
            self._arm()

    def _arm(self):
        threading.Timer(self._seconds, self._cancel).start()

    def _cancel(self):
        self.cancelled_at = time.monotonic()
        self.cancel()


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("", 0), ("", 0.3), ("Loading the model", 0), ("Loading the model", 0.4)],
)
def test_a_cancel_while_the_worker_starts_or_loads_ends_it(
    scene, engine_python, tmp_path, words, seconds
):
    output = tmp_path / "map.tif"
    job = jobs.PredictJob(
        mode="patch", sources=(jobs.Source((jobs.RasterInput(str(scene / "image.tif")),)),),
        model=str(scene / "model"), method="patches", class_map=str(output),
    )  # fmt: skip
    feedback = Cancelling(words, seconds)
    with pytest.raises(CancelledError):
        client.run(Environment.current(), job, feedback)
    assert time.monotonic() - feedback.cancelled_at < HANGS_S
    assert gone_within(HANGS_S)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def command_line_run(scene, engine_python, tmp_path):
    """A run of qgis_process whose worker has started, and the folder of its map."""
    profile = tmp_path / "profile"
    profile.mkdir()
    program, environment = command_line(profile)
    environment["CNNMAPPER_PYTHON"] = str(engine_python)
    enable_plugin(environment)
    maps = tmp_path / "maps"
    maps.mkdir()
    process = subprocess.Popen(
        [program, "run", "cnnmapper:patchinference", "--", f"INPUT={scene / 'image.tif'}",
         f"MODEL={scene / 'model'}", "METHOD=2", f"OUTPUT={maps / 'map.tif'}"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_for_a_worker()
        yield process, maps
    finally:
        process.kill()
        process.wait(HANGS_S)


@pytest.mark.parametrize("seconds", [0, 1.5, 4])
def test_no_worker_outlives_a_qgis_that_is_killed(command_line_run, seconds):
    process, maps = command_line_run
    time.sleep(seconds)
    assert not (maps / "map.tif").exists()
    process.send_signal(signal.SIGKILL)
    assert gone_within(HANGS_S)
    assert not [path for path in maps.iterdir() if not path.name.startswith(".")]


# While the worker starts and loads the model it says nothing, and QGIS has nothing to do either.
@pytest.mark.parametrize("seconds", [0, 1, 2])
def test_an_interrupt_from_the_keyboard_ends_qgis_and_the_worker(
    command_line_run, seconds
):
    process, maps = command_line_run
    time.sleep(seconds)
    process.send_signal(signal.SIGINT)
    assert gone_within(HANGS_S)
    assert process.wait(HANGS_S) != 0
    assert not [path for path in maps.iterdir() if not path.name.startswith(".")]
