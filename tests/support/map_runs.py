"""Jobs that make a map, and when two maps are the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from cnnmapper.engine.contract import job as jobs


def predict_job(image: Path, model: Path, output: Path, **options: Any) -> jobs.PredictJob:
    """A job that writes the class map to ``output`` and the probabilities beside it."""
    settings: dict[str, Any] = {
        "mode": "patch",
        "class_map": str(output),
        "probabilities": str(output.with_name(output.stem + "_probabilities.tif")),
        **options,
    }
    return jobs.PredictJob(
        sources=(jobs.Source((jobs.RasterInput(str(image)),)),), model=str(model), **settings
    )


def assert_same_map(ours: Any, theirs: Any) -> None:
    """Labels identical but for ties, probabilities within 1e-5; each is (labels, softmax)."""
    labels, probabilities = ours
    other_labels, other = theirs
    assert probabilities.shape == other.shape
    np.testing.assert_allclose(probabilities, other, rtol=0, atol=1e-5)
    best = np.partition(other, -2, axis=-1)
    clear = best[..., -1] - best[..., -2] > 1e-5
    np.testing.assert_array_equal(labels[clear], other_labels[clear])
