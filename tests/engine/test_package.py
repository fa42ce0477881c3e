"""What the plugin's zip holds: what QGIS needs, and nothing that only contributors do."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def members() -> set[str]:
    spec = importlib.util.spec_from_file_location("build_zip", ROOT / "scripts" / "build_zip.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {path.as_posix() for path in module.members()}


def test_the_zip_holds_the_plugin_and_nothing_for_contributors():
    found = members()
    outside = {"plugin.py", "provider.py", "settings.py", "translation.py", "LICENSE", "README.md"}
    assert {"metadata.txt", "__init__.py", "CHANGELOG.md", *outside} <= found
    folders = {name.split("/")[0] for name in found if "/" in name}
    assert folders == {"algorithms", "engine", "icons", "models", "styles", "worker"}
    assert not {name for name in found if name.startswith(".")}
    assert "CONTRIBUTING.md" not in found
