"""The course that every model of the zoo goes through: export, inspect, both inferences, judgment.

Everything is left at its default, as somebody has it who knows the model and the image alone.
"""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.models.card import read_card

from tests.support.zoo.entry import Entry, Right

from .process import DIED, DONE, HANGS, REFUSED, Ending, Keeper, KeeperError, do

LIMIT_S = 120.0
"""What takes longer hangs."""
MODES = ("patch", "fcn")
LARGER, PATIENCE_S = 3, 80.0
"""Speed is measured on an image that is so many times as wide and high, if the small one took so
short that this lasts no longer."""
OTHER_TILES: dict[str, Any] = {"tile_size": 48, "box": "17:9:101:83"}
"""A map of overlapping patches must not depend on these."""

Row = dict[str, Any]
"""What became of an entry: ``right``, ``why`` not, and for each step what was measured."""


class Course:
    """One entry on its way."""

    def __init__(self, entry: Entry, folder: Path, limit_s: float = LIMIT_S, speed: bool = True):
        """Prepare.

        Args:
            entry: the model.
            folder: an empty one.
            limit_s: seconds after which a step hangs.
            speed: measure it, on larger images.
        """
        self._entry = entry
        self._folder = folder
        self._limit_s = limit_s
        self._speed = speed
        self._why: list[str] = []

    def run(self) -> Row:
        """Go the whole way; return what is to be told of it."""
        entry = self._entry
        row: Row = {"name": entry.name, "kind": entry.kind, "what": entry.what}
        try:
            self._keeper = Keeper(entry.name, self._folder, 2 * self._limit_s)
        except KeeperError as error:
            return {**row, "right": False, "why": [f"it could not be made: {str(error)[-300:]}"]}
        try:
            model = self._keeper.model
            if entry.exported:
                model = self._folder / "exported"
                row["export"] = self._export(model)
            if not entry.exported or row["export"]["how"] == DONE:
                row["inspect"] = self._inspect(model)
                for mode in MODES:
                    row[mode] = self._map(model, mode)
                row["margin"] = _margin(model, row)
                row["onnx"] = _onnx(model)
        except KeeperError as error:
            self._why.append(f"it could not be judged: {error}")
        finally:
            self._keeper.end()
        return {**row, "right": not self._why, "why": self._why}

    def _export(self, model: Path) -> Row:
        entry = self._entry
        job = jobs.ExportJob(
            str(self._keeper.model), str(model), trust=entry.trust,
            custom_code=str(entry.custom_code) if entry.custom_code else "",
        )  # fmt: skip
        ending = do(job, self._folder, self._limit_s)
        self._check("export", ending, entry.export)
        return _told(ending)

    def _inspect(self, model: Path) -> Row:
        report = str(self._folder / "report.html")
        job = jobs.InspectJob(str(model), report, trust=self._entry.trust)
        ending = do(job, self._folder, self._limit_s)
        self._check("inspect", ending, Right())
        return _told(ending)

    def _map(self, model: Path, mode: str) -> Row:
        right = getattr(self._entry, mode)
        job = self._job(model, mode, self._keeper.images, mode)
        ending = do(job, self._folder, self._limit_s)
        told = _told(ending)
        fits = self._check(mode, ending, right)
        if ending.how != DONE or not fits:
            return told
        result = ending.result
        told["method"] = result["method"]
        told["engine"] = result["engine"]
        told["pixels"] = result["width"] * result["height"]
        missing = told["pixels"] - result["valid_pixels"]
        verdict = self._keeper.judge(
            mode=mode, method=result["method"], output=job.class_map,
            probabilities=job.probabilities,
        )  # fmt: skip
        told.update(verdict)
        if missing:
            told["wrong"] = f"{missing} of its pixels have no data"
        if not told["wrong"] and _overlaps(result["method"]):
            told["wrong"] = self._depends_on_tiles(model, mode, job)
        if told["wrong"]:
            self._why.append(f"{mode}: {told['wrong']}")
        elif mode == "patch" and self._speed:
            told.update(self._microseconds(model, told["pixels"], result["seconds"]))
        return told

    def _job(
        self, model: Path, mode: str, images: list[Path], name: str, **options: Any
    ) -> jobs.PredictJob:
        probabilities = ""
        if self._entry.meaning.probabilities:
            probabilities = str(self._folder / f"{name}_probabilities.tif")
        return jobs.PredictJob(
            mode, tuple(jobs.Source((jobs.RasterInput(str(path)),)) for path in images),
            str(model), class_map=str(self._folder / f"{name}.tif"), probabilities=probabilities,
            trust=self._entry.trust, **options,
        )  # fmt: skip

    def _depends_on_tiles(self, model: Path, mode: str, whole: jobs.PredictJob) -> str:
        """Say whether other tiles and another area give other pixels."""
        job = self._job(model, mode, self._keeper.images, f"{mode}_cut", **OTHER_TILES)
        ending = do(job, self._folder, self._limit_s)
        if ending.how != DONE:
            return f"with {OTHER_TILES} there is no map ({ending.how} {ending.sentence})"
        x, y, width, height = map(int, OTHER_TILES["box"].split(":"))
        for one, other in ((whole.class_map, job.class_map),
                           (whole.probabilities, job.probabilities)):  # fmt: skip
            if one and not np.array_equal(
                _pixels(one)[:, y : y + height, x : x + width], _pixels(other), equal_nan=True
            ):
                return f"with {OTHER_TILES} its pixels are others"
        return ""

    def _microseconds(self, model: Path, pixels: int, seconds: float) -> Row:
        """Return the time that a pixel more takes; where that takes too long, that of any pixel."""
        about = {"microseconds": seconds / pixels * 1e6, "by_two_sizes": False}
        if seconds * LARGER**2 > PATIENCE_S:
            return about
        images = [_enlarged(path) for path in self._keeper.images]
        ending = do(self._job(model, "patch", images, "larger"), self._folder, self._limit_s)
        if ending.how != DONE:
            return about
        result = ending.result
        more = result["width"] * result["height"] - pixels
        took = result["seconds"] - seconds
        if took <= 0:  # the machine had other things to do during the first run
            return about
        return {"microseconds": took / more * 1e6, "by_two_sizes": True}

    def _check(self, step: str, ending: Ending, right: Right) -> bool:
        """Note what is wrong with how a step ended."""
        if ending.how == DONE:
            wrong = "" if right.map else f"expected is a refusal that says {right.words}"
        elif ending.how == REFUSED:
            lacking = [word for word in right.words if word not in ending.sentence]
            if not right.words:
                wrong = f"refused: {ending.sentence}"
            else:
                wrong = f"lacks {lacking} in: {ending.sentence}" if lacking else ""
        elif ending.how == HANGS:
            wrong = f"not done after {self._limit_s:.0f} s"
        else:
            assert ending.how == DIED
            wrong = f"the worker died: {ending.errors[-300:]}"
        if wrong:
            self._why.append(f"{step}: {wrong}")
        return not wrong


