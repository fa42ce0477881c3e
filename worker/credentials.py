"""Credentials of layers: out of QGIS's authentication system, into the worker's standard input.

They are never written to a file, an environment variable or a command line, and never logged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..engine.contract.secrecy import keep_secret, public
from ..translation import tr
from .errors import CredentialsError

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


class Credentials:
    """What the worker needs to read layers that want a log-in."""

    def __init__(self) -> None:
        self._headers: dict[str, dict[str, str]] = {}
        self._options: dict[str, str] = {}

    def add_authentication(self, identifier: str, layer: str, address: str) -> str:
        """Take an authentication configuration; return how the job refers to it.

        To be called on the main thread: QGIS may ask for the master password.

        Args:
            identifier: of the configuration (authcfg).
            layer: the layer's name, for the message.
            address: what the layer opens.

        Raises:
            CredentialsError: QGIS does not give it away, or it is not one of HTTP headers.
        """
        manager = QgsApplication.authManager()
        what = tr("The layer “{layer}” is read with the authentication “{identifier}”").format(
            layer=layer, identifier=identifier
        )
        if manager.isDisabled() or not manager.setMasterPassword(True):
            raise CredentialsError(
                tr(
                    "{what}, and QGIS's authentication database is locked. Unlock it with the "
                    "master password (in qgis_process: name a file that holds it in "
                    "QGIS_AUTH_PASSWORD_FILE)."
                ).format(what=what)
            )
        method = manager.configAuthMethodKey(identifier)
        if not method:
            raise CredentialsError(
                tr(
                    "{what}, which QGIS does not have (any more). Choose another one in the "
                    "layer's properties."
                ).format(what=what)
            )
        match = _ADDRESS.search(address)
        if match is None:
            raise CredentialsError(
                tr(
                    "{what}, but {address} is no address of a web server; only those can be read "
                    "so. {advice}"
                ).format(what=what, address=public(address), advice=_advice())
            )
        # Asked for as headers, whatever the method: all versions of QGIS know them, and they
        # cannot end up in an address that somebody logs.
        request = QNetworkRequest(QUrl(match.group()))
        answer = manager.updateNetworkRequest(request, identifier)
        fine, request = answer if isinstance(answer, tuple) else (answer, request)
        headers = {
            bytes(name).decode("latin-1"): bytes(request.rawHeader(name)).decode("latin-1").strip()
            for name in request.rawHeaderList()
        }
        if not fine or not headers:
            raise CredentialsError(
                tr(
                    "{what} of the kind “{method}”, which cannot be handed on to the inference "
                    "environment; expected is one that sends HTTP headers, such as Basic. {advice}"
                ).format(what=what, method=method, advice=_advice())
            )
        keep_secret(headers.values())
        self._headers[identifier] = headers
        return identifier

    def add_options(self, options: Mapping[str, Any], layer: str) -> None:
        """Take GDAL options that hold credentials, such as AWS_SECRET_ACCESS_KEY.

        Raises:
            CredentialsError: another layer has another value for one of them.
        """
        for name, value in options.items():
            if self._options.setdefault(str(name), str(value)) != str(value):
                raise CredentialsError(
                    tr(
                        "The layer “{layer}” has another {name} than a layer before it; expected "
                        "is one for all layers of a run. {advice}"
                    ).format(layer=layer, name=name, advice=_advice())
                )
        keep_secret(map(str, options.values()))

    def line(self) -> bytes:
        """Return them as the worker expects them, or nothing where there are none."""
        if not self._headers and not self._options:
            return b""
        document = {"headers": self._headers, "options": self._options}
        return json.dumps(document).encode("ascii") + b"\n"


def _advice() -> str:
    return tr("Save the layer as a GeoTIFF first (layer menu: Export > Save As), and use that.")
