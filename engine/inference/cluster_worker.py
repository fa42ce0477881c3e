"""On a worker of a cluster: the run opened with the worker's own eyes, and its tiles computed.

The model is loaded once for each process. What comes back is plain values.
"""

from __future__ import annotations

import contextlib
import copy
import os
import shutil
import threading
import time
import traceback
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import EngineError
from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..contract.secrecy import public
from ..cores import allow
from ..geometry.map_layout import Tile
from ..imagery import remote
from ..models.onnx_card import card_of_model
from .cluster_document import RunDocument
from .map_finishing import MapFinishing
from .map_making import OpenedRun, identity_for
from .memory_plan import MemoryPlan
from .opened_run import opened_run
from .run_identity import time_and_size
from .tile_packing import packed

AT_A_TIME = 2
"""Tasks that a worker begins at a time: one reads while the network runs for the other."""
_IDLE_S = 120.0
"""After so long without a task the model is given up: who has sent them may have died."""
_BLOCK_CACHE = "64"
"""MB; see `service.BLOCK_CACHE`."""


class RunOnWorker:
    """One run, in one worker process; asked from several threads."""

    def __init__(self, values: dict[str, Any], address: str, threads: int, folder: str) -> None:
        """Prepare; nothing is opened before the first task.

        Args:
            values: of the run's document.
            address: what this worker is called.
            threads: as many cores it may use.
            folder: to be made for files that have come along.
        """
        self._document = RunDocument.from_values(values)
        self._address = address
        self._folder = Path(folder)
        self._messages = _Kept()
        self._opening = threading.Lock()
        self._inference = threading.Lock()
        self._turns = threading.Semaphore(AT_A_TIME)
        self._exits = contextlib.ExitStack()
        self._opened: Optional[tuple[PredictJob, OpenedRun]] = None
        self._tiles: list[Tile] = []
        self._refusal = ""
        # Never held while something is opened: whoever ends the run does not wait.
        self._counting = threading.Lock()
        self._running = 0
        self._over = False
        self._timer: Optional[threading.Timer] = None
        os.environ.setdefault("GDAL_CACHEMAX", _BLOCK_CACHE)
        allow(max(1, threads))

    def compute(self, numbers: list[int]) -> dict[str, Any]:
        """Compute tiles.

        Args:
            numbers: of the tiles, as the plan has them.

        Returns:
            ``worker``: its address; and ``tiles``: for each its number, pixels with and without
            data, and its packed maps, with ``seconds``, ``counted`` and ``said``; or ``refused``:
            why this worker does not compute the run; or ``error``: class, text and traceback, with
            the ``number`` of the tile.
        """
        with self._turns, remote.environment():
            if not self._begin():
                return {"worker": self._address, "refused": "the run is over"}
            try:
                opened = self._open()
                if opened is None:
                    return {"worker": self._address, "refused": self._refusal}
                return {"worker": self._address, **self._compute(*opened, numbers)}
            finally:
                self._end()

    def close(self) -> None:
        """Give up the model and the images for good, once no task needs them any more."""
        with self._counting:
            self._over = True
            if self._timer is not None:
                self._timer.cancel()
            if self._running == 0:
                self._give_up()

    def _begin(self) -> bool:
        """Return whether the run still goes on."""
        with self._counting:
            if self._over:
                return False
            self._running += 1
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            return True

    def _end(self) -> None:
        with self._counting:
            self._running -= 1
            if self._running:
                return
            if self._over:
                self._give_up()
                return
            self._timer = threading.Timer(_IDLE_S, self._give_up_idle)
            self._timer.daemon = True
            self._timer.start()

    def _give_up_idle(self) -> None:
        with self._counting:
            if self._running == 0:
                self._give_up()

    def _give_up(self) -> None:
        """Close everything; nobody uses it, and whoever begins waits. The next task opens it."""
        self._opened = None
        self._refusal = ""
        self._exits.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _open(self) -> Optional[tuple[PredictJob, OpenedRun]]:
        """Return the run, opened; None: this worker would compute something else."""
        with self._opening:
            if self._opened is None and not self._refusal:
                try:
                    self._opened = self._opened_anew()
                except Exception as error:
                    # Whatever it is: others may be able to.
                    self._refusal = _in_a_sentence(error)
                    self._exits.close()
            return self._opened

    def _opened_anew(self) -> tuple[PredictJob, OpenedRun]:
        document = self._document
        for path, state in document.rasters:
            _compare_file(path, state)
        job = document.job_in(self._folder)
        model = Path(job.model)
        if not model.exists():
            raise _RefusedError(f"there is no model {model}: {_SHARED}")
        card = card_of_model(model, job.trust)
        plan = MemoryPlan(*document.memory)
        opened = self._exits.enter_context(opened_run(job, _Kept(), model, card, plan))
        run = opened.run
        self._tiles = list(run.geometry.tiles(run.tile))
        found = identity_for(job, run, self._tiles)
        wanted = document.compared
        other = [name for name in wanted if found.get(name) != wanted[name]]
        if other:
            here = {"the engine": run.engine, "the method": run.method.name}
            raise _RefusedError(_difference(other, here, document.said))
        # The first tile is on the map already.
        opened.computed.clear()
        return job, opened

    def _compute(self, job: PredictJob, opened: OpenedRun, numbers: list[int]) -> dict[str, Any]:
        run = opened.run
        # Of its own: what it counts goes with the result, and is counted once.
        products = copy.deepcopy(run.products)
        finishing = MapFinishing(job, products, run.geometry, run.mask)
        began = time.monotonic()
        tiles = []
        for number in numbers:
            tile = self._tiles[number]
            try:
                seen = opened.see(tile)
                with self._inference:
                    inferred = opened.infer(finishing, tile, seen)
                finished = finishing.finished(*inferred)
            except Exception as error:
                # It is for the process that has asked to say what becomes of it.
                kind = type(error).__name__
                text = str(error) if isinstance(error, EngineError) else _in_a_sentence(error)
                trace = public(traceback.format_exc())
                return {"error": (kind, public(text), trace), "number": number}
            maps = [packed(pixels, self._document.far) for pixels in finished.pixels]
            tiles.append((number, finished.valid, finished.lost, maps))
        return {
            "tiles": tiles,
            "seconds": time.monotonic() - began,
            "counted": finishing.counted,
            "said": self._messages.taken(),
        }


