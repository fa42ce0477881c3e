"""Fill a folder of wheels from which the set-up installs offline (its parameter WHEELS).

    python3 scripts/wheelhouse.py FOLDER --system linux --python 3.12 --tier light

It runs on a machine with a network, of any system, for the machine without one. Everything comes
from the package index that pip is set to (its configuration, PIP_INDEX_URL, PIP_CERT, the proxy in
HTTPS_PROXY); only wheels are taken, and nothing of them is run. FOLDER then holds the wheels, pip's
own among them, and hashes.txt, which the set-up holds them against.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess  # nosec B404
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from worker import pip_release  # noqa: E402

HASHES = "hashes.txt"
MACHINES = {
    "linux": ("x86_64", "aarch64"),
    "windows": ("x86_64",),
    "macos": ("arm64", "x86_64"),
}
"""By system; the first is taken where none is named."""
PYTHONS = {"light": range(9, 15), "full": range(9, 14)}
"""Minor versions that the tier's requirements have wheels for."""

# pip decides by the tags which wheels fit another system, but by the machine that it runs on which
# requirements are meant for it (pypa/pip#11664): colorama for Windows, say. So this release of
# pip, whose insides are known, is told what the other machine would say of itself.
_RUN_PIP = """
import json, sys
sys.path.insert(0, sys.argv[1])
from pip._vendor.packaging import markers
told = json.loads(sys.argv[2])
markers.default_environment = lambda: dict(told)
from pip._internal.cli.main import main
sys.exit(main(sys.argv[3:]))
"""


class RefusedError(Exception):
    """The folder cannot be filled; says why, and what to do."""


@dataclass(frozen=True)
class Target:
    """The machine that the wheels are for."""

    system: str
    machine: str
    python: str
    """Major and minor version, such as 3.12."""

    @property
    def platforms(self) -> list[str]:
        """The platform tags of its wheels, as ``pip download --platform`` takes them."""
        if self.system == "windows":
            return ["win_amd64"]
        if self.system == "macos":
            # pip adds all earlier ones. rasterio's wheels for Apple Silicon begin at macOS 14.
            return [f"macosx_14_0_{self.machine}"]
        # glibc 2.28: Debian 10, Ubuntu 20.04, RHEL 8, and whatever is newer.
        numbered = [f"manylinux_2_{minor}_{self.machine}" for minor in range(28, 4, -1)]
        return [*numbered, f"manylinux2014_{self.machine}", f"linux_{self.machine}"]

    @property
    def markers(self) -> dict[str, str]:
        """What its Python says in the markers of requirements (PEP 508)."""
        names = {
            "linux": ("posix", "Linux", "linux"),
            "windows": ("nt", "Windows", "win32"),
            "macos": ("posix", "Darwin", "darwin"),
        }
        os_name, platform_system, sys_platform = names[self.system]
        return {
            "implementation_name": "cpython",
            # The first of its line: what later ones do not need any more is a wheel too many.
            "implementation_version": f"{self.python}.0",
            "os_name": os_name,
            "platform_machine": "AMD64" if self.system == "windows" else self.machine,
            "platform_python_implementation": "CPython",
            "platform_release": "",
            "platform_system": platform_system,
            "platform_version": "",
            "python_full_version": f"{self.python}.0",
            "python_version": self.python,
            "sys_platform": sys_platform,
        }


def requirements(tier: str, gpu: bool, cluster: bool = False) -> list[Path]:
    """Return the files that list what goes into the environment."""
    parts = ["requirements", *(["light"] if tier == "light" else []), *(["gpu"] if gpu else [])]
    names = ["-".join(parts), *(["requirements-cluster"] if cluster else [])]
    return [ROOT / "engine" / f"{name}.txt" for name in names]


def check(target: Target, tier: str, gpu: bool) -> None:
    """Refuse what the set-up would refuse, too.

    Raises:
        RefusedError: there are no wheels for it.
    """
    if target.machine not in MACHINES[target.system]:
        known = " or ".join(MACHINES[target.system])
        raise RefusedError(f"--machine {target.machine}: for {target.system} it is {known}.")
    minors = PYTHONS[tier]
    if target.python not in {f"3.{minor}" for minor in minors}:
        raise RefusedError(
            f"--python {target.python}: the tier {tier} has wheels for Python 3.{minors[0]} to "
            f"3.{minors[-1]}. Take the version of the Python that the environment is built on."
        )
    if gpu and (target.system == "macos" or target.machine == "aarch64"):
        raise RefusedError(
            "--gpu: the libraries for NVIDIA's cards are for x86-64 under Linux and Windows."
        )
    if gpu and tier == "full" and target.system != "linux":
        raise RefusedError(
            "--gpu: TensorFlow computes on NVIDIA's cards under Linux only; take --tier light."
        )


