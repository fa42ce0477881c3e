"""ONNX Runtime as a runtime: loads an ``.onnx`` file and predicts batches. No TensorFlow here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError, PackageError
from ..cores import cores
from .card_onnx import BANDS_LAST
from .deepness import Deepness
from .deepness_model import DeepnessModel
from .fixed_batch import batch_of, in_batches
from .model_inputs import of_each_patch
from .onnx_endings import last_activations
from .onnx_graph import OnnxFile
from .onnx_layout import with_channels
from .onnx_safety import check_onnx
from .run_failure import cannot_work
from .runtime import LoadedModel, Predict
from .served_layout import ServedLayout
from .tensors import Arrays, Signature, Tensor
from .unlike_training import OUTPUT

_CPU = "CPUExecutionProvider"
# The graphics processors that ONNX Runtime can be built for, the best first, with what makes them
# compute as the processor does: no 10 bits where 23 belong, and the same algorithm each time.
_GPUS: Mapping[str, Mapping[str, str]] = {
    "CUDAExecutionProvider": {"use_tf32": "0", "cudnn_conv_algo_search": "HEURISTIC"},
    "DmlExecutionProvider": {},
    "CoreMLExecutionProvider": {
        "ModelFormat": "MLProgram",
        "MLComputeUnits": "CPUAndGPU",
        "AllowLowPrecisionAccumulationOnGPU": "0",
    },
}
# Each wheel for Macs has it, and it computes in half precision what it likes to.
_ONLY_ASKED_FOR = frozenset({"CoreMLExecutionProvider"})
# Its errors come as exceptions: in its log they would stand once more, in the words of its sources,
# and those that a measurement of the fields runs into are none.
_FATAL_ONLY = 4
_TYPES = {
    "float": "float32", "double": "float64", "float16": "float16", "bfloat16": "bfloat16",
    "int8": "int8", "int16": "int16", "int32": "int32", "int64": "int64", "uint8": "uint8",
    "uint16": "uint16", "uint32": "uint32", "uint64": "uint64", "bool": "bool", "string": "string",
}  # fmt: skip
_FULL = re.compile(r"allocate|bad.?alloc|out of memory|OUT_OF_MEMORY|E_OUTOFMEMORY", re.IGNORECASE)
_LONGEST = 300
# Numbers of errors, the file's name once more, and where in ONNX Runtime's source it was noticed.
_NOT_FOR_PEOPLE = (
    re.compile(r"^\[ONNXRuntimeError\] : \d+ : \w+ : "),
    re.compile(r"^Non-zero status code returned while running .*? Status Message: "),
    re.compile(r"^Load model from .* failed:\s*(?=\S)"),
    re.compile(r"[/\\]\S+\.(?:cc|cpp|h):\d+ .*?\)\s*(?:const\s+)?(?=\S)"),
)
_OF_NODE = re.compile(
    r"Non-zero status code returned while running (\w+) node\. Name:'.*?' Status Message: "
)


class OnnxRuntime:
    """Loads ONNX files, all of them to one device."""

    reads_onnx = True

    def __init__(self, device: str, trust: bool = False) -> None:
        """Choose the device.

        Args:
            device: ``auto``, ``cpu`` or ``gpu``.
            trust: as :func:`.onnx_safety.check_onnx` takes it.

        Raises:
            PackageError: ONNX Runtime is missing.
            ModelError: there is no GPU where one is asked for.
        """
        there = _onnxruntime().get_available_providers()
        found = [name for name in _GPUS if name in there]
        if device == "gpu" and not found:
            raise ModelError(
                "DEVICE is gpu, but this build of ONNX Runtime knows none. Choose DEVICE auto, or "
                "install onnxruntime-gpu (NVIDIA) or onnxruntime-directml (Windows) in the place "
                "of onnxruntime."
            )
        if device != "gpu":
            found = [name for name in found if device == "auto" and name not in _ONLY_ASKED_FOR]
        self._gpu = found[0] if found else None
        self._asked = device == "gpu"
        self._trust = trust

    def open(self, path: Path) -> LoadedModel:
        """Load an ONNX file.

        Raises:
            ModelError: it is none, is damaged, can reach outside the process, takes no image, or
                ONNX Runtime cannot run it.
        """
        file = check_onnx(path, self._trust)
        model = OnnxModel(file, self._gpu, self._asked)
        said = None if model.ours else Deepness.of(file)
        return DeepnessModel(model, said) if said is not None and said.scales else model


class OnnxModel:
    """An ONNX file in memory, on the CPU or the first GPU."""

    def __init__(self, file: OnnxFile, gpu: Optional[str], asked: bool) -> None:
        """Load it; :meth:`OnnxRuntime.open` does that with the checks that belong to it.

        Args:
            file: what it says of itself.
            gpu: ONNX Runtime's name of what computes; None: the processor.
            asked: a GPU is asked for, so that nothing else will do.

        Raises:
            ModelError: it cannot be loaded, or takes no image.
        """
        self.file = file
        self._session, self._fallen_back = _session(file.path, gpu, asked)
        provider = self._session.get_providers()[0]
        where = "" if provider == _CPU else f" ({provider.removesuffix('ExecutionProvider')})"
        self.name = f"ONNX Runtime {_onnxruntime().__version__}{where}"
        self.ours = ours = file.metadata.get(BANDS_LAST) == "1"
        served = _signature(self._session, file, ours)
        self._served, first = (served, {}) if ours else with_channels(served, file)
        self._layout = ServedLayout.of(self._served, ours, first)
        # None of the model's own is what tells how unlike the training a pixel is.
        self.signature = self._layout.as_images(self._served).without(OUTPUT)
        images = {tensor.name for tensor in self.signature.images}
        if not images:
            found = ", ".join(f"“{one.name}” {list(one.shape)}" for one in self._served.inputs)
            raise ModelError(
                f"{file.path} has no input that takes an image: {found}. Expected is one of four "
                "axes: batch, bands, height and width, or batch, height, width and bands."
            )
        self._batch = batch_of([t for t in self._served.inputs if t.name in images], file.path)

    @cached_property
    def activations(self) -> dict[str, str]:
        """See :class:`.runtime.LoadedModel`."""
        ranks = {tensor.name: len(tensor.shape) for tensor in self._served.outputs}
        turned = self._layout.turned
        classes = {
            name: (1 if name in turned else rank - 1, rank)
            for name, rank in ranks.items()
            if rank > 1
        }
        return last_activations(self.file, classes)

    @property
    def notes(self) -> str:
        """See :class:`.runtime.LoadedModel`."""
        return " ".join(filter(None, (self._layout.in_words, self._fallen_back)))

    def compile(
        self, dtypes: Mapping[str, str], wanted: Sequence[str], constants: Mapping[str, Any]
    ) -> Predict:
        """Prepare to predict; see :meth:`.runtime.LoadedModel.compile`."""
        inputs = {tensor.name: tensor for tensor in self._served.inputs}
        outputs = {tensor.name: tensor for tensor in self._served.outputs}
        crossing = [inputs[name] for name in (*dtypes, *constants)]
        for tensor in (*crossing, *(outputs[name] for name in wanted)):
            if tensor.dtype == "bfloat16":
                raise ModelError(
                    f"“{tensor.name}” of {self.file.path} is of the type bfloat16, which cannot be "
                    "handed over; expected is float32. Save the model with inputs and outputs of "
                    "float32."
                )
        fixed = {name: _constant(value, inputs[name]) for name, value in constants.items()}
        each = {name for name, value in fixed.items() if of_each_patch(inputs[name], value)}
        names = list(wanted)

        def predict(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
            # The image crosses in its own type (uint16 is half of float32) and is cast here.
            given = {name: _cast(feeds[name], inputs[name].dtype) for name in dtypes}
            count = len(next(iter(given.values())))
            given |= {
                name: np.repeat(value, count, axis=0) if name in each else value
                for name, value in fixed.items()
            }
            try:
                found = self._session.run(names, given)
            except Exception as error:
                # ONNX Runtime's own errors share no base.
                if isinstance(error, MemoryError) or _FULL.search(str(error)):
                    raise MemoryError(_short(error)) from error
                raise cannot_work(feeds, _short(error), self._layout.first) from error
            return {name: _widened(values) for name, values in zip(names, found)}

        batches = predict if self._batch is None else in_batches(predict, self._batch)
        return self._layout.adapted(batches, self._served.outputs)


def _onnxruntime() -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise PackageError(
            f"onnxruntime, which runs .onnx models, is missing ({error}). Run “Set up the "
            "inference environment” again, or install it into the environment that you chose."
        ) from None
    onnxruntime.disable_telemetry_events()
    onnxruntime.set_default_logger_severity(_FATAL_ONLY)
    return onnxruntime


def _session(path: Path, gpu: Optional[str], asked: bool) -> tuple[Any, str]:
    """Load a file; return the session, and what is to be said if no GPU runs it after all."""
    onnxruntime = _onnxruntime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = cores()
    options.inter_op_num_threads = 1
    options.log_severity_level = _FATAL_ONLY
    options.use_deterministic_compute = True
    # By its content a file could be taken for another form, which nobody has checked.
    options.add_session_config_entry("session.load_model_format", "ONNX")
    if gpu == "DmlExecutionProvider":
        options.enable_mem_pattern = False
    fallen_back = ""
    if gpu is not None:
        if gpu == "CUDAExecutionProvider" and hasattr(onnxruntime, "preload_dlls"):
            # NVIDIA's libraries, where pip has put them.
            onnxruntime.preload_dlls()
        providers = [(gpu, dict(_GPUS[gpu])), _CPU]
        try:
            session = onnxruntime.InferenceSession(str(path), options, providers=providers)
            if gpu in session.get_providers():
                return session, ""
            reason = "its libraries or its driver are missing"
        except Exception as error:
            reason = _short(error)
        if asked:
            raise ModelError(
                f"DEVICE is gpu, but ONNX Runtime cannot use it for {path} ({gpu}: {reason}). "
                "Choose DEVICE auto or cpu, or install the driver and the libraries that this "
                "build of ONNX Runtime needs."
            )
        fallen_back = f"The processor computes: the GPU cannot be used ({gpu}: {reason})."
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=[_CPU]), fallen_back
    except Exception as error:
        # ONNX Runtime's own errors share no base.
        if isinstance(error, MemoryError) or _FULL.search(str(error)):
            raise MemoryError(_short(error)) from error
        raise ModelError(
            f"{path} cannot be loaded by ONNX Runtime {onnxruntime.__version__}: {_short(error)}. "
            "Save the model again, with an operator set that this version knows."
        ) from error


def _signature(session: Any, file: OnnxFile, by_alphabet: bool) -> Signature:
    """Read what ONNX Runtime has found out of inputs and outputs, as the model has them.

    Args:
        session: the loaded file.
        file: what it says itself.
        by_alphabet: in the order of a SavedModel, from which it was made.
    """
    said = {one.name: one.shape for one in (*file.graph.inputs, *file.graph.outputs)}
    sides = []
    for values in (session.get_inputs(), session.get_outputs()):
        tensors = [_tensor(value, said.get(value.name), file.path) for value in values]
        if by_alphabet:
            tensors.sort(key=lambda tensor: tensor.name)
        sides.append(tuple(tensors))
    return Signature(*sides)


def _tensor(value: Any, said: Optional[tuple[Optional[int], ...]], path: Path) -> Tensor:
    found = re.fullmatch(r"tensor\((\w+)\)", value.type)
    if found is None or found[1] not in _TYPES:
        raise ModelError(
            f"“{value.name}” of {path} is of the type {value.type}; expected is a tensor of "
            "numbers. Save the model with tensors of numbers alone."
        )
    if not value.shape and said is None:
        raise ModelError(
            f"“{value.name}” of {path} has no known number of axes. Save the model with the "
            "shapes of its inputs and outputs (onnx.shape_inference)."
        )
    shape = tuple(one if isinstance(one, int) and one > 0 else None for one in value.shape)
    return Tensor(value.name, shape, _TYPES[found[1]])


def _constant(value: Any, tensor: Tensor) -> NDArray[Any]:
    """The value of an input that takes no image; one number fills an axis of one."""
    array = np.asarray(value, dtype="O" if tensor.dtype == "string" else tensor.dtype)
    if array.ndim == 0 and tensor.shape:
        return np.full([length or 1 for length in tensor.shape], array)
    return array


def _cast(values: NDArray[Any], dtype: str) -> NDArray[Any]:
    """Cast; what does not fit into whole numbers becomes the nearest that does, and NaN 0."""
    target = np.dtype(dtype)
    if target.kind not in "iu" or values.dtype.kind == "b":
        with np.errstate(over="ignore", invalid="ignore"):
            return np.ascontiguousarray(values, target)
    limits = np.iinfo(target)
    if values.dtype.kind == "f":
        with np.errstate(invalid="ignore"):
            found = np.nan_to_num(values, nan=0.0).astype(target)
        # The highest number of many bits has no equal among the floating-point ones.
        found[values >= float(limits.max)] = limits.max
        found[values <= float(limits.min)] = limits.min
        return np.ascontiguousarray(found)
    own = np.iinfo(values.dtype)
    low, high = max(limits.min, own.min), min(limits.max, own.max)
    return np.ascontiguousarray(np.clip(values, low, high), target)


def _widened(values: NDArray[Any]) -> NDArray[Any]:
    """Half precision as float32, which GDAL knows; no number changes by that."""
    return values.astype(np.float32) if values.dtype == np.float16 else values


def _short(error: BaseException) -> str:
    text = str(error)
    for said in _NOT_FOR_PEOPLE:
        text = said.sub("", text, count=1)
    text = _OF_NODE.sub(r"\1: ", text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    line = lines[0] if lines else type(error).__name__
    return (line if len(line) <= _LONGEST else line[:_LONGEST] + " …").rstrip(".")


def has_gpu() -> bool:
    """Tell whether this build of ONNX Runtime can compute on a graphics card."""
    there = _onnxruntime().get_available_providers()
    return any(name in there for name in _GPUS if name not in _ONLY_ASKED_FOR)
