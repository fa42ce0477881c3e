"""The parameters that tell what a model was trained on."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
)

from ..engine.contract.card_job import TRAINED_VALUES
from ..engine.contract.job_inputs import RasterInput
from ..translation import tr
from ..worker.credentials import Credentials
from .base import Entry
from .layers import gdal_connection, raster_layers

IMAGES = "TRAINING_IMAGE"


def training_images() -> Entry:
    """Return the images that the model was trained on."""
    return Entry(
        QgsProcessingParameterMultipleLayers(
            IMAGES, tr("Images of the training"), QgsProcessing.SourceType.TypeRaster, optional=True
        ),
        tr(
            "One or several of the images that the model was trained on. Of pixels all over them "
            "the model card keeps minimum, 1st, 50th and 99th percentile, maximum, mean and "
            "standard deviation of each band, unit, scale and offset as the files have them, and "
            "the pixel size; no pixels. Rasters that hold one band each are stacked in their "
            "order; for a model of several inputs, one image for each in turn."
        ),
    )


def training_values() -> Entry:
    """Return which of their numbers the model was given."""
    return Entry(
        QgsProcessingParameterEnum(
            "TRAINING_VALUES",
            tr("Numbers of the training"),
            options=[
                tr("not known"),
                tr("as the files store them"),
                tr("scale and offset of the bands applied"),
                tr("harmonised to before Sentinel-2's processing baseline 04.00"),
            ],
            defaultValue=0,
        ),
        tr(
            "Which numbers the model was trained on, so that a map is made of the same: those that "
            "the files store, of Sentinel-2 with the 1000 that is added to every value since "
            "processing baseline 04.00 of January 2022; those with scale and offset of the bands "
            "applied, such as reflectance; or Sentinel-2's of before that baseline, or harmonised "
            "to it."
        ),
        advanced=True,
        field="training_values",
        convert=_values,
    )


def _values(number: Optional[int]) -> str:
    return ("", *TRAINED_VALUES)[number or 0]


def images_of(
    value: Any, context: QgsProcessingContext, credentials: Credentials
) -> tuple[RasterInput, ...]:
    """Return what GDAL opens for the images of a training.

    Raises:
        QgsProcessingException: one is no raster, or does not come from GDAL.
    """
    layers = raster_layers(IMAGES, value, context)
    return tuple(gdal_connection(IMAGES, layer, credentials) for layer in layers)
