"""Takes out of a text what nobody else should read: secrets, and who and where the user is."""

from __future__ import annotations

import contextlib
import getpass
import re
import socket
from pathlib import Path

HIDDEN = "***"

_PRIVATE_NAME = (
    r"[\w.-]*(?:token|secret|passw(?:or)?d|userpwd|api[_-]?key|access[_-]?key|account[_-]?key|"
    r"private[_-]?key|signature|credential|authcfg|authorization|bearer|cookie)[\w.-]*"
)
_RULES = (
    # Who logs in to a URL, and what is asked for there: signed links carry the signature so.
    (re.compile(r"(?<=://)[^/\s@\"'<>]+@"), f"{HIDDEN}@"),
    (re.compile(r"(\w+://[^\s\"'<>?]*\?)[^\s\"'<>]+"), rf"\1{HIDDEN}"),
    (re.compile(r"(/vsi[a-z]+\?)[^\s\"'<>]+"), rf"\1{HIDDEN}"),
    (re.compile(r"(?i)(authorization\s*[=:]\s*)(?:\w+\s+)?[^\s\"'*]+"), rf"\1{HIDDEN}"),
    (re.compile(r"(?i)\b(bearer)\s+[\w.~+/=-]{6,}"), rf"\1 {HIDDEN}"),
    # NAME=value, NAME: value, "name": "value"
    (
        re.compile(rf"(?i)({_PRIVATE_NAME}\\?[\"']?\s*[=:]\s*)(\\?[\"'])[^\"'\n]*?\2"),
        rf"\1\2{HIDDEN}\2",
    ),
    (re.compile(rf"(?i)({_PRIVATE_NAME}\s*[=:]\s*)(?![\s\"'\\*])[^\s\"'&,;|]+"), rf"\1{HIDDEN}"),
    # Keys that betray themselves: GitHub, AWS, Google, JSON Web Tokens.
    (re.compile(r"\b(?:gh[pousr]_|github_pat_|AKIA|ASIA|AIza)[\w-]{12,}"), HIDDEN),
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*"), HIDDEN),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "<address>"),
    # The folders of users, whoever they are.
    (re.compile(r"((?:/home|/Users|[A-Za-z]:[\\/]+Users)[\\/]+)[^\\/\s\"':;<>|]+"), r"\1<user>"),
)

# Names of accounts that say nothing about anybody, and would make holes in other words.
_NOBODY = {"root", "user", "admin", "qgis", "ubuntu", "debian", "python", "docker", "default"}


def redact(text: str) -> str:
    """Return the text without secrets, user names, host name, and the path of the home folder."""
    for name in _home_folders():
        text = re.sub(re.escape(name) + r"(?=[\\/\s\"':;,)\]]|$)", "~", text)
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
