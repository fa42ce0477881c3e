"""Files and folders that appear under their final name only when they are complete."""

from __future__ import annotations

import contextlib
import os
import re
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from .file_exchange import exchange, recover, undo_all
from .operating_system import as_compared, remove_file, remove_folder, replace
from .sidecars import arriving, outdated, sidecars

_unfinished: set[Path] = set()
# Reentrant: a handler of signals discards in the middle of whatever the main thread does.
_lock = threading.RLock()


@contextlib.contextmanager
def replacing(target: Path, own: Sequence[str] = ()) -> Iterator[Path]:
    """Give a temporary path beside ``target``; move it there when the block ends well.

    The block creates a file or a folder at the temporary path, which keeps the suffix. What was
    at the target before is replaced; after an error nothing is left and the target is untouched.
    What the block writes beside a raster (category names, a style) goes with it, and what lay
    beside the old one and says untrue things about the new one is gone.

    Args:
        target: the file or folder.
        own: of a folder that may be there: the names that are replaced in it, the one first
            without which the others mean nothing. Everything else stays.
    """
    temporary = target.with_name(f".{target.stem}.{os.getpid()}.part{target.suffix}")
    with _lock:
        _unfinished.add(temporary)
    with contextlib.suppress(OSError):
        _put_back(target)
    try:
        yield temporary
        if temporary.is_dir():
            _place_folder(temporary, target, own)
        else:
            _place_file(temporary, target)
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
    """Remove everything that is not complete: the process is about to end.

    On Windows that which is still open becomes empty instead.
    """
    undo_all()
    with _lock:
        for path in _unfinished:
            _remove(path, patient=False)


def remove_stale(target: Path) -> None:
    """Remove what killed processes have left beside a map: styles, layers, intermediate GeoTIFFs.

    An older map that one of them had set aside, to put its own in the place, is put back.
    The lock of the map must be held: then none of them is in use.

    Raises:
        OSError: the older map cannot be put back.
    """
    _put_back(target)
    stem = re.escape(as_compared(target.stem))
    # A map and a layer of one name have locks of their own.
    suffix, purpose = ("gpkg", "shapes") if target.suffix.lower() == ".gpkg" else (
        "qml", "(?!shapes)[a-z]+"
    )  # fmt: skip
    stale = re.compile(
        rf"\.{stem}\.\d+\.part\.{suffix}"
        rf"|\.\.{stem}\.part\.{purpose}\.\d+\.part\.tif(\.aux\.xml)?"
    )
    with contextlib.suppress(OSError):
        for path in target.parent.iterdir():
            if stale.fullmatch(as_compared(path.name)):
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
    """Move a complete file to its name, and what lies beside it with it.

    Raises:
        OSError: it cannot be moved.
    """
    _place_file(finished, target)
    keep(finished)


def remove(path: Path) -> None:
    """Remove an unfinished path and what lies beside it, if they are there."""
    _remove(path)
    keep(path)


def _place_file(finished: Path, target: Path) -> None:
    comes = arriving(finished, target)
    goes = outdated(target, sidecars(finished))
    if not comes and not goes:
        # The old one stays in force until the very moment.
        replace(finished, target)
        return
    # A companion of the file that is replaced would say untrue things (statistics, overviews,
    # category names) about the new one, and the other way round.
    exchange(target, [target, *goes], [*comes, (finished, target)])


def _put_back(target: Path) -> None:
    """Put a file back that a killed process had set aside, with what belongs to it."""
    if not target.is_dir():
        recover(target, target, list(sidecars(target).values()))


def _place_folder(finished: Path, target: Path, own: Sequence[str]) -> None:
    if not target.is_dir():
        replace(finished, target)
        return
    head, *_ = own
    made = sorted((path.name for path in finished.iterdir()), key=lambda name: name == head)
    names = [head, *(name for name in {*own, *made} if name != head)]
    exchange(
        target,
        [target / name for name in names],
        [(finished / name, target / name) for name in made],
    )


def _remove(path: Path, patient: bool = True) -> None:
    if path.is_dir():
        remove_folder(path, patient=patient)
    else:
        with contextlib.suppress(OSError):
            remove_file(path, patient=patient)
    for companion in sidecars(path).values():
        with contextlib.suppress(OSError):
            remove_file(companion, patient=patient)
