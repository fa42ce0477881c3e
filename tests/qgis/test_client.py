"""The client against real child processes; small scripts stand in for the engine."""

import json
import os
import threading
import time
from pathlib import Path

import processing
import pytest
from cnnmapper.engine.contract.job import VersionsJob
from cnnmapper.worker import client, diagnosis, process, system, wire
from cnnmapper.worker.environment import Environment
from cnnmapper.worker.errors import (
    CancelledError,
    EnvironmentNotReadyError,
    JobFailedError,
    WorkerDiedError,
)
from feedback import Recording
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.support.patience import HANGS_S


def run(environment, feedback):
    return client.run(environment, VersionsJob(), feedback)


def test_the_result_of_the_worker_comes_back(stand_in_engine, feedback):
    assert run(stand_in_engine("say('result', a=1, b='ü')"), feedback) == {"a": 1, "b": "ü"}


def test_a_result_that_lacks_a_number_is_one_sentence_with_the_way_out(
    stand_in_engine, feedback, tmp_path
):
    stand_in_engine("say('result', overall_accuracy=0.9)")
    raster = str(tmp_path / "map.tif")
    gdal.GetDriverByName("GTiff").Create(raster, 4, 4).SetGeoTransform((0, 1, 0, 4, 0, -1))
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:assessmap", {"MAP": raster, "REFERENCE_RASTER": raster})
    assert "result of assess lacks the key kappa" in str(caught.value)
    assert "restart QGIS" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_progress_infos_and_warnings_reach_the_user(stand_in_engine, feedback):
    environment = stand_in_engine(
        """
        say('progress', fraction=0.25, remaining_seconds=118, message='Tile 3 of 40')
        say('info', message='an info'); say('warning', message='a warning')
        say('result')
        """
    )
    run(environment, feedback)
    assert feedback.steps == [25.0]
    assert feedback.texts == ["Tile 3 of 40, about 2 min left"]
    assert feedback.infos == ["an info"]
    assert feedback.warnings == ["a warning"]


def test_many_tiles_move_the_bar_and_do_not_flood_the_log(stand_in_engine, feedback):
    environment = stand_in_engine(
        """
        for tile in range(1, 7):
            say('progress', fraction=tile / 7, remaining_seconds=9, message=f'Tile {tile} of 7')
            time.sleep(0.25)
        say('progress', fraction=0.9, remaining_seconds=None, message='Finishing')
        say('result')
        """
    )
    run(environment, feedback)
    assert len(feedback.steps) >= 4
    assert feedback.texts == ["Tile 1 of 7, about 9 s left", "Finishing"]


def test_the_worker_reads_its_job_in_an_empty_directory_that_is_gone_afterwards(
    stand_in_engine, feedback
):
    environment = stand_in_engine(
        """
        job = json.load(open(sys.argv[-1], encoding='utf-8'))
        say('result', job=job, there=os.listdir('.'), cwd=os.getcwd(), arguments=sys.argv[1:-1],
            isolated=sys.flags.isolated)
        """
    )
    result = run(environment, feedback)
    assert result["job"]["task"] == "versions"
    assert result["there"] == ["job.json"]
    assert result["arguments"] == ["--watch-stdin"]
    assert result["isolated"] == 1
    assert not Path(result["cwd"]).exists()


def test_it_works_in_a_thread_without_an_event_loop(stand_in_engine, feedback):
    environment = stand_in_engine("say('result', fine=True)")
    results = []
    thread = threading.Thread(target=lambda: results.append(run(environment, feedback)))
    thread.start()
    thread.join(20)
    assert results == [{"fine": True}]


