"""A network that learns: one step of gradient descent, and what it gives for samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.training_job import SGD
from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf
from ..networks.pixel_effects import is_plain
from .batches import Batch

_MOMENTUM = 0.9


@dataclass
class Score:
    """Loss and hits, summed up."""

    loss: float = 0.0
    """Sum of weighted cross-entropies, nats."""
    weight: float = 0.0
    hits: int = 0
    count: int = 0
    """Labels that are known."""

    def add(self, found: Sequence[Any]) -> None:
        """Count what a step has given."""
        loss, weight, hits, count = (float(one) for one in found)
        self.loss += loss
        self.weight += weight
        self.hits += int(hits)
        self.count += int(count)

    @property
    def mean_loss(self) -> float:
        """Weighted mean of the cross-entropies."""
        return self.loss / self.weight if self.weight else 0.0

    @property
    def accuracy(self) -> float:
        """Share of hits, 0 to 1."""
        return self.hits / self.count if self.count else 0.0


class Learner:
    """A network with its optimiser."""

    def __init__(
        self, model: Any, probabilities: Any, optimiser: str, class_weights: NDArray[np.float32]
    ) -> None:
        """Take a network.

        Args:
            model: of Keras.
            probabilities: its output of classes, a Keras tensor: (batch, classes), or (batch, rows,
                columns, classes).
            optimiser: one of :data:`..contract.training_job.OPTIMISERS`.
            class_weights: shape (classes,).
        """
        head, node = _made_by(probabilities)
        # The logits: what a softmax layer is given, or what a layer gives without its softmax.
        alone = is_plain(head, keras.layers.Softmax, keras.layers.Activation)
        self._network = keras.Model(model.inputs, node.input_tensors[0] if alone else probabilities)
        self._head = None if alone else head
        self._dates = [tuple(t.shape[1:]) if len(t.shape) == 3 else None for t in model.inputs]
        self._optimiser = (
            keras.optimizers.SGD(0.01, momentum=_MOMENTUM, nesterov=True)
            if optimiser == SGD
            else keras.optimizers.Adam(0.001)
        )
        self._optimiser.build(self._network.trainable_variables)
        self._weights = tf.constant(class_weights, tf.float32)
        self._classes = len(class_weights)
        self._step = tf.function(self._stepped, autograph=False, reduce_retracing=True)
        self._give = tf.function(self._given, autograph=False, reduce_retracing=True)

    @property
    def parameters(self) -> int:
        """How many numbers are trained."""
        return sum(int(np.prod(v.shape)) for v in self._network.trainable_variables)

    @property
    def rate(self) -> float:
        """The learning rate."""
        return float(self._optimiser.learning_rate)

    @rate.setter
    def rate(self, value: float) -> None:
        self._optimiser.learning_rate = value

    @property
    def state(self) -> list[NDArray[Any]]:
        """All that a step changes: weights, running means, random states, the optimiser's."""
        return [_copied(one) for one in self._variables()]

    @state.setter
    def state(self, values: Sequence[NDArray[Any]]) -> None:
        for variable, value in zip(self._variables(), values):
            variable.assign(value)

    @property
    def weights(self) -> list[NDArray[Any]]:
        """What the network is made of: weights and running means."""
        return [_copied(one) for one in self._network.weights]

    @weights.setter
    def weights(self, values: Sequence[NDArray[Any]]) -> None:
        self._network.set_weights(list(values))

    def _variables(self) -> list[Any]:
        return [*self._network.variables, *self._optimiser.variables]

    def learn(self, batch: Batch) -> tuple[float, float, float, float]:
        """Do one step.

        Returns:
            Sum of the weighted cross-entropies, of the weights, of hits, of known labels.
        """
        loss, weight, hits, count = self._step(self._feeds(batch), tf.constant(batch.labels))
        return float(loss), float(weight), float(hits), float(count)

    def look(self, batch: Batch) -> tuple[NDArray[np.float32], Sequence[Any]]:
        """Return what the network gives for samples, and how good that is.

        Returns:
            Probabilities, shape (n, classes) or (n, rows, columns, classes); and the four sums of
            :meth:`learn`.
        """
        logits = self._give(self._feeds(batch))
        probabilities = np.asarray(tf.nn.softmax(logits), np.float32)
        return probabilities, self._measured(logits, tf.constant(batch.labels))

    def _feeds(self, batch: Batch) -> list[Any]:
        # A network of series takes (dates, bands) of one pixel.
        return [
            tf.constant(image if dates is None else image.reshape(len(image), *dates))
            for image, dates in zip(batch.images, self._dates)
        ]

    def _stepped(self, images: Sequence[Any], labels: Any) -> Any:
        with tf.GradientTape() as tape:
            logits = self._logits(images, training=True)
            loss, weight, hits, count = self._measured(logits, labels)
            total = tf.math.divide_no_nan(loss, weight)
            if self._network.losses:
                total += tf.add_n(self._network.losses)
        variables = self._network.trainable_variables
        self._optimiser.apply(tape.gradient(total, variables), variables)
        return loss, weight, hits, count

    def _given(self, images: Sequence[Any]) -> Any:
        return self._logits(images, training=False)

    def _logits(self, images: Sequence[Any], training: bool) -> Any:
        arguments = images[0] if len(images) == 1 else list(images)
        if self._head is None:
            return self._shaped(self._network(arguments, training=training))
        softmax = self._head.activation
        self._head.activation = keras.activations.linear
        try:
            return self._shaped(self._network(arguments, training=training))
        finally:
            self._head.activation = softmax

    def _shaped(self, values: Any) -> Any:
        """Return (batch, classes) of a network that has made one pixel of the patch."""
        values = tf.cast(values, tf.float32)
        if len(values.shape) == 4 and self._one_pixel(values):
            return tf.reshape(values, (-1, self._classes))
        return values

    @staticmethod
    def _one_pixel(values: Any) -> bool:
        return tuple(values.shape[1:3]) == (1, 1)

    def _measured(self, logits: Any, labels: Any) -> Any:
        """Return sums of weighted cross-entropies, of weights, of hits, of known labels."""
        known = labels >= 0
        right = tf.maximum(labels, 0)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(right, logits)
        weights = tf.gather(self._weights, right) * tf.cast(known, tf.float32)
        best = tf.argmax(logits, axis=-1, output_type=tf.int32)
        hits = tf.reduce_sum(tf.cast(known & (best == labels), tf.float32))
        return (
            tf.reduce_sum(weights * losses),
            tf.reduce_sum(weights),
            hits,
            tf.reduce_sum(tf.cast(known, tf.float32)),
        )


def _made_by(tensor: Any) -> tuple[Any, Any]:
    """Return the layer that gives a Keras tensor, and its node in the graph."""
    history = tensor._keras_history
    return history.operation, history.operation._inbound_nodes[history.node_index]


def _copied(variable: Any) -> NDArray[Any]:
    return np.array(variable.value.numpy())
