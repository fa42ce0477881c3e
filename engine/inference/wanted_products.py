"""Which products a job asks for, and whether the model can give them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

from numpy.typing import NDArray

from ..contract.errors import LegendError, ModelError
from ..contract.job import AUTO, PredictJob
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
from ..maps.legend import Legend, read_legend
from ..models.card import Card
from ..models.card_numbers import CardNumbers
from ..models.last_activation import last_activation
from ..models.model_outputs import Roles, Told, heads_named
from ..models.tensors import as_pixels
from .number_maps import Tensors
from .products import ClassMap, Confidence, Probabilities, Product, class_names
from .result_words import reading_in_words, two_readings
from .stacked_maps import Stacked
from .threshold_maps import LabelBands, TwoClasses
from .unlike_band import Unlike

_SOMETHING_ELSE = 0.25
"""Of samples: labels that contradict the probabilities so often are no labels of these classes."""


LegendOf = Callable[[Optional[int]], Legend]
"""Gives the legend for a number of classes (None: not known)."""


def told_by(
    job: PredictJob,
    card: Optional[Card],
    outputs: Iterable[str],
    activations: Optional[Mapping[str, str]] = None,
) -> Told:
    """Return what job, card and graph say of a model's outputs.

    Args:
        job: what is asked for.
        card: the model's card.
        outputs: names of the model's outputs.
        activations: with which they end by the model's graph; None: it was not looked at.

    Raises:
        ModelError: HEAD names no output.
        LegendError: CLASSES cannot be read.
    """
    names = list(outputs)
    heads = heads_named(job.head, names)
    legend = read_legend(Path(job.classes)) if job.classes else card.legend if card else None
    numbers = {}
    for name in names:
        known = card.numbers.get(name) if card is not None else None
        # What older cards do not say, their layers do, and the graph.
        found = known if known is not None else CardNumbers()
        activation = found.activation or last_activation(card.layers if card else (), name)
        activation = activation or (activations or {}).get(name, "")
        numbers[name] = replace(found, activation=activation)
    return Told(
        numbers,
        card.result if card is not None else None,
        tuple(named_outputs(job.output_names)),
        heads,
        job.activation,
        None if legend is None else legend.class_count,
        by_number=card is None or not card.exported,
    )


def wanted_products(
    job: PredictJob,
    results: Sequence[Roles],
    samples: Mapping[str, NDArray[Any]],
    legend: LegendOf,
    messages: Optional[Messages] = None,
    unlike: Optional[Unlike] = None,
) -> tuple[Product, ...]:
    """Return the products.

    Args:
        job: what is asked for.
        results: what the model's outputs are; several where HEAD names several.
        samples: every output of the model on some patches.
        legend: gives the legend for a number of classes.
        messages: told what the values of the maps are made of; None: nobody is.
        unlike: what can be told of how unlike the training a pixel is; None: nothing.

    Raises:
        ModelError: the model cannot give one of them.
        LegendError: the legend does not fit the model.
    """
    tensors = output_names(job.output_names, samples)
    # The labels by their name are the class map, legend and all.
    if len(results) == 1 and tensors == [results[0].labels]:
        tensors = []
    found = [_Result(job, roles, samples, legend, messages) for roles in results]
    products: list[Product] = []
    for one in found:
        one.check(bool(tensors))
    if job.class_map and tensors:
        bands = [band for tensor in tensors for band in _band_names(tensor, samples, found)]
        products.append(Tensors(tensors, bands, job.data_type))
    elif job.class_map:
        products.append(_stacked([one.map() for one in found], results))
    able = [one for one in found if one.has_probabilities]
    if not able and (job.probabilities or job.confidence):
        raise ModelError(_no_probabilities(results[0], _wanted_of_probabilities(job)))
    if job.probabilities:
        products.append(_stacked([one.probabilities() for one in able], [o.roles for o in able]))
    if job.confidence:
        maps = [one.confidence(unlike) for one in able]
        products.append(_stacked(maps, [one.roles for one in able]))
    misfits = [one.misfit for one in able if one.misfit is not None]
    if misfits and len(misfits) == len(able):
        raise misfits[0]
    return tuple(products)


def _stacked(parts: Sequence[Product], results: Sequence[Roles]) -> Product:
    if len(parts) == 1 and not results[0].title:
        return parts[0]
    return Stacked(parts, [roles.title for roles in results])


class _Result:
    """The maps of one result."""

    def __init__(
        self,
        job: PredictJob,
        roles: Roles,
        samples: Mapping[str, NDArray[Any]],
        legend: LegendOf,
        messages: Optional[Messages],
    ) -> None:
        self.roles = roles
        self._job = job
        self._samples = samples
        self._messages = messages
        self._legend_of = legend
        self.misfit: Optional[LegendError] = None
        """Why the legend names no class of this result, which is one of several."""

    @property
    def has_probabilities(self) -> bool:
        return self.roles.classes is not None

    @cached_property
    def legend(self) -> Legend:
        """The classes, in the order of the result's channels."""
        roles = self.roles
        try:
            named = self._legend_of(roles.classes)
        except LegendError as error:
            if not roles.title:
                raise
            self.misfit = error
            if self._messages is not None:
                self._messages.info(f"“{roles.title}” is not named by the legend. {error}")
            named = Legend.unnamed(roles.classes or 0)
        if named.generated and roles.probabilities and roles.labels:
            return _numbered_as_labels(named, *_samples(roles, self._samples))
        return named

    def check(self, tensors: bool) -> None:
        """Refuse what the result cannot give.

        Args:
            tensors: whether OUTPUT holds the channels of named outputs.
        """
        result = self.roles.result
        if self._job.classes and result is not None and not result.sure:
            # A legend of another number of classes is no sign of quantities.
            self._legend_of(2 if result.channels == 1 else result.channels)
        _check(self._job, self.roles, tensors)
        if self._job.class_map and not tensors:
            _warn_of_unused(self._job, self.roles, self._messages)

    def map(self) -> Product:
        """What OUTPUT holds."""
        job, result = self._job, self.roles.result
        if self._is_of_labels or result is None or result.exclusive:
            return _class_map(job, self.roles, self._samples, self.legend, self._messages)
        threshold = result.threshold(job.threshold)
        if threshold is not None:
            kind = TwoClasses if result.one_class else LabelBands
            return kind(result, self.legend, threshold, job.data_type)
        names = result.numbers.names or _numbered(result.output, result.channels)
        return Tensors([result.output], names, job.data_type, result.numbers.unit, True)

    def probabilities(self) -> Product:
        """What OUTPUT_PROBABILITIES holds."""
        assert self.roles.result is not None  # nosec B101: check() has refused it
        return Probabilities(self.roles.result, self.legend, self._job.probability_type)

    def confidence(self, unlike: Optional[Unlike]) -> Product:
        """What OUTPUT_CONFIDENCE holds."""
        result = self.roles.result
        assert result is not None  # nosec B101: check() has refused it
        band = None if unlike is None else unlike.band(result.output)
        if band is not None and self._messages is not None:
            self._messages.info(band.said)
        return Confidence(result, self._job.probability_type, band)

    @property
    def _is_of_labels(self) -> bool:
        """Whether the class map is that of the model's own labels."""
        result = self.roles.result
        asked = self._job.threshold is not None or (
            result is not None and result.numbers.threshold is not None
        )
        by_threshold = result is not None and result.one_class and asked
        return self.roles.labels is not None and not by_threshold


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
    wanted = _wanted_of_probabilities(job)
    if roles.undecided and (wanted or not tensors):
        raise ModelError(
            f"The model has several outputs that may be its result ({', '.join(roles.undecided)}), "
            "and nothing says which is: neither its labels, nor how they hang together, nor their "
            "names. Name the one that you want in HEAD, several separated by commas, or * for all "
            "of them in one map; OUTPUT_NAMES writes their channels as they are. Exporting the "
            "Keras file again may tell, too."
        )
    # Of several results only some may have probabilities.
    if wanted and roles.classes is None and not roles.title:
        raise ModelError(_no_probabilities(roles, wanted))
    if job.class_map and not tensors and roles.labels is None and roles.result is None:
        raise ModelError(
            "The model has no output to make a map of: neither labels (one channel of whole "
            "numbers) nor floating-point numbers. Name the outputs to write in OUTPUT_NAMES, or "
            "export a model with such an output."
        )


