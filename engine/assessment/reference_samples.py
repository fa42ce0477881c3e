"""Samples of a map: what it shows where the reference is known, block by block."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import RasterError
from ..contract.job import RasterInput
from ..contract.messages import Clock, Messages
from ..geometry.grid import Window
from ..geometry.grid_overlay import Indices
from ..maps import tile_pipeline
from .calibration import Bins
from .class_codes import SIZE, Codes
from .class_raster import BLOCK_PIXELS, ClassRaster, OpenInEachThread, strips
from .crosstab import Block, Pair, meetings
from .error_places import Counts, ErrorPlaces
from .vector_reference import VectorReference


@dataclass(frozen=True)
class Samples:
    """Samples of one block of the map."""

    window: Window
    """The block of the map."""
    rows: Indices
    """Row of each sample in the block."""
    columns: Indices
    mapped: Codes
    """Code that the map shows; 0 where it has no data."""
    known: Codes
    """Code of the reference, never 0."""


class Sampler(Protocol):
    """A reference laid on a map."""

    def pieces(self, pixels: int) -> Iterable[Block]:
        """Cut the work into blocks of about this many pixels."""

    def sample(self, piece: Block) -> Samples:
        """Read map and reference of a block; called from several threads."""


class RasterSampler:
    """A reference raster: samples are the pixel centres of the coarser of the two."""

    def __init__(self, class_map: ClassRaster, reference: ClassRaster) -> None:
        """Lay the reference on the map.

        Raises:
            GeometryError: they are rotated against each other or do not overlap.
        """
        self._pair = Pair(class_map, reference)

    def pieces(self, pixels: int) -> Iterable[Block]:
        """See :class:`Sampler`."""
        area = self._pair.centred
        return self._pair.blocks(area, pixels) if area.width else ()

    def sample(self, piece: Block) -> Samples:
        """See :class:`Sampler`."""
        pair = self._pair
        codes = pair.read(piece)
        mapped, known = pair.in_order(*pair.at_centres(piece, *codes))
        rows, columns = np.nonzero(known)
        mapped, known = mapped[rows, columns], known[rows, columns]
        if not pair.swapped:  # the map is the coarse one, and the blocks lie within pair.centred
            return Samples(piece.coarse, rows, columns, mapped, known)
        _part, fine_rows, fine_columns = pair.places(piece)
        return Samples(piece.fine, fine_rows[rows], fine_columns[columns], mapped, known)


class VectorSampler:
    """Reference points or polygons."""

    def __init__(self, class_map: ClassRaster, reference: VectorReference) -> None:
        """Take the two together."""
        self._map = class_map
        self._reference = reference

    def pieces(self, pixels: int) -> Iterable[Block]:
        """See :class:`Sampler`."""
        for window in self._reference.windows():
            for part in strips(window.width, window.height, pixels):
                inside = part.moved(window.x, window.y)
                yield Block(inside, inside)

    def sample(self, piece: Block) -> Samples:
        """See :class:`Sampler`."""
        found = self._reference.sample(piece.coarse)
        codes = self._map.codes(piece.coarse)
        mapped = codes[found.rows, found.columns]
        return Samples(piece.coarse, found.rows, found.columns, mapped, found.codes)


class ProbabilityRaster(OpenInEachThread):
    """The map of probabilities: one band for each class, or that of the second of two."""

    def __init__(self, raster: RasterInput, class_map: ClassRaster) -> None:
        """Open it.

        Raises:
            RasterError: it cannot be opened, or has another grid than the map.
        """
        super().__init__(raster)
        dataset, bands = self.stack.datasets[0], self.stack.bands
        self.alone = bands == 1
        """Whether the file has the second class alone; the first one is the rest."""
        self.bands = max(bands, 2)
        """How many classes there are."""
        self.names: list[str] = [name or "" for name in dataset.descriptions][:bands]
        """Of the bands in the file."""
        self._scales = np.array(dataset.scales, np.float32)[:bands]
        self._offsets = np.array(dataset.offsets, np.float32)[:bands]
        differences = class_map.grid.differences(self.stack.grid)
        if differences:
            self._exit.close()
            raise RasterError(
                f"PROBABILITIES ({raster.path}) do not belong to {class_map.name}: "
                f"{'; '.join(differences)}. Expected is the map of probabilities from the same "
                "run, one band for each class."
            )

    def __enter__(self) -> ProbabilityRaster:
        return self

    def at(self, samples: Samples) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return the probabilities of samples, shape (samples, classes), and which have data.

        Raises:
            RasterError: a value is no probability.
        """
        pixels, missing = self.stack.read_masked(samples.window, None)
        values = pixels[samples.rows, samples.columns].astype(np.float32)
        # Compact probabilities are whole numbers, and say what to multiply them by.
        values = values * self._scales + self._offsets
        there = cast(NDArray[np.bool_], np.isfinite(values).all(axis=1))
        if missing is not None:
            there &= ~missing[samples.rows, samples.columns]
        chosen = values[there]
        if chosen.size and (chosen.min() < -1e-3 or chosen.max() > 1 + 1e-3):
            wrong = chosen.min() if chosen.min() < -1e-3 else chosen.max()
            raise RasterError(
                f"PROBABILITIES ({self.raster.path}) hold the value {wrong:g}; expected are "
                "numbers from 0 to 1. Divide percentages by 100."
            )
        if self.alone:
            values = np.concatenate([1 - values, values], axis=1)
        return values, there


