"""``cnnmapper:plan``: a map shared out, and what each part takes."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.contract.job import FCN, PATCH, PlanJob, check_plan
from ..engine.contract.part import MOST_PARTS
from ..engine.contract.result import PlanResult
from ..translation import tr
from .base import Entry, Parameters, Results, absolute, with_ending
from .inference import Inference
from .inference_parameters import description_of_model, image_and_model, machine
from .mask_features import MASK, write_mask
from .patch_inference import PatchInference
from .raster_destination import output_path
from .readiness import environment_in_force
from .result_parameters import map_outputs
from .themes import folded
from .vector_destination import PolygonsDestination

_MODES = (PATCH, FCN)
_VISIBLE = frozenset(
    {"INPUT", "MODEL", "MODE", "PARTS", "EXTENT", "MASK", "MAP", "PROBABILITIES", "OUTPUT",
     "OUTPUT_PARTS"}
)  # fmt: skip
"""The rest is folded away."""
"""The order is that of the parameter MODE."""


class PlanParts(Inference):
    """The parameters of both inferences; no map is made."""

    NAME = "plan"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Plan the parts of a map")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("cluster,parallel,large area,share,core-hours,estimate,SLURM,batch")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Shares a large map out, so that several runs, processes or machines make it: for each "
            "part its place, its pixels, the core-hours that it will take about, what it reads and "
            "writes, and the command that makes it. The plan is a file (JSON) that the engine "
            "takes as a job, too. Model and images are opened, and a tile is computed to measure "
            "what it takes; nothing of the map is written. “Merge the parts of a map” makes one "
            "map of the parts."
        )

    def short_name(self) -> str:
        """Return what the inference is called in the name of a layer."""
        return tr("plan")

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        results = [entry for entry in map_outputs() if not entry.definition.isDestination()]
        table = [
            *image_and_model([_mode(), *PatchInference.method_entries(self)]),
            _parts(),
            *description_of_model(),
            *machine(),
            *results,
            *_maps(),
            Entry(
                QgsProcessingParameterFileDestination(
                    "OUTPUT", tr("Plan"), fileFilter=tr("Plans (*.json)")
                ),
                tr(
                    "The plan as JSON: what is known of the whole map, a list of the parts, and "
                    "the job. With --part k/n, the engine makes the k-th part of it."
                ),
            ),
            Entry(
                PolygonsDestination(
                    "OUTPUT_PARTS", tr("Parts as polygons"), optional=True, createByDefault=False
                ),
                tr("A rectangle for each part, with the same numbers and the command."),
            ),
        ]
        return folded(table, _VISIBLE)

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("PART_COUNT", tr("Number of parts")),
            QgsProcessingOutputNumber("WIDTH", tr("Width of the map in pixels")),
            QgsProcessingOutputNumber("HEIGHT", tr("Height of the map in pixels")),
            QgsProcessingOutputNumber("CORE_HOURS", tr("Core-hours of all parts")),
            QgsProcessingOutputNumber("MEMORY", tr("Memory of a part in bytes")),
            QgsProcessingOutputString("PLAN_ID", tr("Identity of the plan")),
            QgsProcessingOutputString("METHOD_USED", tr("Method")),
            QgsProcessingOutputString("ENGINE_USED", tr("Engine")),
        ]

    def canExecute(self) -> tuple[bool, str]:
        """Return whether there is an inference environment, and if not, what to do."""
        return environment_in_force(self.WITH_TENSORFLOW)

    def mode(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return the job's mode."""
        return _MODES[self.parameterAsEnum(parameters, "MODE", context)]

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Plan in the worker."""
        output = absolute(
            with_ending(self.parameterAsFileOutput(parameters, "OUTPUT", context), ".json")
        )
        layer = ""
        if parameters.get("OUTPUT_PARTS"):
            layer = output_path(self, "OUTPUT_PARTS", parameters, context)
        predict = dataclasses.replace(self._job, **self._named(parameters, context, output))
        name = ""
        if self._mask is not None:
            predict = dataclasses.replace(predict, mask=write_mask(self._mask, feedback))
            given = parameters.get(MASK)
            name = given if isinstance(given, str) else str(self._mask.sourceName())
        parts = self.parameterAsInt(parameters, "PARTS", context)
        job = PlanJob(predict, parts, output, absolute(layer), name)
        check_plan(job)
        result = self.run_job(job, PlanResult, feedback)
        found: dict[str, Any] = {
            "OUTPUT": output,
            "PART_COUNT": len(result.parts),
            "WIDTH": result.width,
            "HEIGHT": result.height,
            "CORE_HOURS": result.core_hours,
            "MEMORY": result.memory,
            "PLAN_ID": result.plan,
            "METHOD_USED": result.method,
            "ENGINE_USED": result.engine,
        }
        return {**found, "OUTPUT_PARTS": layer} if layer else found

    def _named(
        self, parameters: Parameters, context: QgsProcessingContext, output: str
    ) -> dict[str, Any]:
        """Return how the files of the whole map would be called, by field of the job."""
        given = self.parameterAsString(parameters, "MAP", context).strip() or "map.tif"
        path = Path(output).parent / with_ending(given, ".tif")
        names = {"class_map": str(path)}
        for parameter, field in (("PROBABILITIES", "probabilities"), ("CONFIDENCE", "confidence")):
            if self.parameterAsBoolean(parameters, parameter, context):
                names[field] = str(path.with_name(f"{path.stem}_{field}{path.suffix}"))
        return names


def _mode() -> Entry:
    return Entry(
        QgsProcessingParameterEnum(
            "MODE",
            tr("Inference"),
            options=[tr("Patch-based"), tr("Fully convolutional")],
            defaultValue=0,
        ),
        tr(
            "Patch-based: one output pixel for each pixel of the image. Fully convolutional: as "
            "many as the model gives. METHOD and STEP are of the first."
        ),
    )


def _parts() -> Entry:
    return Entry(
        QgsProcessingParameterNumber(
            "PARTS",
            tr("Number of parts"),
            type=QgsProcessingParameterNumber.Type.Integer,
            defaultValue=4,
            minValue=1,
            maxValue=MOST_PARTS,
        ),
        tr(
            "Of about equal work. Their borders lie on blocks of the file, and depend on the map "
            "alone, not on the machine. Each costs a start of some seconds, and parts that are "
            "smaller than a tile cost more than their share."
        ),
    )


def _maps() -> list[Entry]:
    return [
        Entry(
            QgsProcessingParameterString(
                "MAP", tr("File name of the map"), defaultValue="map.tif", optional=True
            ),
            tr(
                "How the map will be called; its third part of seven is map_3_of_7.tif then. "
                "Without a folder: in that of the plan."
            ),
        ),
        Entry(
            QgsProcessingParameterBoolean(
                "PROBABILITIES", tr("With probabilities"), defaultValue=False
            ),
            tr("The parts make the map of probabilities as well: map_probabilities_3_of_7.tif."),
        ),
        Entry(
            QgsProcessingParameterBoolean("CONFIDENCE", tr("With confidence"), defaultValue=False),
            tr("The parts make the map of confidence as well: map_confidence_3_of_7.tif."),
        ),
    ]
