"""Damaged jobs, cards, legends, Keras and ONNX files and rasters through the worker's own entrance.

A case is a kind and a seed. It makes one good job, damages one part of it, lets the worker do it,
and judges what came of it: refused in words without a trace, or done and right. ``Bench`` runs
cases in a process of its own, so that an end without a word, or none at all, is found as well.
"""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import subprocess
import sys
import threading
import time
import warnings
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from tests.support import fuzzed_onnx, fuzzed_vectors
from tests.support.places import ROOT

KINDS = ("job", "card", "legend", "keras", "onnx", "raster", "vector")

REFUSED, SAME, CHECKED = "refused in words", "done, equal to the undamaged", "done, checked"
FINE = (REFUSED, SAME, CHECKED)


@dataclass(frozen=True)
class Verdict:
    """What came of a case."""

    kind: str
    seed: int
    outcome: str
    """One of FINE, or what is wrong."""
    message: str
    """What the worker said at the end."""
    seconds: float


# Damage

NAME = "é\u202e\n'\";$(touch loot)"
SPECIAL: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 3, 17, 255, 10**6, 2**31, 2**63, 10**30, -(10**12), 0.5, 1e308,
    float("nan"), float("inf"), -float("inf"), "", " ", "0", "nan", "x", "../..", "/",
    "/etc/passwd",
    "a\0b", "\ud800", NAME, "A" * 5000, [], {}, [[]], [None], {"a": {}},
    "/dev/zero", "/vsistdin/", "16x16", "16,16", "0x0", "patch", "fcn", "keras.utils", "Lambda",
)  # fmt: skip


def damaged_bytes(data: bytes, dice: random.Random, head: int = 0) -> bytes:
    """Flip, cut out, insert, repeat or cut short; in the first ``head`` bytes rather than later."""
    content = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        if not content:
            break
        end = min(head, len(content)) if head and dice.random() < 0.7 else len(content)
        at = dice.randrange(end)
        way = dice.choice(("flip", "byte", "cut", "insert", "short", "zeros"))
        if way == "flip":
            content[at] ^= 1 << dice.randrange(8)
        elif way == "byte":
            content[at] = dice.choice((0, 1, 127, 128, 255, dice.randrange(256)))
        elif way == "cut":
            del content[at : at + dice.choice((1, 2, 8, 100))]
        elif way == "insert":
            content[at:at] = dice.randbytes(dice.choice((1, 2, 8, 100)))
        elif way == "zeros":
            content[at : at + 8] = bytes(len(content[at : at + 8]))
        else:
            del content[dice.randrange(len(content)) :]
    return bytes(content)


