"""From a STAC catalogue to an image: one item's assets as the bands of a VRT."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .contract.errors import RasterError
from .contract.job import HARMONISED, RasterInput, StacImageJob
from .contract.messages import Messages
from .contract.result import StacImageResult
from .imagery.opening import BandFacts, band_facts
from .imagery.remote import environment
from .imagery.stac_assets import ChosenAsset, choose_assets
from .imagery.stac_search import Item, find_item
from .imagery.stac_values import (
    VALUES_TAG,
    AssetBand,
    ItemValues,
    in_words,
    is_subtracted,
    vrt_band,
)
from .imagery.stac_vrt import common_grid, to_xml
from .maps.atomic_files import replacing
from .maps.output_paths import check_targets


def stac_image(job: StacImageJob, messages: Messages) -> None:
    """Find the item, write the VRT of its assets, and send what it is as the result.

    Raises:
        EngineError: nothing is written then.
    """
    check_targets({"OUTPUT": job.output}, endings={"OUTPUT": (".vrt",)})
    messages.progress(0.05, "Asking the catalogue")
    item = find_item(job, messages)
    names = write_image(item, job, Path(job.output), messages)
    messages.result(
        StacImageResult(
            output=job.output,
            item=item.id,
            date=item.date,
            cloud=item.cloud,
            bands=names,
        )
    )


def write_image(
    item: Item, job: StacImageJob, target: Path, messages: Messages
) -> tuple[str, ...]:
    """Write the VRT of an item's assets.

    Args:
        item: the item.
        job: which assets, and as which values.
        target: the ``.vrt``.
        messages: told of progress and of what the image is.

    Returns:
        The names of its bands; empty where they have none.

    Raises:
        EngineError: nothing is written then.
    """
    assets = choose_assets(item, job)
    values = ItemValues.of(item)
    opened: list[AssetBand] = []
    for number, asset in enumerate(assets):
        messages.progress(0.3 + 0.6 * number / len(assets), f"Opening {asset.name}")
        opened += _bands(asset, values)
    subtracted = is_subtracted(values, opened, messages)
    harmonised = job.values == HARMONISED
    bands = [vrt_band(band, values, subtracted, harmonised) for band in opened]
    told = in_words(values, bands, subtracted)
    grid = common_grid(bands)
    coarse = [band.name for band in bands if band.grid.width != grid.width]
    if coarse:
        messages.warning(
            f"{', '.join(coarse)} {'has' if len(coarse) == 1 else 'have'} larger pixels than the "
            "other assets; their pixels are repeated (nearest neighbour) on the finest grid."
        )
    text = to_xml(grid, bands, {**_tags(item, job), **told})
    try:
        with replacing(target) as temporary:
            temporary.write_text(text, encoding="utf-8")
    except OSError as error:
        raise RasterError(
            f"{target} cannot be written: {error.strerror or error}. Choose another output file."
        ) from error
    messages.info(
        f"Item {item.id} of {item.date}"
        + ("" if item.cloud is None else f", {item.cloud:g} % clouds")
        + f": {', '.join(band.name for band in bands)} on {grid.width} x {grid.height} pixels."
        + (f" Processing baseline {values.baseline}; values {told[VALUES_TAG]}." if told else "")
    )
    return tuple("" if band.nameless else band.name for band in bands)


def _bands(asset: ChosenAsset, values: ItemValues) -> list[AssetBand]:
    added = values.added(asset)
    with environment():
        facts = band_facts(RasterInput(asset.file), sampled=added > 0)
    names = _names(asset, facts)
    return [
        AssetBand(
            asset,
            name or f"band {number} of {asset.name}",
            number,
            fact,
            # Pictures of 8 bits have no room for it.
            added if np.dtype(fact.dtype).kind in "iu" and fact.dtype != "uint8" else 0.0,
            nameless=not name,
        )
        for number, (name, fact) in enumerate(zip(names, facts), 1)
    ]


def _names(asset: ChosenAsset, facts: Sequence[BandFacts]) -> list[str]:
    """Return what the bands of an asset are called; empty where nobody has named them.

    A model that wants bands by their names takes such bands in their order, as those of a file.
    """
    if len(facts) == 1:
        return [asset.name]
    names = [fact.description for fact in facts]
    if not any(names) and len(asset.bands) == len(facts):
        return list(asset.bands)
    if not asset.spectral:
        # That these numbers are no reflectances is known by the name alone.
        return [
            name or ("" if np.dtype(fact.dtype).itemsize == 1 else f"{asset.name}_{number}")
            for number, (name, fact) in enumerate(zip(names, facts), 1)
        ]
    return names


def _tags(item: Item, job: StacImageJob) -> dict[str, str]:
    tags: dict[str, Any] = {
        "STAC_CATALOGUE": None if item.document else job.catalogue,
        "STAC_COLLECTION": item.stac.collection_id if item.document else job.collection,
        "STAC_ITEM": item.id,
        "STAC_DATETIME": item.date,
        "STAC_CLOUD_COVER": item.cloud,
    }
    return {name: str(value) for name, value in tags.items() if value is not None}
