"""A padded network over any tile gives what it gives over the whole image: numbers only."""

from __future__ import annotations

from typing import Any

import numpy as np
from cnnmapper.engine.geometry.grid import Grid, Size
from cnnmapper.engine.geometry.map_geometry import MapGeometry, SourceGrid
from cnnmapper.engine.geometry.map_layout import reflected
from cnnmapper.engine.inference.margin_method import MarginMethod
from hypothesis import assume, given
from hypothesis import strategies as st

SCALES = {1: (1, 1), 2: (4, 2), 3: (3, 1), 4: (1, 2)}
"""Units and the output pixels that they give."""


def network(reach: int, unit: int, expression: int) -> Any:
    """Sums over windows, with zeros around the image, of which some pixels are kept."""

    def along(values: np.ndarray, axis: int) -> np.ndarray:
        kernel = np.ones(2 * reach + 1)

        def line(one: np.ndarray) -> np.ndarray:
            return np.convolve(one, kernel)[reach : reach + one.size]

        summed = np.apply_along_axis(line, axis, values)
        if expression >= unit:
            return summed.repeat(expression // unit, axis)
        return summed.take(range(0, summed.shape[axis], unit // expression), axis)

    def predict(feeds: Any) -> Any:
        (image,) = feeds.values()
        whole = along(along(image[0, ..., 0], 0), 1)
        return {"out": whole[np.newaxis, ..., np.newaxis]}

    return predict


def read(image: np.ndarray, place: Any, blocks: Any) -> np.ndarray:
    """The pixels that blocks see, mirrored beyond the image."""
    window = place.window(blocks)
    rows, _, _ = reflected(window.y, window.height, image.shape[0])
    columns, _, _ = reflected(window.x, window.width, image.shape[1])
    return image[np.ix_(rows, columns)][..., np.newaxis]


@given(
    st.sampled_from(sorted(SCALES)), st.integers(1, 4), st.integers(20, 60), st.integers(20, 60),
    st.sampled_from(["crop", "reflect", "pads"]), st.integers(3, 40), st.data(),
)  # fmt: skip
def test_any_tile_of_any_part_gets_what_the_whole_image_gets(
    kind, units, width, height, edges, side, data
):
    unit, expression = SCALES[kind]
    margin = units * unit
    assume(edges != "crop" or min(width, height) >= unit + 2 * margin)
    reach = data.draw(st.integers(1, margin))
    image = np.random.default_rng(width * height).random((height, width))
    source = SourceGrid(
        "image", "a.tif", Grid(width, height, (10, 0, 0, 0, -10, 0), "crs"),
        Size(unit + 2 * margin, unit + 2 * margin),
    )  # fmt: skip
    size = Size(expression, expression)
    geometry = MapGeometry.of([source], size, Size(1, 1), edges=edges, margin=Size(margin, margin))
    whole = geometry.grid
    x = data.draw(st.integers(0, whole.width - 1))
    y = data.draw(st.integers(0, whole.height - 1))
    part = MapGeometry.of(
        [source], size, Size(1, 1), edges=edges, margin=Size(margin, margin),
        box=f"{x}:{y}:{whole.width - x}:{whole.height - y}",
    )  # fmt: skip
    run = network(reach, unit, expression)
    # The definition, without the engine's geometry.
    around = {"crop": 0, "reflect": margin, "pads": 0}[edges]
    ends = [around + -length % unit for length in (height, width)]
    seen = np.pad(image, [(around, end) for end in ends], mode="reflect")
    everywhere = run({"image": seen[np.newaxis, ..., np.newaxis]})["out"][0, ..., 0]
    first = 0 if edges == "pads" else margin * expression // unit
    expected = everywhere[first : first + whole.height, first : first + whole.width]
    (place,) = part.places
    method = MarginMethod(run, (place,), Size(margin, margin), size)
    for tile in part.tiles(Size(side, side)):
        pixels = {"image": read(image, place, tile.blocks)}
        found = method.run(pixels, tile.blocks)["out"][part.within_blocks(tile)][..., 0]
        o = tile.output
        wanted = expected[o.y : o.y + o.height, o.x : o.x + o.width]
        np.testing.assert_allclose(found, wanted, rtol=1e-12)


@given(st.integers(1, 6), st.integers(1, 5), st.integers(1, 90))
def test_a_map_covers_the_image_or_ends_where_the_margin_does(unit, units, size):
    margin = units * unit
    for edges in ("pads", "reflect"):
        source = SourceGrid(
            "image", "a.tif", Grid(size, size, (10, 0, 0, 0, -10, 0), "crs"),
            Size(unit + 2 * margin, unit + 2 * margin),
        )  # fmt: skip
        made = MapGeometry.of(
            [source], Size(unit, unit), Size(1, 1), edges=edges, margin=Size(margin, margin)
        )
        assert (made.grid.width, made.grid.height) == (size, size)
        assert made.grid.transform == source.grid.transform
