"""What is sure to fail is said in the dialog's message bar, before a worker is started."""

import json
import subprocess

import pytest
from cnnmapper.algorithms import early_checks
from cnnmapper.engine.models.card import Card, write_card
from cnnmapper.engine.models.card_layers import Layer
from cnnmapper.engine.models.card_numbers import CardNumbers
from cnnmapper.engine.models.tensors import Tensor
from cnnmapper.worker.environment import Environment
from demonstration import command_line, enable_plugin
from new_raster import new_raster
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)

from tests.support.patience import PROGRAM_S
from tests.support.saved_models import write_bare_model

WANTED = ("B02", "B03", "B04", "B08")


def write_image(path, names, alpha=False):
    dataset = new_raster(path, 30, 20, len(names), gdal.GDT_UInt16)
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    if alpha:
        dataset.GetRasterBand(len(names)).SetColorInterpretation(gdal.GCI_AlphaBand)
    return str(path)


@pytest.fixture
def scene(tmp_path):
    """A model of four bands with a card, and an image that fits it; the model cannot be run."""
    model = write_bare_model(tmp_path / "model")
    write_card(
        Card(
            "model", (Tensor("input", (None, None, None, 4), "float32"),),
            (Tensor("softmax_layer", (None, None, None, 3), "float32"),), (), None,
            {"tensorflow": "2"}, "0" * 64, bands={"input": WANTED},
        ),
        model,
    )  # fmt: skip
    write_image(tmp_path / "image.tif", WANTED)
    write_image(tmp_path / "unnamed.tif", [""] * 3)
    write_image(tmp_path / "few.tif", WANTED[:3])
    write_image(tmp_path / "alpha.tif", [""] * 5, alpha=True)
    rows = "value,label,color\n0,a,#000000\n1,b,#ffffff\nx,c,#00ff00\n"
    (tmp_path / "legend.csv").write_text(rows)
    return tmp_path


def ask(algorithm, parameters):
    """What a dialog does with the parameters before it runs anything."""
    found = QgsApplication.processingRegistry().createAlgorithmById(f"cnnmapper:{algorithm}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return found.checkParameterValues(parameters, context)


def of_map(scene, **changes):
    given = {"INPUT": [str(scene / "image.tif")], "MODEL": str(scene / "model"),
             "OUTPUT": str(scene / "map.tif")}  # fmt: skip
    return {**given, **{key: text(value, scene) for key, value in changes.items()}}


def text(value, scene):
    return value.format(scene=scene) if isinstance(value, str) else value


# What is changed, and words of the sentence.
WRONG = {
    "too few bands": ({"INPUT": "{scene}/unnamed.tif"}, ["unnamed.tif", "3 bands", "expects 4"]),
    "a band that is missing": ({"INPUT": "{scene}/few.tif"}, ["B08", "1 (B02), 2 (B03), 3 (B04)"]),
    "a band that the image has not": ({"BANDS": "1,2,3,9"}, ["BANDS names “9”"]),
    "a source too many": ({"INPUT_2": "{scene}/image.tif"}, ["1 image input", "2 sources"]),
    "no model": ({"MODEL": "{scene}"}, ["saved_model.pb", "exportmodel"]),
    "no legend": ({"CLASSES": "{scene}/no.csv"}, ["CLASSES", "no.csv", "does not exist"]),
    "a legend that cannot be read": ({"CLASSES": "{scene}/legend.csv"}, ["legend.csv"]),
    "an output in no folder": ({"OUTPUT": "{scene}/no/map.tif"}, ["{scene}/no", "does not exist"]),
    "an output that is the input": ({"OUTPUT": "{scene}/image.tif"}, ["image.tif", "Choose"]),
    "the same output twice": ({"OUTPUT_CONFIDENCE": "{scene}/map.tif"}, ["the same file name"]),
    "no address of a cluster": ({"CLUSTER": "node-1"}, ["“node-1”", "tcp://host:8786", "local:4"]),
    "an extent elsewhere": (
        {"EXTENT": "0,100,0,100 [EPSG:32654]"},
        ["image.tif", "EXTENT (0.0, 0.0, 100.0, 100.0)", "400000.0", "overlaps"],
    ),
    "an extent elsewhere, in degrees": (
        {"EXTENT": "10,11,50,51 [EPSG:4326]"}, ["image.tif", "EXTENT", "400000.0", "overlaps"]
    ),
}  # fmt: skip


@pytest.mark.parametrize("algorithm", ["patchinference", "fcninference"])
@pytest.mark.parametrize("name", WRONG)
def test_the_dialog_says_at_once_what_is_wrong(scene, name, algorithm):
    changes, words = WRONG[name]
    fine, reason = ask(algorithm, of_map(scene, **changes))
    assert not fine
    for word in words:
        assert word.format(scene=scene) in reason
    assert len(reason.splitlines()) == 1


@pytest.mark.parametrize("algorithm", ["patchinference", "fcninference"])
@pytest.mark.parametrize("changes", [
    {},
    {"INPUT": "{scene}/alpha.tif"},
    {"INPUT": "{scene}/few.tif", "BANDS": "1,2,3,3"},
    {"INPUT": ["{scene}/few.tif", "/vsicurl/https://example.invalid/b8.tif"]},
    {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT},
    {"OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT")},
    {"OUTPUT": "{scene}/map"},
    {"EXTENT": "139.9,139.905,35.2,35.24 [EPSG:4326]"},
    {"CLASSES": ""},
], ids=str)  # fmt: skip
def test_what_may_go_well_is_left_to_the_worker(scene, algorithm, changes, monkeypatch, request):
    if isinstance(changes.get("INPUT"), list):
        # QGIS itself would ask the network for it: here it is loaded already.
        layer = QgsRasterLayer(str(scene / "image.tif"), "remote", "gdal")
        QgsProject.instance().addMapLayer(layer, False)
        request.addfinalizer(lambda: QgsProject.instance().removeMapLayer(layer.id()))
        monkeypatch.setattr(early_checks, "_file", lambda _layer: ("/vsicurl/https://x", ()))
        changes = {"INPUT": [str(scene / "few.tif"), layer.id()]}
    assert ask(algorithm, of_map(scene, **changes)) == (True, "")


