"""Assess a class map against reference data: accuracy, areas, calibration, report."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from .assessment.map_accuracy import assessment_of
from .contract.errors import JobError
from .contract.job import AssessJob
from .contract.messages import Messages
from .contract.result import AssessResult
from .imagery.remote import environment
from .maps.output_paths import check_targets
from .reports import accuracy_page


def assess(job: AssessJob, messages: Messages) -> None:
    """Assess the job's map and send the numbers as the result.

    Raises:
        RasterError: a raster cannot be read, or is in another coordinate reference system.
        ReferenceDataError: the reference cannot be used, or there is none where the map has data.
        GeometryError: map and reference raster do not overlap.
    """
    started = time.monotonic()
    given = [part.path for part in (job.raster, job.vector, job.probabilities) if part is not None]
    check_targets(
        {"OUTPUT_HTML": job.report, "OUTPUT_CSV": job.numbers}, (job.map.path, job.classes, *given)
    )
    if (job.raster is None) == (job.vector is None):
        raise JobError("The job must name one reference: a raster or a vector layer.")
    with environment(), contextlib.ExitStack() as exits:
        assessment = assessment_of(job, messages, exits)
    if job.numbers:
        accuracy_page.write_csv(Path(job.numbers), assessment)
    if job.report:
        accuracy_page.write_html(Path(job.report), job, assessment)
    accuracy, estimates, bins = assessment.accuracy, assessment.estimates, assessment.bins
    messages.result(
        AssessResult(
            overall_accuracy=accuracy.overall,
            kappa=accuracy.kappa,
            mcc=accuracy.mcc,
            macro_f1=accuracy.macro_f1,
            mean_iou=accuracy.mean_iou,
            samples=assessment.samples,
            outside=assessment.outside,
            adjusted_accuracy=estimates.overall.value if estimates else None,
            adjusted_margin=estimates.overall.margin if estimates else None,
            calibration_error=bins.error if bins else None,
            seconds=round(time.monotonic() - started, 3),
        )
    )
