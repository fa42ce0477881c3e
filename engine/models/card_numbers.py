"""What a model card says of the numbers of an output. People may edit it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional, Union

from ..contract.errors import CardError
from .number_kinds import KINDS, LABELS, applied_to, fits, is_sigmoid

KEY = "cnnmapper:numbers"
"""Where an output of the card has it."""
Threshold = Union[float, tuple[float, ...]]
"""For all channels, or for each of them."""
_KEYS = ("kind", "threshold", "unit", "names", "activation", "loss")
_LONGEST = 200


@dataclass(frozen=True)
class CardNumbers:
    """What the numbers of one output are, and what was found that speaks for it."""

    kind: Optional[str] = None
    """One of :data:`.number_kinds.KINDS`; None: not known, so the run decides."""
    threshold: Optional[Threshold] = None
    """Above which a label is on the map, for all labels or for each; None: 0.5."""
    unit: str = ""
    """Of continuous numbers."""
    names: tuple[str, ...] = ()
    """Of the channels of continuous numbers; empty: they are named after the output."""
    activation: str = ""
    """The last one, as Keras names it; "": not known."""
    loss: str = ""
    """What the model was trained with; "": not known."""

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card."""
        return {
            "kind": self.kind,
            "threshold": list(self.threshold)
            if isinstance(self.threshold, tuple)
            else self.threshold,
            "unit": self.unit,
            "names": list(self.names),
            "activation": self.activation,
            "loss": self.loss,
        }

    @classmethod
    def of(cls, document: Any, output: str, channels: Optional[int]) -> CardNumbers:
        """Read it back.

        Args:
            document: the part of the card.
            output: name of the output.
            channels: how many it has; None: not known.

        Raises:
            CardError: a value is none of those that are expected; the message names it.
        """
        where = f"{KEY} of the output “{output}”"
        if not isinstance(document, dict):
            raise CardError(f"{where} is {document!r:.99}; expected is an object.")
        unknown = sorted(set(document) - set(_KEYS))
        if unknown:
            raise CardError(
                f"{where} has {unknown[0]!r:.99}; expected are {', '.join(_KEYS)} alone."
            )
        return cls(
            _kind(document, where, channels),
            _threshold(document, where, channels),
            _text(document.get("unit", ""), f"{where}: unit"),
            _names(document.get("names", []), where, channels),
            _text(document.get("activation", ""), f"{where}: activation"),
            _text(document.get("loss", ""), f"{where}: loss"),
        )


def _kind(document: dict[str, Any], where: str, channels: Optional[int]) -> Optional[str]:
    kind = document.get("kind")
    if kind is None:
        return None
    if kind not in KINDS:
        raise CardError(
            f"{where}: kind is {kind!r:.99}; expected is {', '.join(KINDS)}, or null for what "
            "each run is to find out."
        )
    if channels is not None and not fits(kind, channels):
        expected = "one channel" if channels != 1 else "several channels"
        raise CardError(
            f"{where}: kind is {kind}, which has {expected}; the output has {channels}."
        )
    activation = document.get("activation")
    if isinstance(activation, str) and applied_to(kind) and _is_applied(activation):
        raise CardError(
            f"{where}: kind is {kind}, but the activation is {activation} already; applied again, "
            "it would give other numbers. Expected is a kind without “logits”."
        )
    return str(kind)


def _is_applied(activation: str) -> bool:
    return activation == "softmax" or is_sigmoid(activation)


def _threshold(
    document: dict[str, Any], where: str, channels: Optional[int]
) -> Optional[Threshold]:
    value, kind = document.get("threshold"), document.get("kind")
    if value is None:
        return None
    if not isinstance(value, list):
        if not _is_fraction(value):
            raise CardError(
                f"{where}: threshold is {value!r:.99}; expected is a number from 0 to 1, or a "
                "list of one for each label."
            )
        return float(value)
    if kind is not None and kind not in LABELS:
        raise CardError(
            f"{where}: threshold is a list, but kind is {kind}; expected is one number, since only "
            f"labels that do not exclude each other ({', '.join(LABELS)}) have one each."
        )
    if not value or (channels is not None and len(value) != channels):
        expected = "labels" if channels is None else f"{channels} labels"
        raise CardError(
            f"{where}: threshold has {len(value)} entries; expected is one for each of the "
            f"{expected}, or one number for all of them."
        )
    wrong = next((one for one in value if not _is_fraction(one)), None)
    if wrong is not None or None in value:
        raise CardError(
            f"{where}: threshold holds {wrong!r:.99}; expected are numbers from 0 to 1."
        )
    return tuple(map(float, value))


def _is_fraction(value: Any) -> bool:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and bool(0 <= value <= 1)


def _names(value: Any, where: str, channels: Optional[int]) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise CardError(f"{where}: names is {value!r:.99}; expected is a list of texts.")
    names = tuple(_text(name, f"{where}: names") for name in value)
    if names and channels is not None and len(names) != channels:
        raise CardError(
            f"{where}: names has {len(names)} entries; expected is one for each of the "
            f"{channels} channels, or none."
        )
    return names


def _text(value: Any, where: str) -> str:
    fine = isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()
    if not fine:
        raise CardError(
            f"{where} is {value!r:.99}; expected is a text of at most {_LONGEST} characters in "
            "one line."
        )
    return str(value)
