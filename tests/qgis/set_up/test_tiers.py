"""The tiers of the environment: the full one is added to the light one, and asked for in words."""

import dataclasses
import hashlib
import re
import shutil
import zipfile

import processing
import pytest
from cnnmapper.worker import client, install, interpreter
from cnnmapper.worker.contents import FULL, LIGHT, Contents
from cnnmapper.worker.environment import Environment, Stamp
from cnnmapper.worker.errors import InstallFailedError, JobFailedError
from osgeo import gdal
from qgis.core import QgsProcessingException
from setting_up import fail

WHOLE = install.Wish(contents=Contents(FULL))


def test_the_full_tier_is_added_to_a_light_environment_without_making_it_anew(
    environment, stand_in_pip, feedback
):
    calls = stand_in_pip()
    first = install.set_up(environment, install.Wish(), feedback)
    assert first.contents == Contents(LIGHT)
    assert environment.lacks_tensorflow()
    mark = environment.folder / "mark"
    mark.touch()
    second = install.set_up(environment, WHOLE, feedback)
    assert second.installed
    assert mark.exists()
    assert calls == ["pip", "verify", "pip full", "verify"]
    assert environment.stamp().tier == FULL
    assert environment.problem() == ""
    assert not environment.lacks_tensorflow()


def test_dask_is_added_to_what_is_there_and_stays(environment, stand_in_pip, feedback):
    calls = stand_in_pip()
    install.set_up(environment, WHOLE, feedback)
    assert environment.lacks_dask()
    mark = environment.folder / "mark"
    mark.touch()
    assert install.set_up(environment, install.Wish(contents=Contents(cluster=True)), feedback)
    assert mark.exists()
    assert not environment.lacks_dask()
    assert environment.stamp().contents == Contents(FULL, cluster=True)
    assert environment.problem() == ""
    assert not install.set_up(environment, install.Wish(), feedback).installed
    assert calls == ["pip full", "verify"] * 2 + ["verify"]


def test_light_asked_of_a_full_environment_changes_nothing_and_says_so(
    environment, stand_in_pip, feedback
):
    calls = stand_in_pip()
    install.set_up(environment, WHOLE, feedback)
    again = install.set_up(environment, install.Wish(), feedback)
    assert not again.installed
    assert again.contents == Contents(FULL)
    assert calls == ["pip full", "verify", "verify"]
    assert any("the tier full. It stays." in line for line in feedback.infos)


def test_a_full_tier_that_cannot_be_added_leaves_the_light_one_good(
    environment, stand_in_pip, feedback
):
    stand_in_pip()
    install.set_up(environment, install.Wish(), feedback)
    stand_in_pip(installing=fail(InstallFailedError("no network")))
    with pytest.raises(InstallFailedError):
        install.set_up(environment, WHOLE, feedback)
    assert environment.problem() == ""
    assert environment.stamp().tier == LIGHT


def test_a_light_environment_on_a_python_without_tensorflow_is_made_anew_for_the_full_tier(
    environment, stand_in_pip, feedback, monkeypatch
):
    calls = stand_in_pip()
    install.set_up(environment, install.Wish(), feedback)
    mark = environment.folder / "mark"
    mark.touch()
    real = interpreter.probe

    def probe(path, *arguments):
        found = real(path, *arguments)
        inside = str(environment.folder) in path
        return dataclasses.replace(found, version=(3, 14, 0)) if inside else found

    monkeypatch.setattr(interpreter, "probe", probe)
    assert install.set_up(environment, WHOLE, feedback).installed
    assert not mark.exists()
    assert calls[-2:] == ["pip full", "verify"]
    assert "TensorFlow has no wheel for Python 3.14" in feedback.everything