def test_lines_that_are_no_messages_go_to_the_log_and_harm_nothing(stand_in_engine, feedback):
    environment = stand_in_engine(
        """
        print('2026 I tensorflow/core: hello'); print('[1, 2]'); print('{"type": 5}'); print('NaN')
        print('{"type": "info", "message": "\\\\ud800"}')
        print('{"type": "progress", "fraction": 1' + '0' * 400 + '}')
        print('{"type": "progress", "fraction": NaN, "remaining_seconds": "x"}')
        sys.stdout.flush(); sys.stdout.buffer.write(b'\\xff\\xfe\\n')
        say('result', fine=True)
        """
    )
    assert run(environment, feedback) == {"fine": True}
    assert "2026 I tensorflow/core: hello" in feedback.debug
    assert len(feedback.debug) == 5


def test_an_error_of_the_worker_is_the_message_and_its_traceback_is_not(stand_in_engine, feedback):
    environment = stand_in_engine(
        "say('error', message='a.tif has 3 bands, expected 4.', details='Traceback ...'); exit(1)"
    )
    with pytest.raises(JobFailedError) as caught:
        run(environment, feedback)
    assert str(caught.value) == "a.tif has 3 bands, expected 4."
    assert "Traceback" in caught.value.details
    assert "Traceback" not in feedback.everything


def test_a_worker_that_dies_is_quoted_with_its_last_words(stand_in_engine, feedback):
    environment = stand_in_engine(
        "print('libcudart.so: not found', file=sys.stderr); os._exit(7)"
    )
    with pytest.raises(WorkerDiedError, match=r"exit code 7[\s\S]*libcudart.so: not found"):
        run(environment, feedback)


