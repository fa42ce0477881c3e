"""Every kind of output through every entrance: what QGIS shows of it then."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import processing
import pytest
from demonstration import enable_plugin, qgis_process_program
from desktop import desktop, plugin_environment
from new_raster import new_raster
from osgeo import gdal
from qgis.core import QgsProcessingModelAlgorithm, QgsRasterLayer
from shown import shown

ROOT = Path(__file__).resolve().parents[2]

MODEL = """
import os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
import keras
keras.utils.set_random_seed(5)
image = keras.Input((None, None, 2), name="image")
x = keras.layers.Rescaling(1e-3)(image)
x = keras.layers.Conv2D(4, 3, activation="relu")(x)
x = keras.layers.MaxPooling2D()(x)
wide = keras.initializers.RandomNormal(stddev=2)
soft = keras.layers.Conv2D(3, 1, activation="softmax", name="soft", kernel_initializer=wide)(x)
labels = keras.ops.expand_dims(keras.ops.argmax(soft, axis=-1), axis=-1)
keras.Model(image, {"soft": soft, "labels": labels}).save(sys.argv[1])
"""
CLASSES = [[0, "Open water", "#7fbcfc"], [1, "Forest & reed", "#106b00"], [2, "Soil", "#a15c44"]]
NAMES = [label for _value, label, _colour in CLASSES]
CONFIDENCE = ["highest probability", "margin to the second", "normalised entropy"]

PART = "500000,500220,3999500,4000000 [EPSG:32654]"
# The receptive field is 4 x 4, so that the map begins 2 pixels inside the image, and has 3 less.
SAME = {
    "crs": "EPSG:32654", "size": [57, 47],
    "extent": [500020, 3999510, 500590, 3999980],
}
FRACTIONS = {"renderer": "singlebandpseudocolor", "ramp": "interpolated"}
# Kind of output: run that makes it, its output there, and what QGIS shows.
KINDS = {
    "class map": ("maps", "OUTPUT", {
        "renderer": "singlebandpseudocolor", "ramp": "exact", "classes": CLASSES,
        "bands": ["class"], "nodata": 255,
    }),
    "probabilities": ("maps", "OUTPUT_PROBABILITIES", {**FRACTIONS, "bands": NAMES, "nodata": -1}),
    "confidence": ("maps", "OUTPUT_CONFIDENCE", {**FRACTIONS, "bands": CONFIDENCE, "nodata": -1}),
    "tensors": ("numbers", "OUTPUT", {
        **FRACTIONS, "bands": ["labels", *NAMES], "nodata": "nan",
    }),
    "compact probabilities": ("numbers", "OUTPUT_PROBABILITIES", {
        **FRACTIONS, "bands": NAMES, "nodata": 65535,
    }),
}  # fmt: skip
TITLES = {
    "class map": "Class map", "probabilities": "Probabilities", "confidence": "Confidence",
    "tensors": "Output tensors", "compact probabilities": "Probabilities",
}  # fmt: skip
GIVEN = {"maps": {}, "numbers": {"OUTPUT_NAMES": "labels,soft", "PROBABILITY_TYPE": "uint16"}}


class Entrances:
    """Runs each entrance once, when it is first asked for."""

    def __init__(self, folder, python):
        self.folder, self.python = folder, python
        self.image = self._image("scene.tif")
        self.model = str(folder / "model")
        self._seen, self._found = {}, None
        self._export()

    def __call__(self, entrance, kind):
        run, output, _expected = KINDS[kind]
        if entrance not in self._seen:
            # An entrance that fails is not tried again for each kind.
            try:
                self._seen[entrance] = getattr(self, entrance)()
            except Exception as error:
                self._seen[entrance] = error
        seen = self._seen[entrance]
        if isinstance(seen, BaseException):
            raise seen
        return seen[run][output]

    def _image(self, name):
        import random

        path = str(self.folder / name)
        dataset = new_raster(path, 60, 50, 2, gdal.GDT_UInt16, corner=(500000, 4000000))
        generator = random.Random(1)
        for band in (1, 2):
            coarse = bytes(generator.randrange(1, 20) for _ in range(12 * 10))
            memory = gdal.GetDriverByName("MEM").Create("", 12, 10, 1)
            memory.WriteRaster(0, 0, 12, 10, coarse)
            pixels = memory.ReadRaster(0, 0, 12, 10, 60, 50, gdal.GDT_UInt16)
            target = dataset.GetRasterBand(band)
            target.WriteRaster(0, 0, 60, 50, pixels)
            target.WriteArray(target.ReadAsArray() * 150)
        return path

    def _export(self):
        keras, legend = self.folder / "cnn.keras", self.folder / "classes.csv"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        subprocess.run([self.python, "-c", MODEL, keras], check=True, env=environment)
        legend.write_text(
            "value,label,color\n" + "".join(f"{v},{label},{c}\n" for v, label, c in CLASSES)
        )
        processing.run("cnnmapper:exportmodel", {
            "INPUT": str(keras), "CLASSES": str(legend), "OUTPUT": self.model,
        })

    def _parameters(self, run, image=None):
        return {"INPUT": image or self.image, "MODEL": self.model, **GIVEN[run]}

    def _bands(self):
        """The image as two files of one band, the first of the same name."""
        paths = [str(self.folder / f"band {band}" / "scene.tif") for band in (1, 2)]
        for band, path in enumerate(paths, 1):
            Path(path).parent.mkdir(exist_ok=True)
            gdal.Translate(path, self.image, bandList=[band])
        return paths

    def _outputs(self, entrance, run):
        """Paths of a run's maps, in a folder of their own."""
        folder = self.folder / entrance / run
        folder.mkdir(parents=True, exist_ok=True)
        return {
            output: str(folder / f"{kind.replace(' ', '_')}.tif")
            for kind, (its_run, output, _expected) in KINDS.items()
            if its_run == run
        }

    def by_hand(self, paths):
        return {output: shown(QgsRasterLayer(path, "by hand")) for output, path in paths.items()}

    def script(self):
        seen = {}
        for run in GIVEN:
            paths = self._outputs("script", run)
            # A list, as scripts have it.
            image = self._bands() if run == "numbers" else [self.image]
            results = processing.run(
                "cnnmapper:patchinference", {**self._parameters(run, image), **paths}
            )
            seen[run] = self.by_hand({output: results[output] for output in paths})
        return seen

    def command_line(self):
        program = qgis_process_program()
        environment = plugin_environment(self.folder, self.python)
        enable_plugin(environment)
        seen = {}
        for run in GIVEN:
            paths = self._outputs("command_line", run)
            given = {**self._parameters(run), **paths}
            # Several rasters are given one after another.
            images = self._bands() if run == "numbers" else [given["INPUT"]]
            del given["INPUT"]
            done = subprocess.run(
                [program, "--json", "run", "cnnmapper:patchinference", "--",
                 *(f"INPUT={image}" for image in images),
                 *(f"{name}={value}" for name, value in given.items())],
                env=environment, capture_output=True, text=True,
            )  # fmt: skip
            assert done.returncode == 0, done.stdout + done.stderr
            results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
            seen[run] = self.by_hand({output: results[output] for output in paths})
        return seen

    # The three that need a desktop: they are used in one session, which takes seconds to start.

    def toolbox(self):
        return self._desktop()["toolbox"]

    def model_dialog(self):
        return self._desktop()["model_dialog"]

    def batch(self):
        return self._desktop()["batch"]

    def _desktop(self):
        if self._found is None:
            self._found = self._use_desktop()
        return self._found

    def _use_desktop(self):
        steps, paths = [], {}
        first, second = self._bands()
        stack = {"maps": {}, "numbers": {"INPUT": first, "FURTHER_INPUT": [second]}}
        for run in GIVEN:
            outputs = self._outputs("toolbox", run)
            steps.append(["dialog", f"toolbox {run}", [
                "cnnmapper:patchinference", {**self._parameters(run), **stack[run], **outputs},
            ]])
            paths["toolbox", run] = outputs
        # Once more into the files of the first, whose layers are there, and off.
        again = self._outputs("toolbox", "maps")
        steps += [
            ["untick", "off", [again["OUTPUT"]]],
            ["dialog", "again", ["cnnmapper:patchinference", {
                **self._parameters("maps"), **again, "EXTENT": PART,
            }]],
            ["tree", "tree", []],
        ]  # fmt: skip
        runs = []
        for run in GIVEN:
            paths["model_dialog", run] = self._outputs("model_dialog", run)
            names = {output: f"{run}_{output}" for output in paths["model_dialog", run]}
            # A list, as in models from before INPUT was one raster.
            given = self._parameters(run, [self.image])
            runs.append(["cnnmapper:patchinference", given, names])
        targets = {
            f"{run}_{output}": path
            for run in GIVEN
            for output, path in paths["model_dialog", run].items()
        }
        steps.append(["model", "model_dialog", [runs, targets]])
        rows = []
        for run in GIVEN:
            paths["batch", run] = self._outputs("batch", run)
            image = {} if run == "maps" else {"INPUT": self._image("other.tif")}
            rows.append([{**self._parameters(run), **image}, paths["batch", run]])
        steps.append(["batch", "batch", ["cnnmapper:patchinference", rows]])
        environment = plugin_environment(self.folder, self.python)
        self.found = found = desktop(self.folder, environment, steps)
        seen = {}
        for (entrance, run), outputs in paths.items():
            layers = found[f"{entrance} {run}" if entrance == "toolbox" else entrance]
            seen.setdefault(entrance, {})[run] = {
                output: layers[path] for output, path in outputs.items()
            }
        return seen


