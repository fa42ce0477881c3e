"""The result: what a worker sends at the end of each task that went well.

The engine builds these values and sends them as one line of JSON; QGIS's side reads them back,
strictly as the job is read: a number under another name would else become an empty output.

Accuracies, shares and coefficients are 0 to 1 (kappa and MCC -1 to 1), not per cent.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, TypeVar, Union

from .errors import ResultError
from .sampling_job import SamplePatchesResult as SamplePatchesResult
from .strict_json import StrictReader
from .training_job import TrainResult as TrainResult
from .vector_job import VectorResult as VectorResult

CLASSES, LABELS, NUMBERS, TENSORS, SEVERAL = "classes", "labels", "numbers", "tensors", "several"
CONTENTS = (CLASSES, LABELS, NUMBERS, TENSORS, SEVERAL)
"""What the first map of a run can hold: classes, a band for each label, quantities, the tensors of
OUTPUT_NAMES, several results."""
UNLIKE = "unlike the training (by features)"
"""Name of the band of OUTPUT_CONFIDENCE above whose 1 a map should not be trusted."""


@dataclass(frozen=True)
class ExportResult:
    """What an export wrote, and what it found out about the network."""

    task: ClassVar[str] = "export"
    output: str
    """The SavedModel folder."""
    card: str
    """The model card in it."""
    receptive_field: str
    """Source pixels, ``16`` or ``16x12`` (width x height); empty: not known, as the next two."""
    expression_field: str
    scale_factor: str
    dense: bool
    """The dense method is proven to give what the patches give."""
    summary: str
    """What the model is, how it will be applied and how fast, in one paragraph."""


@dataclass(frozen=True)
class PredictResult:
    """The maps that were made."""

    task: ClassVar[str] = "predict"
    outputs: dict[str, str]
    """File of each map, by its parameter."""
    styles: dict[str, Optional[str]]
    """Style file of each map, by its parameter; None: it has none."""
    width: int
    """Of the maps, pixels."""
    height: int
    valid_pixels: int
    """Pixels that have data."""
    seconds: float
    method: str
    """Name of the one that was used."""
    engine: str
    """What ran the model, and where."""
    content: str
    """What OUTPUT holds: one of CONTENTS."""
    numbers: str
    """Which output of the model it was made of, and what its numbers were taken for; empty: they
    are labels."""
    alarm: str
    """Why the images are unlike those that the model was trained on; empty: they are not, as far
    as the model card tells."""


@dataclass(frozen=True)
class InspectResult:
    """The report on a model, and the numbers that stand first in it."""

    task: ClassVar[str] = "inspect"
    output_html: str
    card: str
    """The model card; empty: there is none."""
    receptive_field: str
    """See :class:`ExportResult`, as the next three."""
    expression_field: str
    scale_factor: str
    dense: bool


@dataclass(frozen=True)
class EditCardResult:
    """The model card that was changed."""

    task: ClassVar[str] = "editcard"
    output: str
    """The SavedModel folder."""
    card: str
    summary: str
    """What was changed, in one sentence."""


@dataclass(frozen=True)
class CompareResult:
    """How far two class maps agree. None: not defined."""

    task: ClassVar[str] = "compare"
    agreement: Optional[float]
    """Share of the compared pixel centres."""
    area_agreement: float
    """Share of the area with data in both maps."""
    kappa: Optional[float]
    compared_pixels: int
    """Pixel centres of the coarser map at which both have data."""
    classes: int
    """How many there are in the two maps together."""
    styles: dict[str, str]
    """Style file of the difference map by its parameter; empty where none was wanted."""
    seconds: float


@dataclass(frozen=True)
class AssessResult:
    """How accurate a class map is. None: not defined, or not asked for."""

    task: ClassVar[str] = "assess"
    overall_accuracy: float
    kappa: Optional[float]
    mcc: Optional[float]
    """Matthews correlation coefficient."""
    macro_f1: float
    """Mean of F1 over the classes that occur."""
    mean_iou: float
    samples: int
    outside: int
    """Samples left out: beyond the map, or where it has no data."""
    adjusted_accuracy: Optional[float]
    """Area-adjusted."""
    adjusted_margin: Optional[float]
    """Half of the 95 % confidence interval of it."""
    calibration_error: Optional[float]
    seconds: float


@dataclass(frozen=True)
class PolishResult:
    """What became of a class map."""

    task: ClassVar[str] = "polish"
    valid_pixels: int
    """Pixels that have data."""
    changed_pixels: int
    """Pixels of another class than before; merging classes does not count."""
    unclassified_pixels: int
    """Pixels that are unclassified in the end, as a class or as no data."""
    merged_regions: Optional[int]
    """Regions below the minimum mapping unit that took another class; None: GDAL's sieve does not
    count them."""
    classes: int
    """Classes that occur in the end."""
    styles: dict[str, str]
    """Style file of the map by its parameter."""
    seconds: float


@dataclass(frozen=True)
class MergeResult:
    """The map that was put together."""

    task: ClassVar[str] = "mergemaps"
    output: str
    styles: dict[str, Optional[str]]
    """Style file of the map by its parameter; None: it has none."""
    parts: int
    width: int
    """Of the map, pixels."""
    height: int
    valid_pixels: int
    """Pixels that have data."""
    seconds: float


@dataclass(frozen=True)
class PlannedPart:
    """One part of a map that is shared out."""

    part: int
    """From 1."""
    column: int
    """Of its upper left pixel in the map."""
    row: int
    width: int
    """Pixels."""
    height: int
    computed_pixels: int
    """Of them, those that are computed; beside MASK nothing is."""
    corners: tuple[float, ...]
    """x and y of its corners in the CRS of the image, round from the upper left one."""
    core_hours: float
    """Estimated, of processor time on a machine such as this one."""
    read_bytes: int
    """Of pixels, as numbers; compressed files take less."""
    written_bytes: int


@dataclass(frozen=True)
class PlanResult:
    """How a map is shared out."""

    task: ClassVar[str] = "plan"
    output: str
    """The plan, JSON."""
    plan: str
    """Its identity, which is in every part."""
    parts: tuple[PlannedPart, ...]
    width: int
    """Of the whole map, pixels."""
    height: int
    core_hours: float
    """Of all parts."""
    memory: Optional[int]
    """Bytes that one part takes; None: this system does not tell."""
    method: str
    engine: str


@dataclass(frozen=True)
class SuggestLabelsResult:
    """Where to label next."""

    task: ClassVar[str] = "suggestlabels"
    output: str
    """The GeoPackage."""
    points: int
    seconds: float


@dataclass(frozen=True)
class StacImageResult:
    """The image that was found in a catalogue."""

    task: ClassVar[str] = "stacimage"
    output: str
    """The ``.vrt``."""
    item: str
    date: str
    cloud: Optional[float]
    """Per cent; None: the catalogue does not say."""
    bands: tuple[str, ...]
    """Their names, in order; empty where neither the item nor the file names one."""


@dataclass(frozen=True)
class MapImagesResult:
    """What became of many images."""

    task: ClassVar[str] = "mapimages"
    made: int
    """Images of which this run made maps."""
    kept: int
    """Images whose maps an earlier run had made of the same."""
    failed: dict[str, str]
    """Why others have none, by the name of the image."""
    collection: str
    """The STAC collection of all maps in the folder."""
    footprints: str
    """Where they lie: a GeoJSON file."""
    mosaics: tuple[str, ...]
    """Virtual rasters of the class maps, one for each CRS, that with most maps first."""
    style: str
    """Of the mosaics; empty: none."""
    seconds: float


@dataclass(frozen=True)
class VersionsResult:
    """What an environment holds. Empty: it is not there."""

    task: ClassVar[str] = "versions"
    python: str
    tier: str
    """``light``, or ``full``: with TensorFlow and Keras."""
    onnxruntime: str
    providers: tuple[str, ...]
    """What ONNX Runtime can compute on, as it calls it."""
    tensorflow: str
    keras: str
    onnx: str
    tf2onnx: str
    numpy: str
    rasterio: str
    gdal: str
    shapely: str
    pystac_client: str
    gpus: tuple[str, ...]
    """Graphics cards that TensorFlow finds."""
    distributed: str


@dataclass(frozen=True)
class OtbVersionsResult:
    """What the Python of Orfeo ToolBox holds."""

    task: ClassVar[str] = "otb-versions"
    versions: dict[str, str]
    """By name, of what is there."""
    problems: tuple[str, ...]
    """What is missing, and the way out."""


Result = Union[
    ExportResult,
    PredictResult,
    PlanResult,
    MergeResult,
    InspectResult,
    CompareResult,
    AssessResult,
    PolishResult,
    SuggestLabelsResult,
    VectorResult,
    StacImageResult,
    SamplePatchesResult,
    TrainResult,
    MapImagesResult,
    VersionsResult,
    OtbVersionsResult,
    EditCardResult,
]
AnyResult = TypeVar(
    "AnyResult",
    ExportResult,
    PredictResult,
    PlanResult,
    MergeResult,
    InspectResult,
    CompareResult,
    AssessResult,
    PolishResult,
    SuggestLabelsResult,
    VectorResult,
    StacImageResult,
    SamplePatchesResult,
    TrainResult,
    MapImagesResult,
    VersionsResult,
    OtbVersionsResult,
    EditCardResult,
)

# A map may have more than 2^31 pixels.
_READER = StrictReader("The worker's", ResultError, most=2**63 - 1)


def to_line(result: Result) -> dict[str, Any]:
    """Return the result as what stands in the worker's line, beside its type."""
    return dataclasses.asdict(result)


def from_line(kind: type[AnyResult], line: Mapping[str, Any]) -> AnyResult:
    """Read a result back.

    Args:
        kind: what the task gives.
        line: what stands in the worker's line, without its type.

    Raises:
        ResultError: a key is missing, unknown, or of the wrong type.

    Example:
        >>> from_line(OtbVersionsResult, {"versions": {"otb": "9.1"}, "problems": []}).versions
        {'otb': '9.1'}
    """
    try:
        return _READER.build(kind, dict(line), f"result of {kind.task}")
    except ResultError as error:
        raise ResultError(
            f"{error} The engine and this QGIS are of different versions of CNN Mapper, as after "
            "an update: restart QGIS, and install the plugin again if that does not help."
        ) from None
