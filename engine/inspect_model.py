"""Describe an exported model: what it takes and gives, what it sees, what it costs."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from .contract.errors import OutputError
from .contract.file_kind import card_path
from .contract.job import InspectJob
from .contract.messages import Messages
from .contract.result import InspectResult
from .geometry.grid import Size
from .inference.model_inspection import inspect
from .maps.atomic_files import replacing
from .maps.output_paths import check_targets
from .model_file import opened_folder, with_model


def inspect_model(job: InspectJob, messages: Messages) -> None:
    """Write the report and send the numbers as the result.

    Raises:
        EngineError: there is no model, its card belongs to another one, or the report cannot be
            written.
    """
    from .reports.model_page import page
    from .reports.training_table import accuracy_in_words

    target = Path(job.output_html)
    check_targets({"OUTPUT_HTML": job.output_html}, endings={})
    job = with_model(job, messages)
    with opened_folder(job, messages) as model:
        messages = model.messages
        found = inspect(job, messages, model.path)
    messages.progress(0.95, "Writing the report")
    try:
        with replacing(target) as temporary:
            temporary.write_text(page(found), encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"OUTPUT_HTML {target} cannot be written: {error.strerror or error}. Choose another "
            "file."
        ) from error
    if found.accuracy is not None:
        messages.info(accuracy_in_words(found.accuracy))
    for note in found.notes:
        messages.warning(note)
    first = found.fields[0] if found.fields else None
    # That of an export which is not kept is gone.
    card = card_path(found.folder)
    messages.result(
        InspectResult(
            output_html=str(target),
            card=str(card) if card.is_file() else "",
            receptive_field=_text(first.receptive_field if first else None),
            expression_field=_text(first.expression_field if first else None),
            scale_factor=_text(first.scale_factor if first else None),
            dense=found.dense.proven,
        )
    )


def _text(size: Optional[Size]) -> str:
    return "" if size is None else str(size)
