"""A model, the images that it is applied to, and their maps."""

from __future__ import annotations

import pytest

from tests.support.example import cut_of_scene, example_model
from tests.support.many_images import run


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return example_model(tmp_path_factory.mktemp("example"))


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """Two squares that overlap, and a file that is none."""
    folder = tmp_path_factory.mktemp("images")
    cut_of_scene(folder / "S2_20220611_a.tif", 0, 0)
    cut_of_scene(folder / "S2_20220701_b.tif", 40, 8)
    (folder / "broken.tif").write_bytes(b"II*\0nothing")
    (folder / "notes.md").write_text("no image", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def made(model, images, tmp_path_factory):
    folder = tmp_path_factory.mktemp("maps")
    return folder, run(model, folder, listed=str(images), confidence=True, side_by_side=2)
