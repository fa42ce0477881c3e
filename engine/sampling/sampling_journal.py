"""How far an interrupted sampling was, so that the same one can go on from there."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..contract.errors import PatchSetError
from ..maps.operating_system import replace

_EVERY_S = 2.0
_VERSION = 1


@dataclass
class Scanned:
    """What was found on the pixels that were looked at so far."""

    image: int = 0
    """The image that is looked at, from 0."""
    windows: int = 0
    """Of its windows, how many are done."""
    labelled: dict[str, int] = field(default_factory=dict)
    """Pixels with a label, by code."""
    usable: dict[str, int] = field(default_factory=dict)
    """The same of those on which a patch with data can be centred."""
    conflicts: int = 0


class SamplingJournal:
    """A file in the folder of the unfinished set."""

    def __init__(self, path: Path, identity: Mapping[str, str]) -> None:
        """Read what an earlier run has left; another run's means nothing.

        Args:
            path: the file.
            identity: what makes two runs the same, by name of the part.
        """
        self._path, self._identity = path, dict(identity)
        self.scanned = Scanned()
        self.written = 0
        """Groups of patches that are on the disk."""
        self.others: list[str] = []
        """What was otherwise in the run that has left something."""
        self._saved = time.monotonic()
        found = _read(path)
        if found is None:
            return
        theirs = found.get("identity")
        if not isinstance(theirs, dict) or found.get("version") != _VERSION:
            self.others = ["the program"]
            return
        names = [*self._identity, *(name for name in theirs if name not in self._identity)]
        self.others = [n for n in names if theirs.get(n) != self._identity.get(n)]
        if not self.others:
            self.scanned = Scanned(**found["scanned"])
            self.written = int(found["written"])

    @property
    def goes_on(self) -> bool:
        """Tell whether an earlier run has done something that counts."""
        return bool(self.written or self.scanned.windows or self.scanned.image)

    @property
    def is_due(self) -> bool:
        """Tell whether it is time to save."""
        return time.monotonic() - self._saved >= _EVERY_S

    def save(self) -> None:
        """Write it; what it speaks of must be on the disk already.

        Raises:
            PatchSetError: it cannot be written.
        """
        document = {
            "version": _VERSION,
            "identity": self._identity,
            "scanned": asdict(self.scanned),
            "written": self.written,
        }
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            with new.open("w", encoding="utf-8") as stream:
                json.dump(document, stream)
                stream.flush()
                os.fsync(stream.fileno())
            replace(new, self._path)
        except OSError as error:
            raise PatchSetError(
                f"{self._path} cannot be written ({error.strerror or error}). Make room on the "
                "disk, or choose another folder."
            ) from None
        self._saved = time.monotonic()


def _read(path: Path) -> Any:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
