"""The report on the engines: what is there, what is missing, what ran last.

Plain text that a user can paste into a question: secrets, user and host name are taken out. It is
not translated: who answers the question reads it, in whatever language QGIS is.
"""

from __future__ import annotations

import json
import os
import platform
import re
import sys
from collections.abc import Iterable
from html import escape
from typing import Any

from osgeo import gdal
from qgis.core import Qgis, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..engine import __version__
from ..engine.contract.html_document import document
from ..engine.contract.job import OTB, TENSORFLOW, OtbVersionsJob, VersionsJob
from ..engine.contract.result import OtbVersionsResult, VersionsResult
from ..engine.contract.secrecy import HIDDEN, is_secret
from ..translation import language_of_texts, tr
from . import client, engines, record
from .environment import Environment, setup_algorithm
from .errors import CancelledError, WorkerError
from .otb_environment import OtbEnvironment
from .privacy import redact

Section = tuple[str, list[str]]

# What changes how an engine works, and nothing else: an environment is full of private things.
_VARIABLES = re.compile(
    r"(CNNMAPPER|OTB|GDAL|PROJ|CPL|VSI|OGR|CUDA|TF|KERAS|PYTHON|QGIS|OMP|XLA)_|"
    r"PYTHON|LD_LIBRARY_PATH$|PATH$|HTTPS?_PROXY$|NO_PROXY$",
    re.IGNORECASE,
)


class Report:
    """What was found, and the text about it."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        """Ask both engines, which takes some seconds each.

        Raises:
            CancelledError: the user cancelled.
        """
        self.ready: list[str] = []
        """The engines that can run a job."""
        self._runtime = "TensorFlow"
        found = [self._environment(feedback), self._otb(feedback)]
        sections = [_program(), self._automatic(), *found, _variables(), *_last()]
        self.text = redact(
            "\n\n".join("\n".join([f"== {title}", *lines]) for title, lines in sections)
        )

    def _automatic(self) -> Section:
        names = {TENSORFLOW: self._runtime, OTB: "Orfeo ToolBox"}
        # As engines.choose does.
        taken = next((names[engine] for engine in names if engine in self.ready), "")
        state = f"READY, with {taken}" if taken else f"not ready. Run {setup_algorithm()}"
        return "Engines", [f"Automatic: {state}", "Orfeo ToolBox is optional: one is enough."]

    def _environment(self, feedback: QgsProcessingFeedback) -> Section:
        title = "Engine 1: the inference environment (ONNX Runtime, TensorFlow)"
        feedback.setProgressText(tr("Asking the inference environment"))
        try:
            environment = Environment.current()
            lines = [f"Python: {environment.python} ({environment.origin})"]
            line = client.run(environment, VersionsJob(run_model=True), feedback)
            versions = client.read(VersionsResult, line)
        except CancelledError:
            raise
        except WorkerError as error:
            return title, ["State: not ready", *_problem(error)]
        self.ready.append(TENSORFLOW)
        if not versions.tensorflow:
            self._runtime = "ONNX Runtime"
        if environment.origin == "managed":
            lines.append(f"Size: {environment.megabytes()} MB")
        return title, ["State: ready", *lines, *_named(vars(versions))]

    def _otb(self, feedback: QgsProcessingFeedback) -> Section:
        title = "Engine 2: Orfeo ToolBox (TensorflowModelServe through pyotb)"
        feedback.setProgress(50)
        feedback.setProgressText(tr("Asking Orfeo ToolBox"))
        environment = OtbEnvironment.current()
        lines = []
        if environment.origin:
            lines.append(f"Python: {environment.text} ({environment.origin})")
        try:
            line = engines.run_in_otb(environment, OtbVersionsJob(), feedback)
            found = client.read(OtbVersionsResult, line)
        except CancelledError:
            raise
        except WorkerError as error:
            state = "not ready" if environment.origin else "not set up (optional)"
            return title, [f"State: {state}", *lines, *_problem(error)]
        problems = [f"Missing: {problem}" for problem in found.problems]
        if not problems:
            self.ready.append(OTB)
        state = "not ready" if problems else "ready"
        return title, [f"State: {state}", *lines, *_named(found.versions), *problems]

    def page(self) -> str:
        """Return the report as HTML."""
        introduction = tr(
            "Ready: {engines}. The text below can be pasted into a question; secrets, user name "
            "and host name are left out of it. Look it through all the same."
        ).format(engines=", ".join(self.ready) or tr("none"))
        title = tr("CNN Mapper: engines")
        return document(title, [
            f"<h1>{escape(title)}</h1><section>",
            f"<p>{escape(introduction)}</p>",
            # Its words stay English, whatever the page's are.
            f'<pre lang="en">{escape(self.text)}</pre></section>',
        ], language_of_texts())  # fmt: skip


def _program() -> Section:
    return "Program", [
        f"CNN Mapper: {__version__}",
        f"QGIS: {Qgis.QGIS_VERSION}",
        f"Qt: {QT_VERSION_STR}",
        f"GDAL of QGIS: {gdal.__version__}",
        f"Python of QGIS: {platform.python_version()} ({sys.prefix})",
        f"System: {platform.platform()}",
        f"Processors: {os.cpu_count()}",
    ]


def _named(versions: dict[str, Any]) -> Iterable[str]:
    for name, value in versions.items():
        text = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
        yield f"{name}: {text or 'none'}"


def _problem(error: WorkerError) -> list[str]:
    details = [f"  {line}" for line in error.details.splitlines()[-20:]]
    return [f"Missing: {error}", *details]


def _variables() -> Section:
    lines = [
        f"{name}={HIDDEN if is_secret(name) else value}"
        for name, value in sorted(os.environ.items())
        if _VARIABLES.match(name)
    ]
    return "Environment variables", lines or ["none that matters"]


def _last() -> list[Section]:
    run = record.last()
    if run is None:
        return [("Last job", ["none since the plugin was installed"])]
    head = [f"{key}: {run.get(key)}" for key in ("started", "seconds", "end", "worker")]
    job = json.dumps(run.get("job"), ensure_ascii=False, indent=1).splitlines()
    log = [*map(str, run.get("messages") or []), *map(str, run.get("standard_error") or [])]
    return [("Last job", [*head, *job]), ("Last log", log or ["empty"])]
