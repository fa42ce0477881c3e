"""The curves of a training for TensorBoard, which reads them out of a folder."""

from __future__ import annotations

import contextlib
import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import OutputError
from ..models.tensorflow_setup import tensorflow as tf
from .record import Epoch

_DATA_CLASS_SCALAR = 1
"""As summary.proto numbers it."""


class EventLog:
    """Writes the numbers of each epoch; or nothing, where nobody wants them."""

    def __init__(self, writer: Optional[Any]) -> None:
        """Take TensorFlow's writer of summaries; None: there is none."""
        self._writer = writer

    @classmethod
    @contextlib.contextmanager
    def open(cls, folder: str, identity: Mapping[str, Any]) -> Iterator[EventLog]:
        """Open a log in a folder; "": none.

        What an interrupted run of the same training has written there goes: a training that goes
        on tells all its epochs again, and of two logs TensorBoard draws each of them twice.

        Args:
            folder: may hold the logs of other trainings, which stay.
            identity: what makes a training the same as another one.

        Raises:
            OutputError: the folder cannot be written to.
        """
        if not folder:
            yield cls(None)
            return
        try:
            Path(folder).mkdir(parents=True, exist_ok=True)
            suffix = _suffix(identity)
            for older in Path(folder).glob(f"events.out.tfevents.*{suffix}"):
                older.unlink()
            writer = tf.summary.create_file_writer(folder, filename_suffix=suffix)
            # A file is made with the first event.
            writer.flush()
        except (OSError, tf.errors.OpError) as error:
            raise OutputError(
                f"LOG_FOLDER {folder} cannot be written to ({_reason(error)}). Choose another "
                "folder, or none."
            ) from error
        try:
            yield cls(writer)
        finally:
            writer.close()

    def add(self, number: int, epoch: Epoch) -> None:
        """Write the numbers of an epoch, the first of which is 1."""
        if self._writer is None:
            return
        with self._writer.as_default(step=number):
            for name, value in (
                ("loss/training", epoch.loss),
                ("loss/validation", epoch.validation_loss),
                ("accuracy/training", epoch.accuracy),
                ("accuracy/validation", epoch.validation_accuracy),
                ("learning rate", epoch.learning_rate),
            ):
                if value is not None:
                    # What tf.summary.scalar does, which wants the package tensorboard.
                    tf.summary.write(name, tf.constant(value, tf.float32), metadata=_scalar())
        self._writer.flush()


def _suffix(identity: Mapping[str, Any]) -> str:
    """Return how the files of a training end, and of no other one."""
    return f".{zlib.crc32(json.dumps(identity, sort_keys=True).encode()):08x}.v2"


def _scalar() -> Any:
    metadata = tf.compat.v1.SummaryMetadata()
    metadata.plugin_data.plugin_name = "scalars"
    metadata.data_class = _DATA_CLASS_SCALAR
    return metadata


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or " ".join(str(error).split())[:200])
