"""A network that somebody has trained, as the start of another training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..contract.errors import TrainingError
from ..contract.messages import Messages
from ..contract.training_job import TrainJob
from ..models.learnt_classes import are_others, classes_in
from ..models.tensorflow_setup import keras
from ..networks.class_features import class_features
from ..networks.keras_loading import load_keras
from ..networks.layer_fields import describe
from ..networks.pixel_effects import is_plain
from ..networks.saved_model import named_outputs
from ..sampling.patch_set import PATCH, PatchSet, PatchSource
from .architectures import LABELS, PROBABILITIES

_MOST_NAMES = 12


@dataclass(frozen=True)
class Start:
    """A network to train on from."""

    model: Any
    probabilities: str
    """Name of its output of classes."""


def load_start(job: TrainJob, patches: PatchSet, messages: Messages) -> Start:
    """Load START, give it a head for the classes of the set, and freeze its layers.

    Raises:
        ModelError: it cannot be loaded.
        TrainingError: it does not fit the patches, or has nothing to train.
    """
    model = load_keras(Path(job.start), job.custom_code, job.trust, messages)
    _check_inputs(job, model, patches)
    name = _output_of_classes(job, model)
    count = len(patches.classes.entries)
    start = Start(model, name)
    found = named_outputs(model, model.output)[name].shape[-1]
    if found != count:
        start = _with_new_head(job, model, name, count)
        messages.info(
            f"START gives {found} classes, and the patch set has {count}: its last layer begins "
            "with random weights."
        )
    else:
        start = _with_head_for(job, start, patches, messages)
    _check_result(job, start, patches)
    _freeze(job, start.model, messages)
    return start


def _check_inputs(job: TrainJob, model: Any, patches: PatchSet) -> None:
    if len(model.inputs) != len(patches.sources):
        raise TrainingError(
            f"START {job.start} has {len(model.inputs)} inputs, and {patches.folder} has patches "
            f"of {len(patches.sources)} sources; expected are as many, in the same order."
        )
    for tensor, source in zip(model.inputs, patches.sources):
        shape = tuple(tensor.shape)[1:]
        expected = _shape(source, shape, job.dates)
        fits = len(shape) == len(expected) and all(
            given in (None, wanted) for given, wanted in zip(shape, expected)
        )
        if not fits:
            words = " x ".join("any" if n is None else str(n) for n in shape)
            raise TrainingError(
                f"The input “{tensor.name}” of START {job.start} takes {words} (rows, columns, "
                f"bands); the patches of {patches.folder} are {source.height} x {source.width} x "
                f"{len(source.bands)}. Sample again with patches and bands as the network takes "
                "them."
            )


def _shape(source: PatchSource, shape: tuple[Any, ...], dates: int) -> tuple[int, ...]:
    bands = len(source.bands)
    if len(shape) == 2 and (source.height, source.width) == (1, 1):
        return dates, bands // dates
    return source.height, source.width, bands


def _output_of_classes(job: TrainJob, model: Any) -> str:
    """Return the output of probabilities.

    Raises:
        TrainingError: there is none, or several.
    """
    outputs = named_outputs(model, model.output)
    found = [name for name, tensor in outputs.items() if _is_softmax(tensor)]
    if len(found) != 1:
        has = "no output" if not found else f"the outputs {', '.join(found)}"
        raise TrainingError(
            f"START {job.start} has {has} that a softmax makes; expected is one, with a "
            f"probability for each class. Its outputs are {', '.join(outputs)}."
        )
    return found[0]


def _is_softmax(tensor: Any) -> bool:
    operation = tensor._keras_history.operation
    if is_plain(operation, keras.layers.Softmax):
        return operation.axis in (-1, len(tensor.shape) - 1)
    return bool(getattr(operation, "activation", None) is keras.activations.softmax)


def _with_head_for(job: TrainJob, start: Start, patches: PatchSet, messages: Messages) -> Start:
    """Return a network of as many classes; where it has learnt others, its last layer is new."""
    learnt, own = classes_in(Path(job.start)), patches.classes
    names = _in_words([entry.label for entry in own.entries])
    if learnt is None:
        messages.info(
            f"Nothing tells the classes of START; those of the patch set are taken for them, in "
            f"their order: {names}."
        )
    elif are_others(learnt, own):
        before = _in_words([label for _, label in learnt])
        if isinstance(class_features(start.model, start.probabilities), str):
            messages.warning(
                f"START has learnt other classes ({before}) than the patch set has ({names}), and "
                "its last layer cannot be replaced: it begins with what it knows of those. Train "
                "for longer, or train a new network."
            )
            return start
        messages.info(
            f"START has learnt other classes ({before}) than the patch set has ({names}): its last "
            "layer begins with random weights."
        )
        return _with_new_head(job, start.model, start.probabilities, len(own.entries))
    return start


def _with_new_head(job: TrainJob, model: Any, name: str, classes: int) -> Start:
    found = class_features(model, name)
    if isinstance(found, str):
        raise TrainingError(
            f"START {job.start} gives another number of classes than the patch set has "
            f"({classes}), and its last layer cannot be replaced: {found}. Give a network with "
            "as many classes."
        )
    head = found.head
    count = "units" if isinstance(head, keras.layers.Dense) else "filters"
    config = {**head.get_config(), count: classes, "activation": "softmax", "name": PROBABILITIES}
    softmax = type(head).from_config(config)(found.tensor)
    for apply in found.after:
        softmax = apply(softmax)
    labels = keras.ops.expand_dims(keras.ops.argmax(softmax, axis=-1), axis=-1)
    return Start(
        keras.Model(model.inputs, {PROBABILITIES: softmax, LABELS: labels}), PROBABILITIES
    )


def _check_result(job: TrainJob, start: Start, patches: PatchSet) -> None:
    """Refuse a network that makes other than one label, or a label for each pixel, of a patch."""
    model = start.model
    given = [
        keras.KerasTensor((1, *_shape(source, tuple(tensor.shape)[1:], job.dates)), tensor.dtype)
        for tensor, source in zip(model.inputs, patches.sources)
    ]
    try:
        arguments = given[0] if len(given) == 1 else keras.tree.pack_sequence_as(model.input, given)
        outputs = named_outputs(model, model.compute_output_spec(arguments))
        shape = tuple(outputs[start.probabilities].shape)[1:-1]
    except Exception as error:  # layers may throw anything
        raise TrainingError(
            f"START {job.start} does not take the patches of {patches.folder} "
            f"({' '.join(str(error).split())[:200]}). {_field_in_words(start)}"
        ) from None
    first = patches.sources[0]
    wanted = [(first.height, first.width)] if patches.kind == PATCH else [(), (1, 1)]
    if shape not in wanted:
        gives = " x ".join(map(str, shape)) or "one label"
        expected = "one label for each pixel" if patches.kind == PATCH else "one label"
        raise TrainingError(
            f"START {job.start} makes {gives} of a patch of {first.height} x {first.width} pixels "
            f"of {patches.folder}; expected is {expected}. {_field_in_words(start)}"
        )


def _field_in_words(start: Start) -> str:
    fields = describe(start.model).pairs
    known = {
        f"{field.receptive[0]} x {field.receptive[1]}"
        for (_, output), field in fields.items()
        if output == start.probabilities and field.receptive is not None
    }
    if not known:
        return "Sample again with patches of the size that the network was trained on."
    return f"Sample again with patches of its receptive field: {', '.join(sorted(known))} pixels."


def _freeze(job: TrainJob, model: Any, messages: Messages) -> None:
    text = job.frozen_layers.strip()
    if not text:
        return
    layers = [layer for layer in model.layers if layer.weights]
    for layer in _chosen(text, layers, model.layers):
        layer.trainable = False
    frozen = [layer.name for layer in layers if not layer.trainable]
    if not model.trainable_variables:
        raise TrainingError(
            f"FROZEN_LAYERS is “{text}”, which leaves no layer to be trained. Freeze fewer of "
            f"{_listed(layers)}."
        )
    messages.info(f"These layers keep their weights: {', '.join(frozen)}.")


def _chosen(text: str, layers: Sequence[Any], every: Sequence[Any]) -> Sequence[Any]:
    if text.isascii() and text.isdecimal():
        if int(text) > len(layers):
            raise TrainingError(
                f"FROZEN_LAYERS is {text}; START has {len(layers)} layers with weights: "
                f"{_listed(layers)}."
            )
        return layers[: int(text)]
    by_name: Mapping[str, Any] = {layer.name: layer for layer in every}
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in by_name:
            raise TrainingError(
                f"FROZEN_LAYERS names “{name}”, which is no layer of START. Its layers with "
                f"weights are {_listed(layers)}."
            )
    return [by_name[name] for name in names]


def _listed(layers: Sequence[Any]) -> str:
    return _in_words([layer.name for layer in layers])


def _in_words(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more
