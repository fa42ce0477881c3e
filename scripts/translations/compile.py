"""Compile the catalogues in i18n/ for Qt, with Qt's own lrelease: compile.py [FOLDER].

On Debian lrelease is in qttools5-dev-tools or qt6-l10n-tools.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Optional

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.translations import catalogues  # noqa: E402

_NAMES = ("lrelease", "lrelease-qt5", "lrelease6", "lrelease-qt6", "pyside6-lrelease")
_FOLDERS = ("/usr/lib/qt6/bin", "/usr/lib/qt5/bin", "/usr/lib64/qt6/bin", "/usr/lib64/qt5/bin")


LACKING = "Qt's lrelease is not here. Install qttools5-dev-tools or qt6-l10n-tools."


def lrelease() -> Optional[str]:
    """Return the path of Qt's lrelease; None: there is none."""
    found = (shutil.which(name) for name in _NAMES)
    inside = (shutil.which("lrelease", path=folder) for folder in _FOLDERS)
    # Debian's wrapper without a Qt behind it only complains.
    return next((path for path in (*inside, *found) if path and _works(path)), None)


def _works(path: str) -> bool:
    return subprocess.run([path, "-version"], capture_output=True, check=False).returncode == 0


def compiled(folder: Path) -> list[Path]:
    """Write a ``.qm`` file of each language into a folder, and return them.

    Raises:
        FileNotFoundError: there is no lrelease.
        subprocess.CalledProcessError: it refuses a catalogue.
    """
    program = lrelease()
    if program is None:
        raise FileNotFoundError(LACKING)
    found = []
    for language in catalogues.LANGUAGES:
        target = folder / f"{catalogues.path(language).stem}.qm"
        command = [program, "-silent", str(catalogues.path(language)), "-qm", str(target)]
        subprocess.run(command, check=True)
        found.append(target)
    return found


def main() -> int:
    """Compile them into i18n/ or the folder named; return the exit status."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else catalogues.FOLDER
    try:
        found = compiled(folder)
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(found)} languages, {sum(p.stat().st_size for p in found) / 1024:.0f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
