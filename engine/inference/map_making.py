"""From the tiles of a run to its maps: read, compute, write, and go on where it stopped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.job import PredictJob
from ..contract.messages import Clock, Messages
from ..geometry.grid import Size
from ..geometry.map_geometry import MapGeometry
from ..geometry.map_layout import Tile
from ..geometry.patch_positions import TileInput
from ..imagery.sources import Sources
from ..maps import tile_pipeline
from ..maps.map_profile import MapProfile
from ..maps.resumable_maps import ResumableMaps
from ..models.card import Card
from ..models.tensors import Arrays
from .area_mask import AreaMask
from .map_files import profile_of, style_of
from .map_finishing import MapFinishing
from .map_parts import MapPart, plan_identity
from .methods import Method
from .products import Product
from .provenance import tags_of
from .run_identity import identity_of
from .told_shares import tell_shares
from .unlike_band import UsualRanges, counted

Computed = dict[Tile, Arrays]
"""Outputs of tiles that are there before the others are computed, each as its blocks give it."""


@dataclass(frozen=True)
class MapRun:
    """What was decided before the first tile of the maps."""

    geometry: MapGeometry
    products: tuple[Product, ...]
    """The maps."""
    engine: str
    """Program and version."""
    card: Optional[Card]
    """The model's, if it has one."""
    method: Method
    """What the tiles are computed with."""
    tile: Size
    """Largest tile, in pixels of the map."""
    numbers: str = ""
    """What the model's numbers were taken for, and why."""
    watch: Callable[[TileInput], None] = lambda _: None
    """Told of what every tile sees, before it is computed."""
    values: str = ""
    """What was done to the numbers of the images."""
    alarm: str = ""
    """Why the images are unlike the training; "": they are not, as far as is known."""
    ranges: Optional[UsualRanges] = None
    """What the images are held against, where a map tells of it."""
    mask: Optional[AreaMask] = None
    """What the maps are limited to."""
    part: Optional[MapPart] = None
    """Which part of a map this is; None: all of it."""

    def touches(self, tile: Tile) -> bool:
        """Tell whether anything of a tile may have data."""
        return self.mask is None or self.mask.touches(tile.output)


def profiles_of(
    job: PredictJob, run: MapRun, sources: Sources, tags: dict[str, str]
) -> list[MapProfile]:
    """Return what the file of each map says about itself, which part it is among it."""
    profiles = [profile_of(product, run.geometry.grid, tags) for product in run.products]
    if run.part is None:
        return profiles
    plan = plan_identity(job, run.card, sources, run.part.whole, run.part.shares, run.values)
    return [
        replace(profile, tags={**profile.tags, **run.part.tag(job, plan, p, profile)}, summed=True)
        for p, profile in zip(run.products, profiles)
    ]


Work = tuple[int, Tile]
"""A tile and its number."""
_Inferred = tuple[Optional[Arrays], NDArray[np.bool_]]
"""A tile's outputs by name (None: it has no data at all), and which of its pixels have data."""


def make_maps(
    job: PredictJob,
    messages: Messages,
    run: MapRun,
    computed: Computed,
    sources: Sources,
    wanted: dict[str, Path],
) -> int:
    """Compute and write every tile; return the number of pixels that have data.

    Args:
        job: what is asked for.
        messages: told of progress.
        run: what was decided before.
        computed: what need not be computed again; each tile is taken out when its turn comes.
        sources: the images.
        wanted: the map files, by the Processing output that each is.

    Raises:
        EngineError: no file has its final name then; what was finished stays for the next run.
    """
    geometry = run.geometry
    tiles = list(geometry.tiles(run.tile))
    tags = tags_of(job, run.card, run.engine, run.method.name, run.numbers, run.values, run.alarm)
    profiles = profiles_of(job, run, sources, tags)
    maps = [(wanted[p.key], profile, style_of(p)) for p, profile in zip(run.products, profiles)]
    windows = [geometry.on_map(tile) for tile in tiles]
    outputs = [[p.key, p.meaning] for p in run.products]
    identity = identity_of(job, run.card, outputs, run.method.name, windows, run.values, run.engine)
    finishing = MapFinishing(job, run.products, geometry, run.mask)
    with ResumableMaps(maps, job.creation_options, identity, windows, messages) as writing:
        missing = writing.missing
        # A tile beside the mask takes no time that would tell how long the others will.
        counted_tiles = sum(map(run.touches, tiles))
        done = counted_tiles - sum(run.touches(tiles[number]) for number in missing)
        clock = Clock(messages, counted_tiles, "Tile", done)

        def read(work: Work) -> Optional[TileInput]:
            if not run.touches(work[1]):
                return None
            return sources.read(geometry.places, work[1].blocks)

        def infer(work: Work, seen: Optional[TileInput]) -> _Inferred:
            if seen is None:
                return None, np.zeros((work[1].output.height, work[1].output.width), bool)
            return _infer(run, finishing, computed, work[1], seen)

        def write(work: Work, inferred: _Inferred) -> None:
            nonlocal done
            finished = finishing.finished(*inferred)
            writing.write(work[0], finished.pixels, finished.valid, finished.lost)
            if run.touches(work[1]):
                done += 1
                clock.done(done)

        tile_pipeline.run(((number, tiles[number]) for number in missing), read, infer, write)
        messages.progress(1, "Finishing the map")
        writing.finish()
        valid, lost = writing.counts
    finishing.warn(valid, lost, writing.unnamed, messages)
    tell_shares(run.products, writing.class_counts, messages)
    return valid


def _infer(
    run: MapRun, finishing: MapFinishing, computed: Computed, tile: Tile, seen: TileInput
) -> _Inferred:
    valid = finishing.has_data(tile, seen)
    if not valid.any():
        return None, valid
    run.watch(seen)
    # Taken out: it would be kept in memory until the last tile.
    outputs = computed.pop(tile, None) or run.method.run(seen.pixels, tile.blocks)
    geometry = run.geometry
    places, expression = geometry.places, geometry.expression
    outputs = outputs | counted(run.ranges, seen, places, tile.blocks, expression)
    part = geometry.within_blocks(tile)
    return {name: values[part] for name, values in outputs.items()}, valid
