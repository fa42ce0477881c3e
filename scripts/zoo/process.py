"""Processes with an end: the worker that does a job, and the keeper that judges its maps."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from cnnmapper.engine.contract.job import Job, to_json

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "engine" / "__main__.py"

DONE, REFUSED, HANGS, DIED = "done", "refused", "hangs", "died"
"""How a job may end: with a result, a sentence, not in time, without a word."""


@dataclass(frozen=True)
class Ending:
    """How a job ended."""

    how: str
    seconds: float
    silence: float
    """Longest time without a word, seconds."""
    result: dict[str, Any]
    sentence: str
    """Of a refusal."""
    said: tuple[str, ...]
    """Infos and warnings."""
    errors: str
    """End of standard error."""


class Lines:
    """A process whose lines come with a time limit; killed when it is over."""

    def __init__(self, command: Sequence[str], log: Path) -> None:
        """Start it; ``log`` takes its standard error."""
        with log.open("wb") as errors:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, cwd=ROOT,
                env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"},
                text=True,
            )  # fmt: skip
        self._log = log
        self._lines: queue.Queue[Optional[str]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def say(self, line: str) -> None:
        """Write a line to it."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def next(self, limit_s: float) -> Optional[str]:
        """Return the next line; None: it has ended.

        Raises:
            TimeoutError: none came in time.
        """
        try:
            return self._lines.get(timeout=max(0.0, limit_s))
        except queue.Empty:
            raise TimeoutError from None

    def end(self) -> str:
        """Kill it if it still runs; return the end of its standard error."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()
        return self._log.read_text(encoding="utf-8", errors="replace")[-2000:]


def do(job: Job, folder: Path, limit_s: float) -> Ending:
    """Do a job in a worker as QGIS starts it; kill it after so many seconds."""
    path = folder / "job.json"
    path.write_text(to_json(job), encoding="utf-8")
    began = last = time.monotonic()
    worker = Lines([sys.executable, "-I", str(ENGINE), str(path)], folder / "worker.log")
    silence, said = 0.0, []
    how, result, sentence = DIED, {}, ""
    try:
        while True:
            line = worker.next(began + limit_s - time.monotonic())
            now = time.monotonic()
            silence, last = max(silence, now - last), now
            if line is None:
                break
            message = json.loads(line)
            kind = message.pop("type")
            if kind in ("info", "warning"):
                said.append(message["message"])
            elif kind == "result":
                how, result = DONE, message
            elif kind == "error":
                how, sentence = REFUSED, message["message"]
                if message.get("details"):
                    said.append(message["details"])
    except TimeoutError:
        how = HANGS
        silence = max(silence, time.monotonic() - last)
    finally:
        errors = worker.end()
    seconds = time.monotonic() - began
    return Ending(how, seconds, silence, result, sentence, tuple(said), errors)


class KeeperError(Exception):
    """The process that makes and judges failed: a fault of the zoo, not of the engine."""


class Keeper:
    """The process that holds an entry's model and judges maps; it knows nothing of the engine."""

    def __init__(self, name: str, folder: Path, limit_s: float) -> None:
        """Have the model and the images made."""
        self._limit_s = limit_s
        command = [sys.executable, "-m", "tests.support.zoo.keeper", name, str(folder)]
        self._lines = Lines(command, folder / "keeper.log")
        made = self._answer()
        self.model = Path(made["model"])
        self.images = [Path(path) for path in made["images"]]

    def _answer(self) -> dict[str, Any]:
        try:
            line = self._lines.next(self._limit_s)
        except TimeoutError:
            self._lines.end()
            raise KeeperError(f"no answer within {self._limit_s:.0f} s") from None
        answer = json.loads(line) if line else {"failed": self._lines.end()}
        if "failed" in answer:
            raise KeeperError(answer["failed"])
        return dict(answer)

    def judge(self, **question: Any) -> dict[str, Any]:
        """Have a map judged."""
        self._lines.say(json.dumps(question))
        return self._answer()

    def end(self) -> None:
        """Let it go."""
        self._lines.end()
