"""Numbers that people or other programs have written, in texts and in JSON.

Python's own int() and float() also take ``1_000``, ``nan``, ``inf`` and the digits of all scripts.
A text such as a class's name or a parcel's code would be a number by that, and not-a-number would
pass where a number is wanted.
"""

from __future__ import annotations

import math
import re
from typing import Any, Optional

_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_WHOLE = re.compile(r"[-+]?[0-9]+(?:\.0*)?")
_LONGEST = 400
"""Characters: a float can be written with a little fewer."""


def number_in(text: str) -> Optional[float]:
    """Return the finite number that a text is, blanks around it aside; None: it is none.

    Example:
        >>> number_in(" 1e-4 "), number_in("1_000"), number_in("nan")
        (0.0001, None, None)
    """
    plain = text.strip()
    if len(plain) > _LONGEST or _NUMBER.fullmatch(plain) is None:
        return None
    number = float(plain)
    return number if math.isfinite(number) else None


def whole_number_in(text: str) -> Optional[int]:
    """Return the whole number that a text spells out, as in ``3`` or ``3.0``; None: it is none.

    With an exponent it is rather a name: ``2E1`` may be what a field calls a parcel or a crop.

    Example:
        >>> whole_number_in("12"), whole_number_in("12.0"), whole_number_in("1e3")
        (12, 12, None)
    """
    plain = text.strip()
    if len(plain) > _LONGEST or _WHOLE.fullmatch(plain) is None:
        return None
    return int(plain.partition(".")[0])


def finite(value: Any) -> Optional[float]:
    """Return what JSON has as a finite number; None: it is a text, true, NaN or something else."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None
