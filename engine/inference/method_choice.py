"""How a map is computed: the fastest way that is proven to give what the patches give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import EngineError, FieldsError, ModelError
from ..contract.job import DENSE, PATCH, PATCHES, PredictJob
from ..contract.messages import Messages
from ..geometry.grid import Size, Window
from ..geometry.map_geometry import MapGeometry
from ..geometry.patch_positions import SourcePixels
from ..models.card_regions import RegionEntry
from ..models.opened_model import OpenedModel
from ..models.output_agreement import Agreement
from ..models.random_images import noise
from ..models.runtime import LoadedModel, Predict
from ..models.tensors import Arrays
from ..models.wiring import Wiring
from .blending import BlendMethod
from .margin_choice import MarginChoice
from .memory_halving import HalvingMethod
from .memory_plan import FLOATS_PER_PIXEL, UNTOLD, MemoryPlan, PlannedBatch
from .methods import (
    ChosenMethod,
    Method,
    PatchMethod,
    RegionMethod,
    compare_outputs,
    first_difference,
    thinned,
    trimmed,
)
from .overlap import Overlap
from .run_fields import RunFields

_MOST_PHASES = 64
_MOST_LEFT_OUT = 4
"""A dense network that gives a result for every pixel is faster than patches at every fourth."""
_PIXELS_AT_ONCE = 1 << 18
"""Of patches that overlap."""


@dataclass(frozen=True)
class _Candidate:
    """A network that may be run over regions."""

    name: str
    strides: Mapping[str, Size]
    floats: float
    load: Callable[[], LoadedModel]
    proven: bool
    every: int = 1
    """Of its results, on each axis, the map takes every so manieth."""


class MethodChoice:
    """Chooses the method and the tile size of one run."""

    def __init__(
        self,
        job: PredictJob,
        model: OpenedModel,
        wiring: Wiring,
        fields: RunFields,
        geometry: MapGeometry,
        real: Mapping[str, NDArray[Any]],
        messages: Messages,
        memory: MemoryPlan,
    ) -> None:
        """Prepare.

        Args:
            job: what is asked for.
            model: the model.
            wiring: how the sources are connected to it, and the outputs that are needed.
            fields: the fields of the run.
            geometry: the map, and where its patches lie.
            real: some pixels of each source, (height, width, bands), as the tiles will have them.
            messages: told what was chosen, and why.
            memory: how much is computed at a time.
        """
        self._job = job
        self._model = model
        self._wiring = wiring
        self._fields = fields
        self._geometry = geometry
        self._places = geometry.places
        self._real = real
        self._dtypes = {name: str(pixels.dtype) for name, pixels in real.items()}
        self._messages = messages
        self._memory = memory
        self._map = Size(geometry.area.width, geometry.area.height)

    def make(self) -> ChosenMethod:
        """Return the method.

        Raises:
            ModelError: METHOD dense is asked for, and there is no dense method for the model.
        """
        if self._memory.assumed:
            self._messages.info(UNTOLD)
        padded = self._fields.padded
        if padded is not None:
            return MarginChoice(
                self._model,
                padded,
                self._wiring,
                self._geometry,
                self._real,
                self._memory,
                self._messages,
            ).make()
        if self._fields.overlap is not None:
            return self._overlapping(self._fields.overlap)
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
        return ChosenMethod(self.patches, self._memory.patch_tile(self._map))

    def _overlapping(self, overlap: Overlap) -> ChosenMethod:
        """Patches of which a margin is cut away.

        Their number at a time does not depend on RAM: the runtime may round otherwise in another
        batch, and the map is to be the same, bit for bit.
        """
        model = self._wiring.predictor(self._model.loaded, self._dtypes)
        predict = trimmed(model, overlap.cut, overlap.uneven)
        batch = max(1, _PIXELS_AT_ONCE // (overlap.patch.width * overlap.patch.height))
        method: Method
        if overlap.blend:
            method = BlendMethod(predict, self._places[0], overlap, batch)
        else:
            method = PatchMethod(
                predict,
                self._places,
                self._fields.expression,
                batch,
                overlap.name,
                self._messages,
            )
        return ChosenMethod(method, self._memory.patch_tile(self._map))

    @cached_property
    def patches(self) -> PatchMethod:
        """The definition."""
        predict = self._wiring.predictor(self._model.loaded, self._dtypes)
        step = self._geometry.layout.x.step
        every = self._job.mode == PATCH and step == 1
        name = "patches" if every else f"patches every {step} pixels"
        if self._fields.expression != Size(1, 1):
            name += ", side by side"
        return PatchMethod(
            predict,
            self._places,
            self._fields.expression,
            self._batch.patches,
            name,
            self._messages,
        )

    @property
    def _batch(self) -> PlannedBatch:
        return self._memory.batch(sum(p.x.receptive * p.y.receptive for p in self._places))

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
            several = self._wiring.batch or 1
            reasons.append(
                "the model takes patches of one size only"
                if self._wiring.one_size_only
                else f"the model takes {several} patches at a time"
                if several > 1
                else "the scale factor of the model is not known"
            )
            return None
        patch = self._job.mode == PATCH
        name = "shift and stitch" if patch else "fully convolutional"
        card = self._model.card
        known = card.floats_per_pixel if card is not None else None
        loaded = self._model.loaded
        return _Candidate(name, strides, known or FLOATS_PER_PIXEL, lambda: loaded, False)

    def _of_card(self, reasons: list[str]) -> Iterator[_Candidate]:
        card = self._model.card
        if card is None or not card.exported:
            reasons.append(
                "the model has no card, which would hold the dense network"
                if card is None
                else "an ONNX file has no layers that could be rewritten"
            )
            return
        if self._wiring.constants:
            reasons.append("the model has inputs without an image (USER_PLACEHOLDERS)")
            return
        found = False
        for entry in card.regions:
            missing = sorted(set(self._wiring.outputs) - set(entry.outputs))
            if missing:
                reasons.append(f"the rewritten network lacks the output “{'”, “'.join(missing)}”")
                continue
            fields = self._fields
            if (entry.receptive, entry.expression) != (fields.receptive, fields.expression):
                reasons.append("the rewritten network was proven for another receptive field")
                continue
            found = True
            every = self._every(entry)
            yield _Candidate(
                "dense" if self._job.mode == PATCH else "fully convolutional",
                {n: Size(s.width * every, s.height * every) for n, s in entry.strides.items()},
                entry.floats_per_pixel,
                partial(self._model.open_region, entry),
                True,
                every,
            )
        if not found and card.dense is not None and card.dense.reason:
            reasons.append(card.dense.reason)

    def _every(self, entry: RegionEntry) -> int:
        """How many results of a dense network there are for one of a map with larger pixels."""
        step = self._job.step if self._job.mode == PATCH else 1
        few = step <= _MOST_LEFT_OUT and entry.kind == DENSE
        return step if few else 1

    def _try(self, candidate: _Candidate, reasons: list[str]) -> Optional[ChosenMethod]:
        phases = self._phases(candidate.strides)
        if phases is None:
            reasons.append(
                f"its {candidate.name} network does not fit the spacing of these sources"
            )
            return None
        try:
            network = candidate.load()
            if not candidate.proven:
                difference = self._differs_on_noise(network, candidate, phases)
                if difference is not None:
                    reasons.append(
                        "a region gets another result than the patches in it (the model pads its "
                        "input, or normalises over it)"
                    )
                    return None
            predict = thinned(self._wiring.predictor(network, self._dtypes), candidate.every)
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

        def compare(outputs: Arrays, pixels: SourcePixels, blocks: Window) -> Agreement:
            return compare_outputs(outputs, self.patches, pixels, blocks)

        return ChosenMethod(method, tile, compare, self.patches)

    def _region(self, predict: Predict, blocks: Size, phases: Size, name: str) -> RegionMethod:
        return RegionMethod(
            predict, self._places, self._fields.expression, blocks, phases, name, self._messages
        )

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

    def _differs_on_noise(
        self, network: LoadedModel, candidate: _Candidate, phases: Size
    ) -> Optional[str]:
        """Compare with the patches on noise; return how they differ, or None."""
        blocks = Window(0, 0, 2 * phases.width + 1, 2 * phases.height + 1)
        dtypes = dict.fromkeys(self._dtypes, "float32")
        predict = self._wiring.predictor(network, dtypes)
        region = self._region(predict, Size(blocks.width, blocks.height), phases, candidate.name)
        own = self._wiring.predictor(self._model.loaded, dtypes)
        patches = PatchMethod(own, self._places, self._fields.expression, self._batch.patches)
        tensors = {tensor.name: tensor for tensor in self._wiring.images}
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
        tile = self._memory.region_tile(candidate.floats, bands, self._fields.scale, self._map)
        return tile.size

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
