"""Apply a model to an image: from the job to the finished maps."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from .contract.job import PredictJob
from .contract.messages import Messages
from .contract.result import PredictResult
from .imagery import remote
from .imagery.sources import Sources
from .inference.map_files import content_of, styles, wanted_maps
from .inference.map_making import Computed, MapRun, make_maps
from .inference.preparation import prepare
from .maps.output_paths import refuse_overwriting
from .model_file import ModelFolder, opened_folder, with_model
from .models.model_inputs import dated, image_inputs, inputs_in_words
from .models.opened_model import OpenedModel
from .models.runtime_choice import runtime_for, slower_in_onnx


def predict(job: PredictJob, messages: Messages) -> None:
    """Run the job and send its result.

    Raises:
        EngineError: anything that the user can mend; nothing is written then.
    """
    started = time.monotonic()
    wanted = wanted_maps(job)
    # What is quickly checked comes before TensorFlow, which takes seconds to import, and before a
    # Keras file is exported.
    job = with_model(job, messages)
    with remote.environment():
        with Sources(job.sources, [str(number) for number in range(len(job.sources))]) as trial:
            files = (name for stack in trial.stacks().values() for name in stack.files)
            refuse_overwriting(wanted.values(), files)
        with opened_folder(job, messages) as folder:
            _predict(job, folder, wanted, started)


@contextlib.contextmanager
def prepared(job: PredictJob, folder: ModelFolder) -> Iterator[tuple[MapRun, Computed, Sources]]:
    """Open model and images, and decide all that is decided before the first tile.

    Args:
        job: what is asked for; its model is that of the folder.
        folder: the model's.

    Yields:
        The run, what of it is computed already, and the images, which are open until the end.

    Raises:
        EngineError: the model, the images and what is asked for do not fit each other.
    """
    messages = folder.messages
    messages.progress(0, "Loading the model")
    runtime = runtime_for(job.device, job.trust, folder.path, folder.card, job.runtime)
    model = OpenedModel.of(folder.path, folder.card, runtime)
    if runtime.reads_onnx and slower_in_onnx(folder.card):
        messages.warning(slower_in_onnx(folder.card))
    for note in (model.loaded.notes, model.checked()):
        if note:
            messages.info(note)
    signature = model.loaded.signature
    inputs = dated(
        image_inputs(signature, job.placeholders, len(job.sources), folder.card), folder.card
    )
    files = [source.rasters[0].path for source in job.sources]
    said, guessed = inputs_in_words(inputs, files, job.placeholders, folder.card)
    if said:
        (messages.warning if guessed else messages.info)(said)
    with Sources(job.sources, [tensor.name for tensor in inputs], job.nodata) as sources:
        yield *prepare(job, messages, model, inputs, sources), sources


def _predict(job: PredictJob, folder: ModelFolder, wanted: dict[str, Path], started: float) -> None:
    with prepared(job, folder) as (run, computed, sources):
        valid = make_maps(job, folder.messages, run, computed, sources, wanted)
    folder.messages.result(
        PredictResult(
            outputs={key: str(path) for key, path in wanted.items()},
            styles=styles(run.products, wanted),
            width=run.geometry.area.width,
            height=run.geometry.area.height,
            valid_pixels=valid,
            seconds=round(time.monotonic() - started, 3),
            method=run.method.name,
            engine=run.engine,
            content=content_of(run.products),
            numbers=run.numbers,
            alarm=run.alarm,
        )
    )
