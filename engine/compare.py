"""Compare two class maps: agreement, confusion matrix, difference map, report."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from .assessment.map_agreement import comparison_of, open_maps, write_difference_of
from .contract.job import CompareJob
from .contract.messages import Messages, Stages
from .contract.result import CompareResult
from .imagery.remote import environment
from .maps.output_paths import check_targets, refuse_overwriting
from .reports import agreement_page


def compare(job: CompareJob, messages: Messages) -> None:
    """Compare the job's maps and send the numbers as the result.

    Raises:
        RasterError: a map cannot be read, the two are in different coordinate reference systems,
            or have no pixel with data in common.
        GeometryError: they do not overlap, or are rotated against each other.
    """
    started = time.monotonic()
    check_targets(
        {"OUTPUT": job.difference, "OUTPUT_HTML": job.report, "OUTPUT_CSV": job.numbers},
        (job.map_a.path, job.map_b.path, job.classes),
    )
    with environment(), contextlib.ExitStack() as exits:
        maps = open_maps(job, messages, exits)
        if job.difference:
            refuse_overwriting([Path(job.difference)], [*maps.a.stack.files, *maps.b.stack.files])
        # Writing, with compression and overviews, takes about as long as counting.
        stages = Stages(messages, 1, 1 if job.difference else 0)
        comparison = comparison_of(job, maps, messages, stages.stage(0))
        styles = {}
        if job.difference:
            style = write_difference_of(job, maps, comparison, stages.stage(1))
            styles["OUTPUT"] = str(style)
    if job.numbers:
        agreement_page.write_csv(Path(job.numbers), comparison)
    if job.report:
        agreement_page.write_html(Path(job.report), job, comparison)
    centres = comparison.centres
    messages.result(
        CompareResult(
            agreement=centres.overall if centres else None,
            area_agreement=comparison.areas.overall,
            kappa=centres.kappa if centres else None,
            compared_pixels=comparison.compared,
            classes=len(comparison.legend.entries),
            styles=styles,
            seconds=round(time.monotonic() - started, 3),
        )
    )
