"""Turn a Keras file into a SavedModel folder with its model card."""

from __future__ import annotations

import contextlib
import platform
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from . import __version__
from .contract.errors import EngineError, ModelError, OutputError
from .contract.job import DEEPNESS, TENSORFLOW, ExportJob
from .contract.messages import Messages
from .contract.result import ExportResult
from .geometry.grid import Size
from .inference.cut_trial import cuts_at_export
from .inference.duration_estimate import MethodCost
from .inference.model_inspection import SENTINEL_2, time_all_ways
from .inference.result_words import head_in_words, reading_in_words, tell_reading
from .maps.atomic_files import replacing
from .maps.class_channels import fit
from .maps.legend import Legend
from .models.card import FILE_NAME, Card, write_card
from .models.card_fields import CardField
from .models.card_numbers import CardNumbers
from .models.card_onnx import FOLDER
from .models.model_folder import OWN_NAMES, check_model_folder, sha256_of
from .models.model_outputs import Roles, Told, candidates, find_roles
from .models.opened_model import OpenedModel
from .models.runtime import LoadedModel
from .models.runtime_choice import runtime_named
from .models.tensorflow_setup import keras
from .models.tensorflow_setup import tensorflow as tf
from .models.tensors import Arrays, Tensor
from .networks.deepness_file import write_deepness
from .networks.found_numbers import found_numbers
from .networks.head_of_layers import head_of_layers
from .networks.keras_loading import load_keras
from .networks.layer_fields import describe
from .networks.layer_graph import has_layers
from .networks.layer_table import layer_table
from .networks.model_trial import onnx_of_model, test_tensors, trial_of_model
from .networks.onnx_export import OnnxExport
from .networks.random_scenes import textures
from .networks.region_export import save_regions
from .networks.resting_layers import put_to_rest
from .networks.saved_model import save_model, verify_model
from .networks.usual_form import in_usual_form
from .reports.model_summary import is_open, summary
from .training_facts import TrainingFacts, facts_of_job
from .unlike_output import with_unlike_output


def export(job: ExportJob, messages: Messages) -> None:
    """Export the model and send its card's numbers as the result.

    Raises:
        EngineError: nothing is written then.
    """
    messages.result(make_export(job, messages))


def make_export(
    job: ExportJob, messages: Messages, known: Optional[TrainingFacts] = None
) -> ExportResult:
    """Export the model.

    Args:
        job: which model, and where to.
        messages: told how far it is.
        known: what whoever has trained it knows; None: what the job tells.

    Raises:
        EngineError: nothing is written then.
    """
    target = Path(job.output)
    check_model_folder(target)
    messages.progress(0.02, "Loading the Keras model")
    model = load_keras(Path(job.model), job.custom_code, job.trust, messages)
    model = in_usual_form(model, messages)
    resting = put_to_rest(model)
    _check_images(model, job.model)
    facts = facts_of_job(job, model, messages) if known is None else known
    try:
        with replacing(target, OWN_NAMES) as temporary:
            card, roles, text = _fill(job, model, facts, temporary, messages)
            messages.progress(0.98, "Moving it to its place")
    except OSError as error:
        raise OutputError(
            f"{target} cannot be written: {error.strerror or error}. Choose another OUTPUT folder "
            "or free some space."
        ) from error
    _say_what_rests(resting, messages)
    # What is in the summary, or of no account since a network for regions is proven, is not said.
    proven = {name for entry in card.regions for name in entry.outputs}
    open_fields = [f for f in card.fields if f.reason not in text and f.output not in proven]
    _say_what_is_not_known(open_fields, messages)
    _say_what_the_result_is(roles, messages)
    if card.without_onnx:
        messages.info(
            "TensorFlow is needed for maps of this model, or for its fastest way: ONNX Runtime "
            f"lacks {card.without_onnx}."
        )
    first = card.fields[0]
    (messages.warning if is_open(card, roles) else messages.info)(text)
    return ExportResult(
        output=str(target),
        card=str(target / FILE_NAME),
        receptive_field=_text(first.receptive_field),
        expression_field=_text(first.expression_field),
        scale_factor=_text(first.scale_factor),
        dense=card.dense is not None and card.dense.proven,
        summary=text,
    )


