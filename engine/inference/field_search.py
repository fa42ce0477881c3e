"""Finds the fields that a map is made with: as the job gives them, else the card, else measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cached_property
from typing import Any, Optional

import numpy as np

from ..contract.errors import FieldsError
from ..contract.job import AUTO, DENSE, PATCH, PATCHES, PredictJob
from ..geometry.grid import Size
from ..models.card import Card
from ..models.card_fields import CardField, largest_receptive
from ..models.card_regions import PADDED, RegionEntry
from ..models.fields import ModelFields
from ..models.measured_fields import measure
from ..models.random_images import noise, sample
from ..models.runtime import LoadedModel
from ..models.tensors import Arrays, Tensor, as_pixels
from ..models.whole_numbers import spread
from .overlap import Overlap, asked_in_vain, overlap_of, patch_that_runs
from .run_fields import RunFields, overlapping, with_margin
from .size_texts import sizes_of


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
    # However the job has a padded model applied, patches for its network show what it gives.
    usual = replace(job, method=AUTO, patch_size=0, margin=None, blend=False)
    search = _Search(usual, card, engine, sources, feeds, names)
    try:
        return search.patches()
    except FieldsError:
        if len(sources) != 1 or search._given:
            raise
    return {sources[0].name: search.overlapping_patch(job.patch_size)}


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
        self._job, self._card, self._engine = job, card, engine
        self._silent = card is None or not card.fields
        self._sources, self._feeds = sources, feeds

    def patches(self) -> dict[str, Size]:
        names = [source.name for source in self._sources]
        given = sizes_of(self._job.receptive_field, "RECEPTIVE_FIELD", names)
        return given or {
            source.name: self._of_padded(source) or self._receptive(source)
            for source in self._sources
        }

    def fields(self) -> RunFields:
        names = [source.name for source in self._sources]
        padded = self._padded()
        if padded is not None:
            self._refuse_step()
            return with_margin(padded, self._sources)
        overlap = self._overlap()
        if overlap is not None:
            self._refuse_step()
            return overlapping(self._sources[0].name, overlap)
        receptive = self.patches()
        wanted = sizes_of(self._job.expression_field, "EXPRESSION_FIELD", names[:1])
        expression = wanted[names[0]] if wanted else self._expression(receptive)
        patches = self._job.mode == PATCH and expression == Size(1, 1)
        # Strides are of no use to plain patches, and measuring them takes seconds.
        scales = None if patches and self._job.method == PATCHES else self._scales()
        strides = None
        # A model for patches of one size, or of which it takes several at a time, is not run over
        # regions, whatever its strides are.
        if scales is not None and all(source.takes_regions for source in self._sources):
            strides = {
                name: Size(s.width * expression.width, s.height * expression.height)
                for name, s in scales.items()
            }
        if patches:
            # One output pixel for each reference pixel or every n-th, whatever the strides.
            return RunFields(receptive, expression, Size(self._job.step, self._job.step), strides)
        self._refuse_step()
        if scales is None:
            raise FieldsError(
                "The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of "
                "an output pixel divided by the size of an image pixel (4 for a network with two "
                "2 x 2 poolings)."
            )
        return RunFields(receptive, expression, scales[names[0]], strides)

    def _refuse_step(self) -> None:
        if self._job.step > 1:
            raise FieldsError(
                f"STEP is {self._job.step}, but the model gives a map of each patch and not one "
                "value: there is no patch around every pixel that could be left out. Leave STEP "
                "at 1."
            )

    def _overlap(self) -> Optional[Overlap]:
        """How patches overlap, if that is how the job wants the model applied, or the only way."""
        asked = self._job.patch_size > 0 or self._job.margin is not None or self._job.blend
        if asked and len(self._sources) != 1:
            raise asked_in_vain(
                f"has {len(self._sources)} image inputs: patches that overlap are for models of one"
            )
        if len(self._sources) != 1 or self._given:
            return None
        source = self._sources[0]
        if not asked and not self._needs_overlap(source):
            return None
        fixed = Size(*source.fixed) if source.fixed is not None else None
        own = self._card.patch if self._card is not None and fixed is None else None
        asked_size = self._job.patch_size or own or 0
        patch, output = patch_that_runs(
            asked_size, fixed, lambda size: self._expression({source.name: size})
        )
        if output == Size(1, 1):
            if asked:
                raise asked_in_vain("gives one value for each patch and not a map of it")
            return None
        if self._job.mode == PATCH and self._job.method == DENSE:
            raise FieldsError(
                "METHOD is dense, which is for models that give one value for each patch; this one "
                f"gives a map of {output} pixels for a patch of {patch}. Choose METHOD automatic."
            )
        overlap = overlap_of(patch, output, self._scale_of_layers(source))
        return replace(overlap.seeing(self._unpadded(source)), blend=self._job.blend)

    def overlapping_patch(self, size: int) -> Size:
        """A patch of those that will overlap, on which any outputs can be looked at."""
        (source,) = self._sources

        def run(patch: Size) -> Arrays:
            image = noise(source, patch)[np.newaxis]
            return sample(self._engine, {source.name: image}, self._feeds, self._outputs)

        return patch_that_runs(size, None, run)[0]

    def _needs_overlap(self, source: Tensor) -> bool:
        """Tell whether regions get another result than patches, and nothing proven gives that."""
        if self._card is None or self._silent:
            known = self._measured if source.fixed is None else None
            pairs = (
                [one for (name, _), one in known.pairs.items() if name == source.name]
                if known
                else []
            )
            return not pairs or any(one.reason or one.receptive is None for one in pairs)
        regions = self._card.regions
        plain = [e for e in regions if e.kind != PADDED and set(self._outputs) <= set(e.outputs)]
        fields = self._of_card(source)
        if self._finer(source):
            return True
        return not plain and (
            source.fixed is not None or any(f.reason or f.receptive_field is None for f in fields)
        )

    def _finer(self, source: Tensor) -> bool:
        """Tell whether the card knows all of the fields but a scale factor of whole pixels."""
        return any(
            f.scale_factor is None and f.receptive_field is not None and not f.reason
            for f in self._of_card(source)
        )

    def _scale_of_layers(self, source: Tensor) -> Optional[tuple[Fraction, Fraction]]:
        """Source pixels from one output pixel to the next, where layers or trials tell."""
        known = {f.scale_factor for f in self._of_card(source)}
        scale = known.pop() if len(known) == 1 else None
        if scale is not None:
            return Fraction(scale.width), Fraction(scale.height)
        if (self._silent or self._finer(source)) and self._measured is not None:
            scales = {one.scale for one in self._measured.pairs.values()}
            return scales.pop() if len(scales) == 1 else None
        return None

    def _unpadded(self, source: Tensor) -> Optional[Size]:
        """Source pixels that an output pixel sees where nothing is padded; None: not known."""
        known = self._of_card(source)
        if known:
            own = {_of_one_pixel(field) for field in known}
            return own.pop() if len(own) == 1 else None
        measured = self._measured if self._silent and source.fixed is None else None
        pairs = measured.pairs.items() if measured is not None else ()
        ours = [one for (name, _), one in pairs if name == source.name]
        if measured is None or not ours or any(one.reason for one in ours):
            return None
        size = measured.receptive.get(source.name)
        return Size(*size) if size is not None else None

    @property
    def _given(self) -> bool:
        """Whether the user says himself what the fields are."""
        job = self._job
        return bool((job.receptive_field + job.expression_field + job.scale_factor).strip())

    def _padded(self) -> Optional[RegionEntry]:
        """The padded network that is run over regions, if that is how the job wants it."""
        for entry in self._padded_networks():
            if set(self._outputs) <= set(entry.outputs):
                return entry
        return None

    def _padded_networks(self) -> list[RegionEntry]:
        job = self._job
        if self._card is None or self._given or self._feeds:
            return []
        if job.mode == PATCH and job.method != AUTO:
            return []
        if job.patch_size or job.margin is not None or job.blend:
            return []
        return [entry for entry in self._card.regions if entry.kind == PADDED]

    def _of_padded(self, source: Tensor) -> Optional[Size]:
        """A patch on which a padded model can be looked at."""
        sizes = [
            e.receptive[source.name] for e in self._padded_networks() if source.name in e.receptive
        ]
        if not sizes or source.fixed is not None:
            return None
        return Size(max(s.width for s in sizes), max(s.height for s in sizes))

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
        given = sizes_of(self._job.scale_factor, "SCALE_FACTOR", [first])
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
            return measure(
                spread(predict, self._sources),
                {source.name: source.shape for source in self._sources},
            )
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


def _of_one_pixel(field: CardField) -> Optional[Size]:
    """Source pixels that one output pixel of a block sees; None: not known, or it is padded."""
    seen, block, scale = field.receptive_field, field.expression_field, field.scale_factor
    if seen is None or block is None or scale is None or field.reason:
        return None
    if block != Size(1, 1) and seen == Size(block.width * scale.width, block.height * scale.height):
        return None
    return Size(
        seen.width - (block.width - 1) * scale.width,
        seen.height - (block.height - 1) * scale.height,
    )
