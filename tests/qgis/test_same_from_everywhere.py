"""What is said of an image, held against the training, and kept in a card: one for each entrance.

The dialog of the toolbox, a graphical model, the batch dialog, and qgis_process.
"""

import json
import shutil
import subprocess
from pathlib import Path

import processing
import pytest
from demonstration import enable_plugin, qgis_process_program
from desktop import desktop, plugin_environment
from feedback import Recording
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer
from shown import shown, style_of
from test_alarm import write

from tests.support.patience import PROGRAM_S
from tests.support.places import ROOT
from tests.support.safe_folders import metadata_text
from tests.support.spectra import land_cover_scene

NETWORK = """
import sys
import keras
keras.utils.set_random_seed(2)
image = keras.Input((None, None, 4), name="image")
x = keras.layers.Rescaling(3e-4)(image)
x = keras.layers.Conv2D(6, 3, activation="relu")(x)
wide = keras.initializers.RandomNormal(stddev=2)
soft = keras.layers.Conv2D(
    4, 1, activation="softmax", name="soft", kernel_initializer=wide,
    bias_initializer="random_normal",
)(x)
keras.Model(image, soft).save(sys.argv[1])
"""
ENTRANCES = ("toolbox", "model_dialog", "batch", "command_line")
MAPS, EDIT = "cnnmapper:patchinference", "cnnmapper:editcard"
RUNS = {
    "metadata": {"PROBABILITY_TYPE": "uint16"},
    "bare": {},
    "refused": {"INPUT_CHECK": 1},
}
"""By name: what is given beside image, model and maps. The first has metadata beside the image."""
OUTPUTS = ("OUTPUT", "OUTPUT_CONFIDENCE")
BANDS = [
    "highest probability", "margin to the second", "normalised entropy",
    "unlike the training (by features)",
]  # fmt: skip
UNLIKE = "Unlike the training"
CARD = {
    "TRAINING_VALUES": 3, "BANDS": "B04,B03,B02,B08", "PIXEL_SIZE": "10",
    "SENSOR": "Sentinel-2 MSI", "DESCRIPTION": "Land cover,\nas a test has it.", "LICENCE": "MIT",
}  # fmt: skip
"""What is to stand in the card, beside classes and statistics."""
LEGEND = "value,label,color\n10,Lake,#0000ff\n20,Wood,#00ff00\n30,Town,#ff0000\n40,Soil,#aa7744\n"


