"""The job that makes an image of a STAC item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .card_job import HARMONISED, STORED
from .errors import JobError
from .strict_json import shown


@dataclass(frozen=True)
class StacImageJob:
    """Make a VRT of the assets of one item in a STAC catalogue."""

    task: ClassVar[str] = "stacimage"
    catalogue: str
    """Address of a STAC API."""
    collection: str
    assets: tuple[str, ...]
    """Keys of the assets, in the order of the bands to make."""
    output: str
    """The ``.vrt`` to write."""
    item: str = ""
    """Identifier, or where the item's own JSON lies; empty: the least cloudy one that is found."""
    extent: Optional[tuple[float, float, float, float]] = None
    """West, south, east, north in degrees (EPSG:4326)."""
    date_from: str = ""
    """``YYYY-MM-DD``, inclusive as the next one is."""
    date_to: str = ""
    max_cloud: float = 100
    """Percent."""
    signing: str = "auto"
    """``auto``, ``yes`` or ``no``: sign the assets' addresses as Planetary Computer wants it."""
    values: str = HARMONISED
    """``harmonised`` or ``stored``: whether what Sentinel-2's processor adds to every value since
    baseline 04.00 is subtracted."""


def check_stac(job: StacImageJob) -> None:
    """Refuse values that there are not.

    Raises:
        JobError: says which.
    """
    if job.values not in (HARMONISED, STORED):
        raise JobError(
            f"The job's values is {shown(job.values)}; expected {HARMONISED} or {STORED}."
        )
    if not 0 <= job.max_cloud <= 100:
        raise JobError(
            f"The job's max_cloud is {job.max_cloud:g}; expected is a number from 0 to 100."
        )
