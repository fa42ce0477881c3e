"""PART, and which map of a run it is that parts are put together to."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterString

from ..engine.contract.merge_job import MAPS
from ..translation import tr
from .base import Entry


def part_entry() -> Entry:
    """Return the choice of one part of a map."""
    return Entry(
        QgsProcessingParameterString("PART", tr("Part of the map"), optional=True),
        tr(
            "As k/n, such as 3/7: only the third of seven parts of the map is made, as a file of "
            "its own, so that several runs or machines share the work. It is that part of the "
            "whole map, pixel by pixel: image, model and parameters must be the same for all. "
            "“Plan the parts of a map” says what each takes, “Merge the parts of a map” puts them "
            "together. Empty: all of the map."
        ),
        advanced=True,
        field="part",
    )


def map_entry() -> Entry:
    """Return the choice of one of a run's maps."""
    return Entry(
        QgsProcessingParameterEnum(
            "MAP",
            tr("Map to merge"),
            options=[tr("Class map"), tr("Probabilities"), tr("Confidence")],
            defaultValue=0,
        ),
        tr(
            "Which of the maps of a run: the first output, OUTPUT_PROBABILITIES or "
            "OUTPUT_CONFIDENCE. Of a folder, the parts of the others are left out."
        ),
        field="map",
        convert=MAPS.__getitem__,
    )
