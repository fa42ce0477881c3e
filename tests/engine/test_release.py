"""A release: what is refused, and what is made of a tree that is ready."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from cnnmapper import engine

from scripts.package import rules

ROOT = Path(__file__).resolve().parents[2]
TEXT = {"encoding": "utf-8"}


def git(tree, *arguments):
    who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.invalid"]
    done = subprocess.run(
        ["git", *who, *arguments], cwd=tree, check=True, capture_output=True, text=True
    )
    return done.stdout


def release(tree, version):
    done = subprocess.run(
        [sys.executable, tree / "scripts" / "release.py", version],
        capture_output=True, text=True, timeout=1200,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def rewrite(path, *changes):
    text = path.read_text(**TEXT)
    for pattern, new in changes:
        text, count = re.subn(pattern, new, text, flags=re.MULTILINE)
        assert count, pattern
    path.write_text(text, **TEXT)


@pytest.fixture
def tree(tmp_path):
    """A checkout of this tree as it is, with the tools of this one."""
    listing = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    folder = tmp_path / "checkout"
    for name in filter(None, listing.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "-q")
    (folder / ".git" / "info" / "exclude").write_text(".venvs\n")
    if (ROOT / ".venvs").exists():
        (folder / ".venvs").symlink_to(ROOT / ".venvs")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "All")
    return folder


def fill_in(tree):
    rewrite(
        tree / "metadata.txt",
        (r"^email=.*$", "email=maintainer@maps.test"),
        (r"^(homepage|repository)=.*$", r"\1=https://maps.test/cnnmapper"),
        (r"^tracker=.*$", "tracker=https://maps.test/cnnmapper/issues"),
    )
    rewrite(tree / "CHANGELOG.md", (r"^## (\S+) \(unreleased\)$", r"## \1 (2026-11-26)"))


def test_the_version_is_that_of_metadata_txt_wherever_the_program_names_it():
    metadata = rules.read_metadata((ROOT / "metadata.txt").read_text(**TEXT))
    assert engine.__version__ == metadata["version"]


def test_placeholders_are_refused_with_what_a_person_must_fill_in(tree):
    waiting = {"email", "homepage", "tracker", "repository"}
    rewrite(
        tree / "metadata.txt",
        *((rf"^{key}=.*$", f"{key}=https://example.invalid/FILL-IN") for key in waiting),
    )
    status, said = release(tree, engine.__version__)
    assert status == 1
    for key in waiting:
        assert f"\n      {key}=https://example.invalid/FILL-IN\n" in said
    assert "a person must fill in" in said
    assert "not clean" in said
    assert not (tree / "dist").exists()
    assert git(tree, "tag") == ""


def test_another_version_and_a_tag_that_is_there_are_refused(tree):
    fill_in(tree)
    rewrite(tree / "engine" / "__init__.py", (r'^__version__ = ".*"$', '__version__ = "9.9.8"'))
    git(tree, "commit", "-aqm", "Ready")
    git(tree, "tag", "v9.9.9")
    status, said = release(tree, "9.9.9")
    assert status == 1
    assert f"metadata.txt: version is {engine.__version__}" in said
    assert "engine/__init__.py: __version__ is 9.9.8" in said
    assert "CHANGELOG.md has no section of version 9.9.9" in said
    assert "The tag v9.9.9 is there already" in said
    assert "not clean" not in said
    assert not (tree / "dist").exists()


def test_a_tree_that_is_ready_becomes_a_zip_that_passes_the_gate_and_a_tag(tree):
    if not (tree / ".venvs" / "engine").exists():
        pytest.skip("no .venvs/engine, whose programs the gate runs")
    fill_in(tree)
    git(tree, "commit", "-aqm", "Ready")
    status, said = release(tree, engine.__version__)
    assert status == 0, said
    assert "The gate found nothing." in said
    assert git(tree, "tag").split() == [f"v{engine.__version__}"]
    with zipfile.ZipFile(tree / "dist" / f"cnnmapper-{engine.__version__}.zip") as archive:
        metadata = archive.read("cnnmapper/metadata.txt").decode("utf-8")
        assert "cnnmapper/help/index.html" in archive.namelist()
    assert f"changelog={engine.__version__} (2026-11-26)\n * " in metadata
    assert rules.placeholders(metadata) == []
