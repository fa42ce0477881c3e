"""Keeps previews out of project files: their own files are gone with the session."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsMapLayer, QgsProject


class ProjectFile:
    """Takes layers out of what is written, and leaves them in the project that is open."""

    def __init__(self, layers: Callable[[], list[QgsMapLayer]], mark: str) -> None:
        """Begin.

        Args:
            layers: returns those that are to be left out.
            mark: custom property of their group, which is left out where nothing else is in it.
        """
        self._layers, self._mark = layers, mark
        project = QgsProject.instance()
        project.writeProject.connect(self._leave_out)
        project.writeMapLayer.connect(self._empty)

    def end(self) -> None:
        """Leave the projects alone from now on."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._leave_out)
        project.writeMapLayer.disconnect(self._empty)

    def _leave_out(self, document: Any) -> None:
        """Take them out of the tree of layers, as it is about to be written."""
        left_out = {layer.id() for layer in self._layers()}
        for node in _elements(document, "layer-tree-layer"):
            group = node.parentNode()
            if node.attribute("id") not in left_out:
                continue
            group.removeChild(node)
            if self._is_marked(group) and not _has_nodes(group):
                group.parentNode().removeChild(group)

    def _is_marked(self, group: Any) -> bool:
        """Tell whether it is the group of the previews, by its first element."""
        return any(
            option.attribute("name") == self._mark
            for option in _elements(group.firstChildElement("customproperties"), "Option")
        )

    def _empty(self, layer: QgsMapLayer, element: Any, _document: Any) -> None:
        """Leave nothing of a layer: QGIS adds what is left to the list of the layers."""
        if layer.id() in {one.id() for one in self._layers()}:
            element.clear()


def _elements(parent: Any, name: str) -> list[Any]:
    found = parent.elementsByTagName(name)
    return [found.at(number).toElement() for number in range(found.count())]


def _has_nodes(group: Any) -> bool:
    return any(
        not group.firstChildElement(name).isNull()
        for name in ("layer-tree-layer", "layer-tree-group")
    )
