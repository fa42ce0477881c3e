"""The job that turns a class map into polygons, and its result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .errors import JobError
from .job_inputs import RasterInput
from .strict_json import shown

CONNECTIVITIES = (4, 8)


@dataclass(frozen=True)
class VectorJob:
    """Turn a class map into polygons in a GeoPackage."""

    task: ClassVar[str] = "maptovector"
    map: RasterInput
    output: str
    """The ``.gpkg`` to write."""
    confidence: Optional[RasterInput] = None
    """Raster on the map's grid whose first band says how sure each pixel is, 0 to 1."""
    classes: str = ""
    """Legend file; empty: the map's own names and colours."""
    dissolve: bool = False
    """One feature for each class, not for each region."""
    simplify: float = 0
    """Tolerance in units of the map's coordinates; 0: not at all."""
    connectivity: int = 4
    """8: regions that touch at a corner are one."""

    def __post_init__(self) -> None:
        """Refuse values that are none.

        Raises:
            JobError: says what is expected.
        """
        if self.connectivity not in CONNECTIVITIES:
            raise JobError(
                f"The job's connectivity is {shown(self.connectivity)}; expected 4 or 8."
            )
        if not 0 <= self.simplify < float("inf"):
            raise JobError(
                f"The job's simplify is {shown(self.simplify)}; expected a tolerance, or 0 for "
                "none."
            )


@dataclass(frozen=True)
class VectorResult:
    """The layer of polygons."""

    task: ClassVar[str] = "maptovector"
    output: str
    features: int
    classes: int
    """How many have a polygon."""
    pixels: int
    """With a class."""
    seconds: float
