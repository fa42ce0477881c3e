"""What a model card says, shown in the empty fields of a dialog, and the themes between them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ..algorithms.themes import themes
from ..translation import tr

_USUAL = "cnnmapper/usual"
"""Property of a field that keeps what it shows while it is empty and no card is known."""


def show_hint(widget: QWidget, text: str) -> None:
    """Show in an empty field what a run takes then.

    Args:
        widget: of the parameter.
        text: what the card says; empty: nothing.
    """
    field = _field(widget)
    # What was never changed stays as it is: to some boxes an empty text is a text.
    if field is None or (not text and field.property(_USUAL) is None):
        return
    if field.property(_USUAL) is None:
        field.setProperty(_USUAL, _shown(field))
    usual = str(field.property(_USUAL))
    hint = tr("from the model: {value}").format(value=text) if text else ""
    if isinstance(field, QComboBox):
        field.setItemText(0, f"{usual} ({hint})" if hint else usual)
    elif isinstance(field, QAbstractSpinBox):
        field.setSpecialValueText(hint or usual)
    else:
        field.setPlaceholderText(hint or usual)


def name_empty_choices(wrappers: Mapping[str, Any]) -> None:
    """Say what an empty choice means in place of “[Not selected]”.

    Args:
        wrappers: what holds the widgets, by parameter.
    """
    for name, text in {"EDGES": tr("[As fits the model]")}.items():
        field = _field(wrappers[name].wrappedWidget()) if name in wrappers else None
        if isinstance(field, QComboBox) and field.count() and field.itemData(0) is None:
            field.setItemText(0, text)


def _field(widget: QWidget) -> Any:
    """Return what of a parameter's widget is filled in; None: a kind that has no empty state."""
    for kind in (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit):
        if isinstance(widget, kind):
            return widget
        found: Optional[QWidget] = widget.findChild(kind)
        if found is not None:
            return found
    return None


def _shown(field: Any) -> str:
    if isinstance(field, QComboBox):
        return str(field.itemText(0))
    if isinstance(field, QAbstractSpinBox):
        return str(field.specialValueText())
    return str(field.placeholderText())


def show_themes(wrappers: Mapping[str, Any]) -> None:
    """Put the names of the themes between the advanced parameters of an inference.

    Args:
        wrappers: what holds the widgets, by parameter; all of the dialog.
    """
    for title, names in themes().items():
        first = next((wrappers[name] for name in names if name in wrappers), None)
        # A box to be ticked has no label.
        top = None if first is None else first.wrappedLabel() or first.wrappedWidget()
        around = None if top is None else top.parentWidget()
        rows = None if around is None else around.layout()
        # In another version of QGIS the rows may lie otherwise: the order says it, too.
        if isinstance(rows, QBoxLayout) and rows.indexOf(top) >= 0:
            heading = QLabel(f"<b>{title}</b>", around)
            heading.setContentsMargins(0, heading.fontMetrics().height() // 2, 0, 0)
            rows.insertWidget(rows.indexOf(top), heading)