@dataclass(frozen=True)
class Tally:
    """What was counted."""

    table: NDArray[np.int64]
    """Samples by code of the map (rows, 0 where it has no data) and of the reference."""
    bins: Bins
    places: Optional[Counts] = None
    """Samples and errors by the blocks of the map that :class:`ErrorPlaces` makes."""


def tally(
    sampler: Sampler,
    probabilities: Optional[ProbabilityRaster],
    band_codes: NDArray[np.uint16],
    messages: Messages,
    places: Optional[ErrorPlaces],
) -> Tally:
    """Count all samples.

    Args:
        sampler: the reference on the map.
        probabilities: the map of probabilities, or None.
        band_codes: code of the class of each of its bands.
        messages: takes the progress.
        places: the blocks of the map, which take their counts; None: nobody asked.
    """
    bands = probabilities.bands * 2 if probabilities else 1
    pieces = list(sampler.pieces(max(256, BLOCK_PIXELS // bands)))
    clock = Clock(messages, max(1, len(pieces)), "Sampling block")
    result = Tally(np.zeros((SIZE, SIZE), np.int64), Bins())
    done = 0

    def read(piece: Block) -> Tally:
        samples = sampler.sample(piece)
        bins = Bins()
        if probabilities is not None:
            values, there = probabilities.at(samples)
            # Only where the map has data, so that both measures speak of the same samples.
            there &= samples.mapped > 0
            best = values[there].argmax(axis=1)
            bins.add(
                values[there][np.arange(len(best)), best].clip(0, 1).astype(np.float64),
                band_codes[best] == samples.known[there],
            )
        mapped, known = samples.mapped, samples.known
        if places is None:
            return Tally(meetings(mapped, known), bins)
        counted = mapped > 0
        where = places.of_samples(
            samples.rows[counted] + samples.window.y,
            samples.columns[counted] + samples.window.x,
            (mapped != known)[counted],
        )
        return Tally(meetings(mapped, known), bins, where)

    def add(_piece: Block, part: Tally) -> None:
        nonlocal done
        np.add(result.table, part.table, out=result.table)
        result.bins.merge(part.bins)
        if places is not None and part.places is not None:
            places.add(part.places)
        done += 1
        clock.done(done)

    tile_pipeline.run(pieces, read, add, lambda _piece, _nothing: None)
    return result


def mapped_pixels(class_map: ClassRaster, messages: Messages) -> NDArray[np.int64]:
    """Count the pixels of each class in the whole map, by code."""
    pieces = list(strips(class_map.grid.width, class_map.grid.height))
    clock = Clock(messages, len(pieces), "Counting block")
    total = np.zeros(SIZE, np.int64)
    done = 0

    def add(_piece: Window, codes: Codes) -> None:
        nonlocal done
        np.add(total, np.bincount(codes.ravel(), minlength=SIZE), out=total)
        done += 1
        clock.done(done)

    tile_pipeline.run(pieces, class_map.codes, add, lambda _piece, _nothing: None)
    return total
