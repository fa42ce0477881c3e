"""Everything that is decided before the first tile: which input, which fields, which values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .card import Card
from .errors import FieldsError, ModelError
from .grid import Size
from .job import PATCH, PredictJob
from .roles import as_pixels
from .signature import Engine, Signature, Tensor

# Six poolings by two; a network that strides further has no business making maps.
_MAX_SCALE = 64


@dataclass(frozen=True)
class Fields:
    """Receptive field (reference pixels), expression field (output pixels), scale factor."""

    receptive: Size
    expression: Size
    scale: Size


def image_input(signature: Signature, placeholders: str, sources: int) -> Tensor:
    """Return the input that the image feeds.

    Raises:
        ModelError: PLACEHOLDERS names no input, or the model has more image inputs than there
            are sources.
    """
    images = {tensor.name: tensor for tensor in signature.images}
    known = ", ".join(images) or "none"
    names = [name.strip() for name in placeholders.split(",") if name.strip()] or list(images)
    for name in names:
        if name not in images:
            raise ModelError(
                f"PLACEHOLDERS names “{name}”, which is no image input of the model. Its image "
                f"inputs are: {known}."
            )
    if len(names) != sources or len(images) != sources:
        raise ModelError(
            f"The model has {len(images)} image inputs ({known}) and {sources} source is given; "
            "this version runs models with one image input."
        )
    return images[names[0]]


def check_bands(tensor: Tensor, bands: int, what: str) -> None:
    """Check that the image has the bands that the model was trained on.

    Raises:
        ModelError: it has not.
    """
    if tensor.channels is not None and tensor.channels != bands:
        raise ModelError(
            f"{what} has {bands} band{'s' if bands != 1 else ''}; the model's input {tensor.name} "
            f"expects {tensor.channels}. Choose the image with the bands that the model was "
            "trained on, in the same order."
        )


_PAIR = re.compile(r"([^=\s]+)=(\S*)")


def constants(signature: Signature, text: str) -> dict[str, Any]:
    """Read USER_PLACEHOLDERS (``name=value``, space-separated) for the inputs without an image.

    Raises:
        ModelError: malformed, an unknown or missing name, or a value of the wrong type.
    """
    scalars = {tensor.name: tensor for tensor in signature.scalars}
    known = ", ".join(scalars) or "none"
    values: dict[str, Any] = {}
    for item in text.split():
        match = _PAIR.fullmatch(item)
        if match is None:
            raise ModelError(
                f"USER_PLACEHOLDERS has “{item}”; expected name=value pairs separated by spaces, "
                "such as is_training=false dropout=0.0."
            )
        name, value = match.groups()
        if name not in scalars:
            raise ModelError(
                f"USER_PLACEHOLDERS names “{name}”, which is no such input of the model. Its "
                f"inputs without an image are: {known}."
            )
        tensor = scalars[name]
        values[name] = np.full([length or 1 for length in tensor.shape], _value(value, tensor))
    missing = [name for name in scalars if name not in values]
    if missing:
        raise ModelError(
            f"The model also needs values for {', '.join(missing)}. Give them in "
            f"USER_PLACEHOLDERS, such as “{missing[0]}=0”."
        )
    return values


def _value(text: str, tensor: Tensor) -> Any:
    wanted = "true or false" if tensor.dtype == "bool" else "a number"
    if tensor.dtype == "bool":
        found = {"true": True, "1": True, "false": False, "0": False}.get(text.lower())
        if found is not None:
            return found
    else:
        try:
            return np.dtype(tensor.dtype).type(text)
        except (ValueError, TypeError, OverflowError):
            wanted = f"a number of type {tensor.dtype}"
    raise ModelError(
        f"USER_PLACEHOLDERS gives {tensor.name} the value “{text}”; expected {wanted}."
    )


def find_fields(
    job: PredictJob, card: Optional[Card], engine: Engine, source: Tensor, feeds: dict[str, Any]
) -> Fields:
    """Return the fields: as given in the job, else the card's, else found on the model itself.

    Args:
        job: its receptive_field, expression_field and scale_factor are read.
        card: the model's card, if it has one.
        engine: runs the model for what is not known.
        source: the image input.
        feeds: values of the other inputs.

    Raises:
        FieldsError: malformed, or not to be found.
    """
    known = [f for f in card.fields if f.source == source.name] if card else []
    receptive = _given(job.receptive_field, "RECEPTIVE_FIELD")
    if receptive is None:
        sizes = [f.receptive_field for f in known if f.receptive_field is not None]
        if sizes:
            receptive = Size(max(s.width for s in sizes), max(s.height for s in sizes))
        elif source.fixed is not None:
            receptive = Size(*source.fixed)
    if receptive is None:
        raise FieldsError(
            "The receptive field of the model is not known"
            + (f" ({known[0].reason})" if known and known[0].reason else "")
            + ". Give it as RECEPTIVE_FIELD: the width (x height) in pixels of the patches that "
            "the model was trained on."
        )
    expression = _given(job.expression_field, "EXPRESSION_FIELD")
    if expression is None:
        expression = _expression(engine, source, feeds, receptive)
    if job.mode == PATCH and expression == Size(1, 1):
        # One output pixel for each reference pixel, whatever the network's strides.
        return Fields(receptive, expression, Size(1, 1))
    scale = _given(job.scale_factor, "SCALE_FACTOR")
    if scale is None:
        scales = {f.scale_factor for f in known if f.scale_factor is not None}
        if len(scales) == 1:
            scale = scales.pop()
    if scale is None and expression == Size(1, 1) and source.fixed is None:
        scale = _scale(engine, source, feeds, receptive)
    if scale is None:
        raise FieldsError(
            "The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of an "
            "output pixel divided by the size of an image pixel (4 for a network with two 2 x 2 "
            "poolings)."
        )
    return Fields(receptive, expression, scale)


def _given(text: str, name: str) -> Optional[Size]:
    return Size.parse(text, name) if text.strip() else None


def _expression(
    engine: Engine, source: Tensor, feeds: dict[str, Any], receptive: Size
) -> Size:
    sizes = {
        Size(block.shape[2], block.shape[1])
        for block in (
            as_pixels(values, name)
            for name, values in sample(engine, source, feeds, [noise(source, receptive)]).items()
        )
    }
    if len(sizes) != 1:
        found = ", ".join(sorted(map(str, sizes)))
        raise FieldsError(
            f"The model's outputs have different expression fields ({found}) for a patch of "
            f"{receptive}; export a model whose outputs have one pixel grid."
        )
    return sizes.pop()


def _scale(
    engine: Engine, source: Tensor, feeds: dict[str, Any], receptive: Size
) -> Optional[Size]:
    """Find by how many pixels a patch must grow until the model gives a second pixel."""
    name = engine.signature.outputs[0].name
    found = []
    for axis in (2, 1):
        for more in range(1, _MAX_SCALE + 1):
            larger = (
                Size(receptive.width + more, receptive.height)
                if axis == 2
                else Size(receptive.width, receptive.height + more)
            )
            outputs = sample(engine, source, feeds, [noise(source, larger)])
            if as_pixels(outputs[name], name).shape[axis] > 1:
                found.append(more)
                break
    return Size(*found) if len(found) == 2 else None


def noise(
    source: Tensor, size: Size, bands: int = 0, low: float = 0, high: float = 10000, seed: int = 0
) -> NDArray[Any]:
    """Return uniform random pixels, shape (height, width, bands), float32."""
    shape = (size.height, size.width, bands or source.channels or 1)
    return np.random.default_rng(seed).uniform(low, high, shape).astype("float32")


def sample(
    engine: Engine, source: Tensor, feeds: dict[str, Any], patches: list[NDArray[Any]]
) -> dict[str, NDArray[Any]]:
    """Run the model on patches of one size and return all its outputs."""
    names = [tensor.name for tensor in engine.signature.outputs]
    dtype = str(patches[0].dtype)
    return engine.compile({source.name: dtype}, names, feeds)({source.name: np.stack(patches)})
