"""What the plugin's zip holds: what QGIS needs, and nothing that only contributors do."""

from __future__ import annotations

import importlib.util
import stat
import zipfile
from pathlib import Path

import pytest

from scripts.package import changelog, rules

ROOT = Path(__file__).resolve().parents[2]


def build_zip():
    spec = importlib.util.spec_from_file_location("build_zip", ROOT / "scripts" / "build_zip.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    path = tmp_path_factory.mktemp("package") / "cnnmapper.zip"
    builder = build_zip()
    builder.write(path, builder.contents(with_pages=True, with_languages=True))
    return path


def test_the_zip_holds_the_plugin_and_nothing_for_contributors():
    found = {path.as_posix() for path in build_zip().members()}
    outside = {"plugin.py", "provider.py", "settings.py", "translation.py", "LICENSE", "README.md"}
    assert {"metadata.txt", "__init__.py", "CHANGELOG.md", *outside} <= found
    folders = {name.split("/")[0] for name in found if "/" in name}
    plugin = {"algorithms", "engine", "gui", "icons", "models", "styles", "worker"}
    data = {"example", "i18n"}
    # The guide, and the one script that a user runs by hand.
    assert folders == {*plugin, *data, "docs", "scripts"}
    assert {name for name in found if name.startswith("scripts/")} == {"scripts/wheelhouse.py"}
    documents = {name for name in found if name.startswith("docs/") and name.endswith(".md")}
    pages = ("user_guide", "algorithms", "assessment", "scale")
    assert documents == {f"docs/{page}.md" for page in pages}
    assert not {name for name in found if name.startswith(".")}
    assert "CONTRIBUTING.md" not in found


def test_the_same_tree_gives_the_same_bytes_whatever_the_clock_says(package, tmp_path):
    builder = build_zip()
    again = tmp_path / "cnnmapper.zip"
    held = builder.contents(with_pages=True, with_languages=True)
    builder.write(again, dict(reversed(held.items())))
    assert again.read_bytes() == package.read_bytes()
    with zipfile.ZipFile(package) as archive:
        members = archive.infolist()
    assert [m.filename for m in members] == sorted(m.filename for m in members)
    assert {m.date_time for m in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {stat.filemode(m.external_attr >> 16) for m in members} == {"-rw-r--r--"}


def test_the_repository_would_take_the_zip(package):
    assert rules.broken(package) == []
    assert package.stat().st_size < 8_000_000


@pytest.mark.parametrize(("name", "content", "said"), [
    ("cnnmapper/.hidden/a.txt", b"a", "is hidden"),
    ("cnnmapper/engine/__pycache__/a.txt", b"a", "left behind"),
    ("cnnmapper/engine/fast.so", b"\x7fELF\x02\x01\x01\0", "is a binary"),
    ("cnnmapper/icons/picture.png", b"MZ\x90\0", "is a binary"),
    ("elsewhere.txt", b"a", "outside of the folder"),
    ("cnnmapper/metadata.txt", b"[general]\nname=CNN Mapper\nversion=soon\n", "about is missing"),
])  # fmt: skip
def test_what_the_repository_refuses_is_found_here(tmp_path, name, content, said):
    path = tmp_path / "cnnmapper.zip"
    held = {
        "cnnmapper/LICENSE": b"GPL", "cnnmapper/__init__.py": b"",
        "cnnmapper/metadata.txt": (ROOT / "metadata.txt").read_bytes(),
    }  # fmt: skip
    with zipfile.ZipFile(path, "w") as archive:
        for member, text in {**held, name: content}.items():
            archive.writestr(member, text)
    found = "\n".join(rules.broken(path))
    assert said in found
    assert "LICENSE" not in found


# The changelog

CHANGELOG = """# Changelog

## 1.2.0 (2026-11-26)

* Maps of 100 % of an image, whatever
  its size.
* Reports.

## 1.1.0 (2026-01-02)

* Models.
"""


def test_the_package_says_what_is_new_in_its_version_as_qgis_reads_it():
    text = changelog.with_changelog("[general]\nversion=1.2.0\n", CHANGELOG, "1.2.0")
    told = rules.read_metadata(text)["changelog"]
    assert told == "1.2.0 (2026-11-26)\n* Maps of 100 % of an image, whatever its size.\n* Reports."


@pytest.mark.parametrize(("text", "said"), [
    (CHANGELOG.replace("1.2.0", "1.3.0"), "no section of version 1.2.0"),
    (CHANGELOG.replace("2026-11-26", "unreleased"), "the day of the release"),
    (CHANGELOG.replace("# Changelog", "# Changelog\n\n## Unreleased\n\n* More."), "is left"),
    ("# Changelog\n\n## 1.2.0 (2026-11-26)\n\nSoon.\n", "has no entry"),
])  # fmt: skip
def test_a_changelog_that_is_not_ready_is_refused(text, said):
    with pytest.raises(changelog.ChangelogError, match=said):
        changelog.check_released(text, "1.2.0")
    changelog.check_released(CHANGELOG, "1.2.0")
