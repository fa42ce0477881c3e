"""Make a release: check everything, build dist/cnnmapper-VERSION.zip, tag it: release.py VERSION.

Nothing is made before all of it is in order, and everything that is not is said at once. The tag
stays here and the zip is uploaded nowhere: pushing and publishing are a person's to do.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.package import changelog, rules  # noqa: E402

PYTHON = ROOT / ".venvs" / "engine" / "bin" / "python"
"""Has what builds the guide's pages, and the programs of the gate."""


def refusals(version: str, root: Path = ROOT) -> list[str]:
    """Return what has to be done before this version can be released."""
    metadata = (root / "metadata.txt").read_text(encoding="utf-8")
    found = [
        *_versions(version, metadata, (root / "engine" / "__init__.py").read_text("utf-8")),
        *_placeholders(metadata),
        *rules.broken_metadata(metadata),
    ]
    try:
        changelog.check_released((root / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    except changelog.ChangelogError as error:
        found.append(str(error))
    return found + _of_git(version, root)


def _versions(version: str, metadata: str, engine: str) -> list[str]:
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        return [f"{version} is no version; expected are three numbers: 1.2.3."]
    written = rules.read_metadata(metadata).get("version", "")
    match = re.search(r'^__version__ = "(.+)"$', engine, re.MULTILINE)
    told = match[1] if match else ""
    found = []
    if written != version:
        found.append(
            f"metadata.txt: version is {written}; it is what is released. Write {version} there, "
            "or release what it says."
        )
    if told != written:
        found.append(
            f"engine/__init__.py: __version__ is {told}; expected is that of metadata.txt, "
            f"{written}. Maps would name a version that there is not."
        )
    return found


def _placeholders(metadata: str) -> list[str]:
    waiting = rules.placeholders(metadata)
    if not waiting:
        return []
    return [
        "metadata.txt: a person must fill in\n"
        + "\n".join(f"      {line}" for line in waiting)
        + "\n    email: where the maintainer is reached (shown to logged-in users of the plugin "
        "repository only); repository: where the source is; tracker: where faults are reported; "
        "homepage: what a user reads first. All must be reachable without a log-in."
    ]


def _of_git(version: str, root: Path) -> list[str]:
    found = []
    changed = _git(root, "status", "--porcelain").splitlines()
    if changed:
        found.append(
            f"The work tree is not clean ({len(changed)} files: {changed[0][3:]} …). Commit what "
            "belongs to the release; the tag names a commit, and the zip must be what it holds."
        )
    if _git(root, "tag", "--list", f"v{version}"):
        found.append(f"The tag v{version} is there already. Take the next version.")
    return found


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout.strip("\n")


def build(target: Path) -> None:
    """Build the zip twice, and keep it if both have the same bytes.

    Raises:
        subprocess.CalledProcessError: it was not built; the builder has said why.
        RuntimeError: the two differ.
    """
    again = target.with_suffix(".again")
    for path in (target, again):
        subprocess.run([PYTHON, ROOT / "scripts" / "build_zip.py", "--complete", path], check=True)
    same = target.read_bytes() == again.read_bytes()
    again.unlink()
    if not same:
        target.unlink()
        raise RuntimeError("The zip differs each time that it is built: what is in it changes.")


def main() -> int:
    """Do what the command line says; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("version", help="such as 0.1.0")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder of the zip")
    given = parser.parse_args()
    found = refusals(given.version)
    if not PYTHON.exists():
        found.append("There is no .venvs/engine: bash scripts/test.sh makes it.")
    if found:
        print(f"{given.version} cannot be released yet:", file=sys.stderr)
        print("\n".join(f"  * {one}" for one in found), file=sys.stderr)
        return 1
    target = given.output.absolute() / f"cnnmapper-{given.version}.zip"
    try:
        build(target)
        subprocess.run(["bash", ROOT / "scripts" / "gate.sh", target], check=True)
        _git(ROOT, "tag", "-a", f"v{given.version}", "-m", f"CNN Mapper {given.version}")
    except (subprocess.CalledProcessError, RuntimeError) as error:
        print(f"Nothing was tagged: {error}", file=sys.stderr)
        return 1
    print(f"{target} is ready, and this commit is tagged v{given.version}. What is left:")
    print(f"  git push origin v{given.version}")
    print("  upload the zip at https://plugins.qgis.org/plugins/add/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
