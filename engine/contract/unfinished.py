"""What an interrupted run has left beside its outputs, for who only wants to speak of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

TILES_HEAD = b"CNN Mapper tiles"
"""How a file of finished tiles begins, so that it can be told from anybody else's."""
TRAINING_HEAD = b"CNN Mapper training"
"""What a file that keeps a training holds near its beginning."""
SAMPLING_JOURNAL = "sampling.json"
"""What an unfinished set of patches has in its folder: how far the sampling was."""
NUMBERS_HEAD = b"CNN Mapper aside"
"""How a file begins that holds what a run has set aside for itself, for the same reason."""
_MAX_BYTES = 256 << 20


@dataclass(frozen=True)
class Kept:
    """What is kept for the next run."""

    tiles: int
    size: int
    """Bytes on the disk, of the tiles of all maps and of the journal."""


def journal_path(target: Path) -> Path:
    """Return where the journal of finished tiles lies, by the first map of the run."""
    return target.with_name(f".{target.stem}.part.json")


def tiles_path(target: Path) -> Path:
    """Return where the finished tiles of a map lie."""
    return target.with_name(f".{target.stem}.part.tiles")


def read_journal(path: Path) -> Optional[dict[str, Any]]:
    """Return the document of a journal, of whatever version; None: the file is none.

    Raises:
        OSError: it cannot be read.
    """
    if path.stat().st_size > _MAX_BYTES:
        return None
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        return None
    kinds = {"version": int, "identity": dict, "tiles": list}
    if not isinstance(document, dict):
        return None
    fits = all(isinstance(document.get(name), kind) for name, kind in kinds.items())
    return document if fits else None


def kept(targets: Sequence[Path]) -> Kept:
    """Return what is kept for the next run; no tiles where there are none, or nobody can say.

    Args:
        targets: the maps of the run, the first of them first.
    """
    if not targets:
        return Kept(0, 0)
    journal = journal_path(targets[0])
    try:
        document = read_journal(journal)
    except OSError:
        document = None
    if document is None or not document["tiles"]:
        return Kept(0, 0)
    files = [journal, *(tiles_path(target) for target in targets)]
    return Kept(len(document["tiles"]), sum(map(_size, files)))


def training_path(output: Path) -> Path:
    """Return where a training keeps what it has learnt so far, by the folder of its model."""
    return output.with_name(f".{output.name}.training.part.npz")


def sampling_path(output: Path) -> Path:
    """Return where a set of patches lies until it is complete, by its folder."""
    return output.with_name(f".{output.name}.patches.part")


def kept_training(output: Path) -> int:
    """Return how many bytes are kept of a training; 0: it has not begun to learn."""
    return _size(training_path(output))


def kept_sampling(output: Path) -> int:
    """Return how many bytes are kept of a sampling; 0: nothing that it could go on from."""
    folder = sampling_path(output)
    try:
        document = read_journal_of_sampling(folder / SAMPLING_JOURNAL)
        files = [path for path in folder.rglob("*") if path.is_file()]
    except OSError:
        return 0
    scanned = document.get("scanned")
    looked = isinstance(scanned, dict) and (scanned.get("windows") or scanned.get("image"))
    return sum(map(_size, files)) if document.get("written") or looked else 0


def read_journal_of_sampling(path: Path) -> dict[str, Any]:
    """Return the document of a sampling's journal; empty: the file is none.

    Raises:
        OSError: it cannot be read.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def megabytes(size: int) -> str:
    """Return bytes as people read them: ``0.4 MB``, ``12 MB``, ``1.3 GB``."""
    if size >= 1 << 30:
        return f"{size / (1 << 30):.1f} GB"
    count = size / (1 << 20)
    # Of what is there, none is nothing.
    return f"{count:.0f} MB" if count >= 9.95 else f"{max(count, 0.1 if size else 0):.1f} MB"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