class Everywhere:
    """A model, a scene with 1000 added with and without its metadata, and what each entrance did.

    Each entrance is used once, when it is first asked for.
    """

    def __init__(self, folder, python):
        self.folder, self.python = folder, python
        self.done, self._at_the_desktop = {}, None
        pixels = land_cover_scene(48, 60)
        self.images = {}
        for name, added in (("scene", 0), ("metadata", 1000), ("bare", 1000)):
            place = folder / "images" / name
            place.mkdir(parents=True)
            self.images[name] = write(place / "scene.tif", pixels + added)
        self.images["refused"] = self.images["bare"]
        metadata = folder / "images" / "metadata" / "MTD_MSIL2A.xml"
        metadata.write_text(metadata_text("05.09"), encoding="utf-8")
        (folder / "legend.csv").write_text(LEGEND, encoding="utf-8")
        self._export()
        self.reference = self._by_script()

    def _export(self):
        network, folder = str(self.folder / "cnn.keras"), self.folder / "exported"
        folder.mkdir()
        classes = self.folder / "exported.csv"
        classes.write_text("value,label\n0,a\n1,b\n2,c\n3,d\n", encoding="utf-8")
        subprocess.run([str(self.python), "-c", NETWORK, network], check=True, capture_output=True)
        self.model = processing.run("cnnmapper:exportmodel", {
            "INPUT": network, "TRAINING_IMAGE": [self.images["scene"]],
            "CLASSES": str(classes), "OUTPUT": str(folder / "model"),
        })["OUTPUT"]  # fmt: skip

    def paths(self, entrance, run):
        """Return where the maps of a run go."""
        place = self.folder / entrance
        place.mkdir(exist_ok=True)
        return {output: str(place / f"{run}_{output.lower()}.tif") for output in OUTPUTS}

    def _given(self, run):
        given = RUNS.get(run, RUNS["metadata"])
        return {"INPUT": self.images[run], "MODEL": self.model, **given}

    def _editing(self, entrance):
        copy = self.folder / entrance / "model"
        shutil.copytree(self.model, copy)
        legend = str(self.folder / "legend.csv")
        images = [self.images["scene"]]
        return {"MODEL": str(copy), "CLASSES": legend, "TRAINING_IMAGE": images, **CARD}

    def _by_script(self):
        """Return the log of each run; what is asserted of the entrances is held against it."""
        logs = {}
        for run in ("scene", *RUNS):
            feedback = Recording()
            given = {**self._given(run), **self.paths("script", run)}
            try:
                processing.run(MAPS, given, feedback=feedback)
            except QgsProcessingException as error:
                feedback.warnings.append(str(error))
            logs[run] = feedback.warnings
        return logs

    def __call__(self, entrance):
        """Return what an entrance said, and showed, by run."""
        if entrance not in self.done:
            # One that fails is not tried again for each test.
            try:
                self.done[entrance] = (
                    self._by_command_line() if entrance == "command_line" else self._use(entrance)
                )
            except Exception as error:
                self.done[entrance] = error
        if isinstance(self.done[entrance], BaseException):
            raise self.done[entrance]
        return self.done[entrance]

    def _by_command_line(self):
        program = qgis_process_program()
        environment = plugin_environment(self.folder, self.python)
        enable_plugin(environment)
        logs = {}
        runs = {run: {**self._given(run), **self.paths("command_line", run)} for run in RUNS}
        for run, given in (*runs.items(), ("card", self._editing("command_line"))):
            flat = {k: v[0] if isinstance(v, list) else v for k, v in given.items()}
            done = subprocess.run(
                [program, "run", EDIT if run == "card" else MAPS, "--",
                 *(f"{name}={value}" for name, value in flat.items())],
                env=environment, capture_output=True, text=True, timeout=PROGRAM_S,
            )  # fmt: skip
            logs[run] = done.stdout + done.stderr
            assert (done.returncode == 0) == (run != "refused"), logs[run]
        path = self.paths("command_line", "metadata")["OUTPUT_CONFIDENCE"]
        layer = QgsRasterLayer(path, "by hand")
        layers = {run: {path: shown(layer)} for run in RUNS}
        # Nothing loads it there; by hand, the style is chosen from the plugin's folder.
        assert layer.loadNamedStyle(str(ROOT / "styles" / "unlike_training.qml"))[1]
        layers["metadata"][path]["further styles"] = {UNLIKE: style_of(layer)}
        return logs, layers

    def _use(self, entrance):
        if self._at_the_desktop is None:
            environment = plugin_environment(self.folder, self.python)
            self._at_the_desktop = desktop(self.folder, environment, self._steps())
        seen = self._at_the_desktop
        keys = {run: f"{entrance} {run}" for run in (*RUNS, "card")}
        if entrance == "batch":
            keys.update(dict.fromkeys(RUNS, "batch"))
        logs = {run: seen["log"][key] for run, key in keys.items()}
        return logs, {run: seen[key] for run, key in keys.items()}

    def _steps(self):
        rows, dialogs, models = [], [], []
        for run in RUNS:
            given = self._given(run)
            outputs = self.paths("toolbox", run)
            dialogs.append(["dialog", f"toolbox {run}", [MAPS, {**given, **outputs}]])
            names = {output: f"its_{output}" for output in OUTPUTS}
            targets = {names[key]: path for key, path in self.paths("model_dialog", run).items()}
            models.append(["model", f"model_dialog {run}", [[[MAPS, given, names]], targets]])
            rows.append([given, self.paths("batch", run)])
        editing = {name: self._editing(name) for name in ("toolbox", "model_dialog", "batch")}
        return [
            # What refuses comes last: the worker that the others share ends with it.
            *dialogs[:-1],
            *models[:-1],
            ["batch", "batch", [MAPS, rows]],
            dialogs[-1],
            models[-1],
            ["dialog", "toolbox card", [EDIT, editing["toolbox"]]],
            ["model", "model_dialog card", [[[EDIT, editing["model_dialog"], {}]], {}]],
            ["batch", "batch card", [EDIT, [[editing["batch"], {}]]]],
        ]


