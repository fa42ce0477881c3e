"""A padded network that runs over images of any size, whatever size it was made for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from ..geometry.grid import Size
from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf
from .date_effects import unrolled
from .enlarging import enlarged
from .layer_graph import Network, Step, fill, training_argument
from .padding_margin import PaddedFields
from .pixel_effects import SlidingWindow, Upsampling, is_plain


class ImageNetwork(tf.Module):  # type: ignore[misc]
    """The layers of a model, called one after the other on an image of any size.

    Calling it with a tensor (batch, rows, columns, bands) for each source gives each output by
    name; rows and columns are whole multiples of the network's unit. Beyond the margin along its
    border a region gets what the whole image gets.

    Attributes:
        network: the model, read, with the outputs that are wanted.
        fields: its unit and its margin.
        function: the concrete tf.function, which takes the sources by keyword.
    """

    def __init__(self, network: Network, fields: PaddedFields) -> None:
        """Trace it.

        Args:
            network: the model, read and pruned.
            fields: its unit and its margin.
        """
        super().__init__(name="image_network")
        self.network = network
        self.fields = fields
        self._used: list[Any] = []
        self.function = self.traced()
        # Kept, so that their weights are found when the network is saved.
        self.layers = [layer for layer in self._used if isinstance(layer, keras.layers.Layer)]

    def traced(self) -> Any:
        """Trace it anew, and return the concrete function, which takes the sources by keyword."""
        network = self.network
        specs = {name: network.specs[network.inputs[name]] for name in self.fields.sources}
        return tf.function(self._run, autograph=False).get_concrete_function(
            **{
                name: tf.TensorSpec((None, None, None, spec.shape[3]), spec.dtype, name=name)
                for name, spec in specs.items()
            }
        )

    def __call__(self, images: Mapping[str, Any]) -> dict[str, Any]:
        """Return the outputs by name, as NumPy arrays (batch, rows, columns, channels).

        Args:
            images: by source, a tensor or array of shape (batch, rows, columns, bands); all have
                the same rows and columns.
        """
        dtypes = self.dtypes
        outputs = self.function(**{n: tf.cast(image, dtypes[n]) for n, image in images.items()})
        return {name: values.numpy() for name, values in outputs.items()}

    @property
    def dtypes(self) -> dict[str, str]:
        """Type of each source."""
        network = self.network
        return {n: str(network.specs[network.inputs[n]].dtype) for n in self.fields.sources}

    @property
    def bands(self) -> dict[str, int]:
        """Bands of each source (1 where the model does not say)."""
        network = self.network
        found = {n: network.specs[network.inputs[n]].shape[3] for n in self.fields.sources}
        return {name: int(count or 1) for name, count in found.items()}

    @property
    def fixed(self) -> Optional[Size]:
        """The only size of input that the model itself takes; None: any."""
        rows, columns = self.network.size(self.fields.sources[0])
        return Size(columns, rows) if rows is not None and columns is not None else None

    def _run(self, **sources: Any) -> dict[str, Any]:
        results = run_layers(self.network, sources)
        self._used = [step.operation for step in self.network.steps]
        return {name: _as_map(values) for name, values in results.items()}


def run_layers(network: Network, sources: Mapping[str, Any]) -> dict[str, Any]:
    """Call the layers of a network one after the other.

    That does what the model does, on an image of any size: Keras's own call insists on the size
    for which a model was made, and cannot interpolate at a size that is not known.

    Args:
        network: the network.
        sources: a tensor for each input, by name.

    Returns:
        The outputs by name.
    """
    values: dict[int, Any] = {network.inputs[name]: tensor for name, tensor in sources.items()}
    last = {index: n for n, step in enumerate(network.steps) for index in step.sources}
    outputs = set(network.outputs.values())
    for number, step in enumerate(network.steps):
        results = _call(step, [values[index] for index in step.sources])
        values.update(zip(step.results, results))
        for index in step.sources:
            if last[index] == number and index not in outputs:
                values.pop(index, None)
    return {name: values[index] for name, index in network.outputs.items()}


def interpolates(network: Network) -> bool:
    """Tell whether a layer enlarges by more than repeating pixels."""
    return any(isinstance(s.action, Upsampling) and s.action.reach > 0 for s in network.steps)


def _call(step: Step, sources: list[Any]) -> list[Any]:
    layer = step.operation
    if isinstance(step.action, Upsampling) and is_plain(layer, keras.layers.UpSampling2D):
        return [enlarged(layer, sources[0])]
    if isinstance(step.action, SlidingWindow) and is_plain(layer, keras.layers.ConvLSTM2D):
        return [unrolled(layer, sources[0])]
    given = iter(sources)
    args, kwargs = fill(step.args, step.kwargs, lambda _: next(given))
    result = layer(*args, **kwargs, **training_argument(layer))
    return list(keras.tree.flatten(result))


def _as_map(values: Any) -> Any:
    """An output (batch, rows, columns) gets an axis of channels; the signature wants a new name."""
    return tf.identity(values if len(values.shape) == 4 else values[..., tf.newaxis])
