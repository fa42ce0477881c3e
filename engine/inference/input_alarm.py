"""The alarm: an image that is unlike those that a model was trained on is said so, or refused.

A map from wrong numbers, bands or pixel sizes looks right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..contract.job import OFF, REFUSE, PredictJob
from ..contract.messages import Messages
from ..contract.secrecy import shown_name
from ..geometry.grid import Grid
from ..geometry.ground_distance import ground_distance
from ..imagery.sampling import sample_image
from ..imagery.stack import Stack
from ..models.card import Card
from ..models.card_training import TrainingInput
from ..models.tensors import Tensor
from .likely_cause import Cause, cause_of

if TYPE_CHECKING:  # Orfeo ToolBox's Python has no rasterio
    from ..imagery.rasterio_stack import RasterioStack
    from ..imagery.sources import Sources

_SIZE_SLACK = 1.2
"""How many times larger or smaller than the training's a pixel may be."""

_MOST_NUMBERS = 1 << 20
"""Of a sample, which are compared: as many as are sorted in a tenth of a second."""


@dataclass(frozen=True)
class ImageToCheck:
    """What feeds one input of the model."""

    input: str
    """The input's name."""
    path: str
    """Its first raster."""
    grid: Grid
    bands: Sequence[str]
    """Names of the bands that the model is given; "" where they have none."""
    numbers: Sequence[int]
    """Their numbers in the stack, from 1, as the parameter BANDS counts."""
    sample: Callable[[], NDArray[Any]]
    """Returns pixels from all over it as the model is given them, (n, bands), those with data."""


def check_sources(
    job: PredictJob,
    card: Optional[Card],
    inputs: Sequence[Tensor],
    sources: Sources,
    messages: Messages,
) -> str:
    """Do as :func:`check_images` does with the sources of the own engine.

    Args:
        job: what is asked for.
        card: the model's card, if it has one.
        inputs: the model's image inputs, in the order of the job's sources.
        sources: what feeds them; they read the bands that the model takes.
        messages: as there.

    Raises:
        EngineError: as there.
    """

    def sampled(stack: RasterioStack) -> NDArray[Any]:
        return sample_image(stack, job.nodata).pixels

    stacks = [sources.stacks()[tensor.name] for tensor in inputs]
    images = [
        image_to_check(tensor.name, stack, partial(sampled, stack))
        for tensor, stack in zip(inputs, stacks)
    ]
    return check_images(job, card, images, messages)


def image_to_check(name: str, stack: Stack, sample: Callable[[], NDArray[Any]]) -> ImageToCheck:
    """Return what is looked at of an image.

    Args:
        name: the input that it feeds.
        stack: the image; it reads the bands that the model takes.
        sample: as :attr:`ImageToCheck.sample`.
    """
    names = [stack.all_bands[place].name for place in stack.taken]
    numbers = [place + 1 for place in stack.taken]
    return ImageToCheck(name, stack.rasters[0].path, stack.grid, names, numbers, sample)


def check_images(
    job: PredictJob, card: Optional[Card], images: Sequence[ImageToCheck], messages: Messages
) -> str:
    """Hold the images against what the card says of the training; return what is wrong with them.

    Args:
        job: what is asked for.
        card: the model's card, if it has one.
        images: what feeds the model.
        messages: warned of each image that is unlike the training.

    Raises:
        ModelError: one is, and INPUT_CHECK is “refuse”.
        RasterError: an image cannot be read.
    """
    if job.input_check == OFF:
        return ""
    known = {} if card is None else card.training.inputs
    found = []
    for image in images:
        training = known.get(image.input)
        if training is None:
            continue
        wrong = [*wrong_pixels(image.grid, training), *_wrong_numbers(image, training)]
        if wrong:
            found.append(_sentence(image.path, wrong, card))
    if found and job.input_check == REFUSE:
        raise ModelError(refusal(found))
    for sentence in found:
        messages.warning(sentence)
    if job.input_check == REFUSE and not known:
        messages.warning(
            "INPUT_CHECK is “refuse”, but the model card does not say what the model was trained "
            "on, so the image cannot be held against it."
        )
    return " ".join(found)


def refusal(sentences: Sequence[str]) -> str:
    """Return why there is no map."""
    return (
        f"{' '.join(sentences)} INPUT_CHECK is “refuse”, so there is no map; “warn” makes it all "
        "the same."
    )


def unlike_on_the_ground(path: str, grid: Grid, name: str, card: Optional[Card]) -> str:
    """Return what is wrong with an image's pixel size and coordinates; empty: nothing.

    Args:
        path: the image.
        grid: its pixel grid.
        name: the input that it feeds.
        card: the model's card, if it has one.
    """
    training = None if card is None else card.training.inputs.get(name)
    wrong = [] if training is None else wrong_pixels(grid, training)
    return _sentence(path, wrong, card) if wrong else ""


def wrong_pixels(grid: Grid, training: TrainingInput) -> list[str]:
    """Return what is wrong with pixel size and coordinates, each as a clause."""
    distance = None if training.pixel_size is None else ground_distance(grid)
    if distance is None or training.pixel_size is None:
        return []
    own, size = distance.metres, training.pixel_size
    ratio = own / size
    found = []
    if not 1 / _SIZE_SLACK <= ratio <= _SIZE_SLACK:
        found.append(
            f"its pixels measure {own:.3g} m on the ground, those of the training {size:.3g} m, so "
            f"that the model sees everything {max(ratio, 1 / ratio):.2g} times too "
            f"{'small' if ratio > 1 else 'large'} (“Warp” brings it to the training's size)"
        )
    if distance.in_degrees and not training.in_degrees:
        found.append(
            "its coordinates are in degrees, those of the training in metres, so that its pixels "
            "are not square on the ground (“Warp” brings it to a projection in metres)"
        )
    return found


def _wrong_numbers(image: ImageToCheck, training: TrainingInput) -> list[str]:
    """Return what is wrong with the numbers, as a clause."""
    if not any(band.usual_range for band in training.bands):
        return []
    pixels = image.sample()
    if pixels.ndim != 2 or pixels.shape[1] != len(training.bands):
        return []
    recorded = _recorded(pixels)
    few = recorded[:: max(1, recorded.size // _MOST_NUMBERS)]
    cause = cause_of(few, training.bands)
    return [] if cause is None else [_clause(image, cause)]


def _recorded(pixels: NDArray[Any]) -> NDArray[Any]:
    """Leave out what lies outside of the recorded area, which images hold as 0 in all bands."""
    kept: NDArray[Any] = pixels[(pixels != 0).any(axis=1)]
    return kept


def _clause(image: ImageToCheck, cause: Cause) -> str:
    name = image.bands[cause.worst] or f"{image.numbers[cause.worst]}"
    order = ",".join(str(image.numbers[band]) for band in cause.order)
    instead = f" (BANDS {order} would fit)" if order else ""
    worst = f" (band {name}: {_percent(cause.worst_share)})" if len(image.bands) > 1 else ""
    return (
        f"{_percent(cause.share)} of its values{worst} lie outside the range of 98 % of the "
        f"training's, {cause.words}{instead}"
    )


def _sentence(path: str, wrong: Sequence[str], card: Optional[Card]) -> str:
    sensor = "" if card is None or not card.training.sensor else f", {card.training.sensor}"
    return (
        f"{shown_name(path)} is unlike the images that the model was trained on{sensor}: "
        f"{'; '.join(wrong)}. The map may look right and be wrong."
    )


def _percent(share: float) -> str:
    percent = 100 * share
    return f"{percent:.0f} %" if percent < 99.5 else f"{np.floor(10 * percent) / 10:g} %"
