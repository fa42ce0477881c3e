"""What can be found out about an exported model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import EngineError, FieldsError, ModelError
from ..contract.job import InspectJob
from ..contract.messages import Messages
from ..geometry.grid import Size
from ..maps.legend import Legend
from ..models.card import Card, CardField, read_card
from ..models.card_layers import Layer
from ..models.card_regions import DENSE, RegionEntry
from ..models.fields import ModelFields
from ..models.model_folder import check_folder, sha256_of
from ..models.model_inputs import constants
from ..models.runtime import LoadedModel
from ..models.tensors import Arrays, Tensor
from .duration_estimate import MethodCost, Stopwatch, TimedNetwork, resident_memory, try_all
from .memory_plan import FLOATS_PER_PIXEL

SENTINEL_2 = Size(10980, 10980)
"""Pixels of a Sentinel-2 tile at 10 m."""


@dataclass(frozen=True)
class Dense:
    """What is known of the dense method."""

    proven: bool
    text: str
    """Why, or by what proof, in words."""
    refused: bool = False
    """It was tried, and is not possible."""


@dataclass(frozen=True)
class Inspection:
    """All that a report tells."""

    folder: Path
    name: str
    has_card: bool
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    fields: tuple[CardField, ...]
    legend: Optional[Legend]
    layers: tuple[Layer, ...]
    """Empty where they are not known."""
    dense: Dense
    estimates: tuple[MethodCost, ...]
    image: str
    """The image that the estimates are for, in words."""
    resident: Optional[int]
    """Bytes that the worker takes with the model loaded."""
    engine: str
    versions: dict[str, str]
    sha256: str
    notes: tuple[str, ...]
    """What could not be found out, and why."""


def inspect(job: InspectJob, messages: Messages) -> Inspection:
    """Find out all that can be found out about a model.

    Raises:
        EngineError: the folder holds no model, or its card belongs to another one.
    """
    folder = Path(job.model)
    check_folder(folder)
    card = read_card(folder)
    messages.progress(0, "Loading the model")
    from ..models.tensorflow_runtime import TensorFlowEngine

    engine = TensorFlowEngine(folder, job.device, job.trust)
    resident = resident_memory()
    inputs, outputs = engine.signature.inputs, engine.signature.outputs
    if card is not None:
        # The card has the inputs in the model's own order, the first being the reference.
        inputs, outputs = card.inputs, card.outputs
    notes: list[str] = []
    feeds: Optional[dict[str, Any]] = None
    try:
        feeds = constants(engine.signature, job.user_placeholders)
    except ModelError as error:
        notes.append(f"The model was not run. {error}")
    if card is not None:
        fields = card.fields
    else:
        notes.append(
            "The folder has no model card: its layers are not known, and its fields were measured "
            "by running it. Export the Keras file to have one."
        )
        fields = _measured(engine, outputs, feeds, messages, notes)
    estimates: tuple[MethodCost, ...] = ()
    image = Size(job.width, job.height) if job.width else SENTINEL_2
    if feeds is not None:
        messages.progress(0.5, "Running the model for a moment")
        estimates = _estimates(job, engine, card, fields, feeds, image, notes)
    messages.progress(0.9, "Drawing the network")
    return Inspection(
        folder,
        card.name if card is not None else folder.name,
        card is not None,
        inputs,
        outputs,
        fields,
        card.legend if card is not None else None,
        card.layers if card is not None else (),
        _dense(card),
        estimates,
        _image_text(job, image),
        resident,
        engine.name,
        card.versions if card is not None else {},
        card.sha256 if card is not None else sha256_of(folder),
        tuple(notes),
    )


def _image_text(job: InspectJob, image: Size) -> str:
    pixels = f"{image.width} × {image.height} pixels"
    if job.image:
        return f"{job.image} ({pixels})"
    return pixels if job.width else f"a Sentinel-2 tile at 10 m ({pixels})"


def _dense(card: Optional[Card]) -> Dense:
    if card is None:
        return Dense(
            False,
            "Not tried: the dense method rewrites the layers, and there is no model card that "
            "would hold the rewritten network.",
        )
    summary = card.dense
    if summary is None:
        return Dense(
            False,
            "Not tried when the model was exported. Export it again to have the dense method.",
        )
    if not summary.proven:
        reason = summary.reason or "no reason is given"
        return Dense(False, f"Not possible: {reason.rstrip('.')}.", True)
    strides = {
        "dilation": "The strides of the network are replaced by dilation.",
        "fragments": "Poolings are replaced by pooling fragments.",
    }.get(summary.method, "")
    return Dense(
        True,
        f"Proven: over {summary.windows} windows, the dense network and the patches give the same "
        f"labels, and no output differs by more than {summary.largest_difference or 0:.1g}. "
        f"{strides}".strip(),
    )


def _measured(
    engine: LoadedModel,
    outputs: tuple[Tensor, ...],
    feeds: Optional[dict[str, Any]],
    messages: Messages,
    notes: list[str],
) -> tuple[CardField, ...]:
    if feeds is None:
        return ()
    from ..models.measured_fields import measure

    messages.progress(0.1, "Measuring the fields of the network")
    images = engine.signature.images
    names = [tensor.name for tensor in outputs]
    predict = engine.compile({tensor.name: "float32" for tensor in images}, names, feeds)

    def run(arrays: Arrays) -> Arrays:
        return predict(arrays)

    try:
        found = measure(run, {tensor.name: tensor.shape for tensor in images})
    except FieldsError as error:
        notes.append(str(error))
        return ()
    return _card_fields(found)


def _card_fields(found: ModelFields) -> tuple[CardField, ...]:
    def size(value: Any) -> Optional[Size]:
        if value is None or any(v != int(v) for v in value):
            return None
        return Size(int(value[0]), int(value[1]))

    return tuple(
        CardField(
            source,
            output,
            size(one.receptive),
            size(one.expression),
            size(one.scale),
            one.found,
            one.reason,
        )
        for (source, output), one in found.pairs.items()
    )


def _estimates(
    job: InspectJob,
    engine: LoadedModel,
    card: Optional[Card],
    fields: tuple[CardField, ...],
    feeds: dict[str, Any],
    image: Size,
    notes: list[str],
) -> tuple[MethodCost, ...]:
    tensors = {tensor.name: tensor for tensor in engine.signature.images}
    order = list(dict.fromkeys([f.source for f in fields if f.source in tensors]))
    receptive = {name: _largest(fields, name) for name in order}
    known = {name: size for name, size in receptive.items() if size is not None}
    expression = next((f.expression_field for f in fields if f.expression_field), None)
    if set(known) != set(tensors) or expression is None:
        notes.append(
            "Time and memory cannot be estimated, since the receptive field of the model is not "
            "known."
        )
        return ()
    first = known[order[0]]
    if image.width < first.width or image.height < first.height:
        notes.append(
            f"Time and memory cannot be estimated: the image has {image.width} x {image.height} "
            f"pixels, the model's receptive field needs {first.width} x {first.height}."
        )
        return ()
    scales = {f.source: f.scale_factor for f in fields if f.scale_factor is not None}
    scale = scales.get(order[0])
    single = expression == Size(1, 1)
    step = Size(1, 1)
    if not single and scale is not None:
        step = Size(expression.width * scale.width, expression.height * scale.height)
    elif not single:
        step = expression
    images = [tensors[name] for name in order]
    stopwatch = Stopwatch(images, feeds, known, expression, step, image)
    regions: list[TimedNetwork] = []
    # Networks for regions take no other inputs. Those for sources on one grid come first.
    for entry in card.regions if card is not None and not feeds else ():
        region = _saved(job, entry, known, expression, notes)
        if region is not None and region.method not in {one.method for one in regions}:
            regions.append(region)
    plain = card.floats_per_pixel if card is not None else None
    floats = plain or FLOATS_PER_PIXEL
    free = all(tensor.fixed is None for tensor in images) and set(scales) == set(known)
    if free and single and not any(f.reason for f in fields):
        if not any(region.method == "dense" for region in regions):
            regions.append(TimedNetwork("shift and stitch", engine, scales, True, floats))
        regions.append(TimedNetwork("fully convolutional", engine, scales, floats=floats))
    estimates, trouble = try_all(stopwatch, engine, regions)
    notes.extend(trouble)
    return tuple(estimates)


def _largest(fields: tuple[CardField, ...], source: str) -> Optional[Size]:
    sizes = [f.receptive_field for f in fields if f.source == source]
    known = [size for size in sizes if size is not None]
    if not known or len(known) < len(sizes):
        return None
    return Size(max(s.width for s in known), max(s.height for s in known))


def _saved(
    job: InspectJob,
    entry: RegionEntry,
    receptive: dict[str, Size],
    expression: Size,
    notes: list[str],
) -> Optional[TimedNetwork]:
    """A network for regions that was saved with the model."""
    if entry.expression != expression or set(entry.strides) != set(receptive):
        return None
    from ..models.tensorflow_runtime import TensorFlowEngine

    try:
        engine = TensorFlowEngine(Path(job.model) / entry.path, job.device, job.trust)
    except EngineError as error:
        notes.append(str(error))
        return None
    name = "dense" if entry.kind == DENSE else "fully convolutional"
    return TimedNetwork(name, engine, entry.strides, floats=entry.floats_per_pixel)
