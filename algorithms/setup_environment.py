"""``cnnmapper:setupenvironment``: installs what the worker runs in."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..translation import tr
from ..worker import install, report
from ..worker.contents import LIGHT, TIERS, Contents
from ..worker.environment import Environment, as_typed
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, with_ending


class SetupEnvironment(CnnMapperAlgorithm):
    """The one algorithm that needs no environment."""

    NAME = "setupenvironment"
    GROUP = "setup"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Set up the inference environment")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        return [*super().tags(), *tr("install,python,pip,venv,environment,gpu,offline").split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Installs what runs models into an environment of its own in the folder of the QGIS "
            "profile (on Windows in cnnmapper in %LOCALAPPDATA%), and checks that it works. The "
            "Python of QGIS is left as it is. There are two tiers: light (ONNX Runtime, rasterio; "
            "about 270 MB) applies exported models, compares and assesses maps, and finds images "
            "in STAC catalogues; full (TensorFlow, Keras and the writers of ONNX as well; about 2 "
            "GB) exports and inspects Keras files, too. Run again, it does nothing if all is in "
            "order, repairs what is not, and adds the full tier to a light environment without "
            "making it anew."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                QgsProcessingParameterEnum(
                    "TIER",
                    tr("Tier"),
                    options=list(TIERS),
                    defaultValue=LIGHT,
                    usesStaticStrings=True,
                ),
                tr(
                    "light or full (in scripts: the word, not a number). light is enough for "
                    "models that were exported with their ONNX files; full is what “Export a Keras "
                    "model”, Keras files as a model, and SavedModels of other programs need. Of an "
                    "environment that has the full tier, nothing is removed."
                ),
            ),
            Entry(
                QgsProcessingParameterFile(
                    "PYTHON",
                    tr("Base interpreter"),
                    optional=True,
                    # QGIS's default is *.*, which refuses /usr/bin/python3.
                    fileFilter=tr("All files (*)"),
                ),
                tr(
                    "The Python to build the environment on: CPython 3.9 to 3.14, 64 bit; for the "
                    "full tier up to 3.13. Empty: the first of this machine with which it works, "
                    "under Linux that of QGIS, on Windows and macOS one that an upgrade of QGIS "
                    "leaves alone; where none does, one is downloaded (python-build-standalone)."
                ),
                advanced=True,
            ),
            Entry(
                QgsProcessingParameterFile(
                    "WHEELS",
                    tr("Folder of wheels"),
                    behavior=QgsProcessingParameterFile.Behavior.Folder,
                    optional=True,
                ),
                tr(
                    "Install offline from this folder, filled by scripts/wheelhouse.py; where it "
                    "has a list of hashes (hashes.txt), its wheels are held against it. Empty: "
                    "from the package index that pip is set to, through the proxy and with the "
                    "certificates that QGIS is set to."
                ),
                advanced=True,
            ),
            Entry(
                QgsProcessingParameterBoolean(
                    "GPU", tr("For NVIDIA graphics cards"), defaultValue=False
                ),
                tr(
                    "Installs NVIDIA's libraries as well, several GB: for the light tier under "
                    "Linux (x86-64) and Windows, for the full one under Linux only."
                ),
            ),
            Entry(
                QgsProcessingParameterBoolean(
                    "CLUSTER", tr("Dask, to compute on a cluster"), defaultValue=False
                ),
                tr(
                    "Installs Dask (distributed) as well, about 50 MB: what CLUSTER of the two "
                    "inferences needs, to have a map computed by several machines or processes. "
                    "It is added to what is there. The machines of a cluster need the same version "
                    "of it."
                ),
                advanced=True,
            ),
            Entry(
                QgsProcessingParameterFileDestination(
                    "REPORT",
                    tr("Report on the environment"),
                    fileFilter=tr("HTML files (*.html)"),
                    optional=True,
                ),
                tr("What was installed, where, and in which versions."),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputFile("PYTHON_PATH", tr("Python of the environment")),
            QgsProcessingOutputString("TIER_INSTALLED", tr("Tier that is installed")),
            QgsProcessingOutputNumber("MEGABYTES", tr("Size of the environment in MB")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def canExecute(self) -> tuple[bool, str]:
        """It can always run: it makes what the others miss."""
        return True, ""

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into what to install."""
        self._wish = install.Wish(
            python=as_typed(self.parameterAsFile(parameters, "PYTHON", context)),
            wheels=as_typed(self.parameterAsFile(parameters, "WHEELS", context)),
            contents=Contents(
                self.parameterAsEnumString(parameters, "TIER", context),
                self.parameterAsBoolean(parameters, "GPU", context),
                self.parameterAsBoolean(parameters, "CLUSTER", context),
            ),
        )
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        self._report = with_ending(path, ".html")

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Install and report."""
        installation = install.set_up(Environment.managed(), self._wish, feedback)
        python = installation.environment.python
        if installation.installed:
            state = tr("The inference environment is ready: {python}")
        else:
            state = tr("The inference environment was in order already: {python}")
        feedback.pushInfo(state.format(python=python))
        feedback.pushInfo(
            tr("Tier {tier}, {megabytes} MB, {seconds:.0f} s.").format(
                tier=installation.contents.tier,
                megabytes=installation.megabytes,
                seconds=installation.seconds,
            )
        )
        in_force = Environment.current()
        if in_force.origin != "managed":
            feedback.pushWarning(
                tr("{python} is used instead. {way_out}").format(
                    python=in_force.python, way_out=in_force.way_out()
                )
            )
        results: Results = {
            "PYTHON_PATH": os.fspath(python),
            "TIER_INSTALLED": installation.contents.tier,
            "MEGABYTES": installation.megabytes,
            "SECONDS": round(installation.seconds, 1),
        }
        if self._report:
            self._write_report(report.page(installation, in_force))
            results["REPORT"] = self._report
        return results

    def _write_report(self, page: str) -> None:
        try:
            Path(self._report).write_text(page, encoding="utf-8")
        except OSError as error:
            raise QgsProcessingException(
                tr(
                    "REPORT: {path} cannot be written ({reason}); expected is a path in a folder "
                    "that exists. The environment itself is installed."
                ).format(path=self._report, reason=error.strerror)
            ) from None
