"""What an interrupted run has done already, so that the same run can go on from there.

While maps are written, their finished tiles are kept in *spools* beside them (``spool.py``), and a
*journal* beside the first of them names those tiles, in the order of the spools, each with a
checksum of its pixels. It is brought up to date at *checkpoints*: the spools are forced to the disk
first, the journal after them, so that it never promises more than there is. A run that is started
again goes on only if it is the same run: same job, model, inputs, plan of tiles, program. Every
tile that it takes over is checked, so that a file that was damaged on the way costs time and not
truth.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.unfinished import read_journal
from .operating_system import remove_file, replace

VERSION = 3

Identity = Mapping[str, Any]
"""What makes two runs the same: by name of the part (for people), anything JSON can hold."""


def checksum(planes: NDArray[Any]) -> int:
    """Return the CRC-32 of a tile's pixels, shape (bands, height, width)."""
    return zlib.crc32(np.ascontiguousarray(planes).data.cast("B"))


@dataclass
class Journal:
    """The journal of one run."""

    path: Path
    identity: Identity
    done: dict[int, list[int]] = field(default_factory=dict)
    """By the tile's number, in the order of the spools: the checksum of each product's pixels."""
    counts: dict[int, list[int]] = field(default_factory=dict)
    """By the tile's number: what was counted on it (valid pixels, pixels lost to NaN)."""

    def add(self, tile: int, checksums: Sequence[int], counts: Sequence[int]) -> None:
        """Note down a tile; it counts once :meth:`save` has been called."""
        self.done[tile] = list(checksums)
        self.counts[tile] = list(counts)

    def save(self) -> None:
        """Write the journal to the disk.

        Raises:
            OSError: the disk is full or fails.
        """
        document = {
            "version": VERSION,
            "identity": self.identity,
            "tiles": [[t, sums, self.counts[t]] for t, sums in self.done.items()],
        }
        unfinished = self.path.with_name(self.path.name + ".new")
        with unfinished.open("w", encoding="utf-8") as stream:
            json.dump(document, stream)
            stream.flush()
            os.fsync(stream.fileno())
        replace(unfinished, self.path)

    def remove(self) -> None:
        """Remove the journal: the run is complete, or nothing of it is worth keeping."""
        for path in (self.path, self.path.with_name(self.path.name + ".new")):
            with contextlib.suppress(FileNotFoundError):
                remove_file(path)


def find_journal(path: Path, identity: Identity) -> tuple[Journal, Optional[str]]:
    """Return the journal to go on with, and why it begins anew if there was another.

    Args:
        path: the journal.
        identity: of the run that is about to start.
    """
    fresh = Journal(path, identity)
    try:
        document = read_journal(path)
        if document is None:
            return fresh, "its journal cannot be read"
        if document["version"] != VERSION:
            return fresh, "its journal is of another version of the program"
        before = document["identity"]
        done, counts = {}, {}
        for tile, sums, counted in document["tiles"]:
            done[int(tile)] = [int(value) for value in sums]
            counts[int(tile)] = [int(value) for value in counted]
    except FileNotFoundError:
        return fresh, None
    except (OSError, ValueError, TypeError):
        return fresh, "its journal cannot be read"
    now = json.loads(json.dumps(identity))
    changed = [name for name in {**now, **before} if now.get(name) != before.get(name)]
    if changed:
        return fresh, f"what has changed since: {', '.join(sorted(changed))}"
    return Journal(path, identity, done, counts), None
