"""Which products a job asks for, and whether the model can give them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Optional

from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..maps.class_channels import (
    AS_THEY_ARE,
    HIGHEST,
    NUMBERED,
    count_from_one,
    fit,
    is_numbered,
    other_classes,
    read_labels,
)
from ..maps.legend import Legend
from ..models.model_outputs import Roles
from ..models.tensors import as_pixels
from .products import ClassMap, Confidence, Probabilities, Product, Tensors, class_names

_SOMETHING_ELSE = 0.25
"""Of samples: labels that contradict the probabilities so often are no labels of these classes."""


def wanted_products(
    job: PredictJob,
    roles: Roles,
    samples: Mapping[str, NDArray[Any]],
    legend: Callable[[Optional[int]], Legend],
    messages: Optional[Messages] = None,
) -> tuple[Product, ...]:
    """Return the products.

    Args:
        job: what is asked for.
        roles: what the model's outputs are.
        samples: every output of the model on some patches.
        legend: gives the legend for a number of classes (None: not known).
        messages: told what the values of the class map are made of; None: nobody is.

    Raises:
        ModelError: the model cannot give one of them.
        LegendError: the legend does not fit the model.
    """
    classes = (
        as_pixels(samples[roles.probabilities], roles.probabilities).shape[-1]
        if roles.probabilities is not None
        else None
    )
    tensors = output_names(job.output_names, samples)
    # The labels by their name are the class map, legend and all.
    if tensors == [roles.labels]:
        tensors = []
    _check(job, roles, bool(tensors))
    named = legend(classes)
    if named.generated and classes and roles.labels:
        named = _numbered_as_labels(named, *_samples(roles, samples))
    products: list[Product] = []
    if job.class_map and tensors:
        bands = _band_names(tensors, samples, roles, named)
        products.append(Tensors(tensors, bands, job.data_type))
    elif job.class_map:
        products.append(_class_map(job, roles, samples, named, messages))
    if job.probabilities:
        products.append(Probabilities(roles, classes or 0, named, job.probability_type))
    if job.confidence:
        products.append(Confidence(roles, job.probability_type))
    return tuple(products)


def _class_map(
    job: PredictJob,
    roles: Roles,
    samples: Mapping[str, NDArray[Any]],
    legend: Legend,
    messages: Optional[Messages],
) -> ClassMap:
    labels, probabilities = _samples(roles, samples)
    made_of = read_labels(legend, labels, probabilities)
    if labels is not None and probabilities is not None and made_of == AS_THEY_ARE:
        share = other_classes(legend, labels, probabilities)
        if share:
            made_of = _unless_something_else(share, job, roles, messages)
    highest = 0 if labels is None else int(labels.max(initial=0))
    if messages is not None and labels is not None and not is_numbered(legend):
        messages.info(f"The class map is made of {made_of}.")
        if probabilities is None and made_of == NUMBERED:
            # Only now is it known that the legend's entries are for channels.
            classes = sum(not entry.means_no_data for entry in legend.entries)
            legend = fit(legend, classes, "the legend", messages)
    return ClassMap(roles, legend, job.data_type, made_of, highest)


def _unless_something_else(
    share: float, job: PredictJob, roles: Roles, messages: Optional[Messages]
) -> str:
    """Decide about labels that are not always the most probable class, and say so."""
    named = roles.labels in named_outputs(job.output_names)
    made_of = HIGHEST if share >= _SOMETHING_ELSE and not named else AS_THEY_ARE
    if messages is not None:
        taken = (
            f"is taken for something else, and the map holds {HIGHEST}. Name it in OUTPUT_NAMES if "
            "it holds the classes all the same."
            if made_of == HIGHEST
            else "is taken for the classes all the same. If it is something else, export the model "
            f"without it: the map holds {HIGHEST} then."
        )
        messages.warning(
            f"The model's output “{roles.labels}”, of whole numbers, is another class than the "
            f"most probable one of “{roles.probabilities}” on {100 * share:.0f} % of samples. It "
            f"{taken}"
        )
    return made_of


def _samples(
    roles: Roles, samples: Mapping[str, NDArray[Any]]
) -> tuple[Optional[NDArray[Any]], Optional[NDArray[Any]]]:
    """Return what the model's labels and probabilities were on samples, those that it gives."""
    labels, probabilities = (
        None if name is None else as_pixels(samples[name], name)
        for name in (roles.labels, roles.probabilities)
    )
    return labels, probabilities


