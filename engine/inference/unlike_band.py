"""The band of the confidence map that tells how unlike its training a pixel is.

Where the model was exported with its training's images, it measures that itself, by its features.
Where only the range of the training's numbers is known, the share of those outside it is counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.result import UNLIKE
from ..geometry.grid import Size, Window
from ..geometry.patch_positions import SourcePositions, TileInput
from ..models.card import Card
from ..models.card_training import Training
from ..models.model_outputs import Roles
from ..models.tensors import Arrays
from ..models.unlike_training import OUTPUT, UnlikeTraining
from .nodata_rules import counts, of_blocks

OUT_OF_RANGE = "numbers outside the training's range"
"""Name of what is counted on the images, beside the model's outputs."""


@dataclass(frozen=True)
class UnlikeBand:
    """One of the two."""

    name: str
    """Of the band."""
    values: str
    """Under which name they lie beside the model's outputs."""
    of_model: bool
    """Whether the model gives them."""
    said: str
    """What the log says of the band."""
    meaning: tuple[Any, ...] = ()
    """What decides them beside the model."""


_BY_FEATURES = UnlikeBand(
    UNLIKE,
    OUTPUT,
    True,
    "The last band of OUTPUT_CONFIDENCE tells how unlike the training's images a pixel is: the "
    "distance of what the model makes its class of to that of these images, divided by the "
    "distance within which 95 % of these lie. Do not trust the map where it is above 1.",
)


@dataclass(frozen=True)
class UsualRanges:
    """By source: between which numbers nearly all of the training's lay, for each band."""

    low: Mapping[str, NDArray[np.float64]]
    high: Mapping[str, NDArray[np.float64]]

    @classmethod
    def of(cls, training: Training, bands: Mapping[str, int]) -> Optional[UsualRanges]:
        """Return them, where they are known for all bands of some source; else None.

        Args:
            training: what the card says of it.
            bands: by source, how many the model takes.
        """
        low, high = {}, {}
        for name, count in bands.items():
            ranges = [
                # A smallest and a largest number alone may be a guess by a layer that rescales.
                None if band.mean is None and band.percentile_1 is None else band.usual_range
                for band in training.bands_of(name)
            ]
            known = [one for one in ranges if one is not None]
            if len(known) == len(ranges) == count:
                low[name] = np.array([one[0] for one in known])
                high[name] = np.array([one[1] for one in known])
        return cls(low, high) if low else None

    def share(
        self, seen: TileInput, places: SourcePositions, blocks: Window, expression: Size
    ) -> NDArray[np.float32]:
        """Return of the numbers that each pixel of the blocks sees how many are outside, 0 to 1.

        What has no data does not count.

        Args:
            seen: what the blocks see of each source, and where it has no data.
            places: where the patches of each source lie.
            blocks: the blocks.
            expression: output pixels of a block.

        Returns:
            Shape (height, width, 1) of the blocks' output pixels.
        """
        outside = np.zeros((blocks.height, blocks.width))
        all_of_them = np.zeros_like(outside)
        for place in places:
            if place.source not in self.low:
                continue
            pixels, absent = seen.pixels[place.source], seen.nodata[place.source]
            low, high = self.low[place.source], self.high[place.source]
            found = np.zeros(pixels.shape[:2], np.int32)
            for band in range(pixels.shape[2]):
                values = pixels[..., band]
                found += (values < low[band]) | (values > high[band])
            there = np.ones(found.shape, bool) if absent is None else ~absent
            outside += counts(np.where(there, found, 0), place, blocks)
            all_of_them += counts(there, place, blocks) * pixels.shape[2]
        share = (outside / np.maximum(all_of_them, 1)).astype(np.float32)
        return of_blocks(share, expression)[..., np.newaxis]

    @property
    def band(self) -> UnlikeBand:
        """The band that is made of it."""
        meaning = tuple(
            (name, self.low[name].tolist(), self.high[name].tolist()) for name in self.low
        )
        return UnlikeBand(
            "unlike the training (share of numbers out of range)",
            OUT_OF_RANGE,
            False,
            "The last band of OUTPUT_CONFIDENCE tells how unlike the training a pixel is: of the "
            "numbers in its receptive field, the share outside the range in which 98 % of the "
            "training's lay, so 0.02 is usual. Export the model with TRAINING_IMAGE, and it "
            "measures that by its features.",
            meaning,
        )


@dataclass(frozen=True)
class Unlike:
    """What a run can tell of it."""

    of_model: Optional[UnlikeTraining] = None
    """How the model measures it; None: it does not."""
    ranges: Optional[UsualRanges] = None

    @classmethod
    def of(cls, card: Optional[Card], bands: Mapping[str, int], by_model: bool) -> Unlike:
        """Return what can be told with a card.

        Args:
            card: the model's.
            bands: by source, how many the model takes.
            by_model: whether what runs the model gives more outputs than the model's own.
        """
        if card is None:
            return cls()
        return cls(card.unlike if by_model else None, UsualRanges.of(card.training, bands))

    def band(self, output: str) -> Optional[UnlikeBand]:
        """Return the band beside the confidence of an output; None: nothing is known."""
        if self.of_model is not None and self.of_model.result == output:
            return _BY_FEATURES
        return None if self.ranges is None else self.ranges.band

    def ranges_for(self, results: Sequence[Roles]) -> Optional[UsualRanges]:
        """Return the ranges where the band of some result is made of them; else None."""
        outputs = [roles.result.output for roles in results if roles.result is not None]
        bands = [self.band(output) for output in outputs]
        return self.ranges if any(b is not None and not b.of_model for b in bands) else None


def counted(
    ranges: Optional[UsualRanges],
    seen: TileInput,
    places: SourcePositions,
    blocks: Window,
    expression: Size,
) -> Arrays:
    """Return what is counted on the images, by name, as :meth:`UsualRanges.share`; or nothing."""
    if ranges is None:
        return {}
    return {OUT_OF_RANGE: ranges.share(seen, places, blocks, expression)}
