"""Single values of a model card, read strictly.

All raise ValueError or TypeError where a value is none of those that are expected.
"""

from __future__ import annotations

import re
from typing import Any, Optional

from .card_fields import text_of
from .result_head import Head
from .tensors import Tensor


def head_of(value: Any) -> Optional[Head]:
    """Return which output is the result, and why."""
    return None if value is None else Head(text_of(value["output"]), text_of(value["reason"]))


def band_of(value: Any) -> str:
    """Return the name of a band."""
    # The extension allows a name alone.
    return text_of(value["name"] if isinstance(value, dict) else value)


def hash_of(value: Any) -> str:
    """Return a SHA-256."""
    if not re.fullmatch(r"[0-9a-f]{64}", text_of(value)):
        raise ValueError("its sha256 is none")
    return str(value)


def tensor_of(name: Any, structure: dict[str, Any]) -> Tensor:
    """Return an input or output."""
    shape = tuple(None if length == -1 else length_of(length) for length in structure["shape"])
    return Tensor(text_of(name), shape, text_of(structure["data_type"]))


def length_of(value: Any) -> int:
    """Return the length of an axis."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 10**9:
        raise ValueError(f"the length of an axis is {value!r}")
    return value
