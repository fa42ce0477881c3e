"""Run one job: ``python -m <package>.engine [--watch-stdin] job.json``; several: ``--serve``.

QGIS starts this file by its path in Python's isolated mode. It then loads the package it lies in
under a name of its own instead of putting a folder on the module path: the plugin's neighbours
there could be called ``keras`` or ``numpy``.
"""

import importlib
import importlib.util
import pathlib
import sys

if __package__:
    _service = importlib.import_module(".service", __package__)
else:
    _here = pathlib.Path(__file__).resolve().parent
    # Not isolated (Orfeo ToolBox is found by PYTHONPATH), Python looks for modules here first.
    sys.path[:] = [_p for _p in sys.path if not _p or pathlib.Path(_p).resolve() != _here]
    _spec = importlib.util.spec_from_file_location(
        "cnnmapper_engine", _here / "__init__.py", submodule_search_locations=[str(_here)]
    )
    if _spec is None or _spec.loader is None:
        sys.exit(f"{_here} is not a complete engine folder; reinstall the plugin.")
    _package = importlib.util.module_from_spec(_spec)
    sys.modules["cnnmapper_engine"] = _package
    _spec.loader.exec_module(_package)
    _service = importlib.import_module("cnnmapper_engine.service")

if __name__ == "__main__":
    sys.exit(_service.main(sys.argv[1:]))
