"""The job: the JSON document that tells a worker what to do.

The plugin side builds these values and writes them; the worker reads them
back. Reading is strict: an unknown task, an unknown key, a missing key or a
value of the wrong type is a :class:`~.errors.JobError`, because a job that is
half understood could produce a map that looks right and is not.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, Union, get_args

from .assessment_job import AssessJob as AssessJob
from .assessment_job import CompareJob as CompareJob
from .card_job import HARMONISED as HARMONISED
from .card_job import SCALED as SCALED
from .card_job import STORED as STORED
from .card_job import EditCardJob as EditCardJob
from .card_job import check_activation, check_values
from .cluster_address import unlike_an_address
from .errors import JobError
from .inspect_job import DEVICES as DEVICES
from .inspect_job import InspectJob as InspectJob
from .inspect_job import check_inspect
from .job_inputs import RasterInput as RasterInput
from .job_inputs import Source as Source
from .job_inputs import VectorInput as VectorInput
from .merge_job import MergeJob as MergeJob
from .merge_job import check_merge
from .part import MOST_PARTS, read_part
from .polish_job import PolishJob as PolishJob
from .polish_job import check_polish
from .sampling_job import SamplePatchesJob as SamplePatchesJob
from .stac_job import StacImageJob as StacImageJob
from .stac_job import check_stac
from .strict_json import KeyTwiceError, StrictReader, loads_strictly, shown
from .suggest_job import SuggestLabelsJob as SuggestLabelsJob
from .suggest_job import check_suggest
from .training_job import TrainJob as TrainJob
from .vector_job import VectorJob as VectorJob
from .versions_job import OtbVersionsJob as OtbVersionsJob
from .versions_job import VersionsJob as VersionsJob

VERSION = 1

PATCH = "patch"
FCN = "fcn"
CROP = "crop"
REFLECT = "reflect"
PADS = "pads"
AUTO = "auto"
DENSE = "dense"
PATCHES = "patches"
METHODS = (AUTO, DENSE, PATCHES)
EDGES = (AUTO, CROP, REFLECT, PADS)
CENTRE, ANY, ALL = "centre", "any", "all"
NODATA_RULES = (CENTRE, ANY, ALL)
DATA_TYPES = ("auto", "uint8", "uint16", "int16", "int32", "float32", "float64")
PROBABILITY_TYPES = ("float32", "uint16")
NONE, SOFTMAX, SIGMOID = "none", "softmax", "sigmoid"
ACTIVATIONS = (AUTO, NONE, SOFTMAX, SIGMOID)
"""What the model's numbers are; the order is that of the parameter ACTIVATION."""
VALUES = (AUTO, STORED, SCALED, HARMONISED)
"""As which numbers images reach the model; the order is that of the parameter VALUES."""
WARN, REFUSE, OFF = "warn", "refuse", "off"
INPUT_CHECKS = (WARN, REFUSE, OFF)
"""What becomes of an image unlike the training; the order is that of the parameter INPUT_CHECK."""
SAVED_MODEL, DEEPNESS = FORMATS = ("savedmodel", "deepness")
TENSORFLOW = "tensorflow"
OTB = "otb"
ENGINES = (AUTO, TENSORFLOW, OTB)
"""What runs the model; the order is that of the parameter ENGINE."""
ONNX = "onnx"
RUNTIMES = (AUTO, TENSORFLOW, ONNX)
"""What our own engine runs it with; the order is that of the parameter RUNTIME."""


@dataclass(frozen=True)
class ExportJob:
    """Turn a Keras file into a SavedModel folder with its model card."""

    task: ClassVar[str] = "export"
    model: str
    """The ``.keras`` or ``.h5`` file."""
    output: str
    """Folder to create."""
    classes: str = ""
    """Legend file, of any kind that ``legend.read_legend`` knows; empty: none."""
    bands: str = ""
    """Names of the input's bands in its order, comma-separated; inputs separated by ``;``."""
    custom_code: str = ""
    """Python file that registers custom layers; needs ``trust``."""
    trust: bool = False
    training_images: tuple[RasterInput, ...] = ()
    """What the model was trained on, or some of it."""
    training_values: str = ""
    """Which of their numbers: one of ``card_job.TRAINED_VALUES``; empty: not known."""
    format: str = SAVED_MODEL
    """``deepness``: beside the SavedModel and its ONNX files one for the plugin Deepness."""


