"""What patch-based and FCN inference share: nearly everything."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
)

from ..engine.contract.job import PredictJob, RasterInput, Source
from ..engine.contract.result import LABELS, NUMBERS, SEVERAL, TENSORS, PredictResult
from ..engine.early import check_map
from ..translation import tr
from ..worker import client, engines
from ..worker.environment import exports_folder
from .base import (
    CnnMapperAlgorithm,
    Entry,
    Parameters,
    Results,
    absolute,
    with_ending,
)
from .cluster_parameter import cluster_entry, require_cluster
from .early_checks import card_of, crs_of, destination
from .extent_layers import outside_of_polygons
from .gdal_sources import run_converting
from .image_parameters import images_given, read_sources
from .inference_parameters import (
    description_of_model,
    image_and_model,
    machine,
)
from .layers import is_empty_destination, missing_raster
from .legend_file import require_legend
from .mask_features import MASK, write_mask
from .model_parameters import require_model
from .part_parameters import part_entry
from .raster_destination import output_path
from .readiness import with_link
from .result_parameters import map_outputs
from .styling import group_of_run, name_when_loaded, style_when_loaded
from .themes import in_themes


class Inference(CnnMapperAlgorithm):
    """Base of the two inference algorithms."""

    MODE = ""
    """The job's mode."""

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("apply,predict,map,land cover,segmentation,probability,softmax,class map")
        return [*super().tags(), *words.split(",")]

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return in_themes(
            [
                *image_and_model(self.method_entries()),
                *description_of_model(),
                *machine(),
                part_entry(),
                cluster_entry(),
                *map_outputs(),
            ]
        )

    def mode(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return the job's mode."""
        return self.MODE

    def short_name(self) -> str:
        """Return what the inference is called in the name of a layer."""
        raise NotImplementedError

    def method_entries(self) -> list[Entry]:
        """Return the choice of a method, where there is one."""
        return []

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("WIDTH", tr("Width of the map in pixels")),
            QgsProcessingOutputNumber("HEIGHT", tr("Height of the map in pixels")),
            QgsProcessingOutputNumber("VALID_PIXELS", tr("Pixels of the map with data")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
            QgsProcessingOutputString("METHOD_USED", tr("Method")),
            QgsProcessingOutputString("ENGINE_USED", tr("Engine")),
            QgsProcessingOutputString(
                "RESULT_USED", tr("Output of the model, and what its numbers are")
            ),
            QgsProcessingOutputString("ALARM", tr("Why the image is unlike the training")),
        ]

    def canExecute(self) -> tuple[bool, str]:
        """Return whether there is an engine, and if not, what to do."""
        problem = engines.problem()
        return not problem, with_link(problem)

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse two areas at once."""
        if parameters.get("EXTENT") and self.parameterAsString(parameters, "BOX", context).strip():
            return tr(
                "EXTENT and BOX are both given; expected is one of them. Empty the one that you do "
                "not want."
            )
        return ""

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse what needs neither the model nor pixels to be refused."""
        fields = self.job_fields(parameters, context)
        require_model(fields["model"], fields["trust"], fields["engine"])
        require_legend(fields["classes"])
        require_cluster(fields.get("cluster", ""))
        sources = images_given(parameters, context)
        paths = (tuple(RasterInput(i.path) for i in source if i is not None) for source in sources)
        maps: dict[str, Any] = {
            entry.field: with_ending(
                destination(parameters.get(entry.definition.name()), context), ".tif"
            )
            for entry in self._entries
            if entry.definition.isDestination() and entry.field
        }
        crs = crs_of(parameters.get("INPUT"), context)
        extent = self._extent(parameters, context, crs) if crs.isValid() else None
        job = PredictJob(
            mode=self.mode(parameters, context),
            sources=tuple(map(Source, paths)),
            extent=extent,
            **maps,
            **fields,
        )
        check_map(job, card_of(job.model), sources)

    def complaint(
        self,
        definition: QgsProcessingParameterDefinition,
        value: Any,
        context: QgsProcessingContext,
    ) -> str:
        """Name the raster of a stack that is not there."""
        if definition.type() in ("multilayer", "raster"):
            missing = missing_raster(definition.name(), value, context)
            if missing:
                return missing
        return super().complaint(definition, value, context)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the paths of the maps come later."""
        layers, job = self.job(parameters, context)
        require_model(job.model, job.trust, job.engine)
        require_legend(job.classes)
        self._job = job
        self._image_name = layers[0].name()
        self._outside = outside_of_polygons(parameters.get("EXTENT"), context)
        self._mask = self.parameterAsSource(parameters, MASK, context)

    def job(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[list[QgsRasterLayer], PredictJob]:
        """Return the rasters of INPUT, and the job without the paths of the maps.

        Raises:
            QgsProcessingException: a raster is not there, or a source is left out.
            WorkerError: the log-in of a layer is not to be had.
        """
        layers, sources = read_sources(parameters, context, self.credentials)
        return layers, PredictJob(
            mode=self.mode(parameters, context),
            sources=sources,
            extent=self._extent(parameters, context, layers[0].crs()),
            exports=str(exports_folder()),
            **self.job_fields(parameters, context),
        )

    def _extent(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        crs: QgsCoordinateReferenceSystem,
    ) -> Optional[tuple[float, float, float, float]]:
        given = parameters.get("EXTENT")
        if not given:
            return None
        box = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        if box.isNull() or box.isEmpty() or not box.isFinite():
            raise QgsProcessingException(
                tr(
                    "EXTENT: {given} is not an area in {crs}; expected is xmin,xmax,ymin,ymax with "
                    "a width and a height."
                ).format(given=given, crs=crs.authid() or tr("the CRS of the image"))
            )
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def _map_paths(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> dict[str, tuple[str, str]]:
        """Return, for each map that is wanted, the field of the job and the path."""
        maps = [entry for entry in self._entries if entry.definition.isDestination()]
        paths: dict[str, tuple[str, str]] = {}
        for entry in maps:
            name = entry.definition.name()
            # The batch dialog leaves an output out with a definition that has no name in it: asked
            # for its path, QGIS would want to load it and complain.
            if is_empty_destination(parameters.get(name), context):
                continue
            path = output_path(self, name, parameters, context)
            if path:
                paths[name] = entry.field, path
        return paths

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Apply the model in the worker."""
        # Not while reading: what the main thread notes down as "to be loaded" is lost when
        # the desktop runs the rest in a thread with a context of its own.
        maps = self._map_paths(parameters, context)
        targets: dict[str, Any] = {field: absolute(path) for field, path in maps.values()}
        job = dataclasses.replace(self._job, **targets)
        if self._format_is_cog(list(maps), parameters, context):
            job = dataclasses.replace(job, creation_options=(*job.creation_options, "COG=YES"))
        if self._mask is not None:
            job = dataclasses.replace(job, mask=write_mask(self._mask, feedback))
        elif self._outside:
            feedback.pushInfo(self._outside)
        line = run_converting(
            job, lambda one: engines.run(one, feedback, self.credentials), feedback
        )
        result = client.read(PredictResult, line)
        self._present(maps, result, context)
        return {
            **{name: path for name, (_field, path) in maps.items()},
            "WIDTH": result.width,
            "HEIGHT": result.height,
            "VALID_PIXELS": result.valid_pixels,
            "SECONDS": result.seconds,
            "METHOD_USED": result.method,
            "ENGINE_USED": result.engine,
            "RESULT_USED": result.numbers,
            "ALARM": result.alarm,
        }

    def _format_is_cog(
        self, names: list[str], parameters: Parameters, context: QgsProcessingContext
    ) -> bool:
        """Tell whether a cloud-optimised GeoTIFF is what was chosen as the format of an output."""
        # From QGIS 4 on, a format is chosen beside the name: the extension tells no COG.
        chosen = getattr(self, "parameterAsOutputRasterFormat", None)
        return chosen is not None and any(
            chosen(parameters, name, context) == "COG" for name in names
        )

    def _present(
        self,
        maps: dict[str, tuple[str, str]],
        result: PredictResult,
        context: QgsProcessingContext,
    ) -> None:
        """Have QGIS show the maps with their styles, in a group that is this run's alone."""
        group = group_of_run(f"{self._image_name}, {self.displayName()}")
        # Two models, or two inferences, over one image are told apart by their layers' names.
        of_what = f"{self._image_name} ({Path(self._job.model).stem}, {self.short_name()})"
        for place, (name, (_field, path)) in enumerate(maps.items()):
            usual = self.parameterDefinition(name).description()
            title = usual
            if name == "OUTPUT":
                title = _title(result.content) or usual
            name_when_loaded(path, usual, f"{title}: {of_what}", context)
            style_when_loaded(path, result.styles.get(name), context, group, place)


def _title(content: str) -> str:
    """Return what a map is called that is none of classes; "" for one of classes."""
    return {
        LABELS: tr("Labels"),
        NUMBERS: tr("Map of numbers"),
        TENSORS: tr("Output tensors"),
        SEVERAL: tr("Results"),
    }.get(content, "")
