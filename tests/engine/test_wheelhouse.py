"""The folder of wheels for a machine without a network."""

from __future__ import annotations

import importlib.util
import os
import platform
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "wheelhouse.py"


@pytest.fixture(scope="module")
def wheelhouse():
    spec = importlib.util.spec_from_file_location("wheelhouse", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules["wheelhouse"] = module
    spec.loader.exec_module(module)
    return module


def wheel(folder, name, version, needs=(), tag="py3-none-any"):
    """Write a wheel that pip takes, and return its name."""
    path = folder / f"{name}-{version}-{tag}.whl"
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {one}\n" for one in needs)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nTag: {tag}\n")
        archive.writestr(f"{info}/RECORD", "")
    return path.name


def test_what_only_the_other_system_needs_is_taken_and_what_only_this_one_needs_is_not(
    wheelhouse, tmp_path, monkeypatch
):
    index, house = tmp_path / "index", tmp_path / "house"
    index.mkdir()
    for name in ("windows_alone", "linux_alone", "old_alone"):
        wheel(index, name, "1.0")
    wheel(index, "tool", "1.0", tag="cp312-cp312-win_amd64", needs=(
        'windows_alone; platform_system == "Windows" and platform_machine == "AMD64"',
        'linux_alone; sys_platform == "linux"', 'old_alone; python_version < "3.12"',
    ))  # fmt: skip
    wheel(index, "tool", "1.0", tag="cp311-cp311-manylinux2014_x86_64")
    listed = tmp_path / "requirements.txt"
    listed.write_text("tool==1.0 ; python_version >= '3.12'\nlinux_alone ; os_name == 'posix'\n")
    monkeypatch.setattr(wheelhouse, "requirements", lambda *_: [listed])
    monkeypatch.setattr(wheelhouse, "_download_pip", lambda folder: bundled(wheelhouse, folder))
    settings = {"NO_INDEX": "1", "FIND_LINKS": str(index), "CONFIG_FILE": "/dev/null"}
    for name, value in settings.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    target = wheelhouse.Target("windows", "x86_64", "3.12")
    made = wheelhouse.fill(house, target, "light", False)
    assert {path.name.split("-")[0] for path in made} == {"tool", "windows_alone", "pip"}
    lines = (house / "hashes.txt").read_text().splitlines()
    assert [line.split("==")[0] for line in lines[2:]] == ["pip", "tool", "windows-alone"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["house", "index", "requirements.txt"]
    with pytest.raises(wheelhouse.RefusedError, match="not empty"):
        wheelhouse.fill(house, target, "light", False)


def bundled(wheelhouse, folder):
    """The pip of this Python in place of the one that the index has."""
    folder.mkdir()
    import pip

    with zipfile.ZipFile(folder / wheelhouse.pip_release.NAME, "w") as archive:
        source = Path(pip.__file__).parent
        for path in source.rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                archive.write(path, Path("pip") / path.relative_to(source))


@pytest.mark.parametrize(("given", "said"), [
    (("windows", "aarch64", "3.12", "light", False), "for windows it is x86_64"),
    (("linux", "x86_64", "3.8", "light", False), r"3\.9 to 3\.14"),
    (("linux", "x86_64", "3.14", "full", False), r"3\.9 to 3\.13"),
    (("macos", "arm64", "3.12", "light", True), "NVIDIA"),
    (("windows", "x86_64", "3.12", "full", True), "under Linux only"),
])  # fmt: skip
def test_what_there_are_no_wheels_for_is_refused(wheelhouse, tmp_path, given, said):
    *target, tier, gpu = given
    with pytest.raises(wheelhouse.RefusedError, match=said):
        wheelhouse.fill(tmp_path / "house", wheelhouse.Target(*target), tier, gpu)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("tier", ["light", "full"])
@pytest.mark.parametrize("gpu", [False, True])
def test_every_tier_has_its_requirements(wheelhouse, tier, gpu):
    for cluster in (False, True):
        assert all(path.is_file() for path in wheelhouse.requirements(tier, gpu, cluster))


def test_an_index_that_cannot_be_reached_is_a_sentence_and_leaves_nothing(tmp_path):
    unreachable = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0",
                   "PIP_CONFIG_FILE": "/dev/null", "PIP_FIND_LINKS": ""}  # fmt: skip
    done = run(tmp_path / "house", "linux", "3.12", **unreachable)
    assert done.returncode == 1
    assert "pip could not download pip==" in done.stderr
    assert "PIP_INDEX_URL" in done.stderr
    assert "Traceback" not in done.stderr
    assert not any(tmp_path.iterdir())


def run(folder, system, python, **environment):
    return subprocess.run(
        [sys.executable, SCRIPT, folder, "--system", system, "--python", python],
        env={**os.environ, **environment}, capture_output=True, text=True, timeout=1200,
    )  # fmt: skip


@pytest.mark.skipif(
    "CNNMAPPER_TEST_INDEX" not in os.environ,
    reason="90 MB from the package index: set CNNMAPPER_TEST_INDEX=1",
)
def test_the_light_tier_for_this_python_comes_from_the_package_index(tmp_path):
    house = tmp_path / "house"
    python = ".".join(platform.python_version_tuple()[:2])
    done = run(house, "linux", python)
    assert done.returncode == 0, done.stderr
    names = {path.name.split("-")[0] for path in house.glob("*.whl")}
    assert {"numpy", "rasterio", "onnxruntime", "shapely", "pip"} <= names
    listed = (house / "hashes.txt").read_text()
    assert len(names) == listed.count("--hash=sha256:")
