"""What is known of a model before it runs: a folder's card, or what an ONNX file says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from ..contract.card_job import STORED
from ..contract.errors import ModelError
from ..maps.legend import Legend
from ..maps.legend_rows import Row, clean_label
from .card import Card, read_card
from .card_numbers import CardNumbers
from .card_training import BandStatistics, Training, TrainingInput
from .deepness import REGRESSOR, SUPERRESOLUTION, Deepness
from .model_folder import sha256_of
from .number_kinds import CONTINUOUS
from .onnx_graph import OnnxFile
from .onnx_layout import with_channels
from .onnx_safety import check_onnx
from .served_layout import ServedLayout
from .tensors import Signature, Tensor
from .unlike_training import OUTPUT

_ORIGIN = "metadata for Deepness"
_DARKEST, _BRIGHTEST = 0.0, 255.0


def card_of_model(path: Path, trust: bool) -> Optional[Card]:
    """Return what is known of a model; None: a folder has no card.

    Args:
        path: a SavedModel folder, or an ``.onnx`` file, which is judged first.
        trust: as :func:`.onnx_safety.check_onnx` takes it.

    Raises:
        ModelError: the file is refused.
        CardError: there is a card, and it is malformed or another model's.
    """
    if path.is_dir():
        return read_card(path)
    model = check_onnx(path, trust)
    own = card_of_file(model)
    return read_card(path) or own


def card_of_file(model: OnnxFile) -> Card:
    """Return what an ONNX file says of itself, in the form of a card.

    Fields are none of it: they are measured where they are needed.

    Raises:
        ModelError: its metadata are malformed, or it is no model that gives a map.
    """
    served, first = with_channels(Signature(model.inputs, model.outputs), model)
    signature = ServedLayout.of(served, known=first).as_images(served).without(OUTPUT)
    said = Deepness.of(model)
    return Card(
        name=model.path.stem,
        inputs=signature.inputs,
        outputs=signature.outputs,
        fields=(),
        legend=_legend(said, signature.outputs, model.path),
        versions={"onnx": str(model.opsets.get("", 1))},
        sha256=sha256_of(model.path),
        numbers=_numbers(said, signature.outputs),
        training=_training(said, signature.images),
        patch=None if said is None else said.tile,
    )


def _legend(said: Optional[Deepness], outputs: Sequence[Tensor], path: Path) -> Optional[Legend]:
    if said is None or not said.classes or said.kind in (REGRESSOR, SUPERRESOLUTION):
        return None
    if len(said.classes) != 1 or len(outputs) != 1:
        # Several heads have classes of their own, and a map has one legend.
        return None
    names = [clean_label(name) or f"class {number}" for number, name in enumerate(said.classes[0])]
    channels = outputs[0].channels
    if channels == 1 and len(names) == 1:
        # One channel is the probability of one class; what is not that is the other one.
        names = [f"not {names[0]}", names[0]]
    expected = 2 if channels == 1 else channels
    if expected is not None and len(names) != expected and len(outputs[0].shape) == 4:
        raise ModelError(
            f"{path} names {len(names)} classes in its metadata, but its output "
            f"“{outputs[0].name}” has {channels} channels; expected is a name for each. Correct "
            "class_names in the metadata, or take it out."
        )
    rows = [Row(number, name, None) for number, name in enumerate(names)]
    return Legend.of(rows, f"the metadata of {path}", of_channels=True)


def _numbers(said: Optional[Deepness], outputs: Sequence[Tensor]) -> dict[str, CardNumbers]:
    if said is None:
        return {}
    floats = [tensor for tensor in outputs if tensor.is_float]
    if said.kind in (REGRESSOR, SUPERRESOLUTION):
        return {tensor.name: CardNumbers(CONTINUOUS) for tensor in floats}
    if said.threshold is None:
        return {}
    # Several classes exclude each other, so that the most probable one is on the map.
    return {
        tensor.name: CardNumbers(threshold=said.threshold)
        for tensor in floats
        if tensor.channels == 1
    }


def _training(said: Optional[Deepness], images: Sequence[Tensor]) -> Training:
    if said is None or not said.scales:
        return Training()
    of_8_bits = BandStatistics(minimum=_DARKEST, maximum=_BRIGHTEST)
    inputs = {
        tensor.name: TrainingInput(
            (of_8_bits,) * (tensor.channels or 0), said.metres, origin=_ORIGIN
        )
        for tensor in images
    }
    return Training(STORED, "", inputs)
