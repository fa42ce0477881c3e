"""On how large an image a model of any size can be tried."""

from __future__ import annotations

from typing import Any, Optional

from ..models.tensorflow_setup import keras

USUAL_SIDE = 64
"""Pixels: a multiple of the total stride of most networks."""
_SIDES = (USUAL_SIDE, 72, 80, 96, 112, 120, 126)
"""Multiples of 3 and 9, of 5, of 7, and of some of them together with powers of 2."""


def side_that_runs(model: Any) -> Optional[int]:
    """Return the side in pixels of the smallest of some square images that a model takes.

    A network that joins what it has made three times smaller with what it has not takes multiples
    of three only. Nothing is computed: only shapes are followed.

    Args:
        model: the Keras model.

    Returns:
        Pixels; None: it takes none of them.
    """
    for side in _SIDES:
        specs = [
            keras.KerasTensor([length or side for length in (1, *tensor.shape[1:])], tensor.dtype)
            for tensor in model.inputs
        ]
        given = specs[0]
        if not isinstance(model, keras.Sequential):
            given = keras.tree.pack_sequence_as(model.input, specs)
        if _takes(model, given):
            return side
    return None


def _takes(model: Any, given: Any) -> bool:
    try:
        model.compute_output_spec(given)
    except Exception:  # a layer may throw anything on a size that it does not take
        return False
    return True