def _places(document: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a document."""
    found, waiting = [], [document]
    while waiting:
        item = waiting.pop()
        keys = item if isinstance(item, dict) else range(len(item))
        for key in list(keys):
            found.append((item, key))
            if isinstance(item[key], (dict, list)):
                waiting.append(item[key])
    return found


def damaged_document(document: Any, dice: random.Random) -> Any:
    """Replace, delete, double, add or swap values of a JSON document."""
    copy = json.loads(json.dumps(document))
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        places = _places(copy)
        if not places:
            return copy
        container, key = dice.choice(places)
        way = dice.choice(("special", "special", "number", "delete", "add", "swap", "deep"))
        value = container[key]
        if way == "number" and isinstance(value, (int, float)) and not isinstance(value, bool):
            container[key] = dice.choice((value + 1, value - 1, -value, value * 1000, value / 3))
        elif way == "delete":
            del container[key]
        elif way == "add":
            if isinstance(container, dict):
                container[dice.choice(("new", "", "version", "path"))] = dice.choice(SPECIAL)
            else:
                container.append(dice.choice(SPECIAL))
        elif way == "swap":
            other, place = dice.choice(places)
            if key in _keys(container) and place in _keys(other):
                container[key] = json.loads(json.dumps(other[place]))
        elif way == "deep":
            container[key] = json.loads("[" * 400 + "]" * 400)
        else:
            container[key] = dice.choice(SPECIAL)
    return copy


def _keys(container: Any) -> Any:
    return container if isinstance(container, dict) else range(len(container))


def damaged_json(document: Any, dice: random.Random) -> bytes:
    """Damage a document, or one time in four its text."""
    if dice.random() < 0.25:
        return damaged_bytes(json.dumps(document, indent=1).encode(), dice)
    return json.dumps(damaged_document(document, dice)).encode()


# What is damaged

CSV = "value,label,color\n" + "".join(f"{i},Class {i},#1{i}2{i}3{i}\n" for i in range(6))
QML = (
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis><pipe>"
    '<rasterrenderer type="paletted"><colorPalette>'
    + "".join(
        f'<paletteEntry value="{i}" label="Class {i}" color="#1{i}2{i}3{i}" alpha="255"/>\n'
        for i in range(6)
    )
    + "</colorPalette></rasterrenderer></pipe></qgis>"
)
ENTITIES = (
    '<!DOCTYPE qgis [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<qgis><paletteEntry value="0" label="&b;" color="#000000"/></qgis>'
)


def legend(dice: random.Random, folder: Path) -> Path:
    """Write a damaged legend."""
    suffix = dice.choice((".csv", ".qml"))
    text = CSV if suffix == ".csv" else QML
    way = dice.choice(("bytes", "bytes", "bytes", "word", "word", "encoding", "many", "entities"))
    data = text.encode()
    if way == "bytes":
        data = damaged_bytes(data, dice)
    elif way == "word":
        words = ("value", "label", "color", "#1", "Class", ",", "\n", '"', "0", "5", "<", ">")
        chosen = dice.choice([word for word in words if word in text])
        others = ("", "\0", "nan", "1e999", "-1", "65535", "é", "&x;", '"', "x" * 200_000)
        other = dice.choice(others)
        data = text.replace(chosen, other, dice.choice((1, 2, -1))).encode()
    elif way == "encoding":
        encoding = dice.choice(("latin-1", "utf-16", "utf-8-sig"))
        data = text.replace("Class", "Forêt").encode(encoding)
    elif way == "many":
        count = dice.choice((7, 300, 65_000, 100_000, 1_000_000))
        data = ("value,label,color\n" + "".join(f"{i},c,#000000\n" for i in range(count))).encode()
        suffix = ".csv"
    elif suffix == ".qml":
        data = ENTITIES.encode()
    path = folder / f"legend{suffix}"
    path.write_bytes(data)
    return path


def card(dice: random.Random, model: Path, folder: Path) -> Path:
    """Copy the model, its big files linked, with a damaged card."""
    target = folder / "model"
    shutil.copytree(model, target, copy_function=os.link)
    path = target / "model_card.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    path.unlink()
    if dice.random() < 0.6:
        # As in an older card: what lies behind the check of the digest is to be tested.
        del document["properties"]["cnnmapper:model"]["digest"]
    # Most of a card describes layers; what decides a map is damaged as often.
    block = document["properties"]["cnnmapper:model"]
    if dice.random() < 0.6:
        part = dice.choice(("fields", "regions", "dense", "sha256"))
        block[part] = damaged_document([block[part]], dice)
        if len(block[part]) == 1:
            (block[part],) = block[part]
        path.write_bytes(json.dumps(document).encode())
    else:
        path.write_bytes(damaged_json(document, dice))
    return target


def keras_file(dice: random.Random, good: Path, folder: Path) -> Path:
    """Write a damaged .keras file: its bytes, its description, or its weights."""
    path = folder / "model.keras"
    way = dice.choice(("bytes", "config", "config", "config", "weights", "members"))
    if way == "bytes":
        path.write_bytes(damaged_bytes(good.read_bytes(), dice, 2000))
        return path
    with zipfile.ZipFile(good) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    if way == "config":
        members["config.json"] = damaged_json(json.loads(members["config.json"]), dice)
    elif way == "weights":
        name = "model.weights.h5"
        members[name] = damaged_bytes(members[name], dice, 4000)
    else:
        name = dice.choice(sorted(members))
        if dice.random() < 0.5:
            del members[name]
        else:
            members[dice.choice(("../loot", "/loot", "config.json", "x"))] = members[name]
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def raster(dice: random.Random, good: dict[str, Path], folder: Path) -> Path:
    """Write a damaged raster: a GeoTIFF of some kind, or a virtual one."""
    kind = dice.choice(sorted(good))
    path = folder / f"image.{'vrt' if kind == 'vrt' else 'tif'}"
    data = good[kind].read_bytes()
    if kind != "vrt":
        path.write_bytes(damaged_bytes(data, dice, 600))
        return path
    if dice.random() < 0.4:
        path.write_bytes(damaged_bytes(data, dice))
        return path
    old, new = dice.choice(
        (
            ('rasterXSize="40"', 'rasterXSize="4000"'), ('rasterXSize="40"', 'rasterXSize="0"'),
            ("UInt16", "CFloat64"), ("UInt16", "Float64"), ("10.0", "nan"), ("10.0", "0"),
            ("plain.tif", "image.vrt"), ("plain.tif", "missing.tif"), ("plain.tif", "/dev/zero"),
            ("plain.tif", "/vsistdin/"), ("<SourceBand>2", "<SourceBand>99"), ("10.0", "inf"),
            ("ySize=\"32\"", "ySize=\"-5\""), ("</GeoTransform>", "</GeoTransform><x>"),
        )
    )  # fmt: skip
    path.write_bytes(data.decode().replace(old, new).encode())
    return path


# The bench


class Ground:
    """The undamaged: an image, a model, the map of the two, and references of that map."""

    def __init__(self, folder: Path) -> None:
        """Make them, or take those that are there."""
        self.folder = folder
        self.keras = folder / "good.keras"
        self.model = folder / "good"
        self.images = {kind: folder / f"{kind}.tif" for kind in ("plain", "deflate", "tiled")}
        self.images["vrt"] = folder / "virtual.vrt"
        if not self.model.exists():
            self._make()
        self.labels, self.probabilities = self._read(folder / "map.tif", folder / "chances.tif")

    def _make(self) -> None:
        import numpy as np
        import rasterio
        from cnnmapper.engine.models.tensorflow_setup import keras
        from rasterio.transform import Affine

        pixels = np.random.default_rng(1).uniform(1, 6000, (4, 32, 40)).astype("uint16")
        for kind, options in {
            "plain": {},
            "deflate": {"compress": "DEFLATE"},
            "tiled": {"tiled": True, "blockxsize": 16, "blockysize": 16, "nodata": 7},
        }.items():
            with rasterio.open(
                self.images[kind], "w", driver="GTiff", width=40, height=32, count=4,
                dtype="uint16", crs="EPSG:32654", transform=Affine(10, 0, 5e5, 0, -10, 4e6),
                **options,
            ) as dataset:  # fmt: skip
                dataset.write(pixels)
        bands = "".join(
            f'<VRTRasterBand dataType="UInt16" band="{band}"><SimpleSource>'
            f'<SourceFilename relativeToVRT="0">{self.images["plain"]}</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>"
            '<SrcRect xOff="0" yOff="0" xSize="40" ySize="32"/>'
            '<DstRect xOff="0" yOff="0" xSize="40" ySize="32"/></SimpleSource></VRTRasterBand>'
            for band in range(1, 5)
        )
        self.images["vrt"].write_text(
            '<VRTDataset rasterXSize="40" rasterYSize="32"><SRS>EPSG:32654</SRS>'
            "<GeoTransform>500000.0, 10.0, 0, 4000000.0, 0, -10.0</GeoTransform>"
            f"{bands}</VRTDataset>"
        )
        keras.utils.set_random_seed(5)
        layers = keras.layers
        image = keras.Input((None, None, 4), name="image")
        x = layers.Rescaling(1e-3)(image)
        x = layers.Conv2D(4, 3, activation="relu", name="first")(x)
        x = layers.MaxPooling2D()(x)
        x = layers.Conv2D(6, 3, activation="softmax", name="chances")(x)
        keras.Model(image, x).save(self.keras)
        for job in (self._export(self.keras, self.model), self._predict()):
            last = run(json.dumps(job).encode(), self.folder)
            if last["type"] != "result":
                raise RuntimeError(last["message"])
        fuzzed_vectors.make(self.folder, self.folder / "map.tif")
        fuzzed_onnx.make(self.folder)

    def _export(self, path: Path, target: Path) -> dict[str, Any]:
        return {"version": 1, "task": "export", "model": str(path), "output": str(target)}

    def _predict(self, **changed: Any) -> dict[str, Any]:
        return {
            "version": 1, "task": "predict", "mode": "patch", "model": str(self.model),
            "sources": [{"rasters": [{"path": str(self.images["plain"]), "open_options": []}]}],
            "class_map": str(self.folder / "map.tif"),
            "probabilities": str(self.folder / "chances.tif"), "device": "cpu", **changed,
        }  # fmt: skip

    @staticmethod
    def _read(labels: Path, probabilities: Path) -> tuple[Any, Any]:
        import rasterio

        with rasterio.open(labels) as one, rasterio.open(probabilities) as other:
            return (one.read(1), one.transform), other.read()

    def case(self, kind: str, seed: int, folder: Path) -> Verdict:
        """Run one case in an empty folder."""
        dice = random.Random(f"{kind} {seed}")
        out = folder / "out"
        out.mkdir(parents=True)
        maps = {
            "class_map": str(out / "map.tif"), "probabilities": str(out / "chances.tif"),
            "method": dice.choice(("auto", "patches")),
        }  # fmt: skip
        check: Callable[[dict[str, Any]], str]
        image = None
        if kind == "job":
            document = dice.choice(
                (
                    self._predict(**maps, box="2:3:9:8", tile_size=16, ram_mb=64),
                    self._predict(**maps, extent=[500050.0, 3999800.0, 500200.0, 3999950.0]),
                    {**self._predict(**maps), "mode": "fcn", "edges": "reflect"},
                    self._export(self.keras, out / "exported"),
                )
            )
            if dice.random() < 0.2:
                text = damaged_json(document, dice)
            else:
                # Without these two, nothing else is looked at.
                head = {key: document.pop(key) for key in ("version", "task")}
                text = json.dumps({**damaged_document(document, dice), **head}).encode()
            check = self._any
        elif kind == "vector":
            path, known = fuzzed_vectors.damaged(dice, self.folder, folder)
            text = fuzzed_vectors.job(self.folder / "map.tif", path, out).encode()
            check = lambda result: fuzzed_vectors.judge(  # noqa: E731
                result, known, self.folder / "map.tif", path, folder
            )
        elif kind == "keras":
            path = keras_file(dice, self.keras, folder)
            text = json.dumps(self._export(path, out / "exported")).encode()
            check = self._any
        else:
            changed: dict[str, Any] = {}
            check = self._equal
            if kind == "card":
                changed["model"] = str(card(dice, self.model, folder))
                # Fields of a card without a digest are believed: they may ask for another map.
                check = self._equal_or_other_fields
            elif kind == "onnx":
                path = fuzzed_onnx.damaged(dice, self.folder, folder, damaged_bytes)
                changed["model"] = str(path)
                check = self._of_onnx
            elif kind == "legend":
                changed["classes"] = str(legend(dice, folder))
            else:
                image = raster(dice, self.images, folder)
                changed["sources"] = [{"rasters": [{"path": str(image)}]}]
            text = json.dumps(self._predict(**maps, **changed)).encode()
        began = time.monotonic()
        last = run(text, folder)
        seconds = time.monotonic() - began
        message = str(last.get("message", ""))
        left = sorted(p.relative_to(out).as_posix() for p in out.rglob("*"))
        if last["type"] == "error":
            outcome = _refusal(message, left)
        elif image is not None:
            outcome = self._of_image(image, last, folder)
        else:
            outcome = check(last)
        if (folder / "loot").exists():
            outcome = "something in the input was run"
        return Verdict(kind, seed, outcome, message, seconds)

    def _equal(self, result: dict[str, Any]) -> str:
        """The same map as that of the undamaged."""
        import numpy as np

        (labels, place), chances = self._read(
            Path(result["outputs"]["OUTPUT"]), Path(result["outputs"]["OUTPUT_PROBABILITIES"])
        )
        known, where = self.labels
        if labels.shape != known.shape or not place.almost_equals(where):
            return f"done with another grid, {labels.shape}"
        if not np.allclose(chances, self.probabilities, atol=1e-5, rtol=0):
            return "done with other probabilities"
        return SAME if (labels == known).all() else "done with other labels"

    def _equal_or_other_fields(self, result: dict[str, Any]) -> str:
        """The same map as that of the undamaged, or a whole one of the fields in the card."""
        from cnnmapper.engine.models.card import read_card

        outcome = self._equal(result)
        if outcome == SAME:
            return outcome
        model = Path("model")  # in the folder of the case
        if "digest" not in (model / "model_card.json").read_text(encoding="utf-8"):
            read, good = read_card(model), read_card(self.model)
            if read is not None and good is not None and read.fields != good.fields:
                return self._any(result)
        return outcome

    def _of_image(self, image: Path, result: dict[str, Any], folder: Path) -> str:
        """The same map as that of a clean copy of what GDAL reads in the image."""
        import numpy as np
        import rasterio

        first = self._read(
            Path(result["outputs"]["OUTPUT"]), Path(result["outputs"]["OUTPUT_PROBABILITIES"])
        )
        with rasterio.open(image) as source:
            whole = source.read()
            rows = [source.read(window=((row, row + 1), (0, source.width)))
                    for row in range(source.height)]  # fmt: skip
            if not np.array_equal(np.concatenate(rows, axis=1), whole, equal_nan=False):
                # Damage that makes a virtual raster resample: GDAL itself has two answers.
                return CHECKED
            wanted = {
                key: source.profile[key]
                for key in ("width", "height", "count", "dtype", "crs", "transform", "nodata")
            }
            clean = folder / "clean.tif"
            # Four bands of bytes would otherwise be taken for three colours and an alpha band.
            wanted |= {"driver": "GTiff", "photometric": "MINISBLACK"}
            with rasterio.open(clean, "w", **wanted) as target:
                target.write(whole)
        target_folder = folder / "clean"
        target_folder.mkdir()
        again = {
            "class_map": str(target_folder / "map.tif"),
            "probabilities": str(target_folder / "chances.tif"), "method": "patches",
            "sources": [{"rasters": [{"path": str(clean)}]}],
        }  # fmt: skip
        last = run(json.dumps(self._predict(**again)).encode(), folder)
        if last["type"] != "result":
            return f"done, though a copy of the image is refused: {last['message']}"
        second = self._read(Path(again["class_map"]), Path(again["probabilities"]))
        same = (
            first[0][0].shape == second[0][0].shape
            and first[0][1].almost_equals(second[0][1])
            and np.allclose(first[1], second[1], atol=1e-5, rtol=0)
        )
        if not same:
            return "done, but not what a copy of the image gives"
        return SAME if self._equal(result) == SAME else CHECKED

    def _of_onnx(self, result: dict[str, Any]) -> str:
        """A whole map, and the one that the file gives as it is."""
        whole = self._any(result)
        if whole != CHECKED or "OUTPUT_PROBABILITIES" not in result["outputs"]:
            return whole
        return fuzzed_onnx.judge(result, Path("cover.onnx"), self.images["plain"]) or CHECKED

    def _any(self, result: dict[str, Any]) -> str:
        """Another question has another answer; it must be a whole one."""
        import numpy as np
        import rasterio
        from cnnmapper.engine.models.card import read_card
        from cnnmapper.engine.models.tensorflow_runtime import TensorFlowRuntime

        if "outputs" not in result:
            if "output" not in result:
                return CHECKED  # the versions of the environment
            folder = Path(result["output"])
            engine = TensorFlowRuntime("cpu").open(folder)
            return CHECKED if read_card(folder) and engine.signature.images else "no whole model"
        for path in result["outputs"].values():
            with rasterio.open(path) as dataset:
                values = dataset.read(1)
                if values.shape != (result["height"], result["width"]):
                    return f"done with a map of {values.shape}"
                if dataset.crs is None or not np.isfinite(dataset.transform[:6]).all():
                    return "done with a map without a place"
        return CHECKED


def _refusal(message: str, left: list[str]) -> str:
    if left:
        return f"refused, but left {', '.join(left)}"
    if "unexpectedly" in message or "Traceback" in message:
        return "a traceback shown"
    # A name is shown as it is, the end of a line in it included.
    if "\n" in message.replace(NAME, "").strip() or not 15 < len(message) < 1500:
        return f"refused in {len(message)} characters, no one sentence"
    return REFUSED


def run(job: bytes, folder: Path) -> dict[str, Any]:
    """Let the worker do a job in this process; return its last word."""
    from cnnmapper.engine import service
    from cnnmapper.engine.contract.messages import Messages

    path = folder / "job.json"
    path.write_bytes(job)
    said = io.StringIO()
    service.do(path, Messages(said))
    lines = said.getvalue().splitlines()
    return dict(json.loads(lines[-1]))


class Bench:
    """Runs cases in a process of their own, which is started again when it dies or hangs."""

    def __init__(self, folder: Path, limit: float = 60) -> None:
        """Prepare.

        Args:
            folder: an empty folder for everything.
            limit: seconds after which a case hangs.
        """
        self._folder = folder
        self._limit = limit
        self._process: Any = None

    def run(self, cases: list[tuple[str, int]]) -> list[Verdict]:
        """Run cases, in order."""
        try:
            return [self._one(kind, seed) for kind, seed in cases]
        finally:
            self._end()

    def _one(self, kind: str, seed: int) -> Verdict:
        if self._process is None:
            self._start()
        began = time.monotonic()
        timer = threading.Timer(self._limit, self._process.kill)
        timer.start()
        self._process.stdin.write(json.dumps([kind, seed]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        timer.cancel()
        if line:
            return Verdict(**json.loads(line))
        seconds = time.monotonic() - began
        status = self._process.wait()
        self._process = None
        hung = seconds >= self._limit
        what = f"no end within {self._limit:.0f} s" if hung else f"the process died ({status})"
        return Verdict(kind, seed, what, "", seconds)

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.fuzzing", str(self._folder)],
            cwd=ROOT, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        if self._process.stdout.readline() != "ready\n":  # the ground takes seconds to make
            raise RuntimeError("The bench does not start; run tests/support/fuzzing.py by itself.")

    def _end(self) -> None:
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process = None


def summary(verdicts: list[Verdict]) -> str:
    """Return how many cases of each kind came to what."""
    lines = []
    for kind in KINDS:
        counts = Counter(v.outcome if v.outcome in FINE else "WRONG" for v in verdicts
                         if v.kind == kind)  # fmt: skip
        shown = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
        lines.append(f"{kind}: {sum(counts.values())} cases: {shown}")
    longest = max(verdicts, key=lambda v: v.seconds)
    lines.append(f"longest: {longest.seconds:.1f} s ({longest.kind} {longest.seed})")
    return "\n".join(lines)


def _serve(folder: Path) -> None:
    """Run the cases that standard input names: the process of the bench."""
    import dataclasses

    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    os.environ.setdefault("CPL_VSISTDIN_FILE", os.devnull)
    folder.mkdir(exist_ok=True)
    ground = Ground(folder)
    print("ready", file=out, flush=True)
    for line in sys.stdin:
        kind, seed = json.loads(line)
        place = folder / f"{kind}-{seed}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        os.chdir(place)
        verdict = ground.case(kind, seed, place)
        os.chdir(folder)
        shutil.rmtree(place, ignore_errors=True)
        print(json.dumps(dataclasses.asdict(verdict)), file=out, flush=True)


if __name__ == "__main__":
    import conftest  # noqa: F401  (registers the package)

    _serve(Path(sys.argv[1]))
