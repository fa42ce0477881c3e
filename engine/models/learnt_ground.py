"""On which divisions of ground a network was trained: what its Keras file says of itself.

Whoever trains it on has to know it, or places that it has learnt are taken to test it. It is a
member of the file's archive that Keras passes over; cards have the same among what they say of the
training. People may edit neither a Keras file nor a card into running anything: it is JSON, of a
few kilobytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import ModelError
from .keras_members import document_of, member_of, put_member

MEMBER = "cnnmapper_ground.json"
"""Name in the archive."""
MOST = 1000
"""Divisions that are named at the most."""
_IDENTITY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class LearntGround:
    """What is known of where a network has learnt."""

    divisions: tuple[str, ...]
    """Identities of the divisions whose training parts it has learnt, as patch sets have them."""
    and_unknown: bool = False
    """It began with a network of which that is not known, or has learnt from a set like that."""

    def to_document(self) -> dict[str, Any]:
        """Return it for JSON."""
        known = {"and_unknown": True} if self.and_unknown else {}
        return {"divisions": list(self.divisions), **known}

    @classmethod
    def of(cls, document: Any) -> LearntGround:
        """Read it back.

        Raises:
            ValueError: a value is none of those that are expected; the message names it.
        """
        if not isinstance(document, dict):
            raise ValueError(f"it is {document!r:.99}; expected is an object")
        unknown = sorted(set(document) - {"divisions", "and_unknown"})
        if unknown:
            raise ValueError(f"it has {unknown[0]!r:.99}; expected are divisions and and_unknown")
        divisions, more = document.get("divisions"), document.get("and_unknown", False)
        if not isinstance(divisions, list) or not isinstance(more, bool):
            raise ValueError(
                f"divisions is {divisions!r:.99} and and_unknown {more!r:.99}; expected are a list "
                "and true or false"
            )
        check_identities(divisions)
        return cls(tuple(divisions), more)


def check_identities(identities: Any) -> None:
    """Refuse what are no identities of divisions.

    Raises:
        ValueError: says which.
    """
    if len(identities) > MOST:
        raise ValueError(f"it names {len(identities)} divisions; expected are at most {MOST}")
    for one in identities:
        if not isinstance(one, str) or not _IDENTITY.fullmatch(one):
            raise ValueError(f"it names the division {one!r:.99}; expected is a SHA-256")


def put_into(path: Path, ground: LearntGround) -> None:
    """Have a Keras file that was just written tell it.

    Raises:
        OSError: it cannot be written.
    """
    put_member(path, MEMBER, ground.to_document())


def ground_in(path: Path) -> Optional[LearntGround]:
    """Return what a Keras file says of it; None: nothing, as every file of other programs.

    Raises:
        ModelError: what it says is damaged.
    """
    text = member_of(path, MEMBER)
    if text is None:
        return None
    try:
        return LearntGround.of(document_of(text))
    except (ValueError, RecursionError) as error:
        raise ModelError(
            f"{path}: {MEMBER} in it, which tells where the network has learnt, is damaged "
            f"({str(error)[:200]}). Copy the file again, or remove that member from the archive: "
            "then it is not known."
        ) from None
