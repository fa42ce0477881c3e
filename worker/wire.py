"""What the worker says, one JSON object a line, and how it reaches the user."""

from __future__ import annotations

import json
import re
import time
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ..translation import in_force, tr
from . import engine_texts

_INTERVAL_S = 0.2
_TEXT_INTERVAL_S = 3.0
"""The dialog appends every text to its log: 5 lines a second would bury what matters there."""


class Listener:
    """Passes the worker's messages on to the feedback and keeps its result or error.

    A line that is no message goes to the log: what a library prints by accident
    is of use to whoever looks for a fault, and harms nobody else.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._told = self._said = float("-inf")
        self._phase = ""
        self._held: Optional[dict[str, Any]] = None
        self.result: Optional[dict[str, Any]] = None
        self.error: Optional[str] = None
        self.details = ""
        self.raster = ""
        """What the error is about, where another GDAL may be able to read it."""

    def hear(self, line: str) -> None:
        """Take one line of the worker's standard output."""
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        kind = message.get("type") if isinstance(message, dict) else None
        if kind == "progress":
            self._progress(message)
        elif kind == "info":
            self._feedback.pushInfo(_said(message))
        elif kind == "warning":
            self._feedback.pushWarning(_said(message))
        elif kind == "result":
            self.result = {key: value for key, value in message.items() if key != "type"}
        elif kind == "error":
            self.error = _said(message) or tr("The worker failed and gave no reason.")
            self._tell_english(str(message.get("message") or ""))
            self.details = str(message.get("details") or "")
            self.raster = str(message.get("raster") or "")
        else:
            self._feedback.pushDebugInfo(line)

    def is_cancelled(self) -> bool:
        """Ask the feedback, ten times a second; tell what was held back for so long.

        What a worker says last before a long silence must not be lost with what came just before.
        """
        if self._held is not None:
            self._progress(self._held)
        return bool(self._feedback.isCanceled())

    def _progress(self, message: dict[str, Any]) -> None:
        self._held = None
        fraction = _number(message.get("fraction"))
        now = time.monotonic()
        # Each of these crosses to the main thread; a map of many tiles would flood it.
        finished = fraction is not None and fraction >= 1
        if now - self._told < _INTERVAL_S and not finished:
            self._held = message
            return
        self._told = now
        if fraction is not None:
            self._feedback.setProgress(100 * min(max(fraction, 0.0), 1.0))
        text = _said(message)
        phase = re.sub(r"\d+", "", text)
        if phase == self._phase and now - self._said < _TEXT_INTERVAL_S and not finished:
            return
        self._phase, self._said = phase, now
        remaining = _number(message.get("remaining_seconds"))
        if remaining is not None and not finished:
            left = time_left(remaining)
            text = tr("{phase}, {time_left}").format(phase=text, time_left=left) if text else left
        if text:
            self._feedback.setProgressText(text)

    def _tell_english(self, text: str) -> None:
        """Log what an error says in English: others have asked and answered in that."""
        if in_force() and text and text != self.error:
            found = engine_texts.message(text)
            if found is None:
                said = tr("In English: {text}").format(text=text)
            else:
                said = tr("Message {number} of the engine, in English: {text}").format(
                    number=found.number, text=text
                )
            self._feedback.pushDebugInfo(said)


def _said(message: dict[str, Any]) -> str:
    """Return the text of a message in the language of QGIS."""
    return engine_texts.in_language(str(message.get("message") or ""))


def _number(value: Any) -> Optional[float]:
    # bool is an int, and json reads NaN, Infinity and integers too large for a float.
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if abs(value) < 1e9 else None


def time_left(seconds: float) -> str:
    """Return a time as people say it: ``about 40 s left``, ``about 1 h 20 min left``."""
    if seconds < 1:
        return tr("about 1 s left")
    if seconds < 10:
        return tr("about {seconds} s left").format(seconds=round(seconds))
    if seconds < 60:
        return tr("about {seconds} s left").format(seconds=round(seconds / 5) * 5)
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return tr("about {minutes} min left").format(minutes=minutes)
    hours, minutes = divmod(round(minutes / 5) * 5, 60)
    text = tr("about {hours} h {minutes} min left") if minutes else tr("about {hours} h left")
    return text.format(hours=hours, minutes=minutes)
