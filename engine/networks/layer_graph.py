"""Reads a Keras model into a flat list of steps, each with what it does to space.

A *step* is one call of a layer or of a ``keras.ops`` function; nested models
and layers shared between calls are spelled out call by call. A step's *action*
says how the pixels of its result relate to those of its arguments; all that
the geometry (`fields`) and the rewriting (`dense`) need to know is there.

A layer that is none of the known kinds is tried out: if it gives every pixel
of a small random map what it gives the pixel alone, it is pointwise, whatever
its class. So activations, normalisations, ``keras.ops`` functions, Lambda and
custom layers need no list here.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from ..contract.errors import ModelError
from ..models.tensorflow_setup import keras
from .date_effects import stack_action
from .layer_trial import try_out
from .pixel_effects import (
    MAP,
    PLANE,
    SAMPLE,
    STACK,
    Action,
    Collapse,
    Crop,
    Opaque,
    Sample,
    is_plain,
    spatial_action,
)


@dataclass(frozen=True)
class Ref:
    """The place of a tensor in the arguments of a step."""

    index: int


@dataclass
class Step:
    """One call of a layer or operation."""

    name: str
    """Of the layer, after those of the models that it is nested in: ``encoder/conv``."""
    operation: Any
    """The layer, or the object of a function of ``keras.ops``."""
    action: Action
    """What it does to the pixels."""
    args: tuple[Any, ...]
    """With Refs in the place of tensors, as ``kwargs``."""
    kwargs: dict[str, Any]
    sources: list[int]
    """Indices of the tensors that it takes, as often as it takes them."""
    results: list[int]
    structure: Any
    """Of the result: Refs in the structure that the operation returns."""


@dataclass
class Network:
    """A model, read: its tensors are numbered."""

    model: Any
    inputs: dict[str, int] = field(default_factory=dict)
    """Index of the tensor of each input, by its name; the same for ``outputs``."""
    outputs: dict[str, int] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    """In the order in which they run."""
    layouts: list[str] = field(default_factory=list)
    """Of each tensor: MAP (batch, rows, columns, channels), PLANE (without channels), STACK (batch,
    dates, rows, columns, channels), or SAMPLE, which has no pixels."""
    specs: list[Any] = field(default_factory=list)
    """Of each tensor: its ``shape`` and ``dtype``."""

    def size(self, name: str) -> tuple[Optional[int], Optional[int]]:
        """Return the (rows, columns) that an input insists on; None where any will do."""
        shape = self.specs[self.inputs[name]].shape
        return (shape[1], shape[2])

    def prune(self) -> None:
        """Drop the inputs and steps that no output depends on."""
        wanted = set(self.outputs.values())
        kept = []
        for step in reversed(self.steps):
            if wanted.intersection(step.results):
                wanted.update(step.sources)
                kept.append(step)
        self.steps = kept[::-1]
        self.inputs = {name: index for name, index in self.inputs.items() if index in wanted}


def input_names(model: Any) -> list[str]:
    """Return the names of the model's inputs, in the order of `model.inputs`."""
    return _unique([tensor.name.split(":")[0] for tensor in model.inputs])


def output_names(model: Any) -> list[str]:
    """Return the names of the model's outputs, in the order of `model.outputs`.

    The keys where the model returns a dictionary, else the names of the last layers.
    """
    structure = None if isinstance(model, keras.Sequential) else model.output
    if isinstance(structure, dict):
        paths = keras.tree.map_structure(id, structure)
        by_id = {value: key for key, value in paths.items() if isinstance(value, int)}
        if len(by_id) == len(structure):
            return [str(by_id[id(tensor)]) for tensor in model.outputs]
    if isinstance(model, keras.Sequential):
        return [model.layers[-1].name]
    return _unique(list(model.output_names))


