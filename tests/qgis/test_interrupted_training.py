"""A sampling and a training that are cancelled, in QGIS and by the keyboard, and gone on with."""

import os
import signal
import subprocess
import time

import numpy as np
import processing
import pytest
from cnnmapper.engine import leftovers
from demonstration import command_line, enable_plugin
from feedback import Recording
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.support.patience import HANGS_S

SIDE = 1000


@pytest.fixture
def image(tmp_path):
    """An image with a label for every pixel, which takes some seconds to sample."""
    kinds = np.kron(np.random.default_rng(1).integers(0, 2, (40, 40)), np.ones((25, 25), int))
    noise = np.random.default_rng(2).normal(0, 300, kinds.shape)
    for name, pixels in (("image", 1000 + 300 * kinds + noise), ("kinds", kinds)):
        path = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 1, gdal.GDT_UInt16)
        dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
        dataset.WriteArray(pixels.astype("uint16"))
        dataset = None
    return tmp_path


class Cancelling(Recording):
    """Cancels when it is told some words, and looks which workers there are."""

    def __init__(self, words, folder):
        super().__init__()
        self._words, self._folder, self.workers = words, folder, []

    def setProgressText(self, text):
        super().setProgressText(text)
        if self._words in text:
            self.workers = self.workers or workers(self._folder)
            self.cancel()


def workers(folder):
    """The workers whose job names a folder, and the processes that watch over them."""
    found = []
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{number}/cmdline", "rb") as stream:
                words = stream.read().decode().split("\0")
            with open(next(word for word in words if word.endswith("job.json"))) as stream:
                found += [int(number)] if str(folder) in stream.read() else []
        except (OSError, StopIteration, UnicodeDecodeError):
            continue
    return found


def gone(folder):
    end = time.monotonic() + HANGS_S
    while workers(folder) and time.monotonic() < end:
        time.sleep(0.01)
    return not workers(folder)


def sampling(folder, output):
    return {"INPUT": str(folder / "image.tif"), "LABELS_RASTER": str(folder / "kinds.tif"),
            "PATCH_SIZE": "1", "PER_CLASS": 20000, "OUTPUT": str(folder / output)}  # fmt: skip


def arrays(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.npy")}


def cancelled(algorithm, parameters, words, folder):
    feedback = Cancelling(words, folder)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(algorithm, parameters, feedback=feedback)
    assert feedback.workers
    assert gone(folder)
    return str(caught.value)


def test_a_cancelled_sampling_says_what_is_kept_and_goes_on_from_there(
    image, light_python, monkeypatch, feedback
):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))
    parameters = sampling(image, "set")
    said = cancelled("cnnmapper:samplepatches", parameters, "Looking", image)
    assert "Nothing was written" in said
    # What there is of it by then is known for ours.
    assert [one.path.name for one in leftovers.find(image).leftovers] == [".set.patches.part"]
    said = cancelled("cnnmapper:samplepatches", parameters, "Cutting", image)
    assert "labels and patches read so far" in said
    assert f"are kept beside {image / 'set'}. To go on from there" in said
    assert "cnnmapper:removeleftovers" in said
    assert not (image / "set" / "patch_set.json").exists()
    processing.run("cnnmapper:samplepatches", parameters, feedback=feedback)
    assert any("An interrupted sampling is gone on with" in text for text in feedback.infos)
    processing.run("cnnmapper:samplepatches", sampling(image, "whole"))
    assert arrays(image / "set") == arrays(image / "whole") != {}


@pytest.fixture
def training(image, engine_python):
    """The parameters of a training that takes a while."""
    patches = sampling(image, "patches")
    processing.run("cnnmapper:samplepatches", {**patches, "PER_CLASS": 500})
    return {"PATCHES": patches["OUTPUT"], "ARCHITECTURE": 4, "FILTERS": 1, "EPOCHS": 12,
            "PATIENCE": 12, "BATCH": 2, "LEARNING_RATE": 1e-3,
            "OUTPUT": str(image / "model")}  # fmt: skip


def test_a_training_that_is_interrupted_again_and_again_comes_to_its_end(
    training, image, tmp_path, feedback
):
    said = cancelled("cnnmapper:trainmodel", training, "validation", image)
    assert "The weights learnt so far" in said
    assert f"are kept beside {image / 'model'}. To go on from there" in said

    profile = tmp_path / "profile"
    profile.mkdir()
    program, environment = command_line(profile)
    environment["CNNMAPPER_PYTHON"] = os.environ["CNNMAPPER_PYTHON"]
    enable_plugin(environment)
    given = [f"{name}={value}" for name, value in training.items()]
    with open(tmp_path / "said.txt", "w+", encoding="utf-8") as stream:
        process = subprocess.Popen(
            [program, "run", "cnnmapper:trainmodel", "--", *given],
            env=environment, stdout=stream, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            end = time.monotonic() + HANGS_S
            while "validation" not in (tmp_path / "said.txt").read_text(encoding="utf-8"):
                assert process.poll() is None
                assert time.monotonic() < end
                time.sleep(0.05)
            process.send_signal(signal.SIGINT)
            assert process.wait(HANGS_S) != 0
        finally:
            process.kill()
    said = (tmp_path / "said.txt").read_text(encoding="utf-8")
    assert "The training goes on where an interrupted run was" in said
    assert "Cancelled. The weights learnt so far" in said
    assert gone(image)
    assert not (image / "model").exists()

    results = processing.run("cnnmapper:trainmodel", training, feedback=feedback)
    assert any("goes on where an interrupted run was" in text for text in feedback.infos)
    assert results["EPOCHS_DONE"] == 12
    assert not [path.name for path in image.iterdir() if "part" in path.name]
