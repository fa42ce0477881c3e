"""Build the plugin's zip as the QGIS plugin repository takes it: build_zip.py OUTPUT.zip."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# What a user's QGIS has no need of.
LEFT_OUT = {".ci", ".github", "benchmarks", "docs", "scripts", "tests"}
LEFT_OUT_FILES = {
    ".editorconfig", ".gitignore", ".pre-commit-config.yaml", "CONTRIBUTING.md", "conftest.py",
    "pyproject.toml",
}  # fmt: skip


def members() -> list[Path]:
    """Return the files of the package, relative to the root: those that git knows."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    paths = [Path(name) for name in sorted(set(listing.split("\0"))) if name]
    return [
        path
        for path in paths
        if path.parts[0] not in LEFT_OUT
        and path.name not in LEFT_OUT_FILES
        and (ROOT / path).is_file()
    ]


def main() -> None:
    """Write the zip named on the command line."""
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in members():
            archive.write(ROOT / path, Path("cnnmapper") / path)
    print(f"{target}: {len(members())} files, {target.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
