"""The parameters that take the images of a model's sources."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ..engine.contract.job_inputs import Source
from ..engine.early import Image
from ..translation import tr
from ..worker.credentials import Credentials
from .base import Entry, Parameters
from .early_checks import images
from .layers import gdal_connection, raster_layers

FURTHER = (2, 3)
"""Numbers of the sources beside the reference source."""


class ImageParameter(QgsProcessingParameterRasterLayer):
    """One raster, chosen in a box; scripts, models and the command line may give a list as well.

    QGIS itself takes one for a raster only. A list is treated as a parameter of several layers
    treats it, so that it is checked, and noted in the history, as a whole.
    """

    def __init__(self, name: str, description: str) -> None:
        """See :class:`QgsProcessingParameterRasterLayer`."""
        super().__init__(name, description)
        self._several = QgsProcessingParameterMultipleLayers(
            name, description, QgsProcessing.SourceType.TypeRaster
        )

    def checkValueIsAcceptable(
        self, value: Any, context: Optional[QgsProcessingContext] = None
    ) -> bool:
        """Tell whether it is a raster, or a list of some."""
        if isinstance(value, (list, tuple)):
            return bool(self._several.checkValueIsAcceptable(list(value), context))
        return bool(super().checkValueIsAcceptable(value, context))

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        """Return what a script says to give this value."""
        if isinstance(value, (list, tuple)):
            return str(self._several.valueAsPythonString(list(value), context))
        return str(super().valueAsPythonString(value, context))


def first_source() -> list[Entry]:
    """Return the image, and what is stacked on it."""
    return [
        Entry(
            ImageParameter("INPUT", tr("Image")),
            tr(
                "The raster that the model is applied to. Scripts, models and the command line may "
                "give several, which are stacked in their order."
            ),
        ),
        Entry(
            QgsProcessingParameterMultipleLayers(
                "FURTHER_INPUT",
                tr("Further rasters of the image"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            tr(
                "Rasters on the same pixel grid whose bands are stacked on those of the image, in "
                "this order. It must be the order that the model was trained with, unless the "
                "bands have the names that the model card has, too. For a model of several dates: "
                "one raster for each, the first date as the image."
            ),
            advanced=True,
        ),
    ]


def further_sources() -> list[Entry]:
    """Return the images of the other sources."""
    return [_further_source(number) for number in FURTHER]


def _further_source(number: int) -> Entry:
    return Entry(
        QgsProcessingParameterMultipleLayers(
            f"INPUT_{number}",
            tr("Image of source {}").format(number),
            QgsProcessing.SourceType.TypeRaster,
            optional=True,
        ),
        tr(
            "For a model with several image inputs: the rasters of source {}, in the same CRS "
            "and of any resolution. Its patches are centred on the pixel that holds the centre "
            "of the output pixel."
        ).format(number),
        advanced=True,
    )


def read_sources(
    parameters: Parameters, context: QgsProcessingContext, credentials: Credentials
) -> tuple[list[QgsRasterLayer], tuple[Source, ...]]:
    """Return the layers of the image (INPUT), and what GDAL opens for each source.

    Args:
        parameters: of the algorithm.
        context: of the run.
        credentials: takes those of the layers.

    Raises:
        QgsProcessingException: one is no raster, or a source is left out.
    """
    layers = raster_layers("INPUT", parameters.get("INPUT"), context)
    if not layers:
        raise QgsProcessingException(tr("INPUT: no raster is given; expected is at least one."))
    first = [gdal_connection("INPUT", layer, credentials) for layer in layers]
    stacked = raster_layers("FURTHER_INPUT", parameters.get("FURTHER_INPUT"), context)
    first += [gdal_connection("FURTHER_INPUT", layer, credentials) for layer in stacked]
    sources = [Source(tuple(first))]
    for number in FURTHER:
        name = f"INPUT_{number}"
        further = raster_layers(name, parameters.get(name), context)
        if further and len(sources) != number - 1:
            raise QgsProcessingException(
                tr(
                    "{name} is given, but INPUT_{before} is not; expected are the sources "
                    "without a gap."
                ).format(name=name, before=number - 1)
            )
        if further:
            rasters = (gdal_connection(name, layer, credentials) for layer in further)
            sources.append(Source(tuple(rasters)))
    return layers, tuple(sources)


def images_given(
    parameters: dict[str, Any], context: QgsProcessingContext
) -> list[list[Optional[Image]]]:
    """Return the rasters of each source; None for one that is no file of this machine."""
    names = [["INPUT", "FURTHER_INPUT"], *([f"INPUT_{number}"] for number in FURTHER)]
    found = [
        [image for name in group for image in images(parameters.get(name), context)]
        for group in names
    ]
    return [found[0], *(source for source in found[1:] if source)]
