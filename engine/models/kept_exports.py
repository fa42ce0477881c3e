"""Exports of Keras files that are kept for the next run: where each lies, and when it goes.

An export is kept under the SHA-256 of its file and of what made it, so that it can be neither that
of another file nor that of another version. Imports nothing heavy.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Callable, Optional

from .. import __version__
from ..contract.errors import CardError
from ..maps.operating_system import takes_long_paths
from ..maps.output_lock import held
from ..maps.output_paths import why_folder_too_long
from .card import FILE_NAME, Card, read_card

MOST, MOST_BYTES = 20, 4 << 30
"""So many exports are kept, and so many bytes; the one that was used last always is."""

IN_USE_S = 3600.0
"""One that was used less than an hour ago may be in use: a run may still load parts of it."""

_LEFT_OVER_S = 24 * 3600.0
_WAIT_S = 0.25

_ENGINE = Path(__file__).resolve().parents[1]
_DIGITS, _FEW_DIGITS = 40, 16
"""Of a file's SHA-256 in the name of its export; few where paths must be short."""
_LEFT_OVER = re.compile(r"\.([0-9a-f]{16}|[0-9a-f]{40})-.*\.(part|going|old)")
_NAME = re.compile(r"([0-9a-f]{16}|[0-9a-f]{40})-[0-9a-f]{8}(-trusted)?")


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def names(sha256: str, trust: bool) -> tuple[str, ...]:
    """Return the names under which an export of a file may lie, the one to make it under last.

    What was exported without trust serves everybody; what was made by running the file's own code
    serves only who trusts it.

    Args:
        sha256: of the Keras file.
        trust: whether the user trusts it.
    """
    digits = _DIGITS if takes_long_paths() else _FEW_DIGITS
    name = f"{sha256[:digits]}-{_maker()[:8]}"
    return (name, f"{name}-trusted") if trust else (name,)


def fits(folder: Path) -> bool:
    """Tell whether paths of exports in a folder are short enough for this system."""
    return not why_folder_too_long(folder / names("0" * 64, True)[-1])


def find(folder: Path, sha256: str, trust: bool) -> Optional[tuple[Path, Card]]:
    """Return the export of a file with its card, if it is there and whole; it is used now."""
    for name in names(sha256, trust):
        path = folder / name
        with contextlib.suppress(OSError, CardError):
            card = read_card(path)
            if card is not None:
                os.utime(path / FILE_NAME)
                return path, card
    return None


@contextlib.contextmanager
def making(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of an export: whoever makes it, makes it alone.

    Args:
        path: of the export.
        waiting: called once if another run holds it.

    Raises:
        OSError: the folder takes no files.
    """
    with contextlib.ExitStack() as exits:
        if not _held(exits, path):
            waiting()
            while not _held(exits, path):
                time.sleep(_WAIT_S)
        yield


def _held(exits: contextlib.ExitStack, path: Path) -> bool:
    try:
        exits.enter_context(held(path))
    except BlockingIOError:
        return False
    return True


def prune(folder: Path, keep: Path) -> None:
    """Remove the exports that were used longest ago, beyond what is kept; and what was left over.

    Args:
        folder: the exports.
        keep: the one that is about to be used.
    """
    now = time.time()
    found: list[tuple[float, int, Path]] = []
    for path in _entries(folder):
        used = _used(path)
        if _LEFT_OVER.fullmatch(path.name) and now - used > _LEFT_OVER_S:
            shutil.rmtree(path, ignore_errors=True)
        elif _NAME.fullmatch(path.name) and path != keep:
            found.append((used, _size(path), path))
    count, size = 1, _size(keep)
    for used, own, path in sorted(found, reverse=True):
        count, size = count + 1, size + own
        if (count > MOST or size > MOST_BYTES) and now - used > IN_USE_S:
            remove(path)


def remove(path: Path) -> None:
    """Remove an export: first that which makes it one."""
    with contextlib.suppress(OSError):
        (path / FILE_NAME).unlink()
    shutil.rmtree(path, ignore_errors=True)


def _maker() -> str:
    """Return the SHA-256 of what decides how an export turns out."""
    digest = hashlib.sha256(__version__.encode())
    sources = [p for wing in ("networks", "models") for p in sorted((_ENGINE / wing).glob("*.py"))]
    for path in (_ENGINE / "export.py", *sources):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _entries(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir() and not path.is_symlink()]
    except OSError:
        return []


def _used(path: Path) -> float:
    for file in (path / FILE_NAME, path):
        with contextlib.suppress(OSError):
            return file.stat().st_mtime
    return 0.0


def _size(path: Path) -> int:
    total = 0
    with contextlib.suppress(OSError):
        for file in path.rglob("*"):
            total += file.stat().st_size if file.is_file() else 0
    return total
