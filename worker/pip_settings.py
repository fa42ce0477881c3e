"""What pip is set to on this machine, as far as the set-up must know it before there is a pip."""

from __future__ import annotations

import configparser
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

# pip's own words for the same thing, from the environment.
_CERTIFICATES = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def index(variables: Mapping[str, str]) -> Optional[str]:
    """Return the address of the package index: of PIP_INDEX_URL, else of pip's configuration."""
    return variables.get("PIP_INDEX_URL") or _configured("index-url", variables)


def has_certificate(variables: Mapping[str, str]) -> bool:
    """Tell whether somebody has told pip which certificates it is to trust."""
    told = any(variables.get(name) for name in _CERTIFICATES)
    return told or bool(_configured("cert", variables))


def _configured(key: str, variables: Mapping[str, str]) -> Optional[str]:
    found = None
    for path in _files(variables):
        # pip reads values as they stand, a % included.
        reader = configparser.RawConfigParser()
        try:
            reader.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError):
            continue  # pip itself will say what is wrong with it.
        for section in ("global", "install"):
            found = reader.get(section, key, fallback=found)
    return found


def _files(variables: Mapping[str, str]) -> list[Path]:
    """Return the files of pip's configuration, those that win last."""
    named = variables.get("PIP_CONFIG_FILE", "")
    if named == os.devnull:
        return []
    home = Path.home()
    if sys.platform == "win32":
        shared = [Path(variables.get("ProgramData", r"C:\ProgramData"), "pip", "pip.ini")]
        roaming = variables.get("APPDATA", "")
        own = [home / "pip" / "pip.ini", *([Path(roaming, "pip", "pip.ini")] if roaming else [])]
    else:
        ours = Path(variables.get("XDG_CONFIG_HOME") or home / ".config", "pip", "pip.conf")
        shared, own = [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf")], [ours]
        if sys.platform == "darwin":
            library = Path(r"Library/Application Support/pip")
            shared = [Path("/") / library / "pip.conf"]
            own = [home / library / "pip.conf"] if (home / library).is_dir() else [ours]
        own = [home / ".pip" / "pip.conf", *own]
    return [*shared, *own, *([Path(named)] if named else [])]
