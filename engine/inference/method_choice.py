"""How a map is computed: the fastest way that is proven to give what the patches give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import EngineError, FieldsError, ModelError
from ..contract.job import DENSE, PATCH, PATCHES, PredictJob
from ..contract.messages import Messages
from ..geometry.grid import Size, Window
from ..geometry.map_layout import Layout
from ..geometry.patch_positions import SourcePositions
from ..maps.map_profile import BLOCK
from ..models.card import Card
from ..models.random_images import noise
from ..models.runtime import LoadedModel, Predict
from ..models.tensors import Tensor
from .memory_halving import HalvingMethod
from .memory_plan import DEFAULT_RAM, FLOATS_PER_PIXEL, MARGIN, MOST_BATCH
from .methods import Method, PatchMethod, RegionMethod, first_difference
from .run_fields import RunFields

_MOST_PHASES = 64


@dataclass(frozen=True)
class ChosenMethod:
    """What the tiles are computed with."""

    method: Method
    tile: Size
    """Largest tile in output pixels."""
    patches: PatchMethod
    """The definition, to check the method on the first tile."""


@dataclass(frozen=True)
class _Candidate:
    """A network that may be run over regions."""

    name: str
    strides: Mapping[str, Size]
    floats: float
    load: Callable[[], LoadedModel]
    proven: bool


class MethodChoice:
    """Chooses the method and the tile size of one run."""

    def __init__(
        self,
        job: PredictJob,
        messages: Messages,
        engine: LoadedModel,
        open_model: Callable[[Path], LoadedModel],
        card: Optional[Card],
        feeds: dict[str, Any],
        outputs: Sequence[str],
        sources: Sequence[Tensor],
        fields: RunFields,
        layout: Layout,
        places: SourcePositions,
        area: Window,
        real: Mapping[str, NDArray[Any]],
    ) -> None:
        """Prepare.

        Args:
            job: what is asked for.
            messages: told what was chosen, and why.
            engine: the model.
            open_model: loads another SavedModel in the same way.
            card: the model's card.
            feeds: values of the inputs without an image.
            outputs: names of the outputs that are needed.
            sources: the image inputs, the reference source's first.
            fields: the fields of the run.
            layout: the map's geometry.
            places: where the patches of each source lie.
            area: the part of the map to compute.
            real: some pixels of each source, as the tiles will have them.
        """
        self._job = job
        self._messages = messages
        self._engine = engine
        self._open_model = open_model
        self._card = card
        self._feeds = feeds
        self._outputs = list(outputs)
        self._sources = sources
        self._fields = fields
        self._layout = layout
        self._places = places
        self._area = area
        self._real = real
        self._dtypes = {name: str(pixels.dtype) for name, pixels in real.items()}

    def make(self) -> ChosenMethod:
        """Return the method.

        Raises:
            ModelError: METHOD dense is asked for, and there is no dense method for the model.
        """
        reasons: list[str] = []
        if not (self._job.mode == PATCH and self._job.method == PATCHES):
            for candidate in self._candidates(reasons):
                method = self._try(candidate, reasons)
                if method is not None:
                    return method
            if self._job.method == DENSE and self._job.mode == PATCH:
                raise ModelError(
                    "METHOD is dense, but the dense method is not proven for this model: "
                    f"{_joined(reasons)}. Choose METHOD automatic or patches."
                )
            self._explain(reasons)
        return ChosenMethod(self.patches, self._patch_tile, self.patches)

    @cached_property
    def patches(self) -> PatchMethod:
        """The definition."""
        predict = self._engine.compile(self._dtypes, self._outputs, self._feeds)
        step = self._layout.x.step
        name = "patches" if self._job.mode == PATCH else f"patches every {step} pixels"
        if self._fields.expression != Size(1, 1):
            name += ", side by side"
        return PatchMethod(
            predict, self._places, self._fields.expression, self._batch, name, self._messages
        )

    @property
    def _budget(self) -> float:
        """Bytes for the network's intermediate results; the rest is for tiles on their way."""
        return (self._job.ram_mb or DEFAULT_RAM) * 2**20 / 3

    @property
    def _batch(self) -> int:
        pixels = sum(p.x.receptive * p.y.receptive for p in self._places)
        return int(max(1, min(MOST_BATCH, self._budget // (pixels * 4 * FLOATS_PER_PIXEL))))

    @property
    def _patch_tile(self) -> Size:
        return Size(self._tile(BLOCK, self._area.width), self._tile(BLOCK, self._area.height))

    def _candidates(self, reasons: list[str]) -> Iterator[_Candidate]:
        plain = self._plain(reasons)
        if self._job.mode != PATCH and plain is not None:
            yield plain
        yield from self._of_card(reasons)
        if self._job.mode == PATCH and plain is not None:
            yield plain

    def _plain(self, reasons: list[str]) -> Optional[_Candidate]:
        strides = self._fields.strides
        if strides is None:
            fixed = any(source.fixed is not None for source in self._sources)
            reasons.append(
                "the model takes patches of one size only"
                if fixed
                else "the scale factor of the model is not known"
            )
            return None
        patch = self._job.mode == PATCH
        name = "shift and stitch" if patch else "fully convolutional"
        known = self._card.floats_per_pixel if self._card is not None else None
        return _Candidate(name, strides, known or FLOATS_PER_PIXEL, lambda: self._engine, False)

    def _of_card(self, reasons: list[str]) -> Iterator[_Candidate]:
        if self._card is None:
            reasons.append("the model has no card, which would hold the dense network")
            return
        if self._feeds:
            reasons.append("the model has inputs without an image (USER_PLACEHOLDERS)")
            return
        found = False
        for entry in self._card.regions:
            missing = sorted(set(self._outputs) - set(entry.outputs))
            if missing:
                reasons.append(f"the rewritten network lacks the output “{'”, “'.join(missing)}”")
                continue
            fields = self._fields
            if (entry.receptive, entry.expression) != (fields.receptive, fields.expression):
                reasons.append("the rewritten network was proven for another receptive field")
                continue
            found = True
            folder = Path(self._job.model) / entry.path
            yield _Candidate(
                "dense" if self._job.mode == PATCH else "fully convolutional",
                entry.strides,
                entry.floats_per_pixel,
                lambda folder=folder: self._open_model(folder),  # type: ignore[misc]
                True,
            )
        if not found and self._card.dense is not None and self._card.dense.reason:
            reasons.append(self._card.dense.reason)

    def _try(self, candidate: _Candidate, reasons: list[str]) -> Optional[ChosenMethod]:
        phases = self._phases(candidate.strides)
        if phases is None:
            reasons.append(
                f"its {candidate.name} network does not fit the spacing of these sources"
            )
            return None
        try:
            engine = candidate.load()
            if not candidate.proven:
                difference = self._trial(engine, candidate, phases)
                if difference is not None:
                    reasons.append(
                        "a region gets another result than the patches in it (the model pads its "
                        "input, or normalises over it)"
                    )
                    return None
            predict = engine.compile(self._dtypes, self._outputs, self._feeds)
        except EngineError as error:
            reasons.append(str(error).rstrip("."))
            return None
        tile = self._region_tile(candidate)
        expression = self._fields.expression
        blocks = Size(-(-tile.width // expression.width), -(-tile.height // expression.height))
        method = HalvingMethod(
            lambda shape: self._region(predict, shape, phases, candidate.name),
            blocks,
            self._places,
            expression,
            self._messages,
        )
        return ChosenMethod(method, tile, self.patches)

    def _region(self, predict: Predict, blocks: Size, phases: Size, name: str) -> RegionMethod:
        return RegionMethod(predict, self._places, self._fields.expression, blocks, phases, name)

    def _phases(self, strides: Mapping[str, Size]) -> Optional[Size]:
        """Into how many shifts the network's strides divide, on each axis; None: they do not."""
        first = self._places[0]
        across = strides[first.source].width / first.x.pace
        down = strides[first.source].height / first.y.pace
        if across != int(across) or down != int(down) or not min(across, down) >= 1:
            return None
        if max(across, down) > _MOST_PHASES:
            return None
        phases = Size(int(across), int(down))
        for place in self._places:
            wanted = strides[place.source]
            if place.x.stride(phases.width) != wanted.width:
                return None
            if place.y.stride(phases.height) != wanted.height:
                return None
        return phases

    def _trial(self, engine: LoadedModel, candidate: _Candidate, phases: Size) -> Optional[str]:
        """Compare with the patches on noise; return how they differ, or None."""
        blocks = Window(0, 0, 2 * phases.width + 1, 2 * phases.height + 1)
        predict = engine.compile(dict.fromkeys(self._dtypes, "float32"), self._outputs, self._feeds)
        region = self._region(predict, Size(blocks.width, blocks.height), phases, candidate.name)
        own = self._engine.compile(
            dict.fromkeys(self._dtypes, "float32"), self._outputs, self._feeds
        )
        patches = PatchMethod(own, self._places, self._fields.expression, self._batch)
        tensors = {source.name: source for source in self._sources}
        for seed in range(2):
            pixels = {}
            for place in self._places:
                window = place.window(blocks)
                real = self._real[place.source]
                low, high = float(np.nanmin(real)), float(np.nanmax(real))
                if not (np.isfinite(low) and np.isfinite(high) and high > low):
                    low, high = 0.0, 10000.0
                size = Size(window.width, window.height)
                pixels[place.source] = noise(
                    tensors[place.source], size, real.shape[-1], low, high, seed
                )
            try:
                difference = first_difference(region, patches, pixels, blocks)
            except FieldsError as error:
                return str(error)
            if difference is not None:
                return difference
        return None

    def _region_tile(self, candidate: _Candidate) -> Size:
        bands = sum(pixels.shape[-1] for pixels in self._real.values())
        side = (self._budget / (4 * (MARGIN * candidate.floats + 2 * bands))) ** 0.5
        scale = self._layout.x.scale, self._layout.y.scale
        return Size(
            self._tile(int(side / scale[0]), self._area.width),
            self._tile(int(side / scale[1]), self._area.height),
        )

    def _tile(self, automatic: int, needed: int) -> int:
        """Return a tile's length: as asked for, else whole blocks of the file within memory."""
        size = self._job.tile_size
        if not size:
            size = max(16, min(4 * BLOCK, automatic))
            # Whole blocks of the file, or whole parts of one, so that each is written once.
            size = size - size % BLOCK if size > BLOCK else 1 << (size.bit_length() - 1)
        return max(1, min(size, needed))

    def _explain(self, reasons: Sequence[str]) -> None:
        why = _joined(reasons)
        size = self._fields.expression
        if size != Size(1, 1):
            # Where they meet, neighbours saw different patches.
            self._messages.warning(
                f"The map is made of blocks of {size} pixels, each from its own patch and laid "
                f"side by side, because {why}. That takes longer, and where blocks meet, their "
                "borders may show: a network that pads knows less of what lies beyond its patch."
            )
        elif self._job.mode == PATCH:
            self._messages.info(f"The map is computed patch by patch, because {why}.")
        else:
            self._messages.warning(
                f"Every output pixel is computed from its own patch, because {why}. The map is "
                "what the model gives for these patches; it takes longer."
            )


def _joined(reasons: Sequence[str]) -> str:
    return "; ".join(dict.fromkeys(reasons)) or "no other way fits"
