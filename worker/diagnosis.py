"""Why a worker died that could not say so itself."""

from __future__ import annotations

import signal
import sys

from .process import Outcome

_OUT_OF_MEMORY = (
    "most likely because the memory ran out: the operating system ends the largest process then. "
    "Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again."
)
_SIGNALS = {
    "SIGKILL": _OUT_OF_MEMORY,
    "SIGILL": (
        "because this processor lacks an instruction that TensorFlow was built for (AVX). Use "
        "another machine, or point CNNMAPPER_PYTHON at a Python with a TensorFlow built for it."
    ),
    "SIGSEGV": "a crash inside a library. Run “Set up the inference environment” again.",
    "SIGBUS": "a memory access that failed; a disk that is full can be the cause.",
    "SIGABRT": "it gave up by itself; the lines below say more.",
}
# NTSTATUS values that a process of Windows ends with.
_STATUSES = {
    0xC0000005: ("access violation", _SIGNALS["SIGSEGV"]),
    0xC0000017: ("no memory", _OUT_OF_MEMORY),
    0xC000001D: ("illegal instruction", _SIGNALS["SIGILL"]),
    0xC0000135: (
        "a DLL was not found",
        "install the Microsoft Visual C++ Redistributable, which TensorFlow needs.",
    ),
    0xC0000409: ("stack buffer overrun", _SIGNALS["SIGABRT"]),
}


def explain(outcome: Outcome, windows: bool = sys.platform == "win32") -> str:
    """Return one paragraph: how the worker ended, the likely cause, its last words."""
    text = f"The worker {_how(outcome, windows)}"
    if outcome.tail:
        return f"{text}\nIts last lines:\n{outcome.tail}"
    return f"{text}\nIt wrote nothing to its standard error."


def _how(outcome: Outcome, windows: bool) -> str:
    if outcome.crashed and windows:
        status = outcome.code & 0xFFFFFFFF
        name, advice = _STATUSES.get(status, ("unknown status", _SIGNALS["SIGABRT"]))
        return f"crashed with status 0x{status:08X} ({name}): {advice}"
    if outcome.crashed:
        name = _signal_name(outcome.code)
        advice = _SIGNALS.get(name, "the lines below may say why.")
        return f"was ended by signal {outcome.code} ({name}), {advice}"
    if outcome.code == 137:
        # What a shell or a container makes of signal 9.
        return f"ended with exit code 137 (signal 9, SIGKILL), {_OUT_OF_MEMORY}"
    if outcome.code == 0:
        return "ended without a result."
    return f"ended with exit code {outcome.code} and gave no reason."


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return "unknown"
