"""Damaged ONNX files, and whether a map made of one is what ONNX Runtime itself gives for it.

A lone file has no hash that tells damage: if a change makes another whole model of it, it is that
model. So a map is right if it is the one that the file as it is gives, by ONNX Runtime alone.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
from onnx import TensorProto, helper

from tests.support.onnx_files import kernel, network, save, value, weights

BANDS, _AXES = 4, 4
_INNER = 8
"""Pixels from the border from which a map does not depend on what lies beyond it."""
KINDS = ("first", "last", "function", "branch", "external")
LOCATIONS = ("/etc/passwd", "../first.onnx", "weights.bin", "", "*/_ORT_MEM_ADDR_/*", "a\0b",
             "C:\\x", "x" * 5000, "./weights.bin", "sub/../weights.bin")  # fmt: skip
NUMBERS = (0, -1, 1, 2, 3, 7, 10**6, 2**31, 2**40, 2**62, -(2**63))


def make(folder: Path) -> None:
    """Write the whole files."""
    node = helper.make_node
    factor = weights("factor", np.float32(1e-3))
    image = value("image", ["n", BANDS, "h", "w"])
    result = value("classes", ["n", 3, "a", "b"])
    stored = [weights("kernel", kernel(BANDS, 3, 3)), factor]
    network(folder / "first.onnx", bands=BANDS, classes=3)
    network(folder / "last.onnx", bands=BANDS, classes=3, first=False)
    body = [node("Mul", ["x", "f"], ["m"]), node("Conv", ["m", "k"], ["c"]),
            node("Softmax", ["c"], ["y"], axis=1)]  # fmt: skip
    function = helper.make_function(
        "own", "Cover", ["x", "f", "k"], ["y"], body, [helper.make_opsetid("", 17)]
    )
    save(
        folder / "function.onnx",
        [node("Cover", ["image", "factor", "kernel"], ["classes"], domain="own")],
        [image], [result], stored, functions=[function], opsets={"": 17, "own": 1},
    )  # fmt: skip
    branches = {
        name: helper.make_graph(
            [node("Conv", ["image", "kernel"], [name]), node(last, [name], [f"{name}_out"])],
            name, [], [value(f"{name}_out", ["n", 3, "a", "b"])],
        )
        for name, last in (("then", "Sigmoid"), ("else", "Relu"))
    }  # fmt: skip
    save(
        folder / "branch.onnx",
        [node("If", ["yes"], ["c"], then_branch=branches["then"], else_branch=branches["else"]),
         node("Softmax", ["c"], ["classes"], axis=1)],
        [image], [result], [*stored, weights("yes", np.array(True))],
    )  # fmt: skip
    model = onnx.load(str(network(folder / "external.onnx", bands=BANDS, classes=3)))
    tensor = model.graph.initializer[0]
    (folder / "weights.bin").write_bytes(bytes(16) + tensor.raw_data)
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, text in (("location", "weights.bin"), ("offset", "16"), ("length", "432")):
        tensor.external_data.add(key=key, value=text)
    (folder / "external.onnx").write_bytes(model.SerializeToString())


def damaged(dice: random.Random, good: Path, folder: Path, bytes_of: Callable[..., bytes]) -> Path:
    """Write a damaged file.

    Args:
        dice: decides how.
        good: where :func:`make` has written.
        folder: for the damaged one.
        bytes_of: damages bytes, given them, the dice, and how many are more interesting.
    """
    kind = dice.choice(KINDS)
    path = folder / "cover.onnx"
    data = (good / f"{kind}.onnx").read_bytes()
    others = (good / "weights.bin").read_bytes()
    way = dice.choice(("bytes", "bytes", "parts", "parts", "parts", "others"))
    if way == "bytes":
        data = bytes_of(data, dice, 200)
    elif way == "others" and kind == "external":
        others = bytes_of(others, dice, 16)
    else:
        model = onnx.load_from_string(data)
        for _ in range(dice.choice((1, 1, 2, 4))):
            _damage(model, dice)
        data = model.SerializeToString()
    path.write_bytes(data)
    (folder / "weights.bin").write_bytes(others)
    return path


def _damage(model: Any, dice: random.Random) -> None:
    """Change, take out, double or exchange a part of a model."""
    message, field = dice.choice(_fields(model))
    current = getattr(message, field.name)
    repeated = field.is_repeated
    if dice.random() < 0.25:
        message.ClearField(field.name)
    elif repeated and len(current) and field.message_type is None:
        current[dice.randrange(len(current))] = _other(field, dice)
    elif repeated and len(current):
        current.add().CopyFrom(dice.choice(list(current)))
    elif not repeated and field.message_type is None:
        setattr(message, field.name, _other(field, dice))


def _fields(message: Any) -> list[tuple[Any, Any]]:
    found = []
    for field, content in message.ListFields():
        found.append((message, field))
        if field.message_type is not None:
            parts = content if field.is_repeated else [content]
            found.extend(pair for part in parts for pair in _fields(part))
    return found


def _other(field: Any, dice: random.Random) -> Any:
    kind = field.cpp_type
    if kind == field.CPPTYPE_STRING:
        if field.type == field.TYPE_BYTES:
            return dice.choice((b"", b"x", bytes(432), dice.randbytes(432), b"\xff" * 431))
        words = ("", "image", "kernel", "classes", "own", "Softmax", "Conv", "EPContext", "Loop",
                 "ai.evil", "com.microsoft", "A" * 5000, *LOCATIONS)  # fmt: skip
        return dice.choice(words).replace("\0", "\u2400")
    if kind in (field.CPPTYPE_FLOAT, field.CPPTYPE_DOUBLE):
        return dice.choice((0.0, -1.0, 1e30, float("nan"), float("inf")))
    if kind == field.CPPTYPE_ENUM:
        return dice.choice(list(field.enum_type.values_by_number))
    number = dice.choice(NUMBERS)
    return number if kind == field.CPPTYPE_INT64 else max(-(2**31), min(2**31 - 1, number))


def judge(result: dict[str, Any], path: Path, image: Path) -> str:
    """Say what is wrong with a map; "": nothing.

    Args:
        result: of the run.
        path: the file.
        image: the raster.
    """
    import onnxruntime
    import rasterio

    with rasterio.open(image) as dataset:
        pixels = dataset.read().astype("float32")
    with rasterio.open(result["outputs"]["OUTPUT_PROBABILITIES"]) as dataset:
        found = dataset.read()
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (given,) = session.get_inputs()
    wanted = []
    for whole in (pixels, np.moveaxis(pixels, 0, -1)):
        try:
            wanted = session.run(None, {given.name: whole[np.newaxis]})
        except Exception:  # bands first, or last
            continue
        break
    shapes = []
    for values in wanted:
        if values.ndim != _AXES:
            continue
        for one in (values[0], np.moveaxis(values[0], -1, 0)):
            shapes.append(one.shape)
            if one.shape != found.shape:
                continue
            inner = np.s_[:, _INNER:-_INNER, _INNER:-_INNER]
            if np.allclose(one[inner], found[inner], rtol=1e-4, atol=1e-4, equal_nan=True):
                return ""
    # Other strides, paddings or outputs: the map is not that of the whole image at once.
    return "" if found.shape not in shapes else "done with other numbers than ONNX Runtime's"
