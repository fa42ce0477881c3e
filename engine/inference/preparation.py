"""A run prepared: inputs, fields, geometry, products and method, from the job and the images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import FieldsError, ModelError
from ..contract.job import DENSE, PATCH, REFLECT, PredictJob
from ..contract.messages import Messages
from ..geometry.map_geometry import MapGeometry, SourceGrid
from ..geometry.patch_positions import SourcePixels
from ..imagery.bands import bands_of_sources, choose
from ..imagery.sources import Sources
from ..models.model_inputs import check_bands, constants
from ..models.model_outputs import Roles, find_roles
from ..models.opened_model import OpenedModel
from ..models.output_agreement import Agreement
from ..models.random_images import noise, sample
from ..models.tensors import Arrays, Tensor
from ..models.wiring import Wiring
from .legend_choice import choose_legend
from .map_making import Computed, MapRun
from .method_choice import ChosenMethod, MethodChoice
from .methods import Method, compare_outputs
from .outside import beyond
from .products import Product
from .result_words import short_results, tell_results
from .run_fields import RunFields, find_fields
from .wanted_outputs import outputs_to_look_at
from .wanted_products import told_by, wanted_products

_SIDE = 4
"""A grid of this many steps, each way, of places where labels are looked at."""


def prepare(
    job: PredictJob,
    messages: Messages,
    model: OpenedModel,
    inputs: tuple[Tensor, ...],
    sources: Sources,
) -> tuple[MapRun, Computed]:
    """Decide everything that is to be decided before the first tile.

    Args:
        job: what is asked for.
        messages: told what was decided, and why.
        model: the model.
        inputs: its image inputs, the reference source's first.
        sources: what feeds them; from here on it reads the bands that the model takes.

    Returns:
        The run, and what of it is computed already.

    Raises:
        EngineError: the model, the images and what is asked for do not fit each other.
    """
    return _Preparation(job, messages, model, inputs, sources).run()


class _Preparation:
    """The steps, in the order in which one needs what the others have found."""

    def __init__(
        self,
        job: PredictJob,
        messages: Messages,
        model: OpenedModel,
        inputs: tuple[Tensor, ...],
        sources: Sources,
    ) -> None:
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
        self._take_bands()
        self._feeds = constants(engine.signature, job.user_placeholders)
        needed, said = outputs_to_look_at(job, card, engine, self._inputs, self._feeds)
        fields = find_fields(job, card, engine, self._inputs, self._feeds, needed)
        geometry = self._find_geometry(fields)
        corner = geometry.blocks_of(geometry.area.x, geometry.area.y)
        real = self._sources.read(geometry.places, corner).pixels
        samples = self._sample_outputs(fields, real, needed)
        results = self._find_results(samples)
        far = any(stack.remote for stack in self._sources.stacks().values())
        if any(_is_open(roles, far) for roles in results):
            # Few samples agree by chance, and what labels alone mean nothing else can tell.
            more = sample(engine, self._all_over(geometry), self._feeds, needed)
            samples = {name: np.concatenate([samples[name], more[name]]) for name in samples}
            results = self._find_results(samples)
        tell_results(results, said, job.threshold, self._messages)
        products = wanted_products(
            job,
            results,
            samples,
            lambda classes: choose_legend(job, card, classes, self._messages),
            self._messages,
        )
        chosen = self._choose_method(fields, geometry, products, real)
        method, computed = self._check_first_tile(chosen, geometry)
        numbers = short_results(results, job.threshold)
        run = MapRun(geometry, products, engine.name, card, method, chosen.tile, numbers)
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
            reflect=job.edges == REFLECT,
            extent=job.extent,
            box=job.box,
        )
        if len(sources) > 1:
            self._messages.info(
                "; ".join(f"{source.path} feeds the input “{source.name}”" for source in sources)
            )
        left_out = beyond(job.extent, geometry.grid)
        if left_out:
            self._messages.info(left_out)
        return geometry

    def _sample_outputs(
        self, fields: RunFields, real: SourcePixels, needed: Sequence[str]
    ) -> Arrays:
        """Return what the model gives on a patch of the images and one of noise, by output."""
        images = {
            tensor.name: np.stack(
                [
                    real[tensor.name].astype("float32"),
                    noise(tensor, fields.receptive[tensor.name], real[tensor.name].shape[-1]),
                ]
            )
            for tensor in self._inputs
        }
        return sample(self._engine, images, self._feeds, needed)

    def _find_results(self, samples: Arrays) -> tuple[Roles, ...]:
        """Tell which output is what."""
        tensors, activations = self._engine.signature.outputs, self._engine.activations
        told = told_by(self._job, self._card, [tensor.name for tensor in tensors], activations)
        return find_roles([tensor for tensor in tensors if tensor.name in samples], samples, told)

    def _all_over(self, geometry: MapGeometry) -> dict[str, NDArray[Any]]:
        """Return the patches of pixels all over the map, (n, height, width, bands) by source."""
        area = geometry.area
        corners = {
            (area.x + (area.width - 1) * x // _SIDE, area.y + (area.height - 1) * y // _SIDE)
            for x in range(_SIDE + 1)
            for y in range(_SIDE + 1)
        }
        found = [
            self._sources.read(geometry.places, geometry.blocks_of(x, y)).pixels
            for x, y in sorted(corners)
        ]
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
            self._job, self._model, wiring, fields, geometry, real, self._messages
        ).make()

    def _check_first_tile(
        self, chosen: ChosenMethod, geometry: MapGeometry
    ) -> tuple[Method, Computed]:
        """Compare the method with the patches on real pixels.

        Returns:
            The method, or the patches where it differs from them; and what has been computed.

        Raises:
            ModelError: it differs, and METHOD dense is asked for.
        """
        method = chosen.method
        if method is chosen.patches:
            return method, {}
        first = next(geometry.tiles(chosen.tile))
        self._messages.progress(0, f"Checking the method “{method.name}” on the first tile")
        pixels = self._sources.read(geometry.places, first.blocks).pixels
        found: Union[Agreement, str]
        try:
            outputs = method.run(pixels, first.blocks)
            found = compare_outputs(outputs, chosen.patches, pixels, first.blocks)
        except FieldsError as error:
            found, outputs = str(error), {}
        if isinstance(found, Agreement) and found.equal:
            return method, {first: outputs}
        what = (
            f"The method “{method.name}” does not give what the patches give on this image "
            f"({found})"
        )
        if self._job.mode == PATCH and self._job.method == DENSE:
            raise ModelError(f"{what}. Choose METHOD automatic or patches.")
        self._messages.warning(f"{what}, so the map is computed patch by patch.")
        return chosen.patches, {}

    def _say(self, run: MapRun, fields: RunFields) -> None:
        receptive = ", ".join(str(size) for size in fields.receptive.values())
        area = run.geometry.area
        self._messages.info(
            f"{run.engine}; method: {run.method.name}; receptive field {receptive}, expression "
            f"field {fields.expression}, scale factor {fields.scale}; map of {area.width} x "
            f"{area.height} pixels in tiles of {run.tile.width} x {run.tile.height}."
        )


def _is_open(roles: Roles, far: bool) -> bool:
    """Tell whether more samples are worth their time.

    Args:
        roles: a result, by few samples.
        far: whether the images are remote.
    """
    result = roles.result
    if roles.labels is not None:
        return roles.probabilities is None or not far
    return result is not None and (result.of_values or not result.sure) and not far
