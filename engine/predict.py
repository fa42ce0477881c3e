"""Apply a model to an image: from the job to the finished maps."""

from __future__ import annotations

import time
from pathlib import Path

from .contract.job import PredictJob
from .contract.messages import Messages
from .contract.result import PredictResult
from .imagery import remote
from .imagery.sources import Sources
from .inference.map_files import content_of, styles, wanted_maps
from .inference.map_making import make_maps
from .inference.opened_run import opened_run
from .maps.output_paths import refuse_overwriting
from .model_file import ModelFolder, opened_folder, with_model


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


def _predict(job: PredictJob, folder: ModelFolder, wanted: dict[str, Path], started: float) -> None:
    messages = folder.messages
    with opened_run(job, messages, folder.path, folder.card) as opened:
        run = opened.run
        valid = make_maps(job, messages, opened, wanted)
    messages.result(
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
