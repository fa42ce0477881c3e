"""A run opened: its model in a runtime, its images, and all that is decided before the first tile.

Whoever computes tiles opens the run so: the worker that QGIS has started, and each worker of a
cluster.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..imagery.sources import Sources
from ..models.card import Card
from ..models.model_inputs import dated, image_inputs, inputs_in_words
from ..models.opened_model import OpenedModel
from ..models.runtime_choice import runtime_for, slower_in_onnx
from .map_making import OpenedRun
from .memory_plan import MemoryPlan
from .preparation import prepare


@contextlib.contextmanager
def opened_run(
    job: PredictJob,
    messages: Messages,
    model: Path,
    card: Optional[Card],
    memory: Optional[MemoryPlan] = None,
) -> Iterator[OpenedRun]:
    """Open the model and the images of a job, and prepare the run.

    Args:
        job: what is asked for.
        messages: told what was found and decided.
        model: the model's folder, or an ONNX file.
        card: the model's.
        memory: how much is computed at a time; None: by the job and this machine.

    Raises:
        EngineError: model, images and what is asked for do not fit each other.
    """
    messages.progress(0, "Loading the model")
    runtime = runtime_for(job.device, job.trust, model, card, job.runtime)
    opened = OpenedModel.of(model, card, runtime)
    if runtime.reads_onnx and slower_in_onnx(card):
        messages.warning(slower_in_onnx(card))
    for note in (opened.loaded.notes, opened.checked()):
        if note:
            messages.info(note)
    signature = opened.loaded.signature
    inputs = dated(image_inputs(signature, job.placeholders, len(job.sources), card), card)
    files = [source.rasters[0].path for source in job.sources]
    said, guessed = inputs_in_words(inputs, files, job.placeholders, card)
    if said:
        (messages.warning if guessed else messages.info)(said)
    plan = memory or MemoryPlan(job.ram_mb, job.tile_size)
    with Sources(job.sources, [tensor.name for tensor in inputs], job.nodata) as sources:
        run, computed = prepare(job, messages, opened, inputs, sources, plan)
        yield OpenedRun(run, computed, sources, model, plan)
