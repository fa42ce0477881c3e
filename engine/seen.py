"""What some blocks of a map see of the images. Knows no raster library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Seen:
    """What some blocks see of each source."""

    pixels: dict[str, NDArray[Any]]
    """By source, (height, width, bands)."""
    nodata: Mapping[str, Optional[NDArray[np.bool_]]]
    """By source, (height, width): true where a band has no data; None: data everywhere."""
