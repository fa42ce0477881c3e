"""Which of a model's outputs a run needs: the others are neither computed nor judged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np

from ..contract.errors import ModelError
from ..contract.job import PredictJob
from ..maps.legend import Legend
from ..models.card import Card
from ..models.model_outputs import ALL, find_roles
from ..models.random_images import noise, sample
from ..models.runtime import LoadedModel
from ..models.tensors import Arrays, Tensor, as_pixels
from .field_search import find_patches
from .result_words import head_in_words, others_in_words
from .wanted_products import output_names, told_by, wanted_products

_PATCHES = 4


def outputs_to_look_at(
    job: PredictJob,
    card: Optional[Card],
    engine: LoadedModel,
    inputs: Sequence[Tensor],
    feeds: dict[str, Any],
) -> tuple[list[str], str]:
    """Return the outputs that the wanted maps are made of, and what is to be said of the choice.

    Args:
        job: what is asked for.
        card: the model's card.
        engine: the model.
        inputs: the image inputs, the reference source's first.
        feeds: values of the other inputs.

    Raises:
        FieldsError: no patch is known on which the outputs can be looked at.
        ModelError: the model has nothing that the maps can be made of.
    """
    tensors = outputs_that_fit(job, engine.signature.outputs)
    known = [tensor.name for tensor in tensors]
    named = output_names(job.output_names, dict.fromkeys(known))
    told = told_by(job, card, known, engine.activations)
    if len(known) == 1:
        return known, ""
    if named and not (job.probabilities or job.confidence):
        return named, ""
    if told.heads and told.heads != ALL:
        # Nothing is to be chosen, and the others need not be looked at.
        return list(dict.fromkeys((*told.heads, *named))), ""
    patches = find_patches(job, card, engine, inputs, feeds)
    images = {
        tensor.name: np.stack(
            [noise(tensor, patches[tensor.name], seed=seed) for seed in range(_PATCHES)]
        )
        for tensor in inputs
    }
    samples = sample(engine, images, feeds, known)
    if named:
        # What is written beside the named outputs has to lie on their pixels.
        sizes = {as_pixels(samples[name], name).shape[1:3] for name in named}
        known = [n for n in known if as_pixels(samples[n], n).shape[1:3] in sizes]
    elif told.heads == ALL:
        _check_sizes(samples)
    results = find_roles([tensor for tensor in tensors if tensor.name in known], samples, told)
    products = wanted_products(job, results, samples, lambda count: Legend.unnamed(count or 2))
    needed = {name for product in products for name in product.needs}
    said = head_in_words(results[0]) or others_in_words(results[0])
    return [name for name in known if name in needed], said


def outputs_that_fit(job: PredictJob, tensors: Sequence[Tensor]) -> Sequence[Tensor]:
    """Return the outputs that a map can be made of: no mean is taken of whole numbers.

    Raises:
        ModelError: BLEND is on, and all outputs hold whole numbers.
    """
    if not job.blend:
        return tensors
    found = [tensor for tensor in tensors if not tensor.is_integer]
    if not found:
        names = ", ".join(tensor.name for tensor in tensors)
        raise ModelError(
            f"BLEND is on, but all that the model gives ({names}) are whole numbers, of which "
            "there is no mean. Switch BLEND off."
        )
    return found


def _check_sizes(samples: Arrays) -> None:
    """Refuse to lay all outputs on one map where they do not share its pixels.

    Raises:
        ModelError: their sizes differ.
    """
    shapes = {name: as_pixels(values, name).shape[1:3] for name, values in samples.items()}
    if len(set(shapes.values())) > 1:
        sizes = ", ".join(f"{name} {width} x {height}" for name, (height, width) in shapes.items())
        raise ModelError(
            f"HEAD is *, but the model's outputs have different sizes for one patch ({sizes} "
            "pixels) and cannot share one map. Name those in HEAD that have the same, separated by "
            "commas."
        )
