"""Which classes a network's channels are of: what its Keras file says of itself.

Whoever trains it on with as many other classes has to know it, or its last layer begins with what
it knows of the wrong ones. A member of the archive, see :mod:`.keras_members`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..contract.errors import ModelError
from ..maps.legend import Legend, generated_label
from .keras_members import document_of, member_of, put_member

MEMBER = "cnnmapper_classes.json"
"""Name in the archive."""

LearntClasses = tuple[tuple[int, str], ...]
"""Value and name of the class of each channel, in their order."""


def put_classes(path: Path, legend: Legend) -> None:
    """Have a Keras file that was just written tell its classes.

    Raises:
        OSError: it cannot be written.
    """
    put_member(path, MEMBER, {"classes": [[one.value, one.label] for one in legend.entries]})


def classes_in(path: Path) -> Optional[LearntClasses]:
    """Return what a Keras file says of them; None: nothing, as every file of other programs.

    Raises:
        ModelError: what it says is damaged.
    """
    text = member_of(path, MEMBER)
    if text is None:
        return None
    try:
        rows = document_of(text).get("classes")
        if not isinstance(rows, list) or not all(_is_class(row) for row in rows):
            raise ValueError("expected is a list of classes, each with its value and name")
        return tuple((value, label) for value, label in rows)
    except (ValueError, RecursionError) as error:
        raise ModelError(
            f"{path}: {MEMBER} in it, which tells the classes of the network, is damaged "
            f"({str(error)[:200]}). Copy the file again, or remove that member from the archive: "
            "then they are not known."
        ) from None


def _is_class(row: object) -> bool:
    return isinstance(row, list) and [type(one) for one in row] == [int, str]


def are_others(learnt: LearntClasses, legend: Legend) -> bool:
    """Tell whether a legend has other classes, or has them in another order.

    A class that was called by its number there, or is here, is the one of that number.
    """
    if len(learnt) != len(legend.entries):
        return True
    for (value, label), one in zip(learnt, legend.entries):
        unnamed = generated_label(value) in (label, one.label)
        if value != one.value or not (unnamed or label.casefold() == one.label.casefold()):
            return True
    return False
