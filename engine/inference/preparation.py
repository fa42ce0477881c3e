"""A run prepared: inputs, fields, geometry, products and method, from the job and the images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.job import AUTO, CROP, PADS, REFLECT, PredictJob
from ..contract.messages import Messages
from ..geometry.grid import Size, Window
from ..geometry.map_geometry import MapGeometry, SourceGrid
from ..geometry.patch_positions import PatchPositions, SourcePixels, TileInput
from ..imagery.bands import bands_of_sources, choose
from ..imagery.sources import Sources
from ..models.card_cuts import FEW_LABELS
from ..models.card_regions import PADDED
from ..models.model_inputs import check_bands, constants, dates_in_words, dates_out_of_order
from ..models.model_outputs import Roles, find_roles
from ..models.opened_model import OpenedModel
from ..models.random_images import noise, sample
from ..models.tensors import Arrays, Tensor
from ..models.wiring import Wiring
from .area_mask import masked
from .calibration_choice import calibrated, check_calibration
from .changed_labels import ChangedLabels
from .cut_margin import CutSearch
from .field_search import find_fields
from .first_tile import check_first_tile
from .input_alarm import check_sources
from .input_check import InputCheck
from .legend_choice import choose_legend
from .map_making import Computed, MapRun
from .map_parts import part_of
from .memory_plan import MemoryPlan
from .method_choice import MethodChoice
from .methods import ChosenMethod
from .outside import beyond
from .overlap import Overlap, percent
from .products import Product
from .result_words import short_results, tell_results
from .run_fields import RunFields, overlapping
from .unlike_band import Unlike
from .value_choice import choose_values
from .wanted_outputs import outputs_that_fit, outputs_to_look_at
from .wanted_products import told_by, wanted_products

_SIDE = 4
"""A grid of this many steps, each way, of places where labels are looked at."""


def prepare(
    job: PredictJob,
    messages: Messages,
    model: OpenedModel,
    inputs: tuple[Tensor, ...],
    sources: Sources,
    memory: MemoryPlan,
) -> tuple[MapRun, Computed]:
    """Decide everything that is to be decided before the first tile.

    Args:
        job: what is asked for.
        messages: told what was decided, and why.
        model: the model.
        inputs: its image inputs, the reference source's first.
        sources: what feeds them; from here on it reads the bands that the model takes.
        memory: how much is computed at a time.

    Returns:
        The run, and what of it is computed already.

    Raises:
        EngineError: the model, the images and what is asked for do not fit each other.
    """
    return _Preparation(job, messages, model, inputs, sources, memory).run()


class _Preparation:
    """The steps, in the order in which one needs what the others have found."""

    def __init__(
        self,
        job: PredictJob,
        messages: Messages,
        model: OpenedModel,
        inputs: tuple[Tensor, ...],
        sources: Sources,
        memory: MemoryPlan,
    ) -> None:
        self._memory = memory
        self._job = job
        self._messages = messages
        self._model = model
        self._engine = model.loaded
        self._card = model.card
        self._inputs = inputs
        self._sources = sources
        self._feeds: dict[str, Any] = {}

    def run(self) -> tuple[MapRun, Computed]:
        job, engine, card = self._job, self._engine, self._card
        check_calibration(job, card)
        self._take_bands()
        values = choose_values(job, card, self._sources.stacks())
        values.tell(self._messages)
        for name, changes in values.changes.items():
            self._sources.change(name, changes)
        alarm = check_sources(job, card, self._inputs, self._sources, self._messages)
        self._feeds = constants(engine.signature, job.user_placeholders)
        needed, said = outputs_to_look_at(job, card, engine, self._inputs, self._feeds)
        self._messages.progress(0, "Finding the fields of the model")
        fields = find_fields(job, card, engine, self._inputs, self._feeds, needed)
        geometry = self._find_geometry(fields)
        if fields.overlap is not None:
            fields = self._cut(fields.overlap, needed)
            geometry = self._find_geometry(fields)
        check = InputCheck(self._inputs, self._sources, self._messages)
        if check.needed:
            check.begin(self._seen_all_over(geometry, fields))
        corner = geometry.blocks_of(geometry.area.x, geometry.area.y)
        real = self._sources.read(geometry.around(fields.patch), corner).pixels
        self._messages.progress(0, "Looking at what the outputs are")
        samples = self._sample_outputs(fields, real, needed)
        results = self._find_results(samples)
        far = any(stack.remote for stack in self._sources.stacks().values())
        if any(roles.open(far) for roles in results):
            # Few samples agree by chance, and what labels alone mean nothing else can tell.
            more = sample(engine, self._all_over(geometry, fields), self._feeds, needed)
            samples = {name: np.concatenate([samples[name], more[name]]) for name in samples}
            results = self._find_results(samples)
        tell_results(results, said, job.threshold, self._messages)
        results = calibrated(job, card, results, self._messages)
        taken = {name: stack.bands for name, stack in self._sources.stacks().items()}
        unlike = Unlike.of(card, taken, by_model=True)
        products = wanted_products(
            job,
            results,
            samples,
            lambda classes: choose_legend(job, card, classes, self._messages),
            self._messages,
            unlike,
        )
        self._messages.progress(0, "Choosing how the map is computed")
        chosen = self._choose_method(fields, geometry, products, real)
        part = part_of(job, geometry, self._mask, self._messages)
        geometry = geometry if part is None else part.geometry
        method, computed = check_first_tile(job, chosen, geometry, self._sources, self._messages)
        numbers = short_results(results, job.threshold)
        run = MapRun(
            geometry, products, engine.name, card, method, chosen.tile, numbers, check.watch,
            values.words, alarm,
            unlike.ranges_for(results) if job.confidence else None, self._mask, part,
        )  # fmt: skip
        self._say(run, fields)
        return run, computed

    def _take_bands(self) -> None:
        """Choose the bands of each source that the model takes.

        Raises:
            EngineError: a source does not have them.
        """
        stacks = self._sources.stacks()
        texts = bands_of_sources(self._job.bands, len(self._job.sources))
        for tensor, source, text in zip(self._inputs, self._job.sources, texts):
            names = self._card.bands.get(tensor.name, ()) if self._card else ()
            stack = stacks[tensor.name]
            for note in stack.notes(self._job.nodata):
                self._messages.info(note)
            chosen = choose(text, names, stack.all_bands, tensor.name, self._messages)
            self._sources.take(tensor.name, chosen)
            masks = sum(band.mask for band in stack.all_bands) if not text.strip() else 0
            check_bands(tensor, stack.bands, source.rasters[0].path, masks)
            said = dates_in_words(tensor)
            if said:
                self._messages.info(said)
            if tensor.dates == len(source.rasters):
                said = dates_out_of_order([raster.path for raster in source.rasters])
                if said:
                    self._messages.warning(said)

    def _find_geometry(self, fields: RunFields) -> MapGeometry:
        """Return where the map lies.

        Raises:
            GeometryError: the images do not fit each other, or not what is asked for.
        """
        job, stacks = self._job, self._sources.stacks()
        sources = [
            SourceGrid(
                tensor.name,
                source.rasters[0].path,
                stacks[tensor.name].grid,
                fields.receptive[tensor.name],
            )
            for tensor, source in zip(self._inputs, job.sources)
        ]
        geometry = MapGeometry.of(
            sources,
            fields.expression,
            fields.scale,
            edges=self._edges(fields),
            margin=fields.margin,
            aside=fields.aside,
            extent=job.extent,
            box=job.box,
        )
        if len(sources) > 1:
            self._messages.info(
                "; ".join(f"{source.path} feeds the input “{source.name}”" for source in sources)
            )
        geometry, self._mask = masked(job, geometry, self._messages)
        left_out = beyond(job.extent, geometry.grid)
        if left_out:
            self._messages.info(left_out)
        return geometry

    def _cut(self, overlap: Overlap, needed: Sequence[str]) -> RunFields:
        """Decide how much of the patches' borders is cut away, and say what that achieves."""
        (tensor,) = self._inputs
        self._messages.progress(0, "Measuring how much depends on where patches are cut")
        stack = self._sources.stacks()[tensor.name]
        image = Size(stack.grid.width, stack.grid.height)

        def read(place: PatchPositions, block: Window) -> TileInput:
            return self._sources.read((place,), block)

        looked_at = {tensor.name: noise(tensor, overlap.patch, stack.bands)[np.newaxis]}
        results = self._find_results(sample(self._engine, looked_at, self._feeds, needed))
        search = CutSearch(
            self._engine.compile({tensor.name: "float32"}, needed, self._feeds),
            read,
            tensor.name,
            image,
            overlap,
            ChangedLabels(results, self._job.threshold),
            lambda done: self._messages.progress(
                0, f"Measuring how much depends on where patches are cut ({100 * done:.0f} %)"
            ),
        )
        known = self._card.cuts if self._card is not None else None
        beginning = known.beginning(overlap.patch, needed) if known is not None else None
        decided = search.find(self._job.margin, beginning)
        share = decided.share or 0.0
        begun = ""
        if beginning is not None and self._job.margin is None:
            begun = f" The model card has the search for the margin begin with {beginning}."
        say = self._messages.warning if share > FEW_LABELS else self._messages.info
        say(
            f"The model is run on patches of {decided.patch} pixels, {decided.margin} of which are "
            f"cut away on each side, and the rest is {'blended' if decided.blend else 'laid out'}: "
            f"{self._why_patches(needed)}. On this image {percent(share)} of the labels depend on "
            f"where patches are cut. PATCH_SIZE and MARGIN change that.{begun}"
        )
        return overlapping(tensor.name, decided)

    def _why_patches(self, needed: Sequence[str]) -> str:
        entries = self._card.regions if self._card is not None else ()
        if any(e.kind == PADDED and set(needed) <= set(e.outputs) for e in entries):
            # They lie on a grid because the user wants it, not because of the network.
            return (
                "METHOD, PATCH_SIZE, MARGIN, BLEND or inputs without an image ask for that, else "
                "the model would be run over the whole image"
            )
        return "for it, a region is no part of an image but another one"

    def _edges(self, fields: RunFields) -> str:
        """Return what becomes of the map at the image's borders."""
        edges = self._job.edges
        if edges == AUTO:
            if fields.overlap is not None:
                return REFLECT
            return CROP if fields.margin is None else PADS
        if edges == PADS and fields.overlap is not None:
            self._messages.warning(
                "EDGES is “as the model pads”, but the model is not run over the whole image: its "
                "patches reach beyond the image's border, which is mirrored there."
            )
            return REFLECT
        if edges == PADS and fields.margin is None:
            self._messages.warning(
                "EDGES is “as the model pads”, but the model is not run over the whole image: it "
                "is given patches, and these lie inside the image. The map is cropped."
            )
            return CROP
        return edges

    def _sample_outputs(
        self, fields: RunFields, real: SourcePixels, needed: Sequence[str]
    ) -> Arrays:
        """Return what the model gives on a patch of the images and one of noise, by output."""
        images = {
            tensor.name: np.stack(
                [
                    real[tensor.name].astype("float32"),
                    noise(tensor, fields.patch[tensor.name], real[tensor.name].shape[-1]),
                ]
            )
            for tensor in self._inputs
        }
        return sample(self._engine, images, self._feeds, needed)

    def _find_results(self, samples: Arrays) -> tuple[Roles, ...]:
        """Tell which output is what."""
        activations = self._engine.activations
        tensors = outputs_that_fit(self._job, self._engine.signature.outputs)
        told = told_by(self._job, self._card, [tensor.name for tensor in tensors], activations)
        return find_roles([tensor for tensor in tensors if tensor.name in samples], samples, told)

    def _seen_all_over(self, geometry: MapGeometry, fields: RunFields) -> list[TileInput]:
        """Return what pixels all over the map see, each its patch."""
        area = geometry.area
        corners = {
            (area.x + (area.width - 1) * x // _SIDE, area.y + (area.height - 1) * y // _SIDE)
            for x in range(_SIDE + 1)
            for y in range(_SIDE + 1)
        }
        places = geometry.around(fields.patch)
        return [self._sources.read(places, geometry.blocks_of(x, y)) for x, y in sorted(corners)]

    def _all_over(self, geometry: MapGeometry, fields: RunFields) -> dict[str, NDArray[Any]]:
        """Return the patches of pixels all over the map, (n, height, width, bands) by source."""
        found = [seen.pixels for seen in self._seen_all_over(geometry, fields)]
        return {
            name: np.stack([pixels[name].astype("float32") for pixels in found])
            for name in found[0]
        }

    def _choose_method(
        self,
        fields: RunFields,
        geometry: MapGeometry,
        products: Sequence[Product],
        real: dict[str, NDArray[Any]],
    ) -> ChosenMethod:
        outputs = tuple(dict.fromkeys(name for product in products for name in product.needs))
        wiring = Wiring(self._inputs, self._feeds, outputs)
        return MethodChoice(
            self._job, self._model, wiring, fields, geometry, real, self._messages, self._memory
        ).make()

    def _say(self, run: MapRun, fields: RunFields) -> None:
        receptive = ", ".join(str(size) for size in fields.receptive.values())
        sees = f"receptive field {receptive}, expression field {fields.expression}"
        if fields.padded is not None:
            unit = next(iter(fields.padded.strides.values()))
            sees = f"blocks of {unit} pixels with a margin of {fields.margin}"
        if fields.overlap is not None:
            sees = f"patches of {receptive} with a margin of {fields.margin}"
        area = run.geometry.area
        self._messages.info(
            f"{run.engine}; method: {run.method.name}; {sees}, scale factor "
            f"{fields.scale_in_words}; map of {area.width} x "
            f"{area.height} pixels in tiles of {run.tile.width} x {run.tile.height}."
        )
