"""How often values occur, counted block after block."""

from __future__ import annotations

import numpy as np
from cnnmapper.engine.maps.value_counter import ValueCounter


def test_every_value_of_every_block_is_counted_whatever_came_before():
    random, counter = np.random.default_rng(2), ValueCounter()
    blocks = [
        random.integers(low, high, (13, 17)).astype(kind)
        for low, high, kind in ((0, 3, "u1"), (0, 3, "u1"), (2, 7, "u1"), (0, 200, "u1"),
                                (9, 10, "u2"), (0, 60000, "u2"), (250, 255, "u1"))
    ]  # fmt: skip
    for block in [*blocks, np.moveaxis(blocks[0], 0, 1)[::2]]:
        values, numbers = np.unique(block, return_counts=True)
        assert counter.count(block) == dict(zip(values.tolist(), numbers.tolist()))
