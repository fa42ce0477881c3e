"""The panel: a model held against an image, a preview of what is seen, and maps in the background.

No map is made here: what the buttons do, the algorithms do.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDockWidget,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.preview import View
from ..translation import tr
from ..worker import engines
from .card_view import CardView
from .dialogs import open_algorithm, open_guide
from .doubts import Doubts
from .form import ALGORITHMS, Form
from .previews import Previews
from .runs import Run, Runs

_FOLLOW = "cnnmapper/panel/follow"
_TELLING = 100_000
"""Pixels of a preview from which on its pace tells something."""
_CALM_MS = 400
"""How long the map must rest before it is followed."""


class Panel(QDockWidget):
    """The dock."""

    closed = pyqtSignal()

    def __init__(self, iface: Any) -> None:
        super().__init__("CNN Mapper", iface.mainWindow())
        self.setObjectName("CnnMapperPanel")
        self._iface, self._canvas = iface, iface.mapCanvas()
        self.previews, self.runs = Previews(self), Runs(self)
        self._doubts = Doubts(self)
        inside = QWidget(self)
        self.form = Form(inside)
        self.card = _label(inside)
        self.card.setAccessibleName(tr("Model and image"))
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.said = _label(inside)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(tr("Messages"))
        self.progress = QProgressBar(inside)
        self.progress.setAccessibleName(tr("Progress"))
        self.preview_button = _button(inside, tr("Preview visible part"), self.preview)
        self.follow = QCheckBox(tr("Follow the map"), inside)
        self.follow.setToolTip(tr("A new preview whenever the map is moved."))
        self.run_button = _button(inside, tr("Run"), self.run)
        self.dialog_button = _button(inside, tr("Open as dialog…"), self.open_dialog)
        self.guide_button = _button(inside, tr("Guide"), open_guide)
        self.cancel_button = _button(inside, tr("Cancel"), self.cancel)
        self._lay_out(inside)
        active = iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.form.image.setLayer(active)
        self._calm, self._look = QTimer(self), QTimer(self)
        for timer, wait, act in (
            (self._calm, _CALM_MS, self._followed), (self._look, 0, self._describe),
        ):  # fmt: skip
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(act)
        self.follow.setChecked(QgsSettings().value(_FOLLOW, False, type=bool))
        self.form.changed.connect(self._look.start)
        self.form.changed.connect(self._calm.start)
        self.follow.toggled.connect(self._calm.start)
        self._doubts.changed.connect(self._look.start)
        self._canvas.extentsChanged.connect(self._calm.start)
        self.previews.began.connect(self._busy)
        self.previews.ended.connect(self._previewed)
        self.runs.changed.connect(self._busy)
        self.runs.progress.connect(lambda percent: self.progress.setValue(int(percent)))
        self.runs.ended.connect(self._ran)
        QgsProject.instance().layersRemoved.connect(self._leave_previews_out)
        self._busy()
        self._describe()

    def _lay_out(self, inside: QWidget) -> None:
        about = QGroupBox(tr("Model and image"), inside)
        QVBoxLayout(about).addWidget(self.card)
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.preview_button, 1)
        first.addWidget(self.follow)
        second.addWidget(self.run_button, 1)
        second.addWidget(self.dialog_button)
        second.addWidget(self.guide_button)
        third.addWidget(self.progress, 1)
        third.addWidget(self.cancel_button)
        rows = QVBoxLayout(inside)
        rows.addWidget(self.form)
        for row in (first, second, third):
            rows.addLayout(row)
        rows.addWidget(self.said)
        rows.addWidget(about)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        # As narrow as the words of its buttons allow, in any language: nothing is cut off.
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(area)

    def view(self) -> View:
        """Return what is seen of the map."""
        seen = self._canvas.mapSettings()
        size = seen.outputSize()
        return View(
            seen.visibleExtent(), seen.destinationCrs(), int(size.width()), int(size.height())
        )

    def preview(self, *_: object) -> None:
        """Show a preview of what is seen; one that is being made is cancelled."""
        self._calm.stop()
        if not self._is_ready():
            return
        try:
            wanted = self.form.preview_of()
            layer = self.form.layer()
            if layer is not None:
                self.previews.show(layer, wanted, self.view())
                self.form.model.remember(self.form.model.path())
        except QgsProcessingException as error:
            self._say(str(error), fine=False)

    def run(self, *_: object) -> None:
        """Have the map made, after those that were asked for before."""
        if not self._is_ready():
            return
        try:
            self.runs.add(self.form.run_of(self.view()))
        except QgsProcessingException as error:
            self._say(str(error), fine=False)
            return
        self._keep()
        self.form.model.remember(self.form.model.path())
        self._say(tr("The map is made in the background."))

    def open_dialog(self, *_: object) -> None:
        """Open the dialog of the algorithm, filled with what is chosen here."""
        parameters = self.form.shown_in_dialog(self.view())
        open_algorithm(self._iface.mainWindow(), ALGORITHMS[self.form.mode()], parameters)

    def cancel(self, *_: object) -> None:
        """End what is being made, and forget what waits."""
        self.previews.cancel()
        self.runs.cancel()

    def end(self) -> None:
        """Leave nothing behind: the plugin is about to go."""
        self._canvas.extentsChanged.disconnect(self._calm.start)
        QgsProject.instance().layersRemoved.disconnect(self._leave_previews_out)
        for timer in (self._calm, self._look):
            timer.stop()
        self._keep()
        self.runs.end()
        self.previews.clear()

    def closeEvent(self, event: Optional[QCloseEvent]) -> None:
        """Tell that it is closed, for the next session."""
        self._keep()
        self.closed.emit()
        super().closeEvent(event)

    def _is_ready(self) -> bool:
        """Tell whether a map can be made at all; where not, offer the set-up as the menu does."""
        if not engines.problem():
            return True
        self.open_dialog()
        return False

    def _keep(self) -> None:
        self.form.keep()
        QgsSettings().setValue(_FOLLOW, self.follow.isChecked())

    def _followed(self) -> None:
        shown = self.isVisible() and self.follow.isChecked()
        if shown and self.form.layer() is not None and not engines.problem():
            self.preview()

    def _describe(self) -> None:
        """Say what is known of model and image."""
        form, view = self.form, CardView(self.palette())
        model, layer = form.model.path(), form.layer()
        identifier = f"cnnmapper:{ALGORITHMS[form.mode()]}"
        algorithm = QgsApplication.processingRegistry().algorithmById(identifier)
        self._doubts.ask(algorithm, {"MODEL": model, **({"INPUT": layer.id()} if layer else {})})
        said = "".join(f"<p>{view.doubt(sentence)}</p>" for sentence in self._doubts.said)
        self.card.setText(said + view.describe(model, layer, form.mode()))

    def _busy(self) -> None:
        run, waiting = self.runs.current, len(self.runs.waiting)
        busy = run is not None or self.previews.is_busy
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
        if run is None:
            # Nobody knows how far a preview is: it takes a second.
            self.progress.setRange(0, 0)
            self.progress.setFormat("")
            return
        self.progress.setRange(0, 100)
        more = tr(", {count} waiting").format(count=waiting) if waiting else ""
        self.progress.setFormat(f"%p %{more}")

    def _previewed(self, results: Any, reason: str) -> None:
        self._busy()
        if reason:
            self._say(reason, fine=False)
        elif results is not None:
            self._leave_previews_out()
            seconds = results["SECONDS"]
            said = tr("Preview: {pixels} pixels of the image in {seconds:.1f} s.").format(
                pixels=QLocale().toString(self.previews.pixels), seconds=seconds
            )
            layer = self.form.layer()
            # Of fewer, most of the time is not the network's.
            if layer is not None and self.previews.pixels >= _TELLING:
                whole = seconds * layer.width() * layer.height() / self.previews.pixels
                said += " " + tr("At this pace, the whole image takes about {time}.").format(
                    time=_duration(whole)
                )
            self._say(said)

    def _leave_previews_out(self, *_: object) -> None:
        """Offer no preview as an image; to be told again whenever a layer has gone.

        QGIS keeps them by address alone, where the next layer may be, and be left out.
        """
        self.form.image.setExceptedLayerList(self.previews.layers())

    def _ran(self, run: Run, results: Any, reason: str) -> None:
        if results is None:
            self._say(f"{run.title}: {reason}", fine=False)
            return
        self._say(
            tr("{map}: done in {time}.").format(map=run.title, time=_duration(results["SECONDS"]))
        )

    def _say(self, text: str, fine: bool = True) -> None:
        self.said.setText(text if fine else f"⚠ {text}")


def _duration(seconds: float) -> str:
    if seconds < 90:
        return tr("{count} s").format(count=max(1, round(seconds)))
    if seconds < 90 * 60:
        return tr("{count} min").format(count=round(seconds / 60))
    return tr("{count} h").format(count=round(seconds / 3600))


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    # So that it can be copied, and is met by whoever goes from field to field with the keyboard.
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _button(parent: QWidget, text: str, act: Any) -> QPushButton:
    button = QPushButton(text, parent)
    button.clicked.connect(act)
    return button
