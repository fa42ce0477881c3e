"""Making the environment on Pythons that will not do; scripts stand in for them and for uv."""

import hashlib
import sys
import zipfile
from pathlib import Path

import pytest
from cnnmapper.worker import install, interpreter, system, uv, uv_release, virtual_environment
from cnnmapper.worker.contents import FULL, LIGHT, Contents
from cnnmapper.worker.environment import Environment, Stamp, as_typed
from cnnmapper.worker.errors import InstallFailedError, InterpreterRefusedError
from package_index import serving
from qgis.core import QgsApplication

NO_VENV = "import sys; sys.modules['venv'] = None; exec(sys.argv[1])"


@pytest.fixture
def environment(tmp_path):
    folder = tmp_path / "Größe und Leerzeichen" / "env"
    folder.parent.mkdir()
    return Environment.in_folder(folder)


@pytest.fixture
def python(tmp_path):
    """Return a function that makes a Python which does something else when asked for a venv."""

    def make(name, instead):
        path = tmp_path / name
        path.write_text(
            f'#!/bin/sh\ncase "$*" in *"-m venv"*) for f; do :; done; {instead};; '
            f'*) {sys.executable} "$@" | sed "s|{sys.executable}|{path}|";; esac\n'
        )
        path.chmod(0o755)
        return str(path)

    return make


@pytest.fixture
def without_venv(tmp_path):
    path = tmp_path / "without-venv"
    path.write_text(
        f'#!/bin/sh\n[ "$4" = -c ] && exec {sys.executable} -I -c "{NO_VENV}" "$5"\nexit 1\n'
    )
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def only(monkeypatch):
    def put(*paths):
        monkeypatch.setattr(interpreter, "candidates", lambda _folder: iter(paths))

    return put


@pytest.fixture
def index(tmp_path, monkeypatch):
    """An index with a wheel of uv, in which a script does what uv would do, or the test says."""

    def put(script):
        name, _ = uv_release.wheel(system.HERE, uv._machine())
        folder = tmp_path / "index" / "uv"
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(folder / name, "w") as archive:
            archive.writestr(f"uv-{uv_release.VERSION}.data/scripts/uv", "#!/bin/sh\n" + script)
        (folder / "index.html").write_text(f'<a href="{name}">uv</a>')
        digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        monkeypatch.setattr(uv_release, "wheel", lambda *_: (name, digest))
        return serving(folder.parent)

    return put


MAKE_VENV = (
    f'for f; do :; done; [ "$1" = venv ] && exec {sys.executable} -m venv --without-pip "$f"'
)


def maker(environment, feedback, index=None, wheels="", tier=LIGHT):
    return virtual_environment.Maker(environment, tier, wheels, index, feedback)


def test_a_python_whose_venv_fails_leads_to_the_next_one_by_itself(
    environment, feedback, python, only
):
    bad = python("bad", "echo no ensurepip here >&2; exit 1")
    only(bad, sys.executable)
    assert maker(environment, feedback).make("").path == sys.executable
    assert environment.python.exists()
    assert "no ensurepip here" in feedback.everything


def test_an_environment_that_cannot_start_leads_to_the_next_python(
    environment, feedback, python, only
):
    """The Python of a QGIS for macOS makes an environment that looks for where QGIS was built."""
    bad = python(
        "bundle",
        f'{sys.executable} -m venv --without-pip "$f"; rm "$f"/bin/python; '
        "printf '#!/bin/sh\\necho No module named encodings >&2; exit 1\\n' "
        '> "$f"/bin/python; chmod 755 "$f"/bin/python',
    )
    only(bad, sys.executable)
    maker(environment, feedback).make("")
    assert "No module named encodings" in feedback.everything
    # Nothing is left of the first try.
    assert environment.python.resolve() == Path(sys.executable).resolve()


def test_where_the_python_that_was_named_fails_its_words_and_a_way_out_are_shown(
    environment, feedback, python, tmp_path
):
    bad = python("bad", "echo no ensurepip here >&2; exit 1")
    with pytest.raises(InstallFailedError) as caught:
        maker(environment, feedback, wheels=str(tmp_path)).make(bad)
    version = "{}.{}".format(*sys.version_info[:2])
    for words in ("no ensurepip here", f"sudo apt install python{version}-venv", str(bad), "uv=="):
        assert words in str(caught.value)


