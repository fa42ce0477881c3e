"""The parameters by which images are found in a STAC catalogue, each with its help."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..translation import tr
from .base import CnnMapperAlgorithm, Entry, Parameters

PLANETARY_COMPUTER = "https://planetarycomputer.microsoft.com/api/stac/v1"
EARTH_SEARCH = "https://earth-search.aws.element84.com/v1"
_SIGNING = ("auto", "yes", "no")


def catalogue_entries(optional: bool = False) -> list[Entry]:
    """Return the catalogue and the collection in it."""
    catalogue = QgsProcessingParameterString(
        "CATALOGUE",
        tr("Catalogue"),
        defaultValue=None if optional else PLANETARY_COMPUTER,
        optional=optional,
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
            advanced=optional,
            field="collection",
        ),
    ]


def item_entry() -> Entry:
    """Return the identifier of one item."""
    return Entry(
        QgsProcessingParameterString("ITEM", tr("Item"), optional=True),
        tr(
            "Identifier of one image; or the address or the file (.json) of an item's own "
            "description, and then no catalogue is asked. Empty: the least cloudy image "
            "of the area and the dates below."
        ),
        field="item",
    )


def search_entries() -> list[Entry]:
    """Return area, dates and clouds."""
    date = QgsProcessingParameterDateTime.Type.Date
    return [
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


def assets_entry() -> Entry:
    """Return which assets are the bands."""
    return Entry(
        QgsProcessingParameterString("ASSETS", tr("Bands"), defaultValue="B02,B03,B04,B08"),
        tr(
            "The assets that become the bands, separated by commas, in the order that the "
            "model was trained with. A name is the asset's, or else that of its band or "
            "its file. Coarser assets are repeated on the pixels of the finest; they must "
            "fit into whole pixels."
        ),
        field="assets",
        convert=lambda text: tuple(p.strip() for p in text.split(",") if p.strip()),
    )


def signing_entry() -> Entry:
    """Return whether links are signed."""
    return Entry(
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
    )


def area_and_days(
    algorithm: CnnMapperAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the fields of the search that are not taken over as they are.

    Raises:
        QgsProcessingException: an area is none, or a day.
    """
    return {
        "extent": _extent(algorithm, parameters, context),
        "date_from": _day(algorithm, parameters, "DATE_FROM", context),
        "date_to": _day(algorithm, parameters, "DATE_TO", context),
    }


def _extent(
    algorithm: CnnMapperAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Optional[tuple[float, float, float, float]]:
    given = parameters.get("EXTENT")
    if not given:
        return None
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = algorithm.parameterAsExtent(parameters, "EXTENT", context, degrees)
    if box.isNull() or not box.isFinite():
        raise QgsProcessingException(
            tr(
                "EXTENT: {given} is not an area; expected is xmin,xmax,ymin,ymax [EPSG:code]."
            ).format(given=given)
        )
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _day(
    algorithm: CnnMapperAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> str:
    if not parameters.get(name):
        return ""
    moment = algorithm.parameterAsDateTime(parameters, name, context)
    if not moment.isValid():
        raise QgsProcessingException(
            tr("{name}: {value} is not a date; expected is a day such as 2022-06-30.").format(
                name=name, value=parameters[name]
            )
        )
    return str(moment.date().toString("yyyy-MM-dd"))
