"""How a padded network is applied: over regions as large as memory allows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from ..contract.messages import Messages
from ..geometry.grid import Size, Window
from ..geometry.map_geometry import MapGeometry
from ..geometry.patch_positions import SourcePixels
from ..models.card import Card
from ..models.card_regions import PADDED, RegionEntry
from ..models.opened_model import OpenedModel
from ..models.output_agreement import Agreement
from ..models.tensors import Arrays
from ..models.wiring import Wiring
from .margin_method import MarginMethod
from .memory_halving import HalvingMethod
from .memory_plan import MemoryPlan
from .methods import ChosenMethod


class MarginChoice:
    """Makes the method of one run."""

    def __init__(
        self,
        model: OpenedModel,
        entry: RegionEntry,
        wiring: Wiring,
        geometry: MapGeometry,
        real: Mapping[str, NDArray[Any]],
        memory: MemoryPlan,
        messages: Messages,
    ) -> None:
        """Prepare.

        Args:
            model: the model.
            entry: its padded network.
            wiring: how the sources are connected to it, and the outputs that are needed.
            geometry: the map, and where its blocks lie.
            real: some pixels of each source, (height, width, bands), as the tiles will have them.
            memory: what may be taken.
            messages: told when the memory runs out.
        """
        self._model = model
        self._entry = entry
        self._wiring = wiring
        self._geometry = geometry
        self._dtypes = {name: str(pixels.dtype) for name, pixels in real.items()}
        self._bands = sum(pixels.shape[-1] for pixels in real.values())
        self._memory = memory
        self._messages = messages

    def make(self) -> ChosenMethod:
        """Return the method.

        Raises:
            ModelError: the network cannot be loaded.
        """
        network = self._model.open_region(self._entry)
        predict = self._wiring.predictor(network, self._dtypes)
        margin, expression = self._entry.margin, self._entry.expression
        if margin is None:
            raise AssertionError("the entry is of a padded network")
        tile = self._tile(margin)
        own = MarginMethod(predict, self._geometry.places, margin, expression)
        blocks = Size(-(-tile.width // expression.width), -(-tile.height // expression.height))
        method = HalvingMethod(
            lambda _shape: own, blocks, self._geometry.places, expression, self._messages
        )
        stands_for_it = network if self._wiring.one_size_only else self._model.loaded
        floats = dict.fromkeys(self._dtypes, "float32")

        def compare(outputs: Arrays, pixels: SourcePixels, blocks: Window) -> Agreement:
            definition = self._wiring.predictor(stands_for_it, floats)
            return own.checked(pixels, blocks, outputs, definition)

        return ChosenMethod(method, tile, compare)

    def _tile(self, margin: Size) -> Size:
        layout = self._geometry.layout
        area = Size(self._geometry.area.width, self._geometry.area.height)
        scale = float(layout.x.scale), float(layout.y.scale)
        floats = self._entry.floats_per_pixel
        return self._memory.margin_tile(floats, self._bands, scale, margin, area).size


def margin_in_words(card: Card) -> str:
    """Say what is known of the margin of a padded network that runs over whole images; "": it is
    none."""
    for entry in card.regions:
        if entry.kind == PADDED:
            return (
                f"What the network pads reaches {entry.margin} pixels into its output. A map is "
                "made of regions whose margin is cut away, and equals the network run over the "
                f"whole image; proven over {entry.windows} units of "
                f"{next(iter(entry.strides.values()))} pixels, where nothing differs by more than "
                f"{entry.largest_difference:.1g}."
            )
    return ""
