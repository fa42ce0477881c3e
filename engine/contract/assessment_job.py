"""The jobs that compare class maps with each other and with reference data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .job_inputs import RasterInput, VectorInput


@dataclass(frozen=True)
class CompareJob:
    """Compare two class maps."""

    task: ClassVar[str] = "compare"
    map_a: RasterInput
    map_b: RasterInput
    classes: str = ""
    """Legend file; empty: the maps' own names and colours."""
    ignore: str = ""
    """Class values that mean no data in either map, comma-separated."""
    difference: str = ""
    """GeoTIFF to write; empty: not wanted. The same for the other outputs."""
    report: str = ""
    """HTML file."""
    numbers: str = ""
    """CSV file."""


@dataclass(frozen=True)
class AssessJob:
    """Assess a class map against reference data."""

    task: ClassVar[str] = "assess"
    map: RasterInput
    raster: Optional[RasterInput] = None
    """Reference raster; this or ``vector``."""
    vector: Optional[VectorInput] = None
    """Reference points or polygons."""
    field: str = ""
    """The field of the vector layer that holds the class."""
    ignore: str = ""
    """Class values of the reference that mean "not known", comma-separated."""
    stratified: bool = False
    """The reference is a random sample stratified by the classes of the map."""
    probabilities: Optional[RasterInput] = None
    """One band for each class, on the map's grid."""
    classes: str = ""
    """Legend file; empty: the map's own names and colours."""
    report: str = ""
    """HTML file to write; empty: not wanted."""
    numbers: str = ""
    """CSV file."""
