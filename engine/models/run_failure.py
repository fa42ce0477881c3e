"""What is said where a model cannot work on what it was given, whichever runtime runs it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from numpy.typing import NDArray

from ..contract.errors import ModelError


def cannot_work(
    feeds: Mapping[str, NDArray[Any]], reason: str, first: Container[str] = ()
) -> ModelError:
    """Return the error.

    Args:
        feeds: what the model was given, (batch, height, width, bands) where it is an image.
        reason: the runtime's own words, without a full stop.
        first: the inputs that have their bands before height and width.
    """
    return ModelError(
        f"The model cannot work on {_shapes(feeds, first)}: {reason}. Check RECEPTIVE_FIELD or "
        "PATCH_SIZE, and the image's bands."
    )


def _shapes(feeds: Mapping[str, NDArray[Any]], first: Container[str]) -> str:
    words = []
    for name, values in feeds.items():
        if values.ndim == 4:
            rows, columns, bands = values.shape[1:]
            if name in first:
                bands, rows, columns = values.shape[1:]
            words.append(f"{name} {rows} x {columns} pixels with {bands} bands (height x width)")
        else:
            words.append(f"{name} of the shape {values.shape}")
    return ", ".join(words)
