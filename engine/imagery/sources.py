"""The model's sources: rasters opened, matched to the model's inputs, read tile by tile."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.job import Source
from ..geometry.grid import Window
from ..geometry.patch_positions import SourcePositions, TileInput
from .rasterio_stack import RasterioStack
from .value_change import ValueChange

__all__ = ["Sources", "TileInput"]


class Sources:
    """Opens the sources once for each thread that reads."""

    def __init__(
        self, sources: Sequence[Source], names: Sequence[str], nodata: Optional[float] = None
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            sources: as the job has them, the reference source first.
            names: the model's inputs that they feed, in the same order.
            nodata: nodata value of all of them; None: the rasters' own.
        """
        self._nodata = nodata
        self._sources = dict(zip(names, sources))
        self._taken: dict[str, tuple[int, ...]] = {}
        self._changes: dict[str, tuple[Optional[ValueChange], ...]] = {}
        self._shared: dict[str, RasterioStack] = {}
        # Neighbouring tiles lie in the same blocks of a file. GDAL keeps those of one open file; a
        # second one would download them again. So the threads share a source that is remote, and
        # GDAL asks for several blocks at a time itself.
        self._reading = {name: threading.Lock() for name in self._sources}
        self._exits = contextlib.ExitStack()
        self._lock = threading.Lock()
        self._local = threading.local()

    def __enter__(self) -> Sources:
        return self

    def __exit__(self, *_: object) -> None:
        self._exits.close()

    def stacks(self) -> dict[str, RasterioStack]:
        """Return this thread's open rasters by input.

        Raises:
            RasterError: one cannot be opened.
        """
        found: Optional[dict[str, RasterioStack]] = getattr(self._local, "stacks", None)
        if found is None:
            found = {}
            for name, source in self._sources.items():
                with self._reading[name]:
                    found[name] = self._shared.get(name) or self._open(name, source)
            self._local.stacks = found
        return found

    def _open(self, name: str, source: Source) -> RasterioStack:
        stack = RasterioStack(source.rasters)
        with self._lock:
            self._exits.enter_context(stack)
        if name in self._taken:
            stack.take(self._taken[name])
        if name in self._changes:
            stack.change(self._changes[name])
        if stack.remote:
            self._shared[name] = stack
        return stack

    def take(self, name: str, positions: tuple[int, ...]) -> None:
        """Read these bands of a source (from 0), in this order; to be called by the first thread.

        Args:
            name: the input that the source feeds.
            positions: places in the stack's ``all_bands``.
        """
        self._taken[name] = positions
        self.stacks()[name].take(positions)

    def change(self, name: str, changes: tuple[Optional[ValueChange], ...]) -> None:
        """Do this to a source's pixels from now on; to be called by the first thread.

        Args:
            name: the input that the source feeds.
            changes: for each of the stack's ``all_bands``; None: it is taken as it is.
        """
        self._changes[name] = changes
        self.stacks()[name].change(changes)

    def read(self, places: SourcePositions, blocks: Window) -> TileInput:
        """Return what the blocks see of each source.

        Raises:
            RasterError: a file cannot be read there.
        """
        stacks = self.stacks()
        pixels: dict[str, NDArray[Any]] = {}
        nodata: dict[str, Optional[NDArray[np.bool_]]] = {}
        for place in places:
            stack = stacks[place.source]
            lock = self._reading[place.source] if stack.remote else contextlib.nullcontext()
            with lock:
                pixels[place.source], nodata[place.source] = stack.read_masked(
                    place.window(blocks), self._nodata
                )
        return TileInput(pixels, nodata)
