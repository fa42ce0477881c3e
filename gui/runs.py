"""Runs algorithms for the panel in the background, one after the other, as their dialogs do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..translation import tr


@dataclass(frozen=True)
class Run:
    """One map that is wanted."""

    algorithm: str
    """Identifier."""
    parameters: dict[str, Any]
    title: str
    """What messages call it."""

    def needs(self, layers: Iterable[str]) -> bool:
        """Tell whether it is made of one of these layers."""
        return not set(layers).isdisjoint(str(value) for value in self.parameters.values())

    def loading(self) -> dict[str, Any]:
        """Return the parameters, with what goes into temporary files loaded when it is there."""
        project, temporary = QgsProject.instance(), QgsProcessing.TEMPORARY_OUTPUT
        return {
            name: QgsProcessingOutputLayerDefinition(value, project)
            if value == temporary
            else value
            for name, value in self.parameters.items()
        }


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm says goes wrong."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__(False)
        self.error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep it; QGIS calls this in the algorithm's thread."""
        self.error = error
        super().reportError(error, fatalError)


def context_of(feedback: QgsProcessingFeedback) -> QgsProcessingContext:
    """Return what Processing's own dialogs give an algorithm: project, units, what is invalid."""
    # Processing is a plugin as well, and may be loaded after this one.
    from processing.tools import dataobjects

    made: QgsProcessingContext = dataobjects.createContext(feedback)
    return made


def refuse(run: Run) -> None:
    """Refuse what its dialog would.

    Raises:
        QgsProcessingException: says why.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(run.algorithm)
    fine, reason = algorithm.checkParameterValues(run.parameters, context_of(Heard()))
    if not fine:
        raise QgsProcessingException(reason)


class Runs(QObject):
    """A queue of runs; each loads its maps and stands in Processing's history."""

    changed = pyqtSignal()
    """One has begun, or ended, or waits."""
    progress = pyqtSignal(float)
    """Of the one that is at work, percent."""
    ended = pyqtSignal(object, object, str)
    """The run, what it gave (None: nothing), and why not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: list[Run] = []
        self.current: Optional[Run] = None
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._is_over = False
        # Also when another project is opened, whose layers may have the same names.
        QgsProject.instance().layersRemoved.connect(self._refuse_without)

    def add(self, run: Run) -> None:
        """Have it run, after those that wait already.

        Raises:
            QgsProcessingException: it is sure to fail.
        """
        refuse(run)
        self.waiting.append(run)
        self._next()

    def cancel(self) -> None:
        """End the one that is at work, and forget those that wait."""
        self.waiting.clear()
        if self._task is not None:
            self._task.cancel()
        self.changed.emit()

    def end(self) -> None:
        """End all, and tell nobody: the panel is about to go."""
        self._is_over = True
        QgsProject.instance().layersRemoved.disconnect(self._refuse_without)
        self.waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def _refuse_without(self, removed: list[str]) -> None:
        """End the runs that wait for layers that are gone."""
        lost = [run for run in self.waiting if run.needs(removed)]
        for run in lost:
            self.waiting.remove(run)
            reason = tr(
                "A layer that it needs was removed from the project before it was begun. Add the "
                "layer, and run it again."
            )
            self.ended.emit(run, None, reason)
        if lost:
            self.changed.emit()

    def _next(self) -> None:
        if self.current is None and self.waiting:
            self._begin(self.waiting.pop(0))
        self.changed.emit()

    def _begin(self, run: Run) -> None:
        feedback = Heard()
        context = context_of(feedback)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(run.algorithm)
        parameters = run.loading()
        entry = _Entry(algorithm, parameters, context)
        self.current = run
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        feedback.progressChanged.connect(self.progress)
        # None of them may go before the task does, which keeps them by address alone: this does.
        parts = _Parts(run, algorithm, parameters, context, feedback, entry)
        self._task.executed.connect(lambda fine, results: self._done(parts, fine, results))
        QgsApplication.taskManager().addTask(self._task)

    def _done(self, parts: _Parts, fine: bool, results: dict[str, Any]) -> None:
        if self._is_over:
            return
        from processing.gui.Postprocessing import handleAlgorithmResults

        self.current = self._task = None
        feedback = parts.feedback
        reason = "" if fine else feedback.error
        if fine:
            handleAlgorithmResults(
                parts.algorithm, parts.context, feedback=feedback, parameters=parts.parameters
            )
            parts.entry.complete(results, feedback)
        elif not reason:
            reason = tr("The run was cancelled.") if feedback.isCanceled() else tr(
                "The run failed; the panel Log Messages may say more, under “Processing”."
            )  # fmt: skip
        self.ended.emit(parts.run, results if fine else None, reason)
        self._next()


@dataclass(frozen=True)
class _Parts:
    """What a run is made of."""

    run: Run
    algorithm: Any
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: Heard
    entry: _Entry


class _Entry:
    """A run in Processing's history, as Processing's dialog writes it."""

    def __init__(
        self, algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        command = algorithm.asPythonCommand(parameters, context)
        registry = getattr(QgsGui, "historyProviderRegistry", None)
        self._registry = registry() if registry is not None else None
        if self._registry is None:
            # Until QGIS 3.22.
            from processing.core.ProcessingLog import ProcessingLog

            ProcessingLog.addToLog(command)
            return
        self._details = {
            "python_command": command,
            "algorithm_id": algorithm.id(),
            "parameters": algorithm.asMap(parameters, context),
        }
        self._number, _fine = self._registry.addEntry("processing", self._details)

    def complete(self, results: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Add what it gave."""
        if self._registry is not None:
            self._details.update(results=results, log=feedback.htmlLog())
            self._registry.updateEntry(self._number, self._details)
