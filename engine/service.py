"""The worker's life: read the job, do it, say how it ended.

Whatever goes wrong ends in one ``error`` message. Credentials come through standard input, where
no list of processes and no file shows them. When ``--watch-stdin`` is given, the end of
standard input means that whoever started the worker has cancelled it or is gone: unfinished
files are removed and the process ends at once. The same with ``--serve``, where the jobs come
through standard input, one a line, and the worker stays for the next one.
"""

from __future__ import annotations

import argparse
import importlib
import os
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from typing import Any, Callable, Optional, Union

from . import guard
from .command import job_of
from .contract import full_tier
from .contract.engine_choice import engine_for
from .contract.errors import EngineError, OtherGdalError
from .contract.file_kind import is_onnx
from .contract.job import OTB, Job, PredictJob
from .contract.messages import Messages, take_over
from .contract.secrecy import public
from .maps import atomic_files, child_processes
from .models.operating_system import why_no_library
from .operating_system import leave, read_some
from .serving import Inbox, serve

# GDAL would keep a twentieth of the machine's memory in decoded blocks, so that memory would grow
# with the image. Neighbouring tiles share blocks: this holds those of the tiles that are read and
# written at a time; holding whole rows of tiles saved a twentieth of the time. Comparing and
# assessing maps read each block once or twice in a row, and need no more. In MB.
BLOCK_CACHE = 64

GRACE_S = 1.0
"""How long after a cancel a worker in which Python does not run is killed."""

CANCELLED = 3
"""Exit status after a cancel."""


def main(arguments: list[str]) -> int:
    """Run the job named on the command line, or those that come; return the exit status."""
    parser = argparse.ArgumentParser(prog="cnnmapper engine", description=__doc__)
    parser.add_argument("job", nargs="?", help="the job, a JSON file; or the name of a task")
    parser.add_argument(
        "changes", nargs="*", metavar="KEY=VALUE", help="fields of the job, instead of the file's"
    )
    parser.add_argument(
        "--part",
        action=_Once,
        metavar="K/N",
        help="make only the k-th of n parts of the map, of a job or a plan; its files are called "
        "so: map.tif becomes map_3_of_7.tif",
    )
    parser.add_argument(
        "--serve",
        metavar="FOLDER",
        help="do jobs from standard input instead, in an empty folder that goes with the worker",
    )
    parser.add_argument(
        "--idle", type=float, default=60, help="seconds to wait for the next of them"
    )
    parser.add_argument(
        "--watch-stdin", action="store_true", help="end at once when standard input is closed"
    )
    parser.add_argument(
        "--credentials",
        action="store_true",
        help="read credentials for rasters, one line of JSON, from standard input",
    )
    parser.add_argument(
        "--cluster",
        action=_Once,
        metavar="ADDRESS",
        help="compute the job's map on this Dask cluster: tcp://host:8786, tls://host:8786, a "
        "scheduler file, or local:N for N processes of this machine",
    )
    # Fields may stand behind an option, too.
    options = parser.parse_intermixed_args(arguments)
    if (options.job is None) == (options.serve is None):
        parser.error("expected is a job, or --serve")
    if options.part is not None and options.job is None:
        parser.error("--part goes with a job")
    if options.cluster is not None and options.job is None:
        parser.error("--cluster goes with a job")
    messages = take_over()
    os.environ.setdefault("GDAL_CACHEMAX", str(BLOCK_CACHE))
    # A virtual raster may name GDAL's /vsistdin/; waiting for a pipe that nobody writes to would
    # never end.
    os.environ.setdefault("CPL_VSISTDIN_FILE", os.devnull)
    signal.signal(signal.SIGTERM, _end_now)
    if options.serve is not None:
        return _serve(Path(options.serve), messages, options.idle, options.credentials)
    credentials = None
    if options.credentials:
        credentials = sys.stdin.buffer.readline().decode("utf-8", errors="replace")
    if options.watch_stdin:
        guard.watch(sys.stdin.fileno(), GRACE_S)
        threading.Thread(target=_watch, args=(sys.stdin.fileno(),), daemon=True).start()
    first, changes, part = options.job, options.changes, options.part
    if options.cluster is not None:
        changes = [*changes, f"cluster={options.cluster}"]
    return _do(lambda: job_of(first, changes, part), messages, credentials)


