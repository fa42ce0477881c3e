"""What can be found out about an exported model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import EngineError, FieldsError, ModelError
from ..contract.file_kind import card_path, is_onnx
from ..contract.job import InspectJob
from ..contract.messages import Messages
from ..geometry.grid import Size
from ..maps.legend import Legend
from ..models.card import Card
from ..models.card_accuracy import CardAccuracy
from ..models.card_calibration import Calibration
from ..models.card_fields import CardField, largest_receptive
from ..models.card_layers import Layer
from ..models.card_numbers import CardNumbers
from ..models.card_regions import DENSE, PADDED, RegionEntry
from ..models.card_training import Training
from ..models.measured_fields import measure
from ..models.model_folder import check_folder, sha256_of
from ..models.model_inputs import constants
from ..models.number_kinds import by_training
from ..models.onnx_card import card_of_model
from ..models.opened_model import OpenedModel
from ..models.operating_system import resident_memory
from ..models.runtime_choice import runtime_for
from ..models.tensors import Tensor
from ..models.whole_numbers import spread
from ..models.wiring import Wiring
from .duration_estimate import MethodCost, Stopwatch, TimedNetwork, try_all
from .margin_choice import margin_in_words
from .memory_plan import FLOATS_PER_PIXEL
from .onnx_listing import OnnxListing
from .overlap import cuts_in_words
from .run_fields import RunFields, with_margin

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
    numbers: dict[str, CardNumbers]
    """What the numbers of an output are; no entry where nothing is known of them."""
    fields: tuple[CardField, ...]
    legend: Optional[Legend]
    layers: tuple[Layer, ...]
    """Empty where they are not known."""
    dense: Dense
    padded: str
    """What is known of its margin, where it is a padded network that runs over whole images."""
    cuts: str
    """What is known of its margin, where patches overlap."""
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
    training: Training = field(default_factory=Training)
    """What it was trained on, as far as that is known."""
    bands: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Names of the bands of an input; no entry where they are not known."""
    description: str = ""
    """What people say of it; the same for ``licence``."""
    licence: str = ""
    file: Optional[Path] = None
    """The Keras file that was given, and exported to the folder; None: the folder was given."""
    onnx: OnnxListing = field(default_factory=OnnxListing)
    calibration: Optional[Calibration] = None
    accuracy: Optional[CardAccuracy] = None


