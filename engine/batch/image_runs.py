"""Jobs of single images in processes of their own, several side by side, each on its card."""

from __future__ import annotations

import json
import queue
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import EngineError, ImageListError
from ..contract.job import PredictJob, to_json
from ..contract.messages import Messages
from ..imagery import remote
from ..maps.child_processes import Child
from ..models.operating_system import CARDS_VARIABLE, scratch_folder

_ENGINE = Path(__file__).resolve().parents[1]
_TO_LOG = 400
"""Characters of a line of the log."""


class ImageRuns:
    """Has jobs done, and says how far all of them are."""

    def __init__(self, total: int, cards: Sequence[str], messages: Messages) -> None:
        """Begin.

        Args:
            total: number of images.
            cards: names of the graphics cards that take turns; none: the system's choice.
            messages: told of warnings, by the image's name, and of progress.
        """
        self._messages = messages
        self._total = total
        self._free: queue.SimpleQueue[str] = queue.SimpleQueue()
        for card in cards:
            self._free.put(card)
        self._with_cards = bool(cards)
        self._shares: dict[str, float] = {}
        self._lock = threading.Lock()

    def finished(self, name: str) -> None:
        """Count an image as done."""
        self._tell(name, 1.0, "done")

    def run(self, name: str, job: PredictJob) -> dict[str, Any]:
        """Do a job, and return the line of its result.

        Raises:
            EngineError: it failed; the message is the job's own.
        """
        card = self._free.get() if self._with_cards else None
        try:
            return self._run(name, job, {} if card is None else {CARDS_VARIABLE: card})
        finally:
            if card is not None:
                self._free.put(card)

    def _run(self, name: str, job: PredictJob, variables: dict[str, str]) -> dict[str, Any]:
        credentials = remote.received()
        with scratch_folder() as folder:
            document = folder / "job.json"
            document.write_text(to_json(job), encoding="utf-8")
            isolated = ["-I"] if sys.flags.isolated else []
            options = ["--watch-stdin", *(["--credentials"] if credentials else [])]
            command = [sys.executable, *isolated, str(_ENGINE), *options, str(document)]
            child = Child(command, variables, watching=True)
            try:
                if credentials:
                    child.tell(credentials)
                last = self._heard(name, child)
                status = child.end()
            except BaseException:
                child.kill()
                raise
        if last is None:
            raise ImageListError(
                f"its worker ended without a result (exit status {status}); "
                + ("most likely the memory ran out." if status == -9 else "see the log.")
            )
        if last["type"] == "error":
            raise EngineError(last["message"])
        return {key: value for key, value in last.items() if key != "type"}

    def _heard(self, name: str, child: Child) -> Optional[dict[str, Any]]:
        """Pass on what a worker says; return its last word, if it had one."""
        last = None
        for text in child.lines():
            line = _line(text)
            if line is None:
                print(f"{name}: {text[:_TO_LOG]}", file=sys.stderr, flush=True)
            elif line["type"] in ("result", "error"):
                last = line
            elif line["type"] == "progress":
                self._tell(name, line["fraction"], line["message"])
            elif line["type"] == "warning":
                self._messages.warning(f"{name}: {line['message']}")
        return last

    def _tell(self, name: str, share: float, text: str) -> None:
        with self._lock:
            self._shares[name] = share
            done = sum(self._shares.values())
            finished = sum(one >= 1 for one in self._shares.values())
        self._messages.progress(
            done / self._total, f"{finished} of {self._total} images; {name}: {text}"
        )


def _line(text: str) -> Optional[dict[str, Any]]:
    # What a library prints without an end of line stands before it.
    begin = text.find('{"type": ')
    if begin < 0:
        return None
    try:
        line: dict[str, Any] = json.loads(text[begin:])
    except ValueError:
        return None
    return line
