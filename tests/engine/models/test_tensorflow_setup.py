"""TensorFlow, as the engine imports it, leaves the rest of the process as it is."""

from __future__ import annotations

import subprocess
import sys

from tests.support.places import ROOT

SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
import conftest
from cnnmapper.engine.models import tensorflow_setup
import sqlite3
sqlite3.connect(":memory:").execute("CREATE VIRTUAL TABLE t USING rtree(id, low, high)")
print("fine")
"""


def test_after_tensorflow_sqlite_has_the_trees_that_a_geopackage_needs():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ROOT)], capture_output=True, text=True, timeout=600
    )
    assert done.stdout.strip() == "fine", done.stderr[-2000:]
