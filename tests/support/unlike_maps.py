"""Maps with the band that tells how unlike the training a pixel is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from cnnmapper.engine.contract.job import PredictJob, RasterInput, Source
from cnnmapper.engine.predict import predict

from tests.support.recorder import Recorder

BY_FEATURES = "unlike the training (by features)"
BY_RANGE = "unlike the training (share of numbers out of range)"


class Maps:
    """A class map and its confidence."""

    def __init__(self, image: Path, model: Path, folder: Path, **options: Any) -> None:
        self.recorder = Recorder()
        settings: dict[str, Any] = {"mode": "patch", "edges": "reflect", **options}
        job = PredictJob(
            sources=(Source((RasterInput(str(image)),)),),
            model=str(model),
            class_map=str(folder / "classes.tif"),
            confidence=str(folder / "confidence.tif"),
            **settings,
        )
        predict(job, self.recorder)
        with rasterio.open(job.class_map) as dataset:
            self.classes = dataset.read(1)
        with rasterio.open(job.confidence) as dataset:
            self.bands = dataset.descriptions
            self.confidence = dataset.read()
            self.nodata = dataset.nodata
            self.scales = dataset.scales

    @property
    def unlike(self) -> np.ndarray:
        """The last band."""
        return self.confidence[-1]
