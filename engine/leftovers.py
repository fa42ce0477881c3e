"""What interrupted runs have left in folders: found, and removed, if nobody is at work on it.

QGIS's side asks this without a worker, so nothing but the standard library is imported. A file is
ours by its name and, where it has contents, by these; a link never is. What a run at work holds,
by its lock or by its process, stays, and so does what an interrupted exchange of files has set
aside: the next run puts that back.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional

from .contract import hidden_names
from .contract.unfinished import (
    NUMBERS_HEAD,
    SAMPLING_JOURNAL,
    TILES_HEAD,
    TRAINING_HEAD,
    read_journal,
)
from .maps.operating_system import (
    as_compared,
    is_running,
    remove_file,
    remove_folder,
    take_lock,
)
from .maps.output_lock import held
from .maps.sidecars import is_our_style

_DAY_S = 24 * 3600.0
"""A process that has not touched its file for so long is another one, of the same number."""
_OF_JOURNALS = b'{"version": '
_OF_MAPS = b"CNN Mapper "
_OF_PACKAGES = b"Made by CNN Mapper "
_PAGE = 4096
"""Bytes of an SQLite database that was begun and no more."""
_HEAD = 1 << 22
"""Bytes in which a GeoTIFF's tags lie: they are written before its first pixel."""
_OF_TEXTS = {
    ".html": (b'content="CNN Mapper',),
    ".htm": (b'content="CNN Mapper',),
    ".csv": (b"measure,",),
    ".json": (b'"cnnmapper:', b'"program": "CNN Mapper '),
    ".vrt": (b'<MDI key="STAC_ITEM"', b'<MDI key="CNNMAPPER_'),
    ".npz": (TRAINING_HEAD,),
}
"""What our files of these kinds hold, somewhere."""
_OF_FOLDERS = frozenset(
    {"saved_model.pb", "variables", "assets", "regions", "onnx", "model_card.json",
     "fingerprint.pb", "keras_metadata.pb", "test_tensors.npz"}
)  # fmt: skip


@dataclass(frozen=True)
class Leftover:
    """A file or folder that can go."""

    path: Path
    size: int
    """Bytes on the disk."""
    changed: float
    """When, in seconds since 1970."""
    stem: str
    """Of the map that it belongs to; empty: no map's, and no lock is held for it."""


@dataclass
class Found:
    """What was found in folders."""

    leftovers: list[Leftover] = field(default_factory=list)
    at_work: list[Path] = field(default_factory=list)
    """What a run is writing at this moment."""
    aside: list[Path] = field(default_factory=list)
    """Folders with what an interrupted run has set aside, and nobody has put back yet."""
    unread: list[Path] = field(default_factory=list)
    """Folders that cannot be read."""

    @property
    def size(self) -> int:
        """Bytes of all that can go."""
        return sum(one.size for one in self.leftovers)


def find(
    folder: Path, recursive: bool = False, is_cancelled: Callable[[], bool] = lambda: False
) -> Found:
    """Look for what interrupted runs have left.

    Args:
        folder: where to look.
        recursive: look into the folders in it as well, but through no link.
        is_cancelled: asked for each folder.
    """
    found = Found()
    for place, folders, names in os.walk(folder, onerror=lambda e: _unread(e, found)):
        if is_cancelled():
            break
        own = _look(Path(place), sorted([*folders, *names]), found)
        folders[:] = [n for n in folders if n not in own] if recursive else []
    return found


def remove(leftovers: Sequence[Leftover]) -> list[tuple[Leftover, str]]:
    """Remove leftovers, those of each map under its lock.

    Returns:
        What stays, each with what the system says; "": a run is at work on it.

    Args:
        leftovers: as :func:`find` has found them, perhaps a while ago.
    """
    failed: list[tuple[Leftover, str]] = []
    groups: dict[tuple[Path, str], list[Leftover]] = {}
    for one in leftovers:
        groups.setdefault((one.path.parent, one.stem), []).append(one)
    for (folder, stem), group in groups.items():
        with contextlib.ExitStack() as exits:
            try:
                for target in _targets(folder, stem, group) if stem else ():
                    exits.enter_context(held(target))
            except BlockingIOError:
                failed += [(one, "") for one in group]
                continue
            except OSError as error:
                failed += [(one, error.strerror or str(error)) for one in group]
                continue
            for one in group:
                try:
                    _remove(one.path)
                except BlockingIOError:
                    failed.append((one, ""))
                except OSError as error:
                    failed.append((one, error.strerror or str(error)))
    return failed


