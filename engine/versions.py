"""The check of an environment: import everything, say the versions, run a tiny model."""

from __future__ import annotations

import base64
import platform
from importlib import metadata
from importlib.util import find_spec

from .contract.errors import ModelError, PackageError
from .contract.full_tier import missing
from .contract.job import VersionsJob
from .contract.messages import Messages
from .contract.result import VersionsResult
from .inference.cluster_connection import require_distributed

# An ONNX model of one convolution, 2 x 2 pixels of three channels by ones. As bytes, because what
# writes ONNX files is in the full tier only.
_TWELVE_ONES = base64.b64decode(
    "CAg6jwEKDwoBeAoBdxIBeSIEQ29udhIBZyo/CAEIAwgCCAIQAUIBd0owAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACA"
    "PwAAgD8AAIA/AACAPwAAgD8AAIA/WhsKAXgSFgoUCAESEAoCCAEKAggDCgIIAgoCCAJiGwoBeRIWChQIARIQCgIIAQoC"
    "CAEKAggBCgIIAUIECgAQEQ=="
)


def versions(job: VersionsJob, messages: Messages) -> None:
    """Send the versions of what the engine uses as the result.

    Raises:
        PackageError: a runtime is missing that has to be there, or all of them are.
        ModelError: ``run_model`` is set and a runtime computes something wrong.
    """
    import numpy
    import pystac_client
    import rasterio
    import shapely

    found = [name for name in ("onnxruntime", "tensorflow") if find_spec(name) is not None]
    if "tensorflow" in job.runtimes and "tensorflow" not in found:
        raise PackageError(missing("tensorflow"))
    if not found or ("onnxruntime" in job.runtimes and "onnxruntime" not in found):
        raise PackageError(
            "Nothing is there that runs a model: ONNX Runtime (onnxruntime) is missing. Run “Set "
            "up the inference environment” again, or install it into the environment that you "
            "chose."
        )
    if job.cluster:
        require_distributed()
    providers: tuple[str, ...] = ()
    if "onnxruntime" in found:
        providers = _ask_onnx_runtime(job.run_model)
    gpus: tuple[str, ...] = ()
    if "tensorflow" in found:
        gpus = _ask_tensorflow(job.run_model)
    messages.result(
        VersionsResult(
            python=platform.python_version(),
            tier="full" if "tensorflow" in found else "light",
            onnxruntime=_version("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml"),
            providers=providers,
            tensorflow=_version("tensorflow", "tensorflow-cpu"),
            keras=_version("keras"),
            onnx=_version("onnx"),
            tf2onnx=_version("tf2onnx"),
            numpy=numpy.__version__,
            rasterio=rasterio.__version__,
            gdal=rasterio.__gdal_version__,
            shapely=shapely.__version__,
            pystac_client=pystac_client.__version__,
            gpus=gpus,
            distributed=_version("distributed"),
        )
    )


def _ask_onnx_runtime(run_model: bool) -> tuple[str, ...]:
    import numpy
    import onnxruntime

    if run_model:
        session = onnxruntime.InferenceSession(_TWELVE_ONES, providers=["CPUExecutionProvider"])
        (result,) = session.run(None, {"x": numpy.ones((1, 3, 2, 2), "float32")})
        _require_twelve(float(result[0, 0, 0, 0]), f"ONNX Runtime {onnxruntime.__version__}")
    return tuple(onnxruntime.get_available_providers())


def _ask_tensorflow(run_model: bool) -> tuple[str, ...]:
    import numpy

    from .models.tensorflow_setup import keras, tensorflow

    if run_model:
        layer = keras.layers.Conv2D(1, 2, kernel_initializer="ones")
        value = float(layer(numpy.ones((1, 2, 2, 3), "float32"))[0, 0, 0, 0])
        _require_twelve(value, f"TensorFlow {tensorflow.__version__}")
    return tuple(gpu.name for gpu in tensorflow.config.list_physical_devices("GPU"))


def _require_twelve(value: float, runtime: str) -> None:
    if value != 12.0:
        raise ModelError(
            f"{runtime} works out a sum of twelve ones as {value}. The environment is damaged; "
            "run “Set up the inference environment” again."
        )


def _version(*names: str) -> str:
    """Return the version of the first of some packages that is there, or an empty text."""
    for name in names:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return ""
