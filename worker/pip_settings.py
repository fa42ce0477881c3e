"""What pip is set to on this machine, as far as the set-up must know it before there is a pip."""

from __future__ import annotations

import configparser
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from . import system

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
    return [
        *system.pip_files(variables, Path.home()),
        *([Path(named)] if named else []),
    ]
