"""Whether the stated accuracy of a training holds over the whole scene, for blocks and for pixels.

    .venvs/engine/bin/python -c 'import conftest, runpy; runpy.run_module(
        "scripts.soak.held_out_accuracy", run_name="__main__", alter_sys=True)' --seeds 10

For each seed a scene of the demonstration is made, squares of it at random places are labelled
through and through (``--labels squares``), or the parts of them that lie away from borders between
classes, as people draw polygons (``--labels pure``). The patches are divided by spatial blocks with
a gap, and by random pixels; the network is trained by the tasks that the toolbox runs, applied to
the whole scene, and compared with all of its land cover. Takes about a minute of one processor for
each seed and way; the exit code is 1 where blocks hold in fewer than 9 of 10 seeds.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from cnnmapper.engine.assessment.calibration import Bins
from cnnmapper.engine.contract.job import (
    PredictJob,
    RasterInput,
    SamplePatchesJob,
    Source,
    TrainJob,
)
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.contract.sampling_job import SampledImage
from cnnmapper.engine.predict import predict
from cnnmapper.engine.sample_patches import sample_patches
from cnnmapper.engine.train import train
from numpy.typing import NDArray

from scripts.demo import demo_scene

PURE_MARGIN = 3
"""Pixels that the labels stay away from a border between classes."""
UNSURE = 0.02
"""Expected calibration error from which on a temperature has something to mend."""
WAYS = {"blocks": "blocks", "pixels": "random"}
HELD = 0.9
"""Share of the seeds in which the interval has to hold the truth."""


@dataclass(frozen=True)
class Outcome:
    """What a training has stated, and what is true; shares."""

    stated: float
    low: float
    high: float
    true: float
    error_before: float
    """Expected calibration error on the test samples; NaN: not known."""
    error_after: float
    error_by_chance: float
    """What true probabilities have on as many blocks, in 19 of 20 cases at the most."""
    scene_before: float
    """Expected calibration error over the whole scene."""
    scene_after: float
    """The same with CALIBRATE; where no temperature is known, without."""

    @property
    def held(self) -> bool:
        """Whether the truth lies within the interval."""
        return self.low <= self.true <= self.high


def main() -> int:
    """Run all seeds; return 1 where too few of them hold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--first", type=int, default=1, help="the first seed (1)")
    parser.add_argument("--width", type=int, default=600, help="of the scene, in pixels (600)")
    parser.add_argument("--height", type=int, default=500, help="(500)")
    parser.add_argument("--noise", type=float, default=0.0,
                        help="standard deviation added to each pixel and band (0)")
    parser.add_argument("--ways", nargs="+", choices=tuple(WAYS), default=tuple(WAYS))
    parser.add_argument("--squares", type=int, default=60, help="labelled places (60)")
    parser.add_argument("--side", type=int, default=20, help="of each, in pixels (20)")
    parser.add_argument("--labels", choices=("squares", "pure"), default="squares")
    parser.add_argument("--per-class", type=int, default=3000)
    parser.add_argument("--block-size", type=int, default=0, help="0: chosen by the labels")
    parser.add_argument("--validation", type=float, default=20.0, help="per cent (20)")
    parser.add_argument("--test", type=float, default=20.0, help="per cent (20)")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--filters", type=int, default=16)
    wishes = parser.parse_args()
    found: dict[str, list[Outcome]] = {way: [] for way in wishes.ways}
    for seed in range(wishes.first, wishes.first + wishes.seeds):
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            truth = make_images(folder, seed, wishes)
            for way in wishes.ways:
                one = outcome(folder, way, seed, truth, wishes)
                found[way].append(one)
                print(
                    f"seed {seed} {way:6}: stated {one.stated:.4f} ({one.low:.4f} to "
                    f"{one.high:.4f}), true {one.true:.4f}, off by {one.stated - one.true:+.4f}, "
                    f"{'holds' if one.held else 'FAILS'}; calibration error "
                    f"{one.error_before:.4f} -> {one.error_after:.4f}, by chance up to "
                    f"{one.error_by_chance:.4f}; whole scene {one.scene_before:.4f} -> "
                    f"{one.scene_after:.4f}",
                    flush=True,
                )
    for way, outcomes in found.items():
        off = [one.stated - one.true for one in outcomes]
        print(
            f"{way}: the interval holds the truth in {sum(one.held for one in outcomes)} of "
            f"{len(outcomes)} seeds; stated less true {np.mean(off):+.4f} on average, "
            f"{min(off):+.4f} to {max(off):+.4f}"
        )
        tell_calibration(way, outcomes)
    blocks = found.get("blocks", [])
    return int(sum(one.held for one in blocks) < HELD * len(blocks))


