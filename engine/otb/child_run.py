"""Runs Orfeo ToolBox in a child process: its log, its progress, and what its errors mean."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import OtbError
from ..contract.messages import Messages
from ..maps.child_processes import Child
from ..models.operating_system import scratch_folder
from .serving_plan import Serving

_CHILD = Path(__file__).with_name("child.py")

# "2026-05-02 12:00:00 (INFO) TensorflowModelServe: Source info", OTB's and pyotb's alike.
_LOG = re.compile(r"(?:[\d :.,-]*)\((INFO|WARNING|CRITICAL|FATAL|ERROR|DEBUG)\s*\)\s*(.*)")
# "Writing map.tif...: 37% [******            ] (5s)"
_PROGRESS = re.compile(r"(\d{1,3})\s*%\s*\[[* ]*\]")
_SERVING = re.compile(r"== Serving (\d+) of (\d+)")

_OF_WINDOWS = 0xC0000000
_NO_MEMORY, _NO_LIBRARY = (0xC0000017, 0xC000012D), (0xC0000135, 0xC0000139)
"""Exit codes of Windows: from which on they mean a crash, and which."""

_LONGEST_LOG = 4000
"""Lines kept for the log of a failure."""


def serve(
    servings: Sequence[Serving], messages: Messages, ram_mb: int = 0, cpu_only: bool = False
) -> dict[str, str]:
    """Have the files written, one after the other; return the versions of what wrote them.

    Args:
        servings: what to run; none: only look whether everything is there.
        messages: hears OTB's log, and its progress as that of 2 to 90 percent of the job.
        ram_mb: what OTB may use for its streams, MB; 0: its own default.
        cpu_only: keep graphics cards from it.

    Raises:
        OtbError: a piece is missing, or it failed; the cause holds its full text.
    """
    # Windows and old locales have Python write in a code page of their own.
    variables = {"PYTHONIOENCODING": "utf-8"}
    if ram_mb:
        # TensorflowModelServe has no parameter "ram".
        variables["OTB_MAX_RAM_HINT"] = str(ram_mb)
    if cpu_only:
        variables["CUDA_VISIBLE_DEVICES"] = "-1"
    with scratch_folder() as folder:
        request, report = folder / "request.json", folder / "report.json"
        request.write_text(
            json.dumps({"servings": [dataclasses.asdict(serving) for serving in servings]}),
            encoding="utf-8",
        )
        listener = _Listener(messages, len(servings))
        child = Child([sys.executable, "-u", str(_CHILD), str(request), str(report)], variables)
        try:
            for line in child.lines():
                listener.hear(line)
            status = child.end()
        except BaseException:
            child.kill()
            raise
        said = _read(report)
    if said is None:
        raise OtbError(_death(status)) from OtbError(listener.text())
    if said["state"] == "missing":
        raise OtbError(_missing(said["piece"], said["text"])) from OtbError(
            listener.text() + "\n" + said["text"]
        )
    if said["state"] == "failed":
        raise OtbError(one_sentence(said["text"])) from OtbError(
            listener.text() + "\n" + said["text"]
        )
    found: dict[str, str] = said["versions"]
    return found


class _Listener:
    def __init__(self, messages: Messages, servings: int) -> None:
        self._messages = messages
        self._servings = max(1, servings)
        self._serving = 0
        self._told = -1
        self._lines: list[str] = []

    def hear(self, line: str) -> None:
        turn = _SERVING.match(line)
        if turn:
            self._serving, self._told = int(turn.group(1)) - 1, -1
            return
        progress = _PROGRESS.search(line)
        if progress:
            self._progress(int(progress.group(1)))
            return
        if len(self._lines) < _LONGEST_LOG:
            self._lines.append(line)
        log = _LOG.match(line)
        if log is None:
            # To the worker's standard error, and so to the log.
            print(line, file=sys.stderr, flush=True)
        elif log.group(1) in ("INFO", "DEBUG"):
            self._messages.info(f"Orfeo ToolBox: {log.group(2)}")
        else:
            self._messages.warning(f"Orfeo ToolBox: {log.group(2)}")

    def _progress(self, percent: int) -> None:
        if percent == self._told:
            return
        self._told = percent
        done = (self._serving + min(percent, 100) / 100) / self._servings
        self._messages.progress(0.02 + 0.88 * done, f"Orfeo ToolBox: {percent} %")

    def text(self) -> str:
        return "\n".join(self._lines)


def _read(report: Path) -> Optional[dict[str, Any]]:
    try:
        document = json.loads(report.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return document if isinstance(document, dict) else None


def _death(status: int) -> str:
    if status in (-9, 137):
        return (
            "Orfeo ToolBox was ended by signal 9, most likely because the memory ran out. Give "
            "RAM or TILE_SIZE a smaller value, or close other programs, and run it again."
        )
    if status < 0:
        try:
            name = signal.Signals(-status).name
        except ValueError:
            name = "unknown"
        return (
            f"Orfeo ToolBox crashed (signal {-status}, {name}) while it was started or at work. "
            "Its last words are in the log."
        )
    if status in _NO_MEMORY:
        return (
            f"Orfeo ToolBox ended with code {status:#X}: the memory ran out. Give RAM or TILE_SIZE "
            "a smaller value, or close other programs, and run it again."
        )
    if status in _NO_LIBRARY:
        return (
            f"Orfeo ToolBox cannot be started: one of its libraries is missing (code {status:#X}). "
            "Start this Python with the PATH that OTB needs."
        )
    if status >= _OF_WINDOWS:
        return (
            f"Orfeo ToolBox crashed (code {status:#X}) while it was started or at work. Its last "
            "words are in the log."
        )
    return (
        f"Orfeo ToolBox ended with exit code {status} and gave no reason. Its last words are in "
        "the log."
    )


def _missing(piece: str, text: str) -> str:
    python = sys.executable
    if piece == "pyotb":
        return (
            f"{python} has no pyotb, the Python side of Orfeo ToolBox. Install it with “{python} "
            "-m pip install pyotb”, or choose the Python of an OTBTF installation."
        )
    if piece == "otb":
        advice = (
            "It is not in a package index: take a container (mdl4eo/otbtf), or install OTBTF and "
            "start this Python with the environment that OTB needs (PYTHONPATH, "
            "LD_LIBRARY_PATH, OTB_APPLICATION_PATH), for example by “env NAME=VALUE … python3” "
            "as the command."
        )
        if os.environ.get("OTB_ROOT"):
            # pyotb then builds paths that a distribution's packages do not have.
            advice = (
                "The variable OTB_ROOT is set; where OTB comes from a distribution's packages, "
                "pyotb fails because of it. Unset it and try again. Otherwise: " + advice
            )
        return (
            f"{python} has pyotb, but pyotb cannot load Orfeo ToolBox itself ({_short(text)}). "
            + advice
        )
    if piece == "application":
        return (
            f"Orfeo ToolBox is there, but without the application TensorflowModelServe: {python} "
            "uses an OTB without the remote module OTBTF, or OTB_APPLICATION_PATH does not name "
            "its folder. Use a build with OTBTF, such as the container mdl4eo/otbtf."
        )
    return f"pyotb cannot be imported by {python}: {_short(text)}. Repair its installation."


def one_sentence(text: str) -> str:
    """Turn the text of an error of Orfeo ToolBox into what it says."""
    inner = re.search(r"Tensorflow error message:\s*(.+?)\s*(?:\n|OTB Filter debug|$)", text, re.S)
    if inner:
        return (
            f"TensorFlow inside Orfeo ToolBox could not run the model: {_short(inner.group(1))}. "
            "Check RECEPTIVE_FIELD, the image's bands and the model; the full text is in the log."
        )
    # "…Execute: /src/otb/….hxx:387:\nitk::ERROR: Filter(0x55d0c8): what it is"
    known = re.search(r"itk::ERROR:\s*(?:[\w:]+\(0x[0-9a-fA-F]+\):\s*)?(.+)", text)
    said = known.group(1) if known else text
    return f"Orfeo ToolBox failed: {_short(said)}. The full text is in the log."


def _short(text: str) -> str:
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    first = lines[0].rstrip(".!) ") if lines else "it gave no reason"
    return first if len(first) <= 300 else first[:297] + "..."
