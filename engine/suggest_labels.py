"""Suggest where to label next: where a model is least sure, spread over the map and its classes."""

from __future__ import annotations

import contextlib
import time
from itertools import count
from pathlib import Path
from typing import Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from . import __version__
from .assessment.class_codes import SIZE, Codebook
from .assessment.class_raster import BLOCK_PIXELS, ClassRaster, legend_of
from .contract.errors import RasterError
from .contract.job import SuggestLabelsJob
from .contract.messages import Clock, Messages, Stages
from .contract.result import SuggestLabelsResult
from .geometry.grid import Window
from .imagery.remote import environment
from .imagery.vector_features import Burnt, Target, on_pixels, read_features
from .labelling.spread_points import Candidates, Proposals, candidates, cell_strips, spread
from .labelling.uncertainty import uncertainty
from .maps import tile_pipeline
from .maps.legend import Legend
from .maps.output_paths import check_targets, refuse_overwriting
from .polishing.bayesian_smoothing import Values
from .polishing.class_probabilities import ClassProbabilities
from .vectors.suggested_points import SuggestedPoints, write_suggestions


def suggest_labels(
    job: SuggestLabelsJob, messages: Messages, strip_pixels: int = BLOCK_PIXELS
) -> None:
    """Write the points and send their number as the result.

    Args:
        job: names the map.
        messages: takes progress and result.
        strip_pixels: about how many pixels to work on at a time; the points are the same.

    Raises:
        EngineError: a file cannot be read or written, or does not fit; nothing is written then.
    """
    started = time.monotonic()
    target = Path(job.output)
    read = [job.map.path, job.probabilities.path, job.classes]
    check_targets({"OUTPUT": job.output}, read, {"OUTPUT": (".gpkg",)})
    with environment(), contextlib.ExitStack() as exits:
        stages = Stages(messages, 1, 4)
        search = _Search(job, messages, strip_pixels, exits)
        legend = search.count(stages.stage(0))
        refuse_overwriting([target], search.files)
        found = search.points(stages.stage(1))
        messages.progress(1, "Writing the points")
        how = f"{job.measure}, {job.spacing} pixels apart"
        description = f"Made by CNN Mapper {__version__}: {how}."
        write_suggestions(target, found, legend, search.raster.grid.crs, description)
    _tell(job, found, legend, messages)
    messages.result(
        SuggestLabelsResult(
            output=job.output,
            points=len(found.values),
            seconds=round(time.monotonic() - started, 3),
        )
    )


class _Search:
    def __init__(
        self,
        job: SuggestLabelsJob,
        messages: Messages,
        strip_pixels: int,
        exits: contextlib.ExitStack,
    ) -> None:
        self._job = job
        self._messages = messages
        self._exits = exits
        self._book = Codebook()
        self.raster = exits.enter_context(ClassRaster(job.map, "The map", self._book))
        self.raster.tell(messages)
        self._labelled = self._around_labels()
        grid = self.raster.grid
        self._strips = [
            Window(0, top, grid.width, height)
            for top, height in cell_strips(grid.width, grid.height, job.spacing, strip_pixels)
        ]
        self.files = list(self.raster.stack.files)

    def count(self, messages: Messages) -> Legend:
        """Look at the whole map once: which classes there are; return their names and colours."""
        pixels = np.zeros(SIZE, np.int64)
        clock = Clock(messages, len(self._strips), "Counting strip")
        for number, strip in enumerate(self._strips, 1):
            codes = self.raster.codes(strip)
            pixels += np.bincount(codes.ravel(), minlength=SIZE)
            clock.done(number)
        pixels[0] = 0
        found = np.flatnonzero(pixels).tolist()
        occurring = {self._book.value(code): int(pixels[code]) for code in found}
        if not occurring:
            raise RasterError(
                f"{self.raster.name} has no pixel with data; expected is a class map."
            )
        job = self._job
        legend = legend_of(sorted(occurring), job.classes, (self.raster,), messages)
        self._probabilities = self._exits.enter_context(
            ClassProbabilities(job.probabilities, self.raster, legend, occurring)
        )
        if len(self._probabilities.values) < 2:
            raise RasterError(
                f"PROBABILITIES ({job.probabilities.path}) have one class; expected are two or "
                "more: of one, a model is always sure."
            )
        self.files += self._probabilities.stack.files
        return legend

    def points(self, messages: Messages) -> SuggestedPoints:
        """Return the points."""
        clock = Clock(messages, len(self._strips), "Strip")
        proposals = Proposals(self._job.count, self._job.spacing)
        done = count(1)

        def read(strip: Window) -> tuple[NDArray[np.integer], Values, NDArray[np.bool_]]:
            return self.raster.codes(strip), *self._probabilities.read(strip)

        def propose(
            strip: Window, seen: tuple[NDArray[np.integer], Values, NDArray[np.bool_]]
        ) -> Candidates:
            codes, probabilities, there = seen
            unsure = uncertainty(probabilities, self._job.measure)
            free = there & (codes > 0)
            if self._labelled is not None:
                free &= ~self._labelled.at(strip)
            return candidates(np.where(free, unsure, -1), codes, strip.y, self._job.spacing)

        def keep(_strip: Window, part: Candidates) -> None:
            proposals.add(part)
            clock.done(next(done))

        tile_pipeline.run(self._strips, read, propose, keep)
        job, found = self._job, proposals.found()
        taken = spread(found, job.count, job.spacing, job.by_class)
        grid = self.raster.grid
        centres = zip((found.columns[taken] + 0.5).tolist(), (found.rows[taken] + 0.5).tolist())
        places = [grid.to_world(x, y) for x, y in centres]
        return SuggestedPoints(
            np.array(places, np.float64).reshape(-1, 2),
            np.array([self._book.value(code) for code in found.classes[taken].tolist()], np.int64),
            found.unsure[taken],
        )

    def _around_labels(self) -> Optional[Burnt]:
        labels = self._job.labels
        if labels is None:
            return None
        features = read_features(labels, f"LABELS ({labels.name})")
        placed = features.placed
        raster = self.raster
        shapes = on_pixels(features, Target(raster.name, raster.grid, raster.crs), self._messages)
        around = shapely.buffer(shapes[placed], self._job.spacing)
        return Burnt(around, all_touched=False) if len(around) else None


def _tell(
    job: SuggestLabelsJob, found: SuggestedPoints, legend: Legend, messages: Messages
) -> None:
    counts = {value: int((found.values == value).sum()) for value in set(found.values.tolist())}
    told = ", ".join(
        f"{entry.label} {counts[entry.value]}" for entry in legend.entries if entry.value in counts
    )
    if len(found.values):
        messages.info(
            f"{len(found.values)} points, by the class on the map: {told}. The first is unsure by "
            f"{found.unsure[0]:.2f}, the last by {found.unsure[-1]:.2f}, of 1."
        )
    if len(found.values) < job.count:
        messages.warning(
            f"There are {len(found.values)} points {job.spacing} pixels apart, not {job.count}. "
            "Give SPACING a smaller value for more."
        )
