"""In which order the files of the tests are begun."""

from __future__ import annotations

from collections.abc import Sequence

import pytest


def begin_with(files: Sequence[str], items: list[pytest.Item]) -> None:
    """Put the tests of these files before all others, in this order; the rest stays as it is.

    ``pytest -n N --dist loadfile --no-loadscope-reorder`` hands out files in the order of the
    tests: with those that take longest in front, no process is left alone with one at the end.
    """
    place = {name: number for number, name in enumerate(files)}
    items.sort(key=lambda item: place.get(item.path.name, len(place)))
