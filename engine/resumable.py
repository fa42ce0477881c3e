"""The maps of a run under way: what was done survives, and only what is complete gets its name."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

from numpy.typing import NDArray

from . import atomic
from .errors import EngineError, RasterError
from .grid import Window
from .journal import Identity, Journal, checksum, find_journal, settled
from .map_profile import MapProfile
from .map_writer import MapWriter
from .messages import Messages
from .output_lock import locked

INTERVAL_S = 2.0
"""Seconds from one checkpoint to the next, at least: what an interruption costs at most, where a
checkpoint is quick."""
_SHARE = 30
"""A checkpoint is followed by this many times its own duration of work, at least."""


class ResumableMaps:
    """Writes the maps of a run, tile by tile.

    An unfinished map lies beside its target, under a name with a dot; the journal beside the first
    of them. They stay when a run is interrupted after the first checkpoint, and are taken up by
    the next run if it is the same one. On success the maps get their names, their companions first.
    """

    def __init__(
        self,
        maps: Sequence[tuple[Path, MapProfile, str]],
        options: Sequence[str],
        identity: Identity,
        tiles: Sequence[Window],
        messages: Messages,
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            maps: for each map its target, what it holds, and its QGIS style (empty: none).
            options: GDAL creation options, ``KEY=VALUE``.
            identity: what makes this run the same as an earlier one.
            tiles: every tile's window in the maps.
            messages: told what is taken up.
        """
        self._maps = maps
        self._options = options
        self._tiles = tiles
        self._messages = messages
        self._identity = identity
        self._exits = contextlib.ExitStack()
        self._parts = [_part(target) for target, _, _ in maps]
        self._journal = Journal(_journal(maps[0][0]), identity)
        self._writers: list[MapWriter] = []
        self._kept = False
        self._fresh: list[int] = []
        self._last = time.monotonic()
        self._pause = INTERVAL_S

    def __enter__(self) -> ResumableMaps:
        try:
            for target, _, _ in self._maps:
                self._exits.enter_context(locked(target))
                atomic.remove_stale(target)
                _check_replaceable(target)
            journal, reason = find_journal(self._journal.path, self._identity)
            if journal.done and self._take_up(journal):
                return self
            if reason is not None:
                self._messages.info(f"An unfinished map is there, but is begun anew: {reason}.")
            self._begin()
        except BaseException:
            self._exits.close()
            raise
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        for writer in self._writers:
            with contextlib.suppress(EngineError, OSError):
                writer.abandon()
        # What is wrong with the job or the model will be wrong again; a full disk, an unreadable
        # block or a cancel will not.
        final = isinstance(error, EngineError) and not isinstance(error, RasterError)
        if kind is not None and (final or not self._kept):
            self._discard()
        self._exits.close()

    @property
    def missing(self) -> list[int]:
        """Numbers of the tiles that are still to be computed."""
        return [number for number in range(len(self._tiles)) if number not in self._journal.done]

    @property
    def counts(self) -> tuple[int, int]:
        """Valid pixels and pixels lost to NaN, over all tiles that are done."""
        found = self._journal.counts.values()
        return sum(c[0] for c in found), sum(c[1] for c in found)

    def write(
        self, number: int, pixels: Sequence[NDArray[Any]], valid: int, lost: int
    ) -> None:
        """Write a tile to all maps.

        Args:
            number: of the tile.
            pixels: (height, width, bands) for each map.
            valid: how many of its pixels have data.
            lost: how many have none because the model gave NaN.

        Raises:
            RasterError: the disk is full or fails.
        """
        for writer, values in zip(self._writers, pixels):
            writer.write(values, self._tiles[number])
        self._journal.add(number, [checksum(values) for values in pixels], (valid, lost))
        self._fresh.append(number)
        if time.monotonic() - self._last >= self._pause:
            self.checkpoint()

    def checkpoint(self) -> None:
        """Make sure that what was written so far survives.

        Raises:
            RasterError: the disk is full or fails.
        """
        begin = time.monotonic()
        for writer in self._writers:
            writer.checkpoint()
        self._verify(self._fresh)
        self._fresh = []
        try:
            self._journal.save()
        except OSError as error:
            raise RasterError(
                f"{self._journal.path.parent} cannot take the journal of the run: "
                f"{error.strerror}. Check the free space of the disk."
            ) from error
        for path in self._parts:
            atomic.keep(path)
        self._kept = True
        self._last = time.monotonic()
        self._pause = max(INTERVAL_S, _SHARE * (self._last - begin))

    def finish(self) -> None:
        """Complete the maps and give them their names.

        Raises:
            RasterError: the disk is full or fails.
        """
        finals = self._parts
        if self._kept:
            self.checkpoint()
            finals = [self._exits.enter_context(atomic.scratch(p, "final")) for p in self._parts]
        for writer, final in zip(self._writers, finals):
            writer.finish(final if self._kept else None)
        if all(writer.exact for writer in self._writers):
            self._verify(range(len(self._tiles)))
        for writer in self._writers:
            writer.abandon()
        # The maps last and in one go: a run that dies between two of them has to begin anew.
        for target, _, style in self._maps:
            if style:
                with _naming(target), atomic.replacing(style_path(target)) as path:
                    path.write_text(style, encoding="utf-8")
        for (target, _, _), final in zip(self._maps, finals):
            with _naming(target):
                atomic.publish(final, target)
        self._journal.remove()
        for part in self._parts:
            atomic.remove(part)

    def _begin(self) -> None:
        self._journal = Journal(self._journal.path, self._identity)
        self._journal.remove()
        for path, (_, profile, _) in zip(self._parts, self._maps):
            # With its companion: the new map may be one that has none.
            atomic.remove(path)
            atomic.unfinished(path)
            self._writers.append(MapWriter(path, profile, self._options))

    def _take_up(self, journal: Journal) -> bool:
        """Open what an interrupted run has left; tell whether any of it is of use."""
        try:
            for path, (_, profile, _) in zip(self._parts, self._maps):
                self._writers.append(MapWriter(path, profile, self._options, resume=True))
        except RasterError:
            self._messages.info("An unfinished map is there, but is damaged: it is begun anew.")
            return self._close_writers()
        usable = {number for number in journal.done if number < len(self._tiles)}
        windows = [(t.x, t.y, t.width, t.height) for t in self._tiles]
        for writer in self._writers:
            usable &= settled(usable, windows, writer.block)
        sound = {number for number in usable if self._is_sound(number, journal.done[number])}
        if not sound:
            return self._close_writers()
        journal.done = {number: journal.done[number] for number in sorted(sound)}
        journal.counts = {number: journal.counts[number] for number in sorted(sound)}
        self._journal = journal
        self._kept = True
        self._messages.info(
            f"Going on with an interrupted run: {len(sound)} of {len(self._tiles)} tiles are done."
        )
        return True

    def _verify(self, numbers: Iterable[int]) -> None:
        """Read tiles back.

        GDAL writes much of a file while it closes it, and rasterio does not tell whether that
        failed: on a full disk a map can lack tiles without a word.

        Raises:
            RasterError: one is not what was written.
        """
        for number in numbers:
            if not self._is_sound(number, self._journal.done[number]):
                raise RasterError(
                    f"What was written to {self._parts[0].parent} does not come back: the disk is "
                    "full, or fails. Free some space, and run it again."
                )

    def _is_sound(self, number: int, sums: Sequence[int]) -> bool:
        if len(sums) != len(self._writers):
            return False
        for writer, expected in zip(self._writers, sums):
            pixels = writer.read_back(self._tiles[number])
            if pixels is None or (writer.exact and checksum(pixels) != expected):
                return False
        return True

    def _close_writers(self) -> bool:
        for writer in self._writers:
            with contextlib.suppress(EngineError, OSError):
                writer.abandon()
        self._writers = []
        return False

    def _discard(self) -> None:
        for path in self._parts:
            atomic.remove(path)
        with contextlib.suppress(OSError):
            self._journal.remove()


@contextlib.contextmanager
def _naming(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise RasterError(
            f"{target} cannot be written: {error.strerror}. Close it where it is open, or choose "
            "another output file."
        ) from error


def style_path(target: Path) -> Path:
    """Return the QGIS style beside a map."""
    return target.with_suffix(".qml")


def _part(target: Path) -> Path:
    return target.with_name(f".{target.stem}.part{target.suffix}")


def _journal(target: Path) -> Path:
    return target.with_name(f".{target.stem}.part.json")


def _check_replaceable(target: Path) -> None:
    """Refuse a target that another program holds open (Windows) or that may not be written."""
    if not target.exists():
        return
    try:
        descriptor = os.open(target, os.O_RDWR)
    except OSError as error:
        raise RasterError(
            f"{target} cannot be replaced: {error.strerror}. Close it where it is open, or choose "
            "another output file."
        ) from error
    os.close(descriptor)