@pytest.fixture(scope="module")
def entrances(installed_python, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNMAPPER_PYTHON", str(installed_python))
        yield Entrances(tmp_path_factory.mktemp("entrances"), installed_python)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("entrance", ["script", "command_line", "toolbox", "model_dialog", "batch"])
def test_each_kind_of_output_is_shown_rightly_through_each_entrance(entrances, entrance, kind):
    seen = entrances(entrance, kind)
    expected = {**SAME, **KINDS[kind][2]}
    assert {name: seen[name] for name in expected} == expected
    values = [value for value, _label, _colour in seen["classes"]]
    if kind == "tensors":
        assert [values[0], values[-1]] == seen["range"]
    elif kind != "class map":
        assert (values[0], values[-1]) == (0, 1)
        # Also where the file holds whole numbers with a scale.
        assert 0 <= seen["range"][0] < seen["range"][1] <= 1.0001
        assert seen["range"][1] > 0.5


@pytest.mark.parametrize("entrance", ["toolbox", "batch", "model_dialog"])
def test_the_layers_of_a_run_are_one_group_with_names_that_tell_them_apart(entrances, entrance):
    groups = []
    for run in GIVEN:
        image = "other" if (entrance, run) == ("batch", "numbers") else "scene"
        layers = {kind: entrances(entrance, kind) for kind in KINDS if KINDS[kind][0] == run}
        (group,) = {layer["group"] for layer in layers.values()}
        assert re.fullmatch(rf"{image}, Patch-based inference \(\d\d:\d\d:\d\d\)( \d+)?", group)
        # A model has an order of its own from QGIS 3.32 on, which its author sets.
        if entrance != "model_dialog" or not hasattr(QgsProcessingModelAlgorithm, "setOutputOrder"):
            (top,) = [kind for kind, layer in layers.items() if layer["place"] == 0]
            assert KINDS[top][1] == "OUTPUT"
        groups.append(group)
        names = {kind: layer["name"] for kind, layer in layers.items()}
        for layer in layers.values():
            assert "Model: model" in layer["details"]
            assert any(line.startswith("Images: ") for line in layer["details"])
        if "class map" in layers:
            assert "Shares of the classes" in layers["class map"]["notes"]
        if entrance == "model_dialog":  # There the model's names are kept.
            assert names == {kind: f"{run}_{KINDS[kind][1]}" for kind in layers}
        else:
            assert names == {kind: f"{TITLES[kind]}: {image} (model, patches)" for kind in layers}
    assert len(set(groups)) == len(groups)


def test_two_runs_within_one_second_are_two_groups(monkeypatch):
    from cnnmapper.algorithms import styling

    monkeypatch.setattr(styling.time, "strftime", lambda _form: "12:00:00")
    names = [styling.group_of_run("scene, Patch-based inference") for _ in range(3)]
    assert len(set(names)) == 3
    assert names[0] == "scene, Patch-based inference (12:00:00)"


def test_a_second_run_into_the_same_files_shows_the_new_maps_and_switches_them_on(entrances):
    before = {kind: entrances("toolbox", kind) for kind in KINDS if KINDS[kind][0] == "maps"}
    paths = entrances._outputs("toolbox", "maps")
    after = {kind: entrances.found["again"][paths[KINDS[kind][1]]] for kind in before}
    off = entrances.found["off"][paths["OUTPUT"]]
    assert (off["visible"], off["size"]) == (False, [57, 47])
    for kind, layer in after.items():
        assert (layer["size"], layer["extent"]) == ([20, 47], [500020, 3999510, 500220, 3999980])
        assert layer["visible"]
        pixels = gdal.Open(paths[KINDS[kind][1]]).ReadAsArray()
        first = pixels if pixels.ndim == 2 else pixels[0]
        assert layer["mean"] == pytest.approx(first.mean(dtype=float), rel=1e-6)
        assert layer["mean"] != pytest.approx(before[kind]["mean"], rel=1e-4)
        assert layer["classes"] == before[kind]["classes"] or kind != "class map"
    (group,) = {layer["group"] for layer in after.values()}
    assert group in entrances.found["tree"]
    # That of the first run is gone: nothing is in it any more.
    assert before["class map"]["group"] not in {*entrances.found["tree"]} - {group}


def test_a_class_map_that_lost_its_style_still_shows_the_classes(entrances, tmp_path):
    entrances("script", "class map")
    source = Path(entrances._outputs("script", "maps")["OUTPUT"])
    for name in (source.name, source.name + ".aux.xml"):
        shutil.copy(source.with_name(name), tmp_path / name)
    seen = shown(QgsRasterLayer(str(tmp_path / source.name), "moved"))
    assert seen["renderer"] == "paletted"
    # A GeoTIFF's colour table has an entry for each value that the type can have.
    assert seen["classes"][:3] == CLASSES


def test_the_shipped_models_give_what_the_algorithms_give(entrances, tmp_path):
    entrances("script", "class map")
    alone = gdal.Open(entrances._outputs("script", "maps")["OUTPUT"]).ReadAsArray()

    def run(name, **given):
        names = {
            output: str(tmp_path / f"{name}_{output.split(':')[-1]}.tif")
            for output in destinations(name)
            if not output.endswith("MODEL")
        }
        results = processing.run(f"cnnmapper:{name}", {**names, **given})
        return {key.split(":")[-1]: value for key, value in results.items()}

    maps = run("imagetomaps", INPUT=[entrances.image], MODEL=entrances.model)
    assert (gdal.Open(maps["CLASS_MAP"]).ReadAsArray() == alone).all()
    assert gdal.Open(maps["PROBABILITIES"]).RasterCount == 3
    assert (gdal.Open(maps["FCN_MAP"]).ReadAsArray() == alone[::2, ::2]).all()
    (folder,) = [name for name in destinations("exporttomap") if name.endswith("MODEL")]
    maps = run(
        "exporttomap", INPUT=[entrances.image], KERAS_MODEL=str(entrances.folder / "cnn.keras"),
        CLASSES=str(entrances.folder / "classes.csv"), **{folder: str(tmp_path / "exported")},
    )
    assert (gdal.Open(maps["CLASS_MAP"]).ReadAsArray() == alone).all()
    assert (Path(maps["MODEL"]) / "model_card.json").is_file()


def destinations(name):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cnnmapper:{name}")
    return [definition.name() for definition in algorithm.destinationParameterDefinitions()]
