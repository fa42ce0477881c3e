"""Make docs/images/inspectmodel.png: the report on the tutorial's network, as a browser shows it.

    .venvs/engine/bin/python scripts/docs/picture_of_report.py [BROWSER]

BROWSER: Chromium or Chrome; default: the first of them on the PATH.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "docs" / "images" / "inspectmodel.png"
WIDTH, HEIGHT = 1100, 2668


def report(folder: Path) -> Path:
    """Export the network and write the report on it."""
    sys.path.insert(0, str(ROOT))
    import conftest

    conftest.register_package()
    from cnnmapper.engine.contract.job import ExportJob, InspectJob
    from cnnmapper.engine.contract.messages import Messages
    from cnnmapper.engine.export import export
    from cnnmapper.engine.inspect_model import inspect_model

    from tests.support.specimens import BY_NAME

    keras_file = folder / "land_cover.keras"
    BY_NAME["tutorial"].model().save(keras_file)
    messages = Messages(io.StringIO())
    model, page = folder / "land_cover", folder / "report.html"
    legend = ROOT / "styles" / "legend_style.qml"
    export(ExportJob(str(keras_file), str(model), str(legend)), messages)
    inspect_model(InspectJob(str(model), str(page)), messages)
    return page


def main() -> None:
    """Take the picture."""
    names = sys.argv[1:] or ["chromium", "chromium-browser", "google-chrome"]
    browser = next(filter(None, map(shutil.which, names)), None)
    if browser is None:
        sys.exit(f"None of {', '.join(names)} is on the PATH; install Chromium.")
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        page = report(Path(folder))
        subprocess.run(
            [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                f"--user-data-dir={folder}/profile", f"--window-size={WIDTH},{HEIGHT}",
                f"--screenshot={TARGET}", page.as_uri(),
            ],
            check=True, capture_output=True,
        )  # fmt: skip
    print(f"{TARGET}: {TARGET.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
