"""Runs the cases of damaged inputs in a process of their own, and counts what came of them.

A case is a kind and a seed. It makes one good job, damages one part of it, lets the worker do it,
and judges what came of it: refused in words without a trace, or done and right. In a process of its
own, an end without a word, or none at all, is found as well.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.support.fuzz_cases import KINDS, Ground
from tests.support.fuzz_verdicts import FINE, Verdict
from tests.support.places import ROOT


class Bench:
    """Runs cases in a process of their own, which is started again when it dies or hangs."""

    def __init__(self, folder: Path, limit: float = 60) -> None:
        """Prepare.

        Args:
            folder: an empty folder for everything.
            limit: seconds after which a case hangs.
        """
        self._folder = folder
        self._limit = limit
        self._process: Any = None

    def run(self, cases: list[tuple[str, int]]) -> list[Verdict]:
        """Run cases, in order."""
        try:
            return [self._one(kind, seed) for kind, seed in cases]
        finally:
            self._end()

    def _one(self, kind: str, seed: int) -> Verdict:
        if self._process is None:
            self._start()
        began = time.monotonic()
        timer = threading.Timer(self._limit, self._process.kill)
        timer.start()
        self._process.stdin.write(json.dumps([kind, seed]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        timer.cancel()
        if line:
            return Verdict(**json.loads(line))
        seconds = time.monotonic() - began
        status = self._process.wait()
        self._process = None
        hung = seconds >= self._limit
        what = f"no end within {self._limit:.0f} s" if hung else f"the process died ({status})"
        return Verdict(kind, seed, what, "", seconds)

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.fuzzing", str(self._folder)],
            cwd=ROOT, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        if self._process.stdout.readline() != "ready\n":  # the ground takes seconds to make
            raise RuntimeError("The bench does not start; run tests/support/fuzzing.py by itself.")

    def _end(self) -> None:
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process = None


def summary(verdicts: list[Verdict]) -> str:
    """Return how many cases of each kind came to what."""
    lines = []
    for kind in KINDS:
        counts = Counter(v.outcome if v.outcome in FINE else "WRONG" for v in verdicts
                         if v.kind == kind)  # fmt: skip
        shown = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
        lines.append(f"{kind}: {sum(counts.values())} cases: {shown}")
    longest = max(verdicts, key=lambda v: v.seconds)
    lines.append(f"longest: {longest.seconds:.1f} s ({longest.kind} {longest.seed})")
    return "\n".join(lines)


def _serve(folder: Path) -> None:
    """Run the cases that standard input names: the process of the bench."""
    import dataclasses

    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    os.environ.setdefault("CPL_VSISTDIN_FILE", os.devnull)
    folder.mkdir(exist_ok=True)
    ground = Ground(folder)
    print("ready", file=out, flush=True)
    for line in sys.stdin:
        kind, seed = json.loads(line)
        place = folder / f"{kind}-{seed}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        os.chdir(place)
        verdict = ground.case(kind, seed, place)
        os.chdir(folder)
        shutil.rmtree(place, ignore_errors=True)
        print(json.dumps(dataclasses.asdict(verdict)), file=out, flush=True)


if __name__ == "__main__":
    import conftest  # noqa: F401  (registers the package)

    _serve(Path(sys.argv[1]))
