"""What is to be known of a model and its image before a run, in the dialog of the run itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..algorithms.before_run import whole_image
from ..algorithms.card_words import words_of
from ..algorithms.inference import Inference
from ..algorithms.model_parameters import MODEL, known_card
from ..engine.contract.errors import EngineError
from ..translation import tr
from .card_view import CardView
from .doubts import Doubts
from .hints import name_empty_choices, show_hint, show_themes

_CALM_MS = 300
"""How long nothing must change before the dialog is looked at again."""


class Advice(QObject):
    """Hears of every change in a dialog; never holds it up."""

    def __init__(self, box: QWidget, algorithm: QgsProcessingAlgorithm) -> None:
        super().__init__(box)
        self._algorithm = algorithm
        self._wrappers: dict[str, Any] = {}
        self._doubts = Doubts(self)
        self._doubts.changed.connect(self._say)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._look)
        self._remarks: list[str] = []
        self.label = QLabel(box)
        """Where it is said."""
        self.label.setAccessibleName(tr("Model and image"))
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.label.hide()

    def attend(self, wrappers: Sequence[Any]) -> None:
        """Begin, once the dialog has all its widgets.

        Args:
            wrappers: what holds them.
        """
        self._wrappers = {
            wrapper.parameterDefinition().name(): wrapper
            for wrapper in wrappers
            if not wrapper.parameterDefinition().isDestination()
        }
        for wrapper in self._wrappers.values():
            wrapper.widgetValueHasChanged.connect(self._changed)
        name_empty_choices(self._wrappers)
        if isinstance(self._algorithm, Inference):
            show_themes(self._wrappers)
        # Once the values are there that the dialog is opened with.
        self._calm.start(0)

    def _changed(self, *_: object) -> None:
        self._calm.start(_CALM_MS)

    def _look(self) -> None:
        """Look at what is chosen."""
        given = {name: wrapper.parameterValue() for name, wrapper in self._wrappers.items()}
        model = str(given.get(MODEL) or "").strip()
        try:
            card = known_card(model, bool(given.get("TRUST"))) if model else None
        except (EngineError, OSError):
            card = None  # What is wrong with it is among the remarks.
        words = {} if card is None else words_of(card)
        for name, wrapper in self._wrappers.items():
            if name != MODEL:
                show_hint(wrapper.wrappedWidget(), words.get(name, ""))
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        view, image = CardView(self.label.palette()), whole_image(given, context)
        self._remarks = view.remarks(given, image)
        self._doubts.ask(self._algorithm, given)
        self._say()

    def _say(self) -> None:
        view = CardView(self.label.palette())
        more = [view.doubt(sentence) for sentence in self._doubts.said]
        # What forbids a map is found twice.
        text = "<br>".join(dict.fromkeys([*self._remarks, *more]))
        self.label.setText(text)
        self.label.setVisible(bool(text))
