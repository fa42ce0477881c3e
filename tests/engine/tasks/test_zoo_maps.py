"""Every network of the zoo, exported and applied: the maps are what its patches give."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.networks.border_network import BORDERS
from cnnmapper.engine.networks.layer_graph import input_names
from cnnmapper.engine.predict import predict
from rasterio.transform import Affine

from tests.support import specimens as zoo
from tests.support.exports import exported_once
from tests.support.map_runs import assert_same_map
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

WIDTH, HEIGHT = 27, 23


def write(path: Path, width: int, height: int, bands: int, transform: Any, seed: int) -> Path:
    random = np.random.default_rng(seed)
    coarse = random.uniform(200, 9000, (height // 5 + 1, width // 5 + 1, bands))
    pixels = np.kron(coarse, np.ones((5, 5, 1)))[:height, :width]
    pixels = (pixels + random.normal(0, 300, pixels.shape)).clip(1, 10000).astype("uint16")
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="uint16",
        crs="EPSG:32654", transform=transform,
    ) as dataset:  # fmt: skip
        dataset.write(np.moveaxis(pixels, -1, 0))
    return path


class Case:
    """A specimen, exported, with an image for each of its sources."""

    def __init__(self, specimen: Any, folder: Path, ratio: Any = 0, shift: float = 0.0) -> None:
        self.specimen = specimen
        self.model = specimen.model()
        self.folder = folder
        _file, self.exported, _messages = exported_once(self.model, trust=True)
        card = read_card(self.exported)
        assert card is not None
        self.card = card
        self.names = list(input_names(self.model))
        self.images: dict[str, Path] = {}
        receptive = specimen.receptive or dict.fromkeys(self.names, (8, 8))
        base = max(receptive[self.names[0]])
        width, height = WIDTH + base, HEIGHT + base
        for number, name in enumerate(self.names):
            bands = {t.name: t.shape[3] for t in self.model.inputs}[name]
            scale = 1 if number == 0 else (ratio or specimen.ratios.get(name, 1))
            transform = NORTH_UP
            if number:
                transform = NORTH_UP @ Affine.translation(shift, shift) @ Affine.scale(1 / scale)
            size = math.ceil(width * scale), math.ceil(height * scale)
            self.images[name] = write(
                folder / f"{name}.tif", *size, bands, transform, seed=number
            )

    def run(self, **options: Any) -> tuple[Any, Any, Any, Recorder]:
        output = self.folder / "map.tif"
        sources = tuple(
            jobs.Source((jobs.RasterInput(str(self.images[name])),)) for name in self.names
        )
        values: dict[str, Any] = {
            "mode": "patch", "class_map": str(output),
            "probabilities": str(self.folder / "probabilities.tif"),
            "placeholders": ",".join(self.names), **options,
        }  # fmt: skip
        if self.specimen.receptive is None:
            values.setdefault("receptive_field", "8")
        job = jobs.PredictJob(sources=sources, model=str(self.exported), **values)
        recorder = Recorder()
        predict(job, recorder)
        with rasterio.open(job.class_map) as dataset:
            labels, transform = dataset.read(1), dataset.transform
        with rasterio.open(job.probabilities) as dataset:
            return labels, np.moveaxis(dataset.read(), 0, -1), transform, recorder

    def definition(self, transform: Any, columns: Any, rows: Any) -> Any:
        """The probabilities of the patches centred on the map's pixels, one by one."""
        feeds = {}
        receptive = self.specimen.receptive or dict.fromkeys(self.names, (8, 8))
        with rasterio.open(self.images[self.names[0]]) as dataset:
            reference = dataset.transform
        for name, path in self.images.items():
            width, height = receptive[name]
            with rasterio.open(path) as dataset:
                pixels, own = np.moveaxis(dataset.read(), 0, -1), dataset.transform
            pixels = np.pad(pixels, ((70, 70), (70, 70), (0, 0)), mode="reflect")
            patches = []
            for row in rows:
                for column in columns:
                    x, y = ~reference @ (transform @ (column + 0.5, row + 0.5))
                    centre = reference @ (math.floor(x + 1e-6) + 0.5, math.floor(y + 1e-6) + 0.5)
                    u, v = ~own @ centre
                    left = math.floor(u + 1e-6) - width // 2 + 70
                    top = math.floor(v + 1e-6) - height // 2 + 70
                    patches.append(pixels[top : top + height, left : left + width])
            feeds[name] = np.stack(patches).astype("float32")
        outputs = zoo.runner(self.model)(feeds)
        values = next(v for v in outputs.values() if v.dtype == np.float32 and v.shape[-1] > 1)
        return values.reshape(len(rows), len(columns), -1)


# Zeros around whatever it is given: such a network has no patch of its own.
UNBOUNDED = "padded_of_any_size"
SINGLE = [
    name
    for name, specimen in zoo.BY_NAME.items()
    if specimen.expression == (1, 1) and not specimen.ratios and name != UNBOUNDED
]
# Those whose maps are made in another way each: any size and one size, odd and even, outputs of
# several ranks, one pixel, layers of one's own, what is dense by borders and what is not dense.
# The others are told from these by their layers alone, which test_dense.py goes through by network;
# before a release, all have their map made (CONTRIBUTING.md).
OFTEN = (
    "tutorial", "flatten_activations", "average_over_patch", "odd_and_even", "strided", "indices",
    "vectors", "pixel_by_pixel", "harmless_padding", "centre_and_context", "custom_layers",
    "two_sources", "siamese", "padded", "padded_through", "attention",
    "average_of_any_size",
)  # fmt: skip
MAPPED = SINGLE if os.environ.get("CNNMAPPER_TEST_ALL_NETWORKS") else [
    name for name in SINGLE if name in OFTEN
]  # fmt: skip
SEVERAL = [n for n, s in zoo.BY_NAME.items() if s.expression != (1, 1)]


