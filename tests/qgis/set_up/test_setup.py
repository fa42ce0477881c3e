"""Setting up the environment: what goes wrong must not leave something that passes as good."""

import os
import sys
from pathlib import Path

import processing
import pytest
from cnnmapper.worker import client, install, pip, report
from cnnmapper.worker.contents import LIGHT, Contents
from cnnmapper.worker.environment import Environment, Stamp
from cnnmapper.worker.errors import CancelledError, InstallFailedError, JobFailedError
from qgis.core import QgsProcessingException
from setting_up import VERSIONS, fail

from tests.support.accessible import problems

STAMP = Stamp(requirements="", gpu=False, base="/opt/python", versions={"tensorflow": "2"})


def test_an_empty_folder_of_wheels_is_a_clear_error_and_leaves_no_environment(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:setupenvironment", {"WHEELS": str(tmp_path / "empty")})
    for word in ("WHEELS", str(tmp_path / "empty"), "no wheel", "wheelhouse.py"):
        assert word in str(caught.value)
    assert Environment.managed().problem()


def test_wheels_that_do_not_fit_are_a_clear_error_and_leave_no_environment(
    environment, wheels, feedback
):
    with pytest.raises(InstallFailedError) as caught:
        install.set_up(environment, install.Wish(wheels=str(wheels)), feedback)
    assert "lacks a wheel that fits" in str(caught.value)
    assert "wheelhouse.py" in str(caught.value)
    assert not environment.folder.exists()
    assert environment.problem()


def test_a_good_installation_passes_and_the_second_run_installs_nothing(
    environment, stand_in_pip, feedback
):
    calls = stand_in_pip()
    first = install.set_up(environment, install.Wish(), feedback)
    assert first.installed
    assert environment.problem() == ""
    assert calls == ["pip", "verify"]
    second = install.set_up(environment, install.Wish(), feedback)
    assert not second.installed
    assert calls == ["pip", "verify", "verify"]
    # What filled it is gone: it is 15 MB, and the environment of every user would have it.
    assert not second.packages
    assert first.megabytes < 5


def test_a_damaged_environment_is_repaired(environment, stand_in_pip, feedback):
    stand_in_pip()
    install.set_up(environment, install.Wish(), feedback)
    answers = iter([fail(JobFailedError("No module named numpy")), lambda: VERSIONS])
    calls = stand_in_pip(verifying=lambda: next(answers)())
    assert install.set_up(environment, install.Wish(), feedback).installed
    assert calls[-3:] == ["verify", "pip", "verify"]
    assert "damaged" in feedback.warnings[0]
    assert environment.problem() == ""


@pytest.mark.parametrize(
    ("installing", "verifying", "error"),
    [
        (fail(InstallFailedError("no network")), lambda: VERSIONS, InstallFailedError),
        (fail(CancelledError("Nothing was changed.")), lambda: VERSIONS, CancelledError),
        (lambda: None, fail(JobFailedError("broken")), InstallFailedError),
        (fail(KeyboardInterrupt()), lambda: VERSIONS, KeyboardInterrupt),
    ],
)
def test_an_installation_that_fails_leaves_nothing_that_passes_as_good(
    environment, stand_in_pip, feedback, installing, verifying, error
):
    stand_in_pip(installing, verifying)
    with pytest.raises(error):
        install.set_up(environment, install.Wish(), feedback)
    assert environment.problem()
    assert not environment.folder.exists()


def test_a_good_environment_survives_a_change_that_fails(environment, stand_in_pip, feedback):
    stand_in_pip()
    install.set_up(environment, install.Wish(), feedback)
    stand_in_pip(installing=fail(InstallFailedError("no network")))
    with pytest.raises(InstallFailedError):
        install.set_up(environment, install.Wish(contents=Contents(gpu=True)), feedback)
    assert environment.problem() == ""
    assert sorted(p.name for p in environment.folder.parent.iterdir()) == ["env"]


def test_an_environment_that_a_killed_installation_moved_aside_is_put_back(
    environment, stand_in_pip, feedback
):
    stand_in_pip()
    install.set_up(environment, install.Wish(), feedback)
    environment.folder.rename(environment.folder.with_name("env.previous"))
    environment.folder.mkdir()  # What the killed one had begun.
    assert not install.set_up(environment, install.Wish(), feedback).installed
    assert environment.problem() == ""


def test_an_environment_of_another_version_of_the_plugin_is_not_used(environment):
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.write_stamp(STAMP)
    assert "another version" in environment.problem()
    environment.write_stamp(Stamp(Contents().digest(), False, "", {}, LIGHT))
    assert environment.problem() == ""


def test_a_stamp_that_is_damaged_counts_as_none(environment):
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    (environment.folder / "cnnmapper-environment.json").write_text('{"gpu": tr')
    assert "not complete" in environment.problem()


def test_two_installations_at_once_are_refused(environment, stand_in_pip, feedback):
    inner = []

    def again():
        with pytest.raises(InstallFailedError, match="Another QGIS"):
            install.set_up(environment, install.Wish(), feedback)
        inner.append(True)

    stand_in_pip(installing=again)
    install.set_up(environment, install.Wish(), feedback)
    assert inner == [True]


def test_cancelling_ends_a_running_pip_at_once(environment, wheels, feedback, monkeypatch):
    monkeypatch.setattr(pip, "_arguments", lambda *_: ["-c", "import time; time.sleep(60)"])
    monkeypatch.setattr(feedback, "isCanceled", lambda: feedback.progress() >= 8)
    with pytest.raises(CancelledError):
        install.set_up(environment, install.Wish(wheels=str(wheels)), feedback)
    assert not environment.folder.exists()


def test_an_interpreter_without_a_dot_in_its_name_is_accepted(provider):
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("setupenvironment")
    found = algorithm.checkParameterValues({"PYTHON": "/usr/bin/python3"}, QgsProcessingContext())
    assert found == (True, "")


def test_another_base_interpreter_means_another_environment(
    environment, stand_in_pip, feedback, tmp_path
):
    stand_in_pip()
    install.set_up(environment, install.Wish(), feedback)
    base = environment.stamp().base
    link = tmp_path / "python"
    link.symlink_to(base)
    assert not install.set_up(environment, install.Wish(python=str(link)), feedback).installed
    other = tmp_path / "other"
    other.write_text(f'#!/bin/sh\nexec {base} "$@"\n')
    other.chmod(0o755)
    assert install.set_up(environment, install.Wish(python=str(other)), feedback).installed


def test_the_report_escapes_everything(environment):
    installation = install.Installation(
        environment, "<b>", VERSIONS, ("<i> 1",), Contents(), 271, 12.3, True
    )
    page = report.page(installation, Environment(Path("/<script>"), "CNNMAPPER_PYTHON"))
    for word in ("<b>", "<i>", "<2.21>", "<script>"):
        assert word not in page
    assert "&lt;2.21&gt;" in page
    for word in ("light", "271 MB", "12 s"):
        assert word in page


def test_the_algorithm_returns_the_python_and_writes_the_report(
    stand_in_pip, tmp_path, monkeypatch
):
    stand_in_pip()
    monkeypatch.setattr(
        Environment, "managed", lambda: Environment.in_folder(tmp_path / "profile" / "env")
    )
    result = processing.run(
        "cnnmapper:setupenvironment", {"REPORT": str(tmp_path / "report.html")}
    )
    assert os.path.isfile(result["PYTHON_PATH"])
    assert result["TIER_INSTALLED"] == "light"
    assert result["MEGABYTES"] >= 0
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "TensorFlow" in page
    assert problems(page) == []


def test_the_engine_is_checked_by_running_it(engine_python, feedback):
    from cnnmapper.engine.contract.job import VersionsJob

    result = client.run(Environment.current(), VersionsJob(run_model=True), feedback)
    assert {"python", "tensorflow", "keras", "numpy", "rasterio", "gdal"} <= set(result)
    assert result["tier"] == "full"
