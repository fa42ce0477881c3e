"""What an output looks like once QGIS has loaded it: style, name, and one group for each run.

A ``.qml`` beside the file is applied when somebody opens it by hand, not when Processing loads it.
"""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..engine.contract.result import UNLIKE
from ..translation import tr
from .layer_details import describe
from .qgis_versions import groups_layers, show_band

_waiting: dict[str, _Styler] = {}
"""QGIS keeps no reference of its own: a local object, or one on the algorithm, is gone before
the layer is loaded. One for each output, because QGIS calls each instance once."""

_RUN = "cnnmapper/run"
"""Marks the groups that were made here."""
_PLACE = "cnnmapper/place"
"""Place of a layer in such a group."""

_LOADED = "cnnmapper/loaded"
"""Marks the layers that show what a run made."""

_PROVIDERS = {QgsRasterLayer: "gdal", QgsVectorLayer: "ogr"}
"""What opens the files of a run, by the kind of layer."""

_UNLIKE = Path(__file__).resolve().parents[1] / "styles" / "unlike_training.qml"

_named: set[str] = set()
"""Names that groups of this session have."""
_naming = threading.Lock()


@dataclass(frozen=True)
class Look:
    """How a layer is to be shown."""

    style: str = ""
    """The ``.qml``; empty: as QGIS shows it."""
    group: str = ""
    """Group of the layer tree that it goes into; empty: none."""
    place: int = 0
    """Above those of its group that have a greater number."""
    own_style: bool = False
    """Whether its file holds its style, which QGIS applies to what is opened by hand alone."""


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, output: str, look: Look) -> None:
        super().__init__()
        self._output = output
        self._look = look

    @property
    def style(self) -> str:
        """The ``.qml``; empty: none."""
        return self._look.style

    @property
    def own_style(self) -> bool:
        """Whether the file holds its style."""
        return self._look.own_style

    @property
    def has_style(self) -> bool:
        """Whether there is any."""
        return bool(self._look.style) or self._look.own_style

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Load the style; QGIS calls this on the main thread."""
        _waiting.pop(self._output, None)
        project = context.project() or QgsProject.instance()
        # QGIS takes the layer of an earlier run into the same file, if there is one, as it is.
        for known in {layer, *_layers_of(self._output, project)}:
            anew = bool(known.customProperty(_LOADED)) and not self.has_style
            known.setDataSource(known.source(), known.name(), known.providerType(), anew)
        if self._look.own_style:
            layer.loadDefaultStyle()
            layer.triggerRepaint()
        if self._look.style:
            message, fine = layer.loadNamedStyle(self._look.style)
            if not fine:
                feedback.pushWarning(
                    tr("The style {style} could not be loaded: {message}").format(
                        style=self._look.style, message=message
                    )
                )
            _offer_unlike(layer)
            layer.triggerRepaint()
        describe(layer)
        layer.setCustomProperty(_LOADED, True)
        if self._look.group and _is_astray(layer, self._look.group, project):
            _move(layer, self._look, project)
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)


def _offer_unlike(layer: QgsMapLayer) -> None:
    """Give a layer with a band of how unlike the training its pixels are a style that shows it."""
    if not isinstance(layer, QgsRasterLayer):
        return
    bands = [n for n in range(1, layer.bandCount() + 1) if layer.bandName(n).endswith(UNLIKE)]
    manager, name = layer.styleManager(), tr("Unlike the training")
    if not bands or name in manager.styles():
        return
    usual = manager.currentStyle()
    manager.addStyleFromLayer(name)
    manager.setCurrentStyle(name)
    if layer.loadNamedStyle(str(_UNLIKE))[1]:
        show_band(layer.renderer(), bands[0])
    manager.setCurrentStyle(usual)


def style_when_loaded(
    output: str,
    style: Any,
    context: QgsProcessingContext,
    group: str = "",
    place: int = 0,
    own_style: bool = False,
) -> None:
    """Have the output at this path styled and put into a group, if QGIS is going to load it."""
    if not context.willLoadLayerOnCompletion(output):
        return
    details = context.layerToLoadOnCompletionDetails(output)
    if groups_layers():
        if details.groupName and details.groupName != group:
            group = ""  # Somebody else has said where it goes.
        details.groupName = details.groupName or group
        # The last one is put on top.
        details.layerSortKey = -place
    _waiting[output] = _Styler(output, Look(str(style or ""), group, place, own_style))
    details.setPostProcessor(_waiting[output])


def group_of_run(subject: str) -> str:
    """Return the name of a new group, which tells when the run was, and is no other run's."""
    first = name = f"{subject} ({time.strftime('%H:%M:%S')})"
    # A group is found by its name, and a worker that stays makes two small maps in one second.
    with _naming:
        for number in itertools.count(2):
            if name not in _named:
                break
            name = f"{first} {number}"
        _named.add(name)
    return name


