"""Networks that keep their channels first: built anew with the channels last, the same weights.

Rasters, maps and the rest of the engine have the bands last. Every tensor that the network means as
(batch, channels, rows, columns) is kept as (batch, rows, columns, channels) here, and every layer
that knows of axes is made for that. One that is not known gets what it was made for, between two
transpositions: the result stays right, though nothing faster than patches can be proven for it.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

import numpy as np

from ..models.tensorflow_setup import keras
from .layer_graph import has_layers, output_names
from .pixel_effects import is_operation

FIRST, LAST = "channels_first", "channels_last"
_TO_LAST, _TO_FIRST = (0, 2, 3, 1), (0, 3, 1, 2)
_AXES = {0: 0, 1: 3, 2: 1, 3: 2}
"""Where an axis of (batch, channels, rows, columns) lies when the channels are last."""
_TRIAL = (2, 3, 4, 5)
"""Batch, channels, rows and columns on which an unknown layer is tried."""


def in_channels_last(model: Any) -> tuple[Any, list[str]]:
    """Return a model that takes images with the bands last, and gives maps with the classes last.

    Args:
        model: the Keras model.

    Returns:
        That model, or the one given if nothing in it has the channels first; and the names of the
        inputs that had the bands first.
    """
    if not has_layers(model):
        return model, []
    evidence = _evidence(model)
    first = [
        tensor.name
        for tensor, found in zip(model.inputs, evidence)
        if len(tensor.shape) == 4 and (_looks_first(tensor.shape) if found is None else found)
    ]
    if not first and not _has_first(model):
        return model, []
    builder = _Builder()
    inputs, given = [], []
    for tensor in model.inputs:
        shape = tuple(tensor.shape)
        if tensor.name in first:
            shape = tuple(shape[axis] for axis in _TO_LAST)
        made = keras.Input(batch_shape=shape, dtype=tensor.dtype, name=tensor.name.split(":")[0])
        inputs.append(made)
        given.append(builder.tagged(made) if tensor.name in first else made)
    outputs = builder.run(model, given)
    single = isinstance(model, keras.Sequential)
    structure = inputs[0] if single else keras.tree.pack_sequence_as(model.input, inputs)
    return keras.Model(structure, dict(zip(output_names(model), outputs))), first


def _has_first(model: Any) -> bool:
    layers = getattr(model, "layers", ())
    return any(getattr(one, "data_format", None) == FIRST or _has_first(one) for one in layers)


def _looks_first(shape: tuple[Optional[int], ...]) -> bool:
    """Whether only the axis after the batch has a fixed length, as the bands have to have."""
    return shape[1] is not None and shape[2] is None and shape[3] is None


def _permutation(operation: Any) -> Optional[tuple[int, ...]]:
    """How a layer or function reorders four axes; None: it does something else."""
    if isinstance(operation, keras.layers.Permute) and len(operation.dims) == 3:
        return (0, *operation.dims)
    if is_operation(operation, "Transpose") and operation.axes is not None:
        return tuple(int(axis) % 4 for axis in operation.axes)
    if is_operation(operation, "Moveaxis"):
        order = np.moveaxis(np.empty((0, 1, 2, 3)), operation.source, operation.destination).shape
        return tuple(int(axis) for axis in order)
    return None


def _evidence(model: Any) -> list[Optional[bool]]:
    """For each input, whether the first layers that care take its bands first; None: none cares."""
    if isinstance(model, keras.Sequential):
        for layer in model.layers:
            found = _evidence(layer)[0] if has_layers(layer) else _cares(layer)
            if found is not None:
                return [found]
        return [None]
    result: list[Optional[bool]] = []
    for tensor in model.inputs:
        waiting, found = {id(tensor)}, None
        for operation in model.operations:
            # Keras keeps the calls of an operation here, in every release of Keras 3.
            for node in operation._inbound_nodes:
                places = [n for n, t in enumerate(node.input_tensors) if id(t) in waiting]
                if not places:
                    continue
                one = (
                    _evidence(operation)[min(places)]
                    if has_layers(operation)
                    else _cares(operation)
                )
                found = one if found is None else found
                if one is None:
                    waiting.update(id(t) for t in node.output_tensors)
        result.append(found)
    return result


def _cares(operation: Any) -> Optional[bool]:
    order = _permutation(operation)
    if order is not None:
        return True if order == _TO_LAST else False if order == _TO_FIRST else None
    if isinstance(operation, keras.layers.Flatten):
        return True if operation.data_format == FIRST else None
    known = getattr(operation, "data_format", None)
    return None if known is None else known == FIRST


class _Builder:
    """Calls the layers of a model on tensors of which it remembers how they are meant."""

    def __init__(self) -> None:
        self._tagged: dict[int, Any] = {}
        self._made: dict[int, Any] = {}

    def tagged(self, tensor: Any) -> Any:
        """Remember that a tensor, kept with the channels last, is meant to have them first."""
        self._tagged[id(tensor)] = tensor
        return tensor

    def run(self, model: Any, given: list[Any]) -> list[Any]:
        """Return the outputs of a model, flat."""
        if isinstance(model, keras.Sequential):
            value = given[0]
            for layer in model.layers:
                value = self._call(layer, (value,), {})
            return list(keras.tree.flatten(value))

        def caller(operation: Any) -> Callable[..., Any]:
            return lambda *args, **kwargs: self._call(operation, args, kwargs)

        # As in `layer_graph`: there is no public way.
        return list(keras.tree.flatten(model._run_through_graph(given, operation_fn=caller)))

    def _call(self, operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if has_layers(operation):
            value = args[0] if args else kwargs["inputs"]
            results = self.run(operation, list(keras.tree.flatten(value)))
            if isinstance(operation, keras.Sequential):
                return results[0]
            return keras.tree.pack_sequence_as(operation.output, results)
        tensors = [
            x for x in keras.tree.flatten((args, kwargs)) if isinstance(x, keras.KerasTensor)
        ]
        order = _permutation(operation)
        if not any(id(x) in self._tagged for x in tensors):
            if order == _TO_FIRST and tensors and len(tensors[0].shape) == 4:
                return self.tagged(keras.ops.copy(tensors[0]))
            return operation(*args, **kwargs)
        if order == _TO_LAST:
            return keras.ops.copy(tensors[0])
        made = self._for_last(operation)
        if made is None and _commutes(operation, args, kwargs):
            made = operation
        if made is None:
            args, kwargs = self._mapped(args, kwargs, self._as_meant)
            result = operation(*args, **kwargs)
            return keras.tree.map_structure(
                lambda x: self.tagged(keras.ops.transpose(x, _TO_LAST)) if len(x.shape) == 4 else x,
                result,
            )
        args, kwargs = self._mapped(args, kwargs, self._as_kept)
        return keras.tree.map_structure(
            lambda x: self.tagged(x) if len(x.shape) == 4 else x, made(*args, **kwargs)
        )

    def _mapped(
        self, args: tuple[Any, ...], kwargs: dict[str, Any], change: Callable[[Any], Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        found = keras.tree.map_structure(
            lambda x: change(x) if isinstance(x, keras.KerasTensor) else x, (args, kwargs)
        )
        return found[0], found[1]

    def _as_meant(self, tensor: Any) -> Any:
        return keras.ops.transpose(tensor, _TO_FIRST) if id(tensor) in self._tagged else tensor

    def _as_kept(self, tensor: Any) -> Any:
        if id(tensor) in self._tagged or len(tensor.shape) != 4:
            return tensor
        return keras.ops.transpose(tensor, _TO_LAST)

    def _for_last(self, operation: Any) -> Optional[Callable[..., Any]]:
        """The same layer or function for tensors that are kept with the channels last."""
        if not isinstance(operation, keras.layers.Layer):
            return _function_for_last(operation)
        if id(operation) not in self._made:
            self._made[id(operation)] = _layer_for_last(operation)
        made: Optional[Callable[..., Any]] = self._made[id(operation)]
        return made


def _layer_for_last(layer: Any) -> Any:
    """A copy of a layer that knows of axes; None: it is unknown, or knows of none."""
    if type(layer).__module__.split(".")[0] != "keras":
        return None
    config = layer.get_config()
    if config.get("data_format") == FIRST:
        config["data_format"] = LAST
    elif isinstance(config.get("axis"), (int, list, tuple)):
        axes = config["axis"]
        single = [axes] if isinstance(axes, int) else list(axes)
        if len(single) != 1:
            return None
        moved = _AXES[single[0] % 4]
        config["axis"] = moved if isinstance(axes, int) else [moved]
    else:
        return None
    copy = type(layer).from_config(config)
    weights = layer.get_weights()
    if not weights:
        return copy

    def call(*args: Any, **kwargs: Any) -> Any:
        result = copy(*args, **kwargs)
        copy.set_weights(weights)
        return result

    return call


def _function_for_last(operation: Any) -> Optional[Callable[..., Any]]:
    """The ``keras.ops`` function of one axis, or over rows and columns; None: another one."""
    name = type(operation).__name__
    if not is_operation(operation, name):
        return None
    axis = getattr(operation, "axis", None)
    pair = {int(a) % 4 for a in axis} if isinstance(axis, (tuple, list)) else set()
    over = {"Mean": "mean", "Max": "max", "Min": "min", "Sum": "sum"}
    if name in over and pair == {2, 3}:
        keep = bool(operation.keepdims)
        return lambda x: getattr(keras.ops, over[name])(x, axis=(1, 2), keepdims=keep)
    same = {"Softmax": "softmax", "LogSoftmax": "log_softmax", "Concatenate": "concatenate"}
    if name in same and isinstance(axis, int):
        return lambda x: getattr(keras.ops, same[name])(x, axis=_AXES[axis % 4])
    if name == "Argmax" and axis is not None and int(axis) % 4 == 1 and not operation.keepdims:
        return lambda x: keras.ops.argmax(x, axis=3)
    return None


def _commutes(operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether it does not matter to a layer or function in which order the axes are."""
    generator = np.random.default_rng(2)

    def values(x: Any) -> Any:
        if not isinstance(x, keras.KerasTensor):
            return x
        # The tensors that are kept with the channels last have them there in their shape.
        shape = (2, x.shape[3] or 3, *_TRIAL[2:]) if len(x.shape) == 4 else None
        if shape is None:
            raise ValueError("a tensor without pixels")
        return generator.uniform(-1, 2, shape).astype("float32")

    try:
        first = keras.tree.map_structure(values, (args, kwargs))
        last = keras.tree.map_structure(
            lambda x: x.transpose(_TO_LAST) if isinstance(x, np.ndarray) else x, first
        )
        one = keras.tree.flatten(operation(*first[0], **first[1]))
        other = keras.tree.flatten(operation(*last[0], **last[1]))
        return all(
            np.allclose(
                keras.ops.convert_to_numpy(a).transpose(_TO_LAST),
                keras.ops.convert_to_numpy(b),
                rtol=1e-5,
                atol=1e-6,
            )
            for a, b in zip(one, other)
        )
    except Exception:  # whatever it is: the way round is right for every layer
        return False
