"""The check of Orfeo ToolBox's Python: what is there, in which version, and what is missing."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from .errors import OtbError
from .job import OtbVersionsJob
from .messages import Messages
from .otb_rasters import library
from .otb_run import serve


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
    messages.result(versions=found, problems=problems)
