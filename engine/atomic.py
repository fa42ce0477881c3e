"""Files and folders that appear under their final name only when they are complete."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

_unfinished: set[Path] = set()
# Reentrant: a handler of signals discards in the middle of whatever the main thread does.
_lock = threading.RLock()


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a temporary path beside ``target``; move it there when the block ends well.

    The block creates a file or a folder at the temporary path, which keeps the suffix. What was
    at the target before is replaced; after an error nothing is left and the target is untouched.
    """
    temporary = target.with_name(f".{target.stem}.{os.getpid()}.part{target.suffix}")
    with _lock:
        _unfinished.add(temporary)
    try:
        yield temporary
        _move_companion(temporary, target)
        _move(temporary, target)
    finally:
        _remove(temporary)
        with _lock:
            _unfinished.discard(temporary)


@contextlib.contextmanager
def scratch(beside: Path, purpose: str) -> Iterator[Path]:
    """Give a path for an intermediate GeoTIFF beside a target; it is gone when the block ends."""
    temporary = beside.with_name(f".{beside.stem}.{purpose}.{os.getpid()}.part.tif")
    with _lock:
        _unfinished.add(temporary)
    try:
        yield temporary
    finally:
        _remove(temporary)
        with _lock:
            _unfinished.discard(temporary)


def discard_unfinished() -> None:
    """Remove everything that is not complete: the process is about to end."""
    with _lock:
        for path in _unfinished:
            _remove(path)


def remove_stale(target: Path) -> None:
    """Remove what killed processes have left beside a map: styles and intermediate GeoTIFFs.

    The lock of the map must be held: then none of them is in use.
    """
    stem = re.escape(target.stem)
    stale = re.compile(
        rf"\.{stem}\.\d+\.part\.qml|\.\.{stem}\.part\.[a-z]+\.\d+\.part\.tif(\.aux\.xml)?"
    )
    with contextlib.suppress(OSError):
        for path in target.parent.iterdir():
            if stale.fullmatch(path.name):
                _remove(path)


def unfinished(path: Path) -> None:
    """Have a path removed if the process is ended before it is complete, or kept."""
    with _lock:
        _unfinished.add(path)


def keep(path: Path) -> None:
    """Leave an unfinished path where it is when the process ends: a later one goes on with it."""
    with _lock:
        _unfinished.discard(path)


def publish(finished: Path, target: Path) -> None:
    """Move a complete file to its name, its companion first.

    Raises:
        OSError: it cannot be moved.
    """
    _move_companion(finished, target)
    _move(finished, target)
    keep(finished)


def remove(path: Path) -> None:
    """Remove an unfinished path and its companion, if they are there."""
    _remove(path)
    keep(path)


def _companion(path: Path) -> Path:
    """GDAL's file for what a raster format cannot hold."""
    return path.with_name(path.name + ".aux.xml")


def _move_companion(temporary: Path, target: Path) -> None:
    # The map itself comes last: where it is, everything that belongs to it is. A companion of the
    # file that is replaced would say untrue things (statistics, category names) about the new one.
    if _companion(temporary).exists():
        os.replace(_companion(temporary), _companion(target))
    else:
        _companion(target).unlink(missing_ok=True)


def _move(temporary: Path, target: Path) -> None:
    if not target.is_dir():
        os.replace(temporary, target)
        return
    # A folder cannot replace a folder in one step: the old one steps aside first.
    old = temporary.with_name(temporary.name + ".old")
    os.rename(target, old)
    try:
        os.rename(temporary, target)
    except OSError:
        os.rename(old, target)
        raise
    _remove(old)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
    with contextlib.suppress(OSError):
        _companion(path).unlink()
