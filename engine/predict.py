"""Apply a model to an image: from the job to the finished maps."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from . import pipeline
from .agreement import Comparison
from .card import Card, read_card
from .choice import Choice, Chosen
from .errors import FieldsError, GeometryError, ModelError
from .found_fields import Fields, find_fields, noise, sample
from .grid import Layout, Tile, Window
from .job import DENSE, PATCH, REFLECT, PredictJob
from .maps import choose_legend, open_map, styles, wanted_maps, warn_if_empty
from .messages import Clock, Messages
from .methods import compare_outputs
from .model_folder import check_folder
from .placement import Places, place_beside, reference_place, whole_map
from .products import Product, finite
from .raster import MapWriter
from .roles import find_roles
from .setting import check_bands, constants, image_inputs
from .signature import Arrays, Tensor
from .sources import Seen, Sources
from .validity import valid_pixels
from .wanted_products import wanted_products


def predict(job: PredictJob, messages: Messages) -> None:
    """Run the job and send its result.

    Raises:
        EngineError: anything that the user can mend; nothing is written then.
    """
    started = time.monotonic()
    wanted = wanted_maps(job)
    # What is quickly checked comes before TensorFlow, which takes seconds to import.
    folder = Path(job.model)
    check_folder(folder)
    card = read_card(folder)
    with Sources(job.sources, [str(number) for number in range(len(job.sources))]) as trial:
        trial.stacks()
    messages.progress(0, "Loading the model")
    from .tensorflow_engine import TensorFlowEngine

    engine = TensorFlowEngine(folder, job.device, job.trust)
    inputs = image_inputs(engine.signature, job.placeholders, len(job.sources))
    with Sources(job.sources, [tensor.name for tensor in inputs], job.nodata) as sources:
        run = _prepare(job, messages, engine, card, inputs, sources)
        valid = _make_maps(job, messages, run, sources, wanted)
    messages.result(
        outputs={key: str(path) for key, path in wanted.items()},
        styles=styles(run.products, wanted),
        width=run.area.width,
        height=run.area.height,
        valid_pixels=valid,
        seconds=round(time.monotonic() - started, 3),
        method=run.used.method.name,
        engine=run.engine,
    )


@dataclass
class _Run:
    """What the tiles need."""

    layout: Layout
    places: Places
    area: Window
    fields: Fields
    products: tuple[Product, ...]
    engine: str
    used: Chosen
    first: Optional[tuple[Tile, Arrays]] = None
    """What the check has computed already."""


@contextlib.contextmanager
def _about(path: str) -> Iterator[None]:
    """Name the image in what geometry, which knows numbers only, refuses."""
    try:
        yield
    except GeometryError as error:
        raise GeometryError(f"{path}: {error}") from None


def _prepare(
    job: PredictJob,
    messages: Messages,
    engine: Any,
    card: Optional[Card],
    inputs: tuple[Tensor, ...],
    sources: Sources,
) -> _Run:
    stacks = sources.stacks()
    for tensor, source in zip(inputs, job.sources):
        check_bands(tensor, stacks[tensor.name].bands, source.rasters[0].path)
    feeds = constants(engine.signature, job.user_placeholders)
    fields = find_fields(job, card, engine, inputs, feeds)
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
                f"{source.rasters[0].path} feeds the input {tensor.name}"
                for tensor, source in zip(inputs, job.sources)
            )
        )
    with _about(job.sources[0].rasters[0].path):
        area = layout.area(job.extent, job.box, whole_map(layout, places))
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
    )
    roles = find_roles(engine.signature.outputs, samples)
    products = wanted_products(
        job, roles, samples, lambda classes: choose_legend(job, card, classes, messages)
    )
    outputs = list(dict.fromkeys(name for product in products for name in product.needs))
    chosen = Choice(
        job,
        messages,
        engine,
        lambda folder: type(engine)(folder, job.device, job.trust),
        card,
        feeds,
        outputs,
        inputs,
        fields,
        layout,
        places,
        area,
        real,
    ).make()
    run = _Run(layout, places, area, fields, products, engine.name, chosen)
    _check_first_tile(job, messages, run, sources)
    receptive = ", ".join(str(size) for size in fields.receptive.values())
    messages.info(
        f"{engine.name}; method: {run.used.method.name}; receptive field {receptive}, expression "
        f"field {fields.expression}, scale factor {fields.scale}; map of {area.width} x "
        f"{area.height} pixels in tiles of {run.used.tile.width} x {run.used.tile.height}."
    )
    return run


def _check_first_tile(
    job: PredictJob, messages: Messages, run: _Run, sources: Sources
) -> None:
    """Compare the method with the patches on real pixels; go back to the patches if they differ."""
    chosen = run.used
    if chosen.method is chosen.patches:
        return
    first = next(run.layout.tiles(run.area, chosen.tile))
    messages.progress(0, f"Checking the method “{chosen.method.name}” on the first tile")
    pixels = sources.read(run.places, first.blocks).pixels
    found: Union[Comparison, str]
    try:
        outputs = chosen.method.run(pixels, first.blocks)
        found = compare_outputs(outputs, chosen.patches, pixels, first.blocks)
    except FieldsError as error:
        found, outputs = str(error), {}
    if isinstance(found, Comparison) and found.equal:
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


_Inferred = tuple[Optional[Arrays], NDArray[np.bool_]]
"""A tile's outputs by name (None: it has no data at all), and which of its pixels have data."""


