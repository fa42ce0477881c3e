"""The branches of Windows and macOS, taken on the system that the tests run on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cnnmapper.worker import diagnosis, otb_environment, process, system
from cnnmapper.worker.interpreter import how_to_get_one
from cnnmapper.worker.privacy import redact
from cnnmapper.worker.system import LINUX, MACOS, WINDOWS


def touch(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


# Folders


def test_the_python_and_packages_of_an_environment_lie_where_each_system_has_them(tmp_path):
    assert system.python_of(tmp_path, WINDOWS) == tmp_path / "Scripts" / "python.exe"
    assert system.python_of(tmp_path, MACOS) == tmp_path / "bin" / "python"
    assert system.site_packages(tmp_path, (3, 12), WINDOWS) == tmp_path / "Lib" / "site-packages"
    assert system.site_packages(tmp_path, (3, 12), LINUX).parts[-2] == "python3.12"


def test_what_is_large_does_not_travel_with_a_windows_profile_but_stays_in_any_other(tmp_path):
    roaming, local = tmp_path / "AppData" / "Roaming", tmp_path / "AppData" / "Local"
    variables = {"APPDATA": str(roaming), "LOCALAPPDATA": str(local)}
    profile = tmp_path / "appdata" / "roaming" / "QGIS" / "QGIS3" / "profiles" / "default"
    assert system.home(profile, variables, WINDOWS) == local / "cnnmapper"
    portable = tmp_path / "stick" / "profiles" / "default"
    assert system.home(portable, variables, WINDOWS) == portable / "cnnmapper"
    for other in (LINUX, MACOS):
        assert system.home(profile, variables, other) == profile / "cnnmapper"


def test_a_path_that_windows_would_not_take_is_counted_before_anything_is_downloaded():
    short, long = Path("C:/Users/me/AppData/Local/cnnmapper/env"), Path("C:/" + "x" * 150)
    assert system.characters_too_many(short, 163, False, WINDOWS) == 0
    assert system.characters_too_many(long, 163, False, WINDOWS) == len(str(long)) + 164 - 259
    assert system.characters_too_many(long, 163, True, WINDOWS) == 0
    assert system.characters_too_many(long, 163, False, LINUX) == 0


def test_a_folder_with_read_only_files_is_removed_and_so_is_a_link_to_one_alone(tmp_path):
    folder = touch(tmp_path / "env" / "Lib" / "a.dll").parents[1]
    folder.joinpath("Lib", "a.dll").chmod(0o400)
    folder.joinpath("Lib").chmod(0o500)
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert system.removed(link, WINDOWS)
    assert folder.exists()
    assert system.removed(folder, WINDOWS)
    assert not folder.exists()


def test_a_file_that_is_open_for_a_moment_is_waited_for_on_windows_only(tmp_path, monkeypatch):
    source, target = touch(tmp_path / "a"), touch(tmp_path / "b")
    real, tries = Path.replace, []
    monkeypatch.setattr(system, "_PAUSE_S", 0)

    def refusing(path, to):
        tries.append(path)
        if len(tries) < 3:
            raise PermissionError(13, "in use")
        return real(path, to)

    monkeypatch.setattr(Path, "replace", refusing)
    system.rename(source, target, WINDOWS)
    assert len(tries) == 3
    tries.clear()
    with pytest.raises(PermissionError):
        system.rename(target, source, LINUX)


# Pythons to build on


def test_on_windows_a_python_of_its_own_comes_before_the_one_that_an_upgrade_of_qgis_takes_away(
    tmp_path,
):
    root = tmp_path / "QGIS 3.40"
    of_qgis = touch(root / "apps" / "Python312" / "python.exe")
    touch(root / "bin" / "qgis-ltr-bin.exe")
    local = tmp_path / "Local"
    own = touch(local / "Programs" / "Python" / "Python311" / "python.exe")
    registered = touch(tmp_path / "D" / "Python" / "python.exe")
    found = system.base_interpreters(
        root / "bin", root / "bin", {"LOCALAPPDATA": str(local)}, WINDOWS, [registered]
    )
    assert [path for path in found if path.is_file()] == [registered, own, of_qgis]
    found = system.base_interpreters(
        root / "apps" / "Python312", Path("/nowhere/bin"), {"OSGEO4W_ROOT": str(root)}, WINDOWS
    )
    assert [path for path in found if path.is_file()] == [of_qgis, of_qgis]


def test_on_macos_the_python_of_the_bundle_comes_last_and_apples_window_is_not_opened(tmp_path):
    bundle = tmp_path / "Applications" / "QGIS.app" / "Contents"
    of_qgis = touch(bundle / "MacOS" / "bin" / "python3")
    framework = touch(bundle / "Frameworks" / "bin" / "python3")
    brew = touch(tmp_path / "opt" / "homebrew" / "bin" / "python3.12")
    apple = touch(tmp_path / "usr" / "bin" / "python3")
    apple.chmod(0o755)
    found = system.base_interpreters(
        bundle / "Frameworks", bundle / "MacOS", {"PATH": str(apple.parent)}, MACOS, root=tmp_path
    )
    there = [path for path in found if path.is_file()]
    assert there[0] == brew
    assert {of_qgis, framework} < set(there)
    assert apple not in there


def test_the_python_of_the_store_is_known_by_its_place():
    assert system.is_of_the_store(r"C:\Program Files\WindowsApps\Python.3.12\python.exe", WINDOWS)
    assert not system.is_of_the_store(r"C:\Python312\python.exe", WINDOWS)
    assert not system.is_of_the_store("/opt/windowsapps/python", LINUX)


def test_an_intel_qgis_on_apples_processor_starts_pythons_as_apples():
    assert system.as_native("/opt/python3", ["-I"], translated=True) == [
        "/usr/bin/arch",
        "-arm64",
        "-x86_64",
        "/opt/python3",
        "-I",
    ]
    assert system.as_native("/opt/python3", ["-I"], translated=False) == ["/opt/python3", "-I"]
    # A command that is looked for in PATH, as docker, knows best itself.
    assert system.as_native("docker", ["run"], translated=True) == ["docker", "run"]
    assert not system.is_translated(LINUX)


def test_each_system_is_told_how_a_python_is_had_there():
    assert "winget" in how_to_get_one(WINDOWS)
    assert "brew" in how_to_get_one(MACOS)
    assert "apt" in how_to_get_one(LINUX, has_apt=True)
    assert "apt" not in how_to_get_one(LINUX, has_apt=False)


# Processes


def test_variables_of_windows_have_one_name_and_python_finds_its_system():
    found = system.variables_of({"Path": "a", "pip_index_url": "b"}, WINDOWS)
    assert found["PATH"] == "a"
    assert found["PIP_INDEX_URL"] == "b"
    assert found["SYSTEMROOT"]
    assert system.variables_of({"SystemRoot": r"D:\W"}, WINDOWS) == {"SYSTEMROOT": r"D:\W"}
    assert system.variables_of({"Path": "a"}, LINUX) == {"Path": "a"}
    assert system.spellings("HTTP_PROXY", WINDOWS) == ("HTTP_PROXY",)
    assert system.spellings("HTTP_PROXY", LINUX) == ("HTTP_PROXY", "http_proxy")


def test_the_authorities_that_osgeo4w_names_for_qgis_are_not_taken_for_the_users_wish(tmp_path):
    root = tmp_path / "OSGeo4W"
    variables = {
        "OSGEO4W_ROOT": str(root),
        "PATH": str(root / "bin"),
        "CURL_CA_BUNDLE": str(root / "bin" / "curl-ca-bundle.crt"),
        "SSL_CERT_FILE": str(tmp_path / "organisation.pem"),
    }
    kept = system.without_qgis_certificates(variables, WINDOWS)
    assert set(variables) - set(kept) == {"CURL_CA_BUNDLE"}
    assert system.without_qgis_certificates(variables, LINUX) == variables


def test_no_console_window_opens_on_windows_and_nothing_changes_elsewhere():
    assert system.creation_flags(WINDOWS) == getattr(subprocess, "CREATE_NO_WINDOW", 0x08000000)
    assert system.creation_flags(LINUX) == 0


def test_a_line_in_the_code_page_of_windows_is_read_and_utf_8_everywhere():
    assert system.text_of("Größe".encode(), WINDOWS) == "Größe"
    assert system.text_of("Größe".encode("cp1252"), WINDOWS, "cp1252") == "Größe"
    assert system.text_of("Größe".encode("cp1252"), LINUX).startswith("Gr")


def test_what_a_python_is_started_with_makes_it_write_utf_8_whatever_the_code_page_is():
    code = "import sys; print('Größe', sys.flags.utf8_mode); print('Größe', file=sys.stderr)"
    lines = []
    # A locale in which Python would not take UTF-8 by itself, and a wish that -I does not hear.
    variables = {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"}
    outcome = process.run(
        sys.executable, [*process.ISOLATED, "-c", code], directory="/",
        variables=variables, on_line=lines.append,
    )  # fmt: skip
    assert lines == ["Größe 1"]
    assert outcome.tail == "Größe"


def test_on_windows_a_worker_is_ended_with_the_launcher_that_started_it(monkeypatch):
    monkeypatch.setenv("SYSTEMROOT", "/windows")
    started = []
    system.end_tree(7, WINDOWS, lambda command, **options: started.append((command, options)))
    command, options = started[0]
    assert command == [
        os.path.join("/windows", "System32", "taskkill.exe"),
        "/T",
        "/F",
        "/PID",
        "7",
    ]
    assert options["creationflags"] == 0x08000000
    assert "shell" not in options

    def missing(*_arguments, **_options):
        raise FileNotFoundError("taskkill.exe")

    system.end_tree(7, WINDOWS, missing)
    system.end_tree(7, LINUX, missing)
    system.end_tree(0, WINDOWS, lambda *_, **__: pytest.fail("nothing was started"))


def test_an_end_is_read_as_each_system_says_it():
    assert system.exit_of(-9, LINUX) == (9, True)
    assert system.exit_of(0xC0000005, WINDOWS) == (0xC0000005, True)
    assert system.exit_of(-1073741819, WINDOWS)[1]
    assert system.exit_of(103, WINDOWS) == (103, False)


@pytest.mark.parametrize(
    ("here", "code", "tail"),
    [
        (WINDOWS, 103, r"No Python at '\"C:\QGIS 3.40\apps\Python312\python.exe'"),
        (MACOS, 1, "ModuleNotFoundError: No module named 'encodings'"),
    ],
)
def test_a_python_whose_base_went_with_qgis_is_named_with_the_way_out(here, code, tail):
    said = diagnosis.explain(process.Outcome(code, False, tail), here)
    assert "is gone or was replaced" in said
    assert "Set up the inference environment" in said
    assert "gave no reason" not in said
    assert "is gone" not in diagnosis.explain(process.Outcome(103, False, ""), LINUX)


# What is read and shown


def test_the_configuration_of_pip_lies_where_each_system_has_it(tmp_path):
    variables = {"PROGRAMDATA": "/data", "APPDATA": "/roaming"}
    found = system.pip_files(variables, tmp_path, WINDOWS)
    assert found == [
        Path("/data/pip/pip.ini"),
        tmp_path / "pip" / "pip.ini",
        Path("/roaming/pip/pip.ini"),
    ]
    found = system.pip_files({}, tmp_path, MACOS)
    assert found[0] == Path("/Library/Application Support/pip/pip.conf")
    assert found[-1] == tmp_path / ".config" / "pip" / "pip.conf"


def test_a_name_in_a_path_of_windows_is_hidden_however_it_is_written():
    for path in (r"C:\Users\Müller\a.tif", r"c:\users\MLLER~1\a.tif", "D:/USERS/Müller/a.tif"):
        assert "ller" not in redact(path).lower()


def test_a_command_of_windows_keeps_its_backslashes_and_takes_no_container():
    split = otb_environment._split(r'"C:\Program Files\OTB\python.exe" -B', WINDOWS)
    assert split == (r"C:\Program Files\OTB\python.exe", "-B")
    environment = otb_environment.OtbEnvironment(
        (sys.executable, "docker", "run", "image"), "setting", "docker run image", WINDOWS
    )
    assert "WSL" in environment.problem()