def test_where_venv_is_there_and_fails_uv_has_a_try_before_a_python_is_downloaded(
    environment, feedback, python, only, index
):
    bad = python("bad", "exit 0")
    only(bad)
    with index(MAKE_VENV) as address:
        assert maker(environment, feedback, address).make("").path == bad
    assert "there is no" in feedback.everything
    assert environment.python.exists()


def test_on_a_python_without_venv_the_environment_is_made_all_the_same(
    environment, feedback, without_venv, index
):
    with index(MAKE_VENV) as address:
        base = maker(environment, feedback, address).make(without_venv)
    assert "venv" in base.missing
    assert environment.python.exists()
    assert any("Downloading uv-" in text for text in feedback.texts)


def test_another_file_in_the_place_of_uv_is_never_run(
    environment, feedback, without_venv, index, monkeypatch, tmp_path
):
    mark = tmp_path / "was run"
    with index(f'touch "{mark}"') as address:
        name, _ = uv_release.wheel()
        monkeypatch.setattr(uv_release, "wheel", lambda *_: (name, "0" * 64))
        with pytest.raises(InstallFailedError, match="SHA-256"):
            maker(environment, feedback, address).make(without_venv)
    assert not mark.exists()


def test_where_no_python_will_do_one_is_installed_beside_the_environment(
    environment, feedback, only, index, monkeypatch
):
    monkeypatch.setenv("UV_INDEX_URL", "https://somewhere.example")
    monkeypatch.setenv("UV_PYTHON_INSTALL_MIRROR", "https://mirror.example")
    only("/nowhere")
    script = (
        'while [ "$1" != --install-dir ]; do shift; done\n'
        'into="$2"/cpython-3.12.9-any/bin; mkdir -p "$into"\n'
        '[ -z "$UV_INDEX_URL" ] || exit 3\n'
        '[ "$UV_PYTHON_INSTALL_MIRROR" = https://mirror.example ] || exit 3\n'
        f'printf \'#!/bin/sh\\nexec {sys.executable} "$@"\\n\' > "$into"/python3\n'
        'chmod 755 "$into"/python3\n'
    )
    with index(script) as address:
        maker(environment, feedback, address).make("")
    own = environment.folder.with_name("python") / "cpython-3.12.9-any" / "bin" / "python3"
    assert own.is_file()
    assert "No Python of this machine will do" in feedback.everything
    # It is found by the next installation, before all others.
    monkeypatch.undo()
    assert next(interpreter.candidates(environment.folder.with_name("python"))) == str(own)


@pytest.mark.parametrize("offline", [True, False])
def test_where_none_can_be_had_each_is_named_with_its_reason_and_a_way_out(
    environment, feedback, only, index, offline, tmp_path
):
    only("/nowhere")
    with index("echo the network says no >&2; exit 2") as address:
        wheels = str(tmp_path) if offline else ""
        with pytest.raises(InterpreterRefusedError) as caught:
            maker(environment, feedback, address, wheels, FULL).make("")
    reason = "nothing is downloaded" if offline else "the network says no"
    for words in ("/nowhere", reason, "Install Python 3.12", "PYTHON"):
        assert words in str(caught.value)


@pytest.mark.parametrize(
    ("light", "here", "machine", "macos", "version"),
    [
        (True, system.MACOS, "x86_64", "15.2", "3.10"),
        (True, system.MACOS, "x86_64", "12.7", "3.9"),
        (True, system.MACOS, "arm64", "14.0", "3.12"),
        (False, system.WINDOWS, "AMD64", "", "3.12"),
    ],
)
def test_an_intel_mac_gets_the_last_python_that_has_wheels(light, here, machine, macos, version):
    assert uv.python_version(light, here, machine, macos) == version