def inspect(job: InspectJob, messages: Messages, folder: Optional[Path] = None) -> Inspection:
    """Find out all that can be found out about a model.

    Args:
        job: what is asked for.
        messages: told what is being done.
        folder: the SavedModel, where the job names the Keras file that it was made from.

    Raises:
        EngineError: the folder holds no model, or its card belongs to another one.
    """
    given, folder = Path(job.model), folder or Path(job.model)
    if not is_onnx(folder):
        check_folder(folder)
    card = card_of_model(folder, job.trust)
    messages.progress(0, "Loading the model")
    model = OpenedModel.of(folder, card, runtime_for(job.device, job.trust, folder, card))
    resident = resident_memory()
    notes = [note for note in (model.loaded.notes, model.checked()) if note]
    values: Optional[dict[str, Any]] = None
    try:
        values = constants(model.loaded.signature, job.user_placeholders)
    except ModelError as error:
        notes.append(f"The model was not run. {error}")
    told = _told(model, values, messages, notes)
    estimates: tuple[MethodCost, ...] = ()
    image = Size(job.width, job.height) if job.width else SENTINEL_2
    if values is not None:
        messages.progress(0.5, "Running the model for a moment")
        estimates = time_all_ways(model, told, values, image, notes)
    messages.progress(0.9, "Drawing the network")
    return Inspection(
        folder,
        told.name,
        card is not None and card_path(folder).is_file(),
        told.inputs,
        told.outputs,
        told.numbers,
        told.fields,
        told.legend,
        told.layers,
        _dense(card),
        margin_in_words(told),
        _cuts(told),
        estimates,
        _image_text(job, image),
        resident,
        model.loaded.name,
        told.versions,
        told.sha256,
        tuple(notes),
        told.training,
        told.bands,
        told.description,
        told.licence,
        None if given == folder else given,
        OnnxListing.of(card, folder),
        told.calibration,
        told.accuracy,
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
    if not card.exported:
        return Dense(
            False,
            "Not possible: the dense method rewrites the layers of a Keras model, and an ONNX file "
            "has none.",
            True,
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
        "borders": "What patches share inside their padded borders is computed once.",
        "fragments": "Poolings are replaced by pooling fragments.",
    }.get(summary.method, "")
    return Dense(
        True,
        f"Proven: over {summary.windows} windows, the dense network and the patches give the same "
        f"labels, and no output differs by more than {summary.largest_difference or 0:.1g}. "
        f"{strides}".strip(),
    )


def _cuts(card: Card) -> str:
    if card.cuts is None:
        return ""
    return (
        f"It is run on patches of {card.cuts.patch} pixels, which overlap on a fixed grid; a "
        f"margin of each is cut away, and measured on the image. {cuts_in_words(card.cuts)}"
    )


def _told(
    model: OpenedModel, values: Optional[dict[str, Any]], messages: Messages, notes: list[str]
) -> Card:
    """Return what the model's card tells, completed by what running the model does."""
    card = model.card
    if card is not None and card.fields:
        return card
    if card is None:
        notes.append(
            "The folder has no model card: its layers are not known, and its fields were measured "
            "by running it. Export the Keras file to have one."
        )
        return _told_by_running(model, values, messages, notes)
    notes.append(
        "An ONNX file says nothing of layers as Keras has them; its fields were measured by "
        "running it."
    )
    found = _told_by_running(model, values, messages, notes)
    numbers = {**found.numbers, **card.numbers}
    tensors = replace(card, inputs=found.inputs, outputs=found.outputs)
    return replace(tensors, fields=found.fields, numbers=numbers)


def _told_by_running(
    model: OpenedModel, values: Optional[dict[str, Any]], messages: Messages, notes: list[str]
) -> Card:
    """Return what a card would tell, as far as a model without one can be asked."""
    signature = model.loaded.signature
    fields: tuple[CardField, ...] = ()
    if values is not None:
        messages.progress(0.1, "Measuring the fields of the network")
        wiring = Wiring(signature.images, values, tuple(t.name for t in signature.outputs))
        run = wiring.predictor(model.loaded, {t.name: "float32" for t in signature.images})
        try:
            found = measure(
                spread(run, signature.images),
                {tensor.name: tensor.shape for tensor in signature.images},
            )
        except FieldsError as error:
            notes.append(str(error))
        else:
            fields = tuple(CardField.of(*pair, field) for pair, field in found.pairs.items())
    return Card(
        name=model.folder.name,
        inputs=signature.inputs,
        outputs=signature.outputs,
        fields=fields,
        legend=None,
        versions={},
        sha256=sha256_of(model.folder),
        numbers=_by_graph(model),
    )


def _by_graph(model: OpenedModel) -> dict[str, CardNumbers]:
    """Return what the graph of a model without a card says of its numbers."""
    channels = {tensor.name: tensor.channels for tensor in model.loaded.signature.outputs}
    return {
        name: CardNumbers(
            by_training(activation, "", channels[name] or 1).kind, activation=activation
        )
        for name, activation in model.loaded.activations.items()
        if name in channels
    }


def time_all_ways(
    model: OpenedModel, told: Card, values: dict[str, Any], image: Size, notes: list[str]
) -> tuple[MethodCost, ...]:
    """Run a model for a moment in every way that is known for it.

    Args:
        model: the model.
        told: its card, or what stands for it.
        values: of the inputs that are no images.
        image: the image for which time and memory are estimated, pixels.
        notes: is given, in words, what could not be found out.
    """
    signature = model.loaded.signature
    padded = [entry for entry in told.regions if entry.kind == PADDED]
    if padded and not values:
        return _of_padded(model, padded[0], image, notes)
    fields = _fields_to_run_with(told.fields, signature.images)
    if fields is None:
        notes.append(
            "Time and memory cannot be estimated, since the receptive field of the model is not "
            "known."
        )
        return ()
    first = next(iter(fields.receptive.values()))
    if image.width < first.width or image.height < first.height:
        notes.append(
            f"Time and memory cannot be estimated: the image has {image.width} x {image.height} "
            f"pixels, the model's receptive field needs {first.width} x {first.height}."
        )
        return ()
    tensors = {tensor.name: tensor for tensor in signature.images}
    wiring = Wiring(
        tuple(tensors[name] for name in fields.receptive),
        values,
        tuple(tensor.name for tensor in signature.outputs),
    )
    # Networks for regions take no other inputs.
    networks = [] if values else list(_saved_networks(model, fields, notes))
    dense = any(network.method == "dense" for network in networks)
    networks += [one for one in _plain_networks(model, fields) if not (one.shift and dense)]
    estimates, trouble = try_all(Stopwatch(wiring, fields, image), model.loaded, networks)
    notes.extend(trouble)
    return tuple(estimates)


def _of_padded(
    model: OpenedModel, entry: RegionEntry, image: Size, notes: list[str]
) -> tuple[MethodCost, ...]:
    tensors = [t for t in model.loaded.signature.images if t.name in entry.strides]
    fields = with_margin(entry, tensors)
    stopwatch = Stopwatch(Wiring(tuple(tensors), {}, entry.outputs), fields, image)
    try:
        return (stopwatch.padded(model.open_region(entry), entry),)
    except EngineError as error:
        notes.append(str(error))
        return ()


def _fields_to_run_with(
    fields: Sequence[CardField], images: Sequence[Tensor]
) -> Optional[RunFields]:
    """Return the fields of a patch-based run of all outputs; None where they are not known."""
    tensors = {tensor.name: tensor for tensor in images}
    # The card has the inputs in the model's own order, the first being the reference.
    order = list(dict.fromkeys(f.source for f in fields if f.source in tensors))
    sizes = {name: _largest(fields, name) for name in order}
    receptive = {name: size for name, size in sizes.items() if size is not None}
    expression = next((f.expression_field for f in fields if f.expression_field), None)
    if set(receptive) != set(tensors) or expression is None:
        return None
    scales = {f.source: f.scale_factor for f in fields if f.scale_factor is not None}
    if expression != Size(1, 1):
        return RunFields(receptive, expression, scales.get(order[0], Size(1, 1)), None)
    free = all(tensor.takes_regions for tensor in images) and set(scales) == set(receptive)
    whole = free and not any(f.reason for f in fields)
    return RunFields(receptive, expression, Size(1, 1), scales if whole else None)


def _largest(fields: Sequence[CardField], source: str) -> Optional[Size]:
    """Return the patch that is enough for all outputs; None: that of some output is not known."""
    known = [f for f in fields if f.source == source]
    whole = all(f.receptive_field is not None for f in known)
    return largest_receptive(known) if whole else None


def _saved_networks(
    model: OpenedModel, fields: RunFields, notes: list[str]
) -> Iterable[TimedNetwork]:
    """The networks for regions that were saved with the model, one of each kind."""
    found: dict[str, TimedNetwork] = {}
    # Those for sources on one grid come first.
    for entry in model.card.regions if model.card is not None else ():
        name = "dense" if entry.kind == DENSE else "fully convolutional"
        fits = entry.expression == fields.expression and set(entry.strides) == set(fields.receptive)
        if name in found or not fits:
            continue
        try:
            network = model.open_region(entry)
        except EngineError as error:
            notes.append(str(error))
            continue
        found[name] = TimedNetwork(name, network, entry.strides, floats=entry.floats_per_pixel)
    return found.values()


def _plain_networks(model: OpenedModel, fields: RunFields) -> Iterable[TimedNetwork]:
    """The model itself, run over regions."""
    if fields.strides is None:
        return
    known = model.card.floats_per_pixel if model.card is not None else None
    floats = known or FLOATS_PER_PIXEL
    yield TimedNetwork("shift and stitch", model.loaded, fields.strides, True, floats)
    yield TimedNetwork("fully convolutional", model.loaded, fields.strides, floats=floats)
