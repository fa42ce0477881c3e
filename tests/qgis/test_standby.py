"""The worker that stays for the next run: small scripts stand in for the engine, processes are
real ones."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from cnnmapper.engine.contract.job import PredictJob
from cnnmapper.engine.contract.unfinished import journal_path, tiles_path
from cnnmapper.engine.maps.run_journal import Journal
from cnnmapper.worker import client, install, record, standby
from cnnmapper.worker.environment import Environment
from cnnmapper.worker.errors import (
    CancelledError,
    EnvironmentNotReadyError,
    JobFailedError,
    WorkerDiedError,
)
from cnnmapper.worker.interpreter import InterpreterRefusedError
from feedback import Recording

from tests.support.patience import HANGS_S, PROGRAM_S

ENGINE = """
import json, os, sys, threading, time
folder = sys.argv[sys.argv.index('--serve') + 1]
credentials = sys.stdin.readline() if '--credentials' in sys.argv else ''
def say(kind, **payload):
    print(json.dumps({'type': kind, **payload}), flush=True)
def err(text):
    print(text, file=sys.stderr, flush=True)
jobs = 0
while True:
    line = sys.stdin.readline()
    if not line:
        os._exit(3)
    job = json.loads(line)
    jobs += 1
    words = job['model']
    if words == 'vanish' and jobs > 1:
        os._exit(0)
    err('cnnmapper: a job begins')
    say('begin')
    status, again = 0, True
"""
END = """
    err('cnnmapper: a job ends')
    say('end', status=status, again=again)
    if not again:
        os._exit(0)
"""
WORK = "say('result', pid=os.getpid(), jobs=jobs, folder=os.getcwd(), credentials=credentials)"


class Secret:
    """Credentials of a layer."""

    def __init__(self, text):
        self._text = text

    def line(self):
        return self._text


@pytest.fixture(autouse=True)
def no_worker_from_before():
    standby.workers.end_idle()
    yield
    standby.workers.end_idle()


@pytest.fixture
def stand_in(stand_in_engine, tmp_path):
    """Put an engine in place that takes several jobs; return a function that has one done."""

    def put(code=WORK):
        environment = stand_in_engine("")
        body = textwrap.indent(textwrap.dedent(code).strip(), "    ")
        (tmp_path / "stand_in_engine.py").write_text(f"{ENGINE}\n{body}\n{END}", encoding="utf-8")

        def run(words="", feedback=None, credentials=None):
            job = PredictJob("patch", (), words, str(tmp_path / "map.tif"))
            return client.run(environment, job, feedback or Recording(), credentials)

        return run

    return put


def is_there(pid):
    """Tell whether it runs: one that has ended stays in the list until somebody waits for it."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def gone(pid, seconds=HANGS_S):
    end = time.monotonic() + seconds
    while is_there(pid):
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def test_the_next_run_is_done_by_the_same_process_and_the_record_says_so(stand_in):
    run = stand_in()
    first, second = run(), run()
    assert (first["jobs"], second["jobs"]) == (1, 2)
    assert first["pid"] == second["pid"]
    assert record.last()["worker"] == f"process {first['pid']}, job 2"


def test_it_may_be_used_from_a_thread_that_ends(stand_in):
    run = stand_in()
    results = []
    for _ in range(2):
        thread = threading.Thread(target=lambda: results.append(run()))
        thread.start()
        thread.join(20)
    results.append(run())
    assert [result["jobs"] for result in results] == [1, 2, 3]


def test_after_it_was_killed_between_two_runs_the_next_one_just_works(stand_in):
    run = stand_in()
    first = run()
    os.kill(first["pid"], signal.SIGKILL)
    second = run()
    assert second["jobs"] == 1
    assert second["pid"] != first["pid"]
    assert not Path(first["folder"]).exists()


def test_one_that_ends_at_the_moment_it_is_given_a_job_costs_nothing_but_a_start(stand_in):
    run = stand_in()
    first = run()
    second = run("vanish")
    assert second["jobs"] == 1
    assert second["pid"] != first["pid"]


