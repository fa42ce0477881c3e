"""Comparing and assessing maps, by id, as a user runs them, with the real engine."""

import json
import subprocess

import processing
import pytest
from demonstration import qgis_process_program
from desktop import plugin_environment
from qgis.core import QgsProcessingException
from surveys import assess, points_layer, write

from tests.support.patience import PROGRAM_S


def test_a_reference_raster_is_met_at_every_pixel(maps, tmp_path):
    known = maps[2].copy()
    known[:10] = 255
    known[10:20] = 0
    truth = write(tmp_path / "truth.tif", known)
    results = processing.run("cnnmapper:assessmap", {"MAP": maps[0], "REFERENCE": truth})
    expected = (known == maps[2])[10:].mean()
    assert results["OVERALL_ACCURACY"] == pytest.approx(expected)
    assert (results["SAMPLES"], results["LEFT_OUT"]) == (30 * 48, 0)
    assert results["ADJUSTED_ACCURACY"] is None
    assert "OUTPUT_HTML" not in results


def test_the_light_tier_assesses_and_compares_with_reports(
    maps, legend, tmp_path, light_python, monkeypatch
):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))
    page = tmp_path / "report.html"
    results = assess(maps, points_layer(maps[2]), CLASSES=legend, OUTPUT_HTML=str(page))
    assert results["SAMPLES"] == 192
    assert "<svg" in page.read_text(encoding="utf-8")
    given = {"MAP_A": maps[0], "MAP_B": maps[1], "CLASSES": legend, "OUTPUT_HTML": str(page)}
    assert processing.run("cnnmapper:comparemaps", given)
    assert "<svg" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("comparemaps", {"MAP_B": "/nowhere/map.tif"}, ["MAP_B", "/nowhere/map.tif"]),
        ("comparemaps", {"CLASSES": "/nowhere/legend.qml"}, ["CLASSES", "/nowhere/legend.qml"]),
        ("comparemaps", {"IGNORE": "none"}, ["IGNORE", "“none”", "0,255"]),
        ("assessmap", {"REFERENCE": "/nowhere/truth.tif"}, ["REFERENCE", "/nowhere/truth.tif"]),
        ("assessmap", {"FIELD": "kind"}, ["FIELD", "raster"]),
        ("assessmap", {"REFERENCE": "points"}, ["FIELD", "nothing is given"]),
        ("assessmap", {"PROBABILITIES": "/nowhere/p.tif"}, ["PROBABILITIES", "/nowhere/p.tif"]),
        ("assessmap", {"REFERENCE": "far"}, ["EPSG:32654", "EPSG:4326", "Warp"]),
    ],
)
def test_what_cannot_be_used_is_named_with_what_was_expected(maps, tmp_path, name, change, words):
    given = {
        "comparemaps": {"MAP_A": maps[0], "MAP_B": maps[1]},
        "assessmap": {"MAP": maps[0], "REFERENCE": maps[1]},
    }[name]
    special = {
        "points": lambda: points_layer(maps[2]),
        "far": lambda: write(tmp_path / "far.tif", maps[2], 0.1, 10, 50, 4326),
    }
    change = {key: special.get(value, lambda value=value: value)() for key, value in change.items()}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"cnnmapper:{name}", {**given, **change})
    for word in words:
        assert word in str(caught.value)


def test_both_run_from_the_command_line(maps, legend, tmp_path, engine_python):
    program = qgis_process_program()
    variables = plugin_environment(tmp_path, engine_python)

    def run(*arguments):
        return subprocess.run(
            [program, *arguments],
            env=variables, capture_output=True, text=True, timeout=PROGRAM_S,
        )

    assert "cnnmapper" in run("plugins", "enable", "cnnmapper").stdout
    done = run(
        "--json", "run", "cnnmapper:comparemaps", "--", f"MAP_A={maps[0]}", f"MAP_B={maps[1]}",
        f"CLASSES={legend}", f"OUTPUT={tmp_path / 'd.tif'}", f"OUTPUT_HTML={tmp_path / 'c.html'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["AGREEMENT"] == 1.0
    assert (tmp_path / "d.tif").is_file()
    assert (tmp_path / "c.html").is_file()
    done = run(
        "--json", "run", "cnnmapper:assessmap", "--", f"MAP={maps[0]}", f"REFERENCE={maps[1]}",
        f"OUTPUT_CSV={tmp_path / 'a.csv'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["OVERALL_ACCURACY"] == 1.0
    assert (tmp_path / "a.csv").is_file()


def test_a_model_goes_on_with_the_difference_map_and_with_the_numbers(maps, tmp_path, feedback):
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
    )

    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm("cnnmapper:comparemaps")
    first.setChildId("compare")
    first.setDescription("compare")
    for name, value in (
        ("MAP_A", maps[0]), ("MAP_B", maps[1]), ("OUTPUT", str(tmp_path / "difference.tif")),
    ):  # fmt: skip
        first.addParameterSources(name, [source.fromStaticValue(value)])
    second = QgsProcessingModelChildAlgorithm("cnnmapper:assessmap")
    second.setChildId("assess")
    # Of the difference map all is 0; the agreement as a value to ignore is 1, and harms nothing.
    for name, value in (
        ("MAP", source.fromChildOutput("compare", "OUTPUT")),
        ("REFERENCE", source.fromChildOutput("compare", "OUTPUT")),
        ("IGNORE", source.fromExpression("to_string(@compare_AGREEMENT)")),
        ("OUTPUT_CSV", source.fromStaticValue(str(tmp_path / "numbers.csv"))),
    ):
        second.addParameterSources(name, [value])
    model = QgsProcessingModelAlgorithm("model", "tests")
    model.addChildAlgorithm(first)
    model.addChildAlgorithm(second)
    results = processing.run(model, {}, feedback=feedback)
    assert results["CHILD_RESULTS"]["compare"]["AGREEMENT"] == 1.0
    assert results["CHILD_RESULTS"]["assess"]["SAMPLES"] == 120
    assert results["CHILD_INPUTS"]["assess"]["IGNORE"] == "1"
    assert (tmp_path / "numbers.csv").is_file()


@pytest.mark.parametrize(
    ("name", "inputs"),
    [("comparemaps", ("MAP_A", "MAP_B")), ("assessmap", ("MAP", "REFERENCE_RASTER"))],
)
def test_a_model_card_may_be_the_legend(maps, tmp_path, name, inputs):
    classes = [{"value": value, "name": f"class of the card {value}"} for value in range(3)]
    card = tmp_path / "model_card.json"
    outputs = [{"name": "classes", "classification:classes": classes}]
    card.write_text(json.dumps({"properties": {"mlm:output": outputs}}), encoding="utf-8")
    page = tmp_path / "report.html"
    parameters = {**dict.fromkeys(inputs, maps[0]), "CLASSES": str(card), "OUTPUT_HTML": str(page)}
    processing.run(f"cnnmapper:{name}", parameters)
    assert "class of the card 2" in page.read_text(encoding="utf-8")
