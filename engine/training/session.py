"""A training from its patch set to a network with the best weights, and what is known of it."""

from __future__ import annotations

import contextlib
import dataclasses
import platform
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from .. import __version__
from ..contract.errors import ModelError, OutputError
from ..contract.messages import Messages
from ..contract.training_job import TrainJob
from ..contract.unfinished import training_path
from ..maps.output_lock import held
from ..models.tensorflow_setup import cores, deterministic, keras
from ..models.tensorflow_setup import tensorflow as tf
from ..sampling.patch_set import (
    DOCUMENT,
    PARTS,
    TEST,
    TRAINING,
    VALIDATION,
    PatchPart,
    PatchSet,
)
from .augmentation import Augmentation
from .batches import Batches
from .block_accuracy import BlockAccuracy, stated_accuracy
from .calibrating import BlockSamples, calibrate, doubt_about
from .checkpoint import CheckpointFile
from .evaluation import Given, evaluate
from .event_log import EventLog
from .learner import Learner
from .loop import Trained, Training, class_weights
from .network_of_set import TrainedNetwork, network_for
from .record import PatchSetFacts, TestSamples, TrainingRecord

_OF_NO_ACCOUNT = ("output", "keras_file", "report", "log", "licence", "patches", "start",
                  "custom_code", "trust", "device")  # fmt: skip
"""Fields of the job that change nothing of what is learnt, or are known by their contents."""


@dataclass(frozen=True)
class Outcome:
    """A network that has been trained."""

    network: TrainedNetwork
    trained: Trained
    record: TrainingRecord
    accuracy: Optional[BlockAccuracy]
    """On the test part; None: it is empty."""


def run(
    job: TrainJob, patches: PatchSet, messages: Messages, start_doubt: str = ""
) -> Outcome:
    """Train a network on a set.

    Args:
        job: what is wanted.
        patches: the set.
        messages: takes progress and log.
        start_doubt: as :attr:`.record.TrainingRecord.start_doubt`.

    Raises:
        EngineError: says why; what was learnt so far is kept.
    """
    output = Path(job.output)
    kept = CheckpointFile(training_path(output), identity(job, patches))
    try:
        with contextlib.ExitStack() as exits:
            exits.enter_context(held(output.with_name(f"{output.name}.training")))
            exits.enter_context(tf.device(_device(job.device)))
            if not _on_gpu(job.device):
                # Free on a processor; on a graphics card some operations have no such way.
                exits.enter_context(deterministic())
            outcome = _run(job, patches, kept, messages)
    except BlockingIOError:
        raise OutputError(
            f"{output} is being trained by another run. Wait for it, cancel it, or choose another "
            "OUTPUT folder."
        ) from None
    return dataclasses.replace(
        outcome, record=dataclasses.replace(outcome.record, start_doubt=start_doubt)
    )


def identity(job: TrainJob, patches: PatchSet) -> dict[str, Any]:
    """Return what makes a training the same as another one: values, samples, versions."""
    fields = {
        name.upper(): value
        for name, value in dataclasses.asdict(job).items()
        if name not in _OF_NO_ACCOUNT
    }
    return {
        **fields,
        "the patch set": _digest(str(patches.folder / DOCUMENT)),
        "START": _digest(job.start),
        "CUSTOM_CODE": _digest(job.custom_code),
        "CNN Mapper": __version__,
        "Keras": keras.__version__,
        "TensorFlow": tf.__version__,
        "the processor": platform.machine(),
        "the number of cores": cores(),
        "the graphics card": _on_gpu(job.device),
    }


