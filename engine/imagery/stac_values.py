"""What a STAC item says of the values of its assets, and what the pixels say to that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..contract.messages import Messages
from .opening import BandFacts
from .sentinel2_offsets import BASELINE_TAG, OFFSET_TAGS, TOO_DARK, USUAL, added_by, dark_share
from .stac_assets import ChosenAsset
from .stac_search import Item
from .stac_vrt import VrtBand

VALUES_TAG = "CNNMAPPER_VALUES"
_BASELINE = ("s2:processing_baseline", "sentinel:processing_baseline", "processing:version")
"""Planetary Computer and Earth Search; an older version of the latter; the processing extension."""
_APPLIED = ("earthsearch:boa_offset_applied", "sentinel:boa_offset_applied")


@dataclass(frozen=True)
class ItemValues:
    """What an item of Sentinel-2 says of its values."""

    baseline: str
    """Of the processor, such as ``05.09``; empty: not known."""
    applied: Optional[bool]
    """The catalogue says that what the processor added is subtracted from its files, or is not.
    Earth Search's word is wrong for many items of 2022 to 2025."""
    tag: str = OFFSET_TAGS[0]
    """The metadata item in which a product of this level keeps what its processor added."""

    @classmethod
    def of(cls, item: Item) -> ItemValues:
        """Return it; of another satellite's item nothing is known."""
        properties: dict[str, Any] = item.stac.properties
        names = [item.stac.collection_id or "", str(properties.get("platform") or "")]
        ours = any(re.match(r"sentinel-?2", name, re.IGNORECASE) for name in names)
        ours = ours or any(key.startswith("s2:") for key in properties)
        told = (str(properties.get(key) or "") for key in _BASELINE if ours)
        baseline = next((text for text in told if added_by(text) is not None), "")
        said = [properties[key] for key in _APPLIED if isinstance(properties.get(key), bool)]
        tag = OFFSET_TAGS["l1c" in names[0].lower()]
        return cls(baseline, said[0] if said else None, tag)

    def added(self, asset: ChosenAsset) -> float:
        """Return what the processor added to an asset's values; 0: nothing, or it is not known."""
        if not asset.spectral or not added_by(self.baseline):
            return 0.0
        if asset.scale and asset.offset and asset.offset < 0:
            return float(round(-asset.offset / asset.scale))
        return USUAL


@dataclass(frozen=True)
class AssetBand:
    """One band of an asset, opened."""

    asset: ChosenAsset
    name: str
    number: int
    """From 1."""
    facts: BandFacts
    added: float
    """What the processor added to its values, by the item."""
    nameless: bool = False
    """Neither item nor file names it: ``name`` is for messages."""

    @property
    def dark(self) -> float:
        """The share of its pixels that are too dark for that."""
        sample = self.facts.sample
        return 0.0 if sample is None or not self.added else dark_share(sample, self.added)


def is_subtracted(values: ItemValues, bands: Sequence[AssetBand], messages: Messages) -> bool:
    """Tell whether what the processor added is subtracted from the files already.

    Args:
        values: what the item says.
        bands: those that are wanted, with a sample of their pixels.
        messages: told where word and pixels do not agree.
    """
    asked = [band for band in bands if band.added]
    if not asked:
        return False
    worst = max(asked, key=lambda band: band.dark)
    item = (
        f"By its processing baseline {values.baseline} the item has {worst.added:g} added to every "
        "value"
    )
    if values.applied:
        # Only dark pixels prove it: the brightest image has none.
        if worst.dark <= TOO_DARK:
            messages.warning(
                f"{item}, and the catalogue says that it is subtracted already; but hardly any "
                "pixel is as dark as that would have it. The catalogue is believed: nothing is "
                "subtracted. If the image looks pale, its values are too large."
            )
        return True
    if worst.dark > TOO_DARK:
        denied = values.applied is False
        also = ", which the catalogue says is not subtracted" if denied else ""
        messages.warning(
            f"{item}{also}, but {100 * worst.dark:.0f} % of a sample of {worst.name} are darker "
            "than that allows: it is taken for subtracted already. If the image looks too dark, "
            "its values are right as they are and 1000 is still to be subtracted."
        )
        return True
    return False


def vrt_band(band: AssetBand, values: ItemValues, subtracted: bool, harmonised: bool) -> VrtBand:
    """Return a band of the virtual raster with what is known of its values.

    Args:
        band: where it comes from.
        values: what the item says.
        subtracted: what the processor added is subtracted from the files already.
        harmonised: it is to be.
    """
    asset, facts = band.asset, band.facts
    scale = facts.scale if asset.scale is None else asset.scale
    offset = facts.offset if asset.offset is None else asset.offset
    left = 0.0 if subtracted or harmonised else band.added
    if band.added and scale and round(-offset / scale) == band.added:
        offset = -left * scale
    tags = {}
    if asset.spectral and values.baseline:
        tags[values.tag] = f"{-left:g}" if left else "0"
    nodata = asset.nodata if facts.nodata is None else facts.nodata
    return VrtBand(
        band.name,
        asset.file,
        band.number,
        facts.grid,
        facts.dtype,
        facts.block,
        # 0 is no data in all products of Sentinel-2.
        0.0 if nodata is None and band.added else nodata,
        scale,
        offset,
        0.0 if subtracted or not harmonised else band.added,
        tags,
        band.nameless,
    )


def in_words(values: ItemValues, bands: Sequence[VrtBand], subtracted: bool) -> dict[str, str]:
    """Return metadata items of the virtual raster: baseline, and what was done to the values."""
    if not values.baseline:
        return {}
    sums = sorted({band.added for band in bands if band.added})
    done = "as stored"
    if sums:
        done = f"{' or '.join(f'{one:g}' for one in sums)} subtracted: harmonised"
    elif subtracted:
        done = "harmonised by the catalogue"
    return {BASELINE_TAG: values.baseline, VALUES_TAG: done}
