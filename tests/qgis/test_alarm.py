"""The alarm as a user of QGIS sees it: a warning of the algorithm, an output, or a refusal."""

import json
import shutil

import processing
import pytest
from feedback import Recording
from new_raster import new_raster
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException

from tests.support.spectra import land_cover_scene

STATISTICS = ("percentile_1", "median", "percentile_99")


def write(path, pixels):
    bands, height, width = pixels.shape
    dataset = new_raster(path, width, height, bands, gdal.GDT_UInt16)
    for number, band in enumerate(pixels, 1):
        dataset.GetRasterBand(number).WriteRaster(0, 0, width, height, band.tobytes())
    return str(path)


@pytest.fixture
def model(engine_python, networks, tmp_path):
    """A model whose card says that it was trained on the scene."""
    import numpy

    folder = tmp_path / "model"
    shutil.copytree(networks / "tutorial", folder)
    path = folder / "model_card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    bands = [
        dict(zip(STATISTICS, numpy.percentile(band, (1, 50, 99)))) for band in land_cover_scene()
    ]
    card["properties"]["cnnmapper:training"] = {
        "inputs": {"input": {"bands": bands, "pixel_size": 10}}
    }
    path.write_text(json.dumps(card), encoding="utf-8")
    return str(folder)


def before_run(model, image):
    from cnnmapper.algorithms.before_run import job_before
    from cnnmapper.algorithms.model_parameters import known_card
    from cnnmapper.engine import early

    algorithm = QgsApplication.processingRegistry().algorithmById("cnnmapper:fcninference")
    given = {"INPUT": image, "MODEL": model, "BANDS": "", "RAM": None}
    job = job_before(algorithm, given, QgsProcessingContext())
    modes = gdal.GetUseExceptions()
    found = early.doubts(job, known_card(model, trust=False))
    # It is one for the whole of QGIS.
    assert gdal.GetUseExceptions() == modes
    return found


def test_the_alarm_is_a_warning_and_an_output_and_can_refuse(model, tmp_path):
    scene = land_cover_scene()
    images = {
        "fine": write(tmp_path / "fine.tif", scene),
        "newer": write(tmp_path / "newer.tif", scene + 1000),
    }

    def run(name, **parameters):
        feedback = Recording()
        wanted = {
            "INPUT": images[name], "MODEL": model, "OUTPUT": str(tmp_path / f"{name}_map.tif"),
        }
        results = processing.run(
            "cnnmapper:fcninference", {**wanted, **parameters}, feedback=feedback
        )
        return results["ALARM"], feedback

    alarm, feedback = run("fine")
    assert alarm == ""
    assert "unlike" not in "".join(feedback.warnings)
    assert "Shares of the classes: " in "".join(feedback.infos)
    alarm, feedback = run("newer")
    assert "about 1000 was added to every value" in alarm
    assert alarm in feedback.warnings
    # A dialog says the same before the run, by the same evidence in QGIS's own Python.
    assert before_run(model, images["newer"]) == [alarm]
    assert before_run(model, images["fine"]) == []
    assert run("newer", INPUT_CHECK=2)[0] == ""
    with pytest.raises(QgsProcessingException, match="about 1000 was added"):
        run("newer", INPUT_CHECK=1, OUTPUT=str(tmp_path / "refused.tif"))
    assert not (tmp_path / "refused.tif").exists()
