"""Looks at some pixels of an image, aside, for what a map of it will be warned of."""

from __future__ import annotations

import contextlib
import traceback
from functools import partial
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.before_run import job_before
from ..algorithms.model_parameters import MODEL, known_card
from ..engine import early
from ..engine.contract.errors import EngineError
from ..engine.contract.job import PredictJob
from ..engine.contract.secrecy import public
from ..translation import tr
from ..worker import log
from ..worker.engine_texts import in_language

_alive: set[_Look] = set()
"""A task must outlive its thread, whatever becomes of who asked."""


class Doubts(QObject):
    """One look at a time; of what is asked meanwhile, the last is looked at next."""

    changed = pyqtSignal()
    """Something else is to be said."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[str] = []
        """Of what was asked for last; empty also while it is looked at."""
        self._wanted: Optional[tuple[PredictJob, early.Card]] = None
        self._task: Optional[_Look] = None

    def ask(self, algorithm: QgsProcessingAlgorithm, given: dict[str, Any]) -> None:
        """Look at the images of a run, unless that was done for the same one.

        Args:
            algorithm: what is to run; where it makes no map, there is nothing to look at.
            given: its parameters so far.
        """
        model = str(given.get(MODEL) or "").strip()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        wanted = None
        with contextlib.suppress(EngineError, OSError):  # Said where the card is described.
            card = known_card(model, bool(given.get("TRUST"))) if model else None
            job = None if card is None else job_before(algorithm, given, context)
            wanted = None if job is None or card is None else (job, card)
        if wanted != self._wanted:
            self._wanted, self.said = wanted, []
            self._next()

    def _next(self) -> None:
        if self._task is None and self._wanted is not None:
            task = self._task = _Look(*self._wanted)
            _alive.add(task)
            for over in (task.taskCompleted, task.taskTerminated):
                over.connect(self._looked)
                over.connect(partial(_alive.discard, task))
            QgsApplication.taskManager().addTask(task)

    def _looked(self) -> None:
        task, self._task = self._task, None
        if task is not None and task.of == self._wanted:
            self.said = [in_language(sentence) for sentence in task.found]
            self.changed.emit()
        else:
            self._next()


class _Look(QgsTask):
    """The look itself, in a thread."""

    def __init__(self, job: PredictJob, card: early.Card) -> None:
        super().__init__(tr("CNN Mapper: a look at the image"))
        self.of = job, card
        self.found: list[str] = []

    def run(self) -> bool:
        """Look; what is raised here would end in a thread of QGIS's."""
        try:
            self.found = early.doubts(*self.of)
        except EngineError as error:
            self.found = [str(error)]
        except Exception:
            # The run itself says what is wrong with the image; a fault of ours is to be reported.
            log.note(public(traceback.format_exc()))
        return True
