"""The tutorial's CNN, with seeded random weights, exported as a user exports it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Optional

from cnnmapper.engine.contract.job import ExportJob, RasterInput
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.export import export
from cnnmapper.engine.models import tensorflow_setup  # noqa: F401  before Keras

from tests.support.tutorial_network import LAYERS, save_tutorial_network


def tutorial(folder: Path, training: Optional[Path] = None) -> Path:
    """Export the network to ``folder`` and return the SavedModel's path.

    Args:
        folder: where.
        training: the image of its training; None: none is given.
    """
    folder.mkdir(parents=True, exist_ok=True)
    save_tutorial_network(folder / "tutorial.keras")
    target = folder / "tutorial"
    images = () if training is None else (RasterInput(str(training)),)
    job = ExportJob(str(folder / "tutorial.keras"), str(target), training_images=images)
    export(job, Messages(io.StringIO()))
    return target


def multiply_adds(dense: bool) -> float:
    """Return the multiplications and additions (counted as two) for each image pixel.

    Args:
        dense: of the dense method, which computes every layer at full resolution; else of the
            fully convolutional one, whose poolings leave a quarter and a sixteenth of the pixels.
    """
    shares = (1, 1, 1, 1) if dense else (1, 1 / 4, 1 / 16, 1 / 16)
    return sum(2 * s * s * a * b * share for (s, a, b), share in zip(LAYERS, shares))
