"""What a dialog can tell of a map before it is made: the job that it would be."""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)

from ..engine.contract.job import PredictJob
from ..engine.early import Image
from ..worker.credentials import Credentials
from ..worker.errors import WorkerError
from .image_parameters import images_given
from .inference import Inference
from .models import ShippedModel

_STEP = "cnnmapper:patchinference"
"""What the ready-made models apply their models with."""


def whole_image(parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Image]:
    """Return the one raster of a dialog whose bands a model would be given by its card.

    Returns:
        None where there is none, several are stacked, or the bands are chosen by hand.
    """
    sources = images_given(parameters, context)
    alone = len(sources) == 1 and len(sources[0]) == 1 and not parameters.get("BANDS")
    return sources[0][0] if alone else None


def job_before(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Optional[PredictJob]:
    """Return the job that a dialog would give as it is filled in.

    Args:
        algorithm: the dialog's.
        parameters: what is filled in so far; anything may be missing or wrong.
        context: knows the layers.

    Returns:
        None where it makes no map of an image of this machine, or not enough is filled in.
    """
    sources = images_given(parameters, context)
    if not sources[0] or any(image is None for source in sources for image in source):
        # Of others, a log-in would have to be asked for.
        return None
    if isinstance(algorithm, ShippedModel):
        algorithm = QgsApplication.processingRegistry().algorithmById(_STEP)
    if not isinstance(algorithm, Inference):
        return None
    maker: Any = algorithm.create()
    maker.credentials = Credentials()
    known = {d.name() for d in maker.parameterDefinitions() if not d.isDestination()}
    # One that a dialog shows as not filled in has its default.
    given = {k: v for k, v in parameters.items() if k in known and v not in (None, "")}
    try:
        job: PredictJob = maker.job(given, context)[1]
    except (QgsProcessingException, WorkerError):
        return None  # The run says so, with the reason.
    rasters = [raster for source in job.sources for raster in source.rasters]
    return job if all(os.path.isfile(raster.path) for raster in rasters) else None