def _wanted_of_probabilities(job: PredictJob) -> str:
    """Return which maps are made of probabilities, in words; "" where none is wanted."""
    asked = ((job.probabilities, "OUTPUT_PROBABILITIES"), (job.confidence, "OUTPUT_CONFIDENCE"))
    return " and ".join(name for path, name in asked if path)


def _no_probabilities(roles: Roles, wanted: str) -> str:
    result = roles.result
    if result is None:
        return (
            "The model has no output of class probabilities (several channels that sum to 1, or "
            f"one between 0 and 1), so {wanted} cannot be made. Leave it empty, or export a model "
            "with a softmax or sigmoid output."
        )
    if not result.sure:
        return (
            f"{two_readings(result)} Until it is said, {wanted} cannot be made; or leave it empty."
        )
    return (
        f"{reading_in_words(result)[:-1]}: they are no output of class probabilities, so {wanted} "
        "cannot be made. Leave it empty, or choose another ACTIVATION or HEAD."
    )


def _warn_of_unused(job: PredictJob, roles: Roles, messages: Optional[Messages]) -> None:
    """Say which parameters have no influence on the map."""
    result = roles.result
    if messages is None or roles.title:
        return
    if job.activation != AUTO and result is None:
        messages.warning("ACTIVATION is not used: the model gives labels, to which none applies.")
    if job.threshold is not None and (result is None or result.exclusive or result.continuous):
        what = "labels" if result is None else "classes" if result.exclusive else "quantities"
        messages.warning(f"THRESHOLD is not used: the model gives {what}, to which none applies.")
    if job.classes and roles.labels is None and result is not None and result.continuous:
        messages.warning(f"CLASSES is not used. {reading_in_words(result)}")


def _band_names(
    tensor: str, samples: Mapping[str, NDArray[Any]], results: Sequence[_Result]
) -> Sequence[str]:
    channels = as_pixels(samples[tensor], tensor).shape[-1]
    for one in results:
        if tensor == one.roles.probabilities:
            return class_names(channels, one.legend)
    return _numbered(tensor, channels)


def _numbered(name: str, channels: int) -> list[str]:
    return [name] if channels == 1 else [f"{name} {n}" for n in range(1, channels + 1)]
