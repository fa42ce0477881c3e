"""One file of the package index, known by its hash: through QGIS's proxy and certificates."""

from __future__ import annotations

import hashlib
import re
from html import unescape
from pathlib import Path
from typing import Optional
from urllib.parse import urljoin, urlsplit

from qgis.core import QgsBlockingNetworkRequest, QgsProcessingFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..engine.contract.secrecy import public
from ..translation import tr
from .errors import CancelledError, InstallFailedError

_INDEX = "https://pypi.org/simple"


def download(
    name: str, sha256: str, index: Optional[str], folder: Path, feedback: QgsProcessingFeedback
) -> Path:
    """Download a wheel into a folder.

    Args:
        name: of the wheel.
        sha256: what its bytes must have.
        index: address of the package index; None: the usual one.
        folder: where it is put.
        feedback: told of it.

    Raises:
        InstallFailedError: it is not to be had, or is another file.
        CancelledError: the user cancelled.
    """
    page = f"{(index or _INDEX).rstrip('/')}/{name.split('-')[0]}/"
    feedback.setProgressText(tr("Downloading {name}").format(name=name))
    listing = _get(page, name, feedback).decode("utf-8", errors="replace")
    links = (unescape(link) for link in re.findall(r'href="([^"]+)"', listing))
    link = next((one for one in links if urlsplit(one).path.split("/")[-1] == name), None)
    content = _get(urljoin(page, link), name, feedback) if link else b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise InstallFailedError(
            tr("{page} does not give {name} as it is known here (SHA-256 {digest}).").format(
                page=public(page), name=name, digest=sha256
            )
        )
    wheel = folder / name
    wheel.write_bytes(content)
    return wheel


def _get(address: str, name: str, feedback: QgsProcessingFeedback) -> bytes:
    request = QgsBlockingNetworkRequest()
    if request.get(QNetworkRequest(QUrl(address)), True, feedback) != _FINE:
        if feedback.isCanceled():
            raise CancelledError(tr("Nothing was changed."))
        raise InstallFailedError(
            tr("{name} cannot be downloaded from {address} ({reason}).").format(
                name=name, address=public(address), reason=request.errorMessage()
            )
        )
    return bytes(request.reply().content())


_FINE = QgsBlockingNetworkRequest.ErrorCode.NoError
