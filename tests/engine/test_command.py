"""Jobs from command lines, for machines without QGIS."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from cnnmapper.engine.command import job_of
from cnnmapper.engine.contract.errors import JobError
from cnnmapper.engine.contract.job import (
    ExportJob,
    PredictJob,
    RasterInput,
    SamplePatchesJob,
    Source,
    StacImageJob,
    to_json,
)
from cnnmapper.engine.contract.sampling_job import SampledImage
from cnnmapper.engine.service import main

from tests.support.places import ROOT

JOB = PredictJob(
    mode="patch",
    sources=(Source((RasterInput("a.tif"), RasterInput("b.tif"))), Source((RasterInput("c.tif"),))),
    model="model",
    class_map="map.tif",
)


def test_a_task_and_its_fields_make_the_job_that_a_file_would():
    words = ["mode=patch", "sources=a.tif,b.tif;c.tif", "model=model", "class_map=map.tif"]
    assert job_of("predict", words) == JOB
    job = job_of("predict", [*words, "extent=1,2.5,3,4", "trust=yes", "margin=", "threshold=0.25",
                             "creation_options=COG=YES,BLOCKSIZE=128"])  # fmt: skip
    assert job.extent == (1, 2.5, 3, 4)
    assert job.trust
    assert job.margin is None
    assert job.threshold == 0.25
    assert job.creation_options == ("COG=YES", "BLOCKSIZE=128")
    image = job_of("stacimage", ["catalogue=https://c", "collection=", "assets=B02,B03",
                                 "output=o.vrt"])  # fmt: skip
    assert image == StacImageJob("https://c", "", ("B02", "B03"), "o.vrt")
    export = job_of("export", ["model=m.keras", "output=o", "training_images=x.tif,y.tif"])
    assert export == ExportJob("m.keras", "o", training_images=(RasterInput("x.tif"),
                                                                RasterInput("y.tif")))  # fmt: skip


def test_the_images_of_a_sampling_are_told_apart_by_bars():
    job = job_of("samplepatches", ["images=a.tif,b.tif;c.tif|d.tif", "raster=l.tif", "output=o"])
    last = SampledImage((Source((RasterInput("d.tif"),)),))
    assert job == SamplePatchesJob(
        (SampledImage(JOB.sources), last), "o", raster=RasterInput("l.tif")
    )


def test_a_name_with_a_comma_is_given_in_a_list_of_json():
    words = ["mode=patch", "model=m", "class_map=map.tif"]
    job = job_of("predict", [*words, 'sources=["a, b.tif", ["c;d.tif", "e.tif"]]'])
    assert job.sources == (
        Source((RasterInput("a, b.tif"),)),
        Source((RasterInput("c;d.tif"), RasterInput("e.tif"))),
    )
    images = ['images=["a, b.tif"]', "predict.mode=patch", "predict.model=m", "output=o"]
    assert job_of("mapimages", images).images == (RasterInput("a, b.tif"),)
    # A name may begin with a bracket all the same.
    job = job_of("predict", [*words, "sources=[a].tif"])
    assert job.sources == (Source((RasterInput("[a].tif"),)),)


def test_fields_replace_what_a_job_file_says(tmp_path):
    file = tmp_path / "job.json"
    file.write_text(to_json(JOB), encoding="utf-8")
    assert job_of(str(file), ()) == JOB
    changed = job_of(str(file), ["class_map=other.tif", "box=0:0:7:5"])
    assert (changed.class_map, changed.box) == ("other.tif", "0:0:7:5")
    assert changed.sources == JOB.sources


def test_fields_of_a_field_are_named_with_a_point():
    # The images are those of the list: nobody has to say that the map's job has none.
    job = job_of("mapimages", ["predict.mode=fcn", "predict.model=m",
                               "predict.extent=1,2,3,4", "listed=i", "output=o"])  # fmt: skip
    assert (job.predict.mode, job.predict.extent, job.listed) == ("fcn", (1, 2, 3, 4), "i")


@pytest.fixture
def plan(tmp_path):
    """A plan of three parts, as ``cnnmapper:plan`` writes it."""
    file = tmp_path / "plan.json"
    held = {"plan": "0" * 32, "parts": [{}, {}, {}], "job": json.loads(to_json(JOB))}
    file.write_text(json.dumps(held), encoding="utf-8")
    return str(file)


def test_fields_replace_what_a_plan_says_of_its_parts(plan):
    job = job_of(plan, ["ram_mb=900", "class_map=/here/x.tif"], "2/3")
    assert (job.part, job.ram_mb, job.class_map) == ("2/3", 900, "/here/x_2_of_3.tif")
    assert job.sources == JOB.sources


@pytest.mark.parametrize(
    ("changes", "part", "words"),
    [
        (["ram_mb=900"], None, ["plan of 3 parts", "--part 1/3"]),
        (["ram_mb=900"], "2/4", ["2/4", "the plan has 3 parts"]),
        (["part=1/3"], "2/3", ["part=1/3", "--part 2/3", "one of them"]),
    ],
)
def test_a_part_that_a_plan_has_not_is_refused(plan, changes, part, words):
    with pytest.raises(JobError) as caught:
        job_of(plan, changes, part)
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize(
    ("first", "changes", "words"),
    [
        ("predikt", (), ["predikt", "neither", "predict", "stacimage"]),
        ("gone.json", (), ["gone.json"]),
        ("predict", ("modle=m",), ["modle=m", "model", "class_map"]),
        ("predict", ("model",), ["'model'", "KEY=VALUE"]),
        ("mapimages", ("predict.modle=m",), ["predict.modle=m", "class_map"]),
        ("mapimages", ("output.modle=m",), ["output.modle=m", "predict"]),
        ("mapimages", ("predict.mode=patch", "predict.model=m", "predict.part=1/2", "listed=i",
                       "output=o"), ["predict.part", "1/2", "part=k/n"]),
        ("mapimages", ("predict.mode=patch", "predict.model=m", "predict.probabilities=p.tif",
                       "listed=i", "output=o"), ["p.tif", "probabilities=true"]),
        ("predict", ("class_map=a.tif", "model=m", "class_map=b.tif"),
         ["class_map=a.tif", "class_map=b.tif", "one of them"]),
        ("mapimages", ("predict.model=a", 'predict={"model": "b"}'),
         ["predict.model=a", 'predict={"model": "b"}', "one of them"]),
        ("mapimages", ('predict={"model": "a", "model": "b"}',), ["model twice: 'a' and 'b'"]),
        ("predict", ('sources=[{"rasters": [], "rasters": ["b"]}]',), ["rasters twice"]),
        ("predict", ("trust=maybe",), ["trust", "maybe", "true or false"]),
        ("predict", ("ram_mb=much",), ["ram_mb", "much", "int"]),
        ("stacimage", ("catalogue=c", "collection=c", "assets=a", "output=o", "extent=1,2,3"),
         ["extent", "4 values"]),
        ("predict", ("mode=patch", "model=m"), ["sources"]),
    ],
)
def test_a_command_line_that_is_wrong_is_refused_with_what_is_expected(first, changes, words):
    with pytest.raises(JobError) as caught:
        job_of(first, changes)
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize("held", ["{}", '{"plan": "0", "parts": [{}, {}, {}], "job": {}}'])
def test_a_job_file_or_a_plan_with_a_key_twice_is_refused(tmp_path, held):
    job = to_json(JOB).replace('"map.tif"', '"map.tif", "class_map": "other.tif"')
    file = tmp_path / "job.json"
    file.write_text(held.replace("{}}", f"{job}}}") if "plan" in held else job, encoding="utf-8")
    with pytest.raises(JobError, match=r"class_map twice: 'map\.tif' and 'other\.tif'"):
        job_of(str(file), (), "1/3" if "plan" in held else None)


@pytest.mark.parametrize(
    ("option", "values"), [("--part", ("1/3", "2/3")), ("--cluster", ("local:2", "local:3"))]
)
def test_an_option_that_is_given_twice_is_refused(capsys, option, values):
    with pytest.raises(SystemExit):
        main(["job.json", option, values[0], option, values[1]])
    said = capsys.readouterr().err
    assert f"{option} {values[0]} and {option} {values[1]} are given; expected is one" in said


def test_the_engine_takes_its_job_from_the_command_line():
    done = subprocess.run(
        [sys.executable, "-I", ROOT / "engine", "versions"], capture_output=True, text=True
    )
    last = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, last["type"]) == (0, "result")
    # Fields may stand behind an option.
    wrong = subprocess.run(
        [sys.executable, "-I", ROOT / "engine", "predict", "--part", "1/2", "mode=patch"],
        capture_output=True, text=True,
    )  # fmt: skip
    assert wrong.returncode == 1
    assert "sources" in json.loads(wrong.stdout.splitlines()[-1])["message"]
