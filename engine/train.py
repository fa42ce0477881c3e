"""Train a network on a set of patches: a Keras file, its export with all it tells, and a report."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np

from .contract.errors import OutputError
from .contract.job import ExportJob
from .contract.messages import Messages, Stages
from .contract.result import ExportResult, TrainResult
from .contract.training_job import TrainJob
from .contract.unfinished import training_path
from .geometry.grid import Size
from .inference.training_patches import TrainingPatches
from .maps.atomic_files import replacing
from .maps.legend import Legend
from .maps.output_paths import check_targets
from .models.card_accuracy import IN_CARDS, LEARNT, CardAccuracy
from .models.card_training import Training, TrainingInput, fitting
from .models.learnt_classes import put_classes
from .models.learnt_ground import LearntGround, put_into
from .models.model_folder import check_model_folder
from .models.operating_system import scratch_folder
from .models.tensors import Tensor
from .sampling.patch_set import TRAINING, PatchSet
from .training.patch_fit import check_fit
from .training.sample_checks import check_samples
from .training.start_ground import start_ground
from .training_facts import TrainingFacts

if TYPE_CHECKING:
    from .training.session import Outcome

_LEARNING, _EXPORTING = 8, 2
"""Shares of the time."""


def train(job: TrainJob, messages: Messages) -> None:
    """Train, export, and send what has come of it as the result.

    Raises:
        EngineError: says why; what was learnt so far is kept for the next run of the same job.
    """
    check_model_folder(Path(job.output))
    # A training may take the night: what cannot be written is said before.
    files = {"OUTPUT_KERAS": job.keras_file, "OUTPUT_HTML": job.report}
    check_targets(files, [job.custom_code], {"OUTPUT_KERAS": (".keras",)})
    messages.progress(0, "Opening the patch set")
    patches = PatchSet.open(Path(job.patches))
    check_samples(patches, job.batch, messages)
    if not job.start:
        check_fit(job, patches)
    before = start_ground(job.start, patches, messages)
    # Only now, for it takes seconds.
    from .training.session import run

    stages = Stages(messages, _LEARNING, _EXPORTING)
    outcome = run(job, patches, stages.stage(0), before.doubt)
    summary = _summary(outcome)
    messages.info(summary)
    if job.report:
        from .reports.training_page import write_html

        write_html(Path(job.report), outcome.record)
    exported = _exported(job, patches, outcome, before.ground, stages.stage(1))
    training_path(Path(job.output)).unlink(missing_ok=True)
    messages.result(_result(job, outcome, exported, summary))


def _exported(
    job: TrainJob,
    patches: PatchSet,
    outcome: Outcome,
    ground: Optional[LearntGround],
    messages: Messages,
) -> ExportResult:
    from .export import make_export

    with _keras_file(job) as path:
        messages.progress(0.0, "Writing the Keras file")
        outcome.network.model.save(path)
        if ground is not None:
            put_into(path, ground)
        put_classes(path, patches.classes)
        return make_export(
            ExportJob(str(path), job.output, custom_code=job.custom_code, trust=job.trust),
            messages,
            _facts(job, patches, outcome, ground),
        )


@contextlib.contextmanager
def _keras_file(job: TrainJob) -> Iterator[Path]:
    """Give the path of the Keras file; it has its final name when the block has ended well.

    Raises:
        OutputError: it cannot be written there.
    """
    # The card calls the model as this file is called.
    name = f"{Path(job.output).name}.keras"
    with scratch_folder() as folder:
        yield folder / name
        if not job.keras_file:
            return
        target = Path(job.keras_file)
        try:
            with replacing(target) as temporary:
                temporary.write_bytes((folder / name).read_bytes())
        except OSError as error:
            raise OutputError(
                f"{target} cannot be written: {error.strerror or error}. Choose another "
                "OUTPUT_KERAS, or free some space; the exported model is there."
            ) from error


def _facts(
    job: TrainJob, patches: PatchSet, outcome: Outcome, ground: Optional[LearntGround]
) -> TrainingFacts:
    names = [tensor.name.split(":")[0] for tensor in outcome.network.model.inputs]
    pairs = list(zip(names, patches.sources))
    first = patches.sources[0]

    def some(_input: Tensor, _bands: Sequence[str], size: Size, count: int) -> TrainingPatches:
        return _some_patches(patches, size, count)

    entries = patches.classes.entries
    return TrainingFacts(
        legend=Legend(entries, tuple(entry.value for entry in entries), of_channels=True),
        legend_from=str(patches.folder),
        bands={name: source.bands for name, source in pairs if any(source.bands)},
        training=Training(
            values=patches.values,
            inputs={
                name: TrainingInput(
                    source.statistics,
                    source.pixel_size,
                    source.in_degrees,
                    fitting(_images_in_words(patches)),
                )
                for name, source in pairs
            },
            ground=ground,
        ),
        patches=some,
        patch=Size(first.width, first.height),
        licence=fitting(job.licence.strip()),
        footprints=tuple(image.footprint for image in patches.images if image.footprint),
        accuracy=_accuracy_of(outcome),
        calibration=outcome.record.calibration,
    )


def _accuracy_of(outcome: Outcome) -> Optional[CardAccuracy]:
    found = outcome.accuracy
    if found is None:
        return None
    record = outcome.record
    split = fitting(f"{IN_CARDS[record.start_doubt]}{record.samples.split}")
    return CardAccuracy(
        found.overall, found.low, found.high, found.samples, found.blocks, split
    )


def _images_in_words(patches: PatchSet) -> str:
    names = [image.name for image in patches.images]
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return f"patches of {names[0][:100] if names else 'a patch set'}{more}"


def _some_patches(patches: PatchSet, _size: Size, count: int) -> TrainingPatches:
    """Return about so many patches of the training part, from all over it."""
    part = patches.parts[TRAINING]
    chosen = np.random.default_rng(0).permutation(len(part))[:count]
    chosen.sort()
    pixels = np.asarray(part.images[patches.sources[0].name][chosen], np.float32)
    return TrainingPatches(pixels, np.asarray(part.blocks[chosen], np.int64))


def _summary(outcome: Outcome) -> str:
    """Return what has come of a training, in a paragraph."""
    record, accuracy = outcome.record, outcome.accuracy
    text = (
        f"Trained: {record.architecture}, {record.parameters} weights, for {len(record.epochs)} "
        f"epochs, until {record.ended}; the weights are those of epoch {record.best_epoch}."
    )
    if accuracy is None:
        return text
    text += f" On {accuracy.samples} test samples its accuracy is {accuracy.overall:.1%}"
    if accuracy.low is None or accuracy.high is None:
        text = f"{text}; all are of one block, so that nobody can tell how sure that is."
    else:
        text = (
            f"{text} (95 % interval {accuracy.low:.1%} to {accuracy.high:.1%}, {accuracy.blocks} "
            "blocks)."
        )
    if record.start_doubt == LEARNT:
        text += " That is too good if they lie where the network has learnt before."
    return text


def _result(
    job: TrainJob, outcome: Outcome, exported: ExportResult, summary: str
) -> TrainResult:
    record, accuracy = outcome.record, outcome.accuracy
    best = record.epochs[record.best_epoch - 1]
    return TrainResult(
        output=exported.output,
        card=exported.card,
        keras_file=job.keras_file,
        report=job.report,
        test_accuracy=None if accuracy is None else accuracy.overall,
        accuracy_low=None if accuracy is None else accuracy.low,
        accuracy_high=None if accuracy is None else accuracy.high,
        validation_accuracy=best.validation_accuracy,
        epochs=len(record.epochs),
        best_epoch=record.best_epoch,
        learning_rate=outcome.trained.first_rate,
        parameters=record.parameters,
        temperature=None if record.calibration is None else record.calibration.temperature,
        receptive_field=exported.receptive_field,
        scale_factor=exported.scale_factor,
        dense=exported.dense,
        seconds=record.seconds,
        summary=summary,
    )
