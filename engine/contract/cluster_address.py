"""CLUSTER: where a Dask cluster is that computes a map's tiles.

``tcp://host:port`` or ``tls://host:port`` of its scheduler, the file that its scheduler has written
(``dask scheduler --scheduler-file``), or ``local:N`` for N processes of this machine.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

LOCAL, TCP, TLS, FILE = "local", "tcp", "tls", "file"
MOST_PROCESSES = 1024

_LOCAL = re.compile(r"local:([0-9]{1,9})\Z")
_ADDRESS = re.compile(r"(tcp|tls)://(\[[0-9A-Fa-f:.%]+\]|[^\s:/@\[\]]+):([0-9]{1,5})/?\Z")
_OF_THIS_MACHINE = re.compile(r"(localhost|127\.\d+\.\d+\.\d+|\[::1\])\Z", re.IGNORECASE)
_EXPECTED = (
    "expected is the address of a Dask scheduler (tcp://host:8786 or tls://host:8786), the path of "
    "the file that it has written (dask scheduler --scheduler-file), or local:N for N processes of "
    "this machine, such as local:4"
)


@dataclass(frozen=True)
class ClusterAddress:
    """What CLUSTER says."""

    text: str
    """As it was given; of a scheduler file, the address in it."""
    kind: str
    """``local``, ``tcp`` or ``tls``."""
    processes: int = 0
    """Of ``local``."""

    @property
    def is_private(self) -> bool:
        """Tell whether nobody else can listen to what is said."""
        return self.kind in (LOCAL, TLS)

    @property
    def leaves_the_machine(self) -> bool:
        """Tell whether others than this machine are addressed."""
        found = _ADDRESS.match(self.text)
        return found is not None and not _OF_THIS_MACHINE.match(found[2])


def unlike_an_address(text: str) -> str:
    """Say why a text is no CLUSTER, as far as its form tells; "": it may be one."""
    text = text.strip()
    local = _LOCAL.match(text)
    if local is not None:
        if 1 <= int(local[1]) <= MOST_PROCESSES:
            return ""
        return f"CLUSTER is “{text}”; expected are 1 to {MOST_PROCESSES} processes."
    address = _ADDRESS.match(text)
    if address is not None and 1 <= int(address[3]) <= 65535:
        return ""
    looks_like_a_path = "://" not in text and not text.lower().startswith("local:")
    if looks_like_a_path and (re.search(r"[/\\]", text) or text.lower().endswith(".json")):
        return ""
    return f"CLUSTER is “{text}”; {_EXPECTED}."


def read_address(text: str) -> ClusterAddress:
    """Return what CLUSTER says; a scheduler file is read.

    Raises:
        ValueError: in one sentence, why it is none.
    """
    text = text.strip()
    wrong = unlike_an_address(text)
    if wrong:
        raise ValueError(wrong)
    local = _LOCAL.match(text)
    if local is not None:
        return ClusterAddress(text, LOCAL, int(local[1]))
    if _ADDRESS.match(text) is None:
        text = _in_file(text)
    return ClusterAddress(text, TLS if text.startswith(TLS) else TCP)


def _in_file(path: str) -> str:
    try:
        document = json.loads(Path(path).read_text(encoding="utf-8"))
        found = document["address"]
    except OSError as error:
        raise ValueError(
            f"CLUSTER is the file {path}, which cannot be read: {error.strerror or error}. Start "
            "the scheduler with --scheduler-file and that path, or give its address."
        ) from None
    except (ValueError, KeyError, TypeError):
        found = None
    if not isinstance(found, str) or _ADDRESS.match(found) is None:
        raise ValueError(
            f"CLUSTER is the file {path}, which no Dask scheduler has written: it has no address "
            "of the form tcp://host:port or tls://host:port."
        )
    return found
