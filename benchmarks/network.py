"""The tutorial's CNN, with seeded random weights, exported as a user exports it."""

from __future__ import annotations

import io
from pathlib import Path

from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.export import export
from cnnmapper.engine.models import tensorflow_setup  # noqa: F401  before Keras

from tests.support.tutorial_network import LAYERS, save_tutorial_network


def tutorial(folder: Path) -> Path:
    """Export the network to ``folder`` and return the SavedModel's path."""
    folder.mkdir(parents=True, exist_ok=True)
    save_tutorial_network(folder / "tutorial.keras")
    target = folder / "tutorial"
    export(ExportJob(str(folder / "tutorial.keras"), str(target)), Messages(io.StringIO()))
    return target


def multiply_adds(dense: bool) -> float:
    """Return the multiplications and additions (counted as two) for each image pixel.

    Args:
        dense: of the dense method, which computes every layer at full resolution; else of the
            fully convolutional one, whose poolings leave a quarter and a sixteenth of the pixels.
    """
    shares = (1, 1, 1, 1) if dense else (1, 1 / 4, 1 / 16, 1 / 16)
    return sum(2 * s * s * a * b * share for (s, a, b), share in zip(LAYERS, shares))