def test_each_tier_has_requirements_that_the_smaller_is_a_part_of():
    def lines(contents):
        found, waiting = set(), [*contents.requirements]
        while waiting:
            path = waiting.pop()
            for line in path.read_text(encoding="utf-8").splitlines():
                if line.startswith("-r "):
                    waiting.append(path.with_name(line[3:].strip()))
                elif line and not line.startswith("#"):
                    found.add(line)
        return found

    for gpu in (False, True):
        assert lines(Contents(LIGHT, gpu)) < lines(Contents(FULL, gpu))
    for line in lines(Contents(LIGHT)):
        assert not re.match("tensorflow|keras|onnx=|tf2onnx|matplotlib|pyogrio", line)
    whole = [Contents(tier, gpu, cluster) for tier in (LIGHT, FULL) for gpu in (False, True)
             for cluster in (False, True)]  # fmt: skip
    assert len({contents.digest() for contents in whole}) == 8
    # Dask is in no tier, and what has it has all that its tier has.
    for contents in whole:
        assert any(line.startswith("distributed=") for line in lines(contents)) == contents.cluster
        assert lines(Contents(contents.tier, contents.gpu)) <= lines(contents)


@pytest.fixture
def light(environment, light_python, monkeypatch):
    """The managed environment has the light tier, and is what a user would have of it."""
    environment.python.parent.mkdir(parents=True)
    # Its pyvenv.cfg is found through the link, as that of the environment.
    environment.python.symlink_to(light_python)
    config = light_python.parent.parent / "pyvenv.cfg"
    (environment.folder / "pyvenv.cfg").write_text(config.read_text(encoding="utf-8"))
    (environment.folder / "lib").symlink_to(light_python.parent.parent / "lib")
    environment.write_stamp(Stamp(Contents().digest(), False, "", {}, LIGHT))
    monkeypatch.setattr(Environment, "managed", lambda: environment)
    return environment


def test_the_light_tier_works_without_tensorflow_and_asks_for_the_full_one_in_words(
    light, feedback
):
    from cnnmapper.engine.contract.job import ExportJob, VersionsJob

    result = client.run(light, VersionsJob(True, Contents().runtimes), feedback)
    assert result["tier"] == "light"
    assert result["tensorflow"] == ""
    assert result["onnxruntime"]
    for job in (VersionsJob(True, Contents(FULL).runtimes), ExportJob("a.keras", "b")):
        with pytest.raises(JobFailedError) as caught:
            client.run(light, job, feedback)
        for words in ("light tier", "TIER=full", "cnnmapper:setupenvironment"):
            assert words in str(caught.value)


def test_what_needs_the_full_tier_says_so_before_anything_is_started(
    light, provider, tmp_path, monkeypatch
):
    from cnnmapper.algorithms import model_parameters
    from cnnmapper.engine.models import kept_exports
    from qgis.core import QgsProcessingContext

    fine, reason = provider.algorithm("exportmodel").canExecute()
    assert not fine
    assert "TIER=full" in reason
    assert provider.algorithm("assessmap").canExecute() == (True, "")
    path = tmp_path / "cnn.keras"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", "{}")
    image = tmp_path / "image.tif"
    gdal.GetDriverByName("GTiff").Create(str(image), 4, 4, 3).SetGeoTransform((0, 1, 0, 0, 0, -1))
    values = {"MODEL": str(path), "INPUT": str(image), "OUTPUT": "TEMPORARY_OUTPUT"}
    patches = provider.algorithm("patchinference")
    fine, reason = patches.checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert "TIER=full" in reason
    report = {"MODEL": str(path), "OUTPUT_HTML": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="TIER=full"):
        processing.run("cnnmapper:inspectmodel", report)
    # An earlier run, with the full tier, exported it.
    monkeypatch.setattr(model_parameters, "exports_folder", lambda: tmp_path / "models")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    # Of a file that may run code, the export is for who trusts it.
    for name, serves in zip(kept_exports.names(sha256, True), ((False, True), (True,))):
        export = tmp_path / "models" / name
        export.mkdir(parents=True)
        (export / "model_card.json").write_text("{}", encoding="utf-8")
        for trust in (False, True):
            given = {**values, "TRUST": trust}
            fine, _ = patches.checkParameterValues(given, QgsProcessingContext())
            assert fine == (trust in serves), (name, trust)
        shutil.rmtree(export)
