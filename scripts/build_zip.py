"""Build the plugin's zip as the QGIS plugin repository takes it: build_zip.py OUTPUT.zip.

The same tree gives the same bytes. The guide's pages need markdown-it-py (.venvs/engine has it),
the languages Qt's lrelease; without them the zip holds the guide as Markdown and speaks English,
unless --complete demands them.
"""

from __future__ import annotations

import argparse
import configparser
import importlib.util
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.package import changelog, guide  # noqa: E402
from scripts.translations import compile as languages  # noqa: E402

# What a user's QGIS has no need of.
LEFT_OUT = {".ci", ".github", "benchmarks", "docs", "scripts", "tests"}
LEFT_OUT_FILES = {
    ".editorconfig", ".gitignore", ".pre-commit-config.yaml", "CONTRIBUTING.md", "conftest.py",
    "glossary.csv", "pyproject.toml",
}  # fmt: skip
LEFT_OUT_ENDINGS = {".ts", ".qm"}
"""Qt reads what is compiled of the catalogues, which is made anew."""
TOOLS = [Path("scripts", "wheelhouse.py")]
"""What a user runs by hand."""
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can say: when it was built is nobody's concern."""
_PLAIN_FILE = 0o100644
_UNIX = 3


def members() -> list[Path]:
    """Return the files of the package that the tree has, relative to the root.

    Those that git knows or would know, and of the documents the guide.
    """
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    paths = {
        path
        for path in map(Path, filter(None, listing.split("\0")))
        if path.parts[0] not in LEFT_OUT
        and path.name not in LEFT_OUT_FILES
        and path.suffix not in LEFT_OUT_ENDINGS
        and (ROOT / path).is_file()
    }
    return sorted({*paths, *TOOLS, *guide.documents()})


def version() -> str:
    """Return the program's version: metadata.txt is the place where it is written."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def contents(with_pages: bool, with_languages: bool) -> dict[str, bytes]:
    """Return what the package holds, by the path within its folder."""
    held = {path.as_posix(): (ROOT / path).read_bytes() for path in members()}
    held["metadata.txt"] = changelog.with_changelog(
        held["metadata.txt"].decode("utf-8"), held["CHANGELOG.md"].decode("utf-8"), version()
    ).encode("utf-8")
    if with_pages:
        held.update({name: page.encode("utf-8") for name, page in guide.pages().items()})
    if with_languages:
        with tempfile.TemporaryDirectory() as folder:
            compiled = languages.compiled(Path(folder))
            held.update({f"i18n/{path.name}": path.read_bytes() for path in compiled})
    return held


def write(target: Path, held: dict[str, bytes]) -> None:
    """Write the zip, the same bytes for the same contents."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(held):
            member = zipfile.ZipInfo(f"cnnmapper/{name}", _FIRST_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = _UNIX
            member.external_attr = _PLAIN_FILE << 16
            archive.writestr(member, held[name])


def main() -> int:
    """Write the zip named on the command line; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("output", type=Path, help="the zip to write")
    parser.add_argument(
        "--complete", action="store_true", help="fail without the guide's pages and the languages"
    )
    given = parser.parse_args()
    with_pages = importlib.util.find_spec("markdown_it") is not None
    if not with_pages:
        lacking = (
            f"{sys.executable} has no markdown-it-py, which makes the guide's pages; "
            ".venvs/engine/bin/python has it (bash scripts/test.sh makes that environment)."
        )
        print(lacking, file=sys.stderr)
        if given.complete:
            return 1
        print("The help buttons will open the Markdown instead.", file=sys.stderr)
    with_languages = languages.lrelease() is not None
    if not with_languages:
        print(languages.LACKING, file=sys.stderr)
        if given.complete:
            return 1
        print("The plugin will speak English only.", file=sys.stderr)
    held = contents(with_pages, with_languages)
    write(given.output, held)
    print(f"{given.output}: {len(held)} files, {given.output.stat().st_size / 1024:.0f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
