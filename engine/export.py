"""Turn a Keras file into a SavedModel folder with its model card."""

from __future__ import annotations

import contextlib
import platform
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np

from . import __version__
from .atomic import replacing
from .bands import names
from .card import Card, CardField, write_card
from .channels import fit
from .errors import EngineError, ModelError
from .fields import describe
from .found_fields import noise
from .grid import Size
from .head_of_layers import head_of_layers
from .job import ExportJob
from .keras_loading import load_keras
from .layer_table import layer_table
from .legend import read_legend
from .messages import Messages
from .model_folder import OWN_NAMES, recover_folder, sha256_of
from .network import has_layers
from .regions import Regions, save_regions
from .resting_layers import put_to_rest
from .roles import Roles, candidates, find_roles
from .signature import Arrays
from .tensorflow_engine import TensorFlowEngine
from .tensorflow_setup import keras
from .tensorflow_setup import tensorflow as tf
from .wanted_products import head_in_words

# An exported network computes the same operations; the runtime may fuse them differently.
_TOLERANCE = 1e-5


def export(job: ExportJob, messages: Messages) -> None:
    """Export the model and send its card's numbers as the result.

    Raises:
        EngineError: nothing is written then.
    """
    target = Path(job.output)
    _check_target(target)
    legend = read_legend(Path(job.classes)) if job.classes else None
    for note in legend.notes if legend is not None else ():
        messages.info(note)
    messages.progress(0.1, "Loading the Keras model")
    model = load_keras(Path(job.model), job.custom_code, job.trust, messages)
    resting = put_to_rest(model)
    inputs = {tensor.name: tensor for tensor in model.inputs}
    _check_images(model, job.model)
    bands = _band_names(job.bands, [t for t in model.inputs if len(t.shape) == 4])
    messages.progress(0.3, "Finding the fields of the network")
    with _about(job.model):
        found = describe(model)
    fields = tuple(
        _card_field(source, output, field) for (source, output), field in found.pairs.items()
    )
    messages.progress(0.4, "Writing the SavedModel")
    try:
        with replacing(target, OWN_NAMES) as temporary:
            with _about(job.model):
                _save(model, temporary)
            messages.progress(0.45, "Checking the SavedModel against the Keras model")
            engine = TensorFlowEngine(temporary, "cpu", job.trust)
            with _about(job.model):
                samples = _verify(model, engine, fields)
            roles = _roles(model, engine, samples)
            classes = _classes(roles, samples)
            if legend is not None and classes is not None:
                legend = fit(legend, classes, job.classes, messages)
            messages.progress(0.5, "Rewriting the network for every pixel")
            regions = save_regions(model, found, temporary, messages)
            card = Card(
                name=Path(job.model).stem,
                inputs=tuple(t for t in engine.signature.inputs if t.name in inputs),
                outputs=engine.signature.outputs,
                fields=fields,
                legend=legend,
                versions={
                    "cnnmapper": __version__,
                    "keras": keras.__version__,
                    "tensorflow": tf.__version__,
                    "python": platform.python_version(),
                },
                sha256=sha256_of(temporary),
                regions=regions.entries,
                floats_per_pixel=regions.floats,
                dense=regions.dense,
                layers=layer_table(model),
                bands=bands,
                result=roles.head,
            )
            write_card(card, temporary)
    except OSError as error:
        raise ModelError(
            f"{target} cannot be written: {error.strerror or error}. Choose another OUTPUT folder "
            "or free some space."
        ) from error
    if resting:
        messages.info(
            "These layers act in training only, and do nothing in the exported model: "
            f"{', '.join(resting)}."
        )
    first = fields[0]
    for field in fields:
        if field.reason:
            messages.warning(f"{field.source} to {field.output}: {field.reason}")
    _say(regions, messages)
    if roles.undecided:
        messages.warning(
            f"The model has several outputs that may be its result ({', '.join(roles.undecided)}), "
            "and nothing says which is. Name the one that you want in OUTPUT_NAMES of each run."
        )
    elif roles.head is not None:
        messages.info(head_in_words(roles))
    messages.result(
        output=str(target),
        card=str(target / "model_card.json"),
        receptive_field=_text(first.receptive_field),
        expression_field=_text(first.expression_field),
        scale_factor=_text(first.scale_factor),
        dense=regions.dense.proven,
    )


def _say(regions: Regions, messages: Messages) -> None:
    dense = regions.dense
    if dense.proven:
        messages.info(
            f"The dense method ({dense.method}) gives what the patches give: largest difference "
            f"{dense.largest_difference:.2g} over {dense.windows} windows."
        )
    else:
        messages.info(f"The dense method cannot be used: {dense.reason}.")


def _text(size: Any) -> str:
    return "" if size is None else str(size)


def _check_target(target: Path) -> None:
    if not target.parent.is_dir():
        raise ModelError(f"The folder {target.parent} of OUTPUT does not exist.")
    if target.is_file():
        raise ModelError(f"OUTPUT {target} is a file; expected a new or empty folder.")
    recover_folder(target)
    if target.is_dir() and any(target.iterdir()) and not (target / "saved_model.pb").exists():
        raise ModelError(
            f"OUTPUT {target} holds other files and no model. Choose a new or empty folder, or "
            "that of an earlier export."
        )


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