@dataclass(frozen=True)
class PredictJob:
    """Apply a model to an image and write the maps."""

    task: ClassVar[str] = "predict"
    mode: str
    """``patch`` or ``fcn``."""
    sources: tuple[Source, ...]
    model: str
    """SavedModel folder, its card, or a Keras file."""
    class_map: str = ""
    """GeoTIFF to write; empty: not wanted. The same for the other outputs."""
    probabilities: str = ""
    confidence: str = ""
    output_names: str = ""
    """Output tensors that ``class_map`` holds instead of the classes, comma-separated."""
    head: str = ""
    """The output that the maps are made of, or several, comma-separated; ``*``: all of them."""
    activation: str = AUTO
    """``softmax`` and ``sigmoid``: its numbers are probabilities or logits; ``none``: neither."""
    threshold: Optional[float] = None
    """0 to 1, above which a class or label is on the map; None: the card's, else 0.5."""
    calibrate: bool = False
    """Whether probabilities and confidence are calibrated by the temperature in the card."""
    data_type: str = "auto"
    """Type of ``class_map``: one of DATA_TYPES."""
    probability_type: str = "float32"
    """``float32``, or ``uint16`` with a scale in the file."""
    nodata: Optional[float] = None
    """Nodata value of the sources; None: the rasters' own."""
    values: str = AUTO
    """The image's numbers as ``stored``, with its scale and offset applied (``scaled``), or without
    what Sentinel-2's processor adds since baseline 04.00 (``harmonised``). ``auto``: as the model
    was trained, by its card; where that does not say, ``harmonised``."""
    input_check: str = WARN
    """Whether an image that is unlike those of the training, by the model's card, is said so, or
    refused, or not looked at: one of INPUT_CHECKS."""
    nodata_rule: str = CENTRE
    """Which output pixels are nodata: whose ``centre`` pixel, ``any`` or ``all`` pixels are."""
    extent: Optional[tuple[float, float, float, float]] = None
    """xmin, ymin, xmax, ymax in the CRS of the reference source."""
    box: str = ""
    """``x:y:width:height`` in output pixels."""
    mask: Optional[VectorInput] = None
    """Polygons that the map is limited to: elsewhere it has no data, and nothing is computed."""
    all_touched: bool = False
    """A pixel belongs to them if they touch it, not by its centre."""
    method: str = AUTO
    """How a patch-based map is computed: ``auto``, ``dense`` or ``patches``."""
    step: int = 1
    """Reference pixels from one patch to the next where each gives one value: the map's pixels are
    so many times larger."""
    bands: str = ""
    """Numbers or names of the stack's bands, comma-separated; empty: by the card, else all."""
    edges: str = AUTO
    """``crop``, ``reflect``, or ``pads``: as the model pads. ``auto``: the last where a padded
    network runs over the whole image, ``reflect`` where patches overlap, else ``crop``."""
    patch_size: int = 0
    """Side in pixels of patches that overlap and of which a margin is cut away; 0: as the model or
    its card says."""
    margin: Optional[int] = None
    """Pixels to cut away on each side of such patches; None: as measured."""
    blend: bool = False
    """Patches that overlap by half are weighted and summed, instead of laid side by side."""
    receptive_field: str = ""
    """As the user wrote it (``16``, ``16x12``); empty: from the card, or measured."""
    expression_field: str = ""
    scale_factor: str = ""
    placeholders: str = ""
    """Names of the model's image inputs in the order of the sources, comma-separated."""
    user_placeholders: str = ""
    """``name=value`` pairs, space-separated."""
    trust: bool = False
    """Load the model even if its graph can read or write files or run code."""
    exports: str = ""
    """Folder that keeps the exports of Keras files for the next run; empty: they are not kept."""
    classes: str = ""
    """Legend file; empty: the card's classes, else they are called by their numbers."""
    engine: str = AUTO
    """``auto``: TensorFlow where the worker's Python has it, else Orfeo ToolBox."""
    runtime: str = AUTO
    """``auto``: ONNX Runtime where the model's files for it were proven, else TensorFlow."""
    device: str = "auto"
    ram_mb: int = 0
    """Memory to use, MB; 0: automatic."""
    tile_size: int = 0
    """Tile width and height in output pixels; 0: automatic."""
    part: str = ""
    """``k/n``: only the k-th of n shares of the map is made; empty: all of it."""
    creation_options: tuple[str, ...] = ()
    """GDAL creation options, ``KEY=VALUE``."""
    cluster: str = ""
    """Where a Dask cluster computes the tiles, as `cluster_address` has it; empty: here."""


