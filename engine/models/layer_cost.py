"""What a network costs: multiply-adds for each output pixel, by the way in which it is run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from .card_layers import Layer

Pair = tuple[float, float]


@dataclass(frozen=True)
class Cost:
    """Multiply-adds for each output pixel; None where that is not known."""

    patches: Optional[float]
    """Each output pixel (or block of them) from its own patch."""
    dense: Optional[float]
    """Every layer once for each pixel of the source."""
    fcn: Optional[float]
    """Every layer once for each of its own pixels, strides kept."""
    complete: bool
    """Whether the cost of every layer is known; if not, it counts as nothing here."""


def cost_of(
    layers: Sequence[Layer],
    expression: Optional[Pair],
    scales: Mapping[str, Pair],
    by_regions: bool,
) -> Cost:
    """Add up the layers.

    Args:
        layers: of the whole network, described for one patch.
        expression: output pixels of a patch, (x, y); None: not known.
        scales: pixels of each source from one output pixel to the next, (x, y), where known.
        by_regions: whether the network gives a region what it gives the patches in it.
    """
    complete = bool(layers) and all(layer.multiply_adds is not None for layer in layers)
    if not layers or expression is None:
        return Cost(None, None, None, complete)
    patches = sum(layer.multiply_adds or 0 for layer in layers) / (expression[0] * expression[1])
    dense = fcn = 0.0
    # Sources of unlike resolution are computed at pixels that depend on the images, too.
    fcn_known = by_regions and len(set(scales.values())) == 1
    dense_known = fcn_known and expression == (1, 1)
    for layer in layers:
        if not layer.multiply_adds:
            continue
        each = layer.multiply_adds / layer.positions if layer.positions else None
        step = next((s for s in layer.sees if s.jump and s.source in scales), None)
        if each is None or step is None or step.jump is None:
            dense_known = fcn_known = False
            continue
        scale = scales[step.source]
        dense += each
        fcn += each * scale[0] / step.jump[0] * scale[1] / step.jump[1]
    return Cost(patches, dense if dense_known else None, fcn if fcn_known else None, complete)
