"""The processor cores that this process may use."""

from __future__ import annotations

import os
from typing import Optional

_allowed: Optional[int] = None


def allow(count: int) -> None:
    """Have :func:`cores` return this from now on: several processes share the machine."""
    global _allowed
    _allowed = count


def cores() -> int:
    """Return their number: in a container or under a scheduler fewer than the machine has."""
    if _allowed is not None:
        return _allowed
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
