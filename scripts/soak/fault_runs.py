"""Real runs that a fault harness breaks: the worker alone, or qgis_process with its worker."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[2]
if "cnnmapper" not in sys.modules:
    sys.path.insert(0, str(ROOT))
    import conftest  # noqa: F401  makes the checkout importable as cnnmapper
from cnnmapper.engine.contract import job as jobs  # noqa: E402

TIFFS = ("map.tif", "probabilities.tif", "confidence.tif")
LONGEST_S = 300.0


class WrongError(Exception):
    """The program broke a promise."""


@dataclass
class Scene:
    """An image, a model and a folder for the maps, of which the faults may break everything."""

    folder: Path
    output: Path
    options: tuple[str, ...]
    tile: int
    python: Path
    qgis: Optional[dict[str, str]] = None
    """Environment for qgis_process; None: the worker alone is started."""

    @property
    def image(self) -> Path:
        """The image."""
        return self.folder / "image.tif"

    @property
    def model(self) -> Path:
        """The model."""
        return self.folder / "model"

    def command(self) -> list[str]:
        """Return what starts the run."""
        targets = [str(self.output / name) for name in TIFFS]
        if self.qgis is not None:
            program = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or ""
            return [
                program, "run", "cnnmapper:patchinference", "--", f"INPUT={self.image}",
                f"MODEL={self.model}", "METHOD=2", f"TILE_SIZE={self.tile}",
                f"CREATION_OPTIONS={'|'.join(self.options)}", f"OUTPUT={targets[0]}",
                f"OUTPUT_PROBABILITIES={targets[1]}", f"OUTPUT_CONFIDENCE={targets[2]}",
            ]  # fmt: skip
        job = jobs.PredictJob(
            mode="patch", method="patches",
            sources=(jobs.Source((jobs.RasterInput(str(self.image)),)),), model=str(self.model),
            class_map=targets[0], probabilities=targets[1], confidence=targets[2],
            tile_size=self.tile, creation_options=self.options,
        )  # fmt: skip
        document = self.folder / "job.json"
        document.write_text(jobs.to_json(job), encoding="utf-8")
        main = ROOT / "engine" / "__main__.py"
        return [str(self.python), "-I", str(main), "--watch-stdin", str(document)]


class Run:
    """A run under way."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.began = time.monotonic()
        self.lines: list[tuple[float, str]] = []
        environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "2", "TMPDIR": str(scene.folder)}
        self.process = subprocess.Popen(
            scene.command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if scene.qgis is None else subprocess.STDOUT,
            cwd=scene.folder,
            env=environment if scene.qgis is None else {**environment, **scene.qgis},
            text=True,
            errors="replace",
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        if self.process.stdout is not None:
            for line in self.process.stdout:
                self.lines.append((time.monotonic() - self.began, line))

    @property
    def text(self) -> str:
        """Everything that it has said."""
        return "".join(line for _, line in self.lines)

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.process.poll() is None

    def when(self, words: str) -> Optional[float]:
        """Return when it first said something, in seconds from the start."""
        return next((at for at, line in list(self.lines) if words in line), None)

    def tiles(self) -> int:
        """Return how many tiles it had done when it was last heard of."""
        found = re.findall(r"Tile (\d+) of", self.text)
        return int(found[-1]) if found else self.taken()

    def taken(self) -> int:
        """Return how many tiles it took over from the run before."""
        found = re.search(r"interrupted run: (\d+) of", self.text)
        return int(found[1]) if found else 0

    def worker(self) -> Optional[int]:
        """Return the worker's process number."""
        if self.scene.qgis is None:
            return self.process.pid
        return next((pid for pid in descendants(self.process.pid) if is_worker(pid)), None)

    def wait(self, seconds: float = LONGEST_S) -> int:
        """Wait for its end; return the exit status.

        Raises:
            WrongError: it does not end.
        """
        try:
            status = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise WrongError(f"the run has not ended after {seconds:.0f} s") from None
        self._reader.join(5)
        return status


def descendants(pid: int) -> list[int]:
    """Return the processes that a process has started, and those that they have."""
    found = []
    for listing in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = [int(text) for text in listing.read_text().split()]
        except OSError:
            continue
        for child in children:
            found += [child, *descendants(child)]
    return found


def is_worker(pid: int) -> bool:
    """Tell whether a process is a worker that runs."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (OSError, IndexError):
        return False
    return (b"--watch-stdin" in command or b"--serve" in command) and state != "Z"
