"""The engine's own code, packed for a process that has none of it."""

from __future__ import annotations

import hashlib
import io
import zipfile
from functools import lru_cache
from pathlib import Path

_ENGINE = Path(__file__).resolve().parents[1]


@lru_cache(maxsize=1)
def engine_archive() -> tuple[str, bytes]:
    """Return the engine as a package of another name: that name, and a ZIP archive of it."""
    files = {
        path.relative_to(_ENGINE).as_posix(): path.read_bytes()
        for path in sorted(_ENGINE.rglob("*.py"))
    }
    digest = hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()[:12]
    package = f"cnnmapper_engine_{digest}"
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(f"{package}/{name}", content)
    return package, archive.getvalue()
