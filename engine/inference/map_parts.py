"""PART: a map shared out, so that several runs make it, on several machines perhaps.

What is decided from the image as a whole is decided for the whole map, in every run; then the run
is narrowed to its part. So a part is a cut of the whole map, pixel by pixel.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .. import __version__
from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..contract.part import Part, read_part
from ..contract.subdatasets import file_in
from ..geometry.grid import Size, Window
from ..geometry.map_geometry import MapGeometry
from ..geometry.shares import Share, shares
from ..imagery.fingerprint import fingerprint
from ..imagery.sources import Sources
from ..maps.legend import read_legend
from ..maps.map_profile import MapProfile, block_of
from ..maps.part_images import SeenImage
from ..maps.part_tag import PART, PartTag, looks_of
from ..models.card import Card
from .area_mask import AreaMask
from .products import Product
from .run_identity import model_hash

# What a part's pixels do not depend on, and what is told otherwise: the method by the map, the
# area by the grid of the whole map, MASK and CLASSES by what is in them.
_NOT_OF_THE_PLAN = frozenset(
    {"sources", "model", "class_map", "probabilities", "confidence", "device", "exports", "ram_mb",
     "tile_size", "creation_options", "engine", "method", "input_check", "runtime", "trust",
     "extent", "box", "mask", "classes", "part", "cluster"}
)  # fmt: skip

# What whoever makes a missing part has to ask for, too.
_ASKED = ("method", "engine", "runtime", "creation_options")


@dataclass(frozen=True)
class MapPart:
    """The part of a map that a run makes."""

    part: Part
    whole: MapGeometry
    """That of the whole map."""
    shares: tuple[Share, ...]
    """All parts, in pixels of the layout's map as `MapGeometry.area` is."""

    @property
    def geometry(self) -> MapGeometry:
        """That of the part."""
        return dataclasses.replace(self.whole, area=self._share.window)

    @property
    def _share(self) -> Share:
        return self.shares[self.part.number - 1]

    def tag(
        self, job: PredictJob, plan: str, product: Product, profile: MapProfile
    ) -> dict[str, str]:
        """Return the metadata item of the part's map of a product.

        Args:
            job: what is asked for.
            plan: identity of the plan.
            product: what the map holds.
            profile: of its file.
        """
        grid, area = self.whole.grid, self.whole.area
        asked = {
            field.name: getattr(job, field.name)
            for field in dataclasses.fields(job)
            if field.name in _ASKED and getattr(job, field.name) != field.default
        }
        tag = PartTag(
            self.part,
            plan,
            self._share.window.moved(-area.x, -area.y),
            grid.width,
            grid.height,
            grid.transform,
            product.key,
            looks_of(profile),
            asked,
            _seen(job),
            product.style.name if product.style is not None else "",
        )
        return {PART: tag.to_text()}


def _seen(job: PredictJob) -> tuple[SeenImage, ...]:
    files = (file_in(raster.path) for source in job.sources for raster in source.rasters)
    return tuple(image for image in map(SeenImage.of, files) if image is not None)


def plan_shares(
    job: PredictJob, geometry: MapGeometry, mask: Optional[AreaMask], count: int
) -> tuple[Share, ...]:
    """Share a map out.

    Args:
        job: what is asked for.
        geometry: of the whole map.
        mask: what it is limited to.
        count: how many parts.

    Raises:
        GeometryError: so many there cannot be.
    """
    cell = Size(*block_of(job.creation_options))

    def needed(window: Window) -> bool:
        return mask is None or mask.touches(window)

    return shares(geometry.area, cell, geometry.expression, count, needed)


def part_of(
    job: PredictJob, geometry: MapGeometry, mask: Optional[AreaMask], messages: Messages
) -> Optional[MapPart]:
    """Return the part that a job asks for; None: it asks for the whole map.

    Raises:
        EngineError: there is no such part.
    """
    part = read_part(job.part)
    if part is None:
        return None
    found = MapPart(part, geometry, plan_shares(job, geometry, mask, part.count))
    whole, window = geometry.area, found.geometry.area.moved(-geometry.area.x, -geometry.area.y)
    messages.info(
        f"This is {part.in_words} of a map of {whole.width} x {whole.height} pixels: "
        f"{window.width} x {window.height} pixels from column {window.x} and row {window.y} on."
    )
    return found


def plan_identity(
    job: PredictJob,
    card: Optional[Card],
    sources: Sources,
    whole: MapGeometry,
    planned: Sequence[Share],
    values: str,
) -> str:
    """Return what parts of one map have in common, and no others, as a hash.

    The same on every machine that has the images, the model and the polygons, whatever the folders
    are called.

    Args:
        job: what is asked for.
        card: the model's card.
        sources: the images.
        whole: the geometry of the whole map.
        planned: all parts.
        values: what was done to the numbers of the images.

    Raises:
        EngineError: a file cannot be read any more.
    """
    grid = whole.grid
    images = []
    for stack, source in zip(sources.stacks().values(), job.sources):
        own = stack.grid
        layers = [[r.open_options, dataclasses.astuple(r.layer)] for r in source.rasters]
        images.append([
            own.width, own.height, own.transform, stack.taken, layers, fingerprint(stack.files),
        ])  # fmt: skip
    settled = {
        field.name: getattr(job, field.name)
        for field in dataclasses.fields(job)
        if field.name not in _NOT_OF_THE_PLAN
    }
    legend = read_legend(Path(job.classes)) if job.classes else card.legend if card else None
    document: list[Any] = [
        __version__,
        model_hash(job, card),
        images,
        [grid.width, grid.height, grid.transform],
        [dataclasses.astuple(share.window) for share in planned],
        settled,
        values,
        [[e.value, e.label, e.hex] for e in legend.channels] if legend is not None else None,
        Path(job.mask.path).read_text(encoding="ascii") if job.mask is not None else None,
    ]
    text = json.dumps(document, default=str, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:32]
