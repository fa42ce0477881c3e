"""What images tell of a training: statistics of their bands, and how large their pixels are."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OtherGdalError, RasterError
from ..contract.job import PredictJob
from ..contract.job_inputs import RasterInput
from ..contract.messages import Messages
from ..contract.secrecy import shown_name
from ..geometry.ground_distance import ground_distance
from ..imagery.bands import choose
from ..imagery.rasterio_stack import RasterioStack
from ..imagery.sampling import Scaling, sample_image, scalings
from ..models.card_training import BandStatistics, Training, TrainingInput, fitting, short
from ..models.tensors import Tensor
from .value_choice import choose_values

_CONTRADICTS = 3.0
"""So many standard deviations apart, two means are not those of the same images."""
_SIZES_DIFFER = 1.2


def training_of_images(
    images: Sequence[RasterInput],
    inputs: Sequence[Tensor],
    names: Mapping[str, Sequence[str]],
    values: str,
    messages: Messages,
) -> Training:
    """Return what images that the model was trained on tell.

    Rasters with all bands of an input are images of their own; of others, as many as it takes are
    stacked. For a model of several inputs they are dealt to these in turn.

    Args:
        images: TRAINING_IMAGE.
        inputs: the model's image inputs.
        names: of their bands, where they are known.
        values: which of the numbers in the files the model was trained on, one of
            ``card_job.TRAINED_VALUES``; empty: not known, so those that are stored.
        messages: told what is read.

    Raises:
        RasterError: one cannot be read, or has not the bands of the model.
    """
    found = {
        tensor.name: [
            _look(group, tensor, names.get(tensor.name, ()), values, messages) for group in groups
        ]
        for tensor, groups in zip(inputs, split_images(images, inputs).values())
    }
    return Training(
        values=values,
        inputs={name: _pooled(seen, messages) for name, seen in found.items() if seen},
    )


def split_images(
    rasters: Sequence[RasterInput], inputs: Sequence[Tensor]
) -> dict[str, list[Sequence[RasterInput]]]:
    """Return the images of each input, each the rasters that are stacked to it.

    Raises:
        RasterError: one cannot be read, or they have not the bands of the model.
    """
    found: dict[str, list[Sequence[RasterInput]]] = {tensor.name: [] for tensor in inputs}
    rest, turn = list(rasters), 0
    while rest:
        tensor = inputs[turn % len(inputs)]
        group = _next_image(rest, tensor)
        found[tensor.name].append(group)
        del rest[: len(group)]
        turn += 1
    return found


@dataclass(frozen=True)
class OpenedImage:
    """An image of a training, its bands chosen."""

    stack: RasterioStack
    """Reads the numbers that the model was given."""
    scalings: tuple[Scaling, ...]
    """Of each band, as the files have them."""


@contextlib.contextmanager
def opened_image(
    group: Sequence[RasterInput],
    tensor: Tensor,
    names: Sequence[str],
    values: str,
    messages: Messages,
) -> Iterator[OpenedImage]:
    """Open an image for an input of the model.

    Args:
        group: the rasters that are stacked.
        tensor: the input.
        names: of its bands; empty: not known.
        values: which of the numbers in the files the model was given, one of
            ``card_job.TRAINED_VALUES``; empty: not known, so those that are stored.
        messages: told how the bands are chosen, and what is done to their numbers.

    Raises:
        RasterError: it cannot be read, or has not the bands of the model.
    """
    with _opened(group) as stack:
        stack.take(choose("", names, stack.all_bands, tensor.name, messages))
        if tensor.channels not in (None, stack.bands):
            raise RasterError(
                f"TRAINING_IMAGE: {shown_name(group[0].path)} has {stack.bands} bands; the model's "
                f"input “{tensor.name}” takes {tensor.channels}. Choose an image with the bands of "
                "the training, or give their names in BANDS."
            )
        of_bands = scalings(stack)
        if values:
            # As a map's pixels are treated that is made by the card.
            asked = PredictJob("patch", (), "", values=values)
            plan = choose_values(asked, None, {tensor.name: stack})
            plan.tell(messages)
            stack.change(plan.changes.get(tensor.name, (None,) * len(stack.all_bands)))
        yield OpenedImage(stack, of_bands)


@dataclass(frozen=True)
class _Seen:
    """What one image holds."""

    name: str
    pixels: NDArray[Any]
    """Shape (pixels, bands)."""
    scalings: tuple[Scaling, ...]
    """Of each band."""
    metres: float
    """0: not known."""
    in_degrees: bool


def _next_image(rasters: Sequence[RasterInput], tensor: Tensor) -> Sequence[RasterInput]:
    """Return the first of the rasters that are an image of an input together."""
    wanted, count = tensor.channels, 0
    for number, raster in enumerate(rasters, 1):
        with _opened([raster]) as stack:
            count += stack.bands
        if wanted is None or count == wanted or (number == 1 and count > wanted):
            return rasters[:number]
        if count > wanted:
            break
    raise RasterError(
        f"TRAINING_IMAGE: {shown_name(rasters[0].path)} and what follows it have {count} bands; "
        f"the model's input “{tensor.name}” takes {wanted}. Expected are images with the bands of "
        "the training, or the rasters to be stacked to one, one image after the other."
    )


@contextlib.contextmanager
def _opened(rasters: Sequence[RasterInput]) -> Iterator[RasterioStack]:
    try:
        with RasterioStack(rasters) as stack:
            yield stack
    except RasterError as error:
        # Another GDAL may read it: who runs the job finds that out by the kind of error.
        if isinstance(error, OtherGdalError) or str(error).startswith("TRAINING_IMAGE"):
            raise
        raise RasterError(f"TRAINING_IMAGE: {error}") from error


def _look(
    group: Sequence[RasterInput],
    tensor: Tensor,
    names: Sequence[str],
    values: str,
    messages: Messages,
) -> _Seen:
    name = shown_name(group[0].path)
    messages.progress(0, f"Looking at {name}")
    with opened_image(group, tensor, names, values, messages) as image:
        sample = sample_image(image.stack)
        pixels = sample.pixels
        if sample.are_means:
            messages.warning(
                f"TRAINING_IMAGE: {name} is remote, so its overviews were looked at, whose pixels "
                "may be means: minimum, maximum and the outer percentiles are nearer to the middle "
                "than those of its own pixels. Give a local copy to have these."
            )
        if not len(pixels):
            raise RasterError(
                f"TRAINING_IMAGE: no pixel of {name} has data in all bands. Choose an image that "
                "the model was trained on."
            )
        of_bands = image.scalings
        distance = ground_distance(image.stack.grid)
    metres, degrees = (0.0, False) if distance is None else (distance.metres, distance.in_degrees)
    return _Seen(name, pixels, of_bands, metres, degrees)


def _pooled(seen: Sequence[_Seen], messages: Messages) -> TrainingInput:
    """Return the statistics of all images of an input, each of the same weight."""
    least = min(len(one.pixels) for one in seen)
    # Every n-th pixel: a sample is ordered from the top of its image to the bottom.
    picks = [one.pixels[np.linspace(0, len(one.pixels) - 1, least).round().astype(int)]
             for one in seen]  # fmt: skip
    pixels = np.concatenate(picks)
    of_bands = seen[0].scalings
    if any(one.scalings != of_bands for one in seen):
        messages.warning(
            "The training's images differ in unit, scale or offset of their bands; the model card "
            "keeps none of these."
        )
        of_bands = tuple(Scaling("", None, None) for _ in of_bands)
    sizes = [one.metres for one in seen if one.metres]
    if sizes and max(sizes) > _SIZES_DIFFER * min(sizes):
        messages.warning(
            f"The training's images have pixels of {min(sizes):.4g} m to {max(sizes):.4g} m; the "
            "model card keeps none of these sizes."
        )
        sizes = []
    more = f" and {len(seen) - 1} more" if len(seen) > 1 else ""
    bands = (
        BandStatistics.of_sample(pixels[:, n], fitting(one.unit), one.scale, one.offset)
        for n, one in enumerate(of_bands)
    )
    return TrainingInput(
        tuple(bands),
        short(float(np.median(sizes))) if sizes else None,
        bool(sizes) and seen[0].in_degrees,
        fitting(f"{seen[0].name[:120]}{more}"),
    )


def contradictions(images: Training, layers: Training) -> list[str]:
    """Say where images cannot be those that a model's own layers were adapted to.

    Args:
        images: what the images tell.
        layers: what the layers tell.
    """
    notes = []
    for name, one in images.inputs.items():
        pairs = list(zip(one.bands, layers.bands_of(name)))
        for number, (image, layer) in enumerate(pairs, 1):
            if image.mean is None or layer.mean is None or layer.standard_deviation is None:
                continue
            if abs(image.mean - layer.mean) > _CONTRADICTS * max(layer.standard_deviation, 1e-12):
                notes.append(
                    f"TRAINING_IMAGE ({one.origin}) has the mean {image.mean:.5g} in band "
                    f"{number}; {layers.inputs[name].origin} was adapted to a mean of "
                    f"{layer.mean:.5g} with a standard deviation of "
                    f"{layer.standard_deviation:.5g}. One of them is not what the model was "
                    "trained on: check scale and order of the bands. The card keeps the image's."
                )
                break
    return notes
