"""``cnnmapper:stacimage``: an item of a STAC catalogue becomes an image, without a download."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
)

from ..engine.contract.job import HARMONISED, STORED, StacImageJob
from ..engine.contract.result import StacImageResult
from ..translation import tr
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute
from .raster_destination import VrtDestination, output_path
from .search_parameters import (
    area_and_days,
    assets_entry,
    catalogue_entries,
    item_entry,
    search_entries,
    signing_entry,
)
from .styling import name_when_loaded, style_when_loaded

_VALUES = (HARMONISED, STORED)


class StacImage(CnnMapperAlgorithm):
    """Pixels are read when they are needed, from where they lie."""

    NAME = "stacimage"
    GROUP = "image"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Image from a STAC catalogue")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("stac,planetary computer,earth search,sentinel,landsat,cog,cloud,download,vrt")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Finds a satellite image in a STAC catalogue and makes a small file (VRT) of the bands "
            "that you choose. QGIS shows it and the inference algorithms read it like any other "
            "raster; they fetch over the network only the parts that they need. Links of Planetary "
            "Computer are signed whenever the file is read, so that it works tomorrow, too."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [*catalogue_entries(), item_entry(), *search_entries(), *self._what_to_make()]

    def _what_to_make(self) -> list[Entry]:
        return [
            assets_entry(),
            signing_entry(),
            Entry(
                QgsProcessingParameterEnum(
                    "VALUES",
                    tr("Values of Sentinel-2"),
                    options=list(_VALUES),
                    defaultValue=_VALUES[0],
                    usesStaticStrings=True,
                ),
                tr(
                    "harmonised or stored (in scripts: the word, not a number). harmonised: of "
                    "an image of processing baseline 04.00 or later (since January 2022) the 1000 "
                    "that its processor adds to every value is subtracted, unless the catalogue "
                    "has done that, which the pixels are asked about; 0, no data, stays 0, and "
                    "data are at least 1. stored: the values are left alone; the file says what "
                    "was added, so that inference can subtract it."
                ),
                advanced=True,
                field="values",
            ),
            Entry(
                VrtDestination("OUTPUT", tr("Image")),
                tr("The virtual raster (.vrt) to write; its bands are named as in ASSETS."),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputString("ITEM_ID", tr("Item that was found")),
            QgsProcessingOutputString("DATE", tr("Date of the image")),
            QgsProcessingOutputNumber("CLOUD_COVER", tr("Cloud cover (%)")),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse a search without an area."""
        item = self.parameterAsString(parameters, "ITEM", context).strip()
        if not item and not parameters.get("EXTENT"):
            return tr(
                "Neither ITEM nor EXTENT is given; expected is one of them: an image, or an area "
                "to search."
            )
        return ""

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the path of the image comes later."""
        self._fields = {
            **self.job_fields(parameters, context),
            **area_and_days(self, parameters, context),
        }

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Search and write in the worker."""
        path = output_path(self, "OUTPUT", parameters, context)
        job = StacImageJob(output=absolute(path), **self._fields)
        result = self.run_job(job, StacImageResult, feedback)
        usual = self.parameterDefinition("OUTPUT").description()
        name_when_loaded(path, usual, result.item, context)
        style_when_loaded(path, "", context)
        return {
            "OUTPUT": path,
            "ITEM_ID": result.item,
            "DATE": result.date,
            "CLOUD_COVER": result.cloud,
        }
