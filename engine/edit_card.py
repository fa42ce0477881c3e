"""Change what a model card says of its model, without exporting the model again."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from .contract.card_job import SCALED
from .contract.errors import CardError, ModelError
from .contract.file_kind import card_path, is_onnx
from .contract.job import AUTO, NONE, SOFTMAX, EditCardJob
from .contract.messages import Messages
from .contract.plain_numbers import number_in
from .contract.result import EditCardResult
from .early import classes_of
from .imagery.remote import environment
from .inference.band_names import names_of_inputs
from .inference.training_images import training_of_images
from .maps.class_channels import fit
from .maps.legend import read_legend
from .model_file import opened_folder, with_model
from .models import number_kinds as kinds
from .models.card import FILE_NAME, Card, write_card
from .models.card_numbers import CardNumbers, Threshold
from .models.card_training import LONGEST_TEXT, Training, TrainingInput
from .models.card_update import update_card
from .models.model_inputs import in_own_order
from .models.model_outputs import heads_named
from .models.tensors import Tensor

_LONGEST = 4000
"""Of a description, characters."""


def edit_card(job: EditCardJob, messages: Messages) -> None:
    """Write what the job gives into the card, and send what was changed as the result.

    Raises:
        EngineError: the card is as it was then.
    """
    job = with_model(job, messages)
    given = Path(job.model)
    keras_file = not given.is_dir() and not is_onnx(given)
    if keras_file and not job.exports:
        raise ModelError(
            f"{job.model} is a Keras file, which has no model card. Export it with “Export a Keras "
            "model” (cnnmapper:exportmodel), and choose the folder as MODEL."
        )
    with environment(), opened_folder(job, messages) as model:
        if model.card is None:
            raise CardError(
                f"{model.path} has no {FILE_NAME}, so there is nothing to be edited. Export the "
                "Keras file with “Export a Keras model” (cnnmapper:exportmodel), which writes one."
            )
        editing = _Editing(job, model.card, model.messages)
        card = editing.card()
        if not editing.changes:
            raise CardError(
                f"Nothing is given that would change {card_path(model.path)}. Give what the card "
                "is to say: classes, bands, training images, or a description, for example."
            )
        known = card_path(model.path).is_file()
        path = (update_card if known else _first_card)(model.card, card, model.path)
    summary = f"The model card of {card.name} has new {_listed(editing.changes)}."
    messages.info(summary)
    if keras_file:
        messages.warning(
            f"{Path(job.model).name} is a Keras file: what was changed is kept with its export, "
            "and goes with that when the file changes or the program is updated. Export it with "
            "“Export a Keras model” to a folder of your own to keep it."
        )
    output = job.model if is_onnx(given) else str(path.parent)
    messages.result(EditCardResult(output=output, card=str(path), summary=summary))


def _first_card(_known: Card, card: Card, model: Path) -> Path:
    """Write a card beside an ONNX file that had none.

    Raises:
        CardError: it cannot be written.
    """
    try:
        return write_card(card, model)
    except OSError as error:
        raise CardError(
            f"{card_path(model)} cannot be written: {error.strerror or error}. Copy the model to a "
            "folder that can be written to."
        ) from error


class _Editing:
    """Makes a new card of an old one."""

    def __init__(self, job: EditCardJob, card: Card, messages: Messages) -> None:
        self._job, self._old, self._messages = job, card, messages
        self._images = in_own_order((t for t in card.inputs if len(t.shape) == 4), card)
        self.changes: list[str] = []
        """What is new, in words."""

    def card(self) -> Card:
        """Return the new card.

        Raises:
            EngineError: something that is given does not fit the model.
        """
        job, card = self._job, self._old
        if job.bands.strip():
            self.changes.append("names of bands")
            card = dataclasses.replace(card, bands=names_of_inputs(job.bands, self._images))
        if job.activation != AUTO or job.threshold.strip():
            card = self._with_numbers(card)
        if job.classes:
            self.changes.append("classes")
            card = self._with_classes(card)
        card = dataclasses.replace(card, training=self._training(card))
        if job.description.strip():
            self.changes.append("description")
            text = _plain(job.description, "DESCRIPTION", _LONGEST)
            card = dataclasses.replace(card, description=text)
        if job.licence.strip():
            self.changes.append("licence")
            text = _in_one_line(job.licence, "LICENCE")
            card = dataclasses.replace(card, licence=text)
        return card

    def _with_classes(self, card: Card) -> Card:
        legend = read_legend(Path(self._job.classes))
        for note in legend.notes:
            self._messages.info(note)
        count = classes_of(card)
        if count is not None:
            legend = fit(legend, count, self._job.classes, self._messages)
        return dataclasses.replace(card, legend=legend)

    def _with_numbers(self, card: Card) -> Card:
        name = self._output(card)
        found = card.numbers.get(name, CardNumbers())
        channels = next(t.channels for t in card.outputs if t.name == name)
        if self._job.activation != AUTO:
            self.changes.append(f"activation of “{name}”")
            kind = _kind(self._job.activation, found, channels, name)
            # A threshold of labels is none of classes and quantities.
            kept = found.threshold if kind in (*kinds.ONE_CLASS, *kinds.LABELS) else None
            found = dataclasses.replace(found, kind=kind, threshold=kept)
        if self._job.threshold.strip():
            self.changes.append(f"threshold of “{name}”")
            if found.kind is not None and found.kind not in (*kinds.ONE_CLASS, *kinds.LABELS):
                raise CardError(
                    f"THRESHOLD is {self._job.threshold}, but the numbers of “{name}” are "
                    f"{found.kind}, to which none applies. Leave it empty, or name another output "
                    "in HEAD."
                )
            found = dataclasses.replace(found, threshold=_threshold(self._job.threshold))
        # What makes no sense is refused as it would be when the card is read.
        checked = CardNumbers.of(found.to_document(), name, channels)
        return dataclasses.replace(card, numbers={**card.numbers, name: checked})

    def _output(self, card: Card) -> str:
        """Return the output that activation and threshold are for."""
        able = [t.name for t in card.outputs if t.is_float and len(t.shape) in (2, 4)]
        named = heads_named(self._job.head, able)
        if len(named) == 1 and named[0] in able:
            return named[0]
        if not named and card.result is not None and card.result.output in able:
            return card.result.output
        if not named and len(able) == 1:
            return able[0]
        raise ModelError(
            f"HEAD is “{self._job.head}”; expected is one output of the model, for which "
            f"ACTIVATION and THRESHOLD are: {', '.join(able) or 'it has none of numbers'}."
        )

    def _training(self, card: Card) -> Training:
        job = self._job
        training = self._of_images(card).completed(card.training)
        if job.training_values:
            self.changes.append("values")
            training = dataclasses.replace(training, values=job.training_values)
            self._warn_of_other_numbers(card.training)
        if job.sensor.strip():
            self.changes.append("sensor")
            training = dataclasses.replace(training, sensor=_in_one_line(job.sensor, "SENSOR"))
        if job.pixel_size.strip():
            self.changes.append("pixel size")
            inputs = dict(training.inputs)
            for tensor, size in zip(self._images, self._pixel_sizes()):
                known = inputs.get(tensor.name, TrainingInput())
                inputs[tensor.name] = dataclasses.replace(known, pixel_size=size, in_degrees=False)
            training = dataclasses.replace(training, inputs=inputs)
        return training

    def _of_images(self, card: Card) -> Training:
        if not self._job.training_images:
            return Training()
        self.changes.append("statistics of the training")
        values = self._job.training_values or card.training.values
        return training_of_images(
            self._job.training_images, self._images, card.bands, values, self._messages
        )

    def _warn_of_other_numbers(self, before: Training) -> None:
        turned = SCALED in (before.values, self._job.training_values)
        changed = before.values != self._job.training_values and turned
        if changed and not self._job.training_images and _has_bands(before, self._images):
            self._messages.warning(
                f"The statistics in the card stay as they are; they were taken of numbers that "
                f"are {before.values or 'stored'}, by what the card said. Give TRAINING_IMAGE as "
                "well to have those of the numbers that it says now."
            )

    def _pixel_sizes(self) -> Sequence[float]:
        parts = self._job.pixel_size.split(",")
        sizes = [_metres(part) for part in parts]
        known = [size for size in sizes if size is not None]
        if len(known) != len(parts) or len(parts) not in (1, len(self._images)):
            raise CardError(
                f"PIXEL_SIZE is “{self._job.pixel_size}”; expected are metres such as 10, or a "
                f"number for each image input of the model ({len(self._images)}), separated by "
                "commas."
            )
        return known if len(known) > 1 else known * len(self._images)


def _kind(activation: str, found: CardNumbers, channels: Optional[int], name: str) -> str:
    """Return what numbers are by ACTIVATION, given how the network ends.

    Raises:
        CardError: that cannot be told.
    """
    if activation == NONE:
        return kinds.CONTINUOUS
    if activation == SOFTMAX:
        done = found.activation == SOFTMAX or found.kind == kinds.SOFTMAX
        return kinds.SOFTMAX if done else kinds.LOGITS
    alone = channels == 1
    done = kinds.is_sigmoid(found.activation) or found.kind in (kinds.SIGMOID, kinds.MULTI_LABEL)
    if not done and not found.activation:
        raise CardError(
            f"ACTIVATION is sigmoid, but the card does not say whether “{name}” ends with one, "
            "which would be applied twice then. Choose ACTIVATION in each run instead, where the "
            "values tell, or export the Keras file again."
        )
    if done:
        return kinds.SIGMOID if alone else kinds.MULTI_LABEL
    return kinds.SIGMOID_LOGITS if alone else kinds.MULTI_LABEL_LOGITS


def _threshold(text: str) -> Threshold:
    """Read THRESHOLD; whether it fits the output is for the card to say.

    Raises:
        CardError: it is something else.
    """
    numbers = [number_in(part) for part in text.split(",")]
    found = tuple(one for one in numbers if one is not None and 0 <= one <= 1)
    if len(found) < len(numbers):
        raise CardError(
            f"THRESHOLD is “{text}”; expected is a number from 0 to 1, or one for each label, "
            "separated by commas."
        )
    return found[0] if len(found) == 1 else found


def _metres(text: str) -> Optional[float]:
    size = number_in(text)
    return size if size is not None and size > 0 else None


def _plain(text: str, parameter: str, longest: int) -> str:
    text = text.strip()
    if len(text) > longest:
        raise CardError(f"{parameter} has {len(text)} characters; expected are at most {longest}.")
    return text


def _in_one_line(text: str, parameter: str) -> str:
    text = _plain(text, parameter, LONGEST_TEXT)
    if not text.isprintable():
        raise CardError(f"{parameter} is {text!r:.99}; expected is a text in one line.")
    return text


def _has_bands(training: Training, images: Sequence[Tensor]) -> bool:
    return any(training.bands_of(tensor.name) for tensor in images)


def _listed(changes: Sequence[str]) -> str:
    *most, last = changes
    return f"{', '.join(most)} and {last}" if most else last
