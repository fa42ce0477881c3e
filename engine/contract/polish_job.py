"""The job that makes a class map a finished product."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, Optional

from .errors import JobError
from .job_inputs import RasterInput
from .strict_json import shown

PIXELS, SQUARE_METRES = AREA_UNITS = ("pixels", "square metres")
"""The order is that of the parameter AREA_UNIT."""
SIDES, CORNERS = CONNECTIVITIES = (4, 8)
"""Neighbours of a pixel; the order is that of the parameter CONNECTIVITY."""
BY_CLASS, BY_LARGEST = AREA_RULES = ("class", "largest neighbour")
"""What small regions go to; the order is that of the parameter AREA_RULE."""
AS_CLASS, AS_NODATA = UNCLASSIFIED = ("class", "nodata")
"""What unclassified pixels hold; the order is that of the parameter UNCLASSIFIED."""
WIDEST, LARGEST_RADIUS = 99, 50
"""Pixels."""


@dataclass(frozen=True)
class PolishJob:
    """Polish a class map: smooth, merge classes, mark what is unsure, filter, drop small regions.

    The steps are done in this order, those that are asked for.
    """

    task: ClassVar[str] = "polish"
    map: RasterInput
    output: str
    """GeoTIFF to write."""
    probabilities: Optional[RasterInput] = None
    """One band for each class, on the map's grid."""
    classes: str = ""
    """Legend file; empty: the map's own names and colours."""
    smoothing: int = 0
    """Pixels on a side of the window, an odd number; 0: the probabilities are not smoothed."""
    strength: float = 20.0
    """Variance of a pixel's logit: the larger, the smoother."""
    neighbours: float = 0.5
    """Share of the window's pixels that counts, those with the highest logits."""
    merge: str = ""
    """Classes to merge, ``10,20=1:Forest; 30=3``."""
    merge_table: str = ""
    """CSV file with the columns value, new, and perhaps label and color."""
    confidence: float = 0.0
    """0 to 1; pixels whose class is less probable are unclassified. 0: none."""
    unclassified: str = AS_CLASS
    """One of UNCLASSIFIED."""
    unclassified_value: Optional[int] = None
    """The class value of such pixels; None: the first one beyond those of the classes."""
    majority: int = 0
    """Radius of the majority filter in pixels; 0: none."""
    minimum_area: float = 0.0
    """Regions that are smaller go; 0: none."""
    area_unit: str = PIXELS
    """One of AREA_UNITS."""
    area_rule: str = BY_CLASS
    """One of AREA_RULES: the most probable class around, else that with the longest border; or the
    largest region around, as GDAL's sieve has it."""
    connectivity: int = SIDES
    """One of CONNECTIVITIES."""
    tile_size: int = 0
    """Width and height in pixels of what is computed at a time; 0: automatic."""
    creation_options: tuple[str, ...] = ()
    """GDAL creation options, ``KEY=VALUE``."""


def check_polish(job: PolishJob) -> None:
    """Refuse numbers that mean nothing, and steps that lack what they need.

    Raises:
        JobError: says which, and what is expected.
    """
    for name, value, allowed in (
        ("AREA_UNIT", job.area_unit, AREA_UNITS),
        ("AREA_RULE", job.area_rule, AREA_RULES),
        ("CONNECTIVITY", job.connectivity, CONNECTIVITIES),
        ("UNCLASSIFIED", job.unclassified, UNCLASSIFIED),
    ):
        if value not in allowed:
            raise JobError(
                f"{name} is {shown(value)}; expected one of {', '.join(map(str, allowed))}."
            )
    if job.smoothing and not (3 <= job.smoothing <= WIDEST and job.smoothing % 2):
        raise JobError(
            f"SMOOTHING is {job.smoothing}; expected is an odd number of pixels from 3 to "
            f"{WIDEST}, or 0."
        )
    for name, number, low, high in (
        ("STRENGTH", job.strength, 1e-6, 1e6),
        ("NEIGHBOURS", job.neighbours, 1e-6, 1.0),
        ("CONFIDENCE", job.confidence, 0.0, 1.0),
        ("MAJORITY", job.majority, 0, LARGEST_RADIUS),
        ("MINIMUM_AREA", job.minimum_area, 0.0, 1e15),
        ("TILE_SIZE", job.tile_size, 0, 2**20),
    ):
        if not (math.isfinite(number) and low <= number <= high):
            raise JobError(f"{name} is {number:g}; expected is a number from {low:g} to {high:g}.")
    if job.probabilities is None and (job.smoothing or job.confidence):
        raise JobError(
            f"{'SMOOTHING' if job.smoothing else 'CONFIDENCE'} is given, but PROBABILITIES is not; "
            "expected is the map of probabilities from the same run. Choose it, or give 0."
        )
    if not (job.smoothing or job.merge.strip() or job.merge_table or job.confidence
            or job.majority or job.minimum_area):  # fmt: skip
        raise JobError(
            "Nothing is asked for; expected is at least one of SMOOTHING, MERGE, MERGE_TABLE, "
            "CONFIDENCE, MAJORITY and MINIMUM_AREA."
        )
