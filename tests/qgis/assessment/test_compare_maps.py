"""Comparing maps, by id, as a user runs it, and the difference map on the map."""

import csv

import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from surveys import write


def test_maps_of_other_pixels_are_compared_and_the_difference_shows_its_legend(
    maps, legend, tmp_path, feedback
):
    results = processing.run(
        "cnnmapper:comparemaps",
        {
            "MAP_A": maps[0], "MAP_B": maps[1], "CLASSES": legend,
            "OUTPUT": str(tmp_path / "difference.tif"),
            "OUTPUT_HTML": str(tmp_path / "report.html"),
            "OUTPUT_CSV": str(tmp_path / "numbers.csv"),
        },
        feedback=feedback,
    )
    assert results["AGREEMENT"] == 1.0
    assert results["COMPARED_PIXELS"] == 120
    assert results["KAPPA"] == 1.0
    assert 0 < results["AREA_AGREEMENT"] < 1
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Which class becomes which" in page
    assert "water" in page
    rows = list(csv.DictReader((tmp_path / "numbers.csv").open(encoding="utf-8")))
    agreement = [row["value"] for row in rows if row["measure"] == "agreement at pixel centres"]
    assert agreement == ["1.0"]
    layer = QgsRasterLayer(results["OUTPUT"], "difference")
    assert (layer.width(), layer.height()) == (12, 10)
    assert max(feedback.steps) == 100


def test_the_difference_map_is_loaded_with_the_names_of_both_classes(maps, legend, tmp_path):
    other = write(tmp_path / "other.tif", (maps[2] + (maps[2] == 0)) % 3)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(
        str(tmp_path / "difference.tif"), QgsProject.instance()
    )
    processing.runAndLoadResults(
        "cnnmapper:comparemaps",
        {"MAP_A": maps[0], "MAP_B": other, "CLASSES": legend, "OUTPUT": output},
        context=context,
    )
    try:
        (layer,) = (
            found for found in QgsProject.instance().mapLayers().values()
            if found.source().endswith("difference.tif")
        )
        items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert {item.label for item in items} == {"the same in both", "water in A, farm in B"}
    finally:
        QgsProject.instance().clear()


def test_a_second_difference_map_in_the_same_file_is_shown_and_switched_on(maps, tmp_path):
    project, path = QgsProject.instance(), str(tmp_path / "difference.tif")
    context = QgsProcessingContext()
    context.setProject(project)
    small = write(tmp_path / "small.tif", maps[2][:20, :24])
    try:
        for other in (maps[1], small):
            output = QgsProcessingOutputLayerDefinition(path, project)
            given = {"MAP_A": maps[0], "MAP_B": other, "OUTPUT": output}
            processing.runAndLoadResults("cnnmapper:comparemaps", given, context=context)
            (layer,) = (la for la in project.mapLayers().values() if la.source() == path)
            node = project.layerTreeRoot().findLayer(layer.id())
            assert node is None or node.isVisible()
            if node is not None:
                node.setItemVisibilityChecked(other == small)
        assert (layer.width(), layer.height()) == (24, 20)
        assert layer.extent().toString(0) == "400000,3899800 : 400240,3900000"
    finally:
        project.clear()
