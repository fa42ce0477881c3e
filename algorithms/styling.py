"""Gives an output its style when QGIS loads it; a ``.qml`` beside the file is not enough there."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

_waiting: dict[str, _Styler] = {}
"""QGIS keeps no reference of its own: a local object, or one on the algorithm, is gone before
the layer is loaded. One for each output, because QGIS calls each instance once."""


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, output: str, style: str) -> None:
        super().__init__()
        self._output = output
        self._style = style

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Load the style; QGIS calls this on the main thread."""
        _waiting.pop(self._output, None)
        message, fine = layer.loadNamedStyle(self._style)
        if not fine:
            feedback.pushWarning(f"The style {self._style} could not be loaded: {message}")
        layer.triggerRepaint()


def style_when_loaded(output: str, style: Any, context: QgsProcessingContext) -> None:
    """Have the output at this path styled, if QGIS is going to load it."""
    if not style or not context.willLoadLayerOnCompletion(output):
        return
    _waiting[output] = _Styler(output, str(style))
    context.layerToLoadOnCompletionDetails(output).setPostProcessor(_waiting[output])
