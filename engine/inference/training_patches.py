"""Patches of the images that a model was trained on."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.job_inputs import RasterInput
from ..contract.messages import Messages
from ..geometry.grid import Size
from ..imagery.patch_sampling import sample_patches
from ..models.tensors import Tensor
from .training_images import opened_image, split_images


@dataclass(frozen=True)
class TrainingPatches:
    """Patches from all over the images of a training."""

    pixels: NDArray[Any]
    """Shape (patches, height, width, bands), float32: the numbers that the model was given."""
    parts: NDArray[np.int64]
    """In which part of which image each lies."""


def training_patches(
    images: Sequence[RasterInput],
    tensor: Tensor,
    names: Sequence[str],
    values: str,
    size: Size,
    count: int,
) -> TrainingPatches:
    """Return patches that have data everywhere, of all images alike.

    Args:
        images: TRAINING_IMAGE.
        tensor: the model's only image input.
        names: of its bands; empty: not known.
        values: which of the numbers in the files the model was trained on.
        size: of a patch.
        count: how many, about.

    Raises:
        RasterError: one cannot be read, or has not the bands of the model.
    """
    # How the images are read was said when their statistics were taken.
    silent = Messages(io.StringIO())
    groups = split_images(images, [tensor])[tensor.name]
    pixels, parts = [], []
    first = 0
    for group in groups:
        with opened_image(group, tensor, names, values, silent) as image:
            found = sample_patches(image.stack, size, -(-count // len(groups)))
        pixels.append(found.pixels.astype(np.float32))
        parts.append(found.parts + first)
        first = int(parts[-1].max(initial=first)) + 1
    return TrainingPatches(np.concatenate(pixels), np.concatenate(parts))