@dataclass(frozen=True)
class PlanJob:
    """Share a map out, and say what each part takes."""

    task: ClassVar[str] = "plan"
    predict: PredictJob
    """The map; its files are named, not written."""
    parts: int
    """How many."""
    output: str
    """The plan to write, JSON."""
    layer: str = ""
    """GeoPackage to write with a rectangle for each part; empty: not wanted."""
    mask: str = ""
    """What the commands of the parts call MASK; empty: there is none."""


@dataclass(frozen=True)
class MapImagesJob:
    """Apply a model to many images: a map of each, mosaics, and an index."""

    task: ClassVar[str] = "mapimages"
    predict: PredictJob
    """What is done to each: its sources and its maps are filled in."""
    output: str
    """Folder of the maps; it may hold those of an earlier run, which are not made again."""
    images: tuple[RasterInput, ...] = ()
    """One image each; these, ``listed`` or ``search``."""
    listed: str = ""
    """A folder, a pattern, a table or a STAC document: see ``batch/image_list.py``."""
    search: Optional[StacImageJob] = None
    """Every item that is found; and of items that are listed, which assets are the bands."""
    probabilities: bool = False
    """Beside each class map; the same for ``confidence``."""
    confidence: bool = False
    mosaic: str = ""
    """Virtual raster of all class maps in the folder; empty: none."""
    side_by_side: int = 0
    """How many images at a time; 0: as many as there are graphics cards, else one."""
    part: str = ""
    """``k/n``: only every n-th image, from the k-th on; empty: all."""


Job = Union[
    ExportJob,
    PredictJob,
    PlanJob,
    MergeJob,
    InspectJob,
    EditCardJob,
    CompareJob,
    AssessJob,
    PolishJob,
    SuggestLabelsJob,
    VectorJob,
    StacImageJob,
    TrainJob,
    SamplePatchesJob,
    MapImagesJob,
    VersionsJob,
    OtbVersionsJob,
]
_KINDS: tuple[type[Any], ...] = get_args(Job)
_TASKS: dict[str, type[Any]] = {kind.task: kind for kind in _KINDS}

# Sizes of tiles, of memory in MB and the like go on to libraries that count in 32 bits.
_READER = StrictReader("The job's", JobError, most=2**31 - 1)


def to_json(job: Job) -> str:
    """Return the job as a JSON document."""
    return json.dumps(
        {"version": VERSION, "task": job.task, **dataclasses.asdict(job)},
        ensure_ascii=False,
        indent=1,
    )


