"""Run pyotb in a process of its own: otb_child.py REQUEST REPORT, both JSON files.

Apart from the worker for three reasons: importing pyotb may end the process, nothing but its end
stops an Orfeo ToolBox at work, and the GDAL that reads the images need not be that of OTB. Uses
the standard library and pyotb alone, whatever Python this is.

The report says ``ok`` with the versions found, ``missing`` with the piece that is not there
(``pyotb``, ``otb``, ``application``, ``other``), or ``failed``; the latter two with the text.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from pathlib import Path
from typing import Any, Optional

APPLICATION = "TensorflowModelServe"


def _die_with_parent() -> None:
    # A worker that is killed cannot end its child; Linux can.
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL


def _import() -> tuple[Any, dict[str, Any]]:
    """Return pyotb, or None and the report of what is missing."""
    try:
        import pyotb
    except SystemExit as error:
        return None, _missing("otb", error)
    except ImportError as error:
        return None, _missing("pyotb" if error.name == "pyotb" else "other", error)
    except Exception as error:
        # It stumbles over an installation that is laid out otherwise than it thinks.
        return None, _missing("otb", f"{type(error).__name__}: {error}")
    if not hasattr(pyotb, APPLICATION):
        known = ", ".join(pyotb.apps.AVAILABLE_APPLICATIONS)
        return None, _missing("application", f"OTB has the applications {known}")
    return pyotb, {"state": "ok", "versions": versions(pyotb)}


def _missing(piece: str, text: object) -> dict[str, Any]:
    return {"state": "missing", "piece": piece, "text": str(text)}


def versions(pyotb: Any) -> dict[str, str]:
    """Return what is there, by name."""
    import numpy

    found = {
        "python": sys.version.split()[0],
        "pyotb": str(pyotb.__version__),
        "numpy": str(numpy.__version__),
    }
    otb = _otb_version()
    if otb:
        found["otb"] = otb
    return found


def _otb_version() -> Optional[str]:
    """OTB's binding does not say its version, but its libraries bear it in their names."""
    try:
        loaded = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    names = re.findall(r"libOTB\w+-(\d+\.\d+)\.so", loaded)
    return names[0] if names else None


def _serve(pyotb: Any, servings: list[dict[str, Any]]) -> dict[str, Any]:
    for number, serving in enumerate(servings, 1):
        print(f"== Serving {number} of {len(servings)}", flush=True)
        try:
            application = getattr(pyotb, APPLICATION)(serving["parameters"])
            written = application.write(
                serving["path"],
                pixel_type=serving["pixel_type"],
                ext_fname=serving["extended_filename"],
            )
        except Exception as error:
            return {"state": "failed", "text": str(error)}
        if not written:
            return {"state": "failed", "text": f"{serving['path']} was not written"}
        # The file is closed, and the model's memory given back, when nothing refers to it.
        del application
    return {"state": "ok", "versions": versions(pyotb)}


def main(request: str, report: str) -> int:
    """Do what the request asks for and write the report; return the exit status."""
    _die_with_parent()
    servings = json.loads(Path(request).read_text(encoding="utf-8"))["servings"]
    pyotb, said = _import()
    if pyotb is not None and servings:
        said = _serve(pyotb, servings)
    unfinished = Path(report + ".part")
    unfinished.write_text(json.dumps(said), encoding="utf-8")
    unfinished.replace(report)
    return 0


if __name__ == "__main__":
    # The engine's modules lie beside this file, and their names could hide others.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [place for place in sys.path if os.path.abspath(place or ".") != here]
    sys.exit(main(*sys.argv[1:]))
