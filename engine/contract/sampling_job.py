"""The job that samples labelled patches from images, and its result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .card_job import TRAINED_VALUES
from .errors import JobError
from .job_inputs import RasterInput, Source, VectorInput
from .strict_json import shown

PIXEL, SEGMENTATION = LABEL_KINDS = ("pixel", "segmentation")
"""What a label is for: the pixel that a patch is centred on, or each pixel of the patch."""
AUTO = "auto"
SAMPLED_VALUES = (AUTO, *TRAINED_VALUES)
"""Which numbers to take; the order is that of the parameter VALUES."""
BALANCED, BY_AREA = BALANCES = ("balanced", "area")
CHECKERBOARD, BLOCKS, FOLDS, POLYGONS, RANDOM = SPLITS = (
    "checkerboard", "blocks", "folds", "polygons", "random",
)  # fmt: skip
"""How patches are divided into parts; the order is that of the parameter SPLIT."""
MOST_FOLDS = 20
LARGEST_PATCH = 4096
LARGEST_SEED = 2**31 - 1


@dataclass(frozen=True)
class SampledImage:
    """One image: a place, or a date, with all sources of the model."""

    sources: tuple[Source, ...]
    """The reference source first."""


@dataclass(frozen=True)
class SamplePatchesJob:
    """Cut labelled patches out of images, divided into training, validation and test."""

    task: ClassVar[str] = "samplepatches"
    images: tuple[SampledImage, ...]
    output: str
    """The folder to make."""
    samples: str = ""
    """The ``.gpkg`` to write with a point for each patch; empty: none."""
    features: Optional[VectorInput] = None
    """Points or polygons with a class each; these or ``raster``."""
    field: str = ""
    """What the field of the class is called, for messages."""
    raster: Optional[RasterInput] = None
    """A raster of classes on the pixel grid of the images."""
    bands: str = ""
    """As :attr:`.job.PredictJob.bands`."""
    values: str = AUTO
    """Which of the files' numbers: one of ``card_job.TRAINED_VALUES``, or AUTO: harmonised where
    metadata of Sentinel-2 tell the processing baseline, else as stored."""
    nodata: Optional[float] = None
    """Takes the place of the images' own nodata values."""
    classes: str = ""
    """Legend file: names and colours of the classes."""
    ignore: str = ""
    """Class values that mean "not known", separated by commas."""
    patch_size: str = "16"
    """``16`` or ``16x12`` pixels, one for each source, comma-separated; one is for all of them."""
    labels: str = PIXEL
    """One of LABEL_KINDS."""
    per_class: int = 3000
    """Patches of a class at the most, all parts together."""
    balance: str = BALANCED
    """One of BALANCES: as many of each class, or in proportion to their labelled pixels."""
    split: str = CHECKERBOARD
    """One of SPLITS."""
    validation: float = 20.0
    """Per cent of the patches, as the next one."""
    test: float = 20.0
    folds: int = 5
    fold: int = 1
    """Of the folds, which is the test, from 1; the next one is for validation."""
    block_size: int = 0
    """Side of a spatial block in pixels of the first image; 0: chosen by the labels."""
    seed: int = 1
    like: str = ""
    """Folder of an earlier set whose division is kept; empty: a new one is made."""

    def __post_init__(self) -> None:
        """Refuse values that are none.

        Raises:
            JobError: says what is expected.
        """
        for name, value, allowed in (
            ("values", self.values, SAMPLED_VALUES),
            ("labels", self.labels, LABEL_KINDS),
            ("balance", self.balance, BALANCES),
            ("split", self.split, SPLITS),
        ):
            if value not in allowed:
                raise JobError(
                    f"The job's {name} is {shown(value)}; expected one of {', '.join(allowed)}."
                )
        if not self.images or not all(
            image.sources and all(source.rasters for source in image.sources)
            for image in self.images
        ):
            raise JobError("The job names no raster to read.")
        if (self.features is None) == (self.raster is None):
            raise JobError("The job has to name labels: features or a raster, one of them.")
        if self.per_class < 1 or self.block_size < 0 or self.seed < 0:
            raise JobError(
                "The job's per_class must be positive, its block_size and seed not negative."
            )
        if self.seed > LARGEST_SEED:
            raise JobError(f"The job's seed is {self.seed}; expected is at most {LARGEST_SEED}.")
        if not (0 <= self.validation < 100 and 0 <= self.test < 100):
            raise JobError("The job's validation and test must be per cent, from 0 to below 100.")
        if self.split != FOLDS and self.validation + self.test >= 100:
            raise JobError(
                f"The job's validation and test are {self.validation:g} and {self.test:g} per "
                "cent; expected is that something is left for the training."
            )
        if not 2 <= self.folds <= MOST_FOLDS or not 1 <= self.fold <= self.folds:
            raise JobError(
                f"The job's fold is {self.fold} of {self.folds}; expected 1 to {self.folds}, of 2 "
                f"to {MOST_FOLDS}."
            )


@dataclass(frozen=True)
class SamplePatchesResult:
    """The set of patches."""

    task: ClassVar[str] = "samplepatches"
    output: str
    """Its folder."""
    document: str
    """The STAC Item in it."""
    samples: str
    """The layer of points; empty: none was wanted."""
    training: int
    """Patches; the same for the next two."""
    validation: int
    test: int
    classes: int
    block_size: int
    """Side of a spatial block in pixels; 0: there are none."""
    seconds: float
