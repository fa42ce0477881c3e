"""Models brought into the form that the rest of the export understands, with the same results."""

from __future__ import annotations

from typing import Any

from ..contract.messages import Messages
from .channels_last import in_channels_last
from .dates import on_images, without_state
from .full_precision import in_full_precision


def in_usual_form(model: Any, messages: Messages) -> Any:
    """Return a model that gives what this one gives, as images in float32 with the bands last.

    Args:
        model: the Keras model.
        messages: told what was changed, and what that means.
    """
    model, said = in_full_precision(model)
    if said:
        messages.info(said)
    model, turned = in_channels_last(model)
    if turned:
        messages.info(
            f"The model takes its bands before rows and columns ({', '.join(turned)}); the "
            "exported one takes them last, as rasters have them, and gives the same."
        )
    kept = without_state(model)
    if kept:
        messages.info(
            f"These layers keep what they saw in the batch before ({', '.join(kept)}); in the "
            "exported model they begin anew with every patch."
        )
    model, said = on_images(model)
    if said:
        messages.info(said)
    return model
