"""Where things lie: the checkout, the worker's entrance, the data beside the checkout."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAIN = ROOT / "engine" / "__main__.py"
STAND_IN = Path(__file__).resolve().parent / "otb_stand_in"
"""PYTHONPATH of a Python that shall take the stand-in for Orfeo ToolBox's binding."""
SHARED = ROOT.parent / "shared"
"""Reference data that is no part of the repository: what needs it is skipped without it."""


def python_of(environment: str, variable: str) -> Path:
    """Return the Python of an environment that scripts/test.sh makes, or the variable names.

    Without it the test is skipped.
    """
    import pytest

    python = Path(os.environ.get(variable, ROOT / ".venvs" / environment / "bin" / "python"))
    if not python.is_file():
        pytest.skip(f"no environment {environment} at {python}; scripts/test.sh makes it")
    return python