def from_json(text: str) -> Job:
    """Read a job back.

    Raises:
        JobError: not JSON, another version, unknown task, or any key that is
            missing, unknown or of the wrong type.
    """
    try:
        document = loads_strictly(text)
    except KeyTwiceError as error:
        raise JobError(f"The job gives {error}; expected is every key once.") from None
    except (ValueError, RecursionError) as error:
        raise JobError(f"The job is not valid JSON: {error}.") from None
    if not isinstance(document, dict):
        raise JobError(f"The job must be a JSON object, not {type(document).__name__}.")
    version = document.pop("version", None)
    if version != VERSION:
        raise JobError(
            f"The job has version {shown(version)}; this engine reads version {VERSION}."
        )
    task = document.pop("task", None)
    if not isinstance(task, str) or task not in _TASKS:
        raise JobError(f"The job's task is {shown(task)}; known are {', '.join(sorted(_TASKS))}.")
    job: Job = _READER.build(_TASKS[task], document, task)
    if isinstance(job, PredictJob):
        _check_predict(job)
        if not job.sources or not all(source.rasters for source in job.sources):
            raise JobError("The job names no raster to read.")
    if isinstance(job, PlanJob):
        check_plan(job)
    if isinstance(job, MergeJob):
        check_merge(job)
    if isinstance(job, InspectJob):
        check_inspect(job)
    if isinstance(job, StacImageJob):
        check_stac(job)
    if isinstance(job, MapImagesJob):
        _check_images(job)
    if isinstance(job, ExportJob) and job.format not in FORMATS:
        raise JobError(
            f"The job's format is {shown(job.format)}; expected one of {', '.join(FORMATS)}."
        )
    if isinstance(job, (ExportJob, EditCardJob)):
        check_values(job.training_values)
    if isinstance(job, EditCardJob):
        check_activation(job, ACTIVATIONS)
    if isinstance(job, SuggestLabelsJob):
        check_suggest(job)
    if isinstance(job, PolishJob):
        check_polish(job)
    return job


def check_plan(job: PlanJob) -> None:
    """Refuse a number of parts that means nothing.

    Raises:
        JobError: says what is expected.
    """
    _check_predict(job.predict)
    if not 1 <= job.parts <= MOST_PARTS:
        raise JobError(
            f"PARTS is {job.parts}; expected is a number of parts from 1 to {MOST_PARTS}."
        )


def _check_images(job: MapImagesJob) -> None:
    _check_predict(job.predict)
    asked = job.predict
    for name, value, instead in (
        ("part", asked.part, "part=k/n, which takes every n-th image"),
        ("class_map", asked.class_map, "output, a folder: each map is called as its image is"),
        ("probabilities", asked.probabilities, "probabilities=true"),
        ("confidence", asked.confidence, "confidence=true"),
    ):
        if value:
            raise JobError(
                f"The job's predict.{name} is {shown(value)}, but it is filled in for each image; "
                f"expected is {instead}."
            )
    searched = bool(job.search and job.search.catalogue)
    if sum((bool(job.images), bool(job.listed), searched)) != 1:
        raise JobError("Expected are images, a list of them, or a search: exactly one of these.")
    if job.side_by_side < 0:
        raise JobError(f"The job's side_by_side is {job.side_by_side}; expected is 0 or more.")


def _check_predict(job: PredictJob) -> None:
    for name, value, allowed in (
        ("mode", job.mode, (PATCH, FCN)),
        ("method", job.method, METHODS),
        ("values", job.values, VALUES),
        ("input_check", job.input_check, INPUT_CHECKS),
        ("nodata_rule", job.nodata_rule, NODATA_RULES),
        ("data_type", job.data_type, DATA_TYPES),
        ("probability_type", job.probability_type, PROBABILITY_TYPES),
        ("activation", job.activation, ACTIVATIONS),
        ("edges", job.edges, EDGES),
        ("device", job.device, DEVICES),
        ("engine", job.engine, ENGINES),
        ("runtime", job.runtime, RUNTIMES),
    ):
        if value not in allowed:
            raise JobError(
                f"The job's {name} is {shown(value)}; expected one of {', '.join(allowed)}."
            )
    if job.step < 1:
        raise JobError(f"The job's step is {job.step}; expected is at least 1.")
    if job.patch_size < 0 or (job.margin is not None and job.margin < 0):
        raise JobError("The job's patch_size and margin must not be negative.")
    if job.threshold is not None and not 0 <= job.threshold <= 1:
        raise JobError(f"The job's threshold is {job.threshold}; expected a number from 0 to 1.")
    read_part(job.part)
    if job.cluster and unlike_an_address(job.cluster):
        raise JobError(unlike_an_address(job.cluster))
    if job.ram_mb < 0 or job.tile_size < 0:
        raise JobError("The job's ram_mb and tile_size must not be negative.")
