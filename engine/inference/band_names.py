"""The names of a model's bands, as people give them for its card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..contract.errors import ModelError
from ..imagery.bands import names


def names_of_inputs(text: str, images: Sequence[Any]) -> dict[str, tuple[str, ...]]:
    """Read BANDS: names separated by commas, one list for each image input, separated by “;”.

    Args:
        text: the parameter; empty: the names are not known.
        images: the model's image inputs, each with a name and a shape.

    Raises:
        ModelError: there are not as many names as bands, or one is there twice.
    """
    if not text.strip():
        return {}
    lists = [names(part) for part in text.split(";")]
    expected = "; ".join(f"{t.name} {t.shape[-1]}" for t in images)
    if [len(part) for part in lists] != [t.shape[-1] for t in images]:
        found = "; ".join(str(len(part)) for part in lists)
        raise ModelError(
            f"BANDS is “{text}” ({found} names); expected is one name for each band of the "
            f"model's image input, in its order: {expected}. Separate the names by commas, and "
            "several inputs by “;”."
        )
    for part in lists:
        twice = [name for name in part if part.count(name) > 1]
        if twice:
            raise ModelError(f"BANDS names “{twice[0]}” twice; expected are different names.")
    return {tensor.name: part for tensor, part in zip(images, lists)}
