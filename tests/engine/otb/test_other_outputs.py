"""What Orfeo ToolBox's map is made of where the model gives logits or one sigmoid channel."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np

from tests.support.otb_expected import assert_is, mean_image, pixels, softmax_of
from tests.support.otb_worker import MAP, write_saved_model


def of_output(job, tmp_path, name, channels, **options):
    """The job with a model of this one output of floating-point numbers."""
    model = write_saved_model(tmp_path / name, outputs={name: ("float32", (*MAP, channels))})
    return dataclasses.replace(job, model=str(model), **options)


def test_with_a_stand_in_for_otb_logits_are_read_as_by_the_own_engine(
    worker, otb_job, otb_image, tmp_path
):
    job = of_output(otb_job, tmp_path, "logits", 3, receptive_field="8")
    result = worker.run(job)[-1]
    assert result["type"] == "result", result
    assert_is(job, softmax_of([mean_image(otb_image)], [8]))
    assert result["numbers"] == "logits: logits, softmax applied (its name says so)"
    job = dataclasses.replace(job, activation="none", probabilities="", classes="")
    result = worker.run(job)[-1]
    assert (result["type"], result["content"]) == ("result", "numbers")
    assert pixels(job.class_map).shape[0] == 3
    assert "classificationMax" in Path(result["styles"]["OUTPUT"]).read_text(encoding="utf-8")
    refused = dataclasses.replace(job, probabilities=str(tmp_path / "p.tif"))
    assert "OUTPUT_PROBABILITIES cannot be made" in worker.error(refused)["message"]


def test_with_a_stand_in_for_otb_one_sigmoid_channel_makes_two_classes(
    worker, otb_job, otb_image, tmp_path
):
    legend = tmp_path / "two.csv"
    legend.write_text("value,label\n0,land\n1,water\n")
    job = of_output(
        otb_job, tmp_path, "water", 1, receptive_field="8", activation="sigmoid", threshold=0.3,
        classes=str(legend),
    )  # fmt: skip
    result = worker.run(job)[-1]
    assert result["type"] == "result", result
    expected = softmax_of([mean_image(otb_image)], [8])[0]
    np.testing.assert_allclose(pixels(job.probabilities)[0], expected, atol=1e-6)
    clear = np.abs(expected - 0.3) > 1e-5
    assert (pixels(job.class_map)[0] == (expected > 0.3))[clear].all()
    assert "sigmoid, threshold 0.3 (ACTIVATION is sigmoid" in result["numbers"]