def tell_calibration(way: str, outcomes: Sequence[Outcome]) -> None:
    """Say what the temperature has left where there was something to mend."""
    told = [one for one in outcomes if not np.isnan(one.error_after)]
    for where, pairs in (
        ("test blocks", [(one.error_before, one.error_after) for one in told]),
        ("whole scene", [(one.scene_before, one.scene_after) for one in told]),
    ):
        unsure = [pair for pair in pairs if pair[0] > UNSURE]
        if unsure:
            before, after = np.mean(unsure, axis=0)
            halved = sum(pair[1] <= pair[0] / 2 for pair in unsure)
            print(
                f"{way}, {where}: a temperature in {len(told)} of {len(outcomes)} seeds; "
                f"calibration error above {UNSURE:.0%} in {len(unsure)} of them, there "
                f"{before:.4f} -> {after:.4f} on average, halved in {halved}"
            )


def make_images(folder: Path, seed: int, wishes: argparse.Namespace) -> NDArray[np.uint8]:
    """Write the scene and the labels; return the land cover, shape (height, width)."""
    image, truth = demo_scene.make_scene(wishes.width, wishes.height, seed)
    random = np.random.default_rng(seed)
    if wishes.noise:
        noisy = image + random.normal(0, wishes.noise, image.shape)
        image = np.clip(np.rint(noisy), 1, 10000).astype(image.dtype)
    demo_scene.write(folder / "scene.tif", image, demo_scene.BANDS, None)
    chosen = np.zeros(truth.shape, bool)
    for _ in range(wishes.squares):
        row = int(random.integers(0, wishes.height - wishes.side + 1))
        column = int(random.integers(0, wishes.width - wishes.side + 1))
        chosen[row : row + wishes.side, column : column + wishes.side] = True
    if wishes.labels == "pure":
        chosen &= away_from_borders(truth)
    labels = np.where(chosen, truth, demo_scene.NODATA).astype(np.uint8)
    demo_scene.write(
        folder / "labels.tif", labels[..., None], ("land cover",), demo_scene.NODATA
    )
    return truth


def away_from_borders(truth: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Tell for each pixel whether all around it is of its class."""
    side = 2 * PURE_MARGIN + 1
    padded = np.pad(truth, PURE_MARGIN, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (side, side))
    alike: NDArray[np.bool_] = windows.min(axis=(2, 3)) == windows.max(axis=(2, 3))
    return alike


def outcome(
    folder: Path, way: str, seed: int, truth: NDArray[np.uint8], wishes: argparse.Namespace
) -> Outcome:
    """Sample, train and map; compare."""
    image = Source((RasterInput(str(folder / "scene.tif")),))
    patches, model = (folder / f"{way}_{name}" for name in ("set", "model"))
    ran(
        sample_patches,
        SamplePatchesJob(
            (SampledImage((image,)),), str(patches), raster=RasterInput(str(folder / "labels.tif")),
            split=WAYS[way], per_class=wishes.per_class, block_size=wishes.block_size, seed=seed,
            validation=wishes.validation, test=wishes.test,
        ),
    )  # fmt: skip
    result = ran(
        train,
        TrainJob(
            str(patches), str(model), epochs=wishes.epochs, filters=wishes.filters, seed=seed,
            report=str(folder / f"{way}.html"),
        ),
    )  # fmt: skip
    files = [folder / f"{way}_{name}.tif" for name in ("map", "confidence")]

    def mapped(calibrate: bool) -> tuple[float, float]:
        """Return accuracy and calibration error over the whole scene."""
        job = PredictJob(
            "patch", (image,), str(model), str(files[0]), confidence=str(files[1]),
            calibrate=calibrate,
        )  # fmt: skip
        ran(predict, job)
        with rasterio.open(files[0]) as dataset, rasterio.open(files[1]) as sure:
            given, confidence = dataset.read(1), sure.read(1)
            left, top = dataset.transform.c, dataset.transform.f
            column = round((left - demo_scene.ORIGIN[0]) / demo_scene.PIXEL)
            row = round((demo_scene.ORIGIN[1] - top) / demo_scene.PIXEL)
            seen = truth[row : row + dataset.height, column : column + dataset.width]
            there = given != dataset.nodata
        bins = Bins()
        bins.add(np.minimum(confidence[there], 1.0), (given == seen)[there])
        return bins.accuracy, bins.error

    card = json.loads((model / "model_card.json").read_text(encoding="utf-8"))
    known = card["properties"].get("cnnmapper:calibration", {})
    true, scene_before = mapped(False)
    scene_after = mapped(True)[1] if known else scene_before
    return Outcome(
        result["test_accuracy"],
        result["accuracy_low"],
        result["accuracy_high"],
        true,
        known.get("error_before", float("nan")),
        known.get("error_after", float("nan")),
        known.get("error_by_chance", float("nan")),
        scene_before,
        scene_after,
    )


def ran(task: Any, job: Any) -> dict[str, Any]:
    """Run a task of the engine and return its result."""
    stream = io.StringIO()
    task(job, Messages(stream))
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    (result,) = [line for line in lines if line["type"] == "result"]
    return dict(result)


if __name__ == "__main__":
    sys.exit(main())
