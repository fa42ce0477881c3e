"""The files of a model, as a STAC Item of the Machine Learning Model extension lists them."""

from __future__ import annotations

from typing import Any, Optional

from .card_onnx import OnnxEntry

_SAVED_MODEL = {
    "href": "./saved_model.pb",
    "title": "TensorFlow SavedModel (with the variables folder beside it)",
    "type": "application/octet-stream; application=tensorflow",
    "mlm:artifact_type": "tf.saved_model.save",
}


def assets(file: str, onnx: Optional[OnnxEntry], bands: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the files of a model.

    Args:
        file: name of the ONNX file that is the model, without its suffix; empty: it is a SavedModel
            that “Export a Keras model” made.
        onnx: the same network as ONNX, beside a SavedModel.
        bands: ``raster:bands`` of what it was trained on.
    """
    model = _onnx(f"./{file}.onnx", "ONNX model") if file else _SAVED_MODEL
    statistics = {"raster:bands": bands} if bands else {}
    found: dict[str, Any] = {"model": {**model, "roles": ["mlm:model"], **statistics}}
    if onnx is not None:
        title = f"The same as ONNX (opset {onnx.opset})"
        found["onnx"] = {**_onnx(f"./{onnx.path}", title), "roles": ["mlm:model"]}
    return found


def _onnx(href: str, title: str) -> dict[str, str]:
    return {
        "href": href,
        "title": title,
        "type": "application/octet-stream; framework=onnx",
        "mlm:artifact_type": "onnx",
    }
