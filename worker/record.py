"""The last run, kept for whoever has to find out what went wrong: its job, its end, its log."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
from collections import deque
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication

from ..engine.contract import job as jobs
from . import system
from .privacy import redact
from .process import Outcome

_LINES = 200

# What is asked of an environment is no work.
_CHECKS = (jobs.VersionsJob, jobs.OtbVersionsJob)


def path() -> Path:
    """Return the file that the last run is kept in."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cnnmapper" / "last-run.json"


class Run:
    """A run under way."""

    def __init__(self, job: jobs.Job) -> None:
        self._job = job
        self._started = datetime.datetime.now()
        self._lines: deque[str] = deque(maxlen=_LINES)

    def hear(self, line: str) -> None:
        """Take one line of the worker's standard output."""
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        if not isinstance(message, dict) or "type" not in message:
            self._lines.append(line)
        # Progress comes by the hundred and says nothing afterwards.
        elif message["type"] != "progress":
            said = message.get("message") or {k: v for k, v in message.items() if k != "type"}
            self._lines.append(f"{message['type']}: {said}")
            if message.get("details"):
                self._lines.append(str(message["details"]))

    def keep(self, outcome: Outcome) -> None:
        """Write down how it ended, without secrets and names; never fails."""
        if isinstance(self._job, _CHECKS):
            return
        if outcome.cancelled:
            end = "cancelled"
        else:
            end = f"signal {outcome.code}" if outcome.crashed else f"exit code {outcome.code}"
        document = {
            "started": self._started.isoformat(timespec="seconds"),
            "seconds": round((datetime.datetime.now() - self._started).total_seconds(), 1),
            "end": end,
            "worker": f"process {outcome.process}, job {outcome.job}",
            "job": {"task": self._job.task, **dataclasses.asdict(self._job)},
            "messages": list(self._lines),
            "standard_error": outcome.tail.splitlines(),
        }
        # Each text by itself: what surrounds it in JSON would get in the way.
        text = json.dumps(_redacted(document), ensure_ascii=False, indent=1)
        with contextlib.suppress(OSError):
            target = path()
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_suffix(".part")
            unfinished.write_text(text, encoding="utf-8")
            system.rename(unfinished, target)


def _redacted(value: Any) -> Any:
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, dict):
        return {key: _redacted(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_redacted(item) for item in value]
    return value


def last() -> Optional[dict[str, Any]]:
    """Return the last run that was kept, or None."""
    try:
        document = json.loads(path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return document if isinstance(document, dict) else None
