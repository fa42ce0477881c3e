"""One entry in a process of its own: makes model and images, then judges the maps made of them.

Run as ``python -m tests.support.zoo.keeper NAME FOLDER``; each line of standard input is a question
(JSON), each line of standard output the answer. The engine is not imported.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

import numpy as np

from .brute_force import fed
from .catalogue import BY_NAME
from .entry import (
    CLASSES,
    LABELS,
    LOGITS,
    MASK,
    VALUES,
    Array,
    Entry,
    Overlap,
    Patches,
    Whole,
)
from .judging import Map, judge
from .scenes import read_scene, write_scene
from .weights import settle

EXAMPLES = 6
"""Pieces of the image that normalisation and heads are fitted to."""


class Keeper:
    """The model and the images of an entry."""

    def __init__(self, entry: Entry, folder: Path) -> None:
        """Make them; ``folder`` is empty."""
        import keras

        keras.utils.set_random_seed(11)
        self.entry = entry
        self.paths = [
            write_scene(scene, folder / f"image_{number}.tif", number + 5)
            for number, scene in enumerate(entry.scenes)
        ]
        self.images = [read_scene(path) for path in self.paths]
        self.network = entry.network()
        if entry.settled and isinstance(self.network, keras.Model):
            settle(self.network, fed(entry, self.network, self._pieces()))
        model = self.network
        if entry.twin is not None:
            model = entry.build()
            model.set_weights(self.network.get_weights())
        if isinstance(model, keras.Model):
            self._compile(model)
        self.model = self._save(model, folder)

    def _pieces(self) -> list[Array]:
        """Cut pieces of each image, as many as normalisation needs, as large as is wanted."""
        random = np.random.default_rng(4)
        found = []
        for number, (pixels, _) in enumerate(self.images):
            rows, columns = pixels.shape[:2]
            if not isinstance(self.entry.reference, (Patches, Whole, Overlap)):
                found.append(pixels.reshape(-1, pixels.shape[-1])[::7])
                continue
            if isinstance(self.entry.reference, Patches):
                width, height = self.entry.reference.sizes[number]
            else:
                height, width = self._size(number)
            # A class must vary over the image: a patch classifier's, over many patches.
            count = 64 if isinstance(self.entry.reference, Patches) else EXAMPLES
            tops = random.integers(0, rows - height + 1, count)
            lefts = random.integers(0, columns - width + 1, count)
            pieces = [pixels[y : y + height, x : x + width] for y, x in zip(tops, lefts)]
            found.append(np.stack(pieces))
        return found

    def _size(self, number: int) -> tuple[int, int]:
        """Return rows and columns that the network wants, or takes."""
        shape = self.network.inputs[number].shape
        wanted = [size or self.entry.reference.patch for size in shape[-3:-1]]
        return wanted[0], wanted[1]

    def _compile(self, model: Any) -> None:
        """Give the file of a network with one output the loss that it was trained for."""
        import keras

        losses = keras.losses
        loss = {
            CLASSES: losses.CategoricalCrossentropy(),
            LOGITS: losses.SparseCategoricalCrossentropy(from_logits=True),
            MASK: losses.BinaryCrossentropy(),
            LABELS: losses.BinaryCrossentropy(),
            VALUES: losses.MeanSquaredError(),
        }.get(self.entry.meaning)
        outputs = getattr(model, "outputs", None) or []
        if loss is not None and self.entry.compiled and len(outputs) == 1:
            model.compile(optimizer="adam", loss=loss)

    def _save(self, model: Any, folder: Path) -> Path:
        if self.entry.save is not None:
            return self.entry.save(model, folder)
        model.save(folder / "model.keras")
        return folder / "model.keras"

    def judged(self, question: dict[str, Any]) -> dict[str, Any]:
        """Judge one map."""
        output, probabilities = question["output"], question["probabilities"]
        found = Map.read(Path(output), Path(probabilities) if probabilities else None)
        verdict = judge(
            self.entry, self.network, self.images, found, question["mode"], question["method"]
        )
        return dataclasses.asdict(verdict)


def main(arguments: list[str]) -> None:
    """Answer until standard input ends."""
    # Libraries that print must not break a line.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def answer(document: dict[str, Any]) -> None:
        answers.write(json.dumps(document) + "\n")
        answers.flush()

    try:
        keeper = Keeper(BY_NAME[arguments[0]], Path(arguments[1]))
        answer({"model": str(keeper.model), "images": [str(path) for path in keeper.paths]})
        for line in sys.stdin:
            answer(keeper.judged(json.loads(line)))
    except Exception:
        answer({"failed": traceback.format_exc()})
        raise


if __name__ == "__main__":
    main(sys.argv[1:])
