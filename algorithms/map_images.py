"""``cnnmapper:mapimages``: one model over many images."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.contract.job import FCN, PATCH, MapImagesJob, PredictJob, StacImageJob
from ..engine.contract.result import MapImagesResult
from ..translation import tr
from ..worker.environment import exports_folder
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute
from .inference_parameters import borders_and_values, machine
from .layers import gdal_connection, is_empty_destination, raster_layers
from .legend_file import legend_entry, require_legend
from .model_parameters import model, require_model
from .raster_destination import VrtDestination, output_path
from .search_parameters import (
    area_and_days,
    assets_entry,
    catalogue_entries,
    search_entries,
    signing_entry,
)
from .styling import style_when_loaded
from .themes import folded

_MODES = (PATCH, FCN)
_VISIBLE = frozenset(
    {"IMAGES", "IMAGE_LIST", "MODEL", "MODE", "CATALOGUE", "EXTENT", "DATE_FROM", "ASSETS",
     "OUTPUT", "OUTPUT_MOSAIC"}
)  # fmt: skip
"""The rest is folded away."""
_OF_SEARCH = frozenset({"catalogue", "collection", "max_cloud", "assets", "signing"})


class MapImages(CnnMapperAlgorithm):
    """The images are tasks of one job: each has a process, a map, and a place in the index."""

    NAME = "mapimages"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Maps of many images")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("batch,folder,list,mosaic,STAC,catalogue,time series,apply,predict,map")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Applies a model to many images: layers, a folder or a list of files, or all that a "
            "STAC catalogue has of an area and some dates. Each gets a map of its own in one "
            "folder, with an index (a STAC collection, and a layer of the footprints) and a "
            "mosaic. An image that fails costs only its own map. Run again with the same folder, "
            "it makes only what is missing or of other images or another model."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        table = [
            *self._which_images(),
            model(),
            self._mode(),
            *catalogue_entries(optional=True),
            *search_entries(),
            assets_entry(),
            signing_entry(),
            *borders_and_values(),
            legend_entry(
                tr("The classes: {kinds}. Empty: those of the model card, else “class 0” and on.")
            ),
            *machine(),
            *self._how_many(),
            *self._what_to_make(),
        ]
        return folded(table, _VISIBLE)

    def _which_images(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterMultipleLayers(
                    "IMAGES",
                    tr("Images"),
                    QgsProcessing.SourceType.TypeRaster,
                    optional=True,
                ),
                tr("Raster layers or files; each is an image of its own."),
            ),
            Entry(
                QgsProcessingParameterFile(
                    "IMAGE_LIST",
                    tr("Folder or list of images"),
                    optional=True,
                    fileFilter=tr("Lists (*.csv *.txt *.tsv *.json *.geojson)")
                    + ";;"
                    + tr("All files (*)"),
                ),
                tr(
                    "Instead of layers: a folder, whose rasters are taken; a pattern such as "
                    "/data/*_10m.tif; a table (.csv, .txt) with an image a line, further columns "
                    "being rasters that are stacked on the first; or STAC items (.json), whose "
                    "assets are chosen below. Type a folder or a pattern."
                ),
            ),
        ]

    def _mode(self) -> Entry:
        return Entry(
            QgsProcessingParameterEnum(
                "MODE",
                tr("Inference"),
                options=[tr("Patch-based"), tr("Fully convolutional (FCN)")],
                defaultValue=0,
            ),
            tr(
                "Patch-based: one pixel of the map for each of the image. Fully convolutional: "
                "as coarse as the model's scale factor, and many times as fast."
            ),
            field="mode",
            convert=_MODES.__getitem__,
        )

    def _how_many(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterBoolean(
                    "PROBABILITIES", tr("Probabilities of each image"), defaultValue=False
                ),
                tr("Beside each map, one band for each class: NAME_probabilities.tif."),
                advanced=True,
            ),
            Entry(
                QgsProcessingParameterBoolean(
                    "CONFIDENCE", tr("Confidence of each image"), defaultValue=False
                ),
                tr("Beside each map, how sure it is: NAME_confidence.tif."),
                advanced=True,
            ),
            Entry(
                QgsProcessingParameterNumber(
                    "SIDE_BY_SIDE",
                    tr("Images at a time"),
                    type=QgsProcessingParameterNumber.Type.Integer,
                    defaultValue=0,
                    minValue=0,
                    maxValue=256,
                ),
                tr(
                    "Each has a process of its own, and a graphics card of its own where there "
                    "are several; memory (RAM) is divided among them. 0: as many as there are "
                    "cards (on Linux, or as CUDA_VISIBLE_DEVICES says), else one, which uses all "
                    "processors."
                ),
                advanced=True,
            ),
            Entry(
                QgsProcessingParameterString("PART", tr("Share of the images"), optional=True),
                tr(
                    "k/n, such as 3/7: only every n-th image, from the k-th on, so that n "
                    "machines can fill one folder together. Empty: all."
                ),
                advanced=True,
            ),
        ]

    def _what_to_make(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the maps")),
                tr(
                    "A map is called like its image. collection.json in it is the STAC collection, "
                    "maps.geojson a layer of where the maps lie. Not the folder of the images."
                ),
            ),
            Entry(
                VrtDestination("OUTPUT_MOSAIC", tr("Mosaic"), optional=True),
                tr(
                    "All class maps of the folder in one layer (.vrt), without copying them; of "
                    "pixels that several have, the latest image's. Maps in other coordinate "
                    "systems get mosaics of their own, with a number behind the name."
                ),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputString("COLLECTION_FILE", tr("STAC collection of the maps")),
            QgsProcessingOutputVectorLayer("FOOTPRINTS", tr("Footprints of the maps")),
            QgsProcessingOutputNumber("MADE", tr("Images mapped")),
            QgsProcessingOutputNumber("KEPT", tr("Images mapped before")),
            QgsProcessingOutputNumber("FAILED", tr("Images without a map")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse images from two places, or from none."""
        texts = [self.parameterAsString(parameters, n, context).strip() for n in _TEXTS]
        given = [name for name, text in zip(_TEXTS, texts) if text]
        if parameters.get("IMAGES"):
            given.insert(0, "IMAGES")
        if len(given) != 1:
            return tr(
                "IMAGES, IMAGE_LIST and CATALOGUE: given are {given}; expected is exactly one of "
                "them."
            ).format(given=", ".join(given) or tr("none"))
        if given == ["CATALOGUE"] and not parameters.get("EXTENT"):
            return tr("EXTENT is empty; expected is the area to search in the catalogue.")
        return ""

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse what needs neither the model nor pixels to be refused."""
        super().check_early(parameters, context)
        fields = self.job_fields(parameters, context)
        require_model(fields["model"], fields["trust"], fields["engine"])
        require_legend(fields["classes"])

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the paths come later."""
        fields = self.job_fields(parameters, context)
        search = {name: fields.pop(name) for name in _OF_SEARCH}
        search.update(area_and_days(self, parameters, context))
        layers = raster_layers("IMAGES", parameters.get("IMAGES"), context)
        listed = self.parameterAsString(parameters, "IMAGE_LIST", context).strip()
        self._job = MapImagesJob(
            predict=PredictJob(sources=(), exports=str(exports_folder()), **fields),
            output="",
            images=tuple(gdal_connection("IMAGES", one, self.credentials) for one in layers),
            listed=absolute(listed),
            search=StacImageJob(output="", **search),
            probabilities=self.parameterAsBoolean(parameters, "PROBABILITIES", context),
            confidence=self.parameterAsBoolean(parameters, "CONFIDENCE", context),
            side_by_side=self.parameterAsInt(parameters, "SIDE_BY_SIDE", context),
            part=self.parameterAsString(parameters, "PART", context).strip(),
        )

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Make the maps in the worker."""
        folder = absolute(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        if not folder:
            raise QgsProcessingException(tr("OUTPUT is empty; expected is a folder."))
        mosaic = ""
        if not is_empty_destination(parameters.get("OUTPUT_MOSAIC"), context):
            mosaic = output_path(self, "OUTPUT_MOSAIC", parameters, context)
        job = dataclasses.replace(self._job, output=folder, mosaic=absolute(mosaic))
        result = self.run_job(job, MapImagesResult, feedback)
        if not result.mosaics:
            # No map has a CRS, as the engine has said: there is no layer to be loaded.
            loading = context.layersToLoadOnCompletion()
            loading.pop(mosaic, None)
            context.setLayersToLoadOnCompletion(loading)
            mosaic = ""
        if mosaic:
            style_when_loaded(mosaic, result.style, context)
        results: dict[str, Any] = {
            "OUTPUT": folder,
            "COLLECTION_FILE": result.collection,
            "FOOTPRINTS": result.footprints,
            "MADE": result.made,
            "KEPT": result.kept,
            "FAILED": len(result.failed),
            "SECONDS": result.seconds,
        }
        return {**results, "OUTPUT_MOSAIC": mosaic} if mosaic else results


_TEXTS = ("IMAGE_LIST", "CATALOGUE")
