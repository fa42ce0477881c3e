#!/usr/bin/env bash
# Measures the panel's previews in QGIS's desktop, on a canvas of 1400 x 900 pixels that an image of
# 5600 x 3600 pixels fills: bash benchmarks/previews.sh
# Needs the environments that scripts/test.sh makes. The window is on a screen of Xvfb's.
set -euo pipefail

# shellcheck source=scripts/docs/desktop.sh
source "$(dirname "${BASH_SOURCE[0]}")/../scripts/docs/desktop.sh"

python="$root/.venvs/engine/bin/python"
export CNNMAPPER_PYTHON="$root/.venvs/light/bin/python" TF_CPP_MIN_LOG_LEVEL=2
for one in "$python" "$CNNMAPPER_PYTHON"; do
    [ -x "$one" ] || fail "There is no $one; run scripts/test.sh first."
done
make_desktop
cd "$root"
"$python" - "$work" <<'END_OF_MAKING'
import sys
from pathlib import Path

import conftest  # noqa: F401
import rasterio
from rasterio.enums import Resampling
from rasterio.shutil import copy
from rasterio.vrt import WarpedVRT

from benchmarks.network import tutorial
from benchmarks.scene import make_scene

work = Path(sys.argv[1])
tutorial(work / "model")
make_scene(work / "square.tif", 5600, Path("../shared/data/sentinel2_18SVG_20m.tif"))
with rasterio.open(work / "square.tif") as square:
    with WarpedVRT(square, width=5600, height=3600, transform=square.transform) as part:
        copy(part, work / "image.tif", driver="GTiff", tiled=True, compress="deflate")
with rasterio.open(work / "image.tif", "r+") as image:
    image.build_overviews([2, 4, 8, 16], Resampling.average)
END_OF_MAKING
cd "$work"
CNNMAPPER_SCREEN=2200x1300x24 in_desktop benchmarks.previews_desktop
