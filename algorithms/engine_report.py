"""``cnnmapper:enginereport``: what runs models here, and what is missing."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..translation import tr
from ..worker.engine_report import Report
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, with_ending


class EngineReport(CnnMapperAlgorithm):
    """For the user who wonders, and for the question that he then asks."""

    NAME = "enginereport"
    GROUP = "setup"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Report on the engines")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("orfeo,otb,pyotb,versions,diagnostics,problem,bug report,environment,log")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Says which engines can run a model here (TensorFlow in the inference environment, "
            "Orfeo ToolBox through pyotb), in which versions, what is missing and how to get it, "
            "and what the last job was and said. A text to paste into a question: secrets, user "
            "name and host name are left out. Orfeo ToolBox is found by the environment variable "
            "CNNMAPPER_OTB_PYTHON or the setting of the same name: an interpreter that can import "
            "pyotb, or a command that starts one, such as docker run --rm mdl4eo/otbtf:latest "
            "python3 (folders are mounted by themselves) or env PYTHONPATH=/opt/otb/lib/python "
            "LD_LIBRARY_PATH=/opt/otb/lib python3."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                QgsProcessingParameterFileDestination(
                    "REPORT",
                    tr("Report on the engines"),
                    fileFilter=tr("HTML files (*.html)"),
                    optional=True,
                ),
                tr("The report as a page. The log shows it as well."),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputString("TEXT", tr("Report as plain text")),
            QgsProcessingOutputString("ENGINES", tr("Engines that are ready")),
        ]

    def canExecute(self) -> tuple[bool, str]:
        """It can always run: it says what is missing."""
        return True, ""

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Note where the report goes."""
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        self._report = with_ending(path, ".html")

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Ask the engines and report."""
        report = Report(feedback)
        feedback.pushInfo(report.text)
        results: Results = {"TEXT": report.text, "ENGINES": ",".join(report.ready)}
        if self._report:
            try:
                Path(self._report).write_text(report.page(), encoding="utf-8")
            except OSError as error:
                raise QgsProcessingException(
                    tr(
                        "REPORT: {path} cannot be written ({reason}); expected is a path in a "
                        "folder that exists."
                    ).format(path=self._report, reason=error.strerror)
                ) from None
            results["REPORT"] = self._report
        return results
