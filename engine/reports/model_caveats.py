"""What the report on a model cannot say."""

from __future__ import annotations

CAVEATS = (
    "How right the maps are: that is told by reference data (“Assess a class map”), for the images "
    "and places that it covers.",
    "Whether the model suits an image of another sensor, place, season or processing than those of "
    "its training.",
    "Exactly how long a map takes and what memory it needs: other programs, disks and networks "
    "have a say in that.",
)
