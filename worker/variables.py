"""The environment variables of a child process: what it must not inherit, and the proxy."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import QProcessEnvironment, QUrl

from ..engine.contract.secrecy import keep_secret
from ..translation import tr
from . import system
from .errors import InstallFailedError

# QGIS sets these for its own libraries. In another Python they load the wrong
# modules (PYTHON*), the wrong proj.db (PROJ_*), the wrong drivers (GDAL_*) or the
# wrong shared libraries (LD_*, DYLD_*).
_DROPPED_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "QT_", "QGIS_", "DYLD_")
_DROPPED = frozenset({
    "VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "LD_LIBRARY_PATH", "LD_PRELOAD", "OPENSSL_ENGINES",
    "OPENSSL_MODULES",
})  # fmt: skip

# These make pip install somewhere else than into the environment, or not at all.
_DROPPED_FOR_PIP = (
    "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_DRY_RUN", "PIP_USER",
    "PIP_NO_DEPS", "PIP_NO_BINARY", "PIP_REQUIREMENT", "PIP_EDITABLE",
)


def clean(variables: Mapping[str, str]) -> dict[str, str]:
    """Return ``variables`` without those that belong to QGIS's own Python and libraries."""
    return {
        name: value
        for name, value in variables.items()
        if name.upper() not in _DROPPED and not name.upper().startswith(_DROPPED_PREFIXES)
    }


def inherited() -> dict[str, str]:
    """Return the clean environment of this process as it is now."""
    # Not os.environ: QGIS changes variables from C++ after Python has started.
    found = QProcessEnvironment.systemEnvironment()
    names = found.keys()  # It looks like a dictionary, but cannot be iterated.
    return clean(system.variables_of({name: found.value(name) for name in names}))


def for_worker() -> dict[str, str]:
    """Return the environment of the worker: clean, with the proxy that QGIS is set to.

    The worker reads images over HTTP; without the proxy it would not reach what QGIS shows.
    """
    variables = inherited()
    try:
        proxy, secrets = _proxy(QgsSettings())
    except InstallFailedError:
        # Only pip has no use for it; an image on the disk needs none.
        return {**variables, "ALL_PROXY": _socks(QgsSettings())}
    keep_secret(secrets)
    for name, value in proxy.items():
        # curl, which GDAL uses, reads these in lower case only.
        variables.update(dict.fromkeys(system.spellings(name), value))
    return variables


def _socks(settings: QgsSettings) -> str:
    host = settings.value("proxy/proxyHost", "", type=str).strip()
    port = settings.value("proxy/proxyPort", "", type=str).strip()
    return f"socks5h://{host}:{port}" if port.isdigit() else f"socks5h://{host}"


def for_pip(offline: bool) -> tuple[dict[str, str], list[str]]:
    """Return the environment of pip, and the secrets in it that no log may show.

    Raises:
        InstallFailedError: QGIS is set to a proxy that pip cannot use.
    """
    variables = {
        name: value
        for name, value in system.without_qgis_certificates(inherited()).items()
        if name.upper() not in _DROPPED_FOR_PIP
    }
    # A pip.conf with "user = true" would install beside the environment.
    variables["PIP_USER"] = "0"
    variables["PIP_NO_INPUT"] = "1"
    if offline:
        return variables, []
    proxy, secrets = _proxy(QgsSettings())
    if proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"):
            variables.pop(name, None)
            variables.pop(name.lower(), None)
        variables.update(proxy)
    return variables, secrets


def _proxy(settings: QgsSettings) -> tuple[dict[str, str], list[str]]:
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return {}, []
    kind = settings.value("proxy/proxyType", "", type=str)
    host = settings.value("proxy/proxyHost", "", type=str).strip()
    port = settings.value("proxy/proxyPort", "", type=str).strip()
    if kind in ("", "DefaultProxy", "NoProxy") or not host:
        # The system's own proxy: pip asks the system itself.
        return {}, []
    if kind == "Socks5Proxy":
        raise InstallFailedError(
            tr(
                "QGIS is set to use the SOCKS5 proxy {host}, which pip cannot use; it needs an "
                "HTTP proxy. Choose one in Settings > Options > Network, or install offline from a "
                "folder of wheels (WHEELS)."
            ).format(host=host)
        )
    user, secret = _credentials(settings)
    url = QUrl()
    url.setScheme("http")
    url.setHost(host)
    if port.isdigit():
        url.setPort(int(port))
    secrets: list[str] = []
    if user:
        # setUserName and setPassword in the default mode would decode %xx in a password.
        url.setUserName(user, QUrl.ParsingMode.DecodedMode)
        if secret:
            url.setPassword(secret, QUrl.ParsingMode.DecodedMode)
    encoded = bytes(url.toEncoded()).decode("ascii")
    if secret:
        secrets = [encoded.split("@")[0].split("//")[1], secret]
    proxy = {"HTTP_PROXY": encoded, "HTTPS_PROXY": encoded}
    excluded = _excluded_hosts(settings)
    if excluded:
        proxy["NO_PROXY"] = ",".join(excluded)
    return proxy, secrets


def _credentials(settings: QgsSettings) -> tuple[str, str]:
    configuration = settings.value("proxy/authcfg", "", type=str)
    manager = QgsApplication.authManager()
    # Without the master password the store would ask for it, from a background thread.
    if configuration and manager.masterPasswordIsSet():
        stored = QgsAuthMethodConfig()
        if manager.loadAuthenticationConfig(configuration, stored, True):
            return str(stored.config("username")), str(stored.config("password"))
    return (
        settings.value("proxy/proxyUser", "", type=str),
        settings.value("proxy/proxyPassword", "", type=str),
    )


def _excluded_hosts(settings: QgsSettings) -> list[str]:
    hosts: list[str] = []
    for key in ("proxy/proxyExcludedUrls", "proxy/noProxyUrls"):
        value = settings.value(key, [])
        for item in value.split("|") if isinstance(value, str) else list(value or []):
            host = QUrl.fromUserInput(str(item).strip()).host()
            if host and host not in hosts:
                hosts.append(host)
    return hosts
