"""The passes over a map: tiles made and set aside, regions found and merged, the map written."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.messages import Clock, Messages
from ..contract.polish_job import BY_LARGEST, CORNERS
from ..geometry.grid import Window
from ..maps import tile_pipeline
from ..maps.value_counter import ValueCounter
from ..maps.writer import Writer
from .gdal_sieve import check_memory, needed_memory, sieved
from .local_steps import WHOLE, Done, LocalSteps
from .minimum_area import Chances, Merged, RegionMerger, RegionRuns, borders_of
from .plan import Plan
from .regions import Codes, RegionFinder, Regions, begins_of, runs_of
from .spool import Spool

_TILE_BYTES = 1 << 23
_BLOCK = 256
_LARGEST_TILE = 1024
_STRIP_PIXELS = 1 << 21
"""Of what regions are looked for in at a time."""


@dataclass(frozen=True)
class Strip:
    """Rows of the map whose runs have been found."""

    y: int
    height: int
    first_run: int
    """Where its runs are set aside."""
    runs: int
    first_set: int


class Passes:
    """One map under way."""

    def __init__(self, plan: Plan, target: Path, exits: contextlib.ExitStack) -> None:
        """Prepare.

        Args:
            plan: what the map will be.
            target: beside which things are set aside.
            exits: removes them.
        """
        self._plan = plan
        grid = plan.class_map.grid
        self._width, self._height = grid.width, grid.height
        job = plan.job
        self._by_gdal = plan.unit > 1 and job.area_rule == BY_LARGEST
        self._with_regions = plan.unit > 1 and not self._by_gdal
        self._codes = Spool(exits, target, "codes", plan.code_type)
        unchanged = not (job.smoothing or job.confidence or job.majority)
        self._before = self._codes if unchanged else Spool(
            exits, target, "before", plan.code_type
        )  # fmt: skip
        self._finder = RegionFinder(job.connectivity == CORNERS)
        self._sets = Spool(exits, target, "sets", np.int32) if self._with_regions else None
        self._strips: list[Strip] = []
        self._small: list[NDArray[np.int32]] = []
        self._columns = np.array(
            [k for k, bands in enumerate(plan.bands_of_codes) if bands.size], np.intp
        )
        # Sums of whole numbers that fit.
        self._sum_type = np.uint32 if plan.unit * WHOLE < 2**32 else np.uint64
        known = self._with_regions and plan.probabilities is not None
        self._sums = Spool(exits, target, "sums", self._sum_type) if known else None
        self._runs = 0
        self._sieved: Optional[Codes] = None
        self.told: Counter[str] = Counter()
        """Pixels, and regions, by what became of them."""

    def make_tiles(self, messages: Messages) -> None:
        """Do everything that looks at a pixel and what is around it, and find the regions.

        Raises:
            RasterError: a file cannot be read, or the disk is full.
        """
        steps, side = LocalSteps(self._plan), self._side()
        tiles = [
            Window(x, y, min(side, self._width - x), min(side, self._height - y))
            for y in range(0, self._height, side)
            for x in range(0, self._width, side)
        ]
        clock = Clock(messages, len(tiles), "Tile")
        band = _Band(self._plan, self._width, min(side, self._height))
        count = 0

        def write(tile: Window, done: Done) -> None:
            nonlocal count
            self.told.update(done.told)
            band.put(tile, done)
            if tile.x + tile.width == self._width:
                self._set_aside(band, tile.y, tile.height)
            count += 1
            clock.done(count)

        tile_pipeline.run(tiles, steps.read, steps.compute, write)

    def _side(self) -> int:
        if self._plan.job.tile_size:
            return self._plan.job.tile_size
        classes = self._plan.of_bands.size
        side = int((_TILE_BYTES / (4 * classes + 4)) ** 0.5) // _BLOCK * _BLOCK
        return max(_BLOCK, min(side, _LARGEST_TILE))

    def _set_aside(self, band: _Band, y: int, height: int) -> None:
        self._codes.append(band.codes[:height])
        if self._before is not self._codes:
            self._before.append(band.before[:height])
        if self._by_gdal:
            # Runs are what GDAL's need of memory is known by.
            codes = band.codes[:height]
            self._runs += height + int(np.count_nonzero(codes[:, 1:] != codes[:, :-1]))
        if self._sets is None:
            return
        for top, rows in self._rows(height):
            part = band.codes[top : top + rows]
            runs = runs_of(part, self._finder.diagonal)
            strip = Strip(
                y + top, rows, self._strips[-1].first_run + self._strips[-1].runs
                if self._strips else 0, runs.starts.size, self._finder.sets,
            )  # fmt: skip
            self._strips.append(strip)
            self._finder.add(part, runs)
            self._sets.append(runs.sets)
            if band.chances is not None and self._sums is not None:
                pixels = runs.of_pixels(part.shape)
                chances = band.chances[:, top : top + rows]
                self._sums.append(self._add_up(strip, runs.sizes, pixels, chances))

    def _rows(self, height: int) -> Iterator[tuple[int, int]]:
        """Cut rows into strips: first row and number of each."""
        most = max(1, _STRIP_PIXELS // self._width)
        for top in range(0, height, most):
            yield top, min(most, height - top)

    def _add_up(
        self,
        strip: Strip,
        sizes: NDArray[np.int32],
        pixels: NDArray[np.int32],
        chances: NDArray[np.uint16],
    ) -> NDArray[Any]:
        """Return the probabilities of the sets that may be small regions, and note which."""
        small = sizes < self._plan.unit
        sets = np.flatnonzero(small)
        row = (np.cumsum(small) - 1).astype(np.int32)
        places = np.flatnonzero(small[pixels.ravel()])
        rows = row[pixels.ravel()[places]]
        sums = np.empty((sets.size, self._columns.size), self._sum_type)
        for column, code in enumerate(self._columns):
            weights = chances[code].ravel()[places]
            sums[:, column] = np.bincount(rows, weights, minlength=sets.size)
        self._small.append((sets + strip.first_set).astype(np.int32))
        return sums

    def merge_regions(self, messages: Messages) -> Optional[NDArray[Any]]:
        """Give regions below the unit away; return the code of each set, None: none is asked for.

        Raises:
            RasterError: the disk fails.
        """
        if not self._with_regions:
            return None
        regions = self._finder.regions()
        chances = self._chances(regions) if self._sums is not None else None
        merged = self._merged(regions, chances, Clock(messages, len(self._strips), "Strip"))
        self.told["regions"] = merged.merged
        self.told["left"] = merged.left
        found: NDArray[Any] = merged.codes[regions.of_sets]
        return found

    def sieve(self, free: Optional[int], messages: Messages) -> None:
        """Give regions below the unit to their largest neighbours, if that is the rule.

        Args:
            free: bytes of memory that can be had; None: nobody knows.
            messages: told that it has begun: GDAL does not say how far it is.

        Raises:
            RasterError: the disk fails, or the memory does not suffice.
        """
        if not self._by_gdal:
            return
        plan, pixels = self._plan, self._width * self._height
        needed = needed_memory(pixels, plan.code_type.itemsize, self._runs)
        check_memory(needed, free, plan.class_map.name)
        messages.progress(0, "Sieving the whole map")
        self._sieved = np.empty((self._height, self._width), plan.code_type)
        rows = self._sieved.reshape(-1)
        for top, count in self._rows(self._height):
            part = slice(top * self._width, (top + count) * self._width)
            rows[part] = self._codes.read(part.start, part.stop - part.start)
        sieved(self._sieved, plan.unit, plan.job.connectivity == CORNERS)

    def _chances(self, regions: Regions) -> Chances:
        small = regions.sizes < self._plan.unit
        rows = np.cumsum(small, dtype=np.int32) - np.int32(1)
        sums = np.zeros((int(small.sum()), len(self._plan.values) + 1), self._sum_type)
        first, columns = 0, self._columns.size
        for sets in self._small:
            if self._sums is None:
                break
            part = self._sums.read(first, sets.size * columns).reshape(sets.size, columns)
            first += part.size
            region = regions.of_sets[sets]
            kept = small[region]
            for column, code in enumerate(self._columns):
                np.add.at(sums[:, code + 1], rows[region[kept]], part[kept, column])
        self._small.clear()
        return Chances(rows, sums)

    def _merged(self, regions: Regions, chances: Optional[Chances], clock: Clock) -> Merged:
        """Look at what touches, strip by strip, and merge."""
        small = (regions.sizes < self._plan.unit) & (regions.codes != 0)
        merger = RegionMerger(regions, self._plan.unit, len(self._plan.values) + 1, chances)
        last: Optional[RegionRuns] = None
        unit, diagonal = self._plan.unit, self._finder.diagonal
        for number, strip in enumerate(self._strips, 1):
            codes = self._codes.read(strip.y * self._width, strip.height * self._width)
            codes = codes.reshape(strip.height, self._width)
            begins = begins_of(codes)
            of_runs = codes.ravel()[np.flatnonzero(begins)]
            runs = RegionRuns(begins, of_runs, self._of_runs(strip, regions.of_sets))
            whole = runs if last is None else runs.below(last)
            borders = borders_of(whole, small, unit, diagonal, last is not None)
            last = runs.last_row()
            reaching = np.unique(last.regions)
            merger.add(borders, reaching if number < len(self._strips) else reaching[:0])
            clock.done(number)
        return merger.finish()

    def _spread(self, strip: Strip, codes: Codes, of_sets: NDArray[Any]) -> NDArray[Any]:
        """Return what is known of the sets for every pixel of a strip."""
        lengths = np.diff(np.flatnonzero(begins_of(codes)), append=codes.size)
        return np.repeat(self._of_runs(strip, of_sets), lengths).reshape(codes.shape)

    def _of_runs(self, strip: Strip, of_sets: NDArray[Any]) -> NDArray[Any]:
        """Return what is known of the sets for every run of a strip."""
        if self._sets is None:
            raise ValueError("no runs have been set aside")
        found: NDArray[Any] = of_sets[strip.first_set :][
            self._sets.read(strip.first_run, strip.runs)
        ]
        return found

    def write(self, writer: Writer, of_sets: Optional[NDArray[Any]], messages: Messages) -> None:
        """Write the map.

        Args:
            writer: takes it.
            of_sets: what :meth:`merge_regions` gave.
            messages: told how far it is.

        Raises:
            RasterError: the disk is full or fails.
        """
        plan = self._plan
        values = np.array([plan.nodata, *plan.values], plan.dtype)
        if plan.job.unclassified == "nodata" and plan.unclassified:
            values[plan.unclassified] = plan.nodata
        strips = self._strips or [
            Strip(top, rows, 0, 0, 0) for top, rows in self._rows(self._height)
        ]
        clock = Clock(messages, len(strips), "Writing strip")
        counter, total = ValueCounter(), Counter[int]()
        for number, strip in enumerate(strips, 1):
            first, count = strip.y * self._width, strip.height * self._width
            shape = strip.height, self._width
            codes = self._codes.read(first, count).reshape(shape)
            final = codes
            if self._sieved is not None:
                final = self._sieved[strip.y : strip.y + strip.height]
            elif of_sets is not None:
                final = self._spread(strip, codes, of_sets)
            before = codes
            if self._before is not self._codes:
                before = self._before.read(first, count).reshape(shape)
            self.told["changed"] += int(np.count_nonzero(final != before))
            self.told["regions' pixels"] += int(np.count_nonzero(final != codes))
            total.update(counter.count(final))
            pixels = values[final]
            writer.write(pixels[..., np.newaxis], Window(0, strip.y, self._width, strip.height))
            clock.done(number)
        del total[0]
        self.told["valid"] = sum(total.values())
        self.told["unclassified"] = total[plan.unclassified]
        self.counts = {plan.values[code - 1]: total[code] for code in sorted(total) if total[code]}
        """Pixels of each class value of the polished map."""


class _Band:
    """A row of tiles."""

    def __init__(self, plan: Plan, width: int, height: int) -> None:
        self.codes = np.zeros((height, width), plan.code_type)
        self.before = np.zeros_like(self.codes)
        self.chances: Optional[NDArray[np.uint16]] = None
        if plan.probabilities is not None and plan.unit > 1:
            self.chances = np.zeros((len(plan.values), height, width), np.uint16)

    def put(self, tile: Window, done: Done) -> None:
        part = slice(0, tile.height), slice(tile.x, tile.x + tile.width)
        self.codes[part] = done.codes
        self.before[part] = done.before
        if self.chances is not None and done.chances is not None:
            self.chances[:, part[0], part[1]] = done.chances
