"""Which runtime runs a model: the one place that knows them all by name."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..contract.file_kind import is_onnx
from .runtime import Runtime


def runtime_for(device: str, trust: bool, model: Optional[Path] = None) -> Runtime:
    """Return what runs the models of a job; a second runtime is chosen here.

    Importing a runtime takes seconds: what is quickly checked comes before this call.

    Args:
        device: ``auto``, ``cpu`` or ``gpu``.
        trust: load models even if they can read or write files or run code.
        model: what is to be run; None: a SavedModel.

    Raises:
        ModelError: there is no GPU where one is asked for.
        PackageError: the runtime is missing.
    """
    if model is not None and is_onnx(model) and not model.is_dir():
        from .onnx_runtime import OnnxRuntime

        return OnnxRuntime(device, trust)
    from .tensorflow_runtime import TensorFlowRuntime

    return TensorFlowRuntime(device, trust)
