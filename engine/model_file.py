"""MODEL as people give it: a folder, its card, an ONNX file, or a Keras file, exported and kept."""

from __future__ import annotations

import contextlib
import dataclasses
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Optional, TypeVar, Union

from .contract.errors import ModelError, OutputError
from .contract.file_kind import is_onnx, meant_by, not_a_model, part_in_words
from .contract.full_tier import HOW_TO_ADD
from .contract.job import EditCardJob, ExportJob, InspectJob, PredictJob
from .contract.messages import Messages, Stages
from .maps import atomic_files
from .models import kept_exports
from .models.card import Card, read_card
from .models.onnx_card import card_of_model

_AnyJob = TypeVar("_AnyJob", PredictJob, InspectJob, EditCardJob)
_JobOfModel = Union[PredictJob, InspectJob, EditCardJob]

_EXPORT, _REST = 0.3, 0.7
"""Shares of the progress, where the file is exported first."""


@dataclass(frozen=True)
class ModelFolder:
    """A model that can be opened."""

    path: Path
    """A SavedModel, or an ONNX file."""
    card: Optional[Card]
    """None: a SavedModel that was not made by “Export a Keras model”."""
    messages: Messages
    """Told of what is done with it."""


def with_model(job: _AnyJob, messages: Optional[Messages] = None) -> _AnyJob:
    """Return the job with the model that its path stands for, looked at as far as that is quick.

    Args:
        job: what is asked for.
        messages: told where a part of a model stands for the whole; None: nobody is.

    Raises:
        ModelError: it is no model.
    """
    path = meant_by(Path(job.model))
    said = part_in_words(Path(job.model))
    if said and messages is not None:
        messages.info(said)
    found = not_a_model(path)
    if found:
        raise ModelError(found)
    return dataclasses.replace(job, model=str(path))


@contextlib.contextmanager
def opened_folder(job: _JobOfModel, messages: Messages) -> Iterator[ModelFolder]:
    """Give the folder of a job's model; a Keras file is exported, unless that was done before.

    Args:
        job: as :func:`with_model` returns it.
        messages: told of the export.

    Raises:
        ModelError: the file cannot be exported, in the light tier for one, or the ONNX file is
            refused.
        CardError: the card belongs to another model.
    """
    path = Path(job.model)
    if path.is_dir() or is_onnx(path):
        yield ModelFolder(path, card_of_model(path, job.trust), messages)
        return
    folder = _made(job.exports)
    if folder is None:
        with _scratch_folder() as temporary:
            stages = Stages(messages, _EXPORT, _REST)
            messages.info(f"{path.name} is a Keras file, and is exported for this run alone.")
            yield _exported(job, temporary / "model", stages.stage(0), stages.stage(1))
        return
    yield _kept(job, folder, messages)


def _kept(job: _JobOfModel, folder: Path, messages: Messages) -> ModelFolder:
    path = Path(job.model)
    messages.progress(0, f"Looking for an export of {path.name}")
    before = _state(path)
    sha256 = kept_exports.hash_of(path)
    found = kept_exports.find(folder, sha256, job.trust)
    if found is None:
        target = folder / kept_exports.names(sha256, job.trust)[-1]
        stages = Stages(messages, _EXPORT, _REST)

        def wait() -> None:
            stages.stage(0).progress(0, f"Waiting for another run that exports {path.name}")

        with kept_exports.making(target, wait):
            # Another run may have made it meanwhile.
            found = kept_exports.find(folder, sha256, job.trust)
            if found is None:
                kept_exports.remove(target)
                messages.info(
                    f"{path.name} is a Keras file: it is exported once, and the export kept for "
                    "the next runs."
                )
                made = _exported(job, target, stages.stage(0), stages.stage(1))
                if _state(path) != before:
                    kept_exports.remove(target)
                    raise ModelError(
                        f"{path} was changed while it was read. Wait until nothing writes it any "
                        "more, and run it again."
                    )
                kept_exports.prune(folder, target)
                return made
    messages.info(f"{path.name} was exported by an earlier run, and that export is used.")
    return ModelFolder(*found, messages)


def _exported(job: _JobOfModel, target: Path, messages: Messages, rest: Messages) -> ModelFolder:
    """Export a job's Keras file to a folder that is not there yet."""
    if find_spec("tensorflow") is None:
        raise ModelError(
            f"{job.model} is a Keras file of which no export is kept, and to export it needs "
            "TensorFlow, which this inference environment does not have. Choose the folder of an "
            f"exported model. Or: {HOW_TO_ADD}"
        )
    messages.progress(0, "Starting TensorFlow and Keras")
    # Here: they take seconds, which a model that was exported before need not wait for.
    from .export import make_export

    try:
        make_export(ExportJob(job.model, str(target), trust=job.trust), messages)
    except OutputError as error:
        reason = error.__cause__ if isinstance(error.__cause__, OSError) else error
        raise ModelError(
            f"The export of {job.model} cannot be written to {target.parent} ({reason}). Free some "
            "space there, or export it with “Export a Keras model” and choose the folder."
        ) from error
    except ModelError as error:
        if "CUSTOM_CODE" not in str(error):
            raise
        raise ModelError(
            f"{error} CUSTOM_CODE is a parameter of “Export a Keras model” "
            "(cnnmapper:exportmodel): export the file there, and choose the folder that it writes "
            "as MODEL."
        ) from error
    return ModelFolder(target, read_card(target), rest)


def _made(folder: str) -> Optional[Path]:
    """Return the folder that exports are kept in; None: there is none, or it takes no files."""
    if not folder:
        return None
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return Path(folder)
    except OSError:
        return None


@contextlib.contextmanager
def _scratch_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="cnnmapper-"))
    atomic_files.unfinished(folder)
    try:
        yield folder
    finally:
        atomic_files.remove(folder)


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size
