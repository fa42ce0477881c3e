"""How much memory a network's intermediate results take while it runs over a region."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Optional

from ..models.fields import Pair
from . import axis_trace
from .dated_layers import EveryPixel
from .image_network import ImageNetwork
from .layer_graph import Network
from .pixel_effects import MAP, STACK
from .region_network import STRIDES, RegionNetwork


def floats_per_pixel(region: RegionNetwork) -> float:
    """Return the 32-bit floats alive at once for each pixel of the first source, at the most.

    A tensor lives from the step that makes it to the last step that reads it. In the dense network
    every tensor has the resolution of the source; where strides are kept it has fewer pixels.

    Args:
        region: the network that runs over regions.

    Returns:
        Floats a pixel; four times that are bytes.
    """
    if region.method == STRIDES:
        return _peak(region.network, _areas(region.network, region.patch), 1.0)
    finest = max(width * height for width, height in region.step.values())
    first = next(iter(region.step.values()))
    return _peak(region.network, {}, finest / (first[0] * first[1]))


def floats_of_image(image: ImageNetwork) -> float:
    """Do as :func:`floats_per_pixel` does, for a network that runs over whole images."""
    size = image.fields.receptive
    patch = dict.fromkeys(image.fields.sources, (size.width, size.height))
    return _peak(image.network, _areas(image.network, patch), 1.0)


def floats_of_stacks(network: Network) -> Optional[float]:
    """Do as :func:`floats_per_pixel` does, for a network of several dates; None: it is none.

    Every tensor is taken to have the resolution of the source.
    """
    return _peak(network, {}, 1.0) if STACK in network.layouts else None


def _peak(network: Network, areas: Mapping[int, float], other: float) -> float:
    """Floats alive at once; `other`: pixels of a tensor of which `areas` says nothing."""

    def floats(index: int) -> float:
        channels = network.specs[index].shape[-1] or 1
        if network.layouts[index] == STACK:
            channels *= network.specs[index].shape[1] or 1
        elif network.layouts[index] != MAP:
            # One vector for each patch, or a plane: as many values as the last axis has.
            channels = min(channels, 4096)
        return float(channels) * areas.get(index, other)

    last = {index: number for number, step in enumerate(network.steps) for index in step.sources}
    live = {index: floats(index) for index in network.inputs.values()}
    peak = sum(live.values())
    outputs = set(network.outputs.values())
    for number, step in enumerate(network.steps):
        live.update({index: floats(index) for index in step.results})
        inside = step.operation.floats if isinstance(step.operation, EveryPixel) else 0
        peak = max(peak, sum(live.values()) + inside)
        for index in list(live):
            if last.get(index, -1) <= number and index not in outputs:
                del live[index]
    return peak


def _areas(network: Network, patch: Mapping[str, Pair]) -> dict[int, float]:
    """Pixels of each tensor for one pixel of the first source."""
    steps = range(len(network.steps))
    first = next(iter(patch))
    areas: dict[int, float] = {}
    for axis in (axis_trace.ROWS, axis_trace.COLUMNS):
        sizes = {n: size[1 if axis == axis_trace.ROWS else 0] for n, size in patch.items()}
        for index, traced in axis_trace.trace(network, sizes, axis, list(steps)).items():
            jumps = [jump for jump in traced.jump.values() if jump] or [Fraction(1)]
            jump = traced.jump.get(first) or min(jumps)
            areas[index] = areas.get(index, 1.0) / max(float(jump), math.ldexp(1, -8))
    return areas
