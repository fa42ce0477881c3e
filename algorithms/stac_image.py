"""``cnnmapper:stacimage``: an item of a STAC catalogue becomes an image, without a download."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.contract.job import HARMONISED, STORED, StacImageJob
from ..engine.contract.result import StacImageResult
from ..translation import tr
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute
from .raster_destination import VrtDestination, output_path
from .styling import name_when_loaded, style_when_loaded

PLANETARY_COMPUTER = "https://planetarycomputer.microsoft.com/api/stac/v1"
EARTH_SEARCH = "https://earth-search.aws.element84.com/v1"
_VALUES = (HARMONISED, STORED)
_SIGNING = ("auto", "yes", "no")


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
        return [*self._where_to_search(), *self._what_to_search(), *self._what_to_make()]

    def _where_to_search(self) -> list[Entry]:
        catalogue = QgsProcessingParameterString(
            "CATALOGUE", tr("Catalogue"), defaultValue=PLANETARY_COMPUTER
        )
        catalogue.setMetadata(
            {"widget_wrapper": {"value_hints": [PLANETARY_COMPUTER, EARTH_SEARCH]}}
        )
        return [
            Entry(
                catalogue,
                tr("Address of a STAC API. Planetary Computer: {}; Earth Search: {}.").format(
                    PLANETARY_COMPUTER, EARTH_SEARCH
                ),
                field="catalogue",
            ),
            Entry(
                QgsProcessingParameterString(
                    "COLLECTION", tr("Collection"), defaultValue="sentinel-2-l2a"
                ),
                tr("Name of the collection in the catalogue."),
                field="collection",
            ),
        ]

    def _what_to_search(self) -> list[Entry]:
        date = QgsProcessingParameterDateTime.Type.Date
        return [
            Entry(
                QgsProcessingParameterString("ITEM", tr("Item"), optional=True),
                tr(
                    "Identifier of one image; or the address or the file (.json) of an item's own "
                    "description, and then no catalogue is asked. Empty: the least cloudy image "
                    "of the area and the dates below."
                ),
                field="item",
            ),
            Entry(
                QgsProcessingParameterExtent("EXTENT", tr("Area to search"), optional=True),
                tr("In any coordinate system. The image is not cut to it."),
            ),
            Entry(
                QgsProcessingParameterDateTime(
                    "DATE_FROM", tr("First day"), type=date, optional=True
                ),
                tr("Such as 2022-06-01. Empty: from the beginning."),
            ),
            Entry(
                QgsProcessingParameterDateTime("DATE_TO", tr("Last day"), type=date, optional=True),
                tr("Such as 2022-08-31; this day is searched, too. Empty: until today."),
            ),
            Entry(
                QgsProcessingParameterNumber(
                    "MAX_CLOUD",
                    tr("Highest cloud cover (%)"),
                    type=QgsProcessingParameterNumber.Type.Double,
                    defaultValue=100,
                    minValue=0,
                    maxValue=100,
                ),
                tr("By what the catalogue says of the whole image."),
                field="max_cloud",
            ),
        ]

    def _what_to_make(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterString("ASSETS", tr("Bands"), defaultValue="B02,B03,B04,B08"),
                tr(
                    "The assets that become the bands, separated by commas, in the order that the "
                    "model was trained with. A name is the asset's, or else that of its band or "
                    "its file. Coarser assets are repeated on the pixels of the finest; they must "
                    "fit into whole pixels."
                ),
                field="assets",
                convert=lambda text: tuple(p.strip() for p in text.split(",") if p.strip()),
            ),
            Entry(
                QgsProcessingParameterEnum(
                    "SIGNING",
                    tr("Sign links for Planetary Computer"),
                    options=list(_SIGNING),
                    defaultValue=_SIGNING[0],
                    usesStaticStrings=True,
                ),
                tr(
                    "auto, yes or no (in scripts: the word, not a number). auto signs if the "
                    "catalogue is Planetary Computer's."
                ),
                advanced=True,
                field="signing",
            ),
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
            "extent": self._extent(parameters, context),
            "date_from": self._day(parameters, "DATE_FROM", context),
            "date_to": self._day(parameters, "DATE_TO", context),
        }

    def _extent(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Optional[tuple[float, float, float, float]]:
        given = parameters.get("EXTENT")
        if not given:
            return None
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        box = self.parameterAsExtent(parameters, "EXTENT", context, degrees)
        if box.isNull() or not box.isFinite():
            raise QgsProcessingException(
                tr(
                    "EXTENT: {given} is not an area; expected is xmin,xmax,ymin,ymax [EPSG:code]."
                ).format(given=given)
            )
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def _day(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        if not parameters.get(name):
            return ""
        moment = self.parameterAsDateTime(parameters, name, context)
        if not moment.isValid():
            raise QgsProcessingException(
                tr("{name}: {value} is not a date; expected is a day such as 2022-06-30.").format(
                    name=name, value=parameters[name]
                )
            )
        return str(moment.date().toString("yyyy-MM-dd"))

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
