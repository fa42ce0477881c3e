"""The fields that a map is made with: as the job gives them, else the card, else measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np

from ..contract.errors import FieldsError
from ..contract.job import PATCH, PATCHES, PredictJob
from ..geometry.grid import Size
from ..models.card import Card, CardField, largest_receptive
from ..models.fields import ModelFields
from ..models.measured_fields import measure
from ..models.random_images import noise, sample
from ..models.runtime import LoadedModel
from ..models.tensors import Tensor, as_pixels


@dataclass(frozen=True)
class RunFields:
    """The fields of a run."""

    receptive: dict[str, Size]
    """By source, in its own pixels; the reference source comes first."""
    expression: Size
    """Output pixels that one receptive field gives."""
    scale: Size
    """Reference pixels from one pixel of the map to the next."""
    strides: Optional[dict[str, Size]]
    """Pixels of each source from one result of the model to the next when it is run over regions;
    None: not known, or the model takes patches of one size only."""


def find_fields(
    job: PredictJob,
    card: Optional[Card],
    engine: LoadedModel,
    sources: Sequence[Tensor],
    feeds: dict[str, Any],
    outputs: Sequence[str],
) -> RunFields:
    """Return the fields: as given in the job, else the card's, else measured on the model.

    Args:
        job: its receptive_field, expression_field and scale_factor are read.
        card: the model's card, if it has one.
        engine: runs the model for what is not known.
        sources: the image inputs, the reference source's first.
        feeds: values of the other inputs.
        outputs: names of those that the map is made of; the others do not matter.

    Raises:
        FieldsError: malformed, or not to be found.
    """
    return _Search(job, card, engine, sources, feeds, outputs).fields()


def find_patches(
    job: PredictJob,
    card: Optional[Card],
    engine: LoadedModel,
    sources: Sequence[Tensor],
    feeds: dict[str, Any],
) -> dict[str, Size]:
    """Return patches on which every output of the model can be looked at, by source.

    Raises:
        FieldsError: as `find_fields`.
    """
    names = [tensor.name for tensor in engine.signature.outputs]
    return _Search(job, card, engine, sources, feeds, names).patches()


class _Search:
    def __init__(
        self,
        job: PredictJob,
        card: Optional[Card],
        engine: LoadedModel,
        sources: Sequence[Tensor],
        feeds: dict[str, Any],
        outputs: Sequence[str],
    ) -> None:
        self._outputs = list(outputs)
        self._job = job
        self._card = card
        self._engine = engine
        self._sources = sources
        self._feeds = feeds

    def patches(self) -> dict[str, Size]:
        names = [source.name for source in self._sources]
        given = _sizes(self._job.receptive_field, "RECEPTIVE_FIELD", names)
        return given or {source.name: self._receptive(source) for source in self._sources}

    def fields(self) -> RunFields:
        names = [source.name for source in self._sources]
        receptive = self.patches()
        wanted = _sizes(self._job.expression_field, "EXPRESSION_FIELD", names[:1])
        expression = wanted[names[0]] if wanted else self._expression(receptive)
        patches = self._job.mode == PATCH and expression == Size(1, 1)
        # Strides are of no use to plain patches, and measuring them takes seconds.
        scales = None if patches and self._job.method == PATCHES else self._scales()
        strides = None
        # A model for patches of one size is not run over regions, whatever its strides are.
        if scales is not None and all(source.fixed is None for source in self._sources):
            strides = {
                name: Size(s.width * expression.width, s.height * expression.height)
                for name, s in scales.items()
            }
        if patches:
            # One output pixel for each reference pixel, whatever the network's strides.
            return RunFields(receptive, expression, Size(1, 1), strides)
        if scales is None:
            raise FieldsError(
                "The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of "
                "an output pixel divided by the size of an image pixel (4 for a network with two "
                "2 x 2 poolings)."
            )
        return RunFields(receptive, expression, scales[names[0]], strides)

    def _receptive(self, source: Tensor) -> Size:
        known = self._of_card(source)
        size = largest_receptive(known)
        if size is not None:
            return size
        if source.fixed is not None:
            return Size(*source.fixed)
        reason = known[0].reason if known else ""
        measured = self._measured
        if measured is not None:
            pair = measured.receptive.get(source.name)
            if pair is not None:
                return Size(*pair)
            reason = reason or measured.reason
        raise FieldsError(
            f"The receptive field of the model's input “{source.name}” is not known"
            + (f" ({reason})" if reason else "")
            + ". Give it as RECEPTIVE_FIELD: the width (x height) in pixels of the patches that "
            "the model was trained on."
        )

    def _of_card(self, source: Tensor) -> list[CardField]:
        return self._card.fields_of(source.name, self._outputs) if self._card is not None else []

    def _scales(self) -> Optional[dict[str, Size]]:
        """Scale by source; None where it is not known, or no whole number."""
        first = self._sources[0].name
        given = _sizes(self._job.scale_factor, "SCALE_FACTOR", [first])
        found: dict[str, Size] = {}
        for source in self._sources:
            scales = {f.scale_factor for f in self._of_card(source)}
            scale = scales.pop() if len(scales) == 1 else None
            if scale is None and not self._of_card(source) and source.fixed is None and not given:
                scale = self._measured_scale(source.name)
            if scale is not None:
                found[source.name] = scale
        if given:
            # Further sources without a scale of their own are taken to be on the same grid; what
            # the trial before the first tile does not confirm is not used.
            found = {s.name: found.get(s.name, given[first]) for s in self._sources}
            found[first] = given[first]
        return found if len(found) == len(self._sources) else None

    def _measured_scale(self, source: str) -> Optional[Size]:
        measured = self._measured
        for (name, _), one in measured.pairs.items() if measured else ():
            if name == source and one.scale is not None:
                across, down = one.scale
                if across.denominator == down.denominator == 1:
                    return Size(int(across), int(down))
        return None

    @cached_property
    def _measured(self) -> Optional[ModelFields]:
        """What running the model tells; None: it cannot be measured."""
        dtypes = {source.name: "float32" for source in self._sources}
        predict = self._engine.compile(dtypes, self._outputs, self._feeds)
        try:
            return measure(predict, {source.name: source.shape for source in self._sources})
        except FieldsError:
            return None

    def _expression(self, receptive: Mapping[str, Size]) -> Size:
        images = {s.name: noise(s, receptive[s.name])[np.newaxis] for s in self._sources}
        outputs = sample(self._engine, images, self._feeds, self._outputs)
        blocks = [as_pixels(values, name) for name, values in outputs.items()]
        sizes = {Size(block.shape[2], block.shape[1]) for block in blocks}
        if len(sizes) != 1:
            patch = ", ".join(str(size) for size in receptive.values())
            raise FieldsError(
                f"The outputs {', '.join(self._outputs)} have different expression fields "
                f"({', '.join(sorted(map(str, sizes)))}) for a patch of {patch}, and cannot share "
                "one map. Name in OUTPUT_NAMES those alone that have one pixel grid."
            )
        return sizes.pop()


def _sizes(text: str, name: str, sources: Sequence[str]) -> Optional[dict[str, Size]]:
    """Read one size, or one for each source, separated by commas; None: empty."""
    if not text.strip():
        return None
    parts = text.split(",")
    if len(parts) != len(sources):
        raise FieldsError(
            f"{name} is “{text}”; expected {len(sources)} "
            + ("size." if len(sources) == 1 else "sizes separated by commas, one for each source.")
        )
    return {source: Size.parse(part, name) for source, part in zip(sources, parts)}