def test_a_cluster_without_dask_in_the_environment_is_refused_with_the_way_to_it(
    scene, monkeypatch
):
    given = of_map(scene, CLUSTER=" local:2 ")
    assert ask("patchinference", given) == (True, "")
    monkeypatch.setattr(Environment, "lacks_dask", lambda _environment: True)
    fine, reason = ask("patchinference", given)
    assert not fine
    assert "cnnmapper:setupenvironment -- CLUSTER=true" in reason


def test_an_output_beside_labels_is_not_taken_for_the_classes_unless_it_is_a_softmax(scene):
    legend = scene / "three.csv"
    legend.write_text("value,label\n1,a\n2,b\n3,c\n")
    labels = Tensor("labels", (None, None, None, 1), "int32")
    features = Tensor("features", (None, None, None, 16), "float32")
    for detail, fine in (("3 × 3", True), ("3 × 3, softmax", False)):
        layer = Layer("features", "Conv2D", detail, ("input",), ("features",), (1, 1, 16), (), 0, 0)
        card = Card(
            "model", (Tensor("input", (None, None, None, 4), "float32"),), (labels, features), (),
            None, {"tensorflow": "2"}, "0" * 64, layers=(layer,), bands={"input": WANTED},
        )  # fmt: skip
        write_card(card, scene / "model")
        assert ask("patchinference", of_map(scene, CLASSES=str(legend)))[0] is fine


