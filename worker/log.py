"""QGIS's message log: for what helps a developer, and is nothing for the user's eyes."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication


def note(text: str) -> None:
    """Write to the panel Log Messages, under “CNN Mapper”; safe to call from any thread."""
    if text:
        QgsApplication.messageLog().logMessage(text, "CNN Mapper", Qgis.MessageLevel.Info)
