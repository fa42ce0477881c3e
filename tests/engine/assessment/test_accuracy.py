"""Measures of agreement, area estimates and calibration, against scikit-learn and the paper."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.assessment.accuracy import accuracy_of
from cnnmapper.engine.assessment.area_estimates import estimate
from cnnmapper.engine.assessment.calibration import BINS, Bins
from cnnmapper.engine.contract.errors import ReferenceDataError
from hypothesis import given, settings
from hypothesis import strategies as st

metrics = pytest.importorskip("sklearn.metrics")


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1), classes=st.integers(2, 9), size=st.integers(5, 400),
    skill=st.floats(0, 1),
)
def test_the_measures_of_random_maps_are_those_of_scikit_learn(seed, classes, size, skill):
    random = np.random.default_rng(seed)
    known = random.integers(0, classes, size)
    mapped = np.where(random.random(size) < skill, known, random.integers(0, classes, size))
    labels = np.union1d(known, mapped)
    # scikit-learn's rows are the truth; ours are the map.
    ours = accuracy_of(metrics.confusion_matrix(mapped, known, labels=labels))
    options = {"labels": labels, "average": None, "zero_division": np.nan}

    def equal(values, theirs):
        filled = [np.nan if value is None else value for value in values]
        np.testing.assert_allclose(filled, theirs, rtol=1e-12)

    assert ours.overall == pytest.approx(metrics.accuracy_score(known, mapped), rel=1e-12)
    equal(ours.user, metrics.precision_score(known, mapped, **options))
    equal(ours.producer, metrics.recall_score(known, mapped, **options))
    equal(ours.f1, metrics.f1_score(known, mapped, **options))
    equal(ours.iou, metrics.jaccard_score(known, mapped, labels=labels, average=None))
    assert ours.macro_f1 == pytest.approx(
        metrics.f1_score(known, mapped, average="macro", zero_division=0), rel=1e-12
    )
    if ours.kappa is None:
        assert len(labels) == 1
    else:
        theirs = metrics.cohen_kappa_score(known, mapped)
        assert ours.kappa == pytest.approx(theirs, rel=1e-9, abs=1e-12)
    if ours.mcc is None:
        assert min(len(np.unique(known)), len(np.unique(mapped))) == 1
    else:
        theirs = metrics.matthews_corrcoef(known, mapped)
        assert ours.mcc == pytest.approx(theirs, rel=1e-9, abs=1e-12)


def test_counts_beyond_a_hundred_million_lose_no_digits():
    matrix = np.array([[9_000_000_000, 1], [3, 2]])
    result = accuracy_of(matrix)
    assert result.user == [9_000_000_000 / 9_000_000_001, 2 / 5]
    assert result.producer[1] == 2 / 3
    assert 0 < result.mcc < 1


def test_what_cannot_be_defined_is_none_and_not_zero():
    never_mapped = accuracy_of(np.array([[3, 2], [0, 0]]))
    assert never_mapped.user == [0.6, None]
    assert never_mapped.producer == [1.0, 0.0]
    assert never_mapped.f1[1] == 0.0
    assert never_mapped.kappa == 0.0
    assert never_mapped.mcc is None
    opposite = accuracy_of(np.array([[0, 4], [0, 0]]))
    assert (opposite.overall, opposite.kappa, opposite.mcc) == (0.0, 0.0, None)
    assert opposite.kappa == metrics.cohen_kappa_score([1] * 4, [0] * 4)
    one_class = accuracy_of(np.array([[7]]))
    assert (one_class.overall, one_class.kappa, one_class.mcc) == (1.0, None, None)


LABELS = ["Deforestation", "Forest gain", "Stable forest", "Stable non-forest"]
SAMPLE = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED = np.array([200_000, 150_000, 3_200_000, 6_450_000])
HECTARES = 0.09


def test_the_example_of_olofsson_et_al_2014_comes_out_to_the_printed_digits():
    result = estimate(SAMPLE, MAPPED, LABELS)

    def printed(estimate):
        return f"{estimate.value:.2f} ± {estimate.margin:.2f}"

    assert printed(result.overall) == "0.95 ± 0.02"
    users = [printed(value) for value in result.user]
    assert users == ["0.88 ± 0.07", "0.73 ± 0.10", "0.93 ± 0.04", "0.96 ± 0.02"]
    assert [f"{value.value:.2f}" for value in result.producer] == ["0.75", "0.85", "0.93", "0.96"]
    areas = [
        f"{area.value * MAPPED.sum() * HECTARES:,.0f} ± "
        f"{area.margin * MAPPED.sum() * HECTARES:,.0f}"
        for area in result.areas
    ]
    assert areas == ["21,158 ± 6,158", "11,686 ± 3,756", "285,770 ± 15,510", "581,386 ± 16,282"]
    pixels = result.areas[0].value * MAPPED.sum(), result.areas[0].margin * MAPPED.sum()
    assert (round(pixels[0]), round(pixels[1])) == (235_086, 68_418)
    # The matrix as shares of the area.
    np.testing.assert_allclose(
        result.shares.round(4),
        [
            [0.0176, 0, 0.0013, 0.0011],
            [0, 0.0110, 0.0016, 0.0024],
            [0.0019, 0, 0.2967, 0.0213],
            [0.0040, 0.0020, 0.0179, 0.6212],
        ],
        atol=1e-12,
    )


def test_the_confidence_intervals_cover_the_truth_about_19_times_out_of_20():
    random = np.random.default_rng(5)
    # The true class of every pixel of three strata, as shares.
    truth = np.array([[0.8, 0.15, 0.05], [0.1, 0.7, 0.2], [0.02, 0.08, 0.9]])
    mapped = np.array([5000, 20000, 75000])
    shares = (truth * (mapped / mapped.sum())[:, None]).sum(axis=0)
    overall = (truth.diagonal() * mapped).sum() / mapped.sum()
    producers = truth.diagonal() * mapped / mapped.sum() / shares
    inside = np.zeros(7)
    repeats = 1500
    for _ in range(repeats):
        sample = np.array([random.multinomial(400, row) for row in truth])
        found = estimate(sample, mapped, ["a", "b", "c"])
        estimates = [found.overall, *found.areas, *found.producer]
        targets = [overall, *shares, *producers]
        inside += [abs(e.value - t) <= e.margin for e, t in zip(estimates, targets)]
    assert (inside / repeats > 0.91).all(), inside / repeats
    assert (inside / repeats < 0.97).all(), inside / repeats


def test_a_class_of_the_reference_that_the_map_never_shows_gets_an_area_all_the_same():
    sample = np.array([[8, 2], [0, 0]])
    result = estimate(sample, np.array([1000, 0]), ["water", "ice"])
    assert result.user[1] is None
    assert result.areas[1].value == pytest.approx(0.2)
    assert result.producer[1].value == 0.0


def test_a_stratum_with_fewer_than_two_samples_is_named():
    with pytest.raises(ReferenceDataError, match=r"at least two.*“ice” \(1, 25\.0% of the map\)"):
        estimate(np.array([[8, 2], [1, 0]]), np.array([750, 250]), ["water", "ice"])


def test_bins_are_those_of_scikit_learn_and_the_error_is_their_mean_distance():
    from sklearn.calibration import calibration_curve

    random = np.random.default_rng(8)
    confidence = np.concatenate([random.uniform(0.2, 1, 5000), np.arange(16) / 15])
    right = random.random(len(confidence)) < confidence**2
    parts = Bins(), Bins()
    parts[0].add(confidence[:2000], right[:2000])
    parts[1].add(confidence[2000:], right[2000:])
    parts[0].merge(parts[1])
    shares, means = calibration_curve(right, confidence, n_bins=BINS)
    points = parts[0].points()
    np.testing.assert_allclose([p[1] for p in points], means)
    np.testing.assert_allclose([p[2] for p in points], shares)
    weights = np.array([p[0] for p in points]) / len(confidence)
    assert parts[0].error == pytest.approx((weights * abs(shares - means)).sum())
    assert parts[0].total == len(confidence)
    assert parts[0].mean_confidence == pytest.approx(confidence.mean())
    assert parts[0].accuracy == pytest.approx(right.mean())
