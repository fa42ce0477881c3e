"""Which engine ENGINE automatic is: decided here for both processes, each says what it sees."""

from __future__ import annotations

from typing import Callable

from .job import AUTO, OTB, TENSORFLOW


def engine_for(asked: str, has_runtime: Callable[[], bool], has_otb: Callable[[], bool]) -> str:
    """Return the engine that runs a job: Orfeo ToolBox where it is all that there is.

    Args:
        asked: the job's ENGINE.
        has_runtime: tells whether our own engine has what it needs; asked only where it matters.
        has_otb: the same of Orfeo ToolBox.
    """
    if asked != AUTO:
        return asked
    return OTB if not has_runtime() and has_otb() else TENSORFLOW