def test_a_death_in_a_job_is_explained_with_the_words_of_that_job_alone(stand_in):
    run = stand_in(
        """
        err(f'words of {words}')
        if words == 'second':
            os.kill(os.getpid(), 9)
        """
        + WORK
    )
    run("first")
    with pytest.raises(WorkerDiedError) as caught:
        run("second")
    assert "signal 9 (SIGKILL)" in str(caught.value)
    assert "memory ran out" in str(caught.value)
    assert "words of second" in str(caught.value)
    assert "words of first" not in str(caught.value)
    assert run("third")["jobs"] == 1


def test_an_error_comes_with_the_words_of_its_job_and_another_worker_follows(stand_in):
    run = stand_in(
        """
        err(f'words of {words}')
        if words == 'second':
            say('error', message='no', details='why')
            status, again = 1, False
        else:
            say('result', pid=os.getpid(), jobs=jobs)
        """
    )
    first = run("first")
    with pytest.raises(JobFailedError) as caught:
        run("second")
    assert caught.value.details == "why\nwords of second"
    assert gone(first["pid"])
    assert run("third")["jobs"] == 1


def test_one_that_cannot_even_start_is_explained(stand_in, tmp_path):
    run = stand_in()
    (tmp_path / "stand_in_engine.py").write_text("import sys; sys.exit('no such module')")
    with pytest.raises(WorkerDiedError, match="no such module"):
        run()


def test_a_python_that_is_no_program_is_an_error_not_a_crash(tmp_path):
    fake = tmp_path / "python"
    fake.write_bytes(b"\0\1\2")
    fake.chmod(0o755)
    with pytest.raises((EnvironmentNotReadyError, WorkerDiedError)):
        client.run(Environment(fake, "setting"), PredictJob("patch", (), "", "m"), Recording())


@pytest.mark.parametrize("listens", [True, False])
def test_a_cancel_in_a_later_job_ends_the_worker_and_the_next_run_has_a_fresh_one(
    stand_in, listens
):
    wait = "sys.stdin.read(); os._exit(3)" if listens else "time.sleep(60)"
    run = stand_in(
        f"""
        if words == 'wait':
            say('progress', fraction=0.1, remaining_seconds=None, message='started')
            {wait}
        """
        + WORK
    )
    first = run()
    feedback = Recording()
    feedback.progressChanged.connect(lambda _value: feedback.cancel())
    began = time.monotonic()
    with pytest.raises(CancelledError):
        run("wait", feedback)
    assert time.monotonic() - began < HANGS_S
    assert not is_there(first["pid"])
    assert not Path(first["folder"]).exists()
    assert run()["jobs"] == 1


@pytest.mark.parametrize(("tiles", "words"), [
    (0, ["No tile was kept"]),
    (1, ["1 finished tile (2.0 MB) is kept beside", "map.tif", "the same parameters"]),
    (3, ["3 finished tiles (2.0 MB) are kept beside", "map.tif", "the same parameters",
         "To remove them, run “Remove what interrupted runs have left”"]),
])  # fmt: skip
def test_a_cancel_says_what_is_kept_and_how_to_go_on(stand_in, tmp_path, tiles, words):
    run = stand_in(
        """
        say('progress', fraction=0.1, remaining_seconds=None, message='started')
        time.sleep(60)
        """
    )
    # As the engine writes it, when it forces what is finished to the disk.
    journal = Journal(journal_path(tmp_path / "map.tif"), {})
    for number in range(tiles):
        journal.add(number, [0], [1, 0])
    if tiles:
        journal.save()
        tiles_path(tmp_path / "map.tif").write_bytes(bytes(2 << 20))
    feedback = Recording()
    feedback.progressChanged.connect(lambda _value: feedback.cancel())
    with pytest.raises(CancelledError) as caught:
        run("", feedback)
    assert str(caught.value).startswith("Cancelled. ")
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize(("does", "error"), [
    ("say('error', message='The disk is full.', details='')", JobFailedError),
    ("os._exit(7)", WorkerDiedError),
])  # fmt: skip
def test_a_run_that_fails_half_way_says_what_is_kept_too(stand_in, tmp_path, does, error):
    run = stand_in(does)
    with pytest.raises(error) as caught:
        run("")
    assert "kept" not in str(caught.value)
    journal = Journal(journal_path(tmp_path / "map.tif"), {})
    journal.add(0, [0], [1, 0])
    journal.save()
    with pytest.raises(error) as caught:
        run("")
    assert "1 finished tile (0.1 MB) is kept beside" in str(caught.value)


