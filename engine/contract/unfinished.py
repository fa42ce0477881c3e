"""What an interrupted run has left beside its maps, for who only wants to speak of it."""

from __future__ import annotations

import json
from pathlib import Path

_MAX_BYTES = 256 << 20


def journal_path(target: Path) -> Path:
    """Return where the journal of finished tiles lies, by the first map of the run."""
    return target.with_name(f".{target.stem}.part.json")


def tiles_kept(target: Path) -> int:
    """Return how many tiles are kept for the next run; 0 where there is none, or nobody can say."""
    path = journal_path(target)
    try:
        if path.stat().st_size > _MAX_BYTES:
            return 0
        return len(json.loads(path.read_text(encoding="utf-8"))["tiles"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return 0
