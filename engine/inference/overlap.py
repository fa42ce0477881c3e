"""Patches that overlap on a fixed grid: for networks to which a region is no part of an image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Optional, TypeVar

from ..contract.errors import FieldsError, ModelError
from ..geometry.grid import Size
from ..models.card_cuts import CardCuts

DEFAULT_PATCH = Size(256, 256)
"""Of models that take any size and do not say which."""
_OTHER_PATCHES = (Size(240, 240), Size(288, 288), Size(224, 224), Size(252, 252))
"""Of those that do not take that: multiples of 3 and 5, of 9, of 7 and of both 7 and 9."""


Given = TypeVar("Given")


@dataclass(frozen=True)
class Overlap:
    """Patches that overlap: a margin is cut away, and the rest is laid side by side."""

    patch: Size
    """Source pixels of a patch."""
    output: Size
    """Output pixels that the model gives for it."""
    bare: Size
    """Source pixels along each border of a patch for which the model gives no output."""
    margin: Optional[Size] = None
    """Source pixels cut away on each side, `bare` among them; None: not decided yet."""
    share: Optional[float] = None
    """Of labels that depend on where the patches are cut; None: not measured."""
    blend: bool = False
    """Patches overlap by half of what is left of them, and are weighted and summed."""
    own: Optional[Size] = None
    """Source pixels that one output pixel sees; None: something is padded, or it is not known."""

    @property
    def scale(self) -> tuple[Fraction, Fraction]:
        """Source pixels from one output pixel to the next, across and down."""
        return (
            Fraction(self.patch.width - 2 * self.bare.width, self.output.width),
            Fraction(self.patch.height - 2 * self.bare.height, self.output.height),
        )

    @property
    def name(self) -> str:
        """What the log and the map's provenance call the method."""
        what = f"overlap, {'blend' if self.blend else 'crop'} {self.margin or self.bare}"
        if self.share is None:
            return what
        return f"{what}; {percent(self.share)} of labels depend on the cut"

    @property
    def kept(self) -> Size:
        """Output pixels of a block: what is left of a patch, or half of it where they are blended.

        Raises:
            FieldsError: the margin leaves none.
        """
        margin = self.margin or self.bare
        across, down = self.scale
        parts = 2 if self.blend else 1
        width = (self.patch.width - 2 * margin.width) / across / parts
        height = (self.patch.height - 2 * margin.height) / down / parts
        if min(width, height) < 1:
            raise FieldsError(
                f"MARGIN is {margin}, which leaves nothing of patches of {self.patch} pixels. Give "
                "a smaller MARGIN, or a larger PATCH_SIZE where the model takes it."
            )
        return Size(int(width), int(height))

    def check(self) -> None:
        """Refuse a margin that leaves nothing.

        Raises:
            FieldsError: see `kept`.
        """
        _ = self.kept

    @property
    def around(self) -> Size:
        """Source pixels that are seen on each side of a block."""
        margin = self.margin or self.bare
        if not self.blend:
            return margin
        # Of the two patches over a block on each axis, each reaches a block and a margin beyond.
        across, down = self.scale
        columns, rows = self.uneven
        return Size(
            margin.width + int((self.kept.width + columns) * across),
            margin.height + int((self.kept.height + rows) * down),
        )

    @property
    def uneven(self) -> tuple[int, int]:
        """Output pixels (columns, rows) that are cut away on the first sides only: 0 or 1.

        What is left of a patch that is blended has two halves.
        """
        if not self.blend:
            return 0, 0
        margin = self.margin or self.bare
        across, down = self.scale
        return (
            int((self.patch.width - 2 * margin.width) / across) % 2,
            int((self.patch.height - 2 * margin.height) / down) % 2,
        )

    @property
    def seen(self) -> Size:
        """Source pixels that a block sees."""
        across, down = self.scale
        return Size(
            int(self.kept.width * across) + 2 * self.around.width,
            int(self.kept.height * down) + 2 * self.around.height,
        )

    @property
    def cut(self) -> tuple[int, int]:
        """Output pixels (columns, rows) to cut away on each side of what the model gives.

        On the first sides `uneven` comes to that.
        """
        margin = self.margin or self.bare
        across, down = self.scale
        return (
            int((margin.width - self.bare.width) / across),
            int((margin.height - self.bare.height) / down),
        )

    def with_margin(self, margin: Size, share: Optional[float]) -> Overlap:
        """Return the same with a margin, which is rounded up to whole output pixels."""
        across, down = self.scale
        whole = Size(
            _rounded(margin.width, self.bare.width, across),
            _rounded(margin.height, self.bare.height, down),
        )
        return replace(self, margin=whole, share=share)

    def seeing(self, own: Optional[Size]) -> Overlap:
        """Return the same, of which it is known what one output pixel sees.

        Args:
            own: None, or what does not give as many output pixels for a patch: it is not known.
        """
        if own is None:
            return self
        sides = zip(
            (self.patch.width, self.patch.height),
            (self.output.width, self.output.height),
            (own.width, own.height),
            self.scale,
        )
        fits = all((patch - one) // step + 1 == count for patch, count, one, step in sides)
        return replace(self, own=own) if fits else self

    @property
    def aside(self) -> tuple[Fraction, Fraction]:
        """Source pixels by which the map lies further (right, down) than the middle of patches.

        As in every other map, an output pixel has its centre in that of the pixel r//2 of the r
        that it sees: for an even r, half a pixel beyond their middle.
        """
        if self.own is None:
            return Fraction(0), Fraction(0)
        across, down = self.scale
        return (
            _first_edge(self.own.width, across) - self.bare.width,
            _first_edge(self.own.height, down) - self.bare.height,
        )


def _first_edge(own: int, scale: Fraction) -> Fraction:
    """Where a patch's first output pixel begins, in source pixels from the patch's edge."""
    return own // 2 + (1 - scale) / 2


def _rounded(margin: int, bare: int, scale: Fraction) -> int:
    pixel = max(scale, Fraction(1))
    return bare + int(-(-max(margin - bare, 0) // pixel) * pixel)


def percent(share: float) -> str:
    """Say a share of labels."""
    return "less than 0.001 %" if share < 1e-5 else f"{100 * share:.2g} %"


def cuts_in_words(cuts: CardCuts) -> str:
    """Say what a model card tells of patches that overlap, in a sentence."""
    told = cuts.told
    where, what = "on images of noise and with structure", "depended on where patches are cut"
    if told.enough:
        return (
            f"The search for that margin begins with {told.margin} pixels: at the export, {where}, "
            f"{percent(told.share)} of the labels beyond {what}."
        )
    return (
        f"At the export, {where}, no margin was enough: beyond {told.margin} pixels, "
        f"{percent(told.share)} of the labels {what}."
    )


def asked_in_vain(why: str) -> FieldsError:
    """Return what a job is refused with that asks for overlapping patches where there are none.

    Args:
        why: of the model, without its full stop.
    """
    return FieldsError(
        f"PATCH_SIZE, MARGIN or BLEND is given, but the model {why}. Leave them empty."
    )


def patch_that_runs(
    asked: int, fixed: Optional[Size], run: Callable[[Size], Given]
) -> tuple[Size, Given]:
    """Return the patches that are to overlap, and what the model gives for one.

    Args:
        asked: PATCH_SIZE; 0: not given.
        fixed: the only patch that the model takes; None: any.
        run: runs the model on a patch of a size and returns what it gives.

    Raises:
        FieldsError: the model does not take patches of the size that is asked for, or none of the
            usual sizes.
    """
    if fixed is not None:
        if asked and fixed != Size(asked, asked):
            raise FieldsError(
                f"PATCH_SIZE is {asked}, but the model takes patches of {fixed} pixels only. "
                "Leave PATCH_SIZE empty."
            )
        return fixed, run(fixed)
    sizes = [Size(asked, asked)] if asked else [DEFAULT_PATCH, *_OTHER_PATCHES]
    failed: Optional[ModelError] = None
    for size in sizes:
        try:
            return size, run(size)
        except FieldsError:  # it runs, and what it gives is of no use
            raise
        except ModelError as error:
            failed = failed or error
    named = f"PATCH_SIZE is {asked}" if asked else f"PATCH_SIZE is empty, which means {sizes[0]}"
    raise FieldsError(
        f"{named}, but the model does not take such patches. Give a PATCH_SIZE that is a multiple "
        f"of the model's total stride, such as 32, 48 or 96. ({failed})"
    ) from failed


def overlap_of(patch: Size, output: Size, scale: Optional[tuple[Fraction, Fraction]]) -> Overlap:
    """Return how patches of a size overlap.

    Args:
        patch: source pixels of a patch.
        output: output pixels that the model gives for it.
        scale: source pixels from one output pixel to the next; None, or what does not fit the
            sizes: the output covers the whole patch.

    Raises:
        FieldsError: the output's pixels are no whole number of the source's, nor these of them.
    """
    bare = _bare(patch, output, scale) if scale is not None else None
    overlap = Overlap(patch, output, bare or Size(0, 0))
    for one in overlap.scale:
        if one.denominator != 1 and one.numerator != 1:
            raise FieldsError(
                f"For a patch of {patch} pixels the model gives {output} pixels, which lie evenly "
                "neither on its pixels nor between them. Give RECEPTIVE_FIELD, EXPRESSION_FIELD "
                "and SCALE_FACTOR."
            )
    return overlap


def _bare(patch: Size, output: Size, scale: tuple[Fraction, Fraction]) -> Optional[Size]:
    rest = (
        patch.width - output.width * scale[0],
        patch.height - output.height * scale[1],
    )
    if min(rest) < 0 or any(one % 2 for one in rest):
        return None
    return Size(int(rest[0]) // 2, int(rest[1]) // 2)
