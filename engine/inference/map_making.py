"""From the tiles of a run to its maps: read, compute, write, and go on where it stopped."""

from __future__ import annotations

from collections.abc import Sequence
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
from .cluster import compute_on_cluster
from .map_files import profile_of, style_of
from .map_finishing import FinishedTile, MapFinishing
from .map_parts import MapPart, plan_identity
from .memory_plan import MemoryPlan
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


@dataclass(frozen=True)
class OpenedRun:
    """What the tiles of a run are computed from and with."""

    run: MapRun
    computed: Computed
    """What of it is computed already; each tile is taken out when its turn comes."""
    sources: Sources
    model: Path
    """A SavedModel, or an ONNX file."""
    memory: MemoryPlan
    """What decided tiles and batches."""

    def is_work(self, tile: Tile) -> bool:
        """Tell whether anything is to be computed for a tile."""
        return self.run.touches(tile) and tile not in self.computed

    def see(self, tile: Tile) -> Optional[TileInput]:
        """Return what a tile sees of the images; None: nothing of it may have data.

        Raises:
            RasterError: an image cannot be read there.
        """
        if not self.run.touches(tile):
            return None
        return self.sources.read(self.run.geometry.places, tile.blocks)

    def infer(self, finishing: MapFinishing, tile: Tile, seen: Optional[TileInput]) -> Inferred:
        """Return a tile's outputs and which of its pixels have data.

        Args:
            finishing: of the tile.
            tile: the tile.
            seen: what :meth:`see` gave.

        Raises:
            EngineError: the model does not run on it.
        """
        run, geometry = self.run, self.run.geometry
        if seen is None:
            return None, np.zeros((tile.output.height, tile.output.width), bool)
        valid = finishing.has_data(tile, seen)
        if not valid.any():
            return None, valid
        run.watch(seen)
        # Taken out: it would be kept in memory until the last tile.
        outputs = self.computed.pop(tile, None) or run.method.run(seen.pixels, tile.blocks)
        places, expression = geometry.places, geometry.expression
        outputs = outputs | counted(run.ranges, seen, places, tile.blocks, expression)
        part = geometry.within_blocks(tile)
        return {name: values[part] for name, values in outputs.items()}, valid


Work = tuple[int, Tile]
"""A tile and its number."""
Inferred = tuple[Optional[Arrays], NDArray[np.bool_]]
"""A tile's outputs by name (None: it has no data at all), and which of its pixels have data."""


def identity_for(job: PredictJob, run: MapRun, tiles: Sequence[Tile]) -> dict[str, str]:
    """Return what makes another run of a job the same as this one, by name of the part.

    Args:
        job: what is asked for.
        run: what was decided.
        tiles: all of the run's.

    Raises:
        ModelError: a file of the model has vanished.
    """
    windows = [run.geometry.on_map(tile) for tile in tiles]
    outputs = [[product.key, product.meaning] for product in run.products]
    method = run.method.name
    return identity_of(job, run.card, outputs, method, windows, run.values, run.engine)


def make_maps(
    job: PredictJob, messages: Messages, opened: OpenedRun, wanted: dict[str, Path]
) -> int:
    """Compute and write every tile; return the number of pixels that have data.

    Args:
        job: what is asked for.
        messages: told of progress.
        opened: what was decided before.
        wanted: the map files, by the Processing output that each is.

    Raises:
        EngineError: no file has its final name then; what was finished stays for the next run.
    """
    run, geometry = opened.run, opened.run.geometry
    tiles = list(geometry.tiles(run.tile))
    tags = tags_of(job, run.card, run.engine, run.method.name, run.numbers, run.values, run.alarm)
    profiles = profiles_of(job, run, opened.sources, tags)
    maps = [(wanted[p.key], profile, style_of(p)) for p, profile in zip(run.products, profiles)]
    windows = [geometry.on_map(tile) for tile in tiles]
    identity = identity_for(job, run, tiles)
    finishing = MapFinishing(job, run.products, geometry, run.mask)
    with ResumableMaps(maps, job.creation_options, identity, windows, messages) as writing:
        missing = writing.missing
        # A tile beside the mask takes no time that would tell how long the others will.
        counted_tiles = sum(map(run.touches, tiles))
        done = counted_tiles - sum(run.touches(tiles[number]) for number in missing)
        clock = Clock(messages, counted_tiles, "Tile", done)

        def keep(work: Work, finished: FinishedTile) -> None:
            nonlocal done
            writing.write(work[0], finished.pixels, finished.valid, finished.lost)
            if run.touches(work[1]):
                done += 1
                clock.done(done)

        here: list[Work] = [(number, tiles[number]) for number in missing]
        there: list[Work] = []
        if job.cluster:
            there = [work for work in here if opened.is_work(work[1])]
            here = [work for work in here if not opened.is_work(work[1])]
        tile_pipeline.run(
            here,
            lambda work: opened.see(work[1]),
            lambda work, seen: opened.infer(finishing, work[1], seen),
            lambda work, inferred: keep(work, finishing.finished(*inferred)),
        )
        if there:
            compute_on_cluster(job, messages, opened, identity, there, finishing, keep)
        messages.progress(1, "Finishing the map")
        writing.finish()
        valid, lost = writing.counts
    finishing.warn(valid, lost, writing.unnamed, messages)
    tell_shares(run.products, writing.class_counts, messages)
    return valid
