"""How much of a model's map depends on where patches are cut, tried at its export.

What the user's images are is not known then. Images with structure and of noise, bright and dark,
tell how far the border of a patch is felt at least; the search on an image (`cut_margin`) begins
with that.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import EngineError
from ..contract.job import FCN, PredictJob
from ..contract.messages import Messages
from ..geometry.grid import Size
from ..models.card_cuts import CardCuts, CutShare
from ..models.model_outputs import Roles
from ..models.opened_model import OpenedModel
from ..models.runtime import Predict
from ..models.tensors import Tensor, as_pixels
from .changed_labels import ChangedLabels
from .field_search import find_fields
from .overlap import Overlap
from .patch_comparison import PARTS, PatchComparison

_PATCHES = 3
"""Of each image."""
_WORK = 2e11
"""Multiply-adds, some seconds of a core. They are counted and not timed, so that a card does not
depend on how busy a machine is."""
_FEWEST, _USUAL, _MOST = 2, 4, 12
"""Images: with structure and of noise at the least; where the work is not known; at the most."""
_LONGEST_S = 15.0
"""Seconds of a core after which no further image is begun: not all operations are counted."""

Scenes = Callable[[Size, Tensor], Iterator[tuple[str, NDArray[Any]]]]
"""Gives images of a size for an input without end, each with what it is: (height, width, bands)."""


def cuts_at_export(
    model: OpenedModel, roles: Roles, scenes: Scenes, messages: Messages
) -> Optional[CardCuts]:
    """Try a model that is applied to overlapping patches.

    Args:
        model: the model with its card, on which nothing of this stands yet.
        roles: what its outputs are.
        scenes: images to try it on.
        messages: told how far it is, and why it cannot be tried.

    Returns:
        None where patches are not the way to apply it, or it cannot be tried.
    """
    signature = model.loaded.signature
    outputs = _looked_at(roles)
    if len(signature.images) != 1 or signature.scalars or not outputs:
        return None
    (source,) = signature.images
    try:
        job = PredictJob(FCN, (), str(model.folder))
        found = find_fields(job, model.card, model.loaded, signature.images, {}, outputs)
        if found.overlap is None:
            return None
        trial = _Trial(
            model.loaded.compile({source.name: "float32"}, outputs, {}), source, found.overlap,
            PatchComparison(found.overlap, ChangedLabels((roles,), None)), messages,
        )  # fmt: skip
        shares = trial.shares(scenes, _count(model, source))
    except EngineError as error:
        messages.info(f"How much depends on where patches are cut was not measured: {error}")
        return None
    return CardCuts(found.overlap.patch, outputs, shares) if shares else None


def _looked_at(roles: Roles) -> tuple[str, ...]:
    """The outputs of which a map will be made."""
    result = () if roles.result is None else (roles.result.output,)
    return roles.needs or result or roles.undecided


def _count(model: OpenedModel, source: Tensor) -> int:
    """How many images there is time for."""
    layers = model.card.layers if model.card is not None else ()
    work = sum(layer.multiply_adds or 0 for layer in layers) * (source.batch or 1)
    return min(max(int(_WORK // (_PATCHES * work)), _FEWEST), _MOST) if work else _USUAL


class _Trial:
    """Three patches of each image, which overlap, compared in pairs."""

    def __init__(
        self,
        predict: Predict,
        source: Tensor,
        overlap: Overlap,
        comparison: PatchComparison,
        messages: Messages,
    ) -> None:
        self._predict = predict
        self._source = source
        self._patch = overlap.patch
        self._comparison = comparison
        self._messages = messages
        across, down = self._patch.width // 4, self._patch.height // 4
        # Moved by a quarter both ways, and by a half along the rows: beyond a margin of a quarter,
        # the first two still have something in common.
        self._corners = [(0, 0), (across, down), (2 * across, 0)]
        self._seen = Size(self._patch.width + 2 * across, self._patch.height + down)

    def shares(self, scenes: Scenes, count: int) -> tuple[CutShare, ...]:
        """Return what was seen beyond each margin, on the kind of image where it is most.

        Args:
            scenes: the images.
            count: how many of them.
        """
        quarter = PARTS // 4
        differing: dict[str, NDArray[Any]] = defaultdict(lambda: np.zeros(quarter + 1))
        compared: dict[str, NDArray[Any]] = defaultdict(lambda: np.zeros(quarter + 1))
        began = time.process_time()
        for number, (kind, image) in zip(range(count), scenes(self._seen, self._source)):
            late = time.process_time() - began > _LONGEST_S
            if late and number >= _FEWEST:
                break
            for changed, depth in self._pairs(image, number / count, 1 / count):
                for parts in range(quarter + 1):
                    deep = depth >= parts
                    differing[kind][parts] += int(changed[deep].sum())
                    compared[kind][parts] += int(deep.sum())
        found: dict[Size, float] = {}
        for parts in range(quarter + 1):
            margin = Size(self._patch.width * parts // PARTS, self._patch.height * parts // PARTS)
            each = [
                float(differing[kind][parts] / pixels[parts])
                for kind, pixels in compared.items()
                if pixels[parts]
            ]
            if each:
                found.setdefault(margin, max(each))
        return tuple(CutShare(margin, share) for margin, share in found.items())

    def _pairs(
        self, image: NDArray[Any], done: float, step: float
    ) -> Iterator[tuple[NDArray[np.bool_], NDArray[np.int64]]]:
        found: list[dict[str, NDArray[Any]]] = []
        for number, (x, y) in enumerate(self._corners):
            share = done + step * number / _PATCHES
            self._messages.progress(
                0.8 + 0.05 * share,
                f"Measuring how much depends on where patches are cut ({100 * share:.0f} %)",
            )
            seen = image[np.newaxis, y : y + self._patch.height, x : x + self._patch.width]
            outputs = self._predict({self._source.name: np.ascontiguousarray(seen)})
            found.append({name: as_pixels(values, name) for name, values in outputs.items()})
        outputs = {name: np.concatenate([one[name] for one in found]) for name in found[0]}
        valid = np.ones((_PATCHES, self._patch.height, self._patch.width), bool)
        for one, other in ((0, 1), (0, 2), (1, 2)):
            yield self._comparison.compared((outputs, valid), self._corners, one, other)
