"""Networks of several dates, and of one pixel: given images with the bands of all dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from ..contract.errors import ModelError
from ..models.tensorflow_setup import keras
from .dated_layers import DatesApart, DatesTogether, EveryPixel
from .layer_graph import has_layers, output_names


def on_images(model: Any) -> tuple[Any, str]:
    """Return a model that takes (batch, rows, columns, dates * bands) and gives maps.

    Args:
        model: the Keras model. It takes (batch, dates, rows, columns, bands); or, where no input
            has pixels, (batch, dates, bands) or (batch, bands), which are numbers of one pixel.

    Returns:
        That model, or the one given if it takes images as they are; and what there is to say.

    Raises:
        ModelError: the number of dates or bands is open, or the channels of a stack come first.
    """
    ranks = {len(tensor.shape) for tensor in model.inputs}
    if 5 in ranks:
        return _of_stacks(model)
    if 4 in ranks or not ranks & {2, 3} or not ranks <= {2, 3}:
        return model, ""
    return _of_pixels(model)


def _of_stacks(model: Any) -> tuple[Any, str]:
    if not has_layers(model):
        return model, ""
    for layer in _layers(model):
        if getattr(layer, "data_format", None) == "channels_first":
            raise ModelError(
                f"The layer “{layer.name}” takes several dates with the channels before rows and "
                "columns, which is not understood. Save the model with "
                'data_format="channels_last".'
            )
    inputs, given, said = [], [], []
    for tensor in model.inputs:
        name, shape = tensor.name.split(":")[0], tuple(tensor.shape)
        if len(shape) != 5:
            made = keras.Input(batch_shape=shape, dtype=tensor.dtype, name=name)
            given.append(made)
        else:
            batch, dates, rows, columns, bands = shape
            _check(name, shape, dates, bands)
            made = keras.Input(
                batch_shape=(batch, rows, columns, dates * bands), dtype=tensor.dtype, name=name
            )
            given.append(DatesApart(dates, name=f"{name}_dates", dtype=tensor.dtype)(made))
            said.append(_in_words(name, dates, bands))
        inputs.append(made)
    if isinstance(model, keras.Sequential):
        values = given[0]
        for layer in model.layers:
            values = layer(values)
        structure, outputs = inputs[0], [values]
    else:
        structure = keras.tree.pack_sequence_as(model.input, inputs)
        # As in `layer_graph`: there is no public way.
        found = model._run_through_graph(given, operation_fn=lambda operation: operation)
        outputs = list(keras.tree.flatten(found))
    named = {
        name: DatesTogether(name=f"{name}_bands")(values) if len(values.shape) == 5 else values
        for name, values in zip(output_names(model), outputs)
    }
    return keras.Model(structure, named), " ".join(said)


def _of_pixels(model: Any) -> tuple[Any, str]:
    inputs, given, said = [], [], []
    for tensor in model.inputs:
        name, shape = tensor.name.split(":")[0], tuple(tensor.shape)
        dates, bands = (1, shape[1]) if len(shape) == 2 else shape[1:]
        _check(name, shape, dates, bands)
        made = keras.Input((None, None, dates * bands), dtype=tensor.dtype, name=name)
        inputs.append(made)
        if len(shape) == 2:
            given.append(made)
            continue
        given.append(DatesApart(dates, name=f"{name}_dates", dtype=tensor.dtype)(made))
        said.append(_in_words(name, dates, bands))
    names = output_names(model) if has_layers(model) else _names(model)
    outputs = EveryPixel(model, names, name="every_pixel")(*given)
    single = isinstance(model, keras.Sequential)
    structure = inputs[0] if single else keras.tree.pack_sequence_as(model.input, inputs)
    said.insert(0, "The model knows of no neighbours: every pixel is computed by itself.")
    return keras.Model(structure, outputs), " ".join(said)


def of_one_pixel(model: Any) -> Optional[Any]:
    """Return the network that :func:`on_images` lets compute every pixel; None: there is none."""
    around = (keras.layers.InputLayer, DatesApart, EveryPixel)
    layers = tuple(getattr(model, "layers", ()))
    inside = [layer.model for layer in layers if isinstance(layer, EveryPixel)]
    if len(inside) != 1 or not all(isinstance(layer, around) for layer in layers):
        return None
    pixel = inside[0]
    if isinstance(pixel, keras.Sequential):
        # One that was never called has inputs and outputs, but no graph that can be walked.
        return keras.Model(pixel.inputs[0], pixel.outputs[0])
    return pixel if has_layers(pixel) else None


def _names(model: Any) -> list[str]:
    """Names for the outputs of a model that is no graph of layers."""
    if len(model.outputs) == 1:
        return ["output"]
    return [f"output_{number}" for number in range(1, len(model.outputs) + 1)]


def _check(name: str, shape: tuple[Any, ...], dates: Any, bands: Any) -> None:
    if dates is None or bands is None:
        open_ = "dates" if dates is None else "bands"
        raise ModelError(
            f"The input “{name}” has the shape {shape}, which leaves the number of {open_} open; "
            "expected are fixed numbers of dates and bands, which tell how the bands of the image "
            f"are dealt out. Save the model with Input(shape=(dates, …, bands)), and {open_} as "
            "the images will have them."
        )


def _in_words(name: str, dates: int, bands: int) -> str:
    return (
        f"The input “{name}” takes {dates} dates of {bands} bands: the image needs {dates * bands} "
        "bands, those of the first date first."
    )


def _layers(layer: Any) -> Iterator[Any]:
    for one in getattr(layer, "layers", ()):
        yield one
        yield from _layers(one)
    inner = getattr(layer, "layer", None)
    if isinstance(inner, keras.layers.Layer):
        yield inner


def without_state(model: Any) -> list[str]:
    """Let the recurrent layers of a model begin anew with every patch.

    Args:
        model: the Keras model; changed.

    Returns:
        The names of those that kept what they had seen in the batch before.
    """
    found = [one for one in _layers(model) if getattr(one, "stateful", False) is True]
    for layer in found:
        layer.stateful = False
    return [layer.name for layer in found if not has_layers(layer)]
