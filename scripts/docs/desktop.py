"""Run inside the QGIS desktop by desktop.sh: runs a module's main(), and ends QGIS with its status.

The modules take from here what all of them need.
"""

import importlib
import os
import sys
import traceback

from qgis.PyQt.QtCore import QEventLoop, QTimer


def wait(milliseconds: int) -> None:
    """Let QGIS draw."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def run() -> None:
    """Run the module's main(), and end: the desktop would ask whether to save."""
    status = 1
    try:
        importlib.import_module(os.environ["CNNMAPPER_DESKTOP_MODULE"]).main()
        status = 0
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    # Behind all others: nothing of the checkout shall stand in for something of QGIS's.
    sys.path.append(os.environ["CNNMAPPER_DESKTOP_ROOT"])
    # Not at once: the window is still being made.
    QTimer.singleShot(0, run)
