"""The network that is built for a set of patches."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import TrainingError
from cnnmapper.engine.contract.training_job import MLP, TrainJob
from cnnmapper.engine.training.network_of_set import network_for

from tests.support.patch_sets import write_patch_set


def test_numbers_that_no_network_can_compute_with_are_refused_with_the_way_out(tmp_path, messages):
    # What an image calls “no data” without saying so.
    pixels = np.ones((8, 1, 1, 2), np.float32)
    pixels[::4, ..., 1] = -3.4028235e38
    labels = np.arange(8, dtype=np.int16) % 2
    patches = write_patch_set(tmp_path / "set", {"training": ([pixels], labels)})
    job = TrainJob(str(patches.folder), str(tmp_path / "model"), architecture=MLP)
    said = r"numbers up to 3\.4e\+38 in “B1”.*name them in NODATA"
    with pytest.raises(TrainingError, match=said):
        network_for(job, patches, messages)
    assert network_for(replace(job, filters=4), write_patch_set(
        tmp_path / "other", {"training": ([np.where(pixels < 0, 5, pixels)], labels)}
    ), messages).model  # fmt: skip
