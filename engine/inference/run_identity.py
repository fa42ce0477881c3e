"""What makes two runs the same, so that one may go on where the other stopped."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from .. import __version__
from ..contract.errors import ModelError
from ..contract.job import PredictJob, RasterInput
from ..contract.subdatasets import file_in
from ..geometry.grid import Window
from ..models.card import Card
from ..models.model_folder import sha256_of

# Where the maps go is in the journal's own name; what computes them and how fast is told by the
# method and the tiles.
OF_NO_INFLUENCE = (
    "sources", "model", "class_map", "probabilities", "confidence", "device", "exports", "ram_mb",
    "tile_size", "engine", "method", "input_check", "runtime", "cluster",
)  # fmt: skip


def identity_of(
    job: PredictJob,
    card: Optional[Card],
    outputs: Sequence[Any],
    method: str,
    windows: Sequence[Window],
    values: str = "",
    engine: str = "",
) -> dict[str, str]:
    """Return the parts of a run's identity by name, each as a hash: a path may hold a secret.

    Args:
        job: what is asked for.
        card: the model's card; its hash has been compared with the files.
        outputs: which maps are made, and what decides the values of their pixels.
        method: how they are computed.
        windows: the plan of tiles.
        values: what was done to the numbers of the images: files beside them decide it, too.
        engine: what runs the model, and its version: two round the last digits in ways of their
            own, and a map is to be made by one of them.

    Raises:
        ModelError: a file of the model has vanished.
    """
    parts: dict[str, Any] = {
        "the program": __version__,
        "the model": model_hash(job, card),
        "the outputs": list(outputs),
        "the method": method,
        "the engine": engine,
        "the values of the images": values,
        "the tiles": [len(windows), *dataclasses.astuple(windows[0])] if windows else [],
    }
    for number, source in enumerate(job.sources, 1):
        name = "INPUT" if number == 1 else f"INPUT_{number}"
        parts[name] = [state_of(raster) for raster in source.rasters]
    # The card's hash is that of the model's files: its classes may be edited by hand.
    if not job.classes and card is not None and card.legend is not None:
        parts["the classes"] = [[e.value, e.label, e.hex] for e in card.legend.channels]
    if job.classes:
        parts["CLASSES"] = [job.classes, *time_and_size(job.classes)]
    for field in dataclasses.fields(job):
        if field.name == "mask" and job.mask is not None:
            # Written anew for every run; what it holds decides.
            parts["MASK"] = Path(job.mask.path).read_text(encoding="ascii")
        elif field.name not in (*OF_NO_INFLUENCE, "classes"):
            parts[field.name.upper()] = getattr(job, field.name)
    return {name: hashed(value) for name, value in parts.items()}


def model_hash(job: PredictJob, card: Optional[Card]) -> str:
    """Return the SHA-256 of a job's model.

    Args:
        job: what is asked for.
        card: the model's card; its hash has been compared with the files.

    Raises:
        ModelError: a file of the model has vanished.
    """
    if card is not None:
        return card.sha256
    try:
        return sha256_of(Path(job.model))
    except OSError as error:
        raise ModelError(
            f"{job.model} cannot be read any more: {error.strerror}. Bring the model's files back, "
            "and run it again."
        ) from error


def state_of(raster: RasterInput) -> list[Any]:
    """What tells whether a raster is still the same; of one elsewhere only its name is known."""
    file = file_in(raster.path)
    settings = dataclasses.astuple(raster.layer)
    return [raster.path, list(raster.open_options), settings, *time_and_size(file)]


def time_and_size(path: str) -> list[int]:
    """Return when a file was changed and how large it is; empty: it is not there."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return []
    return [found.st_mtime_ns, found.st_size]


def hashed(value: Any) -> str:
    """Return a hash of anything that JSON can hold, or whose text tells what it is."""
    return hashlib.sha256(json.dumps(value, default=str).encode()).hexdigest()[:16]
