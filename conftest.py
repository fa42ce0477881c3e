"""Makes the checkout importable as the package ``cnnmapper``, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def register_package() -> None:
    """Register the checkout under the name that it has when it is installed."""
    if "cnnmapper" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "cnnmapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{ROOT} is no plugin folder")
    package = importlib.util.module_from_spec(spec)
    sys.modules["cnnmapper"] = package
    spec.loader.exec_module(package)


register_package()
