"""Small sets of patches for the tests of the training."""

from __future__ import annotations

from pathlib import Path

import pytest
from cnnmapper.engine.sampling.patch_set import PatchSet

from tests.support.patch_sets import two_textures


@pytest.fixture(scope="session")
def five_pixels(tmp_path_factory: pytest.TempPathFactory) -> PatchSet:
    """Patches of 5 x 5 pixels of two bands, of two classes."""
    return two_textures(tmp_path_factory.mktemp("five") / "set", 5)


@pytest.fixture
def model_folder(tmp_path: Path) -> str:
    """Where a model may go."""
    return str(tmp_path / "model")
