"""QGIS without windows, with the plugin loaded and a profile of its own, for the scripts here."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Else Qt writes the attributes of XML in another order each time.
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import QgsApplication, QgsSettings  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]


def run(work: Callable[[], int]) -> None:
    """Call a function within such a QGIS and end the process with the status that it returns."""
    with tempfile.TemporaryDirectory() as profile:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
        # The package has this name, whatever the checkout is called. The profile's own folder of
        # this name is where the plugin writes.
        package = Path(profile, "plugins", "cnnmapper")
        package.parent.mkdir()
        package.symlink_to(ROOT)
        plugins = os.environ.get("QGIS_PYTHON_PLUGINS", "/usr/share/qgis/python/plugins")
        sys.path += [str(package.parent), plugins]
        QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
        application = QgsApplication([], False, profile)
        application.initQgis()
        QgsSettings().setValue("migration/fileVersion", 2)
        import cnnmapper
        from processing.core.Processing import Processing

        Processing.initialize()
        plugin = cnnmapper.classFactory(None)
        plugin.initProcessing()
        status = work()
    sys.stdout.flush()
    # Layers that outlive QGIS crash when Python tidies up: nothing is left to be done here.
    os._exit(status)
