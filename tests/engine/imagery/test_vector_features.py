"""Points and polygons on pixels."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import shapely
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.imagery.vector_features import PolygonsOnGrid


def test_a_pixel_in_three_polygons_of_two_numbers_has_none_in_whatever_order_they_are():
    boxes = [(shapely.box(0, 0, 5, 5), 1), (shapely.box(2, 2, 7, 7), 2),
             (shapely.box(1, 1, 6, 6), 1)]  # fmt: skip
    for ordered in permutations(boxes):
        shapes, numbers = zip(*ordered)
        laid = PolygonsOnGrid(np.array(shapes, object), np.array(numbers, np.uint16))
        found, conflicts = laid.burn(Window(0, 0, 8, 8))
        assert not found[2:6, 2:6].any()
        assert conflicts == 16
