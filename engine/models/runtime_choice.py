"""Which runtime runs a model: the one place that knows them all by name."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Optional

from ..contract.errors import ModelError
from ..contract.file_kind import is_onnx
from ..contract.full_tier import HOW_TO_ADD
from ..contract.job import AUTO, ONNX, TENSORFLOW
from .card import Card
from .runtime import Runtime

_CLEARLY_SLOWER = 0.7
"""Of TensorFlow's speed: then TensorFlow is taken where it is there."""
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
        raise ModelError(f"RUNTIME is ONNX Runtime, but {lack}. Choose RUNTIME auto.")
    if _is_file(folder):
        if asked == TENSORFLOW:
            raise ModelError(
                f"RUNTIME is TensorFlow, which does not read {folder}: an ONNX file is run by ONNX "
                "Runtime. Choose RUNTIME auto."
            )
        return runtime_named(ONNX, device, trust)
    if asked == AUTO:
        has_tensorflow = find_spec("tensorflow") is not None
        if lack and not has_tensorflow:
            raise ModelError(
                f"The inference environment has no TensorFlow, and without it {folder} cannot be "
                f"run, because {lack}. {_AGAIN}, where there is one, and use what it writes. Or: "
                f"{HOW_TO_ADD}"
            )
        better = has_tensorflow and (_lack_of_speed(card) or _has_gpu_alone(device))
        asked = TENSORFLOW if lack or better else ONNX
    elif asked == TENSORFLOW and not lack and find_spec("tensorflow") is None:
        raise ModelError(
            "RUNTIME is TensorFlow, which the inference environment does not have. Choose RUNTIME "
            f"auto: ONNX Runtime can run {folder}. Or: {HOW_TO_ADD}"
        )
    return runtime_named(asked, device, trust)


def slower_in_onnx(card: Optional[Card]) -> str:
    """Say what is slower of a model in ONNX Runtime than in TensorFlow; "": nothing."""
    lack = _lack_of_speed(card)
    if not lack:
        return ""
    way = f" {HOW_TO_ADD}" if find_spec("tensorflow") is None else ""
    return (
        f"In ONNX Runtime, {lack}. In TensorFlow the map would take less time: choose RUNTIME "
        f"tensorflow.{way}"
    )


def _is_file(path: Path) -> bool:
    return is_onnx(path) and not path.is_dir()


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
    if _is_file(folder):
        return ""
    if card is None:
        return f"{folder} has no model card, and so no ONNX files that were proven"
    if card.onnx is not None:
        return ""
    if card.without_onnx:
        return f"the model could not be written as ONNX: {card.without_onnx}"
    return f"{folder} was exported by a version that wrote no ONNX files"


def _lack_of_speed(card: Optional[Card]) -> str:
    if card is None or card.onnx is None:
        return ""
    if not card.runs_in_onnx:
        return f"a network that computes whole regions is missing ({card.without_onnx})"
    if card.speed_in_onnx < _CLEARLY_SLOWER:
        return (
            "a network of the model took "
            f"{1 / max(card.speed_in_onnx, 0.01):.1f} times as long when it was exported"
        )
    return ""


def _has_gpu_alone(device: str) -> bool:
    """Tell whether TensorFlow has a graphics card that ONNX Runtime has not."""
    if device == "cpu":
        return False
    # NVIDIA's libraries, which come with TensorFlow for graphics cards.
    if find_spec("nvidia") is None and device == "auto":
        return False
    from .onnx_runtime import has_gpu

    return not has_gpu()
