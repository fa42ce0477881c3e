"""All in which Windows, macOS and Linux differ for QGIS's side of the wire.

Each difference is a function that is told the system, so that a test takes the branch of another
one. What was seen of which system, docs/decisions/0100-other-systems.md says.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

# Bandit's concern is what is started and how: two programs of the system, without a shell.
from subprocess import DEVNULL, PIPE, SubprocessError, run  # nosec B404
from typing import Any, Callable

WINDOWS, MACOS, LINUX = "windows", "macos", "linux"
HERE = {"win32": WINDOWS, "darwin": MACOS}.get(sys.platform, LINUX)

VERSIONS = tuple(f"3.{minor}" for minor in (12, 11, 13, 14, 10, 9))
"""Of Python, in the order in which they are looked for."""

PYTHON_GONE = 103
"""What the python.exe of a virtual environment ends with whose base interpreter is not there."""

_LONGEST_PATH = 259
_CERTIFICATES = ("CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
_TRIES, _PAUSE_S = 10, 0.3
_SYSTEM_TOOL_S = 10


# Folders


def python_of(folder: Path, system: str = HERE) -> Path:
    """Return the Python of the virtual environment in a folder."""
    inside = ("Scripts", "python.exe") if system == WINDOWS else ("bin", "python")
    return folder.joinpath(*inside)


def site_packages(folder: Path, version: Sequence[int], system: str = HERE) -> Path:
    """Return where the packages of a virtual environment lie."""
    if system == WINDOWS:
        return folder / "Lib" / "site-packages"
    return folder / "lib" / "python{}.{}".format(*version) / "site-packages"


def home(profile: Path, variables: Mapping[str, str], system: str = HERE) -> Path:
    """Return the plugin's folder for what is large.

    It lies in the profile, but not in one that Windows carries along from computer to computer
    (below APPDATA); and there a path has to be short.
    """
    local, roaming = variables.get("LOCALAPPDATA"), variables.get("APPDATA")
    if system == WINDOWS and local and roaming and _lies_in(profile, Path(roaming)):
        return Path(local) / "cnnmapper"
    return profile / "cnnmapper"


def _lies_in(path: Path, folder: Path) -> bool:
    # As Windows compares names.
    inner, outer = ([part.lower() for part in one.parts] for one in (path, folder))
    return inner[: len(outer)] == outer


def characters_too_many(
    folder: Path, longest_inside: int, long_paths: bool, system: str = HERE
) -> int:
    """Return by how much the longest path in a folder would exceed what Windows takes.

    Args:
        folder: where it will lie.
        longest_inside: characters of the longest path in it.
        long_paths: the system is set to take any.
    """
    if system != WINDOWS or long_paths:
        return 0
    return max(0, len(str(folder)) + 1 + longest_inside - _LONGEST_PATH)


def takes_long_paths() -> bool:
    """Tell whether Windows is set to take paths of more than 259 characters."""
    if sys.platform != "win32":
        return True
    import winreg

    try:
        place = r"SYSTEM\CurrentControlSet\Control\FileSystem"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False


def removed(folder: Path, system: str = HERE) -> bool:
    """Remove a folder and tell whether it is gone.

    Windows keeps what a process that is just ending has open, and what is marked as read-only; and
    QGIS, unlike Python, is no program that may use long paths as they are.
    """
    name = str(folder.absolute())
    if system == WINDOWS and sys.platform == "win32":
        name = "\\\\?\\" + name
    for attempt in range(_TRIES):
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(name, onerror=_make_writable)
        if not folder.exists():
            return True
        # Elsewhere nothing changes by waiting.
        if system != WINDOWS:
            break
        if attempt + 1 < _TRIES:
            time.sleep(_PAUSE_S)
    return not folder.exists()


def _make_writable(function: Callable[..., Any], path: str, _error: Any) -> None:
    try:
        os.chmod(path, stat.S_IRWXU)
        function(path)
    except OSError:
        return  # What is left is seen by the caller.


def rename(source: Path, target: Path, system: str = HERE) -> None:
    """Give a file or a folder another name, in the place of a file that has it.

    Windows refuses it while anything reads one of the two, such as a search for viruses.

    Raises:
        OSError: it cannot be done.
    """
    for attempt in range(_TRIES):
        try:
            source.replace(target)
            return
        except PermissionError:
            if system != WINDOWS or attempt + 1 == _TRIES:
                raise
            time.sleep(_PAUSE_S)


# Pythons to build on


def base_interpreters(
    prefix: Path,
    application: Path,
    variables: Mapping[str, str],
    system: str = HERE,
    registered: Iterable[Path] = (),
    root: Path = Path("/"),
) -> Iterator[Path]:
    """Yield where a base interpreter may be, the best place first; most are not there.

    On Windows and macOS an upgrade of QGIS takes its Python away, and with it the legs of every
    environment: one of python.org or Homebrew comes before it. Elsewhere QGIS has the system's.

    Args:
        prefix: ``sys.base_prefix`` of QGIS.
        application: the folder of QGIS's program.
        variables: the environment variables.
        registered: the Pythons that Windows knows of.
        root: of the file system.
    """
    if system == WINDOWS:
        yield from registered
        # Where the installer of python.org puts it, for one user and for all.
        for name, inside in (("LOCALAPPDATA", "Programs/Python"), ("PROGRAMFILES", "")):
            if variables.get(name):
                for version in VERSIONS:
                    folder = "Python" + version.replace(".", "")
                    yield Path(variables[name], inside, folder, "python.exe")
        # Not sys.executable: that is qgis-bin.exe or qgis-ltr-bin.exe.
        yield from (prefix / "python.exe", prefix / "python3.exe")
        roots = [application.parent]
        if variables.get("OSGEO4W_ROOT"):
            roots.append(Path(variables["OSGEO4W_ROOT"]))
        for one in roots:
            yield from sorted(one.glob("apps/Python3*/python.exe"), reverse=True)
        return
    if system == MACOS:
        for version in VERSIONS:
            # A program started from the Dock has a PATH without these.
            frameworks = root / "Library/Frameworks/Python.framework/Versions"
            yield frameworks / version / "bin/python3"
            yield root / "opt/homebrew/bin" / f"python{version}"
            yield root / "usr/local/bin" / f"python{version}"
        yield root / "Library/Developer/CommandLineTools/usr/bin/python3"
    yield prefix / "bin" / "python{}.{}".format(*sys.version_info[:2])
    yield prefix / "bin" / "python3"
    if system == MACOS:
        # The application bundle keeps its Python beside the program.
        frameworks = application.parent / "Frameworks"
        yield application / "bin" / "python3"
        yield application / "python3"
        yield frameworks / "bin" / "python3"
        yield frameworks / "Python.framework/Versions/Current/bin/python3"
    for name in ["python3", *(f"python{version}" for version in VERSIONS)]:
        found = shutil.which(name, path=variables.get("PATH"))
        # Apple's opens a window that wants to install developer tools.
        if found and not (system == MACOS and Path(found).parent == root / "usr/bin"):
            yield Path(found)


def registered_pythons() -> list[Path]:
    """Return the Pythons that are written down in Windows's registry (PEP 514)."""
    found: list[Path] = []
    if sys.platform == "win32":
        import winreg

        for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            for version in VERSIONS:
                place = rf"Software\Python\PythonCore\{version}\InstallPath"
                try:
                    with winreg.OpenKey(hive, place) as key:
                        found.append(Path(winreg.QueryValue(key, None), "python.exe"))
                except OSError:
                    continue
    return found