def _numbered_as_labels(
    legend: Legend, labels: Optional[NDArray[Any]], probabilities: Optional[NDArray[Any]]
) -> Legend:
    """Call classes that nobody has named by the labels that the model gives them."""
    if labels is None or probabilities is None or not count_from_one(labels, probabilities):
        return legend
    return Legend((), generated=True).completed(range(1, len(legend.entries) + 1))


def head_in_words(roles: Roles) -> str:
    """Say which of several outputs is taken for the result, and why; "" where there is one."""
    if roles.head is None:
        return ""
    return (
        f"The model has several outputs of class probabilities. “{roles.head.output}” is taken for "
        f"its result, because {roles.head.reason}. Name another in OUTPUT_NAMES if it is not."
    )


def named_outputs(text: str) -> list[str]:
    """Return the names in OUTPUT_NAMES as they stand."""
    return [name.strip() for name in text.split(",") if name.strip()]


def output_names(text: str, known: Mapping[str, Any]) -> list[str]:
    """Read OUTPUT_NAMES.

    Raises:
        ModelError: the model has no such output, or one is named twice.
    """
    names = named_outputs(text)
    for name in names:
        if name not in known:
            raise ModelError(
                f"OUTPUT_NAMES names “{name}”, which is no output of the model. Its outputs are: "
                f"{', '.join(sorted(known))}."
            )
    if len(set(names)) != len(names):
        raise ModelError(f"OUTPUT_NAMES names an output twice: {text}.")
    return names


def _check(job: PredictJob, roles: Roles, tensors: bool) -> None:
    if roles.undecided and (job.probabilities or job.confidence or not tensors):
        raise ModelError(
            f"The model has several outputs that may be its result ({', '.join(roles.undecided)}), "
            "and nothing says which is: neither its labels, nor how they hang together, nor their "
            "names. Name the one that you want in OUTPUT_NAMES; its channels are written then, "
            "and OUTPUT_PROBABILITIES and OUTPUT_CONFIDENCE are made of it. Exporting the Keras "
            "file again may tell, too."
        )
    for wanted, name in (
        (job.probabilities, "OUTPUT_PROBABILITIES"),
        (job.confidence, "OUTPUT_CONFIDENCE"),
    ):
        if wanted and roles.probabilities is None:
            raise ModelError(
                "The model has no output of class probabilities (several channels that sum to 1), "
                f"so {name} cannot be made. Leave it empty, or export a model with a softmax "
                "output."
            )
    if job.class_map and not tensors and roles.labels is None and roles.probabilities is None:
        raise ModelError(
            "The model has no output to make a class map of: neither labels (one channel of whole "
            "numbers) nor class probabilities (several channels that sum to 1). Name the outputs "
            "to write in OUTPUT_NAMES, or export a model with a softmax or a label output."
        )


def _band_names(
    tensors: Sequence[str], samples: Mapping[str, NDArray[Any]], roles: Roles, legend: Legend
) -> list[str]:
    names: list[str] = []
    for tensor in tensors:
        channels = as_pixels(samples[tensor], tensor).shape[-1]
        if tensor == roles.probabilities:
            names += class_names(channels, legend)
        elif channels == 1:
            names.append(tensor)
        else:
            names += [f"{tensor} {number}" for number in range(1, channels + 1)]
    return names
