"""Faults: what happens to a run, when, and one after the other until its maps are complete."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional

import numpy as np
import rasterio

from scripts.soak.fault_checks import Reference, check_complete, check_names, check_words
from scripts.soak.fault_runs import TIFFS, Run, Scene, WrongError, descendants, is_worker

KINDS = ("kill worker", "kill qgis_process", "cancel", "full disk", "unreadable block",
         "model vanishes")  # fmt: skip
MOMENTS = ("any", "start", "loading", "tile", "checkpoint", "finishing", "renaming")
PROMPT_S = 2.0
"""How long a cancelled or orphaned worker may live on."""


@dataclass
class Outcome:
    """What came of one fault."""

    kind: str
    moment: str
    done: int = 0
    """Tiles that were finished when it struck."""
    prompt: Optional[float] = None
    """Seconds that the worker lived on after a cancel, or without its QGIS."""
    survived: bool = False
    """The run came to its end all the same: the fault came too late to matter."""


def until(run: Run, true: Callable[[], bool], pause: float = 0.002) -> bool:
    """Wait for something while the run lasts; tell whether it came."""
    while run.alive:
        if true():
            return True
        time.sleep(pause)
    return False


def wait_for(run: Run, moment: str, reference: Reference, chance: random.Random) -> None:
    """Wait for a moment in the life of a run, or for its end."""
    output = run.scene.output
    journal = output / ".map.part.json"

    def time_of(path: Path) -> int:
        try:
            return path.stat().st_mtime_ns
        except OSError:
            return 0

    def sleep(seconds: float) -> None:
        end = time.monotonic() + seconds
        until(run, lambda: time.monotonic() >= end, 0.001)

    if moment == "any":
        sleep(chance.uniform(0, reference.seconds))
    elif moment == "start":
        sleep(chance.uniform(0, 2))
    elif moment == "loading":
        until(run, lambda: run.when("Loading the model") is not None)
        sleep(chance.uniform(0, 4))
    elif moment == "tile":
        wanted = chance.randrange(1, max(2, reference.tiles))
        until(run, lambda: run.tiles() >= wanted)
    elif moment == "checkpoint":
        before = time_of(journal)
        until(run, lambda: time_of(journal) != before)
        sleep(chance.uniform(0, 0.05))
    elif moment == "finishing":
        until(run, lambda: run.when("Finishing the map") is not None)
        sleep(chance.uniform(0, reference.finishing))
    else:
        earlier = [time_of(output / name) for name in ("map.qml", "map.tif")]
        until(
            run,
            lambda: [time_of(output / name) for name in ("map.qml", "map.tif")] != earlier,
            0.0003,
        )
        if chance.random() < 0.7:
            sleep(chance.uniform(0, 0.004))


def strike(run: Run, kind: str, chance: random.Random, disk: Optional[Path]) -> Outcome:
    """Let a fault happen to a run, and wait for the end of the run.

    Raises:
        WrongError: a process lives on, or an error is not explained.
    """
    outcome = Outcome(kind, "", run.tiles())
    scene = run.scene
    if kind in ("kill worker", "kill qgis_process", "cancel"):
        worker = run.worker()
        everybody = [p for p in (run.process.pid, *descendants(run.process.pid)) if is_worker(p)]
        began = time.monotonic()
        if kind == "kill worker":
            if worker is not None:
                # It may have ended by itself a moment ago.
                with contextlib.suppress(ProcessLookupError):
                    os.kill(worker, signal.SIGKILL)
        elif kind == "kill qgis_process":
            run.process.kill()
        elif scene.qgis is not None:
            run.process.send_signal(signal.SIGINT)
        elif run.process.stdin is not None:
            run.process.stdin.close()
        if kind == "kill worker":
            run.wait()
            return outcome
        while any(map(is_worker, everybody)) and time.monotonic() - began < 30:
            run.process.poll()
            time.sleep(0.005)
        outcome.prompt = time.monotonic() - began
        run.wait(30)
        if outcome.prompt > PROMPT_S:
            raise WrongError(f"the worker lived on for {outcome.prompt:.1f} s")
        return outcome
    if kind == "full disk":
        undo = _fill(run, chance, disk)
    elif kind == "unreadable block":
        undo = _damage(scene.image, chance)
    else:
        undo = _hide(scene.model, chance)
    try:
        run.wait()
    finally:
        undo()
    check_words(run.text)
    return outcome


def _fill(run: Run, chance: random.Random, disk: Optional[Path]) -> Callable[[], None]:
    if disk is not None:
        left = chance.choice([0, chance.randrange(0, 64), chance.randrange(0, 800)])
        ballast = disk / "ballast"
        with ballast.open("wb") as stream:
            # The run writes at the same time: what was free a moment ago may be so no more.
            for _ in range(5):
                space = os.statvfs(disk)
                size = max(1, (space.f_bavail - left) * space.f_bsize)
                with contextlib.suppress(OSError):
                    os.posix_fallocate(stream.fileno(), 0, size)
                    break
        return lambda: ballast.unlink()
    worker = run.worker()
    sizes = [p.stat().st_size for p in run.scene.output.glob(".*.part.tif")]
    limit = int(max(sizes, default=0) * chance.uniform(0.5, 1)) + chance.randrange(0, 20000)
    if worker is not None:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(worker, resource.RLIMIT_FSIZE, (limit, limit))
    return lambda: None


def _damage(image: Path, chance: random.Random) -> Callable[[], None]:
    """Overwrite some of an image; a disk that fails does not change the time of a file either."""
    state = image.stat()
    length = state.st_size // 20
    begin = chance.randrange(4096, state.st_size - length)

    def put(data: bytes) -> None:
        with image.open("r+b") as stream:
            stream.seek(begin)
            stream.write(data)
        os.utime(image, ns=(state.st_atime_ns, state.st_mtime_ns))

    with image.open("rb") as stream:
        stream.seek(begin)
        before = stream.read(length)
    put(b"\xff" * length)
    return lambda: put(before)


def _hide(model: Path, chance: random.Random) -> Callable[[], None]:
    files = [model / "saved_model.pb", *sorted((model / "variables").iterdir())]
    chosen = chance.choice(files)
    hidden = model.with_name("hidden")
    os.replace(chosen, hidden)
    return lambda: os.replace(hidden, chosen)


@dataclass
class Report:
    """What came of all faults."""

    outcomes: list[Outcome] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    completed: int = 0
    """Runs that were interrupted, went on, and ended with equal maps."""
    finished: int = 0
    """Tiles that were finished when a fault struck."""
    taken: int = 0
    """Those of them that the next run took over."""


def older_maps(scene: Scene) -> dict[str, bytes]:
    """Put older maps under the names of the new ones; return their contents by name."""
    for name in TIFFS:
        with rasterio.open(
            scene.output / name, "w", driver="GTiff", width=20, height=20, count=1, dtype="uint8",
            transform=rasterio.transform.Affine(10, 0, 0, 0, -10, 0),
        ) as dataset:  # fmt: skip
            dataset.write(np.full((1, 20, 20), 7, "uint8"))
        (scene.output / f"{name}.aux.xml").write_text("<PAMDataset></PAMDataset>")
    (scene.output / "map.qml").write_text("<qgis></qgis>")
    return {path.name: path.read_bytes() for path in scene.output.iterdir()}


def suffer(
    scene: Scene,
    faults: list[tuple[str, str]],
    reference: Reference,
    chance: random.Random,
    *,
    older: bool = False,
    disk: Optional[Path] = None,
) -> Report:
    """Let faults (kind, moment) happen one after the other, then let the run end.

    Args:
        scene: what is run.
        faults: what happens, and when.
        reference: what must come of it.
        chance: for the moments.
        older: older maps are there.
        disk: the small disk that the maps lie on; None: there is none.
    """
    report = Report()
    old = older_maps(scene) if older else {}
    before = 0
    unswept = False
    story: list[str] = []
    try:
        for kind, moment in faults:
            story.append(f"{kind} ({moment})")
            run = Run(scene)
            wait_for(run, moment, reference, chance)
            outcome = strike(run, kind, chance, disk)
            outcome.moment = moment
            outcome.survived = run.process.returncode == 0
            report.outcomes.append(outcome)
            report.finished += before
            report.taken += _taken(run, before)
            # Nobody is left to remove some files, until the next run that comes as far as that.
            unswept = kind.startswith("kill") or (unswept and not _looked(run))
            check_names(scene, reference, old, unswept)
            if outcome.survived:
                check_complete(scene, reference)
            # A run that ended early on has not touched what an earlier one has left.
            before = 0 if outcome.survived else run.tiles() or (before if not _looked(run) else 0)
        run = Run(scene)
        if run.wait() != 0:
            raise WrongError(f"the last run failed: {run.text[-1500:]}")
        check_complete(scene, reference)
        report.finished += before
        report.taken += _taken(run, before)
        report.completed += 1
    except (WrongError, OSError, rasterio.errors.RasterioError) as error:
        report.wrong.append(f"{' > '.join(story)}: {error}")
        if run.alive:
            run.process.kill()
    return report


def _looked(run: Run) -> bool:
    """Tell whether a run came as far as to look for what an earlier one has left."""
    return "; method: " in run.text


def _taken(run: Run, before: int) -> int:
    # One that was struck before it looked had no chance: nothing is lost.
    return min(run.taken(), before) if _looked(run) else before
