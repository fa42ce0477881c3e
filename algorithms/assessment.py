"""What comparing and assessing maps share: their group, the legend, the report and its numbers."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..translation import tr
from .base import CnnMapperAlgorithm, Entry, Parameters, with_ending
from .layers import gdal_connection, raster_layers
from .legend_file import legend_entry, require_legend


class MapAssessment(CnnMapperAlgorithm):
    """Base of the algorithms that hold a class map against something."""

    GROUP = "assessment"

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("accuracy,agreement,confusion matrix,error matrix,kappa,validation,land cover")
        return [*super().tags(), *words.split(",")]

    def classes_entry(self) -> Entry:
        """Return the parameter for a legend file."""
        return legend_entry(
            tr(
                "Names and colours of the classes: {kinds}. Empty: those that the maps carry "
                "themselves."
            )
        )

    def ignore_entry(self, help_text: str) -> Entry:
        """Return the parameter for class values that mean no data."""
        return Entry(
            QgsProcessingParameterString("IGNORE", tr("Values without a class"), optional=True),
            help_text,
            advanced=True,
            field="ignore",
        )

    def report_entries(self, name: str) -> list[Entry]:
        """Return the parameters for the report and its numbers.

        Args:
            name: of the report: how the viewer of results lists it.
        """
        return [
            Entry(
                QgsProcessingParameterFileDestination(
                    "OUTPUT_HTML", name, tr("HTML files (*.html)"), optional=True
                ),
                tr(
                    "A page with the confusion matrix as a heat map, all measures and plots, in "
                    "one file that can be sent on."
                ),
                field="report",
            ),
            Entry(
                QgsProcessingParameterFileDestination(
                    "OUTPUT_CSV",
                    tr("Table of all numbers"),
                    tr("CSV files (*.csv)"),
                    optional=True,
                ),
                tr("Every number of the report, one a line, in full precision."),
                field="numbers",
            ),
        ]

    def raster(self, name: str, parameters: Parameters, context: QgsProcessingContext) -> Any:
        """Return what GDAL opens for a raster parameter, or None where nothing is given."""
        layers = raster_layers(name, parameters.get(name), context)
        if not layers:
            return None
        return gdal_connection(name, layers[0], self.credentials)

    def check_classes(self, path: str) -> None:
        """Refuse a legend that is none.

        Raises:
            QgsProcessingException: says what was expected.
        """
        require_legend(path)

    def files(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, str]:
        """Return the path of report and table by parameter, of those that are wanted."""
        paths = {
            name: with_ending(self.parameterAsFileOutput(parameters, name, context), ending)
            for name, ending in (("OUTPUT_HTML", ".html"), ("OUTPUT_CSV", ".csv"))
        }
        return {name: path for name, path in paths.items() if path}