@pytest.fixture(scope="module")
def everywhere(installed_python, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNMAPPER_PYTHON", str(installed_python))
        yield Everywhere(tmp_path_factory.mktemp("everywhere"), installed_python)


def pixels_of(path):
    return gdal.Open(path).ReadAsArray()


def tags_of(path):
    return gdal.Open(path).GetMetadata()


def lines_of(log):
    """Return the lines of a log, as a dialog has them: qgis_process writes what they are before."""
    return [line.removeprefix("WARNING:\t") for line in log.splitlines()]


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_a_scene_with_1000_added_and_its_metadata_gives_the_map_of_the_scene(everywhere, entrance):
    logs, _layers = everywhere(entrance)
    found, expected = (
        everywhere.paths(*of) for of in ((entrance, "metadata"), ("script", "scene"))
    )
    for output in OUTPUTS:
        assert (pixels_of(found[output]) == pixels_of(expected[output])).all(), output
    (warning,) = everywhere.reference["metadata"]
    for words in ("1000 was added to the values", "05.09", "MTD_MSIL2A.xml", "is subtracted"):
        assert words in warning
    assert warning in lines_of(logs["metadata"])
    tags = tags_of(found["OUTPUT"])
    assert "1000 subtracted from scene.tif" in tags["CNNMAPPER_VALUES"]
    assert "CNNMAPPER_ALARM" not in tags


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_without_metadata_the_log_says_that_1000_was_added(everywhere, entrance):
    logs, _layers = everywhere(entrance)
    found, expected = (everywhere.paths(of, "bare") for of in (entrance, "script"))
    for output in OUTPUTS:
        assert (pixels_of(found[output]) == pixels_of(expected[output])).all(), output
    (alarm,) = everywhere.reference["bare"]
    assert "scene.tif is unlike the images that the model was trained on" in alarm
    assert "because about 1000 was added to every value" in alarm
    # A line of its own: among the results it stands as well.
    assert alarm in lines_of(logs["bare"])
    tags = tags_of(found["OUTPUT"])
    assert (tags["CNNMAPPER_ALARM"], tags["CNNMAPPER_VALUES"]) == (alarm, "as stored")


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_refused_it_makes_no_map_and_says_why_in_the_same_words(everywhere, entrance):
    logs, _layers = everywhere(entrance)
    (alarm,) = everywhere.reference["bare"]
    said = f"{alarm} INPUT_CHECK is “refuse”, so there is no map"
    assert said in everywhere.reference["refused"][-1]
    assert said in logs["refused"]
    assert "Traceback" not in logs["refused"]
    for path in everywhere.paths(entrance, "refused").values():
        assert not Path(path).exists()


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_the_confidence_has_a_band_of_what_is_unlike_the_training_and_a_style(everywhere, entrance):
    _logs, layers = everywhere(entrance)
    path = everywhere.paths(entrance, "metadata")["OUTPUT_CONFIDENCE"]
    layer = layers["metadata"][path]
    assert layer["bands"] == BANDS
    assert layer["scales"] == [pytest.approx(2e-5)] * len(BANDS)
    # Shown as before, and the band's own style is a choice.
    assert (layer["renderer"], layer["ramp"]) == ("singlebandpseudocolor", "interpolated")
    assert [layer["classes"][0][0], layer["classes"][-1][0]] == [0, 1]
    band, ramp, entries = layer["further styles"][UNLIKE]
    assert (band, ramp) == (4, "interpolated")
    assert [1, "1", "#fde725"] in entries
    assert ["above 1: unlike the training", "#d7191c"] in [entry[1:] for entry in entries]
    # By what the training is made of, most pixels are below 1 ...
    told = pixels_of(path)[3] * 2e-5
    assert (told[told < 1.3107] > 0).all()
    assert 0.85 < (told < 1).mean() < 1
    # ... and of the same scene with 1000 added, not.
    bare = pixels_of(everywhere.paths(entrance, "bare")["OUTPUT_CONFIDENCE"])[3]
    assert (bare < 1).mean() < 0.5


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_a_card_is_edited_to_the_same_from_each_entrance(everywhere, entrance):
    logs, _layers = everywhere(entrance)
    card = card_of(everywhere.folder / entrance / "model")
    classes = card["mlm:output"][0]["classification:classes"]
    rows = [f"{one['value']},{one['title']},#{one['color_hint'].lower()}" for one in classes]
    assert rows == LEGEND.splitlines()[1:]
    training = card["cnnmapper:training"]
    assert (training["sensor"], training["values"]) == (CARD["SENSOR"], "harmonised")
    (only,) = training["inputs"].values()
    assert only["pixel_size"] == 10
    expected = land_cover_scene(48, 60).mean(axis=(1, 2))
    assert [band["mean"] for band in only["bands"]] == pytest.approx(list(expected), rel=1e-3)
    assert (card["description"], card["license"]) == (CARD["DESCRIPTION"], CARD["LICENCE"])
    (line,) = (line for line in logs["card"].splitlines() if line.startswith("The model card of"))
    for words in ("classes", "names of bands", "description", "licence", "sensor", "pixel size"):
        assert words in line
    # To the last number.
    everywhere("toolbox")
    assert card == card_of(everywhere.folder / "toolbox" / "model")


def test_the_scene_would_have_another_map_with_1000_added(everywhere):
    """Or nothing is proven by the same map."""
    scene, bare = (
        pixels_of(everywhere.paths("script", run)["OUTPUT"]) for run in ("scene", "bare")
    )
    assert (scene != bare).mean() > 0.1
    assert everywhere.reference["scene"] == []


def card_of(folder):
    """Return what a card says, but for when that was."""
    document = json.loads((folder / "model_card.json").read_text(encoding="utf-8"))
    properties = document["properties"]
    properties.pop("updated", None)
    return properties