class _Once(argparse.Action):
    """An option that is refused if it is given twice, of which argparse would take the last."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Union[str, Sequence[Any], None],
        option_string: Optional[str] = None,
    ) -> None:
        before = getattr(namespace, self.dest)
        if before is not None:
            parser.error(
                f"{option_string} {before} and {option_string} {values} are given; expected is "
                "one of them"
            )
        setattr(namespace, self.dest, values)


def _serve(folder: Path, messages: Messages, idle_s: float, with_credentials: bool) -> int:
    os.chdir(folder)
    atomic_files.unfinished(folder)
    descriptor = sys.stdin.fileno()
    guard.watch(descriptor, GRACE_S)

    def end() -> None:
        leave(folder)
        _end_now()

    inbox = Inbox(descriptor, end)
    credentials = inbox.next() if with_credentials else None

    def work(read: Callable[[], Job]) -> int:
        # Taken once: those of another job go to another worker.
        nonlocal credentials
        given, credentials = credentials, None
        return _do(read, messages, given)

    serve(inbox, messages, work, idle_s)
    leave(folder)
    atomic_files.discard_unfinished()
    # Not the usual end: TensorFlow's takes a moment, and the thread that reads would be in it.
    os._exit(0)


def do(
    job: Path,
    messages: Messages,
    credentials: Optional[str] = None,
    part: Optional[str] = None,
) -> int:
    """Do the job in a file, and say how it ended; return the exit status.

    Args:
        job: a JSON document.
        messages: told everything.
        credentials: for rasters, one line of JSON; None: none are given.
        part: ``k/n``: which part of its map; None: all of it.
    """
    return _do(lambda: job_of(str(job), (), part), messages, credentials)


def _do(read: Callable[[], Job], messages: Messages, credentials: Optional[str]) -> int:
    try:
        if credentials is not None:
            from .imagery.remote import receive

            receive(credentials)
        with messages.beating():
            _run(read(), messages)
    except EngineError as error:
        raster = error.path if isinstance(error, OtherGdalError) else ""
        raster = raster if raster == public(raster) else ""
        messages.error(str(error), traceback.format_exc(), raster)
        return 1
    except OSError as error:
        # A file that cannot be there, read or written, and that nobody has said more of.
        name = error.filename if isinstance(error.filename, str) else "A file"
        messages.error(
            f"{_short(name)} cannot be used: {error.strerror or _short(_first_line(error))}. "
            "Choose another file or folder, or free some space.",
            traceback.format_exc(),
        )
        return 1
    except ModuleNotFoundError as error:
        package = (error.name or "").split(".")[0]
        if package in full_tier.PACKAGES:
            told = full_tier.missing(package)
        else:
            told = (
                f"The package {package or 'of a library'} is missing in the inference environment. "
                "Run “Set up the inference environment” again."
            )
        messages.error(told, traceback.format_exc())
        return 1
    except MemoryError:
        messages.error(
            "The worker ran out of memory. Give RAM or TILE_SIZE a smaller value, or close other "
            "programs.",
            traceback.format_exc(),
        )
        return 1
    except Exception as error:
        # The last line of defence: whatever a library throws becomes one sentence.
        told = why_no_library(error) or (
            f"The engine failed unexpectedly ({type(error).__name__}: {_first_line(error)}). "
            "Please report this with the log."
        )
        messages.error(told, traceback.format_exc())
        return 1
    return 0


# By task: the module and the function that do it.
_ACTIONS = {
    "export": ("export", "export"),
    "predict": ("predict", "predict"),
    "plan": ("plan", "plan"),
    "mergemaps": ("merge_maps", "merge_maps"),
    "inspect": ("inspect_model", "inspect_model"),
    "editcard": ("edit_card", "edit_card"),
    "compare": ("compare", "compare"),
    "assess": ("assess", "assess"),
    "train": ("train", "train"),
    "polish": ("polish_map", "polish_map"),
    "suggestlabels": ("suggest_labels", "suggest_labels"),
    "maptovector": ("map_to_vector", "map_to_vector"),
    "samplepatches": ("sample_patches", "sample_patches"),
    "stacimage": ("stac_image", "stac_image"),
    "mapimages": ("map_images", "map_images"),
    "versions": ("versions", "versions"),
    "otb-versions": ("otb_versions", "otb_versions"),
}


def _run(job: Job, messages: Messages) -> None:
    # Each task imports only what it needs: importing TensorFlow takes seconds.
    if isinstance(job, PredictJob) and runs_in_otb(job):
        from .otb.prediction import predict_with_otb

        predict_with_otb(job, messages)
        return
    module, function = _ACTIONS[job.task]
    getattr(importlib.import_module(f".{module}", __package__), function)(job, messages)


def runs_in_otb(job: PredictJob) -> bool:
    """Tell whether Orfeo ToolBox runs the model: asked for, or all that this Python has."""
    if is_onnx(Path(job.model)) and job.engine != OTB:
        # Orfeo ToolBox knows no such files.
        return False
    engine = engine_for(
        job.engine,
        lambda: any(find_spec(name) is not None for name in ("onnxruntime", "tensorflow")),
        lambda: find_spec("pyotb") is not None,
    )
    return engine == OTB


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return _short(lines[0]) if lines else "no message"


def _short(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:200]} …"


def _watch(descriptor: int) -> None:
    while read_some(descriptor):
        pass
    _end_now()


def _end_now(_signal: int = 0, _frame: Optional[FrameType] = None) -> None:
    # First: a child could write a file again that has just been removed.
    child_processes.end_all()
    atomic_files.discard_unfinished()
    os._exit(CANCELLED)
