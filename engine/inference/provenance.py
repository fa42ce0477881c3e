"""What a map says of its own making: program, model, inputs, parameters, method, engine, date."""

from __future__ import annotations

import dataclasses
import datetime
import json
from pathlib import Path
from typing import Any, Optional

from .. import __version__
from ..contract.job import PredictJob, RasterInput, VectorInput
from ..contract.secrecy import shown_name
from ..models.card import Card
from ..models.model_folder import sha256_of

# What is said in tags of its own, and what has no influence on a map's pixels.
_TOLD_ELSEWHERE = frozenset(
    {"sources", "model", "class_map", "probabilities", "confidence", "method", "engine", "device",
     "exports", "ram_mb", "tile_size", "creation_options", "part",
     "cluster"}
)  # fmt: skip


def tags_of(
    job: PredictJob,
    card: Optional[Card],
    engine: str,
    method: str,
    numbers: str = "",
    values: str = "",
    alarm: str = "",
) -> dict[str, str]:
    """Return the metadata items of the maps of a run.

    Args:
        job: what was asked for.
        card: the model's card, if it has one; its hash has been compared with the files then.
        engine: name and version of what ran the model.
        method: how the maps are computed.
        numbers: what the model's numbers were taken for, and why; "": they are labels.
        values: what was done to the numbers of the images.
        alarm: why the images are unlike the training; "": they are not, as far as is known.
    """
    now = datetime.datetime.now(datetime.timezone.utc)
    inputs = [
        " + ".join(shown_name(raster.path) for raster in source.rasters) for source in job.sources
    ]
    return {
        "TIFFTAG_SOFTWARE": f"CNN Mapper {__version__}",
        # The TIFF specification has a form of its own for dates, without a time zone.
        "TIFFTAG_DATETIME": now.strftime("%Y:%m:%d %H:%M:%S"),
        "CNNMAPPER_DATE": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "CNNMAPPER_MODEL": Path(job.model).name,
        "CNNMAPPER_MODEL_SHA256": sha256_of(Path(job.model)) if card is None else card.sha256,
        "CNNMAPPER_INPUTS": "; ".join(inputs),
        "CNNMAPPER_PARAMETERS": json.dumps(_parameters(job), ensure_ascii=False),
        "CNNMAPPER_METHOD": method,
        "CNNMAPPER_ENGINE": engine,
        **({"CNNMAPPER_NUMBERS": numbers} if numbers else {}),
        **({"CNNMAPPER_VALUES": values} if values else {}),
        **({"CNNMAPPER_ALARM": alarm} if alarm else {}),
    }


def _parameters(job: PredictJob) -> dict[str, Any]:
    """Return the parameters that shaped the map: the mode, and what is not the default."""
    told: dict[str, Any] = {}
    for field in dataclasses.fields(job):
        value = getattr(job, field.name)
        if field.name not in _TOLD_ELSEWHERE and value != field.default:
            told[field.name] = _told(field.name, value)
    layers = {
        shown_name(raster.path): _told_by_layer(raster)
        for source in job.sources
        for raster in source.rasters
        if _told_by_layer(raster)
    }
    return {**told, "layers": layers} if layers else told


def _told(name: str, value: Any) -> Any:
    """Return a parameter as the tags say it: files by their names."""
    if isinstance(value, VectorInput):
        return shown_name(value.name)
    return shown_name(value) if name == "classes" else value


def _told_by_layer(raster: RasterInput) -> dict[str, Any]:
    """Return what a layer in QGIS says that is not in its file and shapes the map."""
    settings = dataclasses.asdict(raster.layer)
    return {name: value for name, value in settings.items() if name != "bands" and value}
