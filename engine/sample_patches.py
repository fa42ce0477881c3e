"""Sample labelled patches from images: a folder that a training reads."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Optional

import numpy as np

from . import __version__
from .assessment.class_raster import parse_ignored
from .contract.errors import OutputError, PatchSetError, ReferenceDataError
from .contract.job import AUTO, HARMONISED, STORED, PredictJob, SamplePatchesJob
from .contract.messages import Messages
from .contract.result import SamplePatchesResult
from .contract.unfinished import SAMPLING_JOURNAL, sampling_path
from .imagery.remote import environment
from .inference.run_identity import hashed, state_of, time_and_size
from .inference.value_choice import choose_values
from .maps.file_exchange import exchange, recover
from .maps.operating_system import remove_folder
from .maps.output_lock import locked
from .maps.output_paths import check_target_folder, check_targets
from .sampling.earlier_division import EarlierDivision, earlier_division
from .sampling.image_opening import OpenedImages, Stacks
from .sampling.labels import FeatureLabels, Labels, RasterLabels
from .sampling.patch_set import DOCUMENT, PatchSet
from .sampling.patch_set_values import PARTS, PatchSetFacts
from .sampling.sampling_journal import SamplingJournal
from .sampling.set_making import SetMaking
from .vectors.sample_points import SamplePoints, write_samples

_OWN = (DOCUMENT, *PARTS)
"""What a set has in its folder, the one first without which the others mean nothing."""
_OTHERWISE = ("images", "output", "samples", "features", "raster", "classes", "like")
"""Fields of the job that count by what they name, or not at all."""
_MOST_ROWS = 40
"""Classes whose statistics the log lists."""


def sample_patches(job: SamplePatchesJob, messages: Messages) -> None:
    """Make the job's set of patches, and send what it holds as the result.

    Args:
        job: names images and labels.
        messages: takes progress and result.

    Raises:
        EngineError: something cannot be read or written, or the labels give no patches.
    """
    started = time.monotonic()
    target = Path(job.output)
    _check_outputs(job, target)
    like = _like(job)
    unfinished = sampling_path(target)
    with environment(), locked(target), contextlib.ExitStack() as exits:
        recover(target, target / DOCUMENT, [target / name for name in PARTS])
        told: list[str] = []

        def set_values(images: Sequence[Stacks]) -> str:
            values = _values(job.values, images)
            for stacks in images:
                told.append(_change(stacks, values, job, messages))
            return values

        images = OpenedImages(job, set_values, exits, messages)
        labels = _labels(job, exits, messages)
        making = SetMaking(job, images, labels, like, messages)
        journal = _journal(unfinished, _identity(job, told, like), messages)
        try:
            facts = making.make(unfinished, journal)
        except ReferenceDataError:
            # The same labels are refused once more: there is nothing to go on with.
            remove_folder(unfinished)
            raise
        _place(unfinished, target)
    _tell(facts, messages)
    samples = _write_points(job, messages)
    messages.result(
        SamplePatchesResult(
            output=job.output,
            document=str(target / DOCUMENT),
            samples=samples,
            training=facts.counts[PARTS[0]],
            validation=facts.counts[PARTS[1]],
            test=facts.counts[PARTS[2]],
            classes=len(facts.classes.entries),
            block_size=facts.split.block_pixels,
            seconds=round(time.monotonic() - started, 3),
        )
    )


def _check_outputs(job: SamplePatchesJob, target: Path) -> None:
    """Refuse a folder with anything but an older set, and a file that cannot be written.

    Raises:
        OutputError: says which.
    """
    check_target_folder("OUTPUT", target)
    if target.is_dir() and any(target.iterdir()) and not (target / DOCUMENT).is_file():
        raise OutputError(
            f"OUTPUT {target} holds something else than patches; expected is a new or empty "
            "folder, or that of an older set, which is replaced."
        )
    read = [raster.path for image in job.images for source in image.sources
            for raster in source.rasters]  # fmt: skip
    read += [job.raster.path] if job.raster else []
    check_targets(
        {"OUTPUT_SAMPLES": job.samples}, [*read, job.classes], {"OUTPUT_SAMPLES": (".gpkg",)}
    )


def _values(asked: str, images: Sequence[Stacks]) -> str:
    """Return which numbers are taken of all images."""
    if asked != AUTO:
        return asked
    stored = [
        band
        for stacks in images
        for stack in stacks.values()
        for bands in stack.stored()
        for band in bands
    ]
    return HARMONISED if any(b.added is not None or b.mixed for b in stored) else STORED


def _change(stacks: Stacks, values: str, job: SamplePatchesJob, messages: Messages) -> str:
    """Have the stacks of an image read the numbers that are wanted; return what is done."""
    asked = PredictJob("patch", (), "", values=values, nodata=job.nodata)
    plan = choose_values(asked, None, stacks)
    plan.tell(messages)
    for name, changes in plan.changes.items():
        stacks[name].change(changes)
    return plan.words


def _labels(job: SamplePatchesJob, exits: contextlib.ExitStack, messages: Messages) -> Labels:
    ignored = parse_ignored(job.ignore)
    if job.features is not None:
        return FeatureLabels(job.features, job.field, job.classes, ignored, messages)
    if job.raster is None:
        raise OutputError("The job names no labels.")
    raster = RasterLabels(job.raster, job.classes, ignored)
    exits.callback(raster.close)
    return raster


def _like(job: SamplePatchesJob) -> Optional[EarlierDivision]:
    """Return the division to keep; None: a new one is made.

    Raises:
        EngineError: it cannot be kept.
    """
    if not job.like:
        return None
    folder = Path(job.like)
    if folder.resolve() == Path(job.output).resolve():
        raise OutputError(
            f"OUTPUT {job.output} is the folder of LIKE, too, which tells what has been learnt; "
            "expected is another folder."
        )
    found = earlier_division(folder)
    found.check_wishes(job.split, (job.folds, job.fold), job.block_size)
    return found


def _identity(
    job: SamplePatchesJob, values: Sequence[str], like: Optional[EarlierDivision]
) -> dict[str, str]:
    """Return what makes two samplings the same, by name of the part, each as a hash."""
    parts: dict[str, object] = {"the program": __version__, "the values of the images": values}
    parts["the images"] = [
        [[state_of(raster) for raster in source.rasters] for source in image.sources]
        for image in job.images
    ]
    if job.features is not None:
        # Written anew for every run; what it holds decides.
        parts["LABELS_FEATURES"] = Path(job.features.path).read_text(encoding="ascii")
    if job.raster is not None:
        parts["LABELS_RASTER"] = state_of(job.raster)
    if job.classes:
        parts["CLASSES"] = [job.classes, *time_and_size(job.classes)]
    if like is not None:
        parts["LIKE"] = [like.split.identity, like.split.earlier]
    for field in dataclasses.fields(job):
        if field.name not in _OTHERWISE:
            parts[field.name.upper()] = getattr(job, field.name)
    return {name: hashed(value) for name, value in parts.items()}


def _journal(folder: Path, identity: Mapping[str, str], messages: Messages) -> SamplingJournal:
    """Return how far an interrupted run was; what another one has left goes.

    Raises:
        PatchSetError: the folder cannot be made.
    """
    journal = SamplingJournal(folder / SAMPLING_JOURNAL, identity)
    if journal.goes_on:
        messages.info(f"An interrupted sampling is gone on with, from {folder}.")
        return journal
    if journal.others:
        messages.info(
            f"An interrupted sampling in {folder} was another one ({', '.join(journal.others)}); "
            "this one begins anew."
        )
    try:
        if folder.exists():
            remove_folder(folder)
        folder.mkdir()
    except OSError as error:
        raise PatchSetError(
            f"{folder} cannot be made ({error.strerror or error}). Choose another folder."
        ) from None
    # From now on anybody can tell whose folder that is.
    journal.save()
    return journal


def _place(unfinished: Path, target: Path) -> None:
    """Move a finished set to its place, and remove what is left of the work.

    Raises:
        PatchSetError: it cannot be moved.
    """
    try:
        target.mkdir(exist_ok=True)
        exchange(
            target,
            [target / name for name in _OWN],
            [(unfinished / name, target / name) for name in reversed(_OWN)],
        )
    except OSError as error:
        raise PatchSetError(
            f"{target} cannot take the patches ({error.strerror or error}), which lie in "
            f"{unfinished}. Close {target.name} in other programs and run it again: it goes on "
            "from there."
        ) from None
    remove_folder(unfinished)


def _tell(facts: PatchSetFacts, messages: Messages) -> None:
    """Put what the set holds into the log."""
    messages.info(facts.split.description)
    counts = facts.class_counts
    for number, entry in enumerate(facts.classes.entries[:_MOST_ROWS]):
        own = ", ".join(f"{name} {counts[name][number]}" for name in PARTS)
        lines = [f"{entry.label} ({entry.value}): {own}"]
        for source in facts.sources:
            lines += [
                f"{band} {one.mean:.5g} ± {one.standard_deviation:.3g}"
                for band, one in zip(source.bands, source.class_statistics[number])
                if one.mean is not None and one.standard_deviation is not None
            ]
        messages.info("; ".join(lines))
    for source in facts.sources:
        for band, one in zip(source.bands, source.statistics):
            if one.mean is not None:
                messages.info(
                    f"Training, {band}: {one.minimum:g} to {one.maximum:g}, mean {one.mean:.5g} ± "
                    f"{one.standard_deviation:.4g}, middle 98 % {one.percentile_1:g} to "
                    f"{one.percentile_99:g}"
                )


def _write_points(job: SamplePatchesJob, messages: Messages) -> str:
    if not job.samples:
        return ""
    messages.progress(1, "Writing the layer of samples")
    made = PatchSet.open(Path(job.output))
    description = f"Made by CNN Mapper {__version__}. {made.split.description}"
    write_samples(Path(job.samples), _points(made), made.classes, made.crs, description)
    return job.samples


def _points(made: PatchSet) -> Iterator[SamplePoints]:
    names = [image.name for image in made.images]
    for name in PARTS:
        part = made.parts[name]
        labels = part.labels
        if labels.ndim == 3:
            labels = labels[:, labels.shape[1] // 2, labels.shape[2] // 2]
        yield SamplePoints(
            name,
            part.centres,
            np.asarray(labels),
            part.blocks,
            [names[number] for number in np.asarray(part.image).tolist()],
        )