def fill(
    folder: Path, target: Target, tier: str, gpu: bool, cluster: bool = False
) -> list[Path]:
    """Download everything into a folder that is not there yet, or is empty.

    Returns:
        The wheels.

    Raises:
        RefusedError: nothing was made; says why.
    """
    check(target, tier, gpu)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise RefusedError(
            f"{folder} is there and is not empty; each system and Python has a folder of its own."
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Beside it, so that what was interrupted never passes as a complete folder.
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as work:
        made, tool = Path(work) / "wheels", Path(work) / "pip"
        _download_pip(made)
        with zipfile.ZipFile(made / pip_release.NAME) as archive:
            archive.extractall(tool)
        arguments = ["download", "--disable-pip-version-check", "--no-input", "-d", str(made)]
        arguments += ["--only-binary", ":all:", "--implementation", "cp"]
        arguments += ["--python-version", target.python]
        for platform in target.platforms:
            arguments += ["--platform", platform]
        for path in requirements(tier, gpu, cluster):
            arguments += ["-r", str(path)]
        told = json.dumps(target.markers)
        _run([sys.executable, "-I", "-c", _RUN_PIP, str(tool), told, *arguments], "the wheels")
        wheels = sorted(made.glob("*.whl"))
        (made / HASHES).write_text(hash_list(wheels, target, tier, gpu), encoding="utf-8")
        made.chmod(0o755)
        if folder.exists():
            folder.rmdir()
        shutil.move(str(made), str(folder))
    return [folder / wheel.name for wheel in wheels]


def _download_pip(folder: Path) -> None:
    """Get the release of pip that the set-up knows, with the pip of this Python."""
    name = f"pip=={pip_release.VERSION}"
    listed = folder.parent / "pip.txt"
    listed.write_text(f"{name} --hash=sha256:{pip_release.SHA256}\n", encoding="utf-8")
    _run(
        [
            sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input",
            "--no-deps", "--only-binary", ":all:", "-d", str(folder), "-r", str(listed),
        ],
        name,
    )  # fmt: skip


def _run(command: list[str], what: str) -> None:
    # Nothing but pip's own arguments, and no shell.
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True)  # nosec B603
    if done.returncode == 0:
        return
    if "No module named pip" in done.stderr:
        raise RefusedError(
            f"{sys.executable} has no pip. On Debian and Ubuntu: sudo apt install python3-pip; "
            "elsewhere: python3 -m ensurepip, or run this with another Python 3.9 or later."
        )
    raise RefusedError(
        f"pip could not download {what} (exit code {done.returncode}). The package index, the "
        "proxy and the certificate are those of pip: `python3 -m pip config list`, PIP_INDEX_URL, "
        f"HTTPS_PROXY, PIP_CERT. pip said:\n{done.stderr[-3000:].strip()}"
    )


def hash_list(wheels: list[Path], target: Target, tier: str, gpu: bool) -> str:
    """Return the requirements with the SHA-256 of each wheel, as pip reads them."""
    for_whom = f"{target.system} {target.machine}, Python {target.python}, tier {tier}"
    lines = [
        f"# Made by scripts/wheelhouse.py for {for_whom}{' with GPU' if gpu else ''}.",
        "# The set-up refuses a wheel in this folder that is not listed here.",
    ]
    for wheel in wheels:
        name, version = wheel.name.split("-")[:2]
        name = re.sub(r"[-_.]+", "-", name).lower()
        lines.append(f"{name}=={version} --hash=sha256:{_sha256(wheel)}")
    return "\n".join(lines) + "\n"


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def main() -> int:
    """Do what the command line says; return the exit status."""
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").splitlines()[0],
        epilog="The package index, the proxy and the certificate are those that pip is set to.",
    )
    parser.add_argument("folder", type=Path, help="folder to make")
    parser.add_argument("--system", choices=sorted(MACHINES), required=True)
    parser.add_argument("--machine", choices=("x86_64", "aarch64", "arm64"))
    parser.add_argument("--python", default="3.12", help="version of the base interpreter: 3.12")
    parser.add_argument("--tier", choices=("light", "full"), default="light")
    parser.add_argument("--gpu", action="store_true", help="with NVIDIA's libraries")
    parser.add_argument("--cluster", action="store_true", help="with Dask, for CLUSTER")
    given = parser.parse_args()
    target = Target(given.system, given.machine or MACHINES[given.system][0], given.python)
    try:
        wheels = fill(given.folder.absolute(), target, given.tier, given.gpu, given.cluster)
    except (RefusedError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    size = sum(wheel.stat().st_size for wheel in wheels) / 1e6
    print(f"{given.folder}: {len(wheels)} wheels, {size:.0f} MB, and {HASHES}.")
    print(f"On the machine without a network: setupenvironment with WHEELS={given.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
