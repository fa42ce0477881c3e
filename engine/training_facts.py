"""What an export is told of the training of its model: by the job, or by who has trained it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Optional

from .contract.errors import ModelError
from .contract.job import ExportJob
from .contract.messages import Messages
from .geometry.grid import Size
from .imagery.remote import environment
from .inference.band_names import names_of_inputs
from .inference.training_images import contradictions, training_of_images
from .inference.training_patches import TrainingPatches, training_patches
from .maps.legend import Legend, read_legend
from .models.card_accuracy import CardAccuracy
from .models.card_beside import training_beside
from .models.card_calibration import Calibration
from .models.card_place import Footprint
from .models.card_training import Training
from .models.learnt_ground import ground_in
from .models.tensors import Tensor
from .networks.input_scaling import training_of_layers
from .networks.layer_graph import input_names

Patches = Callable[[Tensor, Sequence[str], Size, int], TrainingPatches]
"""Gives about so many patches of a size for an input with bands of some names, or of unknown
ones."""


@dataclass(frozen=True)
class TrainingFacts:
    """What is known of a training, beside the network."""

    legend: Optional[Legend] = None
    legend_from: str = ""
    """Where the legend is from, as messages call it."""
    bands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names of the bands of an input."""
    training: Training = field(default_factory=Training)
    patches: Optional[Patches] = None
    """None: there is nothing that the network could be tried on."""
    patch: Optional[Size] = None
    """Of these patches; None: any size can be had."""
    licence: str = ""
    footprints: tuple[Footprint, ...] = ()
    """Of the images."""
    accuracy: Optional[CardAccuracy] = None
    calibration: Optional[Calibration] = None

    def of_card(self, result: str) -> dict[str, Any]:
        """Return what a card holds of it, by the card's fields.

        Args:
            result: name of the output that is the model's result, whose calibration it is.
        """
        known = self.calibration
        return {
            "bands": dict(self.bands),
            "training": self.training,
            "licence": self.licence,
            "footprints": self.footprints,
            "accuracy": self.accuracy,
            "calibration": None if known is None else replace(known, output=result),
        }


def facts_of_job(job: ExportJob, model: Any, messages: Messages) -> TrainingFacts:
    """Return what CLASSES, BANDS and TRAINING_IMAGE tell, and the layers, and a card beside.

    Raises:
        LegendError: the legend cannot be read.
        ModelError: the names of the bands do not fit the model.
        RasterError: a training image cannot be read, or does not fit the model.
    """
    legend = read_legend(Path(job.classes)) if job.classes else None
    for note in legend.notes if legend is not None else ():
        messages.info(note)
    bands = names_of_inputs(job.bands, [t for t in model.inputs if len(t.shape) == 4])

    def patches(tensor: Tensor, names: Sequence[str], size: Size, count: int) -> TrainingPatches:
        with environment():
            return training_patches(
                job.training_images, tensor, names, job.training_values, size, count
            )

    return TrainingFacts(
        legend,
        job.classes,
        bands,
        _training(job, model, bands, messages),
        patches if job.training_images else None,
    )


def _training(
    job: ExportJob, model: Any, bands: Mapping[str, tuple[str, ...]], messages: Messages
) -> Training:
    """Return what is known of the training: of images, of the layers, of a card beside the file.

    Raises:
        RasterError: a training image cannot be read, or does not fit the model.
    """
    images = [
        Tensor(name, tuple(tensor.shape), str(tensor.dtype))
        for name, tensor in zip(input_names(model), model.inputs)
        if len(tensor.shape) == 4
    ]
    of_layers = training_of_layers(model)
    of_images = Training(values=job.training_values)
    if job.training_images:
        with environment():
            of_images = training_of_images(
                job.training_images, images, bands, job.training_values, messages
            )
    for note in contradictions(of_images, of_layers):
        messages.warning(note)
    beside = training_beside(Path(job.model), images, messages)
    try:
        ground = ground_in(Path(job.model))
    except ModelError as error:
        messages.warning(f"{error}")
        ground = None
    # A likely range is better than nothing, and than nothing else.
    found = of_images.completed(of_layers.adapted).completed(beside).completed(of_layers)
    if ground is not None:
        found = replace(found, ground=ground)
    for name, one in found.inputs.items():
        if one.bands:
            messages.info(
                f"What the training's images were in the bands of “{name}” is kept in the model "
                f"card, from {one.origin or 'the card beside the model'}."
            )
    return found
