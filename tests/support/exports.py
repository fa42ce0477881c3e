"""Networks exported once in a run of the tests, whoever asks for the same network again.

Most of a test that exports is spent in TensorFlow's tracing and in the conversion to ONNX. Two
networks are the same when their layers, weights, losses and what the export is told are: names
that Keras counts up are part of that, so build one after ``keras.utils.clear_session()``.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export

from tests.support.made_once import made_in_this_run
from tests.support.recorder import Recorder


def exported_once(model: Any, **options: Any) -> tuple[Path, Path, Recorder]:
    """Return the Keras file, the folder of its export, and what was said at that.

    Both belong to all tests of the run: who changes something copies it first, as ``export_of``
    does. ``options`` are those of the job.
    """
    digest = hashlib.sha256(model.to_json().encode())
    digest.update(json.dumps(model.get_compile_config(), sort_keys=True, default=str).encode())
    for weight in model.get_weights():
        digest.update(np.ascontiguousarray(weight).tobytes())
    for name, value in sorted(options.items()):
        digest.update(f"{name}={value!r}".encode())
        if isinstance(value, str) and Path(value).is_file():
            digest.update(Path(value).read_bytes())

    def make(folder: Path) -> None:
        recorder = Recorder()
        model.save(folder / "model.keras")
        export(ExportJob(str(folder / "model.keras"), str(folder / "model"), **options), recorder)
        (folder / "said.txt").write_text(recorder.text.getvalue(), encoding="utf-8")

    folder = made_in_this_run(f"export-{digest.hexdigest()[:24]}", make)
    recorder = Recorder()
    recorder.text.write((folder / "said.txt").read_text(encoding="utf-8"))
    return folder / "model.keras", folder / "model", recorder


def export_of(model: Any, target: Path, **options: Any) -> Recorder:
    """Write the network's export to a folder of the test's own; return what was said at it."""
    _file, folder, recorder = exported_once(model, **options)
    shutil.copytree(folder, target)
    return recorder