@pytest.mark.parametrize(("kind", "channels", "words"), [
    ("sigmoid", 1, "gives 2 classes"), ("logits", 3, ""), ("logits", 4, "gives 4 classes"),
    ("continuous", 4, ""), (None, 4, ""),
])  # fmt: skip
def test_a_legend_is_laid_on_what_the_card_says_of_the_numbers(scene, kind, channels, words):
    legend = scene / "three.csv"
    legend.write_text("value,label\n1,a\n2,b\n3,c\n")
    result = Tensor("result", (None, None, None, channels), "float32")
    card = Card(
        "model", (Tensor("input", (None, None, None, 4), "float32"),), (result,), (), None,
        {"tensorflow": "2"}, "0" * 64, bands={"input": WANTED},
        numbers={"result": CardNumbers(kind)},
    )  # fmt: skip
    write_card(card, scene / "model")
    fine, reason = ask("patchinference", of_map(scene, CLASSES=str(legend)))
    assert fine is not bool(words)
    assert words in reason
    fine, reason = ask("patchinference", of_map(scene, HEAD="reslut"))
    assert not fine
    assert "HEAD names “reslut”" in reason
    path = scene / "model" / "model_card.json"
    path.write_text(path.read_text().replace('"threshold": null', '"threshold": "half"'))
    fine, reason = ask("patchinference", of_map(scene))
    assert not fine
    assert "threshold is 'half'; expected is a number from 0 to 1" in reason


def test_a_file_is_looked_at_once_and_again_when_it_has_changed(scene, monkeypatch):
    opened = []
    real = gdal.OpenEx

    def watched(path, *rest, **options):
        opened.append(path)
        return real(path, *rest, **options)

    monkeypatch.setattr(early_checks.gdal, "OpenEx", watched)
    image = str(scene / "image.tif")
    for _ in range(5):
        assert ask("patchinference", of_map(scene))[0]
    # Once more where QGIS has written its statistics beside it meanwhile.
    assert opened in ([image], [image] * 2)
    opened.clear()
    write_image(image, ["only one"])
    fine, reason = ask("patchinference", of_map(scene))
    assert not fine
    assert "B02" in reason
    assert opened == [image]
    # A card too: the model may have been exported again.
    card = scene / "model" / "model_card.json"
    card.write_text(json.dumps({"no": "card"}))
    assert "is not a model card" in ask("patchinference", of_map(scene))[1]


@pytest.mark.parametrize(("algorithm", "changes", "words"), [
    ("exportmodel", {"OUTPUT": "{scene}/no/model"}, ["OUTPUT", "{scene}/no", "does not exist"]),
    ("exportmodel", {"INPUT": "{scene}/no.keras"}, ["INPUT", "no.keras", "does not exist"]),
    ("exportmodel", {"CLASSES": "{scene}/legend.csv"}, ["legend.csv"]),
    ("comparemaps", {"OUTPUT": "{scene}/image.tif"}, ["OUTPUT", "read or written already"]),
    ("comparemaps", {"OUTPUT_CSV": "{scene}/no/a.csv"}, ["OUTPUT_CSV", "{scene}/no"]),
    ("stacimage", {"OUTPUT": "{scene}/no/image.vrt"}, ["OUTPUT", "{scene}/no"]),
], ids=str)  # fmt: skip
def test_the_other_algorithms_say_it_too(scene, algorithm, changes, words):
    (scene / "a.keras").write_bytes(b"PK\x03\x04")
    image = str(scene / "image.tif")
    given = {
        "exportmodel": {"INPUT": str(scene / "a.keras"), "OUTPUT": str(scene / "new")},
        "comparemaps": {"MAP_A": image, "MAP_B": image},
        "stacimage": {"ITEM": "x", "COLLECTION": "y", "OUTPUT": str(scene / "new.vrt")},
    }[algorithm]  # fmt: skip
    assert ask(algorithm, given) == (True, "")
    fine, reason = ask(
        algorithm, {**given, **{key: text(value, scene) for key, value in changes.items()}}
    )
    assert not fine
    for word in words:
        assert word.format(scene=scene) in reason


def test_qgis_process_says_the_same_sentence_without_an_engine(scene):
    profile = scene / "profile"
    profile.mkdir()
    program, environment = command_line(profile)
    # A program that ends at once, without a word: no worker can say anything.
    environment["CNNMAPPER_PYTHON"] = "/bin/true"
    enable_plugin(environment)
    given = of_map(scene, INPUT="{scene}/few.tif")
    done = subprocess.run(
        [program, "run", "cnnmapper:patchinference",
         *(f"--{key}={value}" for key, value in given.items())],
        env=environment, capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip
    assert done.returncode != 0
    assert ask("patchinference", given)[1] in done.stderr
