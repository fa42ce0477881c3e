"""What no message, log or map may show: log-ins and signatures in addresses, and known secrets.

:func:`public` is for what stays on this machine, messages, logs and maps; :func:`without_secrets`
for what is sent on, as a report is: it also hides what looks like a secret by its name or form.
Who and where the user is, is taken out by ``worker/privacy.py``. Standard library alone: both
sides use it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import unquote

HIDDEN = "***"

# An address as GDAL takes it: plain, or percent-encoded behind "url=". It ends at white space
# or a quotation mark; a closing bracket may belong to a file's name.
_ADDRESS = re.compile(r"(?:https?|ftp)(?:://|%3A%2F%2F)[^\s\"'“”<>|]+", re.IGNORECASE)
_OPTIONS = re.compile(r"(/vsicurl\?)(\S*?)(&url=)", re.IGNORECASE)
# As urllib3 tells of what it asked a host for.
_OF_A_HOST = re.compile(r"(with url: /[^\s?]*\?)[^\s()]+")
# Options of /vsicurl? that say nothing secret; every other value is hidden.
_HARMLESS = frozenset({"pc_url_signing", "pc_collection", "max_retry", "retry_delay", "use_head",
                       "list_dir", "empty_dir", "header_file"})  # fmt: skip

_PRIVATE_NAME = (
    r"[\w.-]*(?:token|secret|passw(?:or)?d|userpwd|api[_-]?key|access[_-]?key|account[_-]?key|"
    r"private[_-]?key|signature|credential|authcfg|authorization|bearer|cookie)[\w.-]*"
)
_BY_NAME_OR_FORM = (
    # Log-ins and queries of addresses that are not the web's: of databases, buckets and the like.
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
    (
        re.compile(rf"(?i)({_PRIVATE_NAME}\s*[=:]\s*)(?![\s\"'\\*])[^\s\"'&,;|]+"),
        rf"\1{HIDDEN}",
    ),
    # Keys that betray themselves: GitHub, AWS, Google, JSON Web Tokens.
    (re.compile(r"\b(?:gh[pousr]_|github_pat_|AKIA|ASIA|AIza)[\w-]{12,}"), HIDDEN),
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*"), HIDDEN),
)
# Wider than the names in a text: a variable that is hidden in vain costs nothing.
_SECRET_VARIABLE = re.compile(
    r"pwd|pass|auth|header|bearer|cookie|secret|token|key|credential|sign|user", re.IGNORECASE
)

_secrets: set[str] = set()


def keep_secret(values: Iterable[str]) -> None:
    """Have these values hidden from now on, wherever they occur."""
    # A very short one would turn every text into stars, and protects nothing.
    _secrets.update(value for value in values if len(value) >= 4)


def public(text: str) -> str:
    """Return a text as anybody may read it: no log-in, no query of an address, no known secret."""
    for secret in sorted(_secrets, key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    text = _OPTIONS.sub(_without_values, text)
    text = _OF_A_HOST.sub(rf"\1{HIDDEN}", text)
    return _ADDRESS.sub(_without_secrets, text)


def without_secrets(text: str) -> str:
    """Return a text as it may be sent on: public, and without what its name or form betrays.

    Example:
        >>> without_secrets("AWS_SECRET_ACCESS_KEY=abc of s3://maps?key=def")
        'AWS_SECRET_ACCESS_KEY=*** of s3://maps?***'
    """
    text = public(text)
    for pattern, replacement in _BY_NAME_OR_FORM:
        text = pattern.sub(replacement, text)
    return text


def is_secret(variable: str) -> bool:
    """Tell whether a variable of this name may hold a secret; in doubt it does."""
    return _SECRET_VARIABLE.search(variable) is not None


def _without_values(match: re.Match[str]) -> str:
    options = []
    for option in match.group(2).split("&"):
        name, separator, value = option.partition("=")
        options.append(f"{name}{separator}{value if name in _HARMLESS else HIDDEN}")
    return match.group(1) + "&".join(options) + match.group(3)


def _without_secrets(match: re.Match[str]) -> str:
    address = match.group()
    start = re.match(r"\w+(?:://|%3A%2F%2F)", address, re.IGNORECASE)
    begin = start.end() if start else 0
    # Within another address it may be encoded as a whole, or but for colons and slashes.
    before, mark, query = _split(address[begin:], ("?", "%3f"))
    authority, _, _ = _split(before, ("/", "%2f"))
    for sign in ("%40", "@"):
        if sign in authority.lower():
            # To the last one: a password that somebody left unencoded may hold "@" and "/".
            before = HIDDEN + sign + before[before.lower().rindex(sign) + len(sign) :]
    return address[:begin] + before + (mark + HIDDEN if query else mark)


def _split(text: str, marks: Sequence[str]) -> tuple[str, str, str]:
    found = re.search("|".join(map(re.escape, marks)), text, re.IGNORECASE)
    if found is None:
        return text, "", ""
    return text[: found.start()], found.group(), text[found.end() :]


def shown_name(path: str) -> str:
    """Return the name of a file as a map may show it to anybody.

    No folders, which tell who made it; no log-in and no query of an address, which hold
    signatures; of a connection to a database only what it connects to.
    """
    if path.lstrip().startswith("<"):
        return "(virtual raster)"
    name = unquote(path) if "/vsi" in path or "://" in path else path
    if "?" in name and ("://" in name or "/vsi" in name):
        # /vsicurl?option=value&url=ADDRESS: the address is what counts.
        address = re.search(r"[?&]url=(.*)", name)
        name = address.group(1) if address else name
        name = name.partition("?")[0]
    driver = re.match(r"([A-Za-z][A-Za-z0-9_]+):(?!/)", name)
    if driver and "=" in name:
        return f"{driver.group(1)} connection"
    return re.split(r"[/\\]", name.rstrip("/\\"))[-1].strip('"')