def is_of_the_store(path: str, system: str = HERE) -> bool:
    """Tell whether a Python is of Microsoft's Store: what it writes, Windows puts elsewhere."""
    name = path.lower()
    return system == WINDOWS and ("\\windowsapps\\" in name or "pythonsoftwarefoundation" in name)


def is_translated(system: str = HERE) -> bool:
    """Tell whether QGIS is an Intel program that runs on a processor of Apple's (Rosetta)."""
    if system != MACOS:
        return False
    command = ["/usr/sbin/sysctl", "-n", "sysctl.proc_translated"]
    try:
        said = run(  # nosec B603
            command, stdout=PIPE, stderr=DEVNULL, stdin=DEVNULL, timeout=_SYSTEM_TOOL_S
        )
    except (OSError, SubprocessError):
        return False
    return said.stdout.strip() == b"1"


def as_native(program: str, arguments: Sequence[str], translated: bool) -> list[str]:
    """Return the command that runs a program for Apple's processor if it has code for it.

    What an Intel QGIS starts there, runs as a program for Intel where it is one for both, and
    there are hardly any wheels for that.
    """
    if not translated or not os.path.isabs(program):
        return [program, *arguments]
    return ["/usr/bin/arch", "-arm64", "-x86_64", program, *arguments]


# Processes


