"""What a worker says: one JSON object a line on its standard output.

Kinds: ``progress`` (fraction 0 to 1, seconds left or null, text), ``info``, ``warning``, then
exactly one ``result`` or ``error``. TensorFlow, GDAL and models print whatever they like to
standard output; :func:`take_over` sends that to standard error, where it cannot break a line.

A step that takes long must not look like one that hangs: while :meth:`Messages.beating`, what is
being done is said again, with the seconds, whenever nothing else has been said for a while.

A worker that does several jobs also says ``begin`` and ``end`` (status, whether it takes another),
and writes a line of its own to standard error at each, so that it is known whose words those are.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional, TextIO

from .result import Result, to_line
from .secrecy import public

BEGIN_OF_JOB = "cnnmapper: a job begins"
END_OF_JOB = "cnnmapper: a job ends"
"""Lines on standard error."""


LONGEST_SILENCE_S = 6.0
"""After so long without a word, what is being done is said again."""

_WITHIN_S = 1.0
_FIRST_S = 2.0
"""The first moments of a step pay for warming up; an estimate from them would frighten."""


@dataclass
class _Doing:
    """What is being done, as the last progress said it."""

    text: str = "Starting"
    fraction: float = 0.0
    step: float = 0.0
    """Share of the whole that this is; 0: not known."""
    since: float = 0.0
    within: float = 0.0
    """Share of it that is done."""

    def again(self, now: float) -> dict[str, Any]:
        """Return the progress to send in the midst of it."""
        seconds = now - self.since
        share = f"{100 * self.within:.0f} % of the next, " if self.within and self.step else ""
        left = None
        if self.within and self.step and seconds > _FIRST_S:
            steps = (1 - self.fraction) / self.step
            left = round(max(0.0, seconds / self.within * (steps - self.within)), 1)
        return {
            "fraction": round(min(1.0, self.fraction + self.step * self.within), 6),
            "remaining_seconds": left,
            "message": f"{self.text} ({share}{seconds:.0f} s)",
        }


class Messages:
    """Writes messages to a text stream; safe to call from several threads.

    Texts are rid of log-ins, signatures and known secrets; a result is handed over as it is.
    Progress never goes back.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._anew()

    def _anew(self) -> None:
        with self._lock:
            self._said = time.monotonic()
            self._done = 0.0
            self._doing = _Doing(since=self._said)

    def _send(self, kind: str, **payload: Any) -> None:
        now = time.monotonic()
        with self._lock:
            if kind == "progress":
                step = payload.pop("step", 0.0)
                self._doing = _Doing(payload["message"], payload["fraction"], step, now)
            self._write(kind, payload, now)

    def _write(self, kind: str, payload: dict[str, Any], now: float) -> None:
        if kind == "progress":
            self._done = payload["fraction"] = max(self._done, payload["fraction"])
        line = json.dumps({"type": kind, **payload}, ensure_ascii=True, allow_nan=False)
        self._said = now
        self._stream.write(line + "\n")
        self._stream.flush()

    def _say_again(self, silent_s: float) -> None:
        with self._lock:
            now = time.monotonic()
            if now - self._said >= silent_s:
                self._write("progress", self._doing.again(now), now)

    @contextlib.contextmanager
    def beating(self, silent_s: Optional[float] = None) -> Iterator[None]:
        """Say again what is being done, and for how long, whenever nobody has spoken for a while.

        Args:
            silent_s: seconds; None: LONGEST_SILENCE_S.
        """
        silent_s = LONGEST_SILENCE_S if silent_s is None else silent_s
        over = threading.Event()

        def beat() -> None:
            while not over.wait(silent_s / 8):
                self._say_again(silent_s)

        thread = threading.Thread(target=beat, name="heartbeat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def progress(
        self, fraction: float, text: str, remaining: Optional[float] = None, step: float = 0.0
    ) -> None:
        """Report how much is done (0 to 1), what is being done, and the seconds left.

        Args:
            fraction: of the whole.
            text: what is being done.
            remaining: seconds left; None: not known.
            step: how much of the whole is being done now, where :meth:`within` will tell more.
        """
        self._send(
            "progress",
            fraction=round(min(1.0, max(0.0, fraction)), 6),
            remaining_seconds=None if remaining is None else round(remaining, 1),
            message=public(text),
            step=step,
        )

    def within(self, share: float) -> None:
        """Report how much is done (0 to 1) of the step that the last progress began.

        It may be called often: it is passed on about once a second.
        """
        with self._lock:
            self._doing.within = min(1.0, max(0.0, share))
        self._say_again(_WITHIN_S)

    def info(self, text: str) -> None:
        """Say something worth knowing."""
        self._send("info", message=public(text))

    def warning(self, text: str) -> None:
        """Say something that the user should look at."""
        self._send("warning", message=public(text))

    def result(self, result: Result) -> None:
        """End well."""
        self._send("result", **to_line(result))

    def error(self, text: str, details: str = "", raster: str = "") -> None:
        """End badly: one clear text, and the traceback for the log.

        Args:
            text: for the user.
            details: for the log.
            raster: path of the raster that another GDAL may be able to read.
        """
        named = {"raster": raster} if raster else {}
        self._send("error", message=public(text), details=public(details), **named)

    def begin(self) -> None:
        """Say that a job was taken."""
        self._anew()
        _mark(BEGIN_OF_JOB)
        self._send("begin")

    def end(self, status: int, again: bool) -> None:
        """Say that it is done: how (0: well), and whether this worker takes another one."""
        _mark(END_OF_JOB)
        self._send("end", status=status, again=again)