def _fill(
    job: ExportJob, model: Any, facts: TrainingFacts, folder: Path, messages: Messages
) -> tuple[Card, Roles, str]:
    """Write everything into a folder; return the card, what the outputs are, and the summary."""
    legend = facts.legend
    messages.progress(0.1, "Finding the fields of the network")
    with _about(job.model):
        found = describe(model)
    fields = tuple(
        CardField.of(source, output, field) for (source, output), field in found.pairs.items()
    )
    messages.progress(0.15, "Writing the SavedModel")
    with _about(job.model):
        save_model(model, folder)
    messages.progress(0.35, "Checking the SavedModel against the Keras model")
    runtime = runtime_named(TENSORFLOW, "cpu", job.trust)
    engine = runtime.open(folder)
    with _about(job.model):
        samples = verify_model(model, engine, fields, messages)
    layers = layer_table(model)
    numbers = found_numbers(
        Path(job.model), model, engine, layers, samples,
        None if legend is None else legend.class_count,
    )  # fmt: skip
    roles = _roles(model, engine, samples, numbers)
    if legend is not None:
        legend = _fitted(legend, roles, facts.legend_from, messages)
    told = None
    if facts.patches is not None and roles.result is not None and roles.classes is not None:
        told = with_unlike_output(facts, model, roles.result.output, found, messages)
    if told is not None:
        model = told.model
        with _about(job.model):
            save_model(model, folder)
            engine = runtime.open(folder)
            verify_model(model, engine, fields, messages)
    messages.progress(0.48, "Writing the model as ONNX")
    onnx = OnnxExport(folder, job.trust, {})
    with _about(job.model):
        trial = trial_of_model(model, engine, fields, told is not None)
        as_onnx = onnx_of_model(model, engine, trial, onnx)
        kept = test_tensors(engine, trial)
    if kept is not None:
        kept.write(folder)
    messages.progress(0.5, "Rewriting the network for every pixel")
    regions = save_regions(model, found, folder, onnx, messages)
    messages.progress(0.8, "Describing the model")
    inputs = {tensor.name for tensor in model.inputs}
    card = Card(
        name=Path(job.model).stem,
        inputs=tuple(t for t in engine.signature.inputs if t.name in inputs),
        outputs=engine.signature.outputs,
        fields=fields,
        legend=legend,
        versions=_versions(),
        sha256=sha256_of(folder),
        regions=regions.entries,
        floats_per_pixel=regions.floats,
        dense=regions.dense,
        layers=layers,
        result=roles.head,
        numbers=numbers,
        **facts.of_card(roles.result.output if roles.result is not None else ""),
        unlike=None if told is None else told.unlike,
        onnx=as_onnx,
        without_onnx="; ".join(onnx.reasons),
    )
    if job.format == DEEPNESS:
        card = _for_deepness(card, roles, onnx, folder, messages)
    opened = OpenedModel(folder, card, engine, runtime)
    card = replace(card, cuts=cuts_at_export(opened, roles, _textures, messages))
    messages.progress(0.85, "Writing the model card")
    write_card(card, folder)
    messages.progress(0.85, "Running the model for a moment")
    costs = _costs(replace(opened, card=card))
    return card, roles, summary(card, roles, costs)


def _for_deepness(
    card: Card, roles: Roles, onnx: OnnxExport, folder: Path, messages: Messages
) -> Card:
    messages.progress(0.82, "Writing a file for Deepness")
    made = write_deepness(card, roles.result, onnx, folder)
    if isinstance(made, str):
        messages.warning(f"FORMAT is deepness, but there is no file for Deepness: {made}.")
        return card
    messages.info(f"{FOLDER}/{made.name} is for the plugin Deepness, which divides values by 255.")
    return replace(card, sha256=sha256_of(folder))


def _textures(size: Size, source: Tensor) -> Iterator[tuple[str, NDArray[Any]]]:
    """Give images on which a model is tried; the same for every export."""
    shape = size.height, size.width, source.channels or 1
    return textures(shape, np.random.default_rng(0), source.dtype)


