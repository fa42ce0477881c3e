"""The check of Orfeo ToolBox's Python: what is there, in which version, and what is missing."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from .contract.errors import OtbError
from .contract.job import OtbVersionsJob
from .contract.messages import Messages
from .contract.result import OtbVersionsResult
from .otb.child_run import serve
from .otb.raster_library import library


def otb_versions(_job: OtbVersionsJob, messages: Messages) -> None:
    """Send what was found as the result; ``problems`` says what is missing and the way out."""
    problems = []
    found = {"python": platform.python_version(), "executable": sys.executable}
    try:
        found["rasters"] = library().name
    except OtbError as error:
        problems.append(str(error))
    try:
        found.update(serve([], messages))
    except OtbError as error:
        problems.append(str(error))
    for name in ("numpy", "pyotb", "tensorflow"):
        try:
            found.setdefault(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            continue
    messages.result(OtbVersionsResult(versions=found, problems=tuple(problems)))