@pytest.mark.parametrize("name", MAPPED)
def test_in_automatic_mode_every_network_gives_the_map_of_its_patches(
    name: str, tmp_path: Path
) -> None:
    case = Case(zoo.BY_NAME[name], tmp_path)
    assert case.card.dense is not None
    assert case.card.dense.proven == case.specimen.dense
    assert bool(case.card.dense.reason) != case.specimen.dense
    # What padding reaches is computed zone by zone.
    assert (case.card.dense.method == BORDERS) == (name == "padded")
    labels, found, transform, recorder = case.run()
    assert recorder.result_["method"] == ("dense" if case.specimen.dense else "patches")
    expected = case.definition(transform, range(labels.shape[1]), range(labels.shape[0]))
    assert_same_map((labels, found), (expected.argmax(-1), expected))
    part = case.run(tile_size=7)
    assert_same_map(part[:2], (labels, found))
    if case.specimen.fcn:
        fcn = case.run(mode="fcn", edges="reflect", tile_size=5)
        assert fcn[3].result_["method"] == "fully convolutional"
        expected = case.definition(fcn[2], range(fcn[0].shape[1]), range(fcn[0].shape[0]))
        np.testing.assert_allclose(fcn[1], expected, rtol=0, atol=1e-5)


def test_a_padded_network_of_any_size_needs_no_patch(tmp_path: Path) -> None:
    case = Case(zoo.BY_NAME[UNBOUNDED], tmp_path)
    _, _, _, recorder = case.run(receptive_field="")
    assert recorder.result_["method"].startswith("padded network, margin")


@pytest.mark.parametrize("name", SEVERAL)
def test_networks_that_give_several_pixels_give_the_blocks_of_their_patches(
    name: str, tmp_path: Path
) -> None:
    case = Case(zoo.BY_NAME[name], tmp_path)
    receptive, expression = case.specimen.receptive["image"], case.specimen.expression
    sizes = {
        "receptive_field": receptive, "expression_field": expression,
        "scale_factor": case.specimen.scale,
    }  # fmt: skip
    # Given by the user, they are patches side by side; else such patches overlap.
    given = {name: f"{size[0]}x{size[1]}" for name, size in sizes.items()}
    options = {} if case.specimen.fcn else given
    labels, found, _, recorder = case.run(mode="fcn", **options)
    expected_method = "fully convolutional" if case.specimen.fcn else "patches every"
    assert recorder.result_["method"].startswith(expected_method)
    if not case.specimen.fcn:
        assert recorder.result_["method"].endswith("side by side")
        said = " ".join(message["message"] for message in recorder.all("warning"))
        assert "their borders may show" in said
        assert "exact" not in said
    with rasterio.open(case.images["image"]) as dataset:
        pixels = np.moveaxis(dataset.read(), 0, -1)
    step = [s * e for s, e in zip(case.specimen.scale, expression)]
    rows = range(0, pixels.shape[0] - receptive[1] + 1, step[1])
    columns = range(0, pixels.shape[1] - receptive[0] + 1, step[0])
    patches = [
        pixels[y : y + receptive[1], x : x + receptive[0]] for y in rows for x in columns
    ]
    values = zoo.runner(case.model)({"image": np.stack(patches).astype("float32")})["classes"]
    shape = (len(rows), len(columns), expression[1], expression[0], -1)
    expected = values.reshape(shape).transpose(0, 2, 1, 3, 4).reshape(*labels.shape, -1)
    assert_same_map((labels, found), (expected.argmax(-1), expected))
    assert_same_map(case.run(mode="fcn", tile_size=9, **options)[:2], (labels, found))


@pytest.mark.parametrize(
    ("ratio", "shift", "edges"),
    [(1, 0, "reflect"), (2, 0.25, "crop"), (2, 0.25, "reflect"), (3, 0, "crop"),
     (0.5, 0.5, "crop"), (0.5, 0.5, "reflect"), (1 / 3, 0, "crop")],
)  # fmt: skip
def test_two_sources_of_any_resolution_give_what_the_model_gives_there(
    ratio: float, shift: float, edges: str, tmp_path: Path
) -> None:
    case = Case(zoo.BY_NAME["two_sources"], tmp_path, ratio=ratio, shift=-shift)
    labels, found, transform, recorder = case.run(edges=edges)
    assert recorder.result_["method"] == "dense"
    expected = case.definition(transform, range(labels.shape[1]), range(labels.shape[0]))
    assert_same_map((labels, found), (expected.argmax(-1), expected))
    patches = case.run(edges=edges, method="patches", tile_size=6)
    assert patches[3].result_["method"] == "patches"
    assert_same_map(patches[:2], (labels, found))
    part = case.run(edges=edges, box="3:2:8:7", tile_size=4)
    assert_same_map(part[:2], (labels[2:9, 3:11], found[2:9, 3:11]))


def test_a_source_that_is_finer_by_nature_is_mapped_densely_and_fully_convolutionally(
    tmp_path: Path,
) -> None:
    case = Case(zoo.BY_NAME["two_resolutions"], tmp_path)
    for mode, method in (("patch", "dense"), ("fcn", "fully convolutional")):
        labels, found, transform, recorder = case.run(mode=mode)
        assert recorder.result_["method"] == method
        expected = case.definition(transform, range(labels.shape[1]), range(labels.shape[0]))
        assert_same_map((labels, found), (expected.argmax(-1), expected))
