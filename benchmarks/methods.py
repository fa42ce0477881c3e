"""Pixels per second of each method, in one process, alternating, so that noise hits all alike."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np
from cnnmapper.engine.geometry.grid import Grid, Size, Window
from cnnmapper.engine.geometry.map_layout import Layout
from cnnmapper.engine.geometry.patch_positions import reference_place
from cnnmapper.engine.inference.methods import PatchMethod, RegionMethod
from cnnmapper.engine.models.output_agreement import agreement_of
from cnnmapper.engine.models.tensorflow_runtime import TensorFlowRuntime

from .network import multiply_adds

SIDE = 512
"""Blocks on a side of the region that every method computes (the patches: a part of it)."""
_PATCH_ROWS = 24


def run(model: Path, rounds: int) -> dict[str, Any]:
    """Return microseconds a pixel by method, the ratios, and whether the results agree."""
    one, field = Size(1, 1), Size(16, 16)
    width = SIDE + 15
    grid = Grid(width, width, (10, 0, 0, 0, -10, 0))
    layout = Layout.of(grid, field, one, one, False)
    coarse = Layout.of(grid, field, one, Size(4, 4), False)
    outputs = ["softmax_layer", "estimated_labels"]
    image = np.random.default_rng(0).integers(1, 10000, (width, width, 4)).astype("uint16")
    pixels = {"input": image}

    def compiled(folder: Path) -> Any:
        engine = TensorFlowRuntime("cpu").open(folder)
        return engine.compile({"input": "uint16"}, outputs, {})

    places, far = (reference_place("input", layout),), (reference_place("input", coarse),)
    plain = compiled(model)
    dense = compiled(next((model / "regions").glob("dense_*")))
    whole, strip = Window(0, 0, SIDE, SIDE), Window(0, 0, SIDE, _PATCH_ROWS)
    fcn = Window(0, 0, SIDE // 4, SIDE // 4)
    side = Size(SIDE, SIDE)
    patches = PatchMethod(plain, places, one, 1024)
    methods: dict[str, tuple[Any, Any, Window, int]] = {
        "patches": (patches, {"input": image[: _PATCH_ROWS + 15]}, strip, SIDE * _PATCH_ROWS),
        "shift and stitch": (
            RegionMethod(plain, places, one, side, Size(4, 4), "s"), pixels, whole, SIDE**2,
        ),
        "dense": (RegionMethod(dense, places, one, side, one, "d"), pixels, whole, SIDE**2),
        "FCN (an image pixel)": (
            RegionMethod(plain, far, one, Size(SIDE // 4, SIDE // 4), one, "f"),
            pixels, fcn, SIDE**2,
        ),
    }  # fmt: skip
    times: dict[str, list[float]] = {name: [] for name in methods}
    results = {}
    for round_ in range(rounds + 1):
        for name, (method, feed, blocks, count) in methods.items():
            begin = time.perf_counter()
            results[name] = method.run(feed, blocks)
            if round_:  # the first one compiles
                times[name].append((time.perf_counter() - begin) / count * 1e6)
    micro = {name: statistics.median(found) for name, found in times.items()}
    expected = results["patches"]
    agree = {}
    for name in ("dense", "shift and stitch"):
        part = {n: v[:_PATCH_ROWS] for n, v in results[name].items()}
        agree[name] = agreement_of(expected, part)
    peak = _matmul_peak()
    return {
        "microseconds": micro,
        "ratios": {
            name: statistics.median(p / o for p, o in zip(times["patches"], times[name]))
            for name in ("dense", "shift and stitch")
        },
        "agree": {name: (found.largest, found.equal) for name, found in agree.items()},
        "peak_gflops": peak,
        "share_dense": multiply_adds(True) / micro["dense"] * 1e-3 / peak,
        "share_fcn": multiply_adds(False) / micro["FCN (an image pixel)"] * 1e-3 / peak,
    }


def _matmul_peak() -> float:
    """GFLOP/s of a large float32 matrix multiplication in TensorFlow."""
    from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf

    size = 2048
    matrix = tf.random.stateless_normal((size, size), (1, 2))
    best = float("inf")
    for _ in range(6):
        begin = time.perf_counter()
        tf.matmul(matrix, matrix).numpy()
        best = min(best, time.perf_counter() - begin)
    return 2 * size**3 / best / 1e9
