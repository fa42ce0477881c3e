#!/usr/bin/env bash
# Makes docs/images/panel.png, the panel in QGIS's desktop, from the demonstration's scene and model:
#   bash scripts/docs/panel_picture.sh [DEMO [PICTURE]]
# DEMO is the folder that scripts/demo.sh filled (default: demo/); CNNMAPPER_PYTHON names the
# inference environment. The window is drawn on a screen of Xvfb's, which nobody sees.
set -euo pipefail

# shellcheck source=scripts/docs/desktop.sh
source "$(dirname "${BASH_SOURCE[0]}")/desktop.sh"

demo=$(demo_folder "${1:-}")
picture=$(realpath "${2:-$root/docs/images/panel.png}")
need_python
make_desktop
mkdir "$work/demo"
cp "$demo/scene.tif" "$work/demo/"
cp -r "$demo/model" "$work/demo/cnn"
cd "$work"  # So that the panel shows short paths.
CNNMAPPER_PICTURE="$picture" in_desktop scripts.docs.panel_desktop
ls -l "$picture"
