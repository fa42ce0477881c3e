"""pip: where it comes from, what it is told, what it says, and the proxy of QGIS."""

import sys
import zipfile
from pathlib import Path

import pytest
from cnnmapper.worker import pip, pip_wheel, process, variables
from cnnmapper.worker.contents import Contents
from cnnmapper.worker.errors import InstallFailedError
from package_index import serving
from qgis.core import QgsSettings


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


def test_the_proxy_of_qgis_reaches_the_worker_as_curl_and_python_read_it(proxy):
    proxy(proxyEnabled=True, proxyType="HttpProxy", proxyHost="proxy.example", proxyPort="3128")
    found = variables.for_worker()
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        assert found[name] == "http://proxy.example:3128"
    proxy(proxyEnabled=True, proxyType="Socks5Proxy", proxyHost="socks.example", proxyPort="1080")
    assert variables.for_worker()["ALL_PROXY"] == "socks5h://socks.example:1080"
