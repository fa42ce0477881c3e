"""The assessment of a class map as a page and as a table of numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from ..assessment.area_estimates import AreaEstimates, Estimate
from ..assessment.calibration import Bins
from ..contract.job import AssessJob
from ..contract.secrecy import shown_name
from . import html_page as html
from .class_plots import accuracy_plot, areas_plot, reliability_plot
from .map_pictures import class_figure, error_figure
from .numbers_table import Number, write_numbers

if TYPE_CHECKING:
    from ..assessment.map_accuracy import Assessment


_USER, _PRODUCER = "user's accuracy (precision)", "producer's accuracy (recall)"
_SOURCE = (
    "Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57. ± is half of the 95 % "
    "confidence interval."
)
_FEW = 30
"""Samples of a class, below which one more or less changes its accuracies by percentages."""
_UNITS = {
    "raster": "pixel centres of the coarser of map and reference",
    "points": "points",
    "polygons": "pixels of the map whose centres lie in a polygon",
}


def write_html(path: Path, job: AssessJob, assessment: Assessment) -> None:
    """Write the page.

    Raises:
        EngineError: the file cannot be written.
    """
    title = f"Accuracy report: {shown_name(job.map.path)}"
    html.write_page(path, title, _parts(job, assessment))


def _parts(job: AssessJob, found: Assessment) -> Iterator[str]:
    accuracy, legend = found.accuracy, found.legend
    reference = shown_name(job.raster.path) if job.raster else ""
    if job.vector:
        reference = f"{shown_name(job.vector.name)}, field {job.field}"
    rows = [
        ("Map", shown_name(job.map.path)),
        ("Model", found.model or "not known: the map does not say"),
        ("Reference", reference),
        ("Date of this report", html.now()),
        ("Samples", f"{html.amount(found.samples)} {_UNITS[found.reference]}"),
        ("Left out: outside the map or its data", html.amount(found.outside)),
    ]
    if found.reference == "polygons":
        rows.append(("Left out: polygons contradict each other", html.amount(found.conflicts)))
    rows += [
        ("Overall accuracy", html.percent(accuracy.overall)),
        ("Kappa", html.decimal(accuracy.kappa)),
        ("Matthews correlation coefficient", html.decimal(accuracy.mcc)),
        ("Mean F1", html.decimal(accuracy.macro_f1)),
        ("Mean intersection over union", html.decimal(accuracy.mean_iou)),
    ]
    if found.estimates is not None:
        overall = found.estimates.overall
        rows.append(("Area-adjusted accuracy", html.percent(overall.value, overall.margin)))
    if found.bins is not None:
        rows.append(("Expected calibration error", html.percent(found.bins.error)))
    yield html.facts(rows)
    if accuracy.kappa is None or accuracy.mcc is None:
        yield html.note(
            "The map or the reference shows one class only at the samples: a coefficient that "
            "compares with chance is not defined."
        )
    if found.picture is not None and found.places is not None:
        yield html.heading("The map, and where it is wrong")
        yield class_figure(found.picture, shown_name(job.map.path))
        yield error_figure(found.places, "wrong", "samples")
    yield html.heading("Confusion matrix")
    matrix = accuracy.matrix
    yield html.heat_map(
        "Samples by the class that the map shows (rows) and that of the reference (columns). The "
        "darker a cell, the larger its share of the row.",
        legend,
        matrix,
        [[html.amount(cell) for cell in row] for row in matrix],
        (
            [html.amount(value) for value in matrix.sum(axis=1)],
            [html.amount(value) for value in matrix.sum(axis=0)],
            html.amount(matrix.sum()),
        ),
        ("map", "reference"),
    )
    yield html.heading("Class by class")
    yield html.class_table(
        "As counted among the samples.",
        legend,
        [
            (_USER, [html.percent(value) for value in accuracy.user]),
            (_PRODUCER, [html.percent(value) for value in accuracy.producer]),
            ("F1", [html.decimal(value) for value in accuracy.f1]),
            ("intersection over union", [html.decimal(value) for value in accuracy.iou]),
        ],
    )
    yield html.figure(
        accuracy_plot(legend, accuracy.user, accuracy.producer, None, (_USER, _PRODUCER)),
        "Bars: user's and producer's accuracy of each class. The numbers are in the table above.",
        "Not defined: the class is missing in the map (user's) or in the reference (producer's).",
    )
    if found.estimates is not None:
        yield from _estimates(found, found.estimates)
    if found.bins is not None:
        yield from _calibration(found.bins)
    yield html.not_said(_caveats(found))


def _caveats(found: Assessment) -> Iterator[str]:
    yield (
        "How right the map is where there are no samples: they say nothing of kinds of land, "
        "regions and dates that they leave out."
    )
    if found.estimates is None:
        yield (
            "How right the map is by its area, unless the samples are a random sample of it: a "
            "class with many samples counts for much here, however little it covers."
        )
    yield (
        "How right the model is elsewhere. Where the samples, or their neighbours, were used to "
        "train it, even these numbers are too good."
    )
    yield "Who is wrong: an error of the reference counts as one of the map."
    if found.reference != "points":
        yield (
            "How sure they are: neighbouring pixels are alike, so that many of them say less than "
            "as many places drawn at random."
        )
    counts = found.accuracy.matrix.sum(axis=0)
    few = [
        f"{entry.label} ({count})"
        for entry, count in zip(found.legend.entries, counts)
        if count < _FEW
    ]
    if few:
        yield (
            f"Much about classes with fewer than {_FEW} samples in the reference: "
            f"{', '.join(few)}. One sample more or less changes their numbers a lot."
        )


def _estimates(found: Assessment, estimates: AreaEstimates) -> Iterator[str]:
    legend = found.legend
    unit, mapped, areas = _areas(found, estimates)
    yield html.heading("Adjusted for the areas of the classes")
    yield html.paragraph(
        "The sample is taken to be random within each class of the map. Each class then counts as "
        "much as it covers, and the area of each class is corrected for what the map gets wrong. "
        + _SOURCE
    )
    yield html.class_table(
        f"Estimates with 95 % confidence intervals; areas in {unit}.",
        legend,
        [
            ("user's accuracy", [_estimated(value) for value in estimates.user]),
            ("producer's accuracy", [_estimated(value) for value in estimates.producer]),
            ("area on the map", [html.amount(value) for value in mapped]),
            ("area, estimated", [html.amount(area.value, area.margin) for area in areas]),
            ("share, estimated", [_estimated(area) for area in estimates.areas]),
        ],
    )
    yield html.figure(
        areas_plot(
            legend, mapped, [area.value for area in areas], [area.margin for area in areas],
            ("on the map", "estimated"), unit,
        ),
        "Bars: area of each class on the map, and as estimated with its confidence interval. The "
        "numbers are in the table above.",
        "Where the whisker does not reach the map's area, counting the map's pixels misleads.",
    )  # fmt: skip
    yield html.figure(
        accuracy_plot(
            legend,
            [None if value is None else value.value for value in estimates.user],
            [None if value is None else value.value for value in estimates.producer],
            (_margins(estimates.user), _margins(estimates.producer)),
            ("user's accuracy, area-adjusted", "producer's accuracy, area-adjusted"),
        ),
        "Bars: area-adjusted user's and producer's accuracy of each class with confidence "
        "intervals. The numbers are in the table above.",
        "Whiskers: 95 % confidence intervals.",
    )
    cells = estimates.shares
    yield html.heat_map(
        "Estimated share of the map's area in each cell, in per cent.",
        legend,
        cells,
        [[f"{100 * cell:.2f}" for cell in row] for row in cells],
        (
            [f"{100 * value:.2f}" for value in cells.sum(axis=1)],
            [f"{100 * value:.2f}" for value in cells.sum(axis=0)],
            "100.00",
        ),
        ("map", "reference"),
    )


def _calibration(bins: Bins) -> Iterator[str]:
    yield html.heading("Do the probabilities mean what they say?")
    yield html.facts(
        [
            ("Samples with probabilities", html.amount(bins.total)),
            ("Expected calibration error", html.percent(bins.error)),
            ("Mean highest probability", html.percent(bins.mean_confidence)),
            ("Share that is right", html.percent(bins.accuracy)),
        ]
    )
    yield html.figure(
        reliability_plot(bins),
        "Reliability diagram: share of samples that are right against their highest probability, "
        "in 15 bins, and the number of samples in each. The numbers are in the CSV file.",
        "Bars below the dashed line: the model is surer than it ought to be. Bins and error as in "
        "Guo et al. (2017), ICML.",
    )


def _estimated(value: Optional[Estimate]) -> str:
    return html.NOT_DEFINED if value is None else html.percent(value.value, value.margin)


def _margins(values: Sequence[Optional[Estimate]]) -> list[Optional[float]]:
    return [None if value is None else value.margin for value in values]


def _areas(found: Assessment, estimates: AreaEstimates) -> tuple[str, list[float], list[Estimate]]:
    """Return the unit, the mapped areas and the estimated ones."""
    pixels = [] if found.mapped is None else [float(count) for count in found.mapped]
    unit, size = ("pixels", 1.0) if found.hectares is None else ("hectares", found.hectares)
    whole = sum(pixels) * size
    areas = [Estimate(area.value * whole, area.margin * whole) for area in estimates.areas]
    return unit, [count * size for count in pixels], areas


def write_csv(path: Path, found: Assessment) -> None:
    """Write every number.

    Raises:
        EngineError: the file cannot be written.
    """
    write_numbers(path, _numbers(found), "map_class", "reference_class")


def _numbers(found: Assessment) -> Iterator[Number]:
    accuracy = found.accuracy
    labels = [entry.label for entry in found.legend.entries]
    one_class = "one class only at the samples"
    yield Number("samples", found.samples, _UNITS[found.reference])
    yield Number("samples outside the map or its data", found.outside)
    if found.reference == "polygons":
        yield Number("pixels in polygons of different classes", found.conflicts)
    yield Number("overall accuracy", accuracy.overall, "share")
    for name, value in (("kappa", accuracy.kappa), ("MCC", accuracy.mcc)):
        yield Number(name, value, note="" if value is not None else one_class)
    yield Number("mean F1", accuracy.macro_f1)
    yield Number("mean intersection over union", accuracy.mean_iou)
    for index, label in enumerate(labels):
        for measure, values, missing in (
            (_USER, accuracy.user, "the map does not show the class at the samples"),
            (_PRODUCER, accuracy.producer, "the class is not in the reference"),
            ("F1", accuracy.f1, "the class is not at the samples"),
            ("intersection over union", accuracy.iou, "the class is not at the samples"),
        ):
            value = values[index]
            yield Number(measure, value, "share", label, label,
                         note="" if value is not None else missing)  # fmt: skip
    for i, mapped in enumerate(labels):
        for j, known in enumerate(labels):
            cell = accuracy.matrix[i, j].item()
            yield Number("confusion matrix", cell, "samples", mapped, known)
    if found.estimates is not None:
        yield from _estimated_numbers(found, found.estimates, labels)
    if found.bins is not None:
        yield Number("expected calibration error", found.bins.error, "share")
        yield Number("mean highest probability", found.bins.mean_confidence, "share")
        yield Number("share right by highest probability", found.bins.accuracy, "share")
        for count, confidence, right in found.bins.points():
            place = f"bin with mean probability {confidence!r}"
            yield Number("reliability: samples", count, "samples", note=place)
            yield Number("reliability: share right", right, "share", note=place)


def _estimated_numbers(
    found: Assessment, estimates: AreaEstimates, labels: list[str]
) -> Iterator[Number]:
    overall = estimates.overall
    yield Number("area-adjusted accuracy", overall.value, "share", margin=overall.margin)
    unit, mapped, areas = _areas(found, estimates)
    for index, label in enumerate(labels):
        for measure, value, missing in (
            ("area-adjusted user's accuracy", estimates.user[index], "the class is not on the map"),
            ("area-adjusted producer's accuracy", estimates.producer[index],
             "the class is not in the reference"),
        ):  # fmt: skip
            if value is None:
                yield Number(measure, None, "share", label, label, note=missing)
            else:
                yield Number(measure, value.value, "share", label, label, value.margin)
        yield Number("area on the map", mapped[index], unit, label)
        share, area = estimates.areas[index], areas[index]
        yield Number("area, estimated", area.value, unit, "", label, area.margin)
        yield Number("share of the area, estimated", share.value, "share", "", label, share.margin)
    for i, ours in enumerate(labels):
        for j, known in enumerate(labels):
            cell = estimates.shares[i, j].item()
            yield Number("area matrix, estimated", cell, "share", ours, known)
