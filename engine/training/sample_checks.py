"""What a patch set must hold so that a network can learn from it: refused, or said, at once."""

from __future__ import annotations

from collections.abc import Sequence

from ..contract.errors import TrainingError
from ..contract.messages import Messages
from ..sampling.patch_set import PARTS, TEST, TRAINING, VALIDATION, PatchSet

_MOST_NAMES = 5
_FEW = 30
"""Test samples of a class, of which an accuracy says little."""


def check_samples(patches: PatchSet, batch: int, messages: Messages) -> None:
    """Refuse a set that nothing can be learnt from, and say what is to be known of another one.

    Raises:
        TrainingError: the training part has no samples, or none of a class.
    """
    counts = {part: patches.facts.class_counts[part] for part in PARTS}
    labels = [entry.label for entry in patches.classes.entries]
    if not sum(counts[TRAINING]):
        raise TrainingError(
            f"The training part of {patches.folder} has no samples. Sample again with smaller "
            "blocks, smaller shares of validation and test, or more labels."
        )
    if len(labels) < 2:
        raise TrainingError(
            f"{patches.folder} has the class {labels[0]} alone; expected are two at least. Label "
            "something that is not of it, and sample again."
        )
    missing = _without(counts[TRAINING], labels)
    if missing:
        raise TrainingError(
            f"The training part of {patches.folder} has no samples of {_listed(missing)}, which "
            "the network could not learn. Label more of it, in several places, or sample again "
            "with another seed or smaller blocks, or without this class."
        )
    if not sum(counts[VALIDATION]):
        messages.warning(
            "The validation part has no samples: nothing tells when the network learns its "
            "samples by heart, so the weights with the smallest loss on the training part are "
            "kept, and no temperature is fitted."
        )
    if not sum(counts[TEST]):
        messages.warning("The test part has no samples: no accuracy can be told.")
    for part in (VALIDATION, TEST):
        missing = _without(counts[part], labels)
        if sum(counts[part]) and missing:
            messages.warning(
                f"The {part} part has no samples of {_listed(missing)}: how well the network "
                "knows that is not measured there."
            )
    few = [f"{label} ({n})" for n, label in zip(counts[TEST], labels) if 0 < n < _FEW]
    if few:
        messages.warning(f"The test part has few samples of {_listed(few)}.")
    total = len(patches.parts[TRAINING])
    if total < batch:
        messages.info(
            f"The training part has {total} patches, fewer than the {batch} of BATCH: each step "
            "takes all of them."
        )
    if patches.split.is_random:
        messages.warning(
            "The parts of the patch set are random pixels, so that those of the test lie beside "
            "those of the training: the accuracy will be too high."
        )


def _without(counts: Sequence[int], labels: Sequence[str]) -> list[str]:
    return [label for count, label in zip(counts, labels) if not count]


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more
