"""The authorities that QGIS trusts beyond the system's, for pip.

Where a network inspects its connections, their certificate is signed by an authority of the
organisation. QGIS has it from Options > Authentication > Manage Certificates; pip does not.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ..translation import tr
from .errors import InstallFailedError


def for_pip(folder: Path) -> dict[str, str]:
    """Write what QGIS trusts into a folder, and return the variable that leads pip to it.

    Nothing is written and said where QGIS trusts what the system trusts: then pip's own way holds.

    Raises:
        InstallFailedError: the folder cannot be written to.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.extraFileCAs() or manager.databaseCAs()):
        return {}
    # With the system's: a bundle of the organisation's alone would shut out all others.
    bundle = bytes(manager.trustedCaCertsPemText())
    if not bundle.strip():
        return {}
    path = folder / "cnnmapper-certificates.pem"
    try:
        path.write_bytes(bundle)
    except OSError as error:
        raise InstallFailedError(
            tr("The certificates that QGIS trusts cannot be written to {path} ({reason}).").format(
                path=path, reason=error.strerror
            )
        ) from None
    return {"PIP_CERT": str(path)}
