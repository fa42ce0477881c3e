"""Which class each labelled feature is of: numbers, names of a legend, or texts of their own."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..assessment.class_codes import class_number
from ..contract.errors import ReferenceDataError
from ..contract.messages import Messages
from ..maps.legend import MAX_VALUE

MOST_CLASSES = 1000
"""More are no classes that a network learns to tell apart, but numbers of something else."""
NONE = -1
_SHOWN = 5


@dataclass(frozen=True)
class ClassValues:
    """The class of each feature."""

    values: NDArray[np.int64]
    """Class values; NONE where there is none."""
    names: Mapping[int, str]
    """By class value, where the field itself has names; empty: it has numbers."""


def class_values(
    field: NDArray[Any],
    where: str,
    known: Mapping[str, int],
    ignored: Collection[float],
    messages: Messages,
) -> ClassValues:
    """Read a field of classes.

    Whole numbers are class values. Texts are names of the legend; without a legend each text is a
    class, and they are numbered from 0 in the order of the alphabet.

    Args:
        field: of each feature; None or NaN: it has none.
        where: what messages call the field.
        known: class values by name in lower case; empty: there is no legend.
        ignored: class values that mean "not known".
        messages: told what is left out.

    Raises:
        ReferenceDataError: it holds something else.
    """
    plain = [_plain(value) for value in field.tolist()]
    distinct = dict.fromkeys(value for value in plain if value is not None)
    if len(distinct) > MOST_CLASSES:
        raise ReferenceDataError(
            f"{where} has {len(distinct)} different values; expected is a field of classes, with "
            f"at most {MOST_CLASSES}. Choose another field: this one seems to number the features."
        )
    numbers = {value: class_number(value) for value in distinct}
    names: dict[int, str] = {}
    found: dict[Any, int] = {}
    if known or all(number is not None for number in numbers.values()):
        found = _by_number_or_name(numbers, where, known)
    elif any(isinstance(value, float) for value in distinct):
        wrong = next(v for v in distinct if isinstance(v, float) and numbers[v] is None)
        raise ReferenceDataError(
            f"{where} holds {wrong:g}; expected are whole numbers or names, one for each class."
        )
    else:
        texts = sorted({str(value) for value in distinct})
        _warn_of_case(texts, where, messages)
        names = dict(enumerate(texts))
        found = {value: texts.index(str(value)) for value in distinct}
    for value, number in found.items():
        if not (0 <= number <= MAX_VALUE or number in ignored):
            raise ReferenceDataError(
                f"{where} holds {value}; expected are class values from 0 to {MAX_VALUE}. If it "
                "means “not known”, name it in IGNORE."
            )
    missing = sum(value is None for value in plain)
    if missing:
        messages.warning(f"{where} is empty in {missing} features; they are left out.")
    given = {value: number for value, number in found.items() if number not in ignored}
    return ClassValues(
        np.array([given.get(value, NONE) if value is not None else NONE for value in plain],
                 np.int64),
        {number: name for number, name in names.items() if number in given.values()},
    )  # fmt: skip


def check_names(
    field: NDArray[Any], where: str, classes: Collection[tuple[str, int]]
) -> None:
    """Refuse names that a legend gives to several classes.

    Args:
        field: of each feature.
        where: what messages call the field.
        classes: name and value of each class.

    Raises:
        ReferenceDataError: the field holds one.
    """
    given = {value.strip().lower(): value for value in field.tolist() if isinstance(value, str)}
    for name, value in given.items():
        own = [str(number) for label, number in classes if label.lower() == name]
        if len(own) > 1:
            raise ReferenceDataError(
                f"{where} holds “{value}”, and CLASSES calls the classes {', '.join(own)} so. Give "
                "each of them a name of its own, or let the field hold the numbers of the classes."
            )


def _plain(value: Any) -> Any:
    """Return a field's value as a number or a text; None: missing, as NaN and blanks are."""
    if isinstance(value, float) and math.isnan(value):
        return None
    return (value.strip() or None) if isinstance(value, str) else value


def _by_number_or_name(
    numbers: Mapping[Any, Optional[int]], where: str, known: Mapping[str, int]
) -> dict[Any, int]:
    found, wrong = {}, []
    for value, number in numbers.items():
        named = known.get(value.lower()) if isinstance(value, str) else None
        chosen = number if named is None else named
        if chosen is None:
            wrong.append(str(value)[:50])
        else:
            found[value] = chosen
    if wrong:
        raise ReferenceDataError(
            f"{where} holds “{'”, “'.join(wrong[:_SHOWN])}”{' and more' * (len(wrong) > _SHOWN)}; "
            "expected are whole numbers or the names of the classes in CLASSES, which are: "
            f"{', '.join(known)}."
        )
    return found


def _warn_of_case(texts: list[str], where: str, messages: Messages) -> None:
    seen: dict[str, str] = {}
    for text in texts:
        other = seen.setdefault(text.casefold(), text)
        if other != text:
            messages.warning(
                f"{where} holds “{other}” and “{text}”, which are two classes here; write them in "
                "one way if they are one."
            )
