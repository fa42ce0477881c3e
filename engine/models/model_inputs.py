"""Which inputs the sources feed, and the values of the other inputs."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from ..contract.errors import ModelError
from .tensors import Signature, Tensor


def image_inputs(signature: Signature, placeholders: str, sources: int) -> tuple[Tensor, ...]:
    """Return the inputs that the sources feed, in the order of the sources.

    Raises:
        ModelError: PLACEHOLDERS names no input, or the model has another number of image inputs
            than there are sources.
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
    if len(set(names)) != len(names):
        raise ModelError(f"PLACEHOLDERS names an input twice: {placeholders}.")
    if len(images) != sources:
        raise ModelError(
            f"The model has {len(images)} image input{'s' if len(images) != 1 else ''} ({known}); "
            f"{sources} source{'s are' if sources != 1 else ' is'} given. Give one image for each: "
            "INPUT, INPUT_2, INPUT_3."
        )
    if len(names) != sources:
        raise ModelError(
            f"PLACEHOLDERS names {len(names)} inputs for {sources} sources; expected each of "
            f"{known} once, in the order of the sources."
        )
    return tuple(images[name] for name in names)


def check_bands(tensor: Tensor, bands: int, what: str, masks: int = 0) -> None:
    """Check that the image has the bands that the model was trained on.

    Args:
        tensor: the model's input.
        bands: how many it is given.
        what: the image.
        masks: how many alpha bands were left out of them.

    Raises:
        ModelError: it has not.
    """
    if tensor.channels is not None and tensor.channels != bands:
        raise ModelError(
            f"{what} has {bands} band{'s' if bands != 1 else ''}; the model's input "
            f"“{tensor.name}” expects {tensor.channels}. Choose the image with the bands that the "
            "model was trained on, in the same order." + _of_masks(masks)
        )


def _of_masks(masks: int) -> str:
    if not masks:
        return ""
    bands = "Its alpha band is a mask and is" if masks == 1 else f"Its {masks} alpha bands are"
    return f" {bands} not counted; if it holds data, name all bands in BANDS."


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
