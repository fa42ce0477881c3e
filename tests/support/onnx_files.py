"""Small ONNX files, made with the package onnx."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Length = Optional[Any]
OPSET = 17


def value(name: str, shape: Sequence[Length], kind: int = TensorProto.FLOAT) -> Any:
    """An input or output; a length is a number, a name, or None."""
    return helper.make_tensor_value_info(name, kind, list(shape))


def weights(name: str, values: NDArray[Any]) -> Any:
    """What a file stores."""
    return numpy_helper.from_array(np.ascontiguousarray(values), name)


def save(
    path: Path,
    nodes: Sequence[Any],
    inputs: Sequence[Any],
    outputs: Sequence[Any],
    stored: Sequence[Any] = (),
    metadata: Optional[Mapping[str, str]] = None,
    opsets: Optional[Mapping[str, int]] = None,
    functions: Sequence[Any] = (),
) -> Path:
    """Write a file as it is described, checked by nobody."""
    graph = helper.make_graph(list(nodes), "g", list(inputs), list(outputs), list(stored))
    imports = [helper.make_opsetid(*one) for one in (opsets or {"": OPSET}).items()]
    model = helper.make_model(
        graph, opset_imports=imports, functions=list(functions), producer_name="tests"
    )
    model.ir_version = 8
    helper.set_model_props(model, dict(metadata or {}))
    path.write_bytes(model.SerializeToString())
    return path


def kernel(bands: int, classes: int, size: int, seed: int = 0) -> NDArray[np.float32]:
    """Weights of a convolution: (classes, bands, size, size)."""
    random = np.random.default_rng(seed)
    return random.standard_normal((classes, bands, size, size)).astype(np.float32) * 0.1


def network(
    path: Path,
    bands: int = 3,
    classes: int = 4,
    first: bool = True,
    size: int = 3,
    sides: Sequence[Length] = ("height", "width"),
    batch: Length = "batch",
    softmax: bool = True,
    sigmoid: bool = False,
    **options: Any,
) -> Path:
    """A convolution without padding, and a softmax, a sigmoid or neither; bands first, or last.

    Its image is called ``image``, its probabilities ``classes``.
    """
    stored = [weights("kernel", kernel(bands, classes, size))]
    after = [None if not isinstance(side, int) else side - size + 1 for side in sides]
    nodes = []
    source = "image"
    if not first:
        nodes.append(helper.make_node("Transpose", ["image"], ["turned"], perm=[0, 3, 1, 2]))
        source = "turned"
    nodes.append(helper.make_node("Conv", [source, "kernel"], ["sums"]))
    last = "sums"
    if softmax:
        nodes.append(helper.make_node("Softmax", ["sums"], ["shares"], axis=1))
        last = "shares"
    if sigmoid:
        nodes.append(helper.make_node("Sigmoid", [last], ["share"]))
        last = "share"
    order = [0, 1, 2, 3] if first else [0, 2, 3, 1]
    nodes.append(helper.make_node("Transpose", [last], ["classes"], perm=order))
    given = [batch, bands, *sides] if first else [batch, *sides, bands]
    result = [batch, classes, *after] if first else [batch, *after, classes]
    return save(path, nodes, [value("image", given)], [value("classes", result)], stored, **options)


def expected(
    pixels: NDArray[Any], classes: int = 4, size: int = 3, softmax: bool = True
) -> NDArray[np.float64]:
    """What the network gives for (n, h, w, bands), by NumPy: (n, h', w', classes)."""
    windows = np.lib.stride_tricks.sliding_window_view(
        pixels.astype(np.float64), (size, size), axis=(1, 2)
    )
    sums = np.einsum("nhwbij,cbij->nhwc", windows, kernel(pixels.shape[-1], classes, size))
    if not softmax:
        return sums
    powers = np.exp(sums - sums.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def read(path: Path) -> Any:
    """The file as the package onnx knows it."""
    return onnx.load(str(path), load_external_data=False)