def _make_maps(
    job: PredictJob, messages: Messages, run: _Run, sources: Sources, wanted: dict[str, Path]
) -> int:
    """Compute and write every tile; return the number of pixels that have data."""
    grid = run.layout.grid.crop(run.area)
    method = run.used.method
    tiles = list(run.layout.tiles(run.area, run.used.tile))
    clock = Clock(messages, len(tiles), "Tile")
    done = valid_count = lost = 0
    with contextlib.ExitStack() as exits:
        writers = [
            (
                product,
                open_map(exits, product, wanted[product.key], grid, job, method.name, MapWriter),
            )
            for product in run.products
        ]

        def read(tile: Tile) -> Seen:
            return sources.read(run.places, tile.blocks)

        def infer(tile: Tile, seen: Seen) -> _Inferred:
            # The blocks may reach beyond the tile: a BOX need not begin at a block's border.
            expression = run.fields.expression
            x = tile.output.x - tile.blocks.x * expression.width
            y = tile.output.y - tile.blocks.y * expression.height
            rows, columns = slice(y, y + tile.output.height), slice(x, x + tile.output.width)
            valid = valid_pixels(seen, run.places, tile.blocks, expression, job.nodata_rule)
            valid = valid[rows, columns]
            if not valid.any():
                return None, valid
            if run.first is not None and tile == run.first[0]:
                outputs, run.first = run.first[1], None
            else:
                outputs = method.run(seen.pixels, tile.blocks)
            return {name: values[rows, columns] for name, values in outputs.items()}, valid

        def write(tile: Tile, inferred: _Inferred) -> None:
            nonlocal done, valid_count, lost
            outputs, valid = inferred
            window = tile.output.moved(-run.area.x, -run.area.y)
            if outputs is not None:
                fine = finite(outputs)
                lost += int((valid & ~fine).sum())
                valid = valid & fine
            for product, writer in writers:
                if outputs is None:
                    shape = (*valid.shape, len(product.bands))
                    writer.write(np.full(shape, product.nodata).astype(product.dtype), window)
                else:
                    writer.write(product.pixels(outputs, valid), window)
            valid_count += int(valid.sum())
            done += 1
            clock.done(done)

        pipeline.run(tiles, read, infer, write)
        messages.progress(1, "Finishing the map")
        for _, writer in writers:
            writer.finish()
    if lost:
        messages.warning(
            f"The model gives NaN or infinity for {lost} pixels; they have no data on the map."
        )
    for product in run.products:
        for note in product.notes():
            messages.warning(note)
    warn_if_empty(valid_count, messages)
    return valid_count
