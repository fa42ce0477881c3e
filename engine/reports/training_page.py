"""The report on a training: curves, the accuracy on test blocks, where the errors lie, and whether
probabilities mean what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..assessment.accuracy import accuracy_of
from ..models.card_accuracy import LEARNT
from ..training.block_accuracy import BlockAccuracy, accuracy_on, area_weights, stated_accuracy
from ..training.record import TEST, TRAINING, VALIDATION, TrainingRecord
from ..training.temperature import bins_of, scaled
from . import html_page as html
from .class_plots import accuracy_plot, reliability_plot
from .map_pictures import picture_figure
from .training_plots import curve_plot, sample_map

_USER, _PRODUCER = "user's accuracy (precision)", "producer's accuracy (recall)"
_FEW_BLOCKS = 10
"""Below them, an interval leans on too few independent places."""
_FEW = 30
"""Samples of a class, below which one more or less changes its accuracies by percentages."""
_MOST_EPOCHS, _MOST_BLOCKS = 25, 5
_INTERVALS = (
    "Intervals are those of 95 % confidence. Samples of one block are alike, so that blocks are "
    "taken as drawn as wholes: the variance is that of a ratio over blocks (Cochran 1977), the "
    "interval Wilson's with as many samples as would give that variance (Dean & Pagano 2015)."
)


def write_html(path: Path, record: TrainingRecord) -> None:
    """Write the page.

    Raises:
        EngineError: the file cannot be written.
    """
    html.write_page(path, f"Training report: {record.name}", _parts(record))


def _parts(record: TrainingRecord) -> Iterator[str]:
    stated = stated_accuracy(record)
    yield html.facts(_facts(record, stated))
    if record.samples.random_split:
        yield html.note(
            "The parts are random pixels: test samples lie beside training samples and see mostly "
            "the same pixels. The accuracy below is too high, by an unknown amount, and its "
            "interval does not cover that. Sample again with spatial blocks to know it."
        )
    if record.start_doubt == LEARNT:
        yield html.note(
            "The network that the training began with has learnt from another division of the "
            "ground: test samples may lie where it has learnt. The accuracy below is too high "
            "then, by an unknown amount, and its interval does not cover that. Sample again with "
            "LIKE, the patches that this network was trained on, to know it."
        )
    if stated is not None and stated.blocks < _FEW_BLOCKS:
        yield html.note(
            f"The test samples are of {stated.blocks} blocks only: whether the network is as right "
            "elsewhere, so few places hardly tell. Label more places, or make blocks smaller."
        )
    yield html.heading("How the training went")
    yield from _curves(record)
    if stated is not None:
        yield from _test(record, stated)
    yield html.heading("Samples of each class")
    yield _shares(record)
    yield html.not_said(_caveats(record, stated))


def _facts(record: TrainingRecord, stated: Optional[BlockAccuracy]) -> list[tuple[str, str]]:
    facts = record.samples
    total = {part: sum(facts.counts.get(part, ())) for part in (TRAINING, VALIDATION, TEST)}
    rows = [
        ("Model", record.name),
        ("Date of this report", html.now()),
        ("Network", f"{record.architecture}, {html.amount(record.parameters)} weights"),
        ("Images", ", ".join(facts.images)),
        ("A sample", facts.patch),
        ("How samples were divided", facts.split),
        *(
            (f"Samples of the {part} part", _counted(total[part], facts.blocks.get(part, 0)))
            for part in (TRAINING, VALIDATION, TEST)
        ),
        ("Training", f"{len(record.epochs)} epochs in {html.duration(record.seconds)}, until "
                     f"{record.ended}; seed {record.seed}"),
        *record.settings,
    ]  # fmt: skip
    if stated is None:
        rows.append(("Accuracy on test blocks", "not known: there are no test samples"))
    else:
        where = "random test pixels" if facts.random_split else "test blocks"
        rows.append((f"Accuracy on {where}", _with_interval(stated)))
    if record.calibration is not None:
        rows.append(("Temperature", f"{record.calibration.temperature:.3f}"))
    return rows


def _counted(samples: int, blocks: int) -> str:
    return f"{html.amount(samples)} in {html.amount(blocks)} {'block' if blocks == 1 else 'blocks'}"


def _with_interval(one: Optional[BlockAccuracy]) -> str:
    if one is None:
        return html.NOT_DEFINED
    if one.low is None or one.high is None:
        return f"{100 * one.overall:.1f} % (one block)"
    return f"{100 * one.overall:.1f} % ({100 * one.low:.1f} to {100 * one.high:.1f} %)"


def _curves(record: TrainingRecord) -> Iterator[str]:
    best = record.epochs[record.best_epoch - 1]
    for of_accuracy, what in ((False, "loss"), (True, "accuracy")):
        yield html.figure(
            curve_plot(record.epochs, record.best_epoch, of_accuracy),
            f"Line chart: {what} of training and validation samples over the epochs. The numbers "
            "are in the table below.",
            "Mean cross-entropy, nats." if not of_accuracy else "Share of samples that are right.",
        )
    rows = [
        [
            str(number), f"{epoch.loss:.4f}", html.percent(epoch.accuracy),
            _loss(epoch.validation_loss), html.percent(epoch.validation_accuracy),
            f"{epoch.learning_rate:.2g}",
        ]
        for number, epoch in _some(record)
    ]  # fmt: skip
    yield html.table(
        ("Epoch", "Loss", "Accuracy", "Validation loss", "Validation accuracy", "Learning rate"),
        rows, "nnnnnn", fit=True,
    )  # fmt: skip
    if best.validation_accuracy is not None and best.accuracy - best.validation_accuracy > 0.1:
        yield html.note(
            f"On the training samples {html.percent(best.accuracy)} are right, on the validation "
            f"samples {html.percent(best.validation_accuracy)}: the network has learnt samples by "
            "heart. More labelled places, or a smaller network, would help."
        )


def _loss(value: Optional[float]) -> str:
    return html.NOT_DEFINED if value is None else f"{value:.4f}"


def _some(record: TrainingRecord) -> list[tuple[int, Any]]:
    """Return epochs with their numbers: all, or about so many of them with first, best and last."""
    numbered = list(enumerate(record.epochs, 1))
    step = -(-len(numbered) // _MOST_EPOCHS)
    kept = {1, record.best_epoch, len(numbered), *range(step, len(numbered), step)}
    return [one for one in numbered if one[0] in kept]


def _test(record: TrainingRecord, stated: BlockAccuracy) -> Iterator[str]:
    test, legend = record.test, record.legend
    chosen = test.probabilities.argmax(axis=1)
    matrix = np.zeros((len(legend.entries),) * 2, np.int64)
    np.add.at(matrix, (chosen, test.labels), 1)
    accuracy = accuracy_of(matrix)
    yield html.heading("Accuracy on the test samples")
    yield html.paragraph(
        f"{html.amount(stated.samples)} samples in {html.amount(stated.blocks)} blocks that the "
        f"training has not seen: {_with_interval(stated)} are right"
        + (", each class counted by its share of the labelled land" if _weighted(record) else "")
        + f". The mean of the classes is {html.percent(_mean(accuracy.producer))}. {_INTERVALS}"
    )
    yield html.heat_map(
        "Test samples by the class that the network gives (rows) and that of the label (columns). "
        "The darker a cell, the larger its share of the row.",
        legend,
        matrix,
        [[html.amount(cell) for cell in row] for row in matrix],
        (
            [html.amount(value) for value in matrix.sum(axis=1)],
            [html.amount(value) for value in matrix.sum(axis=0)],
            html.amount(matrix.sum()),
        ),
        ("network", "label"),
    )
    yield from _by_class(record, chosen)
    yield from _places(record, chosen == test.labels)
    yield from _calibration(record)


def _weighted(record: TrainingRecord) -> bool:
    return area_weights(record.test.labels, record.samples.areas) is not None


def _mean(values: Sequence[Optional[float]]) -> float:
    known = [value for value in values if value is not None]
    return sum(known) / len(known)


def _by_class(record: TrainingRecord, chosen: NDArray[Any]) -> Iterator[str]:
    test, legend = record.test, record.legend
    right = chosen == test.labels
    weights = area_weights(test.labels, record.samples.areas)

    def among(these: NDArray[np.bool_]) -> Optional[BlockAccuracy]:
        weighted = None if weights is None else weights[these]
        return accuracy_on(right[these], test.blocks[these], weighted)

    users = [among(chosen == index) for index in range(len(legend.entries))]
    producers = [among(test.labels == index) for index in range(len(legend.entries))]
    yield html.class_table(
        "Of what the network gives as the class (user's) or of what is labelled as it (producer's) "
        "the share that is right, with its interval; and test samples of the class, and blocks."
        + (
            " Each sample counts by the labelled land that it stands for."
            if weights is not None
            else ""
        ),
        legend,
        [
            (_USER, [_with_interval(one) for one in users]),
            (_PRODUCER, [_with_interval(one) for one in producers]),
            ("samples", [html.amount(0 if one is None else one.samples) for one in producers]),
            ("blocks", [html.amount(0 if one is None else one.blocks) for one in producers]),
        ],
    )
    yield html.figure(
        accuracy_plot(
            legend,
            [None if one is None else one.overall for one in users],
            [None if one is None else one.overall for one in producers],
            ([_span(one) for one in users], [_span(one) for one in producers]),
            (_USER, _PRODUCER),
        ),
        "Bars: user's and producer's accuracy of each class with their intervals. The numbers are "
        "in the table above.",
        "Not defined: the network never gives the class (user's), or there are no test samples of "
        "it (producer's)."
        if None in (*users, *producers)
        else "",
    )


def _span(one: Optional[BlockAccuracy]) -> Optional[tuple[float, float]]:
    return None if one is None or one.low is None or one.high is None else (one.low, one.high)


def _places(record: TrainingRecord, right: NDArray[np.bool_]) -> Iterator[str]:
    test = record.test
    ids, number = np.unique(test.blocks, return_inverse=True)
    counts = np.bincount(number)
    wrong = np.bincount(number, ~right).astype(np.int64)
    none = int((wrong == 0).sum())
    said = (
        f"{html.amount(int(wrong.sum()))} of {html.amount(len(test))} test samples are wrong; "
        f"{html.amount(none)} of {html.amount(len(ids))} blocks have no error."
    )
    yield html.heading("Where the errors lie")
    yield picture_figure(
        sample_map(test, right),
        f"Map of the test samples: right or wrong. {said}",
        f"Blue: a test sample that is right. Orange: one that is wrong. North is up. {said}",
    )
    worst = [index for index in np.argsort(-wrong, kind="stable")[:_MOST_BLOCKS] if wrong[index]]
    if not worst:
        return
    rows = []
    for index in worst:
        x, y = test.centres[number == index].mean(axis=0)
        rows.append((f"{x:,.10g}", f"{y:,.10g}", html.amount(int(wrong[index])),
                     html.amount(int(counts[index]))))  # fmt: skip
    yield html.paragraph("The blocks with the most errors, in the CRS of the images:")
    yield html.table(("x", "y", "Wrong", "Samples"), rows, "nnnn", fit=True)


def _calibration(record: TrainingRecord) -> Iterator[str]:
    test, found = record.test, record.calibration
    before = bins_of(test.probabilities, test.labels)
    yield html.heading("Do the probabilities mean what they say?")
    if found is None:
        yield html.paragraph(
            "No temperature could be fitted"
            + (f": {record.uncalibrated}" if record.uncalibrated else "")
            + f". The expected calibration error on the test samples is "
            f"{html.percent(before.error)}."
        )
    else:
        after = bins_of(scaled(test.probabilities, found.temperature), test.labels)
        reach = ""
        if record.temperature_interval is not None:
            low, high = record.temperature_interval
            reach = f", between {low:.2f} and {high:.2f} in 19 of 20 cases,"
        yield html.paragraph(
            f"Logits divided by the temperature {found.temperature:.3f}, fitted on "
            f"{html.amount(found.samples)} validation samples (Guo et al. 2017){reach} have an "
            f"expected calibration error of {html.percent(after.error)} on the test samples, "
            f"instead of {html.percent(before.error)}. The temperature is in the model card; "
            "CALIBRATE of a map applies it to probabilities and confidence. The classes stay the "
            "same."
        )
        if found.error_by_chance is not None:
            yield html.paragraph(
                f"Chance alone gives up to {html.percent(found.error_by_chance)} to true "
                "probabilities on as many test blocks, in 19 of 20 cases: what is below says "
                "nothing of the network. More labelled places say more."
            )
        if found.is_doubtful:
            yield html.paragraph(
                "It makes them less true here: validation and test blocks disagree on how sure the "
                "network may be, and nobody can tell which of them are like the land. More "
                "labelled places tell."
            )
    mean = f"{html.percent(before.mean_confidence)} sure, {html.percent(before.accuracy)} right"
    yield html.figure(
        reliability_plot(before),
        "Bars: share of right samples by their highest probability. " + mean + ".",
        f"As the network gives probabilities. On average: {mean}.",
    )
    if found is not None:
        mean = f"{html.percent(after.mean_confidence)} sure, {html.percent(after.accuracy)} right"
        yield html.figure(
            reliability_plot(after),
            "Bars: the same after the calibration. " + mean + ".",
            f"Calibrated. On average: {mean}.",
        )


def _shares(record: TrainingRecord) -> str:
    facts, legend = record.samples, record.legend
    columns = [
        (part, [html.amount(count) for count in facts.counts.get(part, [0] * len(legend.entries))])
        for part in (TRAINING, VALIDATION, TEST)
    ]
    areas = np.asarray(facts.areas, np.float64)
    if areas.size and areas.sum() > 0:
        shares = areas / areas.sum()
        columns.append(("share of the labelled land", [html.percent(one) for one in shares]))
    return html.class_table("Samples of each part.", legend, columns)


def _caveats(record: TrainingRecord, stated: Optional[BlockAccuracy]) -> Iterator[str]:
    facts, legend = record.samples, record.legend
    if stated is None:
        yield "How right the network is: there are no test samples."
    yield (
        "How right a map is where nobody has labelled anything: labels that leave out borders "
        "between classes, kinds of land, regions or dates say nothing of these. A random sample of "
        "the finished map does (“Assess a map against reference data”)."
    )
    if not facts.areas and stated is not None:
        yield (
            "Which accuracy a map has in which classes are rarer or more frequent than among the "
            "test samples."
        )
    counts = np.bincount(record.test.labels, minlength=len(legend.entries))
    missing = [entry.label for entry, count in zip(legend.entries, counts) if count == 0]
    few = [entry.label for entry, count in zip(legend.entries, counts) if 0 < count < _FEW]
    if stated is not None and missing:
        yield f"Whether these classes are found: {', '.join(missing)} (no test samples)."
    if few:
        yield (
            f"How right these classes are: {', '.join(few)}, with fewer than {_FEW} test samples "
            "each."
        )
    if record.samples.random_split and stated is not None:
        yield "How right the network is away from its training samples: the parts are random."
    if record.start_doubt and stated is not None:
        yield (
            "How right the network is away from what it has learnt: that with which the training "
            "began "
            + ("has learnt from another division of the ground, perhaps where the test is."
               if record.start_doubt == LEARNT else
               "does not tell where it has learnt. Only if that was on other images, no place of "
               "the test was learnt.")
        )
