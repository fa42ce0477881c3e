"""The maps of a run under way: what was done survives, and only what is complete gets its name."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ClusterError, EngineError, RasterError
from ..contract.messages import Messages
from ..contract.unfinished import journal_path, kept, megabytes, tiles_path
from ..cores import cores
from ..geometry.grid import Window
from . import atomic_files
from .disk_space import check_space
from .map_profile import MapProfile
from .operating_system import check_replaceable
from .output_lock import locked
from .rasterio_writer import MapReader, RasterioWriter
from .run_journal import Identity, Journal, checksum, find_journal
from .tile_spool import Spool

INTERVAL_S = 2.0
"""Seconds from the start to the first tile that is kept, and from one checkpoint to the next, at
least: what an interruption costs at most, where a checkpoint is quick. A run that takes no longer
is not slowed down by what it never needs."""
_SHARE = 30
"""A checkpoint is followed by this many times its own duration of work, at least."""


class ResumableMaps:
    """Writes the maps of a run, tile by tile.

    An unfinished map lies beside its target, under a name with a dot, and so does its spool; the
    journal lies beside the first of them. Spools and journal stay when a run is interrupted after
    the first checkpoint. The next run, if it is the same one, copies their tiles into its own maps
    and goes on. On success the maps get their names, their companions first.
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
        self._spools = [Spool(tiles_path(target)) for target, _, _ in maps]
        self._journal = Journal(journal_path(maps[0][0]), identity)
        self._writers: list[RasterioWriter] = []
        self._sums: dict[int, list[int]] = {}
        self._counts: dict[int, tuple[int, int]] = {}
        self._spooling = False
        self._kept = False
        self._last = time.monotonic()
        self._pause = INTERVAL_S

    def __enter__(self) -> ResumableMaps:
        try:
            for target, _, _ in self._maps:
                self._exits.enter_context(locked(target))
                with _naming(target):
                    atomic_files.remove_stale(target)
                _check_replaceable(target)
            for part in self._parts:
                # With its companion: the new map may be one that has none.
                atomic_files.remove(part)
            check_space(self._maps, [_size(spool.path) for spool in self._spools])
            journal, reason = find_journal(self._journal.path, self._identity)
            self._create()
            if journal.done and reason is None:
                reason = self._take_up(journal)
            left = kept([target for target, _, _ in self._maps])
            if not self._kept:
                self._discard_kept()
            if reason is not None:
                self._messages.info(
                    f"An unfinished map is there, but is begun anew: {reason}. Its {left.tiles} "
                    f"finished tiles ({megabytes(left.size)}) are removed."
                    if left.tiles
                    else f"An unfinished map is there, but is begun anew: {reason}."
                )
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        # What is wrong with the job or the model will be wrong again; a full disk, an unreadable
        # block, a cluster that is gone or a cancel will not.
        passing = isinstance(error, (RasterError, ClusterError))
        final = isinstance(error, EngineError) and not passing
        if isinstance(error, ClusterError) and self._spooling:
            # Here nothing is wrong: what other machines have computed since is not to be lost.
            with contextlib.suppress(RasterError):
                self.checkpoint()
        if kind is not None and (final or not self._kept):
            self._discard_kept()
        self._close()

    @property
    def missing(self) -> list[int]:
        """Numbers of the tiles that are still to be computed."""
        return [number for number in range(len(self._tiles)) if number not in self._sums]

    @property
    def counts(self) -> tuple[int, int]:
        """Valid pixels and pixels lost to NaN, over all tiles that are done."""
        found = self._counts.values()
        return sum(c[0] for c in found), sum(c[1] for c in found)

    @property
    def unnamed(self) -> list[int]:
        """Values of a map's pixels that its legend does not name."""
        return [value for writer in self._writers for value in writer.contents.unnamed]

    @property
    def class_counts(self) -> list[Counter[int]]:
        """Pixels of each value, for each map; empty for one without a legend."""
        return [writer.contents.counts for writer in self._writers]

    def write(self, number: int, pixels: Sequence[NDArray[Any]], valid: int, lost: int) -> None:
        """Write a tile to all maps.

        Args:
            number: of the tile.
            pixels: (height, width, bands) for each map.
            valid: how many of its pixels have data.
            lost: how many have none because the model gave NaN.

        Raises:
            RasterError: the disk is full or fails.
        """
        planes = [np.ascontiguousarray(np.moveaxis(values, -1, 0)) for values in pixels]
        self._into_maps(number, planes)
        self._note(number, [checksum(values) for values in planes], (valid, lost))
        due = time.monotonic() - self._last >= self._pause
        if due and not self._spooling:
            self._begin_spools()
        if self._spooling:
            for spool, values in zip(self._spools, planes):
                with self._keeping():
                    spool.add(values)
            self._journal.add(number, self._sums[number], (valid, lost))
        if due:
            self.checkpoint()

    def checkpoint(self) -> None:
        """Make sure that what the spools hold survives.

        Raises:
            RasterError: the disk is full or fails.
        """
        begin = time.monotonic()
        with self._keeping():
            for spool in self._spools:
                spool.force()
            self._journal.save()
        for spool in self._spools:
            atomic_files.keep(spool.path)
        self._kept = True
        self._last = time.monotonic()
        self._pause = max(INTERVAL_S, _SHARE * (self._last - begin))

    def finish(self) -> None:
        """Complete the maps and give them their names.

        Raises:
            RasterError: the disk is full or fails.
        """
        if self._spooling:
            self.checkpoint()
        lanes = cores()
        with ThreadPoolExecutor(lanes, thread_name_prefix="check") as pool:
            # rasterio keeps Python's lock while it builds overviews. The largest first, so that it
            # is on its way to the disk while the others are finished.
            completed = {}
            for index in sorted(range(len(self._parts)), key=lambda i: -_size(self._parts[i])):
                self._writers[index].build_overviews()
                completed[pool.submit(self._writers[index].complete)] = index
            verified = []
            for one in as_completed(completed):
                one.result()
                for lane in range(lanes):
                    share = range(lane, len(self._tiles), lanes)
                    verified.append(pool.submit(self._verify, completed[one], share))
            for one in verified:
                one.result()
        for writer, (target, _, style), part in zip(self._writers, self._maps, self._parts):
            finished = writer.contents.style(style)
            if finished:
                with _naming(target):
                    style_path(part).write_text(finished, encoding="utf-8")
        # The maps last and in one go: a run that dies between two of them has to begin anew.
        for (target, _, _), part in zip(self._maps, self._parts):
            with _naming(target):
                atomic_files.publish(part, target)
        self._discard_kept()

    def _create(self) -> None:
        for path, (_, profile, _) in zip(self._parts, self._maps):
            atomic_files.unfinished(path)
            self._writers.append(RasterioWriter(path, profile, self._options))

    def _begin_spools(self) -> None:
        for spool in self._spools:
            atomic_files.unfinished(spool.path)
            with self._keeping():
                spool.begin()
        self._spooling = True

    def _take_up(self, journal: Journal) -> Optional[str]:
        """Copy what an interrupted run has left into the maps; return why nothing is of use."""
        sound: list[int] = []
        size = [0] * len(self._spools)
        try:
            for spool in self._spools:
                spool.reopen()
            for number, sums in journal.done.items():
                planes = self._kept_tile(number, sums)
                if planes is None:
                    break
                self._into_maps(number, planes)
                self._note(number, sums, (journal.counts[number][0], journal.counts[number][1]))
                size = [end + values.nbytes for end, values in zip(size, planes)]
                sound.append(number)
            if not sound:
                return "its tiles are damaged"
            for spool, end in zip(self._spools, size):
                spool.cut(end)
        except OSError as error:
            return f"its tiles cannot be read ({error.strerror})"
        journal.done = {number: journal.done[number] for number in sound}
        journal.counts = {number: journal.counts[number] for number in sound}
        self._journal = journal
        self._kept = self._spooling = True
        self._messages.info(
            f"Going on with an interrupted run: {len(sound)} of {len(self._tiles)} tiles are done."
        )
        return None

    def _kept_tile(self, number: int, sums: Sequence[int]) -> Optional[list[NDArray[Any]]]:
        """Read the next tile of the spools; None where it is not what was written."""
        if not 0 <= number < len(self._tiles) or len(sums) != len(self._spools):
            return None
        window = self._tiles[number]
        found = []
        for spool, (_, profile, _), expected in zip(self._spools, self._maps, sums):
            shape = (len(profile.bands), window.height, window.width)
            planes = spool.read(shape, profile.dtype)
            if planes is None or checksum(planes) != expected:
                return None
            found.append(planes)
        return found

    def _into_maps(self, number: int, planes: Sequence[NDArray[Any]]) -> None:
        for writer, values in zip(self._writers, planes):
            writer.write(np.moveaxis(values, 0, -1), self._tiles[number])

    def _note(self, number: int, sums: Sequence[int], counts: tuple[int, int]) -> None:
        self._sums[number] = list(sums)
        self._counts[number] = counts

    def _verify(self, index: int, numbers: Sequence[int]) -> None:
        """Read tiles of a map back.

        GDAL writes much of a file while it closes it, and rasterio does not tell whether that
        failed: on a full disk a map can lack tiles without a word.

        Raises:
            RasterError: one is not what was written.
        """
        writer = self._writers[index]
        with contextlib.closing(MapReader(writer.path)) as reader:
            for number in numbers:
                planes = reader.read(self._tiles[number])
                if planes is None or (
                    writer.exact and checksum(planes) != self._sums[number][index]
                ):
                    raise RasterError(
                        f"What was written to {writer.path.parent} does not come back: the disk "
                        "is full, or fails. Free some space, and run it again."
                    )

    @contextlib.contextmanager
    def _keeping(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise RasterError(
                f"{self._parts[0].parent} cannot take the tiles that are finished: "
                f"{error.strerror}. Check the free space of the disk."
            ) from error

    def _discard_kept(self) -> None:
        self._kept = self._spooling = False
        for spool in self._spools:
            spool.close()
            with contextlib.suppress(OSError):
                atomic_files.remove(spool.path)
        with contextlib.suppress(OSError):
            self._journal.remove()

    def _close(self) -> None:
        for spool in self._spools:
            spool.close()
        for writer in self._writers:
            with contextlib.suppress(EngineError, OSError):
                writer.abandon()
        for part in self._parts:
            atomic_files.remove(part)
        self._exits.close()


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


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _part(target: Path) -> Path:
    return target.with_name(f".{target.stem}.part{target.suffix}")


def _check_replaceable(target: Path) -> None:
    """Refuse a target that another program holds open (Windows) or that may not be written."""
    if not target.exists():
        return
    try:
        check_replaceable(target)
    except OSError as error:
        raise RasterError(
            f"{target} cannot be replaced: {error.strerror}. Close it where it is open, or choose "
            "another output file."
        ) from error
