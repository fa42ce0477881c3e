"""Models brought into the form that the rest of the export understands, with the same results."""

from __future__ import annotations

from typing import Any

from ..contract.messages import Messages
from .full_precision import in_full_precision


def in_usual_form(model: Any, messages: Messages) -> Any:
    """Return a model that gives what this one gives, in float32.

    Args:
        model: the Keras model.
        messages: told what was changed, and what that means.
    """
    model, said = in_full_precision(model)
    if said:
        messages.info(said)
    return model