def go(entry: Entry, limit_s: float = LIMIT_S, speed: bool = True) -> Row:
    """Send an entry on its course, in a folder that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="cnnmapper-zoo-") as folder:
        return Course(entry, Path(folder), limit_s, speed).run()


def _told(ending: Ending) -> Row:
    told: Row = {
        "how": ending.how,
        "seconds": round(ending.seconds, 1),
        "silence": round(ending.silence, 1),
        "said": list(ending.said),
    }
    if ending.sentence:
        told["sentence"] = ending.sentence
    return told


def _overlaps(method: str) -> bool:
    return any(word in method for word in ("overlap", "blend"))


def _onnx(model: Path) -> Optional[Row]:
    """Return why a model has no ONNX files, and how fast the slowest is beside TensorFlow."""
    if not (model / "model_card.json").is_file():
        return None
    card = read_card(model)
    if card is None:
        return None
    return {"without": card.without_onnx, "speed": card.speed_in_onnx}


def _margin(model: Path, row: Row) -> Optional[int]:
    """Return the margin that the method or the card names, in pixels of the image."""
    for mode in MODES:
        found = re.search(r"(?:crop|margin) (?:of )?(\d+)", row[mode].get("method", ""))
        if found:
            return int(found[1])
    card = model / "model_card.json"
    if not card.is_file():
        return None
    waiting: list[Any] = [json.loads(card.read_text(encoding="utf-8"))]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if isinstance(part.get("margin"), int):
                return int(part["margin"])
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)
    return None


def _pixels(path: str) -> Any:
    with rasterio.open(path) as dataset:
        return dataset.read()


def _enlarged(path: Path) -> Path:
    """Write the image beside itself, mirrored at its borders so that it goes on."""
    target = path.with_name(f"{path.stem}_larger.tif")
    with rasterio.open(path) as dataset:
        pixels, profile = dataset.read(), dataset.profile
    rows, columns = pixels.shape[1:]
    more = ((0, 0), (0, rows * (LARGER - 1)), (0, columns * (LARGER - 1)))
    pixels = np.pad(pixels, more, mode="symmetric")
    profile.update(height=pixels.shape[1], width=pixels.shape[2])
    with rasterio.open(target, "w", **profile) as dataset:
        dataset.write(pixels)
    return target