_SHARED = (
    "models and images have to lie where all machines of a cluster find them under one path, or be "
    "read over the network (/vsicurl/, /vsis3/)"
)


class _RefusedError(Exception):
    """This worker would compute something else."""


class _Kept(Messages):
    """Keeps what is to be said, for the process that says it."""

    def __init__(self) -> None:
        self._kept: list[tuple[str, str]] = []
        self._keeping = threading.Lock()

    def _send(self, kind: str, **payload: Any) -> None:
        if kind in ("info", "warning"):
            with self._keeping:
                self._kept.append((kind, payload["message"]))

    def within(self, share: float) -> None:
        """Nobody waits for that."""

    def taken(self) -> list[tuple[str, str]]:
        """Return what was said since the last time, each as its kind and its text."""
        with self._keeping:
            kept, self._kept = self._kept, []
            return kept


def _compare_file(path: str, expected: tuple[int, ...]) -> None:
    found = tuple(time_and_size(path))
    if not found:
        raise _RefusedError(f"there is no file {path}: {_SHARED}")
    if found != tuple(expected):
        raise _RefusedError(
            f"{path} is another file there: {_state(found)}; expected is {_state(expected)}"
        )


def _state(state: tuple[int, ...]) -> str:
    changed = datetime.fromtimestamp(state[0] / 1e9, timezone.utc)
    return f"{state[1]} bytes, changed {changed:%Y-%m-%d %H:%M:%S.%f} UTC"


def _difference(names: list[str], here: dict[str, str], there: dict[str, str]) -> str:
    told = [
        f"{name} ({here[name]} there, {there[name]} here)" if name in here else name
        for name in names
    ]
    way = ""
    if "the engine" in names:
        way = (
            ". Install the same version on both, or choose DEVICE cpu where only one of them has a "
            "graphics card"
        )
    return f"it would make another map, because these differ: {', '.join(told)}{way}"


def _in_a_sentence(error: BaseException) -> str:
    if isinstance(error, ModuleNotFoundError):
        return f"its Python lacks the package {(error.name or '').split('.')[0]}"
    if isinstance(error, (_RefusedError, EngineError)):
        return public(str(error).rstrip("."))
    lines = str(error).strip().splitlines()
    return public(f"{type(error).__name__}: {lines[0][:300] if lines else 'no message'}")
