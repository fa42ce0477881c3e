"""Which pixels of a map by Orfeo ToolBox have data: by the same rules as with the own engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Window
from ..geometry.map_layout import Tile
from ..geometry.patch_positions import SourcePositions, TileInput, place_beside, reference_place
from ..imagery.stack import Stack
from ..inference.nodata_rules import valid_pixels
from ..inference.outside import Outside
from .serving_plan import Plan


def places_of(plan: Plan, sources: Sequence[Stack]) -> SourcePositions:
    """Return where the patches of each source lie.

    The reference's are counted in the part of it that the map is made of.
    """
    first, *others = plan.placeholders
    return (
        reference_place(first.name, plan.layout),
        *(
            place_beside(tensor.name, source.grid, receptive, plan.layout, tensor.name)
            for tensor, source, receptive in zip(others, sources[1:], plan.receptive[1:])
        ),
    )


def valid_pixels_of(
    plan: Plan,
    tile: Tile,
    sources: Sequence[Stack],
    places: SourcePositions,
    nodata: Optional[float],
    rule: str,
    outside: Outside,
) -> NDArray[np.bool_]:
    """Tell for each pixel of the tile whether it has data; see ``validity.valid_pixels``.

    Args:
        plan: what was computed.
        tile: the tile.
        sources: the images.
        places: where their patches lie.
        nodata: nodata value of the images; None: their own.
        rule: which pixels of the map are nodata.
        outside: told what lies there.

    Returns:
        Shape (height, width) of the tile's output.
    """
    pixels, masks = {}, {}
    for number, (place, source) in enumerate(zip(places, sources)):
        window: Window = place.window(tile.blocks)
        if number == 0:
            window = window.moved(*plan.shift)
        pixels[place.source], masks[place.source] = source.read_masked(window, nodata)
    expression = plan.fields.expression
    valid = valid_pixels(TileInput(pixels, masks), places, tile.blocks, expression, rule)
    # The blocks may reach beyond the tile: a BOX need not begin at a block's border.
    x = tile.output.x - tile.blocks.x * expression.width
    y = tile.output.y - tile.blocks.y * expression.height
    part = slice(y, y + tile.output.height), slice(x, x + tile.output.width)
    inside = np.zeros_like(valid)
    inside[part] = valid[part]
    outside.count(pixels[places[0].source], places[0], tile.blocks, expression, inside)
    return valid[part]