def _costs(model: OpenedModel) -> Sequence[MethodCost]:
    """Time the ways in which a model can be applied; none where values of inputs are not known."""
    card = model.card
    if card is None or model.loaded.signature.scalars:
        return ()
    return time_all_ways(model, card, {}, SENTINEL_2, [])


def _versions() -> dict[str, str]:
    return {
        "cnnmapper": __version__,
        "keras": keras.__version__,
        "tensorflow": tf.__version__,
        "python": platform.python_version(),
    }


def _fitted(legend: Legend, roles: Roles, origin: str, messages: Messages) -> Legend:
    """Lay the legend on the channels of the result.

    Raises:
        LegendError: the result has more classes or fewer.
    """
    result = roles.result
    if roles.classes is not None:
        return fit(legend, roles.classes, origin, messages)
    if result is not None and roles.labels is None:
        if not result.sure:
            # It is no sign of quantities, and its number of classes is wrong.
            return fit(legend, 2 if result.channels == 1 else result.channels, origin, messages)
        messages.warning(f"CLASSES is not kept. {reading_in_words(result)}")
    return legend


def _say_what_rests(layers: Sequence[str], messages: Messages) -> None:
    if layers:
        messages.info(
            "These layers act in training only, and do nothing in the exported model: "
            f"{', '.join(layers)}."
        )


def _say_what_is_not_known(fields: Sequence[CardField], messages: Messages) -> None:
    for field in fields:
        if field.reason:
            messages.warning(f"{field.source} to {field.output}: {field.reason}")


def _say_what_the_result_is(roles: Roles, messages: Messages) -> None:
    if roles.undecided:
        messages.warning(
            f"The model has several outputs that may be its result ({', '.join(roles.undecided)}), "
            "and nothing says which is. Name the one that you want in HEAD of each run, or * for "
            "all of them."
        )
        return
    if roles.head is not None:
        messages.info(head_in_words(roles))
    if roles.result is not None:
        tell_reading(roles.result, messages)


def _text(size: Any) -> str:
    return "" if size is None else str(size)


def _check_images(model: Any, path: str) -> None:
    images = [tensor for tensor in model.inputs if len(tensor.shape) == 4]
    if not images:
        raise ModelError(
            f"{path} has no image input of the shape (batch, height, width, bands); its inputs "
            f"are {', '.join(f'{t.name} {tuple(t.shape)}' for t in model.inputs)}."
        )
    for tensor in images:
        if tensor.shape[-1] is None:
            raise ModelError(
                f"The input “{tensor.name}” of {path} has no fixed number of bands; save the model "
                "with Input(shape=(None, None, bands))."
            )


@contextlib.contextmanager
def _about(path: str) -> Iterator[None]:
    """Put into words what a layer throws that cannot be run as it was saved."""
    try:
        yield
    except (EngineError, OSError, MemoryError):
        raise
    except Exception as error:  # layers may throw anything
        text = re.sub(r"\x1b\[\d*m|\{\{.*?\}\}", "", " ".join(str(error).split()))
        layer = re.search(r"calling (\w+)\.call\(\)\. *(.*)", text)
        where = f"its layer {layer[1]} fails" if layer else "it fails"
        raise ModelError(
            f"{path} was loaded, but {where} when it is run on an image: "
            f"{(layer[2] if layer else text).split(' Arguments received')[0][:160]}. Check that "
            "the network predicts in Keras itself, and replace that layer if it does not."
        ) from error


def _roles(
    model: Any, engine: LoadedModel, samples: Arrays, numbers: dict[str, CardNumbers]
) -> Roles:
    """Tell what the outputs are; of several heads, the layers say which is the result."""
    outputs = engine.signature.outputs
    told = Told(numbers, by_number=not has_layers(model))
    heads, labels = candidates(outputs, samples, told)
    if len(heads) > 1:
        told = replace(told, result=head_of_layers(model, heads, labels))
    (roles,) = find_roles(outputs, samples, told)
    return roles
