"""Runs jobs in Orfeo ToolBox's Python, with the stand-in for its binding under the real pyotb."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from cnnmapper.engine.contract import job as jobs

from tests.support.places import MAIN, ROOT, STAND_IN
from tests.support.saved_models import INPUTS, MAP, OUTPUTS, write_saved_model

__all__ = [
    "INPUTS", "LEGEND", "MAP", "OUTPUTS", "PACKAGE", "ROOT", "Worker", "write_saved_model",
]  # fmt: skip

LEGEND = "value,label,color\n0,wet,#0000ff\n1,dry,#ffff00\n2,steep,#ff0000\n"

PACKAGE = f"""
import importlib.util, sys
root = {str(ROOT / 'engine')!r}
spec = importlib.util.spec_from_file_location('e', root + '/__init__.py',
                                              submodule_search_locations=[root])
sys.modules['e'] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules['e'])
"""
"""Makes the engine importable as ``e`` in a Python without it."""


class Worker:
    """Starts jobs in OTB's Python and remembers what the stand-in was given."""

    def __init__(self, python: Path, folder: Path) -> None:
        self.python, self.folder = python, folder
        self.record = folder / "record.jsonl"
        self.variables = {
            "PYTHONPATH": str(STAND_IN),
            "OTB_APPLICATION_PATH": "/nowhere",
            "OTB_STAND_IN_RECORD": str(self.record),
        }

    def start(self, job, *options, **variables):
        path = self.folder / "job.json"
        path.write_text(jobs.to_json(job), encoding="utf-8")
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("OTB_")}
        environment = {**inherited, **self.variables, **variables}
        return subprocess.Popen(
            [str(self.python), str(MAIN), *options, str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            cwd=self.folder, env=environment, encoding="utf-8",
        )  # fmt: skip

    def run(self, job, **variables):
        process = self.start(job, **variables)
        output, self.errors = process.communicate(timeout=60)
        return [json.loads(line) for line in output.splitlines()]

    def error(self, job, **variables):
        last = self.run(job, **variables)[-1]
        assert last["type"] == "error", last
        assert "Traceback" not in last["message"]
        return last

    @property
    def seen(self):
        """What TensorflowModelServe got, run by run."""
        if not self.record.exists():
            return []
        return [json.loads(line) for line in self.record.read_text().splitlines()]
