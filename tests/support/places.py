"""Where things lie: the checkout, the worker's entrance, the data beside the checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAIN = ROOT / "engine" / "__main__.py"
STAND_IN = Path(__file__).resolve().parent / "otb_stand_in"
"""PYTHONPATH of a Python that shall take the stand-in for Orfeo ToolBox's binding."""
SHARED = ROOT.parent / "shared"
"""Reference data that is no part of the repository: what needs it is skipped without it."""
