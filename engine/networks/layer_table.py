"""The layers of a Keras model as a table: what each sees of the image, and what it costs."""

from __future__ import annotations

from collections import Counter
from math import prod
from typing import Any, Optional

from ..contract.errors import FieldsError
from ..models.card_layers import NOMINAL, Layer, Sight
from ..models.last_activation import ACTIVATION_LAYERS
from ..models.tensorflow_setup import keras
from . import axis_trace
from .axis_trace import COLUMNS, ROWS, AxisTrace
from .layer_fields import describe_network
from .layer_graph import Network, Step, has_layers, read
from .pixel_effects import (
    MAP,
    SAMPLE,
    STACK,
    SlidingWindow,
    TransposedConvolution,
    Upsampling,
    is_operation,
    is_plain,
)

Shape = tuple[Optional[int], ...]

# Operations that multiply tensors with each other: what that costs is not worked out.
_PRODUCTS = (
    "Conv", "ConvTranspose", "DepthwiseConv", "SeparableConv", "Matmul", "Einsum", "Dot",
    "Tensordot", "Inner", "DotProductAttention",
)  # fmt: skip


def layer_table(model: Any) -> tuple[Layer, ...]:
    """Describe every layer of a Keras model, in the order in which they run.

    Sizes and costs are those for one patch of the model's receptive field; where it has none,
    for ``NOMINAL`` x ``NOMINAL`` pixels.

    Args:
        model: the Keras model.

    Returns:
        One entry a call of a layer; empty where the model is no graph of layers.
    """
    if not has_layers(model):
        return ()
    network = read(model)
    receptive = describe_network(network).receptive
    patch = {name: receptive.get(name) or (NOMINAL, NOMINAL) for name in network.inputs}
    columns = _trace(network, {name: size[0] for name, size in patch.items()}, COLUMNS)
    rows = _trace(network, {name: size[1] for name, size in patch.items()}, ROWS)
    names = {index: name for name, index in network.inputs.items()}
    shapes: dict[int, Shape] = {
        index: (patch[name][1], patch[name][0], *network.specs[index].shape[3:])
        if network.layouts[index] == MAP
        else tuple(network.specs[index].shape[1:])
        for name, index in network.inputs.items()
    }
    calls: Counter[str] = Counter()
    table = []
    for step in network.steps:
        calls[step.name] += 1
        count = calls[step.name]
        name = step.name if count == 1 else f"{step.name}#{count}"
        for index in step.results:
            names[index] = name
            shapes[index] = _shape(network, index, rows.get(index), columns.get(index))
        result = step.results[0]
        inputs = dict.fromkeys(names[index] for index in step.sources)
        table.append(
            Layer(
                name,
                type(step.operation).__name__,
                _detail(step),
                tuple(inputs),
                tuple(o for o, index in network.outputs.items() if index in step.results),
                shapes[result],
                _sees(rows.get(result), columns.get(result)),
                _parameters(step.operation) if count == 1 else 0,
                _multiply_adds(step, shapes[step.sources[0]], shapes[result]),
            )
        )
    return tuple(table)


def _trace(network: Network, sizes: dict[str, int], axis: int) -> dict[int, AxisTrace]:
    """Return the traces of all tensors that can be followed."""
    images = {n: s for n, s in sizes.items() if network.layouts[network.inputs[n]] == MAP}
    try:
        return axis_trace.trace(network, images, axis, range(len(network.steps)))
    except FieldsError:
        pass
    # Somewhere is a layer that cannot be read: what lies before it or beside it can.
    found: dict[int, AxisTrace] = {}
    for step in network.steps:
        steps, _ = axis_trace.steps_towards(network, step.results)
        try:
            traced = axis_trace.trace(network, images, axis, steps)
        except FieldsError:
            continue
        found.update({index: traced[index] for index in step.results})
    return found


def _shape(
    network: Network, index: int, rows: Optional[AxisTrace], columns: Optional[AxisTrace]
) -> Shape:
    shape = tuple(network.specs[index].shape)[1:]
    if network.layouts[index] == SAMPLE or rows is None or columns is None:
        return shape
    if network.layouts[index] == STACK:
        return (shape[0], rows.size, columns.size, shape[3])
    return (rows.size, columns.size, *shape[2:])


def _sees(rows: Optional[AxisTrace], columns: Optional[AxisTrace]) -> tuple[Sight, ...]:
    if rows is None or columns is None:
        return ()
    sights = []
    for source in columns.first:
        field = _extent(columns, source), _extent(rows, source)
        across, down = columns.jump[source], rows.jump[source]
        jump = None if across is None or down is None else (float(across), float(down))
        sights.append(Sight(source, field, jump))
    return tuple(sights)


def _extent(line: AxisTrace, source: str) -> int:
    """Source pixels that the position which sees most sees; padding may hide some from others."""
    return max(int((line.last[source] - line.first[source]).max()) + 1, 0)


def _parameters(operation: Any) -> int:
    return sum(int(prod(weight.shape)) for weight in getattr(operation, "weights", ()))


def _multiply_adds(step: Step, before: Shape, after: Shape) -> Optional[int]:
    operation, layers = step.operation, keras.layers
    if is_plain(operation, layers.Conv2DTranspose):
        # Every pixel of the input is spread over a window of the output.
        return _times(before[:-1], operation.kernel)
    if is_plain(operation, layers.Conv1D, layers.Conv2D, layers.Conv3D, layers.Dense):
        return _times(after[:-1], operation.kernel)
    if is_plain(operation, layers.DepthwiseConv2D):
        return _times(after[:-1], operation.kernel)
    if is_plain(operation, layers.SeparableConv2D):
        return _times(after[:-1], operation.depthwise_kernel, operation.pointwise_kernel)
    if is_operation(operation, *_PRODUCTS):
        return None
    harmless = (layers.PReLU, layers.LayerNormalization, layers.Normalization)
    heavy = any(len(weight.shape) > 1 for weight in getattr(operation, "weights", ()))
    return None if heavy and not is_plain(operation, *harmless) else 0


def _times(positions: Shape, *kernels: Any) -> Optional[int]:
    known = [n for n in positions if n is not None]
    if len(known) < len(positions):
        return None
    return prod(known) * sum(int(prod(kernel.shape)) for kernel in kernels)


def _detail(step: Step) -> str:
    words = []
    action, operation = step.action, step.operation
    if isinstance(action, (SlidingWindow, TransposedConvolution)):
        words.append(_by(action.size))
        if action.stride != (1, 1):
            words.append(f"stride {_by(action.stride, short=True)}")
        if action.dilation != (1, 1):
            words.append(f"dilation {_by(action.dilation, short=True)}")
        if action.same:
            words.append("padded")
    elif isinstance(action, Upsampling):
        words.append(_by(action.factor))
    activation = _activation(operation)
    if activation != "linear":
        words.append(activation)
    return ", ".join(words)


def _activation(operation: Any) -> str:
    """The name of a layer's activation: a function, or a layer in the place of one."""
    found = getattr(operation, "activation", None)
    if found is None:
        return "linear"
    if isinstance(found, keras.layers.Layer):
        return ACTIVATION_LAYERS.get(type(found).__name__, "lambda")
    name = getattr(found, "__name__", "")
    return name if name.isidentifier() else "lambda"


def _by(size: tuple[int, int], short: bool = False) -> str:
    """(rows, columns) as width × height."""
    rows, columns = size
    return str(rows) if short and rows == columns else f"{columns} × {rows}"
