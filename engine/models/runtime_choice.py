"""Which runtime runs a model: the one place that knows them all by name."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Optional

from ..contract.errors import ModelError
from ..contract.file_kind import is_onnx_file
from ..contract.job import AUTO, ONNX, TENSORFLOW
from .card import Card
from .runtime import Runtime

_AGAIN = "Export the model again with “Export a Keras model”"


def runtime_for(
    device: str, trust: bool, folder: Path, card: Optional[Card] = None, asked: str = AUTO
) -> Runtime:
    """Return what runs a model and the networks beside it.

    Importing a runtime may take seconds: what is quickly checked comes before this call.

    Args:
        device: ``auto``, ``cpu`` or ``gpu``.
        trust: load models even if they can read or write files or run code.
        folder: the model's folder, or an ONNX file.
        card: its card.
        asked: ``auto``, ``tensorflow`` or ``onnx``.

    Raises:
        ModelError: the one that is asked for, or all that is there, cannot run it; or there is no
            GPU where one is asked for.
    """
    lack = _lack_of_onnx(folder, card)
    if asked == ONNX and lack:
        raise ModelError(f"RUNTIME is ONNX Runtime, but {lack}. Choose RUNTIME automatic.")
    if is_onnx_file(folder):
        if asked == TENSORFLOW:
            raise ModelError(
                f"RUNTIME is TensorFlow, which does not read {folder}: an ONNX file is run by ONNX "
                "Runtime. Choose RUNTIME automatic."
            )
        return runtime_named(ONNX, device, trust)
    if asked == AUTO:
        asked = TENSORFLOW if lack or _better_in_tensorflow(device) else ONNX
        if asked == TENSORFLOW and find_spec("tensorflow") is None:
            raise ModelError(
                f"The inference environment has no TensorFlow, and without it {folder} cannot be "
                f"run, because {lack}. {_AGAIN}, or add TensorFlow with “Set up the inference "
                "environment”, TIER full."
            )
    return runtime_named(asked, device, trust)


def runtime_named(name: str, device: str, trust: bool) -> Runtime:
    """Return a runtime.

    Args:
        name: ``tensorflow`` or ``onnx``.
        device: ``auto``, ``cpu`` or ``gpu``.
        trust: load models even if they can read or write files or run code.

    Raises:
        ModelError: it is not installed, or has no GPU where one is asked for.
    """
    if name == ONNX:
        from .onnx_runtime import OnnxRuntime

        return OnnxRuntime(device, trust)
    from .tensorflow_runtime import TensorFlowRuntime

    return TensorFlowRuntime(device, trust)


def _lack_of_onnx(folder: Path, card: Optional[Card]) -> str:
    """Say why ONNX Runtime cannot do what TensorFlow does; "": it can."""
    if find_spec("onnxruntime") is None:
        return "ONNX Runtime is not installed in the inference environment"
    if is_onnx_file(folder):
        return ""
    if card is None:
        return f"{folder} has no model card, and so no ONNX files that were proven"
    if card.runs_in_onnx:
        return ""
    if card.without_onnx:
        return f"the model could not be written as ONNX: {card.without_onnx}"
    return f"{folder} was exported by a version that wrote no ONNX files"


def _better_in_tensorflow(device: str) -> bool:
    """Tell whether TensorFlow has a graphics card that ONNX Runtime has not."""
    if device == "cpu" or find_spec("tensorflow") is None:
        return False
    # NVIDIA's libraries, which come with TensorFlow for graphics cards.
    if find_spec("nvidia") is None and device == "auto":
        return False
    from .onnx_runtime import has_gpu

    return not has_gpu()
