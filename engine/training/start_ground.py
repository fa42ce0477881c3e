"""Whether the network that a training begins with has learnt where its patch set tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..contract.messages import Messages
from ..models.card_accuracy import LEARNT, UNSURE
from ..models.learnt_ground import MOST, LearntGround, ground_in
from ..sampling.patch_set import TEST, PatchSet


@dataclass(frozen=True)
class StartGround:
    """What START means for a test."""

    doubt: str
    """``LEARNT``: it has learnt by another division of the ground; ``UNSURE``: nobody knows; else
    empty: no place of the test was learnt."""
    ground: Optional[LearntGround]
    """Where the network will have learnt in the end; None: not known."""


def start_ground(start: str, patches: PatchSet, messages: Messages) -> StartGround:
    """Hold what START has learnt against how the ground of a set is divided, and say what it means.

    Args:
        start: Keras file to train on from; empty: a new network.
        patches: what is learnt from next.
        messages: told where the test may be none.

    Raises:
        ModelError: what the file says of it is damaged.
    """
    split = patches.split
    own = (split.identity,) if split.identity else ()
    if not start:
        return StartGround("", LearntGround(own) if own else None)
    path = Path(start)
    before = ground_in(path)
    known = before.divisions if before is not None else ()
    # Where the set does not know its division, no other one can be told from it.
    others = tuple(one for one in known if one not in split.keeps)
    unknown = before is None or before.and_unknown or not own
    ground = LearntGround((*own, *others)[:MOST], unknown) if own or others else None
    if not len(patches.parts[TEST]):
        return StartGround("", ground)
    if others and own:
        messages.warning(
            f"START {path.name} has learnt from another division of the ground than that of "
            f"{patches.folder}: test samples may lie where it has learnt, so that the accuracy "
            "stated is too good. Sample again with LIKE, the folder of the patches that START was "
            "trained on, or train a new network."
        )
        return StartGround(LEARNT, ground)
    if unknown:
        if own:
            what = (
                f"Nothing tells where START {path.name} has learnt, or where the network has that "
                "it began with."
            )
        else:
            what = (
                f"{patches.folder} does not tell how its ground is divided, so that it cannot be "
                "compared with what START has learnt."
            )
        messages.info(
            f"{what} If START was trained on other images, the accuracy stated is that of places "
            "that it has never seen; if on this one, test samples may lie where it has learnt, and "
            "the accuracy is too good."
        )
        return StartGround(UNSURE, ground)
    return StartGround("", ground)
