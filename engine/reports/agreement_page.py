"""The comparison of two class maps as a page and as a table of numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from ..assessment.accuracy import Accuracy
from ..contract.job import CompareJob
from ..contract.secrecy import shown_name
from . import html_page as html
from .class_plots import accuracy_plot, areas_plot
from .map_pictures import class_figure, error_figure
from .numbers_table import Number, write_numbers

if TYPE_CHECKING:
    from ..assessment.map_agreement import Comparison


_CAVEATS = (
    "Which map is right: two maps can agree and both be wrong. That is told by reference data "
    "(“Assess a class map”).",
    "Why they differ: pixels of other size or place alone make them differ along the borders of "
    "what they show.",
    "Anything where one of the maps has no data.",
)
_SHARE_A, _SHARE_B = "of the class in A, the same in B", "of the class in B, the same in A"


def write_html(path: Path, job: CompareJob, comparison: Comparison) -> None:
    """Write the page.

    Raises:
        EngineError: the file cannot be written.
    """
    a, b = shown_name(job.map_a.path), shown_name(job.map_b.path)
    html.write_page(path, f"Comparison report: {a} and {b}", _parts(job, comparison))


def _parts(job: CompareJob, comparison: Comparison) -> Iterator[str]:
    legend, centres, areas = comparison.legend, comparison.centres, comparison.areas
    overlap = comparison.compared + comparison.only_a + comparison.only_b + comparison.neither
    yield html.facts(
        [
            ("Map A", _named(job.map_a.path, comparison.models[0])),
            ("Map B", _named(job.map_b.path, comparison.models[1])),
            ("Date of this report", html.now()),
            ("Agreement at pixel centres", html.percent(centres.overall if centres else None)),
            ("Agreement by area", html.percent(areas.overall)),
            ("Kappa", html.decimal(centres.kappa if centres else None)),
            (
                "Pixel centres compared",
                f"{html.amount(comparison.compared)} of {html.amount(overlap)} in the overlap"
                + (f", those of map {comparison.coarser}" if comparison.coarser else ""),
            ),
            ("Data in A only", html.amount(comparison.only_a)),
            ("Data in B only", html.amount(comparison.only_b)),
        ]
    )
    yield html.paragraph(
        "At pixel centres: for each pixel of the coarser map, its class is compared with that of "
        "the pixel of the finer map under its centre. By area: the share of the area with data in "
        "both maps that has the same class in both."
    )
    yield from _pictures(comparison)
    if centres is None:
        yield html.note("At no pixel centre of the coarser map do both maps have data.")
    else:
        if centres.kappa is None:
            yield html.note(
                "Kappa is not defined: both maps show one class only, so that chance alone would "
                "agree as well."
            )
        yield html.heading("Which class becomes which")
        yield html.heat_map(
            "Pixels of the coarser map by the classes at their centres. The darker a cell, the "
            "larger its share of the row.",
            legend,
            centres.matrix,
            [[html.amount(cell) for cell in row] for row in centres.matrix],
            _sums(centres),
            ("A", "B"),
        )
    yield html.heading("Class by class")
    chosen = centres or areas
    yield html.class_table(
        "Agreement of each class at pixel centres."
        if centres
        else "Agreement of each class, by area.",
        legend,
        [
            (_SHARE_A, [html.percent(value) for value in chosen.user]),
            (_SHARE_B, [html.percent(value) for value in chosen.producer]),
            ("intersection over union", [html.percent(value) for value in chosen.iou]),
            ("intersection over union, by area", [html.percent(value) for value in areas.iou]),
        ],
    )
    yield html.figure(
        accuracy_plot(legend, chosen.user, chosen.producer, None, (_SHARE_A, _SHARE_B)),
        "Bars: for each class the share that the other map shows as the same class. The numbers "
        "are in the table above.",
        "A dash or “not defined”: the class is missing in that map.",
    )
    yield from _areas(comparison)
    yield html.not_said(_CAVEATS)


def _areas(comparison: Comparison) -> Iterator[str]:
    legend, areas = comparison.legend, comparison.areas
    yield html.heading("Areas")
    unit, factor = _unit(comparison.hectares)
    in_a, in_b = areas.matrix.sum(axis=1) * factor, areas.matrix.sum(axis=0) * factor
    yield html.class_table(
        f"Area of each class in {unit}, where both maps have data.",
        legend,
        [
            ("in A", [html.amount(value) for value in in_a]),
            ("in B", [html.amount(value) for value in in_b]),
            ("in both", [html.amount(value) for value in areas.matrix.diagonal() * factor]),
        ],
    )
    yield html.figure(
        areas_plot(legend, list(in_a), list(in_b), None, ("in A", "in B"), unit),
        "Bars: the area of each class in map A and in map B. The numbers are in the table above.",
        "Only where both maps have data.",
    )


def _pictures(comparison: Comparison) -> Iterator[str]:
    if comparison.places is None:
        return
    yield html.heading("The maps, and where they differ")
    for name, picture in zip("AB", comparison.pictures):
        yield class_figure(picture, f"Map {name}")
    yield error_figure(comparison.places, "different", "pixel centres")


def _named(path: str, model: str) -> str:
    return f"{shown_name(path)}, made with {model}" if model else shown_name(path)


def _sums(accuracy: Accuracy) -> tuple[list[str], list[str], str]:
    matrix = accuracy.matrix
    rows = [html.amount(value) for value in matrix.sum(axis=1)]
    columns = [html.amount(value) for value in matrix.sum(axis=0)]
    return rows, columns, html.amount(matrix.sum())


def _unit(hectares: Optional[float]) -> tuple[str, float]:
    if hectares is None:
        return "pixels of the coarser map", 1.0
    return "hectares", hectares


def write_csv(path: Path, comparison: Comparison) -> None:
    """Write every number.

    Raises:
        EngineError: the file cannot be written.
    """
    write_numbers(path, _numbers(comparison), "class_in_a", "class_in_b")


def _numbers(comparison: Comparison) -> Iterator[Number]:
    yield Number("compared pixels", comparison.compared, "pixels of the coarser map")
    yield Number("data in A only", comparison.only_a, "pixels of the coarser map")
    yield Number("data in B only", comparison.only_b, "pixels of the coarser map")
    yield Number("data in neither", comparison.neither, "pixels of the coarser map")
    if comparison.centres is not None:
        yield from _measures(comparison, comparison.centres, "at pixel centres", 1, "pixels")
    unit, factor = _unit(comparison.hectares)
    yield from _measures(comparison, comparison.areas, "by area", factor, unit)


def _measures(
    comparison: Comparison, accuracy: Accuracy, where: str, factor: float, unit: str
) -> Iterator[Number]:
    labels = [entry.label for entry in comparison.legend.entries]
    one_class = "both maps show one class only"
    yield Number(f"agreement {where}", accuracy.overall, "share")
    yield Number(f"kappa {where}", accuracy.kappa, note="" if accuracy.kappa is not None
                 else one_class)  # fmt: skip
    for index, label in enumerate(labels):
        for measure, value, missing in (
            (f"{_SHARE_A}, {where}", accuracy.user[index], "the class is not in A"),
            (f"{_SHARE_B}, {where}", accuracy.producer[index], "the class is not in B"),
            (f"intersection over union {where}", accuracy.iou[index], "the class is in neither"),
        ):
            yield Number(measure, value, "share", label, label,
                         note="" if value is not None else missing)  # fmt: skip
    for i, ours in enumerate(labels):
        for j, theirs in enumerate(labels):
            cell = accuracy.matrix[i, j].item() * factor
            yield Number(f"matrix {where}", cell, unit, ours, theirs)
