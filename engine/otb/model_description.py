"""How a model looks to TensorflowModelServe: inputs, outputs, fields, constants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from ..contract.errors import FieldsError, OtbError
from ..contract.job import AUTO, FCN, NONE, PredictJob
from ..geometry.grid import Size
from ..inference.run_fields import RunFields
from ..inference.wanted_products import output_names, told_by, wanted_products
from ..maps.legend import Legend
from ..models.card import Card
from ..models.card_fields import largest_receptive
from ..models.card_numbers import CardNumbers
from ..models.model_inputs import constants
from ..models.model_outputs import ALL, Roles, Told
from ..models.number_kinds import CONTINUOUS, SIGMOID, SOFTMAX, by_training, fits
from ..models.output_reading import Reading
from ..models.tensors import Signature, Tensor
from .limits import INSTEAD


def outputs_to_compute(
    job: PredictJob, signature: Signature, card: Optional[Card]
) -> tuple[Tensor, ...]:
    """Return the outputs that may be needed; which is which is seen when they are there.

    Raises:
        ModelError: the model has nothing that the wanted maps can be made of.
        OtbError: TensorflowModelServe cannot write it.
    """
    # Only their signature is known yet: zeros stand for what they will say.
    can = {t.name: t for t in signature.outputs if bands_of(t)}
    named = output_names(job.output_names, {t.name: t for t in signature.outputs})
    for name in named:
        if name not in can:
            raise OtbError(
                f"OUTPUT_NAMES names “{name}”, of which TensorflowModelServe does not know how "
                f"many bands it has. {INSTEAD}"
            )
    if named and not (job.probabilities or job.confidence):
        return tuple(t for t in signature.outputs if t.name in named)
    told = told_by(job, card, [t.name for t in signature.outputs])
    if told.heads:
        wanted = (*can, *named) if told.heads == ALL else (*told.heads, *named)
        return tuple(t for t in signature.outputs if t.name in wanted)
    shapes = {name: np.zeros((1, 1, 1, bands_of(t) or 1)) for name, t in can.items()}
    labels = [t for t in can.values() if t.is_integer and bands_of(t) == 1]
    floats = _may_be_result(list(can.values()), named, card, bool(labels))
    result = _supposed(floats[0], told) if floats else None
    roles = Roles(labels[0].name if labels else None, result)
    products = wanted_products(job, (roles,), shapes, lambda count: Legend.unnamed(count or 2))
    needed = {name for product in products for name in product.needs}
    # Any of these may be the result.
    if result is not None and result.output in needed:
        needed |= {tensor.name for tensor in floats}
    return tuple(t for t in signature.outputs if t.name in needed)


def _may_be_result(
    outputs: Sequence[Tensor], named: Sequence[str], card: Optional[Card], labels: bool
) -> list[Tensor]:
    """The outputs that the maps may be made of beside labels: probabilities, if there are some."""
    floats = [t for t in outputs if t.is_float]
    found = [t for t in floats if (bands_of(t) or 0) >= 2]
    result = card.result.output if card is not None and card.result is not None else None
    # What the card or the user says spares the others, which may lie on other pixels.
    for says in (named, [result]):
        chosen = [tensor for tensor in found if tensor.name in says]
        if len(chosen) == 1:
            return chosen
    return found or ([] if labels else floats)


def _supposed(tensor: Tensor, told: Told) -> Reading:
    """What the numbers of an output are, as far as that is known before it is computed."""
    channels = bands_of(tensor) or 1
    numbers = told.numbers.get(tensor.name, CardNumbers())
    kind = numbers.kind or by_training(numbers.activation, numbers.loss, channels).kind
    if told.activation != AUTO or kind is None or not fits(kind, channels):
        kind = SIGMOID if channels == 1 else SOFTMAX
    if told.activation == NONE:
        kind = CONTINUOUS
    return Reading(tensor.name, kind, channels, numbers=numbers)


def bands_of(tensor: Tensor) -> Optional[int]:
    """Return the number of bands that TensorflowModelServe makes of an output, if it can."""
    if len(tensor.shape) == 1:
        return 1
    # It takes the last axis for the bands also where that is the image's width.
    return tensor.shape[-1] if len(tensor.shape) in (2, 4) else None


def describe_fields(
    job: PredictJob,
    card: Optional[Card],
    placeholders: Sequence[Tensor],
    outputs: Sequence[Tensor],
) -> RunFields:
    """Return the fields of the run; the strides of the network are of no use here.

    Raises:
        FieldsError: they are malformed, or neither the job nor the card says them.
        OtbError: TensorflowModelServe has no way to say them.
    """
    sizes = _receptive(job, card, placeholders, outputs)
    receptive = {tensor.name: size for tensor, size in zip(placeholders, sizes)}
    expression, scale = _expression_and_scale(job, card, placeholders[0], outputs)
    return RunFields(receptive, expression, scale, strides=None)


def _receptive(
    job: PredictJob,
    card: Optional[Card],
    placeholders: Sequence[Tensor],
    outputs: Sequence[Tensor],
) -> tuple[Size, ...]:
    given = [part for part in job.receptive_field.split(",") if part.strip()]
    if given and len(given) != len(placeholders):
        raise FieldsError(
            f"RECEPTIVE_FIELD is “{job.receptive_field}”; expected one for each of the "
            f"{len(placeholders)} sources, separated by commas."
        )
    if given:
        return tuple(Size.parse(part, "RECEPTIVE_FIELD") for part in given)
    names = {tensor.name for tensor in outputs}
    sizes = []
    for tensor in placeholders:
        known = largest_receptive(card.fields_of(tensor.name, names) if card else ())
        if known is not None:
            sizes.append(known)
        elif tensor.fixed is not None:
            sizes.append(Size(*tensor.fixed))
        else:
            raise _unknown("receptive field", "RECEPTIVE_FIELD")
    return tuple(sizes)


def _expression_and_scale(
    job: PredictJob, card: Optional[Card], source: Tensor, outputs: Sequence[Tensor]
) -> tuple[Size, Size]:
    names = {tensor.name for tensor in outputs}
    known = card.fields_of(source.name, names) if card is not None else []
    expression: Optional[Size]
    if job.expression_field.strip():
        expression = Size.parse(job.expression_field, "EXPRESSION_FIELD")
    elif all(len(tensor.shape) <= 2 for tensor in outputs):
        expression = Size(1, 1)
    else:
        expression = _one({f.expression_field for f in known if f.expression_field is not None})
    if expression is None:
        raise _unknown("expression field", "EXPRESSION_FIELD")
    if job.mode != FCN and expression == Size(1, 1):
        return expression, Size(1, 1)
    if job.scale_factor.strip():
        scale: Optional[Size] = Size.parse(job.scale_factor, "SCALE_FACTOR")
    else:
        scale = _one({f.scale_factor for f in known if f.scale_factor is not None})
    if scale is None:
        raise _unknown("scale factor", "SCALE_FACTOR")
    if scale.width != scale.height:
        raise OtbError(
            f"The scale factor is {scale}; TensorflowModelServe has one for both directions "
            f"(output.spcscale). {INSTEAD}"
        )
    return expression, scale


def _one(sizes: set[Size]) -> Optional[Size]:
    return sizes.pop() if len(sizes) == 1 else None


def _unknown(what: str, parameter: str) -> FieldsError:
    return FieldsError(
        f"The {what} of the model is not known: it has no model card that says it, and Orfeo "
        f"ToolBox cannot measure it. Give {parameter}, or export the model with “Export "
        "a Keras model”."
    )


# What TensorflowModelServe makes of the text of a value.
_CONSTANT_TYPES = {"bool": "bool", "int32": "int", "float32": "float"}


def constant_texts(job: PredictJob, signature: Signature) -> tuple[str, ...]:
    """Return ``name=value`` for each input without an image, written as its type needs it.

    Raises:
        ModelError: USER_PLACEHOLDERS does not fit the model.
        OtbError: TensorflowModelServe cannot give such a value.
    """
    scalars = {tensor.name: tensor for tensor in signature.scalars}
    pairs = []
    for name, value in constants(signature, job.user_placeholders).items():
        tensor = scalars[name]
        if tensor.dtype not in _CONSTANT_TYPES or tensor.shape:
            raise OtbError(
                f"USER_PLACEHOLDERS: the model's input “{name}” is {tensor.dtype} of the shape "
                f"{list(tensor.shape)}; TensorflowModelServe gives single values of the types "
                f"bool, int32 and float32 only. {INSTEAD}"
            )
        text = str(value.item())
        # Digits alone would become a whole number, and an exponent no number at all.
        if tensor.dtype == "float32":
            text = np.format_float_positional(value[()], trim="0")
        pairs.append(f"{name}={text.lower()}")
    return tuple(pairs)