def _unique(names: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    result = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return result


def has_layers(model: Any) -> bool:
    """Tell whether the model is a graph of layers (functional or sequential) that can be read."""
    if isinstance(model, keras.Sequential):
        return bool(getattr(model, "built", False)) and type(model).call is keras.Sequential.call
    # The functional class is not exported; a subclass with its own `call` is no graph.
    call = getattr(type(model), "call", None)
    return (
        hasattr(model, "_run_through_graph")
        and getattr(call, "__qualname__", "") == "Functional.call"
    )


def read(model: Any) -> Network:
    """Read a Keras model step by step.

    Raises:
        ModelError: it is not a graph of layers.
    """
    if not has_layers(model):
        raise ModelError(
            f"The model {getattr(model, 'name', model)!r} is not a graph of layers (it is a "
            f"{type(model).__name__} with its own call), so its layers cannot be read."
        )
    network = Network(model)
    reader = _Reader(network)
    refs = []
    for name, tensor in zip(input_names(model), model.inputs):
        layout = MAP if len(tensor.shape) == 4 else SAMPLE
        ref = reader.new(tensor, layout)
        network.inputs[name] = ref.index
        refs.append(ref)
    results = reader.run(model, refs, prefix="")
    for name, ref in zip(output_names(model), results):
        network.outputs[name] = ref.index
    return network


class _Reader:
    """Walks a model with Refs in place of tensors and writes down every call."""

    def __init__(self, network: Network) -> None:
        self.network = network

    def new(self, spec: Any, layout: str) -> Ref:
        self.network.specs.append(spec)
        self.network.layouts.append(layout)
        return Ref(len(self.network.specs) - 1)

    def run(self, model: Any, refs: list[Ref], prefix: str) -> list[Ref]:
        """The refs of the outputs of `model` called on `refs`, both flat."""
        if isinstance(model, keras.Sequential):
            value: Any = refs[0]
            for layer in model.layers:
                value = self.call(layer, prefix, (value,), {})
            return list(keras.tree.flatten(value))

        def recorder(operation: Any) -> Callable[..., Any]:
            return lambda *args, **kwargs: self.call(operation, prefix, args, kwargs)

        # The one name of Keras used here that is not public. It has been there, with these
        # two arguments, in every release of Keras 3; the public ways (clone_model) leave
        # traces in the user's layers or stumble over compiled metrics.
        results = model._run_through_graph(list(refs), operation_fn=recorder)
        return list(keras.tree.flatten(results))

    def call(
        self, operation: Any, prefix: str, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        kwargs = {key: value for key, value in kwargs.items() if key not in ("training", "mask")}
        name = prefix + operation.name
        if has_layers(operation):
            inner = self._nested_inputs(operation, args, kwargs)
            results = self.run(operation, inner, prefix=name + "/")
            if isinstance(operation, keras.Sequential):
                return results[0]
            packed = keras.tree.pack_sequence_as(operation.output, results)
            return packed[0] if isinstance(packed, list) and len(packed) == 1 else packed
        if is_plain(operation, keras.layers.SpectralNormalization):
            return self.call(operation.layer, name + "/", args, kwargs)
        sources = [x.index for x in keras.tree.flatten((args, kwargs)) if isinstance(x, Ref)]
        if not sources:
            return operation(*args, **kwargs)  # made of constants only: it is one itself
        action, layouts = self._understand(operation, args, kwargs, sources)
        specs = self._specs(operation, name, args, kwargs)
        flat = keras.tree.flatten(specs)
        if layouts is None:
            layouts = [SAMPLE] * len(flat)
        results = [self.new(spec, layout) for spec, layout in zip(flat, layouts)]
        structure = keras.tree.pack_sequence_as(specs, results)
        indices = [ref.index for ref in results]
        self.network.steps.append(
            Step(name, operation, action, args, kwargs, sources, indices, structure)
        )
        return structure

    def _nested_inputs(
        self, model: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> list[Ref]:
        value = args[0] if args else kwargs["inputs"]
        if isinstance(value, dict) and not isinstance(getattr(model, "input", None), dict):
            return [value[tensor.name] for tensor in model.inputs]
        return list(keras.tree.flatten(value))

    def _specs(
        self, operation: Any, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        specs = self.network.specs
        args, kwargs = fill(args, kwargs, lambda index: specs[index])
        try:
            return operation.compute_output_spec(*args, **kwargs)
        except Exception as error:
            raise ModelError(
                f"The shape that layer {name!r} ({type(operation).__name__}) gives cannot be "
                f"found out: {error}"
            ) from error

    def _understand(
        self,
        operation: Any,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        sources: list[int],
    ) -> tuple[Action, Optional[list[str]]]:
        """The action of a call, and the layouts of its results (None: samples)."""
        layouts = [self.network.layouts[index] for index in sources]
        if all(layout == SAMPLE for layout in layouts):
            return Sample(), None
        if getattr(operation, "data_format", None) == "channels_first":
            return Opaque("it keeps its channels first"), None
        first = self.network.specs[sources[0]]
        if len(sources) == 1 and layouts[0] == STACK:
            found = stack_action(operation, first)
            if found is not None:
                return found[0], None if found[1] is None else [found[1]]
        elif len(sources) == 1:
            known = spatial_action(operation, args, kwargs, layouts[0], first)
            if isinstance(known, Crop) and not known.pixel:
                plane = isinstance(known.channels, int) or layouts[0] == PLANE
                return known, [PLANE if plane else MAP]
            if isinstance(known, (Collapse, Crop)):
                return known, None
            if known is not None:
                return known, [MAP]
        if SAMPLE in layouts:
            return Opaque(
                "it combines every pixel of the patch with a value of the patch as a whole"
            ), None

        def call(values: Callable[[int], Any]) -> Any:
            filled, named = fill(args, kwargs, values)
            return operation(*filled, **named)

        return try_out(call, self.network.specs, self.network.layouts)


def fill(
    args: tuple[Any, ...], kwargs: dict[str, Any], value: Callable[[int], Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Return the arguments of a step with every Ref replaced.

    Args:
        args: of the step, as ``kwargs``.
        kwargs: the same by name.
        value: gives what stands in the place of the tensor of an index.
    """
    if len(args) == 1 and not kwargs and isinstance(args[0], Ref):
        return (value(args[0].index),), {}
    filled = keras.tree.map_structure(
        lambda x: value(x.index) if isinstance(x, Ref) else x, (args, kwargs)
    )
    return filled[0], filled[1]


def training_argument(operation: Any) -> dict[str, bool]:
    """Return ``{"training": False}`` for a layer that takes it, so that dropout and noise rest."""
    try:
        takes = "training" in inspect.signature(operation.call).parameters
    except (AttributeError, TypeError, ValueError):
        return {}
    return {"training": False} if takes else {}