def variables_of(found: Mapping[str, str], system: str = HERE) -> dict[str, str]:
    """Return environment variables under the names by which the program asks for them.

    Windows takes Path for PATH, and no Python starts there without SYSTEMROOT.
    """
    if system != WINDOWS:
        return dict(found)
    variables = {name.upper(): value for name, value in found.items()}
    variables.setdefault("SYSTEMROOT", r"C:\Windows")
    return variables


def spellings(name: str, system: str = HERE) -> tuple[str, ...]:
    """Return under which names a variable is to be set for whoever reads it in one case only."""
    return (name,) if system == WINDOWS else (name, name.lower())


def without_qgis_certificates(variables: Mapping[str, str], system: str = HERE) -> dict[str, str]:
    """Return the variables without the list of authorities that OSGeo4W sets for QGIS alone.

    To pip it would look like the user's own wish, and shut out what the organisation has added.
    """
    root = variables.get("OSGEO4W_ROOT", "") if system == WINDOWS else ""
    return {
        name: value
        for name, value in variables.items()
        if not (root and name in _CERTIFICATES and _lies_in(Path(value), Path(root)))
    }


def creation_flags(system: str = HERE) -> int:
    """Return how a child is started so that no console window opens (CREATE_NO_WINDOW).

    QProcess does so by itself where QGIS has no console.
    """
    return 0x08000000 if system == WINDOWS else 0


def text_of(line: bytes, system: str = HERE, code_page: str = "mbcs") -> str:
    """Return what a child wrote: UTF-8, or else the code page that old programs use."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode(code_page if system == WINDOWS else "utf-8", errors="replace")


def end_tree(number: int, system: str = HERE, start: Callable[..., Any] = run) -> None:
    """End a process with what it has started, where ending it alone would not do.

    A virtual environment's python.exe on Windows is a launcher; the worker is its child.
    """
    if system != WINDOWS or number <= 0:
        return
    tool = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
    try:
        start(
            [tool, "/T", "/F", "/PID", str(number)], stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL,
            timeout=_SYSTEM_TOOL_S, creationflags=creation_flags(system),
        )  # fmt: skip
    except (OSError, SubprocessError):
        return  # It is ended alone.


def exit_of(code: int, system: str = HERE) -> tuple[int, bool]:
    """Return exit code or signal, and whether it was a crash, of what Python says of a child."""
    if system == WINDOWS:
        return code, code & 0xFFFFFFFF >= 0x80000000
    return abs(code), code < 0


# Configuration of pip


def pip_files(variables: Mapping[str, str], user: Path, system: str = HERE) -> list[Path]:
    """Return the files of pip's configuration, those that win last, the named one apart.

    Args:
        user: the user's home folder.
    """
    if system == WINDOWS:
        shared = [Path(variables.get("PROGRAMDATA", r"C:\ProgramData"), "pip", "pip.ini")]
        roaming = variables.get("APPDATA", "")
        own = [user / "pip" / "pip.ini", *([Path(roaming, "pip", "pip.ini")] if roaming else [])]
        return [*shared, *own]
    ours = Path(variables.get("XDG_CONFIG_HOME") or user / ".config", "pip", "pip.conf")
    shared, own = [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf")], [ours]
    if system == MACOS:
        library = Path(r"Library/Application Support/pip")
        shared = [Path("/") / library / "pip.conf"]
        own = [user / library / "pip.conf"] if (user / library).is_dir() else [ours]
    return [*shared, user / ".pip" / "pip.conf", *own]
