"""The plugin repository's own rules, held against a built zip: rules.py ZIP.

What needs other programs (bandit, detect-secrets, flake8) is in scripts/gate.sh, which runs this.
"""

from __future__ import annotations

import configparser
import re
import sys
import zipfile
from pathlib import Path

REQUIRED = (
    "name", "description", "about", "version", "qgisMinimumVersion", "author", "email",
    "repository", "tracker", "homepage",
)  # fmt: skip
FOLDER = "cnnmapper"
ALLOWED_BYTES = 8_000_000
"""The repository allows 25 MB; much less is expected here."""
BINARIES = {
    ".png": b"\x89PNG\r\n\x1a\n",
    # Catalogues of translations, compiled for Qt.
    ".qm": b"\x3c\xb8\x64\x18\xca\xef\x9c\x95",
}
"""Endings of files that are no text, and how such a file begins."""
EXAMPLE = {".gz", ".tif", ".onnx", ".pb", ".npz", ".index", ".data-00000-of-00001"}
"""Endings of what is data and no program, in the folder example/ alone."""
PLACEHOLDERS = re.compile(r"FILL-IN|\bexample\.(?:invalid|com|org|net)\b", re.IGNORECASE)
ADDRESSES = ("email", "homepage", "tracker", "repository")


def broken(path: Path) -> list[str]:
    """Return what the repository would refuse of a zip, a sentence each."""
    with zipfile.ZipFile(path) as archive:
        held = {info.filename: archive.read(info) for info in archive.infolist()}
    found = []
    if path.stat().st_size > ALLOWED_BYTES:
        found.append(
            f"The zip has {path.stat().st_size} bytes; expected are {ALLOWED_BYTES} at most."
        )
    for name, content in sorted(held.items()):
        parts = name.split("/")
        if parts[0] != FOLDER or len(parts) < 2:
            found.append(f"{name} is outside of the folder {FOLDER}/.")
        if any(part.startswith(".") for part in parts):
            found.append(f"{name} is hidden, or in a hidden folder.")
        if "__pycache__" in parts or "__MACOSX" in parts:
            found.append(f"{name} is what a program left behind.")
        data = parts[1:2] == ["example"] and Path(name).suffix in EXAMPLE
        if not data and not _readable(name, content):
            found.append(
                f"{name} is a binary; expected are texts, pictures (.png) and translations (.qm)."
            )
    found += [
        f"{FOLDER}/{name} is missing."
        for name in ("LICENSE", "__init__.py", "metadata.txt")
        if f"{FOLDER}/{name}" not in held
    ]
    return found + broken_metadata(held.get(f"{FOLDER}/metadata.txt", b"").decode("utf-8"))


def _readable(name: str, content: bytes) -> bool:
    beginning = BINARIES.get(Path(name).suffix)
    if beginning is not None:
        return content.startswith(beginning)
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False


def broken_metadata(text: str) -> list[str]:
    """Return what the repository would refuse of metadata.txt, a sentence each."""
    general = read_metadata(text)
    found = [f"metadata.txt: {key} is missing." for key in REQUIRED if not general.get(key)]
    version = general.get("version", "")
    if version and not re.fullmatch(r"\d+(\.\d+){1,2}", version):
        found.append(f"metadata.txt: version is {version}; expected are numbers: 1.2.3.")
    email = general.get("email", "")
    if email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email):
        found.append(f"metadata.txt: email is {email}, which is no address.")
    found += [
        f"metadata.txt: {key} is {general[key]}; expected is an address (https://…)."
        for key in ("homepage", "tracker", "repository")
        if general.get(key) and not re.match(r"https?://[^/\s]+\S*$", general[key])
    ]
    return found


def placeholders(text: str) -> list[str]:
    """Return which lines of metadata.txt wait for a person to fill them in, as ``key=value``."""
    general = read_metadata(text)
    return [
        f"{key}={general.get(key, '')}"
        for key in ADDRESSES
        if not general.get(key) or PLACEHOLDERS.search(general[key])
    ]


def read_metadata(text: str) -> dict[str, str]:
    """Return the values of metadata.txt as QGIS reads them; empty where it cannot be read."""
    reader = configparser.ConfigParser()
    reader.optionxform = str  # type: ignore[assignment,method-assign]  # the keys as they stand
    try:
        reader.read_string(text)
        return dict(reader["general"])
    except (configparser.Error, KeyError):
        return {}


def main() -> int:
    """Say what is broken; return the exit status."""
    found = broken(Path(sys.argv[1]))
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
