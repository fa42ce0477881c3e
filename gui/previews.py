"""Shows previews: one layer in a group of its own, which the next one replaces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.preview import (
    Reduction,
    View,
    area_of,
    box_in_image,
    opened_like,
    pixels_in,
    preview_parameters,
    reduction,
    remove_files,
    title_of,
)
from ..algorithms.styling import keep_runs_out
from ..translation import tr
from .project_file import ProjectFile
from .runs import Heard, Run, context_of, refuse

_MARK = "cnnmapper/preview"
"""Marks the group."""
_FEW = 256
"""Pixels of an image on the screen that may be less than a model sees at a time."""


class _Wanted:
    """A preview on its way."""

    def __init__(self, layer: QgsRasterLayer, run: Run, view: View) -> None:
        self.layer_id = layer.id()
        self.box = box_in_image(layer, view)
        self.image = layer
        """What the model is applied to: the layer, or a reduced one."""
        self.run = run
        self.area = area_of(layer, view)
        self.reduced = ""
        """The file of the reduced image; empty: there is none."""
        self.output = ""
        self.title = ""
        self.pixels = 0
        self.parts: tuple[Any, ...] = ()
        self.task: Optional[QgsTask] = None


class Previews(QObject):
    """Makes one preview at a time: a new one cancels that which is being made."""

    began = pyqtSignal()
    ended = pyqtSignal(object, str)
    """What it gave (None: nothing), and why not; both empty: it was cancelled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: Optional[_Wanted] = None
        # Also those that were cancelled: a task must outlive its thread.
        self._alive: set[_Wanted] = set()
        self.pixels = 0
        """Of the image, at its resolution in the last preview, that the model was applied to."""
        self._made: set[str] = set()
        """What the layers show that were made here: no other file is ever removed."""
        self._file = ProjectFile(self.layers, _MARK)

    @property
    def is_busy(self) -> bool:
        """Whether one is being made."""
        return self._wanted is not None

    def show(self, layer: QgsRasterLayer, run: Run, view: View) -> None:
        """Make a preview of what is seen, and show it.

        Args:
            layer: the image.
            run: the map that is wanted.
            view: what is seen.

        Raises:
            QgsProcessingException: there can be none.
        """
        self.cancel()
        wanted = _Wanted(layer, run, view)
        reduced = reduction(layer, view)
        if reduced is None:
            self._map(wanted)
        else:
            task = Reduction(reduced)
            wanted.reduced = task.path
            task.taskCompleted.connect(lambda: self._reduced(wanted))
            task.taskTerminated.connect(lambda: self._failed(wanted, task.error))
            self._start(wanted, task)
        self._wanted = wanted
        self.began.emit()

    def cancel(self) -> None:
        """End the one that is being made."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            if wanted.task is not None:
                wanted.task.cancel()
            self.ended.emit(None, "")

    def clear(self) -> None:
        """Take the previews and their group out of the project, for good."""
        self._file.end()
        self.cancel()
        self._remove(self.layers())
        group = _group()
        # What the user has put there stays.
        if group is not None and not group.children():
            group.parent().removeChildNode(group)

    def layers(self) -> list[QgsMapLayer]:
        """Return the layers that show previews; one that was moved elsewhere is the user's."""
        group = _group()
        nodes = [] if group is None else group.children()
        found = [node.layer() for node in nodes if isinstance(node, QgsLayerTreeLayer)]
        return [layer for layer in found if layer is not None and layer.source() in self._made]

    def _start(self, wanted: _Wanted, task: QgsTask) -> None:
        wanted.task = task
        self._alive.add(wanted)
        QgsApplication.taskManager().addTask(task)

    def _reduced(self, wanted: _Wanted) -> None:
        self._alive.discard(wanted)
        layer = QgsProject.instance().mapLayer(wanted.layer_id)
        if wanted is not self._wanted or layer is None:
            self._failed(wanted, _gone())
            return
        try:
            wanted.image = opened_like(wanted.reduced, layer)
            self._map(wanted)
        except QgsProcessingException as error:
            self._failed(wanted, str(error))

    def _map(self, wanted: _Wanted) -> None:
        layer = QgsProject.instance().mapLayer(wanted.layer_id)
        image = wanted.image if wanted.reduced else layer.id()
        parameters = preview_parameters(
            wanted.run.parameters, image, wanted.area, bool(wanted.reduced)
        )
        refuse(Run(wanted.run.algorithm, parameters, wanted.run.title))
        wanted.output, wanted.title = parameters["OUTPUT"], title_of(layer, wanted.image)
        wanted.pixels = pixels_in(wanted.box, wanted.image)
        feedback = Heard()
        context = context_of(feedback)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(wanted.run.algorithm)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        wanted.parts = (algorithm, context, feedback, task)
        task.executed.connect(lambda fine, results: self._done(wanted, fine, results))
        self._start(wanted, task)

    def _done(self, wanted: _Wanted, fine: bool, results: Mapping[str, Any]) -> None:
        self._alive.discard(wanted)
        # Another project may have been opened meanwhile.
        is_there = QgsProject.instance().mapLayer(wanted.layer_id) is not None
        if not fine or not is_there or wanted is not self._wanted:
            remove_files(wanted.output)
            self._failed(wanted, wanted.parts[2].error or _gone())
            return
        self._wanted, self.pixels = None, wanted.pixels
        self._forget(wanted)
        self._add(wanted.output, wanted.title)
        self.ended.emit(results, "")

    def _failed(self, wanted: _Wanted, reason: str) -> None:
        self._alive.discard(wanted)
        reason = _as_seen(wanted, reason)
        self._forget(wanted)
        if wanted is self._wanted:
            self._wanted = None
            self.ended.emit(None, reason)

    def _add(self, path: str, title: str) -> None:
        """Show a map in the group of previews, in the place of what is there."""
        project, old = QgsProject.instance(), self.layers()
        group = _group()
        is_new = group is None
        if group is None:
            group = project.layerTreeRoot().insertGroup(0, tr("Preview"))
            group.setCustomProperty(_MARK, True)
            keep_runs_out(group)
        # With the style that lies beside it.
        layer = QgsRasterLayer(path, title, "gdal")
        self._made.add(layer.source())
        project.addMapLayer(layer, False)
        group.insertLayer(0, layer)
        if is_new:
            # The tree shows an empty one folded, and hears of changes alone.
            group.setExpanded(False)
            group.setExpanded(True)
        self._remove(old)

    def _remove(self, layers: list[QgsMapLayer]) -> None:
        project = QgsProject.instance()
        for layer in layers:
            path = layer.source()
            project.removeMapLayer(layer.id())
            # Somebody may have duplicated it.
            if all(other.source() != path for other in project.mapLayers().values()):
                remove_files(path)

    def _forget(self, wanted: _Wanted) -> None:
        wanted.image = None
        if wanted.reduced:
            remove_files(wanted.reduced)


def _as_seen(wanted: _Wanted, reason: str) -> str:
    """Return why there is no preview, in words on the user's image instead of a reduced one."""
    layer, image = QgsProject.instance().mapLayer(wanted.layer_id), wanted.image
    if not wanted.reduced or layer is None or wanted.reduced not in reason:
        return reason
    reason = reason.replace(wanted.reduced, layer.name())
    if image is layer or min(image.width(), image.height()) >= _FEW:
        return reason
    return tr(
        "Zoom in: from so far away, the image “{layer}” is {width} x {height} pixels, which may be "
        "too few. {reason}"
    ).format(layer=layer.name(), width=image.width(), height=image.height(), reason=reason)


def _gone() -> str:
    return tr("There is no preview: the image was removed, or the task cancelled.")


def _group() -> Optional[QgsLayerTreeGroup]:
    for node in QgsProject.instance().layerTreeRoot().children():
        if isinstance(node, QgsLayerTreeGroup) and node.customProperty(_MARK):
            return node
    return None
