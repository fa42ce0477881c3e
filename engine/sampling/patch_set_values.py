"""What a set of patches says of itself beside its arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from ..maps.legend import Legend
from ..models.card_training import BandStatistics
from .ground_blocks import GroundBlocks

TRAINING, VALIDATION, TEST = "training", "validation", "test"
PARTS = (TRAINING, VALIDATION, TEST)

PIXEL, PATCH = "pixel", "segmentation"
"""What a label is for: the pixel that a patch is centred on, or each pixel of the patch."""
KINDS = (PIXEL, PATCH)


@dataclass(frozen=True)
class PatchSource:
    """What a patch holds of one source of the model."""

    name: str
    """Names the file of the pixels: ``input``, ``input_2``, ``input_3``."""
    width: int
    """Of a patch, in this source's pixels; the next one too."""
    height: int
    bands: tuple[str, ...]
    """Their names."""
    dtype: str
    """NumPy's name of the pixels' type."""
    pixel_size: Optional[float] = None
    """Metres; None: not known."""
    in_degrees: bool = False
    """The grid counts degrees; the pixel size is what that comes to."""
    statistics: tuple[BandStatistics, ...] = ()
    """Of each band, of the training part alone."""
    class_statistics: tuple[tuple[BandStatistics, ...], ...] = ()
    """The same by class: of the centre pixels, or of the pixels with the label."""


@dataclass(frozen=True)
class PatchImage:
    """One image that patches are from."""

    name: str
    """As it may be shown to anybody: no folder, no log-in."""
    date: str = ""
    """Of the acquisition, ``YYYY-MM-DD``; empty: not known."""
    footprint: tuple[tuple[float, float], ...] = ()
    """Corners in degrees (longitude, latitude; EPSG:4326); empty: not known."""


@dataclass(frozen=True)
class Split:
    """How the patches were divided into parts."""

    kind: str
    """One of :data:`..contract.sampling_job.SPLITS`."""
    description: str
    """In words, for reports."""
    block_size: float = 0.0
    """Side of a spatial block in units of the CRS; 0: there are none."""
    block_pixels: int = 0
    """The same in pixels of the first source."""
    gap: int = 0
    """Pixels that lie at least between the centres of patches of two parts: the receptive field;
    0: none was kept."""
    validation: float = 0.0
    """Share that was asked for; the next one too."""
    test: float = 0.0
    folds: int = 0
    """Where they are folds, how many, and which of them is the test, from 1; 0: they are none."""
    fold: int = 0
    blocks: Optional[GroundBlocks] = None
    """Where the blocks are and what for; None: there are none, or an older version made the set."""
    identity: str = ""
    """SHA-256 of the division: of the blocks, or of the patches and their parts where there are
    none; empty: not known, since an older version made the set."""
    earlier: tuple[str, ...] = ()
    """Identities of the divisions that this one keeps: no place of their training is in its test
    or validation."""

    @property
    def keeps(self) -> frozenset[str]:
        """Identities of the divisions whose networks it can test."""
        return frozenset((*self.earlier, *filter(None, [self.identity])))

    @property
    def is_random(self) -> bool:
        """Whether neighbouring pixels can be in different parts: the test is too optimistic."""
        return self.gap == 0


@dataclass(frozen=True)
class PatchSetFacts:
    """All but the arrays."""

    kind: str
    """``PIXEL`` or ``PATCH``."""
    classes: Legend
    """The index of a class is its place in ``entries``."""
    sources: tuple[PatchSource, ...]
    counts: Mapping[str, int]
    """Patches of each part."""
    class_counts: Mapping[str, tuple[int, ...]]
    """Labels of each class, by part: patches, or pixels of label patches."""
    values: str
    """Which numbers of the files: one of :data:`..contract.card_job.TRAINED_VALUES`."""
    images: tuple[PatchImage, ...]
    crs: str
    """WKT of the centres' CRS; empty: none."""
    seed: int
    split: Split
    pixel_area: Optional[float] = None
    """Of a pixel of the first source, square metres; None: not known."""
    classes_areas: tuple[int, ...] = field(default=())
    """Labelled pixels of each class before any were chosen; empty: not counted."""
