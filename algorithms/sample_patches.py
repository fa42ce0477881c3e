"""``cnnmapper:samplepatches``: from an image and labels to patches that a network learns from."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
)

from ..engine import early
from ..engine.contract.job import RasterInput, SamplePatchesJob, Source
from ..engine.contract.result import SamplePatchesResult
from ..engine.contract.sampling_job import FOLDS, POLYGONS, SampledImage
from ..translation import tr
from . import early_checks
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute
from .image_parameters import read_sources
from .label_features import LABELS, LabelFeatures
from .layers import gdal_connection, is_empty_destination, missing_raster, raster_layers
from .legend_file import require_legend
from .raster_destination import output_path
from .sample_parameters import IMAGES, RASTER, chunked, images, labels, parts, patches
from .styling import style_when_loaded
from .themes import folded
from .vector_destination import PointsDestination

_VISIBLE = frozenset(
    {"INPUT", LABELS, "FIELD", "LABELS_RASTER", "CLASSES", "PATCH_SIZE", "PER_CLASS", "SPLIT",
     "OUTPUT", "OUTPUT_SAMPLES"}
)  # fmt: skip
"""The rest is folded away."""


class SamplePatches(CnnMapperAlgorithm):
    """A folder of patches, and a layer that shows where they are."""

    NAME = "samplepatches"
    GROUP = "training"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Sample patches")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr(
            "training data,labels,ground truth,sample,patches,split,validation,test,"
            "cross-validation,spatial blocks"
        )
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Cuts labelled patches out of images, the first step from labels to a model: divided "
            "into training, validation and test by blocks of ground with a gap between them, so "
            "that the accuracy on the test is an honest one. Patches with pixels without data are "
            "left out. The folder holds plain NumPy arrays and a STAC item that describes them; "
            "the layer of samples shows where they are and in which part. An interrupted sampling "
            "goes on where it stopped."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        table = [
            *images(),
            *labels(),
            *patches(),
            *parts(),
            Entry(
                QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the patches")),
                tr(
                    "A new or empty folder, or that of an older set, which is replaced. "
                    "“patch_set.json” in it says what it holds."
                ),
            ),
            Entry(
                PointsDestination("OUTPUT_SAMPLES", tr("Samples")),
                tr(
                    "A GeoPackage (.gpkg) with a point for each patch: class, name, part, block, "
                    "image. Colours are those of the classes; the shape below tells the part: a "
                    "dark circle for training, a blue square for validation, a red diamond for "
                    "test."
                ),
            ),
        ]
        return folded(table, _VISIBLE)

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputFile("DOCUMENT", tr("Description of the patches (STAC item)")),
            QgsProcessingOutputNumber("TRAINING_PATCHES", tr("Patches for training")),
            QgsProcessingOutputNumber("VALIDATION_PATCHES", tr("Patches for validation")),
            QgsProcessingOutputNumber("TEST_PATCHES", tr("Patches for test")),
            QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes")),
            QgsProcessingOutputNumber("BLOCK_PIXELS", tr("Side of a block in pixels")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse labels that are none, or two, and shares that leave nothing."""
        given = [name for name in (LABELS, RASTER) if parameters.get(name) not in (None, "")]
        fields = self.job_fields(parameters, context)
        if not given:
            return tr(
                "No labels are given; expected is {features} (points or polygons) or {raster} (a "
                "raster)."
            ).format(features=LABELS, raster=RASTER)
        if len(given) > 1:
            return tr(
                "{} are both given; expected is one of them. Empty the one that you do not want."
            ).format(tr(" and ").join(given))
        if given == [LABELS] and not fields["field"]:
            return tr(
                "FIELD: nothing is given; expected is the field of {name} that holds the class."
            ).format(name=LABELS)
        if given == [RASTER] and fields["split"] == POLYGONS:
            return tr(
                "SPLIT is by polygons, but the labels are a raster, which has none. Choose spatial "
                "blocks."
            )
        if fields["split"] == FOLDS and fields["fold"] > fields["folds"]:
            return tr("FOLD is {fold}; expected is 1 to {folds} (FOLDS).").format(
                fold=fields["fold"], folds=fields["folds"]
            )
        if fields["split"] != FOLDS and fields["validation"] + fields["test"] >= 100:
            return tr(
                "VALIDATION and TEST are {validation} and {test} per cent; expected is that "
                "something is left for the training."
            ).format(validation=f"{fields['validation']:g}", test=f"{fields['test']:g}")
        return ""

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse a legend that is none, and an earlier set whose division cannot be kept."""
        super().check_early(parameters, context)
        fields = self.job_fields(parameters, context)
        require_legend(fields["classes"])
        if not fields["like"]:
            return
        early.check_like(
            early_checks.division_of(fields["like"]),
            fields["split"],
            (fields["folds"], fields["fold"]),
            fields["block_size"],
            fields["patch_size"],
            _first_image(parameters, context),
        )

    def complaint(
        self,
        definition: QgsProcessingParameterDefinition,
        value: object,
        context: QgsProcessingContext,
    ) -> str:
        """Name the raster of a stack that is not there."""
        if definition.type() in ("multilayer", "raster"):
            missing = missing_raster(definition.name(), value, context)
            if missing:
                return missing
        return super().complaint(definition, value, context)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; what is large is written later."""
        _, sources = read_sources(parameters, context, self.credentials)
        fields = self.job_fields(parameters, context)
        self._features: Optional[LabelFeatures] = None
        self._raster: Optional[RasterInput] = None
        if parameters.get(RASTER) not in (None, ""):
            (layer,) = raster_layers(RASTER, parameters.get(RASTER), context)[:1]
            self._raster = gdal_connection(RASTER, layer, self.credentials)
        else:
            source = self.parameterAsSource(parameters, LABELS, context)
            if source is None:
                raise QgsProcessingException(
                    tr(
                        "{name}: {value} cannot be opened; expected is a layer of points or "
                        "polygons."
                    ).format(name=LABELS, value=parameters.get(LABELS))
                )
            self._features = LabelFeatures(source, fields["field"])
        self._images = (SampledImage(sources), *self._further(sources, parameters, context))
        self._fields = fields

    def _further(
        self, sources: tuple[Source, ...], parameters: Parameters, context: QgsProcessingContext
    ) -> list[SampledImage]:
        """Return the images beside the first one."""
        layers = raster_layers(IMAGES, parameters.get(IMAGES), context)
        rasters = [gdal_connection(IMAGES, layer, self.credentials) for layer in layers]
        each = [len(source.rasters) for source in sources]
        found = chunked(rasters, each)
        if found is None:
            raise QgsProcessingException(
                tr(
                    "{name} has {count} rasters; the first image is made of {each}, so expected is "
                    "a multiple of that: as many for each image, in the same order."
                ).format(name=IMAGES, count=len(rasters), each=sum(each))
            )
        return [SampledImage(tuple(Source(tuple(one)) for one in image)) for image in found]

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Sample in the worker."""
        samples = ""
        if not is_empty_destination(parameters.get("OUTPUT_SAMPLES"), context):
            samples = output_path(self, "OUTPUT_SAMPLES", parameters, context)
        # Here, in the background, for a layer may be large.
        features = self._features.written(feedback) if self._features else None
        job = SamplePatchesJob(
            images=self._images,
            output=absolute(self.parameterAsFileOutput(parameters, "OUTPUT", context)),
            samples=absolute(samples),
            features=features,
            raster=self._raster,
            **self._fields,
        )
        try:
            result = self.run_job(job, SamplePatchesResult, feedback)
        finally:
            if features:
                Path(features.path).unlink(missing_ok=True)
        if samples:
            style_when_loaded(samples, None, context, own_style=True)
        return {
            "OUTPUT": job.output,
            **({"OUTPUT_SAMPLES": samples} if samples else {}),
            "DOCUMENT": result.document,
            "TRAINING_PATCHES": result.training,
            "VALIDATION_PATCHES": result.validation,
            "TEST_PATCHES": result.test,
            "CLASS_COUNT": result.classes,
            "BLOCK_PIXELS": result.block_size,
            "SECONDS": result.seconds,
        }


def _first_image(
    parameters: Parameters, context: QgsProcessingContext
) -> Optional[early.Image]:
    """Return the first image; None where a worker sees it otherwise than its file says."""
    value = parameters.get("INPUT")
    found = next(iter(early_checks.images(value, context)), None)
    if found is None or found.grid is None:
        return None
    # A layer may have another one than its file.
    crs = QgsCoordinateReferenceSystem.fromWkt(found.grid.crs)
    return found if crs == early_checks.crs_of(value, context) else None
