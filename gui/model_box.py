"""A box in which a model is chosen: those used before, a path that is typed, or a file dialog."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ..engine.contract.file_kind import meant_by
from ..translation import tr

_USED = "cnnmapper/panel/models"
_MOST = 10
_LEAST = 12
"""Letters that a box shows at least."""


class ModelBox(QWidget):
    """The box, and a button beside it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        narrow(self.box)
        self.box.setAccessibleName(tr("Model"))
        self.box.lineEdit().setPlaceholderText(tr("Keras file, ONNX file or exported folder"))
        button = QToolButton(self)
        button.setText("…")
        button.setAccessibleName(tr("Choose a model"))
        button.setToolTip(tr("Choose a model"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(button)
        self.setFocusProxy(self.box)
        self.box.addItems(_used())
        self.box.setCurrentIndex(0 if self.box.count() else -1)
        self.box.activated.connect(self._tell)
        self.box.lineEdit().editingFinished.connect(self._tell)
        button.clicked.connect(self._choose)
        self._tell()

    def path(self) -> str:
        """Return the model as an algorithm takes it; empty: none is chosen."""
        text = self.box.currentText().strip()
        return str(meant_by(Path(text))) if text else ""

    def set_path(self, path: str) -> None:
        """Choose a model."""
        self.box.setEditText(path)
        self._tell()

    def remember(self, path: str) -> None:
        """Put a model first among those that were used."""
        used = [path, *(one for one in _used() if one != path)][:_MOST]
        QgsSettings().setValue(_USED, used)
        shown = self.box.currentText()
        self.box.clear()
        self.box.addItems(used)
        self.box.setEditText(shown)

    def _tell(self, *_: object) -> None:
        # Of a path too long for the box, the whole.
        self.box.setToolTip(self.path())
        self.changed.emit()

    def _choose(self, *_: object) -> None:
        here = self.path()
        kinds = tr("Models (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)") + ";;" + tr("All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(
            self, tr("Choose a model"), str(Path(here).parent) if here else "", kinds
        )
        if chosen:
            self.set_path(str(meant_by(Path(chosen))))


def narrow(box: QComboBox) -> QComboBox:
    """Have a box take the room that there is, not that of its longest choice: panels are narrow."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _used() -> list[str]:
    found = QgsSettings().value(_USED) or []
    return [found] if isinstance(found, str) else [str(path) for path in found]