def name_when_loaded(output: str, usual: str, name: str, context: QgsProcessingContext) -> None:
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


def show_together(
    outputs: Sequence[tuple[str, str, str]], subject: str, group: str, context: QgsProcessingContext
) -> None:
    """Have the outputs of a model shown in one group, whatever its steps have said.

    Args:
        outputs: path, name in the model and title of each, from the topmost on.
        subject: what they are of; goes into their names, unless somebody chose some.
        group: name of the group.
        context: what knows which of them will be loaded.
    """
    for place, (path, name, title) in enumerate(outputs):
        if not context.willLoadLayerOnCompletion(path):
            continue
        details = context.layerToLoadOnCompletionDetails(path)
        # QGIS shows the name in the model, and a step its own title.
        if details.name in (name, title) or details.name.startswith(f"{title}: "):
            details.name = f"{title}: {subject}" if subject else title
        if groups_layers():
            details.groupName = ""
        known = _waiting.get(path)
        style, own = (known.style, known.own_style) if known else ("", False)
        style_when_loaded(path, style, context, group, place, own)


def _layers_of(path: str, project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers that show the file, with whatever options or under whatever name in it."""
    registry = QgsProviderRegistry.instance()
    return [
        layer
        for layer in project.mapLayers().values()
        if layer.providerType() == _PROVIDERS.get(type(layer))
        and os.path.realpath(
            str(registry.decodeUri(layer.providerType(), layer.source()).get("path"))
        )
        == os.path.realpath(path)
    ]


def _is_astray(layer: QgsMapLayer, group: str, project: QgsProject) -> bool:
    """Tell whether a layer is not where its run has its group, though nobody wants it elsewhere.

    From QGIS 3.32 on, QGIS puts layers into their groups itself; but a model forgets the groups of
    its steps unless it has one of its own, and then they lie beside the current layer.
    """
    if not groups_layers():
        return True  # Be it in the group already, it need not have its place there.
    node = project.layerTreeRoot().findLayer(layer.id())
    parent = None if node is None else node.parent()
    if parent is None or parent.name() == group:
        return False
    return parent.parent() is None or _is_of_a_run(parent)


def _move(layer: QgsMapLayer, look: Look, project: QgsProject) -> None:
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    parent = node.parent()
    group = root.findGroup(look.group) or _new_group(parent, look.group)
    moved = node.clone()
    moved.setExpanded(look.place == 0)
    moved.setCustomProperty(_PLACE, look.place)
    above = [n for n in group.children() if int(n.customProperty(_PLACE, 0)) <= look.place]
    group.insertChildNode(len(above), moved)
    parent.removeChildNode(node)
    # Of an earlier run, whose maps are all in this group now.
    if _is_of_a_run(parent) and not parent.children():
        parent.parent().removeChildNode(parent)


def keep_runs_out(group: QgsLayerTreeGroup) -> None:
    """Have the groups of runs made beside a group, never in it, though it be the current one."""
    group.setCustomProperty(_RUN, True)


def _is_of_a_run(group: QgsLayerTreeGroup) -> bool:
    """Tell whether a group was made for a run, here or by QGIS under a name from here."""
    return bool(group.customProperty(_RUN)) or group.name() in _named


def _new_group(place: QgsLayerTreeGroup, name: str) -> QgsLayerTreeGroup:
    # QGIS adds a layer beside the current one, which may be in the group of an earlier run.
    while _is_of_a_run(place) and place.parent() is not None:
        place = place.parent()
    group = place.insertGroup(0, name)
    group.setCustomProperty(_RUN, True)
    return group
