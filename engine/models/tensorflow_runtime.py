"""TensorFlow as a runtime: loads a SavedModel and predicts batches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from ..contract.errors import ModelError
from .fixed_batch import batch_of, in_batches
from .graph_endings import last_activations
from .graph_safety import check_graph
from .model_folder import check_folder
from .model_inputs import of_each_patch
from .run_failure import cannot_work
from .runtime import Predict
from .served_layout import BANDS_LAST, ServedLayout
from .tensorflow_setup import tensorflow as tf
from .tensors import Arrays, Signature, Tensor
from .unlike_training import OUTPUT


class TensorFlowRuntime:
    """Loads SavedModels, all of them to one device."""

    reads_onnx = False

    def __init__(self, device: str, trust: bool = False) -> None:
        """Choose the device.

        Args:
            device: ``auto``, ``cpu`` or ``gpu``.
            trust: load models even if their graph can read or write files or run code.

        Raises:
            ModelError: there is no GPU where one is asked for.
        """
        self._device = _device(device)
        self._trust = trust

    def open(self, folder: Path) -> TensorFlowModel:
        """Load a SavedModel.

        Raises:
            ModelError: the folder is no SavedModel, its graph can reach outside the process, or it
                has no usable signature.
        """
        check_folder(folder)
        if not self._trust:
            check_graph(folder)
        return TensorFlowModel(folder, self._device)


class TensorFlowModel:
    """A SavedModel in memory, on the CPU or the first GPU."""

    def __init__(self, folder: Path, device: str) -> None:
        """Load it; :meth:`TensorFlowRuntime.open` does that with the checks that belong to it.

        Args:
            folder: the SavedModel.
            device: TensorFlow's name of the device.

        Raises:
            ModelError: it cannot be loaded, or has no usable signature.
        """
        self.name = f"TensorFlow {tf.__version__}{' (GPU)' if 'GPU' in device else ''}"
        self._device = device
        try:
            with tf.device(self._device):
                self._model = tf.saved_model.load(str(folder))
        except (OSError, ValueError, RuntimeError, KeyError, tf.errors.OpError) as error:
            raise ModelError(
                f"{folder} cannot be loaded as a SavedModel: {_short(error)}. Export the model "
                "again with “Export a Keras model”."
            ) from error
        self._folder = folder
        self._used, self._function = self._signature(folder)
        inputs = self._function.structured_input_signature[1]
        outputs = self._function.structured_outputs
        self._served = Signature(
            tuple(_tensor(name, spec) for name, spec in sorted(inputs.items())),
            tuple(_tensor(name, spec) for name, spec in sorted(outputs.items())),
        )
        # What “Export a Keras model” writes has its bands last, and says so.
        self._layout = ServedLayout.of(self._served, hasattr(self._model, BANDS_LAST))
        # None of the model's own is what tells how unlike the training a pixel is.
        self.signature = self._layout.as_images(self._served).without(OUTPUT)
        images = {tensor.name for tensor in self.signature.images}
        self._batch = batch_of([t for t in self._served.inputs if t.name in images], folder)

    @cached_property
    def activations(self) -> dict[str, str]:
        """See :class:`.runtime.LoadedModel`."""
        return last_activations(self._folder, self._used)

    def _signature(self, folder: Path) -> tuple[str, Any]:
        signatures = self._model.signatures
        if "serving_default" in signatures:
            return "serving_default", signatures["serving_default"]
        if len(signatures) == 1:
            ((name, function),) = signatures.items()
            return name, function
        names = ", ".join(sorted(signatures)) or "none"
        raise ModelError(
            f"{folder} has the signatures {names}; expected one, or “serving_default”. Save the "
            "model with a serving signature, or export it with “Export a Keras model”."
        )

    @property
    def notes(self) -> str:
        """See :class:`.runtime.LoadedModel`."""
        return self._layout.in_words

    def compile(
        self, dtypes: Mapping[str, str], wanted: Sequence[str], constants: Mapping[str, Any]
    ) -> Predict:
        """Prepare to predict; see :meth:`.runtime.LoadedModel.compile`."""
        inputs = {tensor.name: tensor for tensor in self._served.inputs}
        fixed = {
            name: tf.constant(value, dtype=inputs[name].dtype) for name, value in constants.items()
        }
        each = {name for name, value in fixed.items() if of_each_patch(inputs[name], value)}
        specs = [tf.TensorSpec(inputs[name].shape, dtype) for name, dtype in dtypes.items()]
        names = list(dtypes)

        def run(*images: Any) -> Any:
            # The image crosses in its own type (uint16 is half of float32) and is cast here.
            feeds = {name: _cast(image, inputs[name].dtype) for name, image in zip(names, images)}
            count = tf.shape(images[0])[0]
            others = {
                name: tf.repeat(value, count, axis=0) if name in each else value
                for name, value in fixed.items()
            }
            outputs = self._function(**feeds, **others)
            return {name: _widened(outputs[name]) for name in wanted}

        function = tf.function(run, input_signature=specs, autograph=False)
        device = self._device

        def predict(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
            try:
                with tf.device(device):
                    outputs = function(*(tf.constant(feeds[name]) for name in names))
                return {name: value.numpy() for name, value in outputs.items()}
            except tf.errors.ResourceExhaustedError as error:
                raise MemoryError(_short(error)) from error
            except (tf.errors.OpError, ValueError, TypeError) as error:
                raise cannot_work(feeds, _short(error), self._layout.first) from error

        batches = predict if self._batch is None else in_batches(predict, self._batch)
        return self._layout.adapted(batches, self._served.outputs)


def _device(device: str) -> str:
    if device == "cpu":
        return "/CPU:0"
    gpus = tf.config.list_physical_devices("GPU")
    if device == "gpu" and not gpus:
        raise ModelError(
            "DEVICE is gpu, but TensorFlow finds no GPU. Choose DEVICE auto, or run “Set up "
            "the inference environment” with GPU switched on (NVIDIA on Linux)."
        )
    return "/GPU:0" if gpus else "/CPU:0"


def _cast(image: Any, dtype: str) -> Any:
    """Cast; what does not fit into whole numbers becomes the nearest that does, and NaN 0."""
    if not tf.as_dtype(dtype).is_integer:
        return tf.cast(image, dtype)
    if image.dtype.is_floating:
        image = tf.where(tf.math.is_nan(image), tf.zeros_like(image), image)
    return tf.saturate_cast(image, dtype)


def _widened(values: Any) -> Any:
    """Half precision as float32, which NumPy and GDAL know; no number changes by that."""
    return tf.cast(values, tf.float32) if values.dtype in (tf.float16, tf.bfloat16) else values


def _tensor(name: str, spec: Any) -> Tensor:
    if spec.shape.rank is None:
        raise ModelError(
            f"The model's tensor {name} has no known rank; export it with “Export a Keras model”."
        )
    return Tensor(name, tuple(spec.shape.as_list()), spec.dtype.name)


def _short(error: BaseException) -> str:
    text = getattr(error, "message", None) or str(error)
    lines = [line.strip() for line in str(text).splitlines() if line.strip()]
    if lines and lines[0].startswith("Graph execution error"):
        # What went wrong stands between the traces of the node and its name.
        nodes = [number for number, line in enumerate(lines) if line.startswith("[[{{node")]
        lines = lines[nodes[0] - 1 :] if nodes and nodes[0] else lines
    return lines[0].rstrip(".") if lines else type(error).__name__
