"""Where the help buttons lead: the guide in the plugin's own folder, by the algorithm's name."""

from __future__ import annotations

import configparser
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

_PLUGIN = Path(__file__).resolve().parent.parent
# Pages are made for the published package; a checkout has the document that they are made from.
_PAGES = (_PLUGIN / "help" / "algorithms.html", _PLUGIN / "docs" / "algorithms.md")


def help_url(name: str) -> str:
    """Return the address of an algorithm's help, by the part of its id after the colon.

    Without a guide in the plugin's folder, that of the homepage; empty where there is none either.
    """
    for page in _PAGES:
        if page.is_file():
            address = QUrl.fromLocalFile(str(page))
            address.setFragment(name)
            # QGIS makes an address of the text again: a blank or # in a folder's name stays one.
            return bytes(address.toEncoded()).decode("ascii")
    return _homepage()


def _homepage() -> str:
    metadata = configparser.ConfigParser()
    metadata.read(_PLUGIN / "metadata.txt", encoding="utf-8")
    homepage = metadata.get("general", "homepage", fallback="")
    # Addresses that nobody has filled in yet lead nowhere.
    return "" if ".invalid/" in homepage else homepage
