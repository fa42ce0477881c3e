"""What a model card that lies beside a Keras file says of the training, whoever wrote it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import CardError
from ..contract.messages import Messages
from .card import FILE_NAME
from .card_stac import STATISTICS
from .card_training import KEY, BandStatistics, Training, TrainingInput, fitting
from .tensors import Tensor

_MAX_BYTES = 16 << 20


def training_beside(model: Path, inputs: Sequence[Tensor], messages: Messages) -> Training:
    """Return what the card beside a Keras file says of the training; nothing where there is none.

    That is a STAC Item of the Machine Learning Model extension: ``NAME.json`` beside
    ``NAME.keras``, or ``model_card.json`` of a model of that name.

    Args:
        model: the Keras file.
        inputs: the model's image inputs.
        messages: told which card is read, and what of it cannot be used.
    """
    for path in (model.with_suffix(".json"), model.with_name(FILE_NAME)):
        document = _item(path)
        if document is None:
            continue
        properties = document["properties"]
        if path.name == FILE_NAME and properties.get("mlm:name") != model.stem:
            continue
        try:
            found = _training(document, inputs, path.name, messages)
        except CardError as error:
            messages.warning(f"{path.name}, which lies beside the model, is not used: {error}")
            continue
        if found:
            messages.info(f"{path.name}, which lies beside the model, tells of its training.")
            return found
    return Training()


def _item(path: Path) -> Optional[dict[str, Any]]:
    """Return the card in a file; None: it is something else, which is no business of ours."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        if path.is_file() and path.stat().st_size <= _MAX_BYTES:
            document = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(document, dict):
                properties = document.get("properties")
                if isinstance(properties, dict) and isinstance(properties.get("mlm:input"), list):
                    return document
    return None


def _training(
    document: dict[str, Any], inputs: Sequence[Tensor], name: str, messages: Messages
) -> Training:
    """Return what a card says.

    Raises:
        CardError: it is malformed, or of a model with other inputs.
    """
    properties = document["properties"]
    if KEY in properties:
        return Training.of(properties[KEY], {tensor.name: tensor.channels for tensor in inputs})
    found: dict[str, TrainingInput] = {}
    for tensor, given in zip(inputs, properties["mlm:input"]):
        if not isinstance(given, dict):
            raise CardError(f"an input is {given!r:.99}; expected is an object.")
        bands = _of_bands(document, given, tensor, name)
        if given.get("value_scaling"):
            # No layer of the model does it, so the images of the training were treated before.
            messages.warning(
                f"{name} says that the images were scaled before the training "
                f"({json.dumps(given['value_scaling'])[:200]}). If no layer of the model does "
                "that, do it to every image that the model is applied to."
            )
            bands = ()
        size = properties.get("gsd") if len(inputs) == 1 else None
        part = TrainingInput(bands, origin=fitting(name) if bands else "").to_document()
        one = {**part, **({} if size is None else {"pixel_size": size})}
        found[tensor.name] = TrainingInput.of(one, f"“{tensor.name}”", tensor.channels)
    return Training(inputs=found)


def _of_bands(
    document: Mapping[str, Any], given: Mapping[str, Any], tensor: Tensor, name: str
) -> tuple[BandStatistics, ...]:
    """Return the statistics in ``raster:bands`` of the bands that an input names."""
    wanted = given.get("bands")
    assets = document.get("assets")
    if not isinstance(wanted, list) or len(wanted) != tensor.channels:
        return ()
    known: dict[str, Any] = {}
    for asset in assets.values() if isinstance(assets, dict) else ():
        bands = asset.get("raster:bands") if isinstance(asset, dict) else None
        for band in bands if isinstance(bands, list) else ():
            if isinstance(band, dict) and isinstance(band.get("name"), str):
                known.setdefault(band["name"], band)
    titles = [one.get("name") if isinstance(one, dict) else one for one in wanted]
    parts = [known.get(title) if isinstance(title, str) else None for title in titles]
    if not all(isinstance(part, dict) and part.get("statistics") for part in parts):
        return ()
    return tuple(_band(part or {}, f"{name}, band {n}") for n, part in enumerate(parts, 1))


def _band(given: Mapping[str, Any], where: str) -> BandStatistics:
    statistics = given["statistics"]
    if not isinstance(statistics, dict):
        raise CardError(f"{where}: statistics is {statistics!r:.99}; expected is an object.")
    document = {own: statistics.get(key) for key, own in STATISTICS.items()}
    document |= {key: given.get(key) for key in ("scale", "offset")}
    return BandStatistics.of({**document, "unit": given.get("unit") or ""}, where)
