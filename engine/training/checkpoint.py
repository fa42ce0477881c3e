"""Where a training is, kept in a file, so that it goes on after an interruption."""

from __future__ import annotations

import contextlib
import json
import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OutputError
from ..contract.unfinished import TRAINING_HEAD
from ..maps.atomic_files import replacing
from .learner import Score

_VERSION = 2
_MARK = TRAINING_HEAD.decode()


@dataclass
class Position:
    """Where a training is, and what it has found on the way."""

    epoch: int = 0
    """The one at work, from 0."""
    step: int = 0
    """Batches of it that are done."""
    score: Score = field(default_factory=Score)
    """Of these."""
    first_rate: float = 0.0
    """The learning rate that it began with; 0: not known yet."""
    rate: float = 0.0
    """That it has now."""
    best_epoch: int = 0
    """From 1; 0: none is over yet."""
    best_loss: float = float("inf")
    waited: int = 0
    """Epochs since then."""
    lowered: int = 0
    """Epochs since then, or since the rate was made smaller."""
    seconds: float = 0.0
    """Of all runs together."""
    settling_from: int = 0
    """Epochs that were done when the rate began to fall to nothing; 0: it has not yet."""
    settling_epochs: int = 0
    """Over which it falls."""
    settling_rate: float = 0.0
    """From which it falls."""
    settling_seconds: float = 0.0
    """Of all runs together, when it began to fall."""
    why: str = ""
    """Why it began to fall."""
    ended: str = ""
    """Why it ended; empty: it goes on."""
    curves: list[list[Optional[float]]] = field(default_factory=list)
    """By epoch: the numbers of :class:`.record.Epoch`, in its order."""


@dataclass
class Checkpoint:
    """All that a training needs to go on."""

    position: Position
    state: Sequence[NDArray[Any]]
    """Of the learner."""
    best: Sequence[NDArray[Any]]
    """Weights of the best epoch; empty: none yet."""


class CheckpointFile:
    """A file that holds the newest checkpoint of a training."""

    def __init__(self, path: Path, identity: Mapping[str, Any]) -> None:
        """Take its place, and what the training is, which another one is not."""
        self.path = path
        self._identity = json.loads(json.dumps(identity))

    def write(self, checkpoint: Checkpoint) -> None:
        """Put a checkpoint in the place of the last one, at once.

        Raises:
            OutputError: it cannot be written.
        """
        place = checkpoint.position
        document = {
            "of": _MARK,
            "version": _VERSION,
            "identity": self._identity,
            "position": {**vars(place), "score": vars(place.score)},
        }
        arrays: dict[str, Any] = {
            "document": np.frombuffer(json.dumps(document).encode(), np.uint8),
            **{f"state_{n}": value for n, value in enumerate(checkpoint.state)},
            **{f"best_{n}": value for n, value in enumerate(checkpoint.best)},
        }
        try:
            with replacing(self.path) as temporary, temporary.open("wb") as file:
                np.savez(file, **arrays)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise OutputError(
                f"{self.path} cannot be written: {error.strerror or error}. It keeps what was "
                "learnt so far. Free some space, or choose another OUTPUT folder."
            ) from error

    def read(self) -> tuple[Optional[Checkpoint], str]:
        """Return the checkpoint that an interrupted run of this training has left.

        Returns:
            None where there is none; and why one that is there cannot be gone on with, or "".
        """
        if not self.path.is_file():
            return None, ""
        try:
            with np.load(self.path, allow_pickle=False) as file:
                document = json.loads(file["document"].tobytes())
                if document["version"] != _VERSION:
                    return None, "it is of another version of CNN Mapper"
                other = _difference(document["identity"], self._identity)
                if other:
                    return None, f"it is of another training: {other}"
                position = document["position"]
                position["score"] = Score(**position["score"])
                return Checkpoint(
                    Position(**position), _numbered(file, "state"), _numbered(file, "best")
                ), ""
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
            return None, "it is damaged"

    def remove(self) -> None:
        """The training is over."""
        with contextlib.suppress(OSError):
            self.path.unlink()


def _numbered(file: Any, name: str) -> list[NDArray[Any]]:
    found: list[NDArray[Any]] = []
    while f"{name}_{len(found)}" in file:
        found.append(file[f"{name}_{len(found)}"])
    return found


def _difference(old: Any, new: Mapping[str, Any]) -> str:
    """Say in which value another training differs; "": it is the same."""
    if not isinstance(old, dict):
        return "nothing says which"
    for key, value in new.items():
        if old.get(key) != value:
            return f"{key} was {old.get(key)!r:.60}, and is {value!r:.60}"
    return ""