def _look(folder: Path, names: Sequence[str], found: Found) -> set[str]:
    """Look at the names in a folder; return those that are nobody else's to look into."""
    hidden = [name for name in names if name.startswith(".") and _LOOKS_LIKE.search(name)]
    busy = {as_compared(stem) for stem, path in _locks(folder, hidden) if _is_held(path)}
    known = {as_compared(m["stem"]) for name in hidden for m in _witnesses(folder, name)}
    own: set[str] = set()
    for name in hidden:
        path = folder / name
        if path.is_symlink():
            continue
        aside = hidden_names.ASIDE.fullmatch(name)
        if aside and path.is_dir():
            own.add(name)
            _look_at_aside(path, aside, found)
            continue
        stem = _ours(path, known)
        if stem is None:
            continue
        own.add(name)
        if as_compared(stem) in busy or _at_work(path):
            found.at_work.append(path)
        else:
            found.leftovers.append(_leftover(path, stem))
    return own


_LOOKS_LIKE = re.compile(r"\.part(\.|$)|\.lock$|\.(going|old)$", re.I)


def _locks(folder: Path, names: Sequence[str]) -> Iterator[tuple[str, Path]]:
    for name in names:
        lock = hidden_names.LOCK.fullmatch(name)
        if lock:
            yield lock["stem"] or lock["name"], folder / name


def _witnesses(folder: Path, name: str) -> Iterator[re.Match[str]]:
    """Say of which maps a file tells for sure that they are ours."""
    for pattern in (hidden_names.TILES, hidden_names.JOURNAL):
        found = pattern.fullmatch(name)
        if found and _says_so(folder / name):
            yield found
    lock = hidden_names.LOCK.fullmatch(name)
    if lock and lock["stem"] and _is_empty(folder / name):
        yield lock


def _says_so(path: Path) -> bool:
    """Tell by the contents of a journal or of tiles whose they are."""
    if not path.is_file() or path.is_symlink():
        return False
    with contextlib.suppress(OSError):
        if path.suffix == ".json":
            return read_journal(path) is not None
        # One that was begun and no more holds a part of what it would begin with.
        mark = TILES_HEAD if path.suffix == ".tiles" else _OF_JOURNALS
        return mark.startswith(_head(path, len(mark)))
    return False


def _ours(path: Path, known: set[str]) -> Optional[str]:
    """Return the map that a path belongs to, or "" for one that has none; None: it is not ours."""
    name = path.name
    if path.is_dir():
        match = hidden_names.ATOMIC.fullmatch(name)
        patches = hidden_names.PATCHES.fullmatch(name)
        sampling = patches and _head(path / SAMPLING_JOURNAL, len(_OF_JOURNALS))
        return "" if sampling == _OF_JOURNALS or (match and _is_model(path)) else None
    for pattern in (hidden_names.TILES, hidden_names.JOURNAL):
        match = pattern.fullmatch(name)
        if match:
            # Tiles of a version that did not mark them: their journal says whose they are.
            told = pattern is hidden_names.TILES and as_compared(match["stem"]) in known
            if told or _says_so(path):
                return match["stem"]
            # A card or a plan under way has such a name as well.
            if not hidden_names.ATOMIC.fullmatch(name):
                return None
    match = hidden_names.TRAINING.fullmatch(name)
    if match:
        return match["stem"] if TRAINING_HEAD in _head(path, _HEAD) else None
    match = hidden_names.LOCK.fullmatch(name)
    if match:
        return (match["stem"] or match["name"]) if _is_empty(path) else None
    # A map may be called anything, "a.cog.5.tif" as well: whose lock there is, comes first.
    part = hidden_names.MAP.fullmatch(name) or hidden_names.STYLE.fullmatch(name)
    if part and as_compared(part["stem"]) in known:
        return part["stem"]
    match = hidden_names.PACKAGE.fullmatch(name)
    if match:
        told = as_compared(match["stem"]) in known
        return match["stem"] if told or _is_package(path) else None
    match = hidden_names.SCRATCH.fullmatch(name)
    if match:
        of = hidden_names.STEM_OF_PART.fullmatch(match["beside"])
        stem = of["stem"] if of else match["beside"]
        told = bool(match["aside"]) and as_compared(stem) in known
        if told or (_is_set_aside(path) if match["aside"] else _is_raster(_raster_of(path), b"")):
            return stem
    if part:
        return part["stem"] if _is_map_or_style(path) else None
    match = hidden_names.ATOMIC.fullmatch(name)
    marks = _OF_TEXTS.get((match["suffix"] or "").lower(), ()) if match else ()
    text = _head(path, _HEAD) if marks else b""
    return "" if marks and (_is_empty(path) or any(mark in text for mark in marks)) else None


def _is_map_or_style(path: Path) -> bool:
    if path.suffix.lower() == ".qml":
        return is_our_style(path)
    return _is_raster(_raster_of(path), _OF_MAPS)


def _raster_of(path: Path) -> Path:
    """Return the raster that a file lies beside."""
    return path.with_name(re.sub(r"(?i)(\.tiff?)\.[a-z.]+$", r"\1", path.name))