def test_death_by_signal_9_is_explained_as_out_of_memory(stand_in_engine, feedback):
    environment = stand_in_engine("os.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(WorkerDiedError) as caught:
        run(environment, feedback)
    for word in ("signal 9", "memory ran out", "RAM", "TILE_SIZE"):
        assert word in str(caught.value)


def test_other_signals_are_named(stand_in_engine, feedback):
    environment = stand_in_engine("os.kill(os.getpid(), signal.SIGSEGV)")
    with pytest.raises(WorkerDiedError, match="SIGSEGV"):
        run(environment, feedback)


def test_a_worker_that_ends_without_a_result_is_an_error(stand_in_engine, feedback):
    with pytest.raises(WorkerDiedError, match="without a result"):
        run(stand_in_engine("say('info', message='bye')"), feedback)


def test_a_flood_on_standard_error_neither_blocks_nor_fills_the_memory(stand_in_engine, feedback):
    environment = stand_in_engine(
        """
        for i in range(200_000):
            print('warning', i, file=sys.stderr)
        os._exit(1)
        """
    )
    with pytest.raises(WorkerDiedError) as caught:
        run(environment, feedback)
    assert "warning 199999" in str(caught.value)
    assert len(str(caught.value)) < 5000


def test_a_cancelled_worker_may_tidy_up_and_is_gone(
    stand_in_engine, feedback, tmp_path
):
    done = tmp_path / "tidied"
    environment = stand_in_engine(
        f"""
        say('progress', fraction=0.1, remaining_seconds=None, message='started')
        sys.stdin.read()
        open({str(done)!r}, 'w').close()
        """
    )
    feedback.progressChanged.connect(lambda _value: feedback.cancel())
    started = time.monotonic()
    with pytest.raises(CancelledError):
        run(environment, feedback)
    assert done.exists()
    assert time.monotonic() - started < HANGS_S


def test_a_cancelled_worker_that_does_not_listen_is_killed(stand_in_engine, feedback, tmp_path):
    pid = tmp_path / "pid"
    environment = stand_in_engine(
        f"""
        open({str(pid)!r}, 'w').write(str(os.getpid()))
        say('progress', fraction=0.1, remaining_seconds=None, message='started')
        while True: time.sleep(60)
        """
    )
    feedback.progressChanged.connect(lambda _value: feedback.cancel())
    started = time.monotonic()
    with pytest.raises(CancelledError):
        run(environment, feedback)
    assert time.monotonic() - started < HANGS_S
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


def test_a_worker_that_closes_its_output_does_not_keep_a_core_busy(stand_in_engine, feedback):
    environment = stand_in_engine("say('result'); os.close(1); time.sleep(1.5)")
    before = time.process_time()
    run(environment, feedback)
    assert time.process_time() - before < 0.75


def test_a_missing_interpreter_names_the_algorithm_and_the_variable(feedback, monkeypatch):
    monkeypatch.setenv("CNNMAPPER_PYTHON", "/nowhere/python")
    with pytest.raises(EnvironmentNotReadyError) as caught:
        run(Environment.current(), feedback)
    for word in ("/nowhere/python", "CNNMAPPER_PYTHON", "Set up the inference environment"):
        assert word in str(caught.value)


def test_an_interpreter_that_is_no_program_is_an_error_not_a_crash(tmp_path, feedback):
    fake = tmp_path / "python"
    fake.write_bytes(b"\x00\x01\x02")
    fake.chmod(0o755)
    with pytest.raises((EnvironmentNotReadyError, WorkerDiedError)):
        run(Environment(fake, "setting"), feedback)


def test_variables_of_qgis_are_dropped_and_the_others_handed_on(
    stand_in_engine, feedback, monkeypatch
):
    dropped = ["PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "VIRTUAL_ENV",
               "GDAL_DRIVER_PATH", "QT_PLUGIN_PATH", "QGIS_PREFIX_PATH", "LD_PRELOAD",
               "DYLD_LIBRARY_PATH", "__PYVENV_LAUNCHER__"]
    kept = ["HTTPS_PROXY", "NO_PROXY", "CUDA_VISIBLE_DEVICES", "SSL_CERT_FILE"]
    for name in [*dropped, *kept]:
        if name != "LD_PRELOAD":
            monkeypatch.setenv(name, "x")
    result = run(stand_in_engine("say('result', names=list(os.environ))"), feedback)
    assert not set(dropped) & set(result["names"])
    assert set(kept) | {"HOME", "PATH"} <= set(result["names"])


def test_the_statuses_of_windows_are_explained():
    outcome = process.Outcome(code=-1073741795, crashed=True, tail="")
    assert "0xC000001D" in diagnosis.explain(outcome, system.WINDOWS)
    assert "AVX" in diagnosis.explain(outcome, system.WINDOWS)


@given(st.lists(st.binary(max_size=20)))
def test_a_stream_is_cut_into_the_same_lines_however_it_arrives(chunks):
    whole, pieces = [], []
    process.Lines(whole.append).feed(b"".join(chunks), last=True)
    cutter = process.Lines(pieces.append)
    for chunk in chunks:
        cutter.feed(chunk)
    cutter.feed(b"", last=True)
    assert pieces == whole


@given(st.one_of(
    st.text(),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["progress", "info", "warning", "result", "error"])},
        optional={key: st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.none())
                  for key in ("fraction", "remaining_seconds", "message", "details")},
    ).map(json.dumps),
))
def test_no_line_whatsoever_makes_the_listener_fail(line):
    wire.Listener(Recording()).hear(line)


def test_what_a_worker_says_last_before_a_long_silence_is_told():
    feedback = Recording()
    listener = wire.Listener(feedback)
    for percent in (10, 50):
        listener.hear(f'{{"type": "progress", "fraction": {percent / 100}, "message": "a"}}')
    # The second comes too soon after the first, which counts.
    assert feedback.steps == [10]
    deadline = time.monotonic() + 5
    while feedback.steps[-1] != 50 and time.monotonic() < deadline:
        assert not listener.is_cancelled()
    assert feedback.steps == [10, 50]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "1 s"), (7.4, "7 s"), (42, "40 s"), (59, "60 s"), (61, "1 min"), (119, "2 min"),
     (3540, "59 min"), (3600, "1 h"), (4800, "1 h 20 min"), (7190, "2 h")],
)
def test_the_time_left_is_said_as_people_say_it(seconds, text):
    assert wire.time_left(seconds) == f"about {text} left"
