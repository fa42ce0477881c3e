"""Setting up the environment: what goes wrong must not leave something that passes as good."""

import dataclasses
import hashlib
import os
import re
import shutil
import sys
import zipfile
from pathlib import Path

import processing
import pytest
from cnnmapper.worker import (
    client,
    install,
    interpreter,
    pip,
    pip_wheel,
    process,
    report,
    variables,
)
from cnnmapper.worker.contents import FULL, LIGHT, Contents
from cnnmapper.worker.environment import Environment, Stamp
from cnnmapper.worker.errors import CancelledError, InstallFailedError, JobFailedError
from osgeo import gdal
from package_index import serving
from qgis.core import QgsProcessingException, QgsSettings

from tests.support.accessible import problems

STAMP = Stamp(requirements="", gpu=False, base="/opt/python", versions={"tensorflow": "2"})
WHOLE = install.Wish(contents=Contents(FULL))
VERSIONS = {
    "python": "3.12.1", "tier": "full", "onnxruntime": "1.32.0", "providers": ["CPU"],
    "tensorflow": "<2.21>", "keras": "3.12.0", "onnx": "", "tf2onnx": "", "numpy": "2.3.4",
    "rasterio": "1.4.3", "gdal": "3.10.3", "shapely": "2.1.2", "pystac_client": "0.9.0",
    "gpus": [], "distributed": "",
}  # fmt: skip


@pytest.fixture
def environment(tmp_path):
    return Environment.in_folder(tmp_path / "cnnmapper" / "env")


