"""What the numbers of an output can be, and what activation and loss say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

SOFTMAX = "softmax"
LOGITS = "logits"
SIGMOID = "sigmoid"
SIGMOID_LOGITS = "sigmoid-logits"
MULTI_LABEL = "multi-label"
MULTI_LABEL_LOGITS = "multi-label-logits"
CONTINUOUS = "continuous"
KINDS = (SOFTMAX, LOGITS, SIGMOID, SIGMOID_LOGITS, MULTI_LABEL, MULTI_LABEL_LOGITS, CONTINUOUS)
"""As the model card spells them."""

EXCLUSIVE = (SOFTMAX, LOGITS)
"""Several channels, of whose classes a pixel has one."""
ONE_CLASS = (SIGMOID, SIGMOID_LOGITS)
"""One channel: how probable one class is."""
LABELS = (MULTI_LABEL, MULTI_LABEL_LOGITS)
"""Several channels, each of them the probability of a label that excludes no other."""

_APPLIED = {LOGITS: "softmax", SIGMOID_LOGITS: "sigmoid", MULTI_LABEL_LOGITS: "sigmoid"}
_SIGMOIDS = ("sigmoid", "hard_sigmoid")
LINEAR = "linear"
_NO_PROBABILITIES = frozenset(
    {"abs", "celu", "elu", "exponential", "gelu", "leaky_relu", "mish", "prelu", "relu", "relu6",
     "selu", "silu", "softplus", "softsign", "square", "swish", "tanh"}
)  # fmt: skip

_CATEGORICAL = frozenset(
    {"categoricalcrossentropy", "sparsecategoricalcrossentropy", "categoricalfocalcrossentropy",
     "kldivergence", "kullbackleiblerdivergence"}
)  # fmt: skip
_BINARY = frozenset({"binarycrossentropy", "binaryfocalcrossentropy"})
_OF_QUANTITIES = frozenset(
    {"mse", "meansquarederror", "mae", "meanabsoluteerror", "mape", "meanabsolutepercentageerror",
     "msle", "meansquaredlogarithmicerror", "huber", "huberloss", "logcosh", "poisson",
     "rootmeansquarederror"}
)  # fmt: skip


def applied_to(kind: str) -> str:
    """Return what makes probabilities of numbers: ``softmax``, ``sigmoid``, or nothing ("")."""
    return _APPLIED.get(kind, "")


def is_sigmoid(activation: str) -> bool:
    """Tell whether an activation gives each channel a value between 0 and 1 of its own."""
    return activation in _SIGMOIDS


def fits(kind: str, channels: int) -> bool:
    """Tell whether an output of so many channels can be of a kind."""
    if kind == CONTINUOUS:
        return True
    return (channels == 1) == (kind in ONE_CLASS)


@dataclass(frozen=True)
class Finding:
    """What activation and loss say of an output."""

    kind: Optional[str]
    """None: nothing."""
    reason: str = ""
    against: str = ""
    """What speaks for another reading."""


def by_training(activation: str, loss: str, channels: int) -> Finding:
    """Tell what numbers are by how the network ends and how it was trained.

    Args:
        activation: the last one, as Keras names it; "": not known.
        loss: as :mod:`..networks.training_loss` words it; "": not known.
        channels: of the output.
    """
    name = loss.split("(")[0].replace("_", "").lower()
    ends = f"its last activation is {activation}"
    trained = f"the model was trained with {loss}"
    if name in _OF_QUANTITIES and activation not in ("softmax", "log_softmax"):
        against = ends if is_sigmoid(activation) else ""
        return Finding(CONTINUOUS, trained, against)
    if activation == "softmax" and channels > 1:
        return Finding(SOFTMAX, ends, trained if name in _OF_QUANTITIES else "")
    if activation == "log_softmax" and channels > 1:
        # The softmax of a logarithm of probabilities is these probabilities.
        return Finding(LOGITS, ends)
    if is_sigmoid(activation):
        if channels == 1:
            return Finding(SIGMOID, ends)
        return Finding(MULTI_LABEL, ends, trained if name in _CATEGORICAL else "")
    if "from_logits=True" in loss and name in _CATEGORICAL and channels > 1:
        return Finding(LOGITS, trained)
    if "from_logits=True" in loss and name in _BINARY:
        return Finding(SIGMOID_LOGITS if channels == 1 else MULTI_LABEL_LOGITS, trained)
    if activation in _NO_PROBABILITIES:
        return Finding(CONTINUOUS, ends)
    return Finding(None)
