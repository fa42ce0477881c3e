"""What an output looks like once QGIS has loaded it: style, name, and one group for each run.

A ``.qml`` beside the file is applied when somebody opens it by hand, not when Processing loads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)

_waiting: dict[str, _Styler] = {}
"""QGIS keeps no reference of its own: a local object, or one on the algorithm, is gone before
the layer is loaded. One for each output, because QGIS calls each instance once."""

_RUN = "cnnmapper/run"
"""Marks the groups that were made here."""


@dataclass(frozen=True)
class Look:
    """How a layer is to be shown."""

    style: str = ""
    """The ``.qml``; empty: as QGIS shows it."""
    group: str = ""
    """Group of the layer tree that it goes into; empty: none."""
    on_top: bool = False
    """Above the others of its group."""


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, output: str, look: Look) -> None:
        super().__init__()
        self._output = output
        self._look = look

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Load the style; QGIS calls this on the main thread."""
        _waiting.pop(self._output, None)
        if self._look.style:
            message, fine = layer.loadNamedStyle(self._look.style)
            if not fine:
                feedback.pushWarning(
                    f"The style {self._look.style} could not be loaded: {message}"
                )
            layer.triggerRepaint()
        if self._look.group:
            _move(layer, self._look, context.project() or QgsProject.instance())


def style_when_loaded(
    output: str, style: Any, context: QgsProcessingContext, group: str = "", on_top: bool = False
) -> None:
    """Have the output at this path styled and put into a group, if QGIS is going to load it."""
    if not context.willLoadLayerOnCompletion(output):
        return
    details = context.layerToLoadOnCompletionDetails(output)
    # QGIS makes the group itself from 3.32 on, and adds the layers to the tree only later.
    if hasattr(details, "groupName"):
        details.groupName = details.groupName or group
        group = ""
    _waiting[output] = _Styler(output, Look(str(style or ""), group, on_top))
    details.setPostProcessor(_waiting[output])


def name_when_loaded(
    output: str, usual: str, name: str, context: QgsProcessingContext
) -> None:
    """Give the layer of an output a name, unless somebody chose one already.

    Args:
        output: its path.
        usual: the name that QGIS gives it if nobody chooses.
        name: the name.
        context: what knows whether it will be loaded.
    """
    if context.willLoadLayerOnCompletion(output):
        details = context.layerToLoadOnCompletionDetails(output)
        if details.name == usual:
            details.name = name


def _move(layer: QgsMapLayer, look: Look, project: QgsProject) -> None:
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    parent = node.parent()
    group = root.findGroup(look.group) or _new_group(parent, look.group)
    moved = node.clone()
    if look.on_top:
        moved.setExpanded(True)
    group.insertChildNode(0 if look.on_top else -1, moved)
    parent.removeChildNode(node)


def _new_group(place: QgsLayerTreeGroup, name: str) -> QgsLayerTreeGroup:
    # QGIS adds a layer beside the current one, which may be in the group of an earlier run.
    while place.customProperty(_RUN) and place.parent() is not None:
        place = place.parent()
    group = place.insertGroup(0, name)
    group.setCustomProperty(_RUN, True)
    return group
