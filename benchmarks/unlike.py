"""What the band of how unlike the training a pixel is costs, against the class map."""

from __future__ import annotations

import statistics
from pathlib import Path

from . import passes
from .network import tutorial


def cost(image: Path, training: Path, folder: Path, rounds: int = 3) -> tuple[float, float, float]:
    """Return the seconds of the class map (dense), and of the band as a share of it.

    In one process, taking turns: the class map alone; with confidence, of a model that was exported
    without the images of its training; with confidence, of one that was exported with them.

    Args:
        image: what the maps are made of.
        training: the image that the model is exported with.
        folder: for models and maps.
        rounds: repetitions, of which the fastest counts.

    Returns:
        Seconds of the class map, and the share of it that the band and that the whole file of
        confidence cost beyond that.
    """
    bare, told = tutorial(folder / "bare"), tutorial(folder / "told", training)
    confidence = {"confidence": str(folder / "confidence.tif")}
    kinds = {"alone": (bare, {}), "bare": (bare, confidence), "told": (told, confidence)}
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(rounds + 1):
        for name, (model, more) in kinds.items():
            for path in folder.glob("*.tif"):
                path.unlink()
            times[name].append(passes.end_to_end(image, model, folder, "patch", more)[0])
    # The first round warms up.
    alone, without, with_it = (times[name][1:] for name in kinds)
    band = statistics.median((b - a) / c for a, b, c in zip(without, with_it, alone))
    file = statistics.median((b - c) / c for b, c in zip(with_it, alone))
    return min(alone), band, file