@pytest.mark.parametrize("machine", ["AMD64", "arm64", "x86_64", "aarch64"])
def test_every_machine_that_has_wheels_has_a_uv(machine):
    here = {"AMD64": system.WINDOWS, "arm64": system.MACOS}.get(machine, system.LINUX)
    name, digest = uv_release.wheel(here, machine)
    assert name.endswith(".whl")
    assert len(digest) == 64
    assert uv_release.wheel(system.LINUX, "ppc64le") == ("", "")


# What there is, and what has become of it


def stamped(environment, tier=LIGHT):
    environment.folder.mkdir(parents=True, exist_ok=True)
    environment.write_stamp(Stamp(Contents(tier).digest(), False, "", {}, tier))


def test_an_environment_whose_base_is_gone_says_so_and_what_to_do(environment, tmp_path):
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(tmp_path / "python3.11")
    stamped(environment)
    said = environment.problem()
    for words in ("is gone", "python3.11", "Set up the inference environment", "again"):
        assert words in said
    # On Windows it is a program that starts another one.
    launcher = tmp_path / "other" / "Scripts" / "python.exe"
    launcher.parent.mkdir(parents=True)
    launcher.touch(mode=0o755)
    (tmp_path / "QGIS").mkdir()
    config = launcher.parents[1] / "pyvenv.cfg"
    config.write_text(f"home = {tmp_path / 'QGIS'}\n", encoding="utf-8")
    assert "is gone" in Environment(launcher, "setting").problem()
    (tmp_path / "QGIS" / "python.exe").touch()
    assert Environment(launcher, "setting").problem() == ""
    config.write_text("home = /nowhere/at/all\n", encoding="utf-8")
    assert "/nowhere/at/all" in Environment(launcher, "setting").problem()


def test_a_copied_profile_does_not_carry_half_an_environment_silently(environment):
    """QGIS 4 copies the profiles of QGIS 3 without links, and bin/python is one."""
    stamped(environment)
    assert "a profile that was copied" in environment.problem()


def test_an_environment_at_the_place_of_an_earlier_version_is_used_until_there_is_another(
    tmp_path, monkeypatch, feedback
):
    local = tmp_path / "Local"
    monkeypatch.setattr(system, "home", lambda *_: local)
    earlier = Environment.in_profile()
    assert Path(QgsApplication.qgisSettingsDirPath()) in earlier.folder.parents
    try:
        earlier.python.parent.mkdir(parents=True)
        earlier.python.symlink_to(sys.executable)
        stamped(earlier)
        assert Environment.managed() == earlier
        own = Environment.own()
        assert own.folder == local / "env"
        own.python.parent.mkdir(parents=True)
        own.python.symlink_to(sys.executable)
        stamped(own)
        assert Environment.managed() == own
        install._remove_earlier(own, feedback)
        assert not earlier.folder.exists()
        install._remove_earlier(own, feedback)
        assert own.folder.exists()
    finally:
        system.removed(earlier.folder)


def test_too_long_a_path_is_said_before_anything_is_downloaded(environment, feedback, monkeypatch):
    monkeypatch.setattr(system, "characters_too_many", lambda *_: 12)
    with pytest.raises(InstallFailedError) as caught:
        install.set_up(environment, install.Wish(), feedback)
    for words in ("12 characters", "LongPathsEnabled", str(environment.folder)):
        assert words in str(caught.value)
    assert not environment.folder.exists()
    assert not any("Downloading" in text for text in feedback.texts)


def test_packages_are_never_installed_over_what_is_in_use(environment, feedback, monkeypatch):
    left = environment.folder / "Lib" / "half.dll"
    left.parent.mkdir(parents=True)
    left.touch()
    monkeypatch.setattr(system, "removed", lambda *_: False)
    with pytest.raises(InstallFailedError, match="is in use"):
        install.set_up(environment, install.Wish(), feedback)
    assert left.exists()


def test_a_path_is_taken_with_the_quotation_marks_that_the_explorer_copies(
    monkeypatch, without_venv
):
    assert as_typed(' "C:\\Program Files\\Python\\python.exe" ') == (
        "C:\\Program Files\\Python\\python.exe"
    )
    assert as_typed('"') == '"'
    monkeypatch.setenv("CNNMAPPER_PYTHON", f'"{without_venv}"')
    assert Environment.current().python == Path(without_venv)