def _is_raster(path: Path, mark: bytes) -> bool:
    """Tell whether a file is a GeoTIFF with a mark in its tags, or one that was only begun."""
    head = _head(path, _HEAD)
    fits = head[:4] in (b"II*\0", b"II+\0", b"MM\0*", b"MM\0+")
    return path.is_file() and (not head or (fits and (len(head) <= 16 or mark in head)))


def _is_set_aside(path: Path) -> bool:
    """Tell whether a file holds what a run has set aside, or was only begun."""
    return path.is_file() and NUMBERS_HEAD.startswith(_head(path, len(NUMBERS_HEAD)))


def _is_package(path: Path) -> bool:
    """Tell whether a file is a GeoPackage of ours, or was only begun."""
    head = _head(path, _HEAD)
    fits = head.startswith(b"SQLite format 3\0") and head[68:72] in (b"GPKG", bytes(4))
    return path.is_file() and (not head or (fits and (len(head) <= _PAGE or _OF_PACKAGES in head)))


def _is_model(folder: Path) -> bool:
    """Tell whether a folder is a model under way: it holds nothing else."""
    with contextlib.suppress(OSError):
        return _OF_FOLDERS.issuperset(path.name for path in folder.iterdir())
    return False


def _look_at_aside(path: Path, match: re.Match[str], found: Found) -> None:
    """Look at what was set aside: it can go where that which replaced it is in its place."""
    target = path.with_name(match["name"])
    try:
        names = {one.name for one in path.iterdir()}
    except OSError:
        found.unread.append(path)
        return
    file = all(name.startswith(target.stem) for name in names)
    if not (file or names <= _OF_FOLDERS):
        return
    head = target / "saved_model.pb" if names & _OF_FOLDERS else target
    if _at_work(path):
        found.at_work.append(path)
    elif not names or (match["state"] == "old" and head.exists()):
        found.leftovers.append(_leftover(path, ""))
    else:
        found.aside.append(path)


def _at_work(path: Path) -> bool:
    """Tell whether the process that a name has the number of is there, and may be at work.

    Of patches, whether a run holds the lock of their folder.
    """
    patches = hidden_names.PATCHES.fullmatch(path.name)
    if patches:
        lock = path.with_name(f".{patches['name']}.lock")
        return lock.exists() and _is_held(lock)
    match = re.search(r"\.(\d+)\.(part|going|old)(\.|$)", path.name)
    if not match or not is_running(int(match[1])):
        return False
    return time.time() - _leftover(path, "").changed < _DAY_S


def _targets(folder: Path, stem: str, group: Sequence[Leftover]) -> list[Path]:
    """Return the outputs whose locks keep runs away from a map's leftovers."""
    suffixes = {".tif", ".gpkg"}
    names = set()
    for one in group:
        lock = hidden_names.LOCK.fullmatch(one.path.name)
        own = one.path.name
        part = hidden_names.PACKAGE.fullmatch(own) or hidden_names.MAP.fullmatch(own)
        if lock:
            names.add(lock["name"])
        elif hidden_names.TRAINING.fullmatch(one.path.name):
            names.add(f"{stem}.training")
        elif part:
            suffixes.add(part["suffix"])
    # An export of a Keras file is locked by its own name.
    if not any(name == stem for name in names):
        names |= {stem + suffix for suffix in suffixes}
    return [folder / name for name in sorted(names)]


def _is_held(lock: Path) -> bool:
    try:
        with contextlib.closing(take_lock(lock)):
            return False
    except BlockingIOError:
        return True
    except OSError:
        # Not ours to take: then not ours to remove.
        return True


def _remove(path: Path) -> None:
    """Remove a leftover.

    Raises:
        BlockingIOError: a run is at work on it by now.
        OSError: it cannot be removed.
    """
    if path.is_symlink() or not os.path.lexists(path):
        return
    if _at_work(path):
        raise BlockingIOError
    if path.is_dir():
        remove_folder(path)
        if path.exists():
            raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY))
    else:
        remove_file(path)


def _leftover(path: Path, stem: str) -> Leftover:
    size, changed = 0, 0.0
    files = [path, *path.rglob("*")] if path.is_dir() else [path]
    for file in files:
        with contextlib.suppress(OSError):
            state = file.lstat()
            changed = max(changed, state.st_mtime)
            size += 0 if file.is_dir() else state.st_size
    return Leftover(path, size, changed, stem)


def _is_empty(path: Path) -> bool:
    with contextlib.suppress(OSError):
        return path.is_file() and path.stat().st_size == 0
    return False


def _head(path: Path, size: int) -> bytes:
    with contextlib.suppress(OSError), path.open("rb") as stream:
        return stream.read(size)
    return b""


def _unread(error: OSError, found: Found) -> None:
    found.unread.append(Path(error.filename or ""))
