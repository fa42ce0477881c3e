#!/usr/bin/env bash
# Makes the film of docs/user_guide.md: from the plugin just enabled to polygons of the classes in
# areas of interest, with nothing typed:
#   CNNMAPPER_FILM_PYTHON=PYTHON bash scripts/docs/film.sh [FOLDER]
# PYTHON is that of an inference environment, which the second picture's set-up would install.
# FOLDER takes the pictures (default: docs/images). The windows are drawn on a screen of Xvfb's.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"

folder=$(realpath "${1:-$root/docs/images}")
[ -n "${CNNMAPPER_FILM_PYTHON:-}" ] || fail "CNNMAPPER_FILM_PYTHON names no Python."
install_packages qgis python3-qgis xvfb xauth

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/plugins" "$work/profiles/default/QGIS"
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
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}"
env -u QT_QPA_PLATFORM -u QGIS_CUSTOM_CONFIG_PATH -u CNNMAPPER_PYTHON \
    QGIS_PLUGINPATH="$work/plugins" CNNMAPPER_FILM="$folder" \
    xvfb-run -a -s "-screen 0 1400x900x24" qgis --nologo --noversioncheck \
    --profiles-path "$work" --profile default --code "$root/scripts/docs/film_desktop.py"
ls -l "$folder"/film_*.png
