"""The widget of a model in dialogs: around it stands what the model's card says.

QGIS makes it by the path in the parameter's metadata (``algorithms/model_parameters.py``). A
factory in QGIS's registry would be the newer way: it can replace the widget of a parameter from
QGIS 3.40 on only, and there Python gets another wrapper than it has made.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsProcessingGui
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .advice import Advice


class ModelWidget:
    """What QGIS takes for the widget's class.

    In the dialog of one run it makes QGIS's own widget with advice below it. In the others, batch
    and modeler, whose cells have no room for it, it makes QGIS's own.
    """

    def __new__(cls, definition: Any, dialog: Any, _row: int = 0, _column: int = 0) -> Any:
        """Make the widget's wrapper, as QGIS calls what holds a widget.

        Args:
            definition: the parameter.
            dialog: where it is shown.
        """
        usual = _usual(definition, dialog)
        is_wrapper = isinstance(usual, QgsAbstractProcessingParameterWidgetWrapper)
        if is_wrapper and usual.type() == QgsProcessingGui.WidgetType.Standard:
            return _Advised(definition, usual)
        return usual


def _usual(definition: Any, dialog: Any) -> Any:
    """Return what QGIS makes of the parameter itself, in any of its dialogs."""
    # Processing is a plugin as well, and may be loaded after this one.
    from processing.gui.wrappers import WidgetWrapperFactory

    metadata = definition.metadata()
    definition.setMetadata({})
    try:
        return WidgetWrapperFactory.create_wrapper(definition, dialog)
    finally:
        definition.setMetadata(metadata)


class _Advised(QgsAbstractProcessingParameterWidgetWrapper):
    """QGIS's own widget and, below it, what is to be known of the model."""

    def __init__(self, definition: Any, usual: Any) -> None:
        super().__init__(definition, QgsProcessingGui.WidgetType.Standard)
        self._usual = usual
        self._context = QgsProcessingContext()

    def createWidget(self) -> QWidget:
        """Make both."""
        self._box = QWidget()
        rows = QVBoxLayout(self._box)
        rows.setContentsMargins(0, 0, 0, 0)
        inside = self._usual.createWrappedWidget(self._context)
        rows.addWidget(inside)
        self._box.setFocusProxy(inside)
        self._advice = Advice(self._box, self.parameterDefinition().algorithm())
        rows.addWidget(self._advice.label)
        self._usual.widgetValueHasChanged.connect(self._changed)
        return self._box

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        """Show a value."""
        self._usual.setParameterValue(value, context)

    def widgetValue(self) -> Any:
        """Return the value."""
        return self._usual.parameterValue()

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        """Meet the others, once all are there."""
        super().postInitialize(wrappers)
        self._advice.attend(wrappers)

    def _changed(self, *_: object) -> None:
        self.widgetValueHasChanged.emit(self)