def _band_names(text: str, images: list[Any]) -> dict[str, tuple[str, ...]]:
    """Read BANDS: names separated by commas, one list for each image input, separated by “;”."""
    if not text.strip():
        return {}
    lists = [names(part) for part in text.split(";")]
    expected = "; ".join(f"{t.name} {t.shape[-1]}" for t in images)
    if [len(part) for part in lists] != [t.shape[-1] for t in images]:
        found = "; ".join(str(len(part)) for part in lists)
        raise ModelError(
            f"BANDS is “{text}” ({found} names); expected is one name for each band of the "
            f"model's image input, in its order: {expected}. Separate the names by commas, and "
            "several inputs by “;”."
        )
    for part in lists:
        twice = [name for name in part if part.count(name) > 1]
        if twice:
            raise ModelError(f"BANDS names “{twice[0]}” twice; expected are different names.")
    return {tensor.name: part for tensor, part in zip(images, lists)}


def named_outputs(model: Any, outputs: Any) -> dict[str, Any]:
    """Return the outputs by the model's own names: the keys of a dictionary, else layer names."""
    if isinstance(outputs, dict):
        return dict(outputs)
    values = list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]
    # The operation that made the output has the name that the user gave; tensors have numbers.
    names = [tensor._keras_history.operation.name for tensor in model.outputs]
    if len(set(names)) != len(values):
        names = [f"{name}_{i}" for i, name in enumerate(names)]
    return dict(zip(names, values))


def _arguments(model: Any, images: Sequence[Any]) -> Any:
    """What the model is called with: a tensor, or several in its own list or dictionary."""
    if isinstance(model, keras.Sequential):
        return images[0]
    return keras.tree.pack_sequence_as(model.input, list(images))


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


def _save(model: Any, folder: Path) -> None:
    names = [tensor.name for tensor in model.inputs]
    specs = [
        tf.TensorSpec((None, *tensor.shape[1:]), tensor.dtype, name=tensor.name)
        for tensor in model.inputs
    ]

    def serve(*images: Any) -> Any:
        outputs = model(_arguments(model, images), training=False)
        # SavedModel refuses an output that is an input untouched.
        return {k: tf.identity(v) for k, v in named_outputs(model, outputs).items()}

    module = tf.Module()
    module.model = model
    # The state of random numbers is no weight of a model, yet its graph may refer to it.
    module.state = list(model.variables)
    function = tf.function(serve, input_signature=specs, autograph=False)
    concrete = function.get_concrete_function()
    if sorted(concrete.structured_input_signature[1] or {}) not in ([], sorted(names)):
        raise ModelError(f"The model's input names {', '.join(names)} cannot be kept.")
    tf.saved_model.save(module, str(folder), signatures={"serving_default": concrete})


def _roles(model: Any, engine: TensorFlowEngine, samples: Arrays) -> Roles:
    """Tell what the outputs are; of several heads, the layers say which is the result."""
    outputs = engine.signature.outputs
    heads, labels = candidates(outputs, samples)
    known = head_of_layers(model, heads, labels) if len(heads) > 1 else None
    return find_roles(outputs, samples, known, by_number=not has_layers(model))


def _classes(roles: Roles, samples: Arrays) -> Optional[int]:
    """Return how many classes the model tells apart, if it gives their probabilities."""
    name = roles.probabilities
    return None if name is None else int(samples[name].shape[-1])


def _verify(model: Any, engine: TensorFlowEngine, fields: tuple[CardField, ...]) -> Arrays:
    """Check that the SavedModel gives what the Keras model gives, on random images.

    Returns what it gives, by output.
    """
    feeds: dict[str, Any] = {}
    for tensor in engine.signature.inputs:
        known = [f.receptive_field for f in fields if f.source == tensor.name]
        sizes = [s for s in known if s is not None] or [Size(64, 64)]
        # Outputs may need patches of different sizes, and all of them are compared.
        size = Size(max(s.width for s in sizes), max(s.height for s in sizes))
        if tensor.fixed is not None:
            size = Size(*tensor.fixed)
        if len(tensor.shape) == 4:
            feeds[tensor.name] = noise(tensor, size)[np.newaxis]
        else:
            feeds[tensor.name] = np.zeros([length or 1 for length in tensor.shape], tensor.dtype)
    own = [feeds[tensor.name] for tensor in model.inputs]
    outputs = model(_arguments(model, own), training=False)
    expected = {k: np.asarray(v) for k, v in named_outputs(model, outputs).items()}
    images = {t.name for t in engine.signature.images}
    predict = engine.compile(
        {name: str(value.dtype) for name, value in feeds.items() if name in images},
        list(expected),
        {name: value for name, value in feeds.items() if name not in images},
    )
    actual: Arrays = predict({name: feeds[name] for name in images})
    for name, values in expected.items():
        scale = max(1.0, float(np.abs(values).max(initial=0)))
        if not np.allclose(actual[name], values, rtol=0, atol=_TOLERANCE * scale, equal_nan=True):
            raise ModelError(
                f"The exported model's output “{name}” differs from the Keras model's. Please "
                "report this with the model."
            )
    return actual


def _card_field(source: str, output: str, field: Any) -> CardField:
    def size(value: Any) -> Any:
        return None if value is None else Size(int(value[0]), int(value[1]))

    whole = field.scale is not None and all(float(s).is_integer() for s in field.scale)
    return CardField(
        source,
        output,
        size(field.receptive),
        size(field.expression),
        size(field.scale) if whole else None,
        field.found,
        field.reason,
    )
