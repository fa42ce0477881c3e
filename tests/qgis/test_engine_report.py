"""The report on the engines, as a user gets it."""

import getpass
import json
from pathlib import Path

import processing
import pytest
from cnnmapper.worker import privacy, record

from tests.support.accessible import problems
from tests.support.places import ROOT, STAND_IN


@pytest.fixture(autouse=True)
def nothing_ran_before():
    record.path().unlink(missing_ok=True)
    yield
    record.path().unlink(missing_ok=True)


def report(tmp_path):
    results = processing.run("cnnmapper:enginereport", {"REPORT": str(tmp_path / "report.html")})
    page = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert "<pre lang=\"en\">" in page
    assert problems(page) == []
    return results


def test_where_nothing_is_installed_it_says_how_to_get_it(tmp_path):
    results = report(tmp_path)
    assert results["ENGINES"] == ""
    text = results["TEXT"]
    assert "Automatic: not ready. Run “Set up the inference environment”" in text
    assert "State: not ready" in text
    # Nobody has to have it.
    assert "State: not set up (optional)" in text
    assert "NOT READY" not in text
    for word in ("Set up the inference environment", "mdl4eo/otbtf", "CNNMAPPER_OTB_PYTHON",
                 "CNN Mapper: 0.1.0", "QGIS: 3.", "none since the plugin was installed"):
        assert word in text


def test_with_a_stand_in_for_otb_both_engines_are_reported_with_their_versions(
    engine_python, tmp_path, monkeypatch
):
    otb = ROOT / ".venvs" / "otb" / "bin" / "python"
    if not otb.is_file():
        pytest.skip("no Python with pyotb; scripts/test.sh makes it")
    command = f"env PYTHONPATH={STAND_IN} OTB_APPLICATION_PATH=/nowhere {otb}"
    monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", command)
    results = report(tmp_path)
    assert results["ENGINES"] == "tensorflow,otb"
    for word in ("tensorflow: 2.", "keras: 3.", "pyotb: 2.2.0", "rasters: GDAL "):
        assert word in results["TEXT"]
    monkeypatch.setenv("OTB_STAND_IN", "no OTBTF")
    results = report(tmp_path)
    assert results["ENGINES"] == "tensorflow"
    assert "Automatic: READY, with TensorFlow" in results["TEXT"]
    assert "NOT READY" not in results["TEXT"]
    assert "Missing: Orfeo ToolBox is there, but without the application" in results["TEXT"]


def test_the_last_job_and_its_log_are_in_it_without_secrets_and_names(
    stand_in_engine, tmp_path, monkeypatch
):
    """The report is asked for after the environment is gone, as users do."""
    from cnnmapper.engine.contract.job import PredictJob, RasterInput, Source
    from cnnmapper.worker import client
    from cnnmapper.worker.errors import JobFailedError

    home = Path.home()
    link = "/vsicurl/https://me:" + "pa55word@host.example/a.tif?sig=ABCDEF&se=2026"
    environment = stand_in_engine(
        f"""
        say('progress', fraction=0.5, remaining_seconds=None, message='Tile 7 of 9')
        say('info', message='reading {link}')
        print('loading {home}/models/x', file=sys.stderr)
        print('AWS_SECRET_ACCESS_KEY=abc123def', file=sys.stderr)
        say('error', message='it broke in /home/somebody/data', details='Traceback: line 5')
        sys.exit(1)
        """
    )
    job = PredictJob("patch", (Source((RasterInput(link),)),), f"{home}/models/x",
                     class_map="/home/somebody/map.tif")
    from qgis.core import QgsProcessingFeedback

    with pytest.raises(JobFailedError):
        client.run(environment, job, QgsProcessingFeedback())
    monkeypatch.delenv("CNNMAPPER_PYTHON")
    monkeypatch.setenv("GDAL_HTTP_USERPWD", "me:pa55word")
    monkeypatch.setenv("OTB_LOGGER_LEVEL", "DEBUG")
    monkeypatch.setenv("UNRELATED_THING", "private")
    text = report(tmp_path)["TEXT"]
    kept = record.path().read_text(encoding="utf-8")
    for word in ('"task": "predict"', "exit code 1", "error: it broke in /home/<user>/data",
                 "Traceback: line 5", "/vsicurl/https://***@host.example/a.tif?***",
                 "~/models/x", "OTB_LOGGER_LEVEL=DEBUG", "GDAL_HTTP_USERPWD=***"):
        assert word in text, word
    for word in ("pa55word", "ABCDEF", "abc123def", "somebody", str(home) + "/", "Tile 7",
                 "UNRELATED", "private"):
        assert word not in text, word
    for word in ("pa55word", "ABCDEF", "abc123def", "somebody", str(home) + "/"):
        assert word not in kept, word


def test_asking_for_the_report_does_not_replace_the_last_job(stand_in_engine, tmp_path):
    stand_in_engine("say('result', python='3.11')")
    report(tmp_path)
    assert record.last() is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://u:p@h/x?a=b c", "https://***@h/x?*** c"),
        ("token=abc, next", "token=***, next"),
        ('{"api_key": "abc def", "x": 1}', '{"api_key": "***", "x": 1}'),
        (r'{\"password\": \"abc\"}', r'{\"password\": \"***\"}'),
        ("Authorization: Bearer abcdefgh", "Authorization: ***"),
        ("Authorization: Basic dXNlcjpwYXNz", "Authorization: ***"),
        ("GDAL_HTTP_BEARER=abcdefgh", "GDAL_HTTP_BEARER=***"),
        ("AKIAABCDEFGHIJKLMNOP", "***"),
        ("mail me@example.org now", "mail <address> now"),
        (r"C:\Users\Ann Other\x", r"C:\Users\<user> Other\x"),
        ("/Users/ann/x.tif and /home/bob", "/Users/<user>/x.tif and /home/<user>"),
        ("a tokenizer and a signal", "a tokenizer and a signal"),
        ("/data/image.tif: 4 bands, expected 3.", "/data/image.tif: 4 bands, expected 3."),
    ],
)
def test_what_is_private_is_taken_out_and_nothing_else(text, expected):
    assert privacy.redact(text) == expected


def test_the_name_of_the_user_is_taken_out_as_a_word(monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "ann")
    assert privacy.redact("/data/ann/x of ann; an annual map") == (
        "/data/<user>/x of <user>; an annual map"
    )


def test_a_report_that_cannot_be_written_is_an_error(tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="REPORT"):
        processing.run("cnnmapper:enginereport", {"REPORT": str(tmp_path / "no" / "r.html")})


def test_a_last_run_that_is_no_document_harms_nothing(tmp_path):
    record.path().parent.mkdir(parents=True, exist_ok=True)
    for text in ("{", "[]", json.dumps({"job": 5, "messages": None})):
        record.path().write_text(text)
        assert report(tmp_path)["ENGINES"] == ""


