"""What a model card says of the images that a model was trained on. People may edit it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.card_job import TRAINED_VALUES
from ..contract.errors import CardError
from .learnt_ground import LearntGround

KEY = "cnnmapper:training"
"""Where the properties of a card have it."""

LONGEST_TEXT = 200
"""Characters of a text that the card holds in one line."""
_MOST_BANDS = 10_000
_LARGEST, _SMALLEST_SCALE = 1e100, 1e-30
_NORMAL_99 = 2.326348
"""Standard deviations from the mean to the 99th percentile of a normal distribution."""
_ROUNDING = 1e-6
"""Of the range, by which numbers in a card may contradict each other."""

_ORDER = ("minimum", "percentile_1", "median", "percentile_99", "maximum")
_NUMBERS = (*_ORDER, "mean", "standard_deviation")


@dataclass(frozen=True)
class BandStatistics:
    """What the numbers in one band of the training's images were; None: not known."""

    minimum: Optional[float] = None
    percentile_1: Optional[float] = None
    median: Optional[float] = None
    percentile_99: Optional[float] = None
    maximum: Optional[float] = None
    mean: Optional[float] = None
    standard_deviation: Optional[float] = None
    unit: str = ""
    """Of the numbers, scale and offset applied; "": not known, or none."""
    scale: Optional[float] = None
    """What a stored number is multiplied by to be one in the unit, before ``offset`` is added."""
    offset: Optional[float] = None

    @classmethod
    def of_sample(
        cls,
        values: NDArray[Any],
        unit: str = "",
        scale: Optional[float] = None,
        offset: Optional[float] = None,
    ) -> BandStatistics:
        """Return the statistics of valid values.

        Args:
            values: of one band, any shape; what is not finite, or no measurement, does not count.
            unit: as the file has it, as the next two.
            scale: None: it has none.
            offset: None: it has none.
        """
        numbers = np.asarray(values, "float64").reshape(-1)
        numbers = numbers[np.abs(numbers) < _LARGEST]
        if not numbers.size:
            return cls(unit=unit, scale=scale, offset=offset)
        low, first, middle, last, high = map(short, np.percentile(numbers, (0, 1, 50, 99, 100)))
        mean, deviation = short(numbers.mean()), short(numbers.std())
        return cls(low, first, middle, last, high, mean, deviation, unit, scale, offset)

    @property
    def usual_range(self) -> Optional[tuple[float, float]]:
        """Between which numbers 98 of 100 lay, as far as can be told; None: it cannot.

        The percentiles; without them those of a normal distribution of the same mean and standard
        deviation; without these minimum and maximum.
        """
        if self.percentile_1 is not None and self.percentile_99 is not None:
            return self.percentile_1, self.percentile_99
        if self.mean is not None and self.standard_deviation is not None:
            reach = _NORMAL_99 * self.standard_deviation
            return self.mean - reach, self.mean + reach
        if self.minimum is not None and self.maximum is not None:
            return self.minimum, self.maximum
        return None

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card: what is known."""
        return {key: value for key, value in vars(self).items() if value not in (None, "")}

    @classmethod
    def of(cls, document: Any, where: str) -> BandStatistics:
        """Read it back.

        Raises:
            CardError: a value is none of those that are expected; the message begins with
                ``where``.
        """
        known = [one.name for one in dataclasses.fields(cls)]
        _check_keys(document, known, where)
        values = {key: _number(document.get(key), f"{where}: {key}") for key in _NUMBERS}
        found = cls(
            **values,
            unit=_text(document.get("unit", ""), f"{where}: unit"),
            scale=_number(document.get("scale"), f"{where}: scale"),
            offset=_number(document.get("offset"), f"{where}: offset"),
        )
        _check_order(found, where)
        return found


@dataclass(frozen=True)
class TrainingInput:
    """What is known of the images of one input."""

    bands: tuple[BandStatistics, ...] = ()
    """One for each band of the input, in its order; empty: not known."""
    pixel_size: Optional[float] = None
    """Ground sampling distance, metres; None: not known."""
    in_degrees: bool = False
    """The images' coordinates were in degrees, and the pixel size is what that came to."""
    origin: str = ""
    """What ``bands`` was found in, in words."""

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card: what is known."""
        return {
            **({"bands": [band.to_document() for band in self.bands]} if self.bands else {}),
            **({} if self.pixel_size is None else {"pixel_size": self.pixel_size}),
            **({"in_degrees": True} if self.in_degrees else {}),
            **({"origin": self.origin} if self.origin else {}),
        }

    @classmethod
    def of(cls, document: Any, where: str, channels: Optional[int]) -> TrainingInput:
        """Read it back.

        Args:
            document: the part of the card.
            where: what messages call it.
            channels: bands that the input takes; None: not known.

        Raises:
            CardError: it is malformed.
        """
        _check_keys(document, ("bands", "pixel_size", "in_degrees", "origin"), where)
        bands = document.get("bands", [])
        if not isinstance(bands, list) or len(bands) > _MOST_BANDS:
            raise CardError(f"{where}: bands is {bands!r:.99}; expected is a list of bands.")
        if bands and channels is not None and len(bands) != channels:
            raise CardError(
                f"{where}: bands has {len(bands)} entries; expected is one for each of the "
                f"{channels} bands that the input takes, or none."
            )
        size = _number(document.get("pixel_size"), f"{where}: pixel_size")
        if size is not None and size <= 0:
            raise CardError(f"{where}: pixel_size is {size!r}; expected are metres, more than 0.")
        degrees = document.get("in_degrees", False)
        if not isinstance(degrees, bool):
            raise CardError(
                f"{where}: in_degrees is {degrees!r:.99}; expected is true or false."
            )
        return cls(
            tuple(BandStatistics.of(one, f"{where}: band {n}") for n, one in enumerate(bands, 1)),
            size,
            degrees,
            _text(document.get("origin", ""), f"{where}: origin"),
        )


@dataclass(frozen=True)
class Training:
    """What is known of the images that a model was trained on."""

    values: str = ""
    """Which of the numbers in the files it was given: one of
    :data:`..contract.card_job.TRAINED_VALUES`; "": not known."""
    sensor: str = ""
    """What took the images, such as “Sentinel-2 MSI”; "": not known."""
    inputs: Mapping[str, TrainingInput] = field(default_factory=dict)
    """By input of the model; no entry where nothing is known."""
    ground: Optional[LearntGround] = None
    """Where it has learnt; None: not known."""

    def __bool__(self) -> bool:
        """Tell whether anything is known."""
        inputs = any(map(_says_something, self.inputs.values()))
        return bool(self.values or self.sensor or inputs or self.ground)

    def bands_of(self, name: str) -> tuple[BandStatistics, ...]:
        """Return the statistics of an input's bands; empty: not known."""
        found = self.inputs.get(name)
        return () if found is None else found.bands

    @property
    def adapted(self) -> Training:
        """What is known of the inputs for which means are: no likely range alone."""
        inputs = {
            name: one
            for name, one in self.inputs.items()
            if all(band.mean is not None for band in one.bands)
        }
        return dataclasses.replace(self, inputs=inputs)

    def completed(self, other: Training) -> Training:
        """Return it with what it leaves open taken from another.

        Statistics of an input's bands are taken as a whole: those of two origins do not mix.
        """
        inputs = dict(self.inputs)
        for name, further in other.inputs.items():
            own = inputs.get(name, TrainingInput())
            if not own.bands:
                own = dataclasses.replace(own, bands=further.bands, origin=further.origin)
            if own.pixel_size is None:
                own = dataclasses.replace(
                    own, pixel_size=further.pixel_size, in_degrees=further.in_degrees
                )
            inputs[name] = own
        values, sensor = self.values or other.values, self.sensor or other.sensor
        return Training(values, sensor, inputs, self.ground or other.ground)

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card: what is known."""
        inputs = {
            name: one.to_document() for name, one in self.inputs.items() if _says_something(one)
        }
        return {
            **({"values": self.values} if self.values else {}),
            **({"sensor": self.sensor} if self.sensor else {}),
            **({"inputs": inputs} if inputs else {}),
            **({} if self.ground is None else {"ground": self.ground.to_document()}),
        }

    @classmethod
    def of(cls, document: Any, channels: Mapping[str, Optional[int]]) -> Training:
        """Read it back.

        Args:
            document: the part of the card.
            channels: by input of the model, how many bands it takes; None: not known.

        Raises:
            CardError: a value is none of those that are expected; the message names it.
        """
        _check_keys(document, ("values", "sensor", "inputs", "ground"), KEY)
        values = document.get("values", "")
        if values != "" and values not in TRAINED_VALUES:
            raise CardError(
                f"{KEY}: values is {values!r:.99}; expected is {', '.join(TRAINED_VALUES)}, or "
                "nothing where it is not known."
            )
        inputs = document.get("inputs", {})
        if not isinstance(inputs, dict):
            raise CardError(f"{KEY}: inputs is {inputs!r:.99}; expected is an object.")
        unknown = sorted(set(inputs) - set(channels))
        if unknown:
            raise CardError(
                f"{KEY}: inputs has {unknown[0]!r:.99}; expected are the model's inputs alone "
                f"({', '.join(channels):.200})."
            )
        found = {
            name: TrainingInput.of(one, f"{KEY} of the input “{name}”", channels[name])
            for name, one in inputs.items()
        }
        return cls(
            str(values),
            _text(document.get("sensor", ""), f"{KEY}: sensor"),
            {name: one for name, one in found.items() if _says_something(one)},
            _ground(document.get("ground")),
        )


def fitting(text: str) -> str:
    """Return a text as the card can hold it: in one line, and not too long."""
    return "".join(c for c in text if c.isprintable())[:LONGEST_TEXT]


def _ground(document: Any) -> Optional[LearntGround]:
    if document is None:
        return None
    try:
        return LearntGround.of(document)
    except ValueError as error:
        raise CardError(f"{KEY}: ground: {error}.") from None


def _says_something(one: TrainingInput) -> bool:
    return one != TrainingInput()


def _check_keys(document: Any, known: Sequence[str], where: str) -> None:
    if not isinstance(document, dict):
        raise CardError(f"{where} is {document!r:.99}; expected is an object.")
    unknown = sorted(set(document) - set(known))
    if unknown:
        raise CardError(f"{where} has {unknown[0]!r:.99}; expected are {', '.join(known)} alone.")


def _number(value: Any, where: str) -> Optional[float]:
    if value is None:
        return None
    fine = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not fine or not abs(value) < _LARGEST:  # nor what is no number
        raise CardError(f"{where} is {value!r:.99}; expected is a number.")
    return float(value)


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or not value.isprintable():
        raise CardError(
            f"{where} is {value!r:.99}; expected is a text of at most {LONGEST_TEXT} characters in "
            "one line."
        )
    return value


def _check_order(found: BandStatistics, where: str) -> None:
    """Refuse numbers that cannot be those of one band."""
    pairs = [(key, getattr(found, key)) for key in _ORDER if getattr(found, key) is not None]
    slack = _ROUNDING * max((abs(value) for _, value in pairs), default=0.0)
    for (key, value), (above, greater) in zip(pairs, pairs[1:]):
        if value > greater + slack:
            raise CardError(
                f"{where}: {key} is {value:g} and {above} is {greater:g}; expected is that the "
                "second is not smaller."
            )
    low, high = found.minimum, found.maximum
    mean = found.mean
    if mean is not None and ((low is not None and mean < low - slack)
                             or (high is not None and mean > high + slack)):  # fmt: skip
        raise CardError(
            f"{where}: mean is {mean:g}; expected is a number between minimum and maximum."
        )
    if found.standard_deviation is not None and found.standard_deviation < 0:
        raise CardError(
            f"{where}: standard_deviation is {found.standard_deviation:g}; expected is a number "
            "that is not negative."
        )
    if found.scale is not None and abs(found.scale) < _SMALLEST_SCALE:
        raise CardError(f"{where}: scale is {found.scale:g}; expected is a number that is not 0.")


def short(value: float) -> float:
    """Return a number with seven digits: more are none of a sample's."""
    return float(f"{value:.7g}")
