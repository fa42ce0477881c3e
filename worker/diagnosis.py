"""Why a worker died that could not say so itself."""

from __future__ import annotations

import re
import signal

from ..translation import tr
from . import system
from .environment import setup_algorithm
from .process import Outcome

# NTSTATUS values that a process of Windows ends with.
_ACCESS_VIOLATION, _NO_MEMORY, _ILLEGAL_INSTRUCTION = 0xC0000005, 0xC0000017, 0xC000001D
_DLL_NOT_FOUND, _STACK_BUFFER_OVERRUN = 0xC0000135, 0xC0000409


# What a Python says that does not find its own standard library.
_NO_LIBRARY = re.compile(r"No module named '?encodings|No Python at|init_fs_encoding")


def explain(outcome: Outcome, here: str = system.HERE) -> str:
    """Return one paragraph: how the worker ended, the likely cause, its last words."""
    how = _how(outcome, here == system.WINDOWS)
    if outcome.tail:
        return tr("The worker {how}\nIts last lines:\n{tail}").format(how=how, tail=outcome.tail)
    return tr("The worker {how}\nIt wrote nothing to its standard error.").format(how=how)


def _how(outcome: Outcome, windows: bool) -> str:
    gone = windows and outcome.code == system.PYTHON_GONE
    if gone or (outcome.code and _NO_LIBRARY.search(outcome.tail)):
        return tr(
            "could not start: the Python that its environment was made with is gone or was "
            "replaced, as by an upgrade of QGIS. Run {setup} again."
        ).format(setup=setup_algorithm())
    if outcome.crashed and windows:
        status = outcome.code & 0xFFFFFFFF
        name, advice = _of_status(status)
        return tr("crashed with status 0x{status:08X} ({name}): {advice}").format(
            status=status, name=name, advice=advice
        )
    if outcome.crashed:
        name = _signal_name(outcome.code)
        return tr("was ended by signal {code} ({name}), {advice}").format(
            code=outcome.code, name=name, advice=_of_signal(name)
        )
    if outcome.code == 137:
        # What a shell or a container makes of signal 9.
        return tr("ended with exit code 137 (signal 9, SIGKILL), {advice}").format(
            advice=_of_signal("SIGKILL")
        )
    if outcome.code == 0:
        return tr("ended without a result.")
    return tr("ended with exit code {code} and gave no reason.").format(code=outcome.code)


def _of_signal(name: str) -> str:
    """Return the likely cause of an end by this signal, and what to do."""
    causes = {
        "SIGKILL": tr(
            "most likely because the memory ran out: the operating system ends the largest "
            "process then. Give RAM or TILE_SIZE a smaller value, or close other programs, and "
            "run it again."
        ),
        "SIGILL": tr(
            "because this processor lacks an instruction that TensorFlow was built for (AVX). Use "
            "the light tier, whose ONNX Runtime chooses what the processor has, another machine, "
            "or point CNNMAPPER_PYTHON at a Python with a TensorFlow built for it."
        ),
        "SIGSEGV": tr("a crash inside a library. Run “Set up the inference environment” again."),
        "SIGBUS": tr("a memory access that failed; a disk that is full can be the cause."),
        "SIGABRT": tr("it gave up by itself; the lines below say more."),
    }
    return causes.get(name) or tr("the lines below may say why.")


def _of_status(status: int) -> tuple[str, str]:
    """Return what Windows calls this status, and the likely cause."""
    causes = {
        _ACCESS_VIOLATION: (tr("access violation"), _of_signal("SIGSEGV")),
        _NO_MEMORY: (tr("no memory"), _of_signal("SIGKILL")),
        _ILLEGAL_INSTRUCTION: (tr("illegal instruction"), _of_signal("SIGILL")),
        _DLL_NOT_FOUND: (
            tr("a DLL was not found"),
            tr(
                "install the Microsoft Visual C++ Redistributable, which ONNX Runtime and "
                "TensorFlow need."
            ),
        ),
        _STACK_BUFFER_OVERRUN: (tr("stack buffer overrun"), _of_signal("SIGABRT")),
    }
    return causes.get(status) or (tr("unknown status"), _of_signal("SIGABRT"))


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return tr("unknown")
