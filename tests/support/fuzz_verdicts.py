"""Lets the worker do a job, and says what may come of a damaged one."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.damage import NAME

REFUSED, SAME, CHECKED = "refused in words", "done, equal to the undamaged", "done, checked"
FINE = (REFUSED, SAME, CHECKED)


@dataclass(frozen=True)
class Verdict:
    """What came of a case."""

    kind: str
    seed: int
    outcome: str
    """One of FINE, or what is wrong."""
    message: str
    """What the worker said at the end."""
    seconds: float


def refusal(message: str, left: list[str]) -> str:
    """Judge a refusal, and what it has left behind."""
    if left:
        return f"refused, but left {', '.join(left)}"
    if "unexpectedly" in message or "Traceback" in message:
        return "a traceback shown"
    # A name is shown as it is, the end of a line in it included.
    if "\n" in message.replace(NAME, "").strip() or not 15 < len(message) < 1500:
        return f"refused in {len(message)} characters, no one sentence"
    return REFUSED


def run(job: bytes, folder: Path) -> dict[str, Any]:
    """Let the worker do a job in this process; return its last word."""
    from cnnmapper.engine import service
    from cnnmapper.engine.contract.messages import Messages

    path = folder / "job.json"
    path.write_bytes(job)
    said = io.StringIO()
    service.do(path, Messages(said))
    lines = said.getvalue().splitlines()
    return dict(json.loads(lines[-1]))
