"""Does a fully convolutional run of TensorflowModelServe equal its patches? Looked at, not hoped.

A network that pads with zeros, or normalises over its input, gives something else for a region
than for each receptive field in it, and TensorflowModelServe would not notice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OtbError
from ..geometry.grid import Window
from ..imagery.stack import Stack
from ..models.output_agreement import AGREEMENT
from .limits import INSTEAD
from .model_description import bands_of
from .serving_plan import Plan

_SIDE = 4
"""Width and height of the sample in pixels of the map."""


def sample_window(plan: Plan, source: Stack) -> Window:
    """Return the place, of some all over the map, where the image has the most to say.

    On a uniform area any network agrees with itself.
    """
    area, reference = plan.geometry.area, plan.geometry.places[0]
    width, height = min(_SIDE, area.width), min(_SIDE, area.height)
    places = {
        Window(
            area.x + x * (area.width - width) // 4, area.y + y * (area.height - height) // 4,
            width, height,
        )
        for x in range(5)
        for y in range(5)
    }  # fmt: skip

    def contrast(window: Window) -> float:
        seen = reference.window(plan.geometry.layout.tile(window).blocks)
        pixels = source.read(seen).astype("float64")
        return float(np.std(pixels)) if np.isfinite(pixels).all() else -1.0

    return max(sorted(places, key=str), key=contrast)


def check_trial(plan: Plan, region: Mapping[str, NDArray[Any]], patches: Stack) -> None:
    """Compare the sample with what the patches say.

    Args:
        plan: what was computed.
        region: the outputs of the fully convolutional map there, each (height, width, channels).
        patches: the patch-based result of the same place; every s-th pixel counts.

    Raises:
        OtbError: they differ.
    """
    scale = plan.fields.scale.width
    expected = patches.read(patches.grid.window)[::scale, ::scale]
    first = 0
    worst = 0.0
    compared = [t for t in plan.outputs if not t.is_integer] or list(plan.outputs)
    for tensor in plan.outputs:
        last = first + (bands_of(tensor) or 0)
        # Labels of two classes that are as good as equal may differ.
        if tensor in compared:
            ours, theirs = region[tensor.name].astype("float64"), expected[..., first:last]
            if ours.shape != theirs.shape:
                raise OtbError(
                    f"TensorflowModelServe wrote a sample of {theirs.shape[1]} x "
                    f"{theirs.shape[0]} pixels where {ours.shape[1]} x {ours.shape[0]} were "
                    f"asked for. {INSTEAD}"
                )
            difference = np.abs(ours - theirs) / np.maximum(1, np.abs(theirs))
            if not np.array_equal(np.isfinite(ours), np.isfinite(theirs)):
                worst = float("inf")
            worst = max(worst, float(np.max(difference[np.isfinite(difference)], initial=0)))
        first = last
    if worst > AGREEMENT:
        raise OtbError(
            "The fully convolutional map of TensorflowModelServe does not equal the patch-based "
            f"one (a sample differs by {worst:.3g}): the model pads with zeros, normalises over "
            f"its input, its scale factor is not {plan.fields.scale}, or a graphics card computes "
            f"with fewer digits (then choose DEVICE cpu). No map was written. {INSTEAD}"
        )
