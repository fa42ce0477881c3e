"""Names of outputs as people type them: without an ending, with another, by QGIS's options."""

from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterFileWriter,
    QgsSettings,
)

MAPS = [
    ("patchinference", "OUTPUT"), ("fcninference", "OUTPUT_PROBABILITIES"),
    ("patchinference", "OUTPUT_CONFIDENCE"), ("comparemaps", "OUTPUT"),
    ("polishmap", "OUTPUT"),
]  # fmt: skip


@pytest.fixture
def two_maps(tmp_path):
    """Parameters of a comparison."""
    paths = []
    for name in "ab":
        path = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Byte)
        dataset.SetGeoTransform((0, 10, 0, 0, 0, -10))
        dataset.GetRasterBand(1).Fill(len(paths))
        del dataset
        paths.append(path)
    return {"MAP_A": paths[0], "MAP_B": paths[1]}


def test_outputs_without_an_ending_get_one(engine_python, two_maps, tmp_path):
    given = {**two_maps, "OUTPUT": str(tmp_path / "difference"), "OUTPUT_CSV": str(tmp_path / "n"),
             "OUTPUT_HTML": str(tmp_path / "report")}  # fmt: skip
    result = processing.run("cnnmapper:comparemaps", given)
    assert result["OUTPUT"] == str(tmp_path / "difference.tif")
    assert gdal.Open(result["OUTPUT"]).GetDriver().ShortName == "GTiff"
    assert result["OUTPUT_HTML"] == str(tmp_path / "report.html")
    assert result["OUTPUT_CSV"] == str(tmp_path / "n.csv")
    made = {path.name for path in tmp_path.iterdir()}
    assert {"difference.tif", "difference.qml", "report.html", "n.csv"} <= made
    assert not {"difference", "report", "n"} & made


@pytest.mark.parametrize(("algorithm", "output"), MAPS)
def test_a_dialog_loads_what_was_completed(provider, tmp_path, algorithm, output):
    from cnnmapper.algorithms.raster_destination import output_path

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    chosen = QgsProcessingOutputLayerDefinition(str(tmp_path / "a map"), QgsProject.instance())
    parameters = {output: chosen}
    path = output_path(provider.algorithm(algorithm), output, parameters, context)
    assert path == str(tmp_path / "a map.tif")
    assert list(context.layersToLoadOnCompletion()) == [path]


@pytest.mark.parametrize("ending", [".jp2", ".gpkg", ".vrt", ".2024"])
@pytest.mark.parametrize(("algorithm", "output"), MAPS)
def test_another_ending_is_refused_and_the_way_out_said(
    provider, tmp_path, algorithm, output, ending
):
    from cnnmapper.algorithms.raster_destination import output_path

    whole = provider.algorithm(algorithm)
    path = str(tmp_path / f"map{ending}")
    context = QgsProcessingContext()
    fine, reason = whole.parameterDefinition(output).isSupportedOutputValue(path, context)
    assert not fine
    assert f"{output}: {path} ends with {ending}; expected is .tif" in reason
    assert "Save As" in reason
    with pytest.raises(QgsProcessingException, match="ends with"):
        output_path(whole, output, {output: path}, context)


@pytest.mark.parametrize("name", ["map.tif", "map.TIF", "map.tiff", "map", "TEMPORARY_OUTPUT"])
def test_names_of_geotiffs_are_accepted(provider, tmp_path, name):
    definition = provider.algorithm("patchinference").parameterDefinition("OUTPUT")
    path = name if name == "TEMPORARY_OUTPUT" else str(tmp_path / name)
    assert definition.isSupportedOutputValue(path, QgsProcessingContext()) == (True, "")


def test_a_script_is_told_before_anything_starts(two_maps, tmp_path, monkeypatch):
    import sys

    monkeypatch.setenv("CNNMAPPER_PYTHON", sys.executable)  # No engine there: it must not matter.
    for name, words in [("map.jp2", r"ends with \.jp2; expected is \.tif"), ("", "is a folder")]:
        with pytest.raises(QgsProcessingException, match=words):
            processing.run("cnnmapper:comparemaps", {**two_maps, "OUTPUT": str(tmp_path / name)})
    assert not list(tmp_path.glob("map*"))


@pytest.fixture(params=["jp2", "gpkg", "vrt", "tif"])
def usual_ending(request):
    """QGIS's option “Default output raster layer extension”, set to another format."""
    endings = QgsRasterFileWriter.supportedFormatExtensions()
    if request.param not in endings:
        pytest.skip(f"this GDAL writes no .{request.param}")
    settings = QgsSettings()
    # A number in a list until the option became the ending itself.
    values = {
        "Processing/DefaultOutputRasterLayerExt": endings.index(request.param),
        "Processing/Configuration/DefaultOutputRasterLayerExt": endings.index(request.param),
        "qgis/configuration/default-output-raster-ext": request.param,
    }
    for key, value in values.items():
        settings.setValue(key, value)
    yield request.param
    for key in values:
        settings.remove(key)


def test_temporary_maps_are_geotiffs_whatever_the_options_of_qgis_say(provider, usual_ending):
    assert QgsProcessingUtils.defaultRasterExtension() == usual_ending
    names = [*MAPS, ("imagetomaps", ""), ("exporttomap", ""), ("stactomap", "")]
    for name, output in names:
        for definition in provider.algorithm(name).destinationParameterDefinitions():
            if output in definition.name() and definition.type() == "rasterDestination":
                ending = Path(definition.generateTemporaryDestination()).suffix
                assert ending == (".vrt" if "Image" in definition.name() else ".tif")


@pytest.mark.parametrize("usual_ending", ["gpkg"], indirect=True)
def test_a_temporary_map_is_made_with_another_usual_ending(
    engine_python, two_maps, usual_ending
):
    result = processing.run("cnnmapper:comparemaps", {**two_maps, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert gdal.Open(result["OUTPUT"]).GetDriver().ShortName == "GTiff"
    assert result["OUTPUT"].endswith(".tif")
