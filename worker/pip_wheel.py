"""The pip that fills an environment: out of a wheel, and gone afterwards.

The environment has none of its own, which saves 15 MB, and needs no ``ensurepip``, which Debian
keeps in a package that QGIS does not ask for.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Optional
from urllib.parse import urljoin, urlsplit

from qgis.core import QgsBlockingNetworkRequest, QgsProcessingFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..engine.contract.secrecy import public
from ..translation import tr
from .errors import InstallFailedError
from .pip_release import NAME as _NAME
from .pip_release import SHA256 as _SHA256
from .pip_release import VERSION

_INDEX = "https://pypi.org/simple"


@contextmanager
def unpacked(
    bundled: str, wheels: str, index: Optional[str], feedback: QgsProcessingFeedback
) -> Iterator[Path]:
    """Yield a folder that holds pip and nothing else, removed afterwards.

    Args:
        bundled: the wheel that comes with the interpreter; empty: none.
        wheels: the folder of wheels that all comes from; empty: the package index.
        index: address of the package index; None: the usual one.
        feedback: told of a download.

    Raises:
        InstallFailedError: there is no pip to be had; says how.
    """
    folder = Path(tempfile.mkdtemp(prefix="cnnmapper-pip-"))
    try:
        wheel = _wheel(bundled, wheels, index or _INDEX, folder, feedback)
        inside = folder / "unpacked"
        try:
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(inside)
        except (OSError, zipfile.BadZipFile) as error:
            raise InstallFailedError(
                tr("pip cannot be unpacked from {wheel} ({reason}).").format(
                    wheel=wheel, reason=error
                )
            ) from None
        yield inside
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wheel(
    bundled: str, wheels: str, index: str, folder: Path, feedback: QgsProcessingFeedback
) -> Path:
    given = sorted(Path(wheels).glob("pip-*.whl")) if wheels else []
    if given:
        return given[-1]
    if bundled and os.path.isfile(bundled):
        return Path(bundled)
    if wheels:
        raise InstallFailedError(
            tr(
                "WHEELS: the folder {folder} has no wheel of pip, and the base interpreter brings "
                "none. On a machine with a network: python -m pip download --no-deps -d "
                '"{folder}" pip=={version}'
            ).format(folder=wheels, version=VERSION)
        )
    return _downloaded(index.rstrip("/") + "/pip/", folder, feedback)


def _downloaded(page: str, folder: Path, feedback: QgsProcessingFeedback) -> Path:
    feedback.setProgressText(tr("Downloading {name}").format(name=_NAME))
    listing = _get(page, feedback).decode("utf-8", errors="replace")
    links = (unescape(link) for link in re.findall(r'href="([^"]+)"', listing))
    link = next((one for one in links if urlsplit(one).path.split("/")[-1] == _NAME), None)
    content = _get(urljoin(page, link), feedback) if link else b""
    if hashlib.sha256(content).hexdigest() != _SHA256:
        raise InstallFailedError(
            tr(
                "{page} does not give {name} as it is known here (SHA-256 {digest}). {way_out}"
            ).format(page=public(page), name=_NAME, digest=_SHA256, way_out=_way_out())
        )
    wheel = folder / _NAME
    wheel.write_bytes(content)
    return wheel


def _get(address: str, feedback: QgsProcessingFeedback) -> bytes:
    request = QgsBlockingNetworkRequest()
    # Through the proxy that QGIS is set to, and with the certificates that it trusts.
    if request.get(QNetworkRequest(QUrl(address)), True, feedback) != _FINE:
        raise InstallFailedError(
            tr("pip cannot be downloaded from {address} ({reason}). {way_out}").format(
                address=public(address), reason=request.errorMessage(), way_out=_way_out()
            )
        )
    return bytes(request.reply().content())


_FINE = QgsBlockingNetworkRequest.ErrorCode.NoError


def _way_out() -> str:
    return tr(
        "Check the network and the proxy in Settings > Options > Network; or, on Debian and "
        "Ubuntu, sudo apt install python3-venv, which has one; or install offline from a folder "
        "of wheels (WHEELS)."
    )
