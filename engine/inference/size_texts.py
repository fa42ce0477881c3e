"""Sizes as the user writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from ..contract.errors import FieldsError
from ..geometry.grid import Size


def sizes_of(text: str, name: str, sources: Sequence[str]) -> Optional[dict[str, Size]]:
    """Read one size, or one for each source, separated by commas; None: empty.

    Args:
        text: as the user wrote it: ``16``, ``16x12``, ``16,8``.
        name: of the parameter.
        sources: the image inputs.

    Raises:
        FieldsError: another number of sizes, or what is none.
    """
    if not text.strip():
        return None
    parts = text.split(",")
    if len(parts) != len(sources):
        raise FieldsError(
            f"{name} is “{text}”; expected {len(sources)} "
            + ("size." if len(sources) == 1 else "sizes separated by commas, one for each source.")
        )
    return {source: Size.parse(part, name) for source, part in zip(sources, parts)}
