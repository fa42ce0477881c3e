"""May this file be written? One answer for every task, before any work."""

from __future__ import annotations

import io

import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import OutputError
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.maps.output_paths import check_target_folder, check_targets


def compare(folder, name):
    from cnnmapper.engine.compare import compare

    raster = jobs.RasterInput(str(folder / "a.tif"))
    compare(jobs.CompareJob(raster, raster, difference=name), Messages(io.StringIO()))


def predict(folder, name):
    from cnnmapper.engine.predict import predict

    source = jobs.Source((jobs.RasterInput(str(folder / "a.tif")),))
    job = jobs.PredictJob("patch", (source,), str(folder), class_map=name)
    predict(job, Messages(io.StringIO()))


def stac_image(folder, name):
    from cnnmapper.engine.stac_image import stac_image

    job = jobs.StacImageJob("http://127.0.0.1:1", "none", ("red",), name)
    stac_image(job, Messages(io.StringIO()))


def inspect_model(folder, name):
    from cnnmapper.engine.inspect_model import inspect_model

    inspect_model(jobs.InspectJob(str(folder), name), Messages(io.StringIO()))


def export(folder, name):
    from cnnmapper.engine.export import export

    export(jobs.ExportJob(str(folder / "model.keras"), name), Messages(io.StringIO()))


@pytest.mark.parametrize(
    ("task", "name"),
    [
        (compare, "map.tif"), (predict, "map.tif"), (stac_image, "image.vrt"),
        (inspect_model, "report.html"), (export, "model"),
    ],
)  # fmt: skip
def test_every_task_refuses_a_folder_that_is_not_there_in_the_same_words(tmp_path, task, name):
    folder = tmp_path / "nowhere"
    with pytest.raises(OutputError, match=f"OUTPUT.*: the folder {folder} does not exist"):
        task(tmp_path, str(folder / name))


@pytest.mark.parametrize(
    ("outputs", "message"),
    [
        ({"OUTPUT": "in.tif"}, "OUTPUT is .*in.tif, .* both input and output"),
        ({"OUTPUT": "a.tif", "OUTPUT_CONFIDENCE": "a.tif"}, "CONFIDENCE is .* the same file name"),
        ({"OUTPUT": "a.png"}, r"OUTPUT is .*a.png; .* ends with .tif or .tiff"),
        ({"OUTPUT_CSV": "a.txt"}, r"ends with .csv"),
        ({"OUTPUT": "taken.tif"}, r"OUTPUT .*taken.tif is a folder"),
    ],
)
def test_what_cannot_be_written_is_refused(tmp_path, outputs, message):
    (tmp_path / "taken.tif").mkdir()
    paths = {name: str(tmp_path / path) for name, path in outputs.items()}
    with pytest.raises(OutputError, match=message):
        check_targets(paths, (str(tmp_path / "in.tif"), ""))


def test_what_is_not_wanted_is_not_looked_at(tmp_path):
    check_targets({"OUTPUT": "", "OUTPUT_CSV": str(tmp_path / "a.csv")}, ("", ""))
    check_target_folder("OUTPUT", tmp_path / "new")
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="is a file; expected a new or empty folder"):
        check_target_folder("OUTPUT", tmp_path / "file")
