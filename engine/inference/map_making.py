"""From the tiles of a run to its maps: read, compute, write, and go on where it stopped."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.job import PredictJob
from ..contract.messages import Clock, Messages
from ..geometry.grid import Window
from ..geometry.map_layout import Layout, Tile
from ..geometry.patch_positions import SourcePositions, TileInput
from ..imagery.sources import Sources
from ..maps import tile_pipeline
from ..maps.resumable_maps import ResumableMaps
from ..models.card import Card
from ..models.tensors import Arrays
from .map_files import profile_of, style_of, warn_if_empty, warn_of_unnamed
from .method_choice import ChosenMethod
from .nodata_rules import valid_pixels
from .outside import Outside
from .products import ClassMap, Product, finite
from .provenance import tags_of
from .run_fields import RunFields
from .run_identity import identity_of


@dataclass
class MapRun:
    """What the tiles need."""

    layout: Layout
    places: SourcePositions
    area: Window
    fields: RunFields
    products: tuple[Product, ...]
    engine: str
    card: Optional[Card]
    used: ChosenMethod
    first: Optional[tuple[Tile, Arrays]] = None
    """What the check has computed already."""
    outside: Outside = field(default_factory=Outside)


Work = tuple[int, Tile]
"""A tile and its number."""
_Inferred = tuple[Optional[Arrays], NDArray[np.bool_]]
"""A tile's outputs by name (None: it has no data at all), and which of its pixels have data."""


def make_maps(
    job: PredictJob, messages: Messages, run: MapRun, sources: Sources, wanted: dict[str, Path]
) -> int:
    """Compute and write every tile; return the number of pixels that have data.

    Args:
        job: what is asked for.
        messages: told of progress.
        run: what was decided before.
        sources: the images.
        wanted: the map files, by the Processing output that each is.

    Raises:
        EngineError: no file has its final name then; what was finished stays for the next run.
    """
    grid = run.layout.grid.crop(run.area)
    method = run.used.method
    tiles = list(run.layout.tiles(run.area, run.used.tile))
    tags = tags_of(job, run.card, run.engine, method.name)
    maps = [(wanted[p.key], profile_of(p, grid, tags), style_of(p)) for p in run.products]
    windows = [tile.output.moved(-run.area.x, -run.area.y) for tile in tiles]
    outputs = [[p.key, p.meaning if isinstance(p, ClassMap) else []] for p in run.products]
    identity = identity_of(job, run.card, outputs, method.name, windows)
    with ResumableMaps(maps, job.creation_options, identity, windows, messages) as writing:
        missing = writing.missing
        clock = Clock(messages, len(tiles), "Tile", len(tiles) - len(missing))
        done = len(tiles) - len(missing)

        def read(work: Work) -> TileInput:
            return sources.read(run.places, work[1].blocks)

        def infer(work: Work, seen: TileInput) -> _Inferred:
            return _infer(job, run, work[1], seen)

        def write(work: Work, inferred: _Inferred) -> None:
            nonlocal done
            outputs, valid = inferred
            lost = 0
            if outputs is not None:
                fine = finite(outputs)
                lost = int((valid & ~fine).sum())
                valid = valid & fine
            pixels = [_pixels(product, outputs, valid) for product in run.products]
            writing.write(work[0], pixels, int(valid.sum()), lost)
            done += 1
            clock.done(done)

        tile_pipeline.run(((number, tiles[number]) for number in missing), read, infer, write)
        messages.progress(1, "Finishing the map")
        writing.finish()
        valid_count, lost_count = writing.counts
    if lost_count:
        messages.warning(
            f"The model gives NaN or infinity for {lost_count} pixels; they have no data on the "
            "map."
        )
    for product in run.products:
        for note in product.notes():
            messages.warning(note)
    for note in run.outside.notes(job.sources[0].rasters[0].path):
        messages.warning(note)
    warn_of_unnamed(run.products, writing.unnamed, messages)
    warn_if_empty(valid_count, messages)
    return valid_count


def _infer(job: PredictJob, run: MapRun, tile: Tile, seen: TileInput) -> _Inferred:
    # The blocks may reach beyond the tile: a BOX need not begin at a block's border.
    expression = run.fields.expression
    x = tile.output.x - tile.blocks.x * expression.width
    y = tile.output.y - tile.blocks.y * expression.height
    rows, columns = slice(y, y + tile.output.height), slice(x, x + tile.output.width)
    valid = valid_pixels(seen, run.places, tile.blocks, expression, job.nodata_rule)
    inside = np.zeros_like(valid)
    inside[rows, columns] = valid[rows, columns]
    place = run.places[0]
    run.outside.count(seen.pixels[place.source], place, tile.blocks, expression, inside)
    valid = valid[rows, columns]
    if not valid.any():
        return None, valid
    if run.first is not None and tile == run.first[0]:
        outputs, run.first = run.first[1], None
    else:
        outputs = run.used.method.run(seen.pixels, tile.blocks)
    return {name: values[rows, columns] for name, values in outputs.items()}, valid


def _pixels(product: Product, outputs: Optional[Arrays], valid: NDArray[np.bool_]) -> NDArray[Any]:
    if outputs is not None:
        return product.pixels(outputs, valid)
    shape = (*valid.shape, len(product.bands))
    return np.full(shape, product.nodata).astype(product.dtype)
