"""The cases of the fuzzing: one good job of a kind with one part damaged, done and judged."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any, Callable

from tests.support import fuzzed_onnx, fuzzed_vectors
from tests.support.damage import damaged_bytes, damaged_document, damaged_json
from tests.support.fuzz_verdicts import CHECKED, SAME, Verdict, refusal, run
from tests.support.fuzzed_files import card, keras_file, legend, raster

KINDS = ("job", "card", "legend", "keras", "onnx", "raster", "vector")


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
            outcome = refusal(message, left)
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
