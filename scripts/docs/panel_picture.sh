#!/usr/bin/env bash
# Makes docs/images/panel.png, the panel in QGIS's desktop, from the demonstration's scene and model:
#   bash scripts/docs/panel_picture.sh [DEMO [PICTURE]]
# DEMO is the folder that scripts/demo.sh filled (default: demo/); CNNMAPPER_PYTHON names the
# inference environment. The window is drawn on a screen of Xvfb's, which nobody sees.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"

demo=$(realpath "${1:-$root/demo}")
picture=$(realpath "${2:-$root/docs/images/panel.png}")
[ -f "$demo/model/model_card.json" ] || fail "$demo holds no model: run scripts/demo.sh first."
[ -n "${CNNMAPPER_PYTHON:-}" ] || fail "CNNMAPPER_PYTHON does not name an inference environment."
install_packages qgis python3-qgis xvfb xauth

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/plugins" "$work/profiles/default/QGIS"
mkdir "$work/demo"
cp "$demo/scene.tif" "$work/demo/"
cp -r "$demo/model" "$work/demo/cnn"
ln -s "$root" "$work/plugins/cnnmapper"
cat >"$work/profiles/default/QGIS/QGIS3.ini" <<END
[PythonPlugins]
cnnmapper=true
processing=true
[migration]
fileVersion=2
[qgis]
checkVersion=false
showTips=false
END
cd "$work"  # So that the panel shows short paths.
env -u QT_QPA_PLATFORM -u QGIS_CUSTOM_CONFIG_PATH \
    XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}" \
    QGIS_PLUGINPATH="$work/plugins" CNNMAPPER_PICTURE="$picture" \
    xvfb-run -a -s "-screen 0 1400x900x24" qgis --nologo --noversioncheck \
    --profiles-path "$work" --profile default --code "$root/scripts/docs/panel_picture.py"
ls -l "$picture"
