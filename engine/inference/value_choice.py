"""As which numbers images reach the model: as stored, scaled, or without Sentinel-2's offset."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Callable, Optional

from ..contract.errors import RasterError
from ..contract.job import AUTO, HARMONISED, SCALED, STORED, PredictJob
from ..contract.messages import Messages
from ..contract.secrecy import shown_name
from ..imagery.sampling import sample_by_windows
from ..imagery.sentinel2_offsets import TOO_DARK, dark_share, darkest
from ..imagery.stack import Stack
from ..imagery.stored_values import StoredBand
from ..imagery.value_change import ValueChange
from ..models.card import Card

Changes = tuple[Optional[ValueChange], ...]

_SIDES = 4
"""Pixels are looked at in 4 x 4 windows: each is a request where the image is remote."""


@dataclass
class ValuePlan:
    """What is done to the numbers of the images, and what is said of it."""

    changes: dict[str, Changes] = field(default_factory=dict)
    """By the model's input; for each of the stack's bands."""
    done: list[str] = field(default_factory=list)
    """In words, for log and maps; empty: the numbers are taken as stored."""
    warnings: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """What was done, for the maps' metadata and the run's identity."""
        return "; ".join(self.done) or "as stored"

    def tell(self, messages: Messages) -> None:
        """Say it."""
        for warning in self.warnings:
            messages.warning(warning)
        for done in self.done:
            messages.info(f"Values: {done}.")


def choose_values(job: PredictJob, card: Optional[Card], stacks: Mapping[str, Stack]) -> ValuePlan:
    """Decide what is done to the numbers of the images; looks at some pixels where it matters.

    Args:
        job: what is asked for.
        card: the model's, if it has one.
        stacks: the images by the input that they feed, reading the bands that the model takes.

    Raises:
        RasterError: VALUES asks for scale and offset where there are none, or a file cannot be
            read.
    """
    return _Choice(job, card).plan(stacks)


def trained_on(card: Optional[Card]) -> str:
    """Return what numbers the model was trained on, as VALUES calls them; empty: not known.

    ``stored`` is said of a model trained on numbers to which Sentinel-2's offset was added: of
    older images they are the harmonised ones.
    """
    return "" if card is None else card.training.values


@dataclass(frozen=True)
class _Read:
    """One band that is read."""

    place: int
    """In its stack, from 0."""
    path: str
    """Of its raster."""
    stored: StoredBand

    @property
    def added(self) -> float:
        """What was added to its numbers; 0: nothing, or it is not known."""
        return max(self.stored.added or 0.0, 0.0)


class _Choice:
    """One decision for all images of a run."""

    def __init__(self, job: PredictJob, card: Optional[Card]) -> None:
        self._nodata = job.nodata
        self._by_user = job.values != AUTO
        known = trained_on(card)
        self._silent = not self._by_user and not known
        self._wanted = job.values if self._by_user else known or HARMONISED
        self._plan = ValuePlan()

    def plan(self, stacks: Mapping[str, Stack]) -> ValuePlan:
        """Decide for each stack; the images are named where they are not treated alike."""
        bands = {name: _bands_read(stack) for name, stack in stacks.items()}
        every = [band for found in bands.values() for band in found]
        if self._wanted == SCALED:
            self._check_scales(every)
        if self._wanted == STORED:
            self._warn_of_older(every)
            return self._plan
        for name, stack in stacks.items():
            changes = self._changes(bands[name], stack)
            if changes:
                places = range(len(stack.all_bands))
                self._plan.changes[name] = tuple(changes.get(place) for place in places)
        if self._wanted == HARMONISED:
            self._tell_of_unknown(every)
        return self._plan

    def _changes(self, bands: Sequence[_Read], stack: Stack) -> dict[int, ValueChange]:
        mixed = [band for band in bands if band.stored.mixed]
        if mixed:
            self._warn(
                f"{_files(mixed)}: made of Sentinel-2 images from before and after processing "
                "baseline 04.00, which has 1000 added to every value, so that no one number puts "
                "them right. The values are taken as stored, and the map is wrong on one part. "
                "Give a mosaic of images of one kind."
            )
        known = [band for band in bands if not band.stored.mixed]
        added = self._without_dark([band for band in known if band.added], stack)
        if self._wanted == SCALED:
            return self._scaled(known, {band.place for band in added})
        return self._harmonised(added)

    def _harmonised(self, added: Sequence[_Read]) -> dict[int, ValueChange]:
        for same in _alike(added, lambda band: (band.added, _told(band))).values():
            amount, told = f"{same[0].added:g}", _told(same[0])
            self._plan.done.append(
                f"{amount} subtracted from {_names(same)} ({told}): harmonised to before "
                "baseline 04.00"
            )
            if self._silent:
                self._warn(
                    f"{_files(same)}: {amount} was added to the values ({told}), and the model "
                    f"card does not say whether to those of the training images, too. {amount} is "
                    "subtracted, as for a model trained on images from before processing baseline "
                    "04.00 (January 2022) or on harmonised ones. If it was trained on values as "
                    "they are now, the map is wrong: choose VALUES “as stored”."
                )
        return {band.place: ValueChange(added=band.added) for band in added}

    def _scaled(self, bands: Sequence[_Read], added: Collection[int]) -> dict[int, ValueChange]:
        found: dict[int, ValueChange] = {}
        for band in bands:
            scale, offset = band.stored.scale, band.stored.offset
            if band.added and band.place not in added:
                # Subtracted already: the offset must not do it again.
                offset += scale * band.added
            if band.stored.scaled:
                found[band.place] = ValueChange(scale=scale, offset=round(offset, 12))
        scaled = [band for band in bands if band.place in found]
        for same in _alike(scaled, lambda band: found[band.place]).values():
            change = found[same[0].place]
            self._plan.done.append(
                f"value x {change.scale:.6g} {change.offset:+.6g} of {_names(same)}: scale and "
                "offset applied"
            )
        others = [band for band in bands if band.place not in found]
        if scaled and others:
            self._plan.done.append(f"as stored {_names(others)}: neither scale nor offset")
        return found

    def _check_scales(self, bands: Sequence[_Read]) -> None:
        """Refuse, or say, that there is nothing to apply.

        Raises:
            RasterError: the user asks for it.
        """
        if any(band.stored.scaled for band in bands):
            return
        if self._by_user:
            raise RasterError(
                f"VALUES is “scale and offset applied”, but no band of {_files(bands)} has a scale "
                "or an offset, and no metadata of Sentinel-2 tell one. Choose VALUES “as stored”, "
                "or set them first (“Translate”, with -a_scale and -a_offset)."
            )
        self._warn(
            "The model was trained on values with scale and offset applied, by its card; no scale "
            f"or offset is known of {_files(bands)}. The values are taken as stored: right if they "
            "are scaled already, else the map is wrong."
        )

    def _without_dark(self, added: Sequence[_Read], stack: Stack) -> list[_Read]:
        """Leave out the products whose pixels are too dark for what was added, and say so."""
        asked = [band for band in added if not band.stored.sure]
        if not asked:
            return list(added)
        shares = self._dark_shares(asked, stack)
        # The user's word weighs more than the pixels'.
        forced = self._by_user and self._wanted == HARMONISED
        left = [band for band in added if band.stored.sure]
        # A bright band proves nothing: what one band of a product says holds for all of it.
        for same in _alike(asked, lambda band: band.stored.origin).values():
            worst = max(same, key=lambda band: shares[band.place])
            if shares[worst.place] <= TOO_DARK:
                left += same
                continue
            said = (
                f"{_files(same)}: {worst.added:g} should have been added to the values "
                f"({_told(worst)}), but {100 * shares[worst.place]:.0f} % of a sample of "
                f"{stack.all_bands[worst.place].name or f'band {worst.place + 1}'} are below "
                f"{darkest(worst.added):g}, which they could hardly be then."
            )
            if forced:
                left += same
                self._warn(
                    f"{said} It is subtracted all the same, as VALUES is “harmonised”: if it was "
                    "subtracted before, the map is wrong, and VALUES “as stored” right."
                )
            else:
                self._warn(
                    f"{said} It is taken for subtracted already, and is not subtracted again: if "
                    "that is wrong, so is the map. VALUES “harmonised” subtracts it all the same."
                )
        return left

    def _dark_shares(self, asked: Sequence[_Read], stack: Stack) -> dict[int, float]:
        """Return the share of each band's data that is too dark, by its place."""
        columns = {place: column for column, place in enumerate(stack.taken)}
        pixels = sample_by_windows(stack, self._nodata, _SIDES).pixels
        return {b.place: dark_share(pixels[:, columns[b.place]], b.added) for b in asked}

    def _warn_of_older(self, bands: Sequence[_Read]) -> None:
        older = [band for band in bands if band.stored.added == 0 and band.stored.baseline]
        if older and not self._by_user:
            self._warn(
                f"{_files(older)}: nothing is added to the values ({_told(older[0])}), but the "
                "model was trained on images with 1000 added to every value, by its card. The "
                "values are taken as stored, and the map is wrong unless the card is: use an image "
                "of processing baseline 04.00 or later as it is."
            )

    def _tell_of_unknown(self, bands: Sequence[_Read]) -> None:
        """Say which images are not touched though they were to be, or others are."""
        known = {band.path for band in bands if band.stored.added is not None}
        unknown = [band for band in bands if band.path not in known and not band.stored.mixed]
        if unknown and self._by_user:
            self._warn(
                f"VALUES is “harmonised”, but nothing tells the processing baseline of "
                f"{_files(unknown)}: no metadata of Sentinel-2 beside or above (MTD_MSIL2A.xml, "
                "MTD_MSIL1C.xml), none inside, no product's name in the path. The values are taken "
                "as stored: right if they are from before baseline 04.00 or harmonised already, "
                "else too large by 1000."
            )
        elif unknown and self._plan.changes:
            self._plan.done.append(
                f"as stored {_names(unknown)}: no processing baseline of Sentinel-2 is known"
            )

    def _warn(self, text: str) -> None:
        self._plan.warnings.append(text)


def _bands_read(stack: Stack) -> list[_Read]:
    taken = set(stack.taken)
    every = [
        (raster.path, band)
        for raster, bands in zip(stack.rasters, stack.stored())
        for band in bands
    ]
    return [_Read(place, *of) for place, of in enumerate(every) if place in taken]


def _alike(bands: Sequence[_Read], key: Callable[[_Read], Hashable]) -> dict[Hashable, list[_Read]]:
    groups: dict[Hashable, list[_Read]] = {}
    for band in bands:
        groups.setdefault(key(band), []).append(band)
    return groups


def _files(bands: Sequence[_Read]) -> str:
    """Return the rasters for a message."""
    return ", ".join(dict.fromkeys(band.path for band in bands))


def _names(bands: Sequence[_Read]) -> str:
    """Return the rasters as a map may show them to anybody."""
    return ", ".join(shown_name(path) for path in dict.fromkeys(band.path for band in bands))


def _told(band: _Read) -> str:
    stored = band.stored
    return f"processing baseline {stored.baseline}, {stored.why}" if stored.baseline else stored.why