def test_a_flood_of_words_can_be_cancelled(stand_in):
    run = stand_in("while True: print('a word ' * 30)")
    feedback = Recording()
    threading.Timer(1, feedback.cancel).start()
    with pytest.raises(CancelledError):
        run("", feedback)


def test_two_runs_at_the_same_time_have_a_worker_each_and_one_of_them_stays(stand_in):
    run = stand_in("time.sleep(1)\n" + WORK)
    results = []
    threads = [threading.Thread(target=lambda: results.append(run())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    pids = {result["pid"] for result in results}
    assert len(pids) == 2
    assert [result["jobs"] for result in results] == [1, 1]
    assert sorted(map(is_there, pids)) == [False, True]
    assert run()["pid"] in pids


def test_what_one_was_started_with_decides_who_it_may_work_for(stand_in, monkeypatch, tmp_path):
    run = stand_in()
    first = run()
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    second = run()
    assert second["pid"] != first["pid"]
    assert gone(first["pid"])
    one, other = Secret(b'{"a": 1}\n'), Secret(b'{"a": 2}\n')
    third = run(credentials=one)
    assert third["credentials"] == '{"a": 1}\n'
    assert run(credentials=one)["jobs"] == 2
    fourth = run(credentials=other)
    assert (fourth["jobs"], fourth["credentials"]) == (1, '{"a": 2}\n')
    assert (run()["jobs"], run()["credentials"]) == (1, "")


def test_packages_that_were_installed_meanwhile_mean_another_worker(tmp_path):
    environment = Environment.in_folder(tmp_path / "env")
    packages = tmp_path / "env" / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    before = standby.start_of(environment, Path("engine"), b"")
    assert standby.start_of(environment, Path("engine"), b"") == before
    os.utime(packages, (1, 1))
    assert standby.start_of(environment, Path("engine"), b"") != before


def test_the_set_up_ends_the_one_that_waits_before_it_looks_at_the_environment(
    stand_in, tmp_path
):
    first = stand_in()()
    with pytest.raises(InterpreterRefusedError):
        install.set_up(
            Environment.in_folder(tmp_path / "env"), install.Wish(python="/no/python"), Recording()
        )
    assert not is_there(first["pid"])


def test_unloading_the_plugin_ends_the_one_that_waits(stand_in):
    import cnnmapper

    run = stand_in()
    first = run()
    plugin = cnnmapper.classFactory(None)
    try:
        plugin.unload()
        assert not is_there(first["pid"])
        # What was at work then does not stay either.
        assert not is_there(run()["pid"])
    finally:
        standby.workers.open()


LEAVING = """
import os, sys
sys.path.insert(0, sys.argv[1])
sys.path.append(os.environ.get("QGIS_PYTHON_PLUGINS", "/usr/share/qgis/python/plugins"))
import conftest
from cnnmapper.worker.resident import Start
from cnnmapper.worker.standby import Standby
start = Start(sys.executable, sys.argv[2], 60, tuple(os.environ.items()), b'', ())
Standby().run(start, '{"model": ""}', print, lambda: False, 1000)
sys.stdout.flush()
if sys.argv[3] == 'killed':
    os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("end", ["ends", "killed"])
def test_a_qgis_that_ends_without_a_word_waits_for_no_worker_and_leaves_none(
    stand_in, tmp_path, end
):
    stand_in()
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", LEAVING, root, tmp_path / "stand_in_engine.py", end],
        capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip
    assert done.returncode == (0 if end == "ends" else -signal.SIGKILL), done.stderr
    assert gone(json.loads(done.stdout)["pid"])
