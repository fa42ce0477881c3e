"""Takes out of a text what nobody else should read: secrets, and who and where the user is.

What a secret is, ``engine/contract/secrecy.py`` knows.
"""

from __future__ import annotations

import contextlib
import getpass
import re
import socket
from pathlib import Path

from ..engine.contract.secrecy import without_secrets

_RULES = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "<address>"),
    # The folders of users, whoever they are.
    (re.compile(r"((?:/home|/Users|(?i:[a-z]:[\\/]+users))[\\/]+)[^\\/\s\"':;<>|]+"), r"\1<user>"),
)

# Names of accounts that say nothing about anybody, and would make holes in other words.
_NOBODY = {"root", "user", "admin", "qgis", "ubuntu", "debian", "python", "docker", "default"}


def redact(text: str) -> str:
    """Return the text without secrets, user names, host name, and the path of the home folder."""
    for name in _home_folders():
        text = re.sub(re.escape(name) + r"(?=[\\/\s\"':;,)\]]|$)", "~", text)
    text = without_secrets(text)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    for name, replacement in _names():
        text = re.sub(rf"(?<![\w<]){re.escape(name)}(?![\w>])", replacement, text)
    return text


def _home_folders() -> list[str]:
    home = str(Path.home())
    # "/" is the home of some services, and of every path.
    if len(home) < 4:
        return []
    # As it is, in JSON, and as Qt writes it on Windows.
    return list(dict.fromkeys([home, home.replace("\\", "\\\\"), home.replace("\\", "/")]))


def _names() -> list[tuple[str, str]]:
    found = []
    # In some containers there is no account at all.
    with contextlib.suppress(OSError, KeyError, ImportError):
        found.append((getpass.getuser(), "<user>"))
    found.append((socket.gethostname(), "<host>"))
    return [(name, to) for name, to in found if len(name) > 2 and name.lower() not in _NOBODY]
