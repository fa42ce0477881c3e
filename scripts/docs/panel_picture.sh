#!/usr/bin/env bash
# Makes docs/images/panel.png, the panel in QGIS's desktop, from the demonstration's scene and model:
#   bash scripts/docs/panel_picture.sh [DEMO [PICTURE]]
# DEMO is the folder that scripts/demo.sh filled (default: demo/); CNNMAPPER_PYTHON names the
# inference environment. The window is drawn on a screen of Xvfb's, which nobody sees.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"
# shellcheck source=scripts/docs/desktop.sh
source "$root/scripts/docs/desktop.sh"

demo=$(realpath "${1:-$root/demo}")
picture=$(realpath "${2:-$root/docs/images/panel.png}")
[ -f "$demo/model/model_card.json" ] || fail "$demo holds no model: run scripts/demo.sh first."
[ -n "${CNNMAPPER_PYTHON:-}" ] || fail "CNNMAPPER_PYTHON does not name an inference environment."
install_packages qgis python3-qgis xvfb xauth

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/demo"
cp "$demo/scene.tif" "$work/demo/"
cp -r "$demo/model" "$work/demo/cnn"
make_profile "$work" "$root"
cd "$work"  # So that the panel shows short paths.
CNNMAPPER_PICTURE="$picture" in_desktop "$work" "$root/scripts/docs/panel_picture.py"
ls -l "$picture"