@pytest.fixture
def wheels(tmp_path):
    """A folder with a wheel in it that nobody asks for."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    (folder / "unrelated-1.0-py3-none-any.whl").write_bytes(b"")
    return folder


@pytest.fixture
def stand_in_pip(monkeypatch):
    """pip and the check of the environment do nothing, or what the test says; venv is real."""
    calls = []

    def put(installing=lambda: None, verifying=lambda: VERSIONS):
        def run_install(_python, tool, _site, _wheels, contents, _feedback):
            assert (tool / "pip" / "__main__.py").is_file()
            calls.append("pip" if contents.tier == LIGHT else "pip full")
            installing()

        def run_verify(*arguments):
            calls.append("verify")
            return verifying()

        monkeypatch.setattr(pip, "install", run_install)
        monkeypatch.setattr(client, "run_unchecked", run_verify)
        return calls

    return put


def fail(error):
    def failing():
        raise error

    return failing


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


# The tiers


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


# pip, which the environment has not


def test_pip_comes_from_the_folder_of_wheels_or_the_interpreter(tmp_path, feedback):
    given, bundled = tmp_path / "wheels" / "pip-99-py3-none-any.whl", tmp_path / "pip-1.whl"
    given.parent.mkdir()
    for path, text in ((given, "given"), (bundled, "bundled")):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("pip/__main__.py", text)
    for wheels, expected in ((str(given.parent), "given"), ("", "bundled")):
        with pip_wheel.unpacked(str(bundled), wheels, None, feedback) as folder:
            assert (folder / "pip" / "__main__.py").read_text() == expected
        assert not folder.exists()
    given.unlink()
    with (
        pytest.raises(InstallFailedError, match=r"no wheel of pip[\s\S]*pip download"),
        pip_wheel.unpacked("", str(given.parent), None, feedback),
    ):
        pass


def test_pip_is_downloaded_where_there_is_none_and_another_file_is_refused(
    tmp_path, feedback, monkeypatch
):
    import hashlib

    folder = tmp_path / "index" / "pip"
    folder.mkdir(parents=True)
    wheel = folder / f"pip-{pip_wheel.VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("pip/__main__.py", "downloaded")
    (folder / "index.html").write_text(f'<a href="{wheel.name}#sha256=00">pip</a>')
    with serving(folder.parent) as address:
        with (
            pytest.raises(InstallFailedError, match="SHA-256"),
            pip_wheel.unpacked("", "", address, feedback),
        ):
            pass
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        monkeypatch.setattr(pip_wheel, "_SHA256", digest)
        with pip_wheel.unpacked("", "", address + "/", feedback) as found:
            assert (found / "pip" / "__main__.py").read_text() == "downloaded"
    with (
        pytest.raises(InstallFailedError, match="python3-venv"),
        pip_wheel.unpacked("", "", address, feedback),
    ):
        pass


# The proxy


@pytest.fixture
def proxy():
    settings = QgsSettings()

    def put(**values):
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)

    yield put
    settings.remove("proxy")


def test_the_proxy_of_qgis_reaches_pip_in_its_environment_and_never_on_the_command_line(
    environment, wheels, feedback, proxy, monkeypatch
):
    proxy(proxyEnabled=True, proxyType="HttpProxy", proxyHost="proxy.example", proxyPort="3128",
          proxyUser="me@home", proxyPassword="s3/cret%41", noProxyUrls=["http://intranet.example"])
    started = []

    def run(program, arguments, **options):
        started.append((arguments, options["variables"]))
        options["on_error"]("407 from http://me%40home:s3%2Fcret%2541@proxy.example: s3/cret%41")
        return process.Outcome(code=1, crashed=False, tail="")

    monkeypatch.setattr(process, "run", run)
    with pytest.raises(InstallFailedError) as caught:
        pip.install(
            sys.executable, Path("/nowhere"), Path("/nowhere"), "", Contents(), feedback
        )
    arguments, environment_of_pip = started[0]
    url = "http://me%40home:s3%2Fcret%2541@proxy.example:3128"
    assert environment_of_pip["HTTPS_PROXY"] == environment_of_pip["HTTP_PROXY"] == url
    assert environment_of_pip["NO_PROXY"] == "intranet.example"
    for text in (" ".join(arguments), feedback.everything, str(caught.value)):
        assert "s3" not in text
    assert "proxy" in str(caught.value)


def test_without_a_proxy_in_qgis_that_of_the_system_is_handed_on(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://system.example:1")
    found, secrets = variables.for_pip(offline=False)
    assert found["HTTPS_PROXY"] == "http://system.example:1"
    assert secrets == []


def test_a_socks_proxy_is_refused_with_a_way_out(proxy):
    proxy(proxyEnabled=True, proxyType="Socks5Proxy", proxyHost="socks.example", proxyPort="1080")
    with pytest.raises(InstallFailedError, match=r"socks\.example[\s\S]*WHEELS"):
        variables.for_pip(offline=False)
    variables.for_pip(offline=True)


def test_settings_that_make_pip_install_elsewhere_are_dropped(monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/somewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    found, _secrets = variables.for_pip(offline=False)
    assert "PIP_TARGET" not in found
    assert found["PIP_INDEX_URL"] == "https://mirror.example/simple"
    assert found["PIP_USER"] == "0"


# pip's words


def test_pip_is_told_to_take_wheels_only_and_offline_from_the_folder_alone(tmp_path):
    arguments = pip._arguments(tmp_path, str(tmp_path), Contents())
    assert arguments[arguments.index("--only-binary") + 1] == ":all:"
    assert "--no-index" in arguments
    assert arguments[-1] == str(tmp_path.resolve())
    assert "--no-index" not in pip._arguments(tmp_path, "", Contents())


def test_what_pip_prints_becomes_progress(feedback):
    narrator = pip._Narrator(feedback)
    for line in ("Collecting tensorflow-cpu==2.21.0", "  Downloading tensorflow_cpu-2.21.0-x.whl",
                 "Progress 1000000 of 250000000", "Collecting keras",
                 "Installing collected packages: keras, tensorflow-cpu",
                 "Successfully installed keras-3"):
        narrator.hear(line)
    assert feedback.steps == sorted(feedback.steps)
    assert feedback.steps[-1] == 92
    assert "Downloading tensorflow_cpu, 1 of 250 MB" in feedback.texts
    assert not any("Progress" in line for line in feedback.infos)


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


def test_the_proxy_of_qgis_reaches_the_worker_as_curl_and_python_read_it(proxy):
    proxy(proxyEnabled=True, proxyType="HttpProxy", proxyHost="proxy.example", proxyPort="3128")
    found = variables.for_worker()
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        assert found[name] == "http://proxy.example:3128"
    proxy(proxyEnabled=True, proxyType="Socks5Proxy", proxyHost="socks.example", proxyPort="1080")
    assert variables.for_worker()["ALL_PROXY"] == "socks5h://socks.example:1080"
