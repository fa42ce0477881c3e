"""Puts the stand-in for QGIS 4 in QGIS's place; runs in an environment of its own with PyQt6."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("CNNMAPPER_PYTHON", None)
HERE = Path(__file__).resolve().parent
# Before the system's own QGIS.
sys.path[:0] = [str(HERE / "stand_in"), str(HERE)]
