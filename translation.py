"""The texts of the plugin in the language of QGIS: one way for all that a user can read.

A text is given whole, as it stands in the source, and filled in afterwards, because a catalogue of
translations knows it as it stands there: ``tr("{name} is not a file.").format(name=name)``. For
the same reason none is kept translated in a constant: that would be read before QGIS has loaded
the catalogue.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

PLUGIN, ENGINE = "CnnMapper", "CnnMapperEngine"
"""Contexts of the catalogue: the plugin's own texts, and the templates of the engine's."""
FOLDER = Path(__file__).resolve().parent / "i18n"
"""Where the compiled catalogues lie: ``scripts/translations/compile.py`` makes them."""
_installed: Optional[QTranslator] = None
_language = ""
"""Of the catalogue that is installed."""


def tr(text: str) -> str:
    """Return the text in the language of QGIS."""
    return translated(PLUGIN, text)


def translated(context: str, text: str) -> str:
    """Return a text of one of the two contexts in the language of QGIS."""
    return str(QCoreApplication.translate(context, text)) if text else ""


def in_force() -> bool:
    """Tell whether there is a catalogue of the language."""
    return _installed is not None


def language() -> str:
    """Return the locale that QGIS shows its own texts in, such as ``fr`` or ``pt_BR``."""
    settings = QgsSettings()
    chosen = str(settings.value("locale/userLocale") or "")
    if chosen and settings.value("locale/overrideFlag", False, type=bool):
        return chosen
    return str(QLocale.system().name())


def language_of_texts() -> str:
    """Return the locale that :func:`tr` speaks: English where there is no catalogue."""
    return _language if in_force() else "en"


def install(locale: str, folder: Path = FOLDER) -> bool:
    """Load the catalogue of a locale, in place of the one before; False: there is none."""
    global _installed, _language
    remove()
    for name in dict.fromkeys((locale, locale.split("_")[0])):
        translator = QTranslator()
        if name and translator.load(str(folder / f"cnnmapper_{name}.qm")):
            QCoreApplication.installTranslator(translator)
            _installed, _language = translator, name
            return True
    return False


def remove() -> None:
    """Take the catalogue away again."""
    global _installed
    if _installed is not None:
        QCoreApplication.removeTranslator(_installed)
        _installed = None
