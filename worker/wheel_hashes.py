"""Holds a folder of wheels against the list of hashes that lies in it.

``scripts/wheelhouse.py`` writes the list when it has downloaded the wheels. Between then and the
installation they lie on sticks and shared disks.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Callable

from ..translation import tr
from . import uv_release
from .errors import CancelledError, InstallFailedError

NAME = "hashes.txt"
"""Requirements as pip reads them: ``name==version --hash=sha256:…``, one a line."""


def check(folder: Path, is_cancelled: Callable[[], bool], as_it_was: str) -> int:
    """Refuse a folder with a wheel that its list does not know.

    Args:
        folder: the folder of wheels.
        is_cancelled: asked before each file.
        as_it_was: what a cancelled installation leaves, in words.

    Returns:
        How many wheels are as they were; 0 where the folder has no list.

    Raises:
        InstallFailedError: names the wheel, what was found and what was expected.
        CancelledError: the user cancelled.
    """
    path = folder / NAME
    if not path.exists():
        return 0
    try:
        listed = _listed(path.read_text(encoding="utf-8"))
        wheels = sorted(folder.glob("*.whl"))
        for wheel in wheels:
            if is_cancelled():
                raise CancelledError(as_it_was)
            _check_one(wheel, listed)
    except (OSError, UnicodeDecodeError) as error:
        raise InstallFailedError(
            tr("WHEELS: the hashes of {folder} cannot be checked ({reason}).").format(
                folder=folder, reason=error
            )
        ) from None
    return len(wheels)


def _check_one(wheel: Path, listed: dict[str, set[str]]) -> None:
    name, version = [*wheel.name.split("-"), ""][:2]
    expected = listed.get(_requirement(name, version), set())
    found = _sha256(wheel)
    # Put there by hand for a Python without venv.
    if found == uv_release.sha256(wheel.name):
        return
    if found in expected:
        return
    if not expected:
        raise InstallFailedError(
            tr(
                "WHEELS: {wheel} is not listed in {list}: it was put into the folder later. Remove "
                "it, or make the folder anew with scripts/wheelhouse.py."
            ).format(wheel=wheel, list=NAME)
        )
    raise InstallFailedError(
        tr(
            "WHEELS: {wheel} is not the file that was downloaded: its SHA-256 is {found}, and "
            "{list} expects {expected}. Copy the folder again, or make it anew with "
            "scripts/wheelhouse.py."
        ).format(wheel=wheel, found=found, list=NAME, expected=" ".join(sorted(expected)))
    )


def _listed(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    # A long line may go on behind a backslash.
    for line in text.replace("\\\n", " ").splitlines():
        pinned = re.match(r"\s*([A-Za-z0-9._-]+)==([^\s;]+)", line)
        if pinned:
            digests = re.findall(r"--hash=sha256:([0-9a-fA-F]{64})", line)
            known = found.setdefault(_requirement(*pinned.groups()), set())
            known.update(digest.lower() for digest in digests)
    return found


def _requirement(name: str, version: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower() + "==" + version


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()
