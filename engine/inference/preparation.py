"""A run prepared: inputs, fields, geometry, products and method, from the job and the images."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import FieldsError, GeometryError, ModelError
from ..contract.job import DENSE, PATCH, REFLECT, PredictJob
from ..contract.messages import Messages
from ..geometry.grid import Window
from ..geometry.map_geometry import MapGeometry
from ..geometry.map_layout import Layout
from ..geometry.patch_positions import SourcePositions, place_beside, reference_place, whole_map
from ..imagery.bands import bands_of_sources, choose
from ..imagery.sources import Sources
from ..models.model_inputs import check_bands, constants
from ..models.model_outputs import find_roles
from ..models.opened_model import OpenedModel
from ..models.output_agreement import Agreement
from ..models.random_images import noise, sample
from ..models.tensors import Tensor
from ..models.wiring import Wiring
from .legend_choice import choose_legend
from .map_making import MapRun
from .method_choice import MethodChoice
from .methods import compare_outputs
from .outside import beyond
from .run_fields import find_fields
from .wanted_outputs import outputs_to_look_at
from .wanted_products import head_in_words, named_outputs, wanted_products

_SIDE = 4
"""A grid of this many steps, each way, of places where labels are looked at."""


def _prepare(
    job: PredictJob,
    messages: Messages,
    model: OpenedModel,
    inputs: tuple[Tensor, ...],
    sources: Sources,
) -> MapRun:
    engine, card = model.loaded, model.card
    stacks = sources.stacks()
    texts = bands_of_sources(job.bands, len(job.sources))
    for tensor, source, text in zip(inputs, job.sources, texts):
        names = card.bands.get(tensor.name, ()) if card else ()
        stack = stacks[tensor.name]
        for note in stack.notes(job.nodata):
            messages.info(note)
        sources.take(tensor.name, choose(text, names, stack.all_bands, tensor.name, messages))
        masks = sum(band.mask for band in stack.all_bands) if not text.strip() else 0
        check_bands(tensor, stack.bands, source.rasters[0].path, masks)
    feeds = constants(engine.signature, job.user_placeholders)
    known = card.result if card is not None else None
    needed, said = outputs_to_look_at(job, card, engine, inputs, feeds)
    fields = find_fields(job, card, engine, inputs, feeds, needed)
    first, *others = inputs
    with _about(job.sources[0].rasters[0].path):
        layout = Layout.of(
            stacks[first.name].grid,
            fields.receptive[first.name],
            fields.expression,
            fields.scale,
            job.edges == REFLECT,
        )
    places = (
        reference_place(first.name, layout),
        *(
            place_beside(
                tensor.name,
                stacks[tensor.name].grid,
                fields.receptive[tensor.name],
                layout,
                source.rasters[0].path,
            )
            for tensor, source in zip(others, job.sources[1:])
        ),
    )
    if others:
        messages.info(
            "; ".join(
                f"{source.rasters[0].path} feeds the input “{tensor.name}”"
                for tensor, source in zip(inputs, job.sources)
            )
        )
    with _about(job.sources[0].rasters[0].path):
        area = layout.area(job.extent, job.box, whole_map(layout, places))
    left_out = beyond(job.extent, layout.grid.crop(area))
    if left_out:
        messages.info(left_out)
    tile = layout.tile(Window(area.x, area.y, 1, 1))
    real = sources.read(places, tile.blocks).pixels
    samples = sample(
        engine,
        {
            tensor.name: np.stack(
                [
                    real[tensor.name].astype("float32"),
                    noise(tensor, fields.receptive[tensor.name], real[tensor.name].shape[-1]),
                ]
            )
            for tensor in inputs
        },
        feeds,
        needed,
    )
    roles = find_roles(
        [tensor for tensor in engine.signature.outputs if tensor.name in needed],
        samples,
        known,
        named_outputs(job.output_names),
        card is None,
    )
    said = head_in_words(roles) or said
    if said:
        messages.info(said)
    if roles.labels is not None and roles.probabilities is None:
        # What labels mean nothing but themselves can tell: more of them.
        elsewhere = _elsewhere(layout, area, places, sources)
        more = sample(engine, elsewhere, feeds, needed)
        samples = {name: np.concatenate([samples[name], more[name]]) for name in samples}
    products = wanted_products(
        job, roles, samples, lambda classes: choose_legend(job, card, classes, messages), messages
    )
    outputs = list(dict.fromkeys(name for product in products for name in product.needs))
    chosen = MethodChoice(
        job,
        model,
        Wiring(inputs, feeds, tuple(outputs)),
        fields,
        MapGeometry(layout, places, area),
        real,
        messages,
    ).make()
    run = MapRun(layout, places, area, fields, products, engine.name, card, chosen)
    _check_first_tile(job, messages, run, sources)
    receptive = ", ".join(str(size) for size in fields.receptive.values())
    messages.info(
        f"{engine.name}; method: {run.used.method.name}; receptive field {receptive}, expression "
        f"field {fields.expression}, scale factor {fields.scale}; map of {area.width} x "
        f"{area.height} pixels in tiles of {run.used.tile.width} x {run.used.tile.height}."
    )
    return run


def _elsewhere(
    layout: Layout, area: Window, places: SourcePositions, sources: Sources
) -> dict[str, NDArray[Any]]:
    """Return the patches of some pixels all over a map, (n, height, width, bands) by source."""
    corners = {
        (area.x + (area.width - 1) * x // _SIDE, area.y + (area.height - 1) * y // _SIDE)
        for x in range(_SIDE + 1)
        for y in range(_SIDE + 1)
    }
    found = [
        sources.read(places, layout.tile(Window(x, y, 1, 1)).blocks).pixels
        for x, y in sorted(corners)
    ]
    return {
        name: np.stack([pixels[name].astype("float32") for pixels in found]) for name in found[0]
    }


def _check_first_tile(job: PredictJob, messages: Messages, run: MapRun, sources: Sources) -> None:
    """Compare the method with the patches on real pixels; go back to the patches if they differ."""
    chosen = run.used
    if chosen.method is chosen.patches:
        return
    first = next(run.layout.tiles(run.area, chosen.tile))
    messages.progress(0, f"Checking the method “{chosen.method.name}” on the first tile")
    pixels = sources.read(run.places, first.blocks).pixels
    found: Union[Agreement, str]
    try:
        outputs = chosen.method.run(pixels, first.blocks)
        found = compare_outputs(outputs, chosen.patches, pixels, first.blocks)
    except FieldsError as error:
        found, outputs = str(error), {}
    if isinstance(found, Agreement) and found.equal:
        run.first = first, outputs
        return
    what = (
        f"The method “{chosen.method.name}” does not give what the patches give on this image "
        f"({found})"
    )
    if job.mode == PATCH and job.method == DENSE:
        raise ModelError(f"{what}. Choose METHOD automatic or patches.")
    messages.warning(f"{what}, so the map is computed patch by patch.")
    run.used = replace(chosen, method=chosen.patches)


@contextlib.contextmanager
def _about(path: str) -> Iterator[None]:
    """Name the image in what geometry, which knows numbers only, refuses."""
    try:
        yield
    except GeometryError as error:
        raise GeometryError(f"{path}: {error}") from None
