"""Several files put in the place of others, as one step: no mixture of both is ever in force.

One of them is the head, without which the others mean nothing: a map among its companions, the
``saved_model.pb`` of a model folder. The old head goes first and the new one comes last, so that a
process that is killed in between leaves a name with nothing behind it. What has gone is kept
beside until all has come, and :func:`recover` puts it back.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import threading
from collections.abc import Sequence
from pathlib import Path

from .operating_system import as_compared, remove_file, remove_folder, replace

Moves = list[tuple[Path, Path]]

_under_way: list[tuple[Moves, Path]] = []
"""What has been moved, and the folder that keeps what goes."""
_leaving: set[Path] = set()
"""Folders of what has gone, which are about to be removed."""
# Reentrant: a handler of signals undoes in the middle of whatever the main thread does.
_lock = threading.RLock()


def exchange(target: Path, goes: Sequence[Path], comes: Sequence[tuple[Path, Path]]) -> None:
    """Put files or folders in the place of others.

    Args:
        target: the file or folder that is replaced; names what is kept beside it meanwhile.
        goes: what is removed, the head first; what is not there is passed over.
        comes: what is moved and where to, the head last.

    Raises:
        OSError: something cannot be moved; everything is as before then.
    """
    there = [path for path in goes if os.path.lexists(path)]
    going = target.with_name(f".{target.name}.{os.getpid()}.going")
    # From when it has this name on, what lies at the places is new.
    gone = going.with_suffix(".old")
    moves = [*((path, going / path.name) for path in there), (going, gone), *comes]
    done: Moves = []
    with _lock:
        this = (done, going)
        _under_way.append(this)
        try:
            going.mkdir(exist_ok=True)
            for source, place in moves:
                # Noted before it is done: undoing what did not happen does nothing.
                done.append((source, place))
                replace(source, place)
            _leaving.add(gone)
        except OSError:
            _undo(done)
            with contextlib.suppress(OSError):
                going.rmdir()
            raise
        finally:
            _under_way.remove(this)
        # A cancel waits for the lock: it must not end the process before the old ones are gone.
        # One whose signal comes to this very thread does not wait, and removes them itself.
        remove_folder(gone)
        _leaving.discard(gone)


def undo_all() -> None:
    """Undo exchanges that are under way: the process is about to end."""
    with _lock:
        for done, going in _under_way:
            _undo(done)
            with contextlib.suppress(OSError):
                going.rmdir()
        for gone in _leaving:
            remove_folder(gone)


def _undo(done: Moves) -> None:
    for source, place in reversed(done):
        if os.path.lexists(place):
            with contextlib.suppress(OSError):
                replace(place, source)
    done.clear()


def recover(target: Path, head: Path, others: Sequence[Path]) -> None:
    """Put back what a killed process had set aside, or remove it where the exchange was complete.

    Args:
        target: the file or folder that was to be replaced.
        head: without which it means nothing.
        others: what else may have come already.

    Raises:
        OSError: it cannot be moved.
    """
    left = re.compile(rf"\.{re.escape(as_compared(target.name))}\.\d+\.(going|old)")
    try:
        kept = [p for p in target.parent.iterdir() if left.fullmatch(as_compared(p.name))]
    except OSError:
        return
    for aside in kept:
        if (aside / head.name).exists() and not head.exists():
            for path in others if aside.suffix == ".old" else ():
                _remove(path)
            # The head last, here too.
            for path in sorted(aside.iterdir(), key=lambda path: path.name == head.name):
                replace(path, head.parent / path.name)
        remove_folder(aside)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        remove_folder(path)
        if path.exists():
            raise OSError(errno.ENOTEMPTY, "it cannot be removed", str(path))
    else:
        with contextlib.suppress(FileNotFoundError):
            remove_file(path)
