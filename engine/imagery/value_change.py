"""What is done to the numbers of a band between the file and the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .absence import equals

_SATURATED = 65535
"""Of Sentinel-2: a sign like 0, which is no data, and the same before and after baseline 04.00."""
LOWEST = 1
"""Smallest number that is data, as ESA's processor wrote it before baseline 04.00; 0 is none."""


@dataclass(frozen=True)
class ValueChange:
    """Numbers as they would be without what was added, or number x scale + offset.

    Numbers without data stay as they are.
    """

    added: float = 0.0
    """What is subtracted; 0: scale and offset are applied."""
    scale: float = 1.0
    offset: float = 0.0

    def dtype(self, stored: np.dtype[Any]) -> np.dtype[Any]:
        """Return the type of the changed numbers: whole numbers stay so where they can."""
        if self.added:
            return stored if self.added.is_integer() else np.result_type(stored, "float32")
        # float32 holds every number of 16 bits.
        return np.result_type(stored, "float32")

    def applied(self, pixels: NDArray[Any], nodata: Optional[float]) -> NDArray[Any]:
        """Return the changed numbers of one band, in its :meth:`dtype`.

        Args:
            pixels: what the file holds; left as it is.
            nodata: the number that means no data, if there is one.
        """
        kind = self.dtype(pixels.dtype)
        if not self.added:
            changed = pixels.astype(kind)
            changed *= kind.type(self.scale)
            changed += kind.type(self.offset)
            signs = {nodata}
        else:
            changed = np.maximum(pixels.astype(kind, copy=False), kind.type(self.added + LOWEST))
            changed -= kind.type(self.added)
            changed *= pixels != 0  # Much faster than to look for the zeros.
            signs = {_SATURATED if pixels.dtype == np.uint16 else None, nodata} - {0.0}
        for value in signs:
            if value is not None:
                same = equals(pixels, value)
                if same.any():
                    changed[same] = pixels[same]
        return changed


def changed_type(stored: Any, change: Optional[ValueChange]) -> np.dtype[Any]:
    """Return the type of a band's numbers as they are read."""
    kind = np.dtype(stored)
    return kind if change is None else change.dtype(kind)


def changed(
    data: NDArray[Any],
    changes: Sequence[Optional[ValueChange]],
    nodata: Sequence[Optional[float]],
) -> NDArray[Any]:
    """Return bands as they are after what is done to each of them.

    Args:
        data: what the file holds, shape (bands, height, width).
        changes: for each band; None: it is left as it is.
        nodata: for each band the number that means no data; None: there is none.
    """
    if not any(changes):
        return data
    kind = np.result_type(*(changed_type(data.dtype, change) for change in changes))
    result = np.empty(data.shape, kind)
    for band, change in enumerate(changes):
        own = data[band]
        result[band] = own if change is None else change.applied(own, nodata[band])
    return result
