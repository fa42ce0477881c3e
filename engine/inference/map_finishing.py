"""From a model's outputs to the pixels of maps, and what is to be said of the finished maps.

The same for every engine: which one has computed the outputs makes no difference here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..geometry.map_geometry import MapGeometry
from ..geometry.map_layout import Tile
from ..geometry.patch_positions import TileInput
from ..models.activations import with_applied
from ..models.tensors import Arrays
from .map_files import warn_if_empty, warn_of_unnamed
from .nodata_rules import valid_pixels
from .number_maps import Tensors
from .outside import Outside
from .products import Product, finite
from .stacked_maps import Stacked

if TYPE_CHECKING:
    # It needs rasterio, which the Python of Orfeo ToolBox lacks.
    from .area_mask import AreaMask


Counted = tuple[tuple[int, dict[float, int]], list[tuple[bool, int]]]
"""What is to be said of tiles in the end: as `Outside` counts it; and for each map of numbers
whether some were rounded, and how many did not fit its type."""


@dataclass(frozen=True)
class FinishedTile:
    """A tile as the maps hold it."""

    pixels: list[NDArray[Any]]
    """For each map, shape (height, width, bands)."""
    valid: int
    """Pixels that have data."""
    lost: int
    """Pixels that have none because the model gave NaN or infinity."""


class MapFinishing:
    """Finishes the tiles of one run; keeps what is to be said of them in the end."""

    def __init__(
        self,
        job: PredictJob,
        products: Sequence[Product],
        geometry: MapGeometry,
        mask: Optional[AreaMask] = None,
    ) -> None:
        """Prepare.

        Args:
            job: what is asked for.
            products: the maps.
            geometry: of the run.
            mask: what the maps are limited to.
        """
        self._mask = mask
        self._job = job
        self._products = products
        self._geometry = geometry
        self._outside = Outside()
        self._steps = dict.fromkeys(step for product in products for step in product.steps)

    def has_data(self, tile: Tile, seen: TileInput) -> NDArray[np.bool_]:
        """Tell for each pixel of a tile whether the images have data for it.

        Args:
            tile: the tile.
            seen: what its blocks see of each source.

        Returns:
            Shape (height, width) of the tile's output.
        """
        geometry, expression = self._geometry, self._geometry.expression
        part = geometry.within_blocks(tile)
        rule = self._job.nodata_rule
        valid = valid_pixels(seen, geometry.places, tile.blocks, expression, rule)
        if self._mask is not None:
            valid[part] &= self._mask.inside(tile.output)
        inside = np.zeros_like(valid)
        inside[part] = valid[part]
        reference = geometry.places[0]
        pixels = seen.pixels[reference.source]
        nodata = seen.nodata[reference.source]
        self._outside.count(pixels, reference, tile.blocks, expression, inside, nodata)
        return valid[part]

    def finished(self, outputs: Optional[Arrays], valid: NDArray[np.bool_]) -> FinishedTile:
        """Return a tile as the maps hold it.

        Args:
            outputs: the model's, each (height, width, channels); None: the tile has no data at
                all, and nothing was computed.
            valid: what :meth:`has_data` gave.

        Raises:
            ModelError: the model gives a label that a map cannot hold.
        """
        if outputs is None:
            empty = [
                np.full((*valid.shape, len(product.bands)), product.nodata).astype(product.dtype)
                for product in self._products
            ]
            return FinishedTile(empty, 0, 0)
        fine = finite(outputs)
        lost = int((valid & ~fine).sum())
        valid = valid & fine
        values = with_applied(outputs, self._steps)
        pixels = [product.pixels(values, valid) for product in self._products]
        return FinishedTile(pixels, int(valid.sum()), lost)

    @property
    def counted(self) -> Counted:
        """What is to be said of the tiles, for another one that finishes tiles of the same run."""
        numbers = [(one.rounded, one.saturated) for one in _maps_of_numbers(self._products)]
        return self._outside.counted, numbers

    def add(self, counted: Counted) -> None:
        """Take what was :attr:`counted` elsewhere."""
        self._outside.add(counted[0])
        for one, (rounded, saturated) in zip(_maps_of_numbers(self._products), counted[1]):
            one.rounded = one.rounded or rounded
            one.saturated += saturated

    def warn(self, valid: int, lost: int, unnamed: Sequence[int], messages: Messages) -> None:
        """Say what a user should know of the finished maps.

        Args:
            valid: pixels that have data, of all tiles.
            lost: pixels that have none because the model gave NaN or infinity.
            unnamed: values on the maps that their legend does not name.
            messages: told.
        """
        if lost:
            messages.warning(
                f"The model gives NaN or infinity for {lost} pixels; they have no data on the map."
            )
        for product in self._products:
            for note in product.notes():
                messages.warning(note)
        for note in self._outside.notes(self._job.sources[0].rasters[0].path):
            messages.warning(note)
        warn_of_unnamed(self._products, unnamed, messages)
        warn_if_empty(valid, messages)


def _maps_of_numbers(products: Sequence[Product]) -> list[Tensors]:
    parts = (one.parts if isinstance(one, Stacked) else [one] for one in products)
    return [part for several in parts for part in several if isinstance(part, Tensors)]
