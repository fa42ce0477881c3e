"""The fields that a map is made with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

from ..geometry.grid import Size
from ..models.card_regions import RegionEntry
from ..models.tensors import Tensor
from .overlap import Overlap


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
    padded: Optional[RegionEntry] = None
    """The network whose margin is cut away: it runs over regions as the whole image would."""
    fixed: Optional[dict[str, Size]] = None
    """By source: patches on which the model itself insists, where these are not the receptive
    fields."""
    overlap: Optional[Overlap] = None
    """How patches overlap, where that is how the model is applied."""

    @property
    def margin(self) -> Optional[Size]:
        """Source pixels seen on each side of a block; None: the network has no margin."""
        if self.overlap is not None:
            return self.overlap.around
        return None if self.padded is None else self.padded.margin

    @property
    def aside(self) -> tuple[Fraction, Fraction]:
        """Source pixels by which the map lies further (right, down) than blocks with a margin."""
        return (Fraction(0), Fraction(0)) if self.overlap is None else self.overlap.aside

    @property
    def patch(self) -> dict[str, Size]:
        """By source: patches on which the model itself can be run."""
        return self.fixed or self.receptive

    @property
    def scale_in_words(self) -> str:
        """Scale factor of the map; a fraction where its pixels are finer than the image's."""
        if self.overlap is not None:
            pair = self.overlap.scale
        elif self.padded is not None:
            unit, size = next(iter(self.padded.strides.values())), self.expression
            pair = Fraction(unit.width, size.width), Fraction(unit.height, size.height)
        else:
            return str(self.scale)
        return str(pair[0]) if pair[0] == pair[1] else f"{pair[0]}x{pair[1]}"


def with_margin(entry: RegionEntry, sources: Sequence[Tensor]) -> RunFields:
    """Return the fields of a run of a padded network whose margin is cut away."""
    unit = entry.strides[sources[0].name]
    # Where the map is finer than the image, `scale_in_words` says so.
    scale = Size(
        max(1, unit.width // entry.expression.width), max(1, unit.height // entry.expression.height)
    )
    sizes = {source.name: Size(*source.fixed) for source in sources if source.fixed is not None}
    fixed = sizes if len(sizes) == len(sources) else None
    return RunFields(entry.receptive, entry.expression, scale, None, entry, fixed)


def overlapping(source: str, overlap: Overlap) -> RunFields:
    """Return the fields of a run whose patches overlap.

    Raises:
        FieldsError: the margin leaves nothing of the patches.
    """
    across, down = overlap.scale
    scale = Size(max(1, int(across)), max(1, int(down)))
    patch = {source: overlap.patch}
    return RunFields({source: overlap.seen}, overlap.kept, scale, None, None, patch, overlap)
