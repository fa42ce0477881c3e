"""``cnnmapper:polishmap``: a class map made a finished product."""

from __future__ import annotations

import dataclasses
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..engine.contract.job import PolishJob, RasterInput
from ..engine.contract.polish_job import (
    AREA_RULES,
    AREA_UNITS,
    CONNECTIVITIES,
    UNCLASSIFIED,
    check_polish,
)
from ..engine.contract.result import PolishResult
from ..translation import tr
from .base import (
    CnnMapperAlgorithm,
    Entry,
    Parameters,
    Results,
    absolute,
    require_file,
    require_suffix,
)
from .inference_parameters import machine
from .layers import gdal_connection, raster_layers
from .legend_file import legend_entry, require_legend
from .raster_destination import MapDestination, output_path
from .styling import name_when_loaded, style_when_loaded

_MACHINE = ("TILE_SIZE", "CREATION_OPTIONS")
"""Of the parameters of inference, those that mean the same here."""


class PolishMap(CnnMapperAlgorithm):
    """Smooth, merge classes, mark what is unsure, filter, drop small regions: in this order."""

    NAME = "polishmap"
    GROUP = "maps"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Polish a class map")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr(
            "smoothing,bayesian,majority,mode,filter,sieve,minimum mapping unit,salt and pepper,"
            "reclassify,merge classes,post-processing,unclassified"
        )
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Makes a class map a finished product. The steps that are asked for are done in this "
            "order: the probabilities are smoothed and the most probable class is taken; classes "
            "are merged; what is less probable than wanted becomes unclassified; every pixel takes "
            "the class of most pixels around it; regions below a minimum area go to what lies "
            "around them. Pixels without data stay so and count nowhere. The map keeps names, "
            "colours and the record of its making."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                QgsProcessingParameterRasterLayer("INPUT", tr("Class map")),
                tr("One band with a whole number for each class."),
            ),
            Entry(
                QgsProcessingParameterRasterLayer(
                    "PROBABILITIES", tr("Probabilities"), optional=True
                ),
                tr(
                    "The map of probabilities from the same run, one band for each class with its "
                    "name, or that of the second of two classes. Smoothing and confidence need it, "
                    "and small regions go to the class that is most probable in them."
                ),
            ),
            *self._smoothing_entries(),
            *self._class_entries(),
            *self._confidence_entries(),
            *self._filter_entries(),
            *(entry for entry in machine() if entry.definition.name() in _MACHINE),
            Entry(
                MapDestination("OUTPUT", tr("Polished class map")),
                tr("One band with the number of the class, with the legend of the class map."),
                field="output",
            ),
        ]

    def _smoothing_entries(self) -> list[Entry]:
        return [
            Entry(
                _whole("SMOOTHING", tr("Smoothing: window (pixels)"), 0, 99),
                tr(
                    "Bayesian smoothing of the probabilities, as sits_smooth of the R package sits "
                    "does (Camara et al. 2024), in a square of so many pixels on a side, an odd "
                    "number such as 7: where the neighbours agree they decide, at borders the "
                    "pixel itself does. 0: none."
                ),
                field="smoothing",
            ),
            Entry(
                _decimal("STRENGTH", tr("Smoothing: strength"), 20.0, 0.000001, 1000000.0),
                tr(
                    "How much the neighbours count: the variance that the logit of a pixel's "
                    "probability is taken to have. 10 smooths little, 50 much."
                ),
                advanced=True,
                field="strength",
            ),
            Entry(
                _decimal(
                    "NEIGHBOURS", tr("Smoothing: share of the neighbours"), 0.5, 0.000001, 1.0
                ),
                tr(
                    "Only this share of the pixels in the window counts, for each class those "
                    "where it is most probable, so that borders stay sharp. 1: all of them, which "
                    "is faster."
                ),
                advanced=True,
                field="neighbours",
            ),
        ]

    def _class_entries(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterString("MERGE", tr("Classes to merge"), optional=True),
                tr(
                    "Old values, new value and its name: 10,20=1:Forest; 30=3. The name may be "
                    "left out. Classes that are not named stay as they are; probabilities of "
                    "merged classes add up."
                ),
                field="merge",
            ),
            Entry(
                QgsProcessingParameterFile(
                    "MERGE_TABLE",
                    tr("Table of classes to merge"),
                    optional=True,
                    fileFilter=tr("CSV files (*.csv)"),
                ),
                tr(
                    "The same as a table (.csv) with the columns value and new, and perhaps label "
                    "and color of the new class."
                ),
                advanced=True,
                field="merge_table",
            ),
            dataclasses.replace(
                legend_entry(
                    tr(
                        "Names and colours of the classes of the class map: {kinds}. Empty: those "
                        "that the map carries itself."
                    )
                ),
                advanced=True,
            ),
        ]

    def _confidence_entries(self) -> list[Entry]:
        value = _whole("UNCLASSIFIED_VALUE", tr("Value of the unclassified"), None, 65534)
        return [
            Entry(
                _decimal("CONFIDENCE", tr("Least probability"), 0.0, 0.0, 1.0),
                tr(
                    "Pixels whose class is less probable, after the smoothing, are unclassified. "
                    "0: none. The two steps after this one take “unclassified” for a class, so "
                    "that small gaps are filled."
                ),
                field="confidence",
            ),
            Entry(
                QgsProcessingParameterEnum(
                    "UNCLASSIFIED",
                    tr("Unclassified pixels are"),
                    options=[tr("A class of their own"), tr("Without data")],
                    defaultValue=0,
                ),
                tr("A class with its own value, name and colour in the legend, or nodata."),
                advanced=True,
                field="unclassified",
                convert=UNCLASSIFIED.__getitem__,
            ),
            Entry(
                value,
                tr("Empty: the first one above those of the classes."),
                advanced=True,
                field="unclassified_value",
            ),
        ]

    def _filter_entries(self) -> list[Entry]:
        return [
            Entry(
                _whole("MAJORITY", tr("Majority filter: radius (pixels)"), 0, 50),
                tr(
                    "Every pixel takes the class that most pixels have in the square that reaches "
                    "so far on each side; of equally frequent ones it keeps its own, else the "
                    "lowest value is taken. 0: none."
                ),
                field="majority",
            ),
            Entry(
                _decimal("MINIMUM_AREA", tr("Minimum area of a region"), 10.0, 0.0, 1e15),
                tr("Smaller regions go to what lies around them, by AREA_RULE. 0: none does."),
                field="minimum_area",
            ),
            Entry(
                QgsProcessingParameterEnum(
                    "AREA_UNIT",
                    tr("Unit of the minimum area"),
                    options=[tr("Pixels"), tr("Square metres")],
                    defaultValue=0,
                ),
                tr("Square metres need a map in a projected CRS. A hectare is 10000 of them."),
                field="area_unit",
                convert=AREA_UNITS.__getitem__,
            ),
            Entry(
                QgsProcessingParameterEnum(
                    "AREA_RULE",
                    tr("Small regions go to"),
                    options=[
                        tr("The most probable class, else the longest border"),
                        tr("The largest neighbour, as GDAL's sieve does"),
                    ],
                    defaultValue=0,
                ),
                tr(
                    "The first: the class around them that is most probable in them, by "
                    "PROBABILITIES, else the one with the longest common border; the smallest "
                    "first, until no region below the minimum area is left. The second gives what "
                    "gdal_sieve gives, and is quicker: each region is looked at once and goes to "
                    "the largest one beside it, or stays where none is large enough. It works on "
                    "the whole map at once, in 2 bytes of memory for each pixel and up to 32 for "
                    "each run of equal ones."
                ),
                advanced=True,
                field="area_rule",
                convert=AREA_RULES.__getitem__,
            ),
            Entry(
                QgsProcessingParameterEnum(
                    "CONNECTIVITY",
                    tr("Pixels of a region touch at"),
                    options=[tr("Sides"), tr("Sides and corners")],
                    defaultValue=0,
                ),
                tr("Whether two pixels that share a corner only belong to one region."),
                advanced=True,
                field="connectivity",
                convert=CONNECTIVITIES.__getitem__,
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("VALID_PIXELS", tr("Pixels of the map with data")),
            QgsProcessingOutputNumber("CHANGED_PIXELS", tr("Pixels of another class than before")),
            QgsProcessingOutputNumber("UNCLASSIFIED_PIXELS", tr("Unclassified pixels")),
            QgsProcessingOutputNumber("MERGED_REGIONS", tr("Small regions merged")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse numbers that mean nothing, steps that lack what they need, and missing files."""
        super().check_early(parameters, context)
        fields = self.job_fields(parameters, context)
        given = parameters.get("PROBABILITIES") not in (None, "")
        nothing = RasterInput("")
        check_polish(PolishJob(nothing, "", nothing if given else None, **fields))
        require_legend(fields["classes"])
        require_file("MERGE_TABLE", fields["merge_table"], tr("a table of classes to merge"))
        require_suffix("MERGE_TABLE", fields["merge_table"], ".csv")

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the path of the map comes later."""
        layers = raster_layers("INPUT", parameters.get("INPUT"), context)
        if not layers:
            raise QgsProcessingException(tr("INPUT: no raster is given; expected is one."))
        self._name = layers[0].name()
        self._job = PolishJob(
            map=gdal_connection("INPUT", layers[0], self.credentials),
            output="",
            probabilities=self._probabilities(parameters, context),
            **self.job_fields(parameters, context),
        )

    def _probabilities(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Optional[RasterInput]:
        layers = raster_layers("PROBABILITIES", parameters.get("PROBABILITIES"), context)
        if not layers:
            return None
        return gdal_connection("PROBABILITIES", layers[0], self.credentials)

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Polish in the worker."""
        target = output_path(self, "OUTPUT", parameters, context)
        job = dataclasses.replace(self._job, output=absolute(target))
        result = self.run_job(job, PolishResult, feedback)
        usual = self.parameterDefinition("OUTPUT").description()
        name_when_loaded(target, usual, f"{usual}: {self._name}", context)
        style_when_loaded(target, result.styles.get("OUTPUT"), context)
        regions = {}
        if result.merged_regions is not None:
            regions["MERGED_REGIONS"] = result.merged_regions
        return {
            "OUTPUT": target,
            "VALID_PIXELS": result.valid_pixels,
            "CHANGED_PIXELS": result.changed_pixels,
            "UNCLASSIFIED_PIXELS": result.unclassified_pixels,
            **regions,
            "SECONDS": result.seconds,
        }


def _whole(name: str, title: str, default: Optional[int], most: int) -> Any:
    kind = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, 0, most)


def _decimal(name: str, title: str, default: float, least: float, most: float) -> Any:
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(name, title, kind, default, False, least, most)
