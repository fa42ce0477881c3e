"""An ONNX file that the QGIS plugin Deepness applies, beside an exported model.

Deepness gives a network tiles of one size, bands first, each value divided by 255, and takes one
channel for each class of as many pixels. The network for regions gives that, with a little before
and after it: values times 255, axes turned, and where a patch gives one pixel, the tile mirrored at
its border. Of the rest its metadata tell, in Deepness's own keys.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np

from ..contract.errors import ModelError
from ..contract.job import ONNX
from ..geometry.grid import Size
from ..models.card import Card
from ..models.card_onnx import FOLDER
from ..models.card_regions import DENSE, PADDED, RegionEntry
from ..models.number_kinds import MULTI_LABEL, SIGMOID, SOFTMAX
from ..models.output_agreement import AGREEMENT
from ..models.output_reading import Reading
from ..models.runtime_choice import runtime_named
from ..models.tensorflow_setup import tensorflow as tf
from .onnx_conversion import write_onnx
from .onnx_export import OnnxExport
from .onnx_tracing import tracing_for_onnx

FILE_NAME = "deepness.onnx"
_SIDE, _MOST_SIDE = 256, 1024
"""Pixels of a tile; larger where margins take more than half of it."""
_HIGHEST = 255.0
_PROBABILITIES = (SOFTMAX, SIGMOID, MULTI_LABEL)


def write_deepness(
    card: Card, result: Optional[Reading], onnx: OnnxExport, folder: Path
) -> Union[Path, str]:
    """Write the file, and compare it with the network that it is made of.

    Args:
        card: of the exported model.
        result: the output of class probabilities.
        onnx: what wrote the networks of the model.
        folder: the exported model's.

    Returns:
        Its path; or why there is none, as the end of a sentence.
    """
    found = _network(card, result)
    if isinstance(found, str):
        return found
    if result is None:
        raise AssertionError("there is no network without a result")
    tile = _tile(found)
    if tile.width > _MOST_SIDE:
        return f"its tiles would have {tile.width} pixels on a side, more than fits into memory"
    path = folder / FOLDER / FILE_NAME
    try:
        with tracing_for_onnx():
            write_onnx(
                _wrapped(found, onnx, result.output, tile), path, _said(card, result, found, tile)
            )
        difference = _difference(card, found, result.output, folder, path, tile)
    except ModelError as error:
        path.unlink(missing_ok=True)
        return str(error).rstrip(".")
    if not difference <= AGREEMENT:
        path.unlink(missing_ok=True)
        return f"it differs from the network by {difference:.2g}"
    return path


def _network(card: Card, result: Optional[Reading]) -> Union[RegionEntry, str]:
    if result is None or result.kind not in _PROBABILITIES:
        return "the model's result is no probability of classes"
    if len(card.inputs) != 1:
        return "Deepness gives a model one image, and this one takes several inputs"
    for entry in card.regions:
        whole = entry.kind == DENSE or (
            entry.kind == PADDED and entry.expression == next(iter(entry.strides.values()))
        )
        if whole and entry.onnx is not None and result.output in entry.outputs:
            return entry
    return "no network that gives a result for every pixel of a tile is proven for the model"


def _tile(entry: RegionEntry) -> Size:
    if entry.kind == DENSE:
        seen = next(iter(entry.receptive.values()))
        side = max(_SIDE, 4 * max(seen.width, seen.height))
        return Size(side, side)
    unit, margin = next(iter(entry.strides.values())), entry.margin or Size(0, 0)
    step = math.lcm(unit.width, unit.height)
    side = max(_SIDE, 4 * max(margin.width, margin.height))
    return Size(-(-side // step) * step, -(-side // step) * step)


def _wrapped(entry: RegionEntry, onnx: OnnxExport, output: str, tile: Size) -> Any:
    inner = onnx.traces[Path(entry.path).name]()
    ((name, seen),) = entry.receptive.items()
    spec = inner.structured_input_signature[1][name]
    before, after = _mirrored(entry, seen)

    def serve(image: Any) -> dict[str, Any]:
        values = tf.transpose(image * _HIGHEST, [0, 2, 3, 1])
        if entry.kind == DENSE:
            around = [[0, 0], [before.height, after.height], [before.width, after.width], [0, 0]]
            values = tf.pad(values, around, "REFLECT")
        if spec.dtype.is_integer:
            values = tf.round(values)
        found = inner(**{name: tf.cast(values, spec.dtype)})[output]
        return {"classes": tf.transpose(found, [0, 3, 1, 2])}

    shape = (1, spec.shape[3], tile.height, tile.width)
    image = tf.TensorSpec(shape, tf.float32, name="image")
    return tf.function(serve, autograph=False).get_concrete_function(image=image)


def _mirrored(entry: RegionEntry, seen: Size) -> tuple[Size, Size]:
    """Return by how much a tile is mirrored before and after, so that each pixel has a patch."""
    if entry.kind != DENSE:
        return Size(0, 0), Size(0, 0)
    before = Size(seen.width // 2, seen.height // 2)
    return before, Size(seen.width - 1 - before.width, seen.height - 1 - before.height)


def _said(card: Card, result: Reading, entry: RegionEntry, tile: Size) -> dict[str, str]:
    seen = next(iter(entry.receptive.values()))
    margin = entry.margin or Size(seen.width // 2, seen.height // 2)
    overlap = math.ceil(200 * max(margin.width, margin.height) / tile.width)
    count = result.classes or result.channels
    names = [f"class {number}" for number in range(count)]
    if card.legend is not None:
        names = [one.label for one in card.legend.channels]
    if result.channels == 1:
        # One channel is one class to Deepness; the other one is what is not it.
        names = names[-1:]
    training = card.training.inputs.get(card.inputs[0].name)
    said: dict[str, Any] = {
        "model_type": "Segmentor",
        "class_names": {str(number): name for number, name in enumerate(names)},
        "tiles_size": tile.width,
        "tiles_overlap": overlap,
        "seg_thresh": 0.0 if result.channels > 1 else 0.5,
    }
    if training is not None and training.pixel_size:
        said["resolution"] = round(100 * training.pixel_size, 3)
    return {key: json.dumps(value, ensure_ascii=False) for key, value in said.items()}


def _difference(
    card: Card, entry: RegionEntry, output: str, folder: Path, path: Path, tile: Size
) -> float:
    """Return by how much the file differs from the network on a tile of bytes."""
    if entry.onnx is None:
        raise AssertionError("the entry has an ONNX file")
    ((name, seen),) = entry.receptive.items()
    bands = card.inputs[0].channels or 1
    shape = (1, tile.height, tile.width, bands)
    image = np.random.default_rng(0).integers(0, 256, shape).astype("float32")
    ours = runtime_named(ONNX, "cpu", False).open(path)
    predict = ours.compile({"image": "float32"}, ["classes"], {})
    found = predict({"image": image})["classes"]
    before, after = _mirrored(entry, seen)
    around = ((0, 0), (before.height, after.height), (before.width, after.width), (0, 0))
    network = runtime_named(ONNX, "cpu", False).open(folder / entry.onnx.path)
    whole = np.pad(image, around, "reflect")
    expected = network.compile({name: "float32"}, [output], {})({name: whole})[output]
    return float(np.abs(found - expected).max())
