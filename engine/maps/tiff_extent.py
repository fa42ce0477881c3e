"""Does a TIFF file have all that its directories say it has? Told without reading its pixels.

GDAL opens a file that was cut off, as by a copy that was interrupted, where the directory of its
pixels is still there: what is missing shows only when it is read.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

# Bytes of a value by the number of its type, as TIFF 6.0 and BigTIFF have them.
_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
          16: 8, 17: 8, 18: 8}  # fmt: skip
_WHOLE = {1: "B", 3: "H", 4: "I", 16: "Q"}
"""Types of offsets and lengths."""
_OFFSETS, _LENGTHS = (273, 324), (279, 325)
"""Tags of strips and of tiles."""
_ORDERS = {b"II": "<", b"MM": ">"}
_BIG = 43


def is_tiff(begin: bytes) -> bool:
    """Tell whether a file that begins so is a TIFF."""
    order = _ORDERS.get(begin[:2])
    return order is not None and begin[2:4] in (
        struct.pack(f"{order}H", version) for version in (42, _BIG)
    )


def is_cut_off(path: Path) -> bool:
    """Tell whether a TIFF ends before what is in it does.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no TIFF.
    """
    size = path.stat().st_size
    with path.open("rb") as stream:
        begin = stream.read(16)
        if not is_tiff(begin):
            raise ValueError(f"{path} is no TIFF file")
        try:
            return _Directories(stream, begin, size).needed() > size
        except (struct.error, EOFError):
            return True


class _Directories:
    """The chain of directories: of the image, of its overviews, of its masks."""

    def __init__(self, stream: BinaryIO, begin: bytes, size: int) -> None:
        self._stream = stream
        self._size = size
        self._order = _ORDERS[begin[:2]]
        self._big = struct.unpack(f"{self._order}H", begin[2:4])[0] == _BIG
        # In BigTIFF everything is twice as wide, and the number of entries four times.
        self._word = "Q" if self._big else "I"
        self._inline = 8 if self._big else 4
        at = 8 if self._big else 4
        self._first = self._one(self._word, begin[at : at + self._inline])

    def needed(self) -> int:
        """Return how many bytes the file must have.

        Raises:
            EOFError, struct.error: more than it has: a directory is not in it.
        """
        place, seen, end = self._first, set[int](), 0
        while place and place not in seen:
            seen.add(place)
            wide = 8 if self._big else 2
            count = self._one("Q" if self._big else "H", self._read(place, wide))
            width = 4 + 2 * self._inline
            entries = self._read(place + wide, count * width + self._inline)
            blocks: dict[int, tuple[int, ...]] = {}
            for at in range(0, count * width, width):
                end = max(end, self._entry(entries[at : at + width], blocks))
            for offsets, lengths in zip(_OFFSETS, _LENGTHS):
                pairs = zip(blocks.get(offsets, ()), blocks.get(lengths, ()))
                # A block that was never written has no length.
                end = max([end, *(begin + long for begin, long in pairs if long)])
            place = self._one(self._word, entries[count * width :])
        return end

    def _entry(self, entry: bytes, blocks: dict[int, tuple[int, ...]]) -> int:
        """Return where the values of an entry end, and keep those that say where pixels are."""
        tag, kind = struct.unpack(f"{self._order}HH", entry[:4])
        count = self._one(self._word, entry[4 : 4 + self._inline])
        long = count * _BYTES.get(kind, 0)
        held, end = entry[4 + self._inline :][:long], 0
        if long > self._inline:
            place = self._one(self._word, entry[4 + self._inline :])
            end = place + long
        if tag in (*_OFFSETS, *_LENGTHS) and kind in _WHOLE:
            held = self._read(end - long, long) if end else held
            blocks[tag] = struct.unpack(f"{self._order}{count}{_WHOLE[kind]}", held)
        return end

    def _read(self, place: int, long: int) -> bytes:
        if place + long > self._size:
            raise EOFError
        self._stream.seek(place)
        return self._stream.read(long)

    def _one(self, kind: str, held: bytes) -> int:
        found: int = struct.unpack(f"{self._order}{kind}", held)[0]
        return found
