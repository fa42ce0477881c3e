"""An exported model's networks written as ONNX as well, and proven in ONNX Runtime."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..contract.errors import ModelError
from ..contract.job import ONNX
from ..models.card_onnx import BANDS_LAST, FOLDER, OnnxEntry
from ..models.output_agreement import NEARLY_ONE, agreement_of
from ..models.resident_memory import resident_memory
from ..models.runtime import LoadedModel
from ..models.runtime_choice import runtime_named
from ..models.tensorflow_setup import tensorflow as tf
from ..models.tensors import Arrays
from .equality_proof import Proof
from .onnx_conversion import OPSET, write_onnx
from .onnx_tracing import tracing_for_onnx
from .random_scenes import Shape, scenes

_SIDE, _LEAST_SIDE = 256, 64
"""Of the region on which time and memory are measured, in pixels."""
_MOST_FLOATS = 1 << 26
"""What the network may keep alive there: a quarter of a gigabyte."""
_MUCH_BYTES, _LONG_S = 1 << 26, 0.5
"""Memory and time of a region than which none is tried that is larger: attention over all pixels
takes sixteen times as much for twice the side."""
_RUNS, _MOST_RUNS, _ENOUGH_S = 2, 20, 0.2
"""Runs that are timed, and the seconds that they take together: of short ones many, since what else
the machine does must not decide for good what runs the model."""
_RUNS_OF_SLOW, _ENOUGH_OF_SLOW_S = 7, 0.5
"""The same of what seems to be slower than TensorFlow."""

Compute = Callable[[Arrays], Mapping[str, Any]]


@dataclass(frozen=True)
class Trial:
    """What a network is tried on."""

    reference: Compute
    """What TensorFlow gives for images (n, rows, columns, bands) by source."""
    shapes: Mapping[str, Shape]
    """Rows, columns and bands of an image for each source."""
    count: int = 1
    """Images at a time."""
    constants: Optional[Mapping[str, Any]] = None
    """Values of the inputs that take no image."""
    region: Optional[Callable[[int], dict[str, Shape]]] = None
    """Shapes of a region of about so many pixels' side, on which time and memory are measured;
    None: it runs on no regions."""
    floats: float = 128.0
    """32-bit floats that TensorFlow keeps alive for each pixel, which says how large that may be.
    """


class OnnxExport:
    """Writes the ONNX files of one model, and keeps those that are proven."""

    def __init__(self, folder: Path, trust: bool, properties: Mapping[str, str]) -> None:
        """Prepare.

        Args:
            folder: the exported model's.
            trust: load files that may hold anything.
            properties: what each file is to say of itself.
        """
        self._folder = folder
        self._trust = trust
        self._properties = {BANDS_LAST: "1", **properties}
        self.reasons: list[str] = []
        """Why there is no file of a network."""
        self.traces: dict[str, Callable[[], Any]] = {}
        """By name of a network, what traces it anew, for further files."""

    def add(
        self, name: str, trace: Callable[[], Any], trial: Trial, dtypes: Mapping[str, str]
    ) -> Optional[OnnxEntry]:
        """Write a network, and prove it; None, with a reason, where that fails.

        Args:
            name: of the file.
            trace: traces the network anew: a concrete tf.function that takes its sources by
                keyword.
            trial: what it is compared on.
            dtypes: types of its image inputs.
        """
        path = self._folder / FOLDER / f"{name}.onnx"
        path.parent.mkdir(exist_ok=True)
        self.traces[name] = trace
        try:
            with tracing_for_onnx():
                function = trace()
            write_onnx(function, path, self._properties)
            loaded = runtime_named(ONNX, "cpu", self._trust).open(path)
            proof = _proof(loaded, trial, dtypes)
        except ModelError as error:
            self._without(name, path, str(error).rstrip("."))
            return None
        if not proof.proven:
            what = (
                "rounding alone changes the results on every image that was tried"
                if proof.windows == 0
                else f"ONNX Runtime gives other numbers (largest difference {proof.largest:.2g}"
                f"{'' if proof.labels_identical else ', other labels'})"
            )
            self._without(name, path, what)
            return None
        speed, floats = _measured(loaded, trial, dtypes) or _on_patches(loaded, trial, dtypes)
        return OnnxEntry(
            path.relative_to(self._folder).as_posix(),
            OPSET,
            proof.largest,
            proof.windows,
            floats,
            loaded.name,
            speed,
        )

    def _without(self, name: str, path: Path, reason: str) -> None:
        path.unlink(missing_ok=True)
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
        self.reasons.append(f"{name}: {reason}")


def _proof(loaded: LoadedModel, trial: Trial, dtypes: Mapping[str, str]) -> Proof:
    """Compare with what TensorFlow gives, on random images.

    One on which rounding alone changes the result at least as much judges nothing, but one with
    contrast has to, as in :func:`.equality_proof.prove`.
    """
    largest, windows, identical, judged = 0.0, 0, True, False
    predict: Optional[Compute] = None
    for images in _images(trial, dtypes):
        expected = _arrays(trial.reference(images))
        if predict is None:
            predict = loaded.compile(
                {name: str(image.dtype) for name, image in images.items()},
                list(expected),
                trial.constants or {},
            )
        found = _arrays(predict(images))
        for name, values in expected.items():
            if found[name].shape != values.shape:
                raise ModelError(
                    f"ONNX Runtime gives {found[name].shape} values for the output {name!r}, "
                    f"TensorFlow {values.shape}"
                )
        result = agreement_of(expected, found)
        plain = all(image.min() == image.max() for image in images.values())
        if not result.equal:
            moved = _arrays(trial.reference({n: i * NEARLY_ONE for n, i in images.items()}))
            rounding = agreement_of(expected, moved)
            if result.largest <= rounding.largest and (
                rounding.labels_differ or not result.labels_differ
            ):
                continue
        judged = judged or not plain
        largest = max(largest, result.largest)
        identical = identical and not result.labels_differ
        windows += int(np.prod(next(iter(found.values())).shape[:-1]))
    return Proof(largest, windows if judged else 0, identical)


def _images(trial: Trial, dtypes: Mapping[str, str]) -> Iterable[Arrays]:
    """Images of each kind, so many of it at a time."""
    kinds = [
        scenes(trial.shapes, np.random.default_rng(seed), dtypes) for seed in range(trial.count)
    ]
    for several in zip(*kinds):
        yield {name: np.concatenate([one[name] for one in several]) for name in trial.shapes}


def _arrays(values: Mapping[str, Any]) -> Arrays:
    return {name: np.asarray(value) for name, value in values.items()}


def _measured(
    loaded: LoadedModel, trial: Trial, dtypes: Mapping[str, str]
) -> Optional[tuple[float, Optional[float]]]:
    """Measure over a region how many times as fast ONNX Runtime is, and the memory that it takes.

    Returns:
        TensorFlow's time divided by its own; and the 32-bit floats that are alive at once for each
        pixel of the first source, None where that cannot be told. None for both: it runs on no
        regions.
    """
    if trial.region is None:
        return None
    predict = _compiled(loaded, trial, dtypes)
    most = min(_SIDE, max(_LEAST_SIDE, int((_MOST_FLOATS / trial.floats) ** 0.5)))
    small = _ones(trial.region(1))
    try:
        predict(small)
        before = resident_memory()
        side = _LEAST_SIDE
        while True:
            large = _ones(trial.region(side))
            begin = time.perf_counter()
            predict(large)
            seconds = time.perf_counter() - begin
            after = resident_memory()
            if side == most or seconds > _LONG_S or (after or 0) - (before or 0) > _MUCH_BYTES:
                break
            side = min(2 * side, most)
        speed = _speed(predict, trial.reference, large)
    except (ModelError, ValueError, MemoryError, tf.errors.OpError):
        # A layer may insist on some sizes, or take more memory than there is.
        return None
    pixels = _pixels(large) - _pixels(small)
    if before is None or after is None or after <= before or pixels <= 0:
        return speed, None
    return speed, round((after - before) / 4 / pixels, 2)


def _on_patches(
    loaded: LoadedModel, trial: Trial, dtypes: Mapping[str, str]
) -> tuple[float, Optional[float]]:
    images = next(iter(_images(trial, dtypes)))
    return _speed(_compiled(loaded, trial, dtypes), trial.reference, images), None


def _compiled(loaded: LoadedModel, trial: Trial, dtypes: Mapping[str, str]) -> Compute:
    outputs = list(trial.reference(next(iter(_images(trial, dtypes)))))
    return loaded.compile(dict.fromkeys(dtypes, "float32"), outputs, trial.constants or {})


def _speed(ours: Compute, theirs: Compute, images: Arrays) -> float:
    best = [float("inf"), float("inf")]
    spent = 0.0
    for run in range(_MOST_RUNS + 1):
        slow = best[0] > best[1]
        runs, enough = (_RUNS_OF_SLOW, _ENOUGH_OF_SLOW_S) if slow else (_RUNS, _ENOUGH_S)
        if run > runs and spent > enough:
            break
        for number, compute in enumerate((ours, theirs)):
            begin = time.perf_counter()
            compute(images)
            seconds = time.perf_counter() - begin
            if run:  # the first one compiles
                best[number] = min(best[number], seconds)
                spent += seconds
    return round(best[1] / max(best[0], 1e-9), 2)


def _ones(shapes: Mapping[str, Shape]) -> Arrays:
    return {name: np.ones((1, *shape), np.float32) for name, shape in shapes.items()}


def _pixels(images: Arrays) -> int:
    first = next(iter(images.values()))
    return int(first.shape[1] * first.shape[2])
