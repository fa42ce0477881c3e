"""The texts of the plugin in the language of QGIS: one way for all that a user can read.

A text is given whole, as it stands in the source, and filled in afterwards, because a catalogue of
translations knows it as it stands there: ``tr("{name} is not a file.").format(name=name)``. For
the same reason none is kept translated in a constant: that would be read before QGIS has loaded
the catalogue.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return the text in the language of QGIS."""
    return str(QCoreApplication.translate("CnnMapper", text))
