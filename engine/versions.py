"""The check of an environment: import everything, say the versions, run a tiny model."""

from __future__ import annotations

import platform

from .contract.errors import ModelError
from .contract.job import VersionsJob
from .contract.messages import Messages
from .contract.result import VersionsResult


def versions(job: VersionsJob, messages: Messages) -> None:
    """Send the versions of what the engine uses as the result.

    Raises:
        ModelError: ``run_model`` is set and TensorFlow computes something wrong.
    """
    import numpy
    import pystac_client
    import rasterio
    import shapely

    from .models.tensorflow_setup import keras, tensorflow

    gpus = tensorflow.config.list_physical_devices("GPU")
    if job.run_model:
        layer = keras.layers.Conv2D(1, 2, kernel_initializer="ones")
        value = float(layer(numpy.ones((1, 2, 2, 3), "float32"))[0, 0, 0, 0])
        if value != 12.0:
            raise ModelError(
                f"TensorFlow {tensorflow.__version__} works out a sum of twelve ones as {value}. "
                "The environment is damaged; run “Set up the inference environment” again."
            )
    messages.result(
        VersionsResult(
            python=platform.python_version(),
            tensorflow=tensorflow.__version__,
            keras=keras.__version__,
            numpy=numpy.__version__,
            rasterio=rasterio.__version__,
            gdal=rasterio.__gdal_version__,
            shapely=shapely.__version__,
            pystac_client=pystac_client.__version__,
            gpus=tuple(gpu.name for gpu in gpus),
        )
    )
