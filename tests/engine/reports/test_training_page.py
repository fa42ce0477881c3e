"""The report on a training."""

from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.maps.legend_rows import Row
from cnnmapper.engine.models.activations import softmax
from cnnmapper.engine.models.card_calibration import Calibration
from cnnmapper.engine.reports.training_page import write_html
from cnnmapper.engine.training.record import Epoch, PatchSetFacts, TestSamples, TrainingRecord

from tests.support.accessible import problems

LEGEND = Legend.of(
    [Row(1, "Water", (0, 90, 200)), Row(2, "Forest <old>", (20, 120, 40)), Row(5, "Rare", None)],
    "a test",
)


def samples(count=600, blocks=12, sure=4.0, seed=0):
    """Test samples in a row of blocks, of the first two classes; a tenth of them wrong."""
    random = np.random.default_rng(seed)
    labels = random.integers(0, 2, count)
    wrong = random.random(count) < 0.1
    logits = np.zeros((count, 3), np.float32)
    logits[np.arange(count), np.where(wrong, 1 - labels, labels)] = sure
    block = np.arange(count) * blocks // count
    centres = np.stack([500_000 + 100.0 * block, 4_000_000 + random.uniform(0, 600, count)], 1)
    return TestSamples(labels, softmax(logits), centres, block)


def record(test=None, **changes):
    test = samples() if test is None else test
    facts = {
        "counts": {"training": (900, 800, 5), "validation": (90, 80, 2), "test": (300, 300, 0)},
        "blocks": {"training": 40, "validation": 11, "test": 12},
        "split": "in blocks of 64 pixels with a gap of 16 pixels",
        "random_split": False,
        "images": ("scene.tif",),
        "areas": (),
        "patch": "16 × 16 pixels of 4 bands, 10 m",
        **{name: changes.pop(name) for name in ("random_split", "areas") if name in changes},
    }
    values = {
        "name": "cover",
        "architecture": "the tutorial's CNN",
        "parameters": 12_345,
        "legend": LEGEND,
        "samples": PatchSetFacts(**facts),
        "epochs": tuple(
            Epoch(1 / n, 1 - 0.4 / n, 1.2 / n, 1 - 0.5 / n, 2e-3 / n) for n in range(1, 61)
        ),
        "best_epoch": 51,
        "ended": "the loss on the validation blocks had not fallen for 8 epochs",
        "seconds": 75.0,
        "seed": 7,
        "test": test,
        "calibration": Calibration(1.9, 170, 0.08, 0.02),
        "settings": (("Optimiser", "adam"),),
        **changes,
    }
    return TrainingRecord(**values)


def written(path, **changes):
    write_html(path / "page.html", record(**changes))
    return (path / "page.html").read_text(encoding="utf-8")


def plain(page):
    """The words of a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page))


def test_the_page_tells_accuracy_intervals_curves_errors_and_calibration(tmp_path):
    page = written(tmp_path)
    words = plain(page)
    right = 100 * (1 - 0.1)
    stated = re.search(r"Accuracy on test blocks ([\d.]+) % \(([\d.]+) to ([\d.]+) %\)", words)
    share, low, high = map(float, stated.groups())
    assert abs(share - right) < 3
    assert low < share < high < 96
    assert "12,345 weights" in words
    assert "scene.tif" in words
    assert "blocks of 64 pixels with a gap of 16" in words
    assert "the loss on the validation blocks had not fallen for 8 epochs" in words
    # Two curves, bars of classes, reliability before and after; and one small map.
    assert page.count("<svg role") == 5
    assert page.count("<img ") == 1
    assert "Forest &lt;old&gt;" in page
    assert "temperature 1.900, fitted on 170 validation samples" in words
    assert re.search(r"(\d+) of 600 test samples are wrong", words)
    assert "Whether these classes are found: Rare (no test samples)" in words
    assert len(page) < 150_000
    assert problems(page) == []


def test_every_curve_goes_through_its_numbers_and_long_tables_are_thinned(tmp_path):
    page = written(tmp_path)
    lines = re.findall(r'<path d="M([\d. L]+)" fill="none" stroke="[^"]+" stroke-width="2.4"', page)
    assert [len(line.split("L")) for line in lines] == [60] * 4
    table = page.split("Validation loss")[1].split("</table>")[0]
    rows = re.findall(r"<tr><td class=\"n\">(\d+)</td>", table)
    assert {"1", "51", "60"} <= set(rows)
    assert len(rows) <= 28


def test_random_pixels_and_few_blocks_are_warned_of(tmp_path):
    words = plain(written(tmp_path, random_split=True))
    assert "Accuracy on random test pixels" in words
    assert "The accuracy below is too high, by an unknown amount" in words
    words = plain(written(tmp_path, test=samples(blocks=3)))
    assert "The test samples are of 3 blocks only" in words
    assert "too high" not in words


def test_a_temperature_that_makes_the_test_samples_less_true_is_said(tmp_path):
    words = plain(written(tmp_path, calibration=Calibration(0.6, 170, 0.03, 0.08)))
    assert "It makes them less true here" in words
    words = plain(written(tmp_path, calibration=Calibration(0.6, 170, 0.03, 0.08, 0.09)))
    assert re.search(r"Chance alone gives up to 9[.0]* % to true probabilities", words)
    assert "less true" not in words
    assert "less true" not in plain(written(tmp_path))


def test_each_class_counts_by_its_share_of_the_land(tmp_path):
    test = samples()
    # All of the first class right, all of the second wrong.
    chosen = np.zeros((len(test), 3), np.float32)
    chosen[:, 0] = 1
    test = dataclasses.replace(test, probabilities=chosen)
    words = plain(written(tmp_path, test=test, areas=(9_000, 1_000, 10)))
    assert "Accuracy on test blocks 90.0 %" in words
    assert "each class counted by its share of the labelled land" in words
    assert "Water 900 90 300 89.91 %" in words


def test_a_training_without_test_samples_or_validation_has_a_page_as_well(tmp_path):
    none = TestSamples(
        np.empty(0, int), np.empty((0, 3), "f4"), np.empty((0, 2)), np.empty(0, int)
    )
    one = (Epoch(0.7, 0.6, None, None, 1e-3),)
    words = plain(
        written(tmp_path, test=none, epochs=one, best_epoch=1, calibration=None,
                uncalibrated="the validation part has no samples")
    )  # fmt: skip
    assert "not known: there are no test samples" in words
    words = plain(written(tmp_path, calibration=None, uncalibrated="every sample is right"))
    assert "No temperature could be fitted: every sample is right" in words


def test_the_same_record_gives_the_same_pictures_and_no_folder_is_told(tmp_path):
    pages = [written(tmp_path) for _ in range(2)]
    pictures = [re.findall(r"<svg.*?</svg>|<img [^>]*>", page, re.DOTALL) for page in pages]
    assert pictures[0] == pictures[1]
    assert str(tmp_path) not in pages[0]


def test_where_the_page_cannot_be_written_a_sentence_says_so(tmp_path):
    with pytest.raises(EngineError, match=r"page\.html"):
        write_html(tmp_path / "missing" / "page.html", record())
