"""The class that most pixels around have."""

from __future__ import annotations

import numpy as np

from .regions import Codes


def majority(codes: Codes, radius: int) -> Codes:
    """Give every pixel the most frequent class of the square around it.

    Of classes that are equally frequent the pixel's own stays, else the lowest code is taken.
    Pixels without data are neither filled nor counted.

    Args:
        codes: shape (height, width), with a margin of ``radius`` pixels on each side; 0 where
            there is no data, or no image any more.
        radius: pixels; the square has 2 radius + 1 on a side.

    Returns:
        Codes without the margin.
    """
    side = 2 * radius + 1
    inner = codes[radius : codes.shape[0] - radius, radius : codes.shape[1] - radius]
    kind = np.uint8 if side * side < 256 else np.uint16 if side * side < 65536 else np.uint32
    result: Codes = inner.copy()
    most = np.zeros(inner.shape, kind)
    found = np.flatnonzero(np.bincount(codes.ravel()))
    for code in found[found > 0].tolist():
        here = (codes == code).astype(kind)
        across = here[:, : inner.shape[1]].copy()
        for shift in range(1, side):
            across += here[:, shift : shift + inner.shape[1]]
        count = across[: inner.shape[0]].copy()
        for shift in range(1, side):
            count += across[shift : shift + inner.shape[0]]
        # Codes come in order: a later one must be more frequent, unless it is the pixel's own.
        better = count > most
        better |= (count == most) & (inner == code)
        result[better] = code
        np.copyto(most, count, where=better)
    result[inner == 0] = 0
    return result
