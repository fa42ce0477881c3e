"""What an ONNX file says in its metadata for Deepness, a QGIS plugin that applies such files.

A maker of models for Deepness writes there what the model is for, what its classes are called, how
large the pixels and the tiles of its training were, and how the values were standardised.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import ModelError
from ..contract.plain_numbers import number_in, whole_number_in
from .card_measures import is_number
from .onnx_graph import OnnxFile

SEGMENTOR, REGRESSOR, SUPERRESOLUTION = "Segmentor", "Regressor", "Superresolution"
_MAPPED = (SEGMENTOR, REGRESSOR, SUPERRESOLUTION)
_OTHERS = ("Detector", "Recognition")
# What nobody else writes, so that it tells who is meant.
_ITS_OWN = (
    "tile_size", "tiles_size", "tiles_overlap", "standardization_mean", "standardization_std",
    "seg_thresh", "seg_small_segment", "reg_output_scaling", "det_conf", "det_iou_thresh",
    "det_type", "det_remove_overlap",
)  # fmt: skip
_NAMES = ("class_names", "names")
_OF_YOLO = ("detect", "segment", "pose", "obb")
_MOST_CLASSES, _LONGEST = 65535, 1 << 20
_LARGEST_TILE = 1 << 16
# As Python writes a dictionary, which is no JSON: {0: 'water', 1: "land"}.
_ENTRY = re.compile(
    r"""\s*([0-9]{1,6})\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(?:,|$)""", re.DOTALL
)


@dataclass(frozen=True)
class Deepness:
    """What is said."""

    kind: str
    """What the model is for; "": it does not say, and Deepness asks its user."""
    scales: bool
    """Whether the file is made for Deepness, which divides all values by 255."""
    classes: tuple[tuple[str, ...], ...] = ()
    """By output, the names of its channels; empty: they have none."""
    metres: Optional[float] = None
    """Pixel size of the training; None: not known."""
    tile: Optional[int] = None
    """Side of the tiles in pixels; None: not known."""
    mean: tuple[float, ...] = ()
    """By band, what is subtracted after that; empty: nothing."""
    deviation: tuple[float, ...] = ()
    """By band, what is divided by in the end; empty: nothing."""
    threshold: Optional[float] = None
    """What a probability must reach; None: not said."""
    factor: float = 1.0
    """What the results of a regression are multiplied by."""

    @classmethod
    def of(cls, model: OnnxFile) -> Optional[Deepness]:
        """Read the metadata of a file; None: it says nothing of the kind.

        Raises:
            ModelError: the model finds objects, or something is malformed.
        """
        said = model.metadata
        kind = _kind(said)
        if kind in _OTHERS or (said.get("task") in _OF_YOLO and "names" in said and not kind):
            found = kind or f"YOLO model ({said['task']})"
            raise ModelError(
                f"{model.path} is a {found} by its metadata: it finds objects, and gives no "
                f"map. Expected is a model that gives each pixel a class or a number "
                f"({SEGMENTOR} or {REGRESSOR})."
            )
        made_for = bool(kind) or any(key in said for key in _ITS_OWN)
        read = _Values(model.path, said)
        classes = read.classes()
        if not made_for:
            return cls("", False, classes) if classes else None
        resolution = read.number("resolution", 0.0)
        mean, deviation = read.numbers("standardization_mean"), read.numbers("standardization_std")
        # Deepness standardises only where both are there.
        both = bool(mean and deviation)
        if both and (len(mean) != len(deviation) or 0.0 in deviation):
            raise read.wrong("standardization_std", f"{len(mean)} numbers that are not 0")
        factor = read.number("reg_output_scaling", -math.inf)
        return cls(
            kind,
            True,
            classes,
            None if resolution is None else resolution / 100,
            read.tile(),
            mean if both else (),
            deviation if both else (),
            read.number("seg_thresh", 0.0, 1.0),
            1.0 if factor is None or kind != REGRESSOR else factor,
        )

    @property
    def in_words(self) -> str:
        """What is done to values by it, as sentences; empty: nothing."""
        if not self.scales:
            return ""
        said = "every value is divided by 255, as for images of 8 bits"
        if self.mean:
            means = ", ".join(f"{one:g}" for one in self.mean)
            deviations = ", ".join(f"{one:g}" for one in self.deviation)
            said += f"; then {means} is subtracted, and what is left divided by {deviations}"
        if self.factor != 1:
            said += f"; results are multiplied by {self.factor:g}"
        return f"The file has metadata for Deepness, and is applied as Deepness does: {said}."


def _kind(said: Mapping[str, str]) -> str:
    text = said.get("model_type")
    if text is None:
        return ""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = text
    kind = str(value).strip().capitalize()[:40]
    # Other programs have a model_type of their own, such as a network's name.
    return kind if kind in (*_MAPPED, *_OTHERS) else ""


class _Values:
    """The values of the metadata, each of them JSON."""

    def __init__(self, path: Path, said: Mapping[str, str]) -> None:
        self._path, self._said = path, said

    def wrong(self, key: str, expected: str) -> ModelError:
        """Return the error for a value that is none."""
        return ModelError(
            f"{self._path}: its metadata say {key} = {self._said.get(key, '')[:80]!r}; expected is "
            f"{expected}. Correct the metadata, or take the key out."
        )

    def number(self, key: str, low: float, high: float = math.inf) -> Optional[float]:
        """Return a number above or at a limit (above, where there is no upper one)."""
        if key not in self._said:
            return None
        value = self._json(key)
        if isinstance(value, str):
            value = number_in(value)
        if (
            not is_number(value)
            or not low <= value <= high
            or (value == low and math.isinf(high))
        ):
            limits = f"a number from {low:g} to {high:g}" if high < math.inf else "a number"
            raise self.wrong(key, limits + (" above 0" if low == 0 and high == math.inf else ""))
        return float(value)

    def numbers(self, key: str) -> tuple[float, ...]:
        """Return a list of numbers; empty: there is none."""
        if key not in self._said:
            return ()
        value = self._json(key)
        entries = value if isinstance(value, list) else []
        numbers = [number_in(one) if isinstance(one, str) else one for one in entries]
        if not numbers or not all(map(is_number, numbers)):
            raise self.wrong(key, "a list of numbers, one for each band")
        return tuple(float(one) for one in numbers if one is not None)

    def tile(self) -> Optional[int]:
        """Return the side of the tiles: its program and its handbook spell the key differently."""
        for key in ("tile_size", "tiles_size"):
            size = self.number(key, 0.0)
            if size is not None:
                if size != int(size) or size > _LARGEST_TILE:
                    raise self.wrong(key, f"a whole number of pixels, {_LARGEST_TILE} at most")
                return int(size)
        return None

    def classes(self) -> tuple[tuple[str, ...], ...]:
        """Return the names of channels by output."""
        key = next((name for name in _NAMES if name in self._said), None)
        if key is None:
            return ()
        value = self._json(key)
        outputs = value if isinstance(value, list) else [value]
        return tuple(self._names_of(one, key) for one in outputs)

    def _names_of(self, value: Any, key: str) -> tuple[str, ...]:
        expected = 'names by number from 0 on, such as {"0": "water", "1": "land"}'
        if not isinstance(value, dict) or not value or len(value) > _MOST_CLASSES:
            raise self.wrong(key, expected)
        by_number = {whole_number_in(number): name for number, name in value.items()}
        if set(by_number) != set(range(len(value))) or not all(
            isinstance(name, (str, int, float)) for name in by_number.values()
        ):
            raise self.wrong(key, expected)
        return tuple(str(by_number[number]) for number in range(len(value)))

    def _json(self, key: str) -> Any:
        text = self._said[key]
        if len(text) > _LONGEST:
            raise self.wrong(key, f"a text of at most {_LONGEST} characters")
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return _dictionary(text) if key in _NAMES else text


def _dictionary(text: str) -> Any:
    """Read a dictionary of numbers and names as Python writes it; else return the text."""
    inner = text.strip()
    if not (inner.startswith("{") and inner.endswith("}")):
        return text
    inner, place, found = inner[1:-1].strip(), 0, {}
    while place < len(inner):
        entry = _ENTRY.match(inner, place)
        if entry is None:
            return text
        number, single, double = entry.groups()
        name = single if single is not None else double
        found[number] = re.sub(r"\\(.)", r"\1", name, flags=re.DOTALL)
        place = entry.end()
    return found
