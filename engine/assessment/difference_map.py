"""The map of where two class maps differ, and how: on the grid of the coarser map.

The value 0 is "the same in both". With n classes, class i in map A and class j in map B (counted
from 0 in the order of their values) give ``1 + i n + j``: the same pair has the same value whatever
else occurs.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from ..contract.errors import RasterError
from ..contract.messages import Clock, Messages
from ..geometry.grid import Window
from ..maps import tile_pipeline
from ..maps.atomic_files import replacing
from ..maps.colours import Colour
from ..maps.legend import Entry, Legend
from ..maps.map_profile import MapProfile
from ..maps.palette import SAME, told_apart
from ..maps.rasterio_writer import RasterioWriter
from .class_codes import SIZE, Codebook, Codes
from .crosstab import Block, Pair


def difference_legend(legend: Legend, counts: NDArray[np.int64]) -> Legend:
    """Name and colour the pairs of classes that occur.

    Args:
        legend: the classes, n of them.
        counts: pixels by pair, shape (n, n), rows map A, columns map B.

    The colour of a pair is mostly that of the class in B, with some of the one in A. Where it looks
    like that of a pair with more pixels, it is another one.
    """
    classes = legend.entries
    colours: dict[int, Colour] = {0: SAME}
    # From the most frequent on: what covers most is sure of its colour.
    for index in np.argsort(-counts, axis=None, kind="stable").tolist():
        i, j = divmod(index, len(classes))
        if i != j and counts[i, j]:
            mixed = _mixed(classes[i].colour, classes[j].colour)
            colours[1 + index] = told_apart(mixed, list(colours.values()))
    entries = [Entry(0, SAME, "the same in both")]
    for value in sorted(colours)[1:]:
        i, j = divmod(value - 1, len(classes))
        label = f"{classes[i].label} in A, {classes[j].label} in B"
        entries.append(Entry(value, colours[value], label))
    return Legend(tuple(entries))


def _mixed(ours: Colour, theirs: Colour) -> Colour:
    red, green, blue = ((35 * a + 65 * b) // 100 for a, b in zip(ours, theirs))
    return red, green, blue


def write_difference(
    pair: Pair,
    book: Codebook,
    legend: Legend,
    differences: Legend,
    target: Path,
    messages: Messages,
) -> Path:
    """Write the difference map and its style; return the path of the style.

    Args:
        pair: map A and map B.
        book: the codes of both.
        legend: the classes.
        differences: what :func:`difference_legend` gave.
        target: the GeoTIFF.
        messages: takes the progress.

    Raises:
        RasterError: it cannot be written, or there are too many classes for it.
    """
    classes = len(legend.entries)
    if classes**2 >= 65535:
        raise RasterError(
            f"The two maps have {classes} classes; a difference map can tell the pairs of up to "
            "255. Leave the difference map out."
        )
    dtype = "uint8" if classes**2 < 255 else "uint16"
    nodata = int(np.iinfo(dtype).max)
    values = _values(book, legend, nodata, dtype)
    area = pair.centred
    blocks = list(pair.blocks(area))
    clock = Clock(messages, len(blocks), "Writing block")
    done = 0
    with contextlib.ExitStack() as exits:
        temporary = exits.enter_context(replacing(target))
        try:
            # It goes where the map goes.
            temporary.with_suffix(".qml").write_text(differences.to_qml(), encoding="utf-8")
        except OSError as error:
            raise RasterError(
                f"{target.parent} cannot take the difference map ({error.strerror}). Choose "
                "another output file."
            ) from error
        profile = MapProfile(
            pair.coarse.grid.crop(area),
            dtype,
            ("difference",),
            nodata,
            differences,
            tags={"TIFFTAG_SOFTWARE": f"CNN Mapper {__version__}"},
        )
        writer = RasterioWriter(temporary, profile, ())
        exits.callback(writer.abandon)

        def difference(block: Block, codes: tuple[Codes, Codes]) -> NDArray[np.uint16]:
            first, second = pair.in_order(*pair.at_centres(block, *codes))
            index = first.astype(np.intp)
            index *= SIZE
            index += second
            result: NDArray[np.uint16] = values[index]
            return result

        def write(block: Block, pixels: NDArray[np.uint16]) -> None:
            nonlocal done
            window = block.coarse.moved(-area.x, -area.y)
            writer.write(pixels[..., np.newaxis], Window(window.x, window.y, *pixels.shape[::-1]))
            done += 1
            clock.done(done)

        tile_pipeline.run(blocks, pair.read, difference, write)
        messages.progress(1, "Finishing the difference map")
        writer.finish()
    return target.with_suffix(".qml")


def _values(book: Codebook, legend: Legend, nodata: int, dtype: str) -> NDArray[np.uint16]:
    """Return the value of each pair of codes, flat: first code times SIZE plus second."""
    table = np.full((SIZE, SIZE), nodata, dtype)
    codes = [book.code(entry.value, "the maps") for entry in legend.entries]
    for i, first in enumerate(codes):
        for j, second in enumerate(codes):
            table[first, second] = 0 if i == j else 1 + i * len(codes) + j
    return table.ravel()