def _run(
    job: TrainJob, patches: PatchSet, kept: CheckpointFile, messages: Messages
) -> Outcome:
    keras.utils.set_random_seed(job.seed)
    messages.progress(0, "Building the network")
    network = network_for(job, patches, messages)
    classes = len(patches.classes.entries)
    counts = np.array(patches.facts.class_counts[TRAINING])
    weights = class_weights(job.class_weights, counts)
    learner = Learner(network.model, network.probabilities, job.optimiser, weights)
    sources = tuple(source.name for source in patches.sources)
    parts = {
        part: Batches(patches.parts[part], sources, job.batch, job.seed)
        for part in (VALIDATION, TEST)
    }
    learnt = dataclasses.replace(
        Batches(patches.parts[TRAINING], sources, job.batch, job.seed),
        augmentation=Augmentation(job.turns, job.brightness),
    )
    with EventLog.open(job.log, identity(job, patches)) as log:
        training = Training(job, learner, learnt, parts[VALIDATION], weights, kept, messages)
        trained = training.run(log.add)
    messages.progress(0.97, "Measuring the network on the test blocks")
    validation = evaluate(learner, parts[VALIDATION], classes)
    test = evaluate(learner, parts[TEST], classes)
    record = _record(job, patches, network, learner, trained, validation, test)
    found = record.calibration
    if found is not None and found.is_doubtful:
        messages.info(doubt_about(found))
    return Outcome(network, trained, record, stated_accuracy(record))


def _in_blocks(given: Given, part: PatchPart) -> BlockSamples:
    return BlockSamples(given.probabilities, given.labels, np.asarray(part.blocks)[given.patch])


def _record(
    job: TrainJob,
    patches: PatchSet,
    network: TrainedNetwork,
    learner: Learner,
    trained: Trained,
    validation: Given,
    test: Given,
) -> TrainingRecord:
    part = patches.parts[TEST]
    calibrated = calibrate(
        _in_blocks(validation, patches.parts[VALIDATION]), _in_blocks(test, part)
    )
    return TrainingRecord(
        name=Path(job.output).name,
        architecture=network.architecture,
        parameters=learner.parameters,
        legend=patches.classes,
        samples=_facts(patches),
        epochs=trained.epochs,
        best_epoch=trained.best_epoch,
        ended=trained.ended,
        seconds=trained.seconds,
        seed=job.seed,
        test=TestSamples(
            test.labels,
            test.probabilities,
            np.asarray(part.centres)[test.patch],
            np.asarray(part.blocks)[test.patch],
        ),
        calibration=calibrated.calibration,
        uncalibrated=calibrated.why_none,
        temperature_interval=calibrated.interval,
        settings=_settings(job, trained),
    )


def _facts(patches: PatchSet) -> PatchSetFacts:
    first = patches.sources[0]
    size = "" if first.pixel_size is None else f", {first.pixel_size:g} m"
    of = " and ".join(
        f"{source.width} × {source.height} pixels of {len(source.bands)} bands"
        for source in patches.sources
    )
    return PatchSetFacts(
        counts={part: tuple(patches.facts.class_counts[part]) for part in PARTS},
        blocks={part: len(np.unique(patches.parts[part].blocks)) for part in PARTS},
        split=patches.split.description,
        random_split=patches.split.is_random,
        images=tuple(image.name for image in patches.images),
        areas=tuple(patches.facts.classes_areas),
        patch=f"{of}{size}",
    )


def _settings(job: TrainJob, trained: Trained) -> tuple[tuple[str, str], ...]:
    turned = [*(["mirrored and turned by quarters"] if job.turns else []),
              *([f"brightness ± {job.brightness:.0%}"] if job.brightness else [])]  # fmt: skip
    how = "given" if job.learning_rate is not None else "by a range test"
    return (
        ("Optimiser", job.optimiser),
        ("Learning rate at first", f"{trained.first_rate:g} ({how})"),
        ("Patches of a step", str(job.batch)),
        ("Augmentation", ", ".join(turned) or "none"),
        ("Class weights", job.class_weights),
    )


def _digest(path: str) -> Optional[int]:
    if not path:
        return None
    try:
        return zlib.crc32(Path(path).read_bytes())
    except OSError:
        return 0  # whoever loads it says what is wrong


def _on_gpu(device: str) -> bool:
    return device != "cpu" and bool(tf.config.list_physical_devices("GPU"))


def _device(device: str) -> str:
    if device == "gpu" and not _on_gpu(device):
        raise ModelError(
            "DEVICE is gpu, but TensorFlow finds no GPU. Choose DEVICE auto, or run “Set up "
            "the inference environment” with GPU switched on (NVIDIA on Linux)."
        )
    return "/GPU:0" if _on_gpu(device) else "/CPU:0"