class Clock:
    """Progress of work that is counted in equal steps, with an estimate of the time left."""

    def __init__(self, messages: Messages, total: int, noun: str, already: int = 0) -> None:
        """Begin, with some of the steps done by an earlier run."""
        self._messages = messages
        self._total = total
        self._already = already
        self._noun = noun
        self._start = time.monotonic()
        self._last = 0.0
        if total > already:
            messages.progress(already / total, self._text(already), step=1 / total)

    def _text(self, count: int) -> str:
        return f"{self._noun} {count} of {self._total}"

    def done(self, count: int) -> None:
        """Report that ``count`` of the steps are done; at most five times a second."""
        now = time.monotonic()
        if now - self._last < 0.2 and count < self._total:
            return
        self._last = now
        # The first steps pay for warming up; an estimate from one of them would frighten.
        remaining = None
        own = count - self._already
        if own >= 2:
            remaining = (now - self._start) / own * (self._total - count)
        self._messages.progress(
            count / self._total, self._text(count), remaining, 1 / self._total
        )


class Stages:
    """Progress of work in several stages, each with a share of the whole that is known before."""

    def __init__(self, messages: Messages, *shares: float) -> None:
        """Take the shares of the stages, in order; they need not add up to 1."""
        self._messages = messages
        self._shares = [share / sum(shares) for share in shares]
        self._start = time.monotonic()

    def stage(self, number: int) -> Messages:
        """Return what the stage of this number, from 0, reports to."""
        return _Stage(self._messages, sum(self._shares[:number]), self._shares[number], self._start)


class _Stage(Messages):
    def __init__(self, whole: Messages, before: float, share: float, start: float) -> None:
        self._whole = whole
        self._before = before
        self._share = share
        self._start = start

    def _send(self, kind: str, **payload: Any) -> None:
        if kind == "progress":
            done = self._before + self._share * payload["fraction"]
            if payload["remaining_seconds"] is not None and done > 0:
                left = (time.monotonic() - self._start) / done * (1 - done)
                payload["remaining_seconds"] = round(left, 1)
            payload["fraction"] = round(done, 6)
            payload["step"] *= self._share
        self._whole._send(kind, **payload)

    def within(self, share: float) -> None:
        self._whole.within(share)


def take_over() -> Messages:
    """Claim standard output for messages and point everything else at standard error.

    Both are UTF-8 from then on, whatever the system's language is; on Windows it would be a code
    page, in which most of what people and libraries write cannot be said.
    """
    for printed in (sys.stdout, sys.stderr):
        if isinstance(printed, io.TextIOWrapper):
            printed.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.stdout.flush()
    private = os.dup(1)
    os.dup2(2, 1)
    stream = os.fdopen(private, "w", encoding="utf-8", newline="\n")
    return Messages(stream)


def _mark(line: str) -> None:
    # What was printed and not written yet belongs to what is over.
    sys.stdout.flush()
    print(f"\n{line}", file=sys.stderr, flush=True)
