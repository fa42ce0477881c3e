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
# shellcheck source=scripts/docs/desktop.sh
source "$root/scripts/docs/desktop.sh"

folder=$(realpath "${1:-$root/docs/images}")
[ -n "${CNNMAPPER_FILM_PYTHON:-}" ] || fail "CNNMAPPER_FILM_PYTHON names no Python."
install_packages qgis python3-qgis xvfb xauth

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make_profile "$work" "$root"
unset CNNMAPPER_PYTHON  # As where the plugin was just enabled.
CNNMAPPER_FILM="$folder" in_desktop "$work" "$root/scripts/docs/film_desktop.py"
ls -l "$folder"/film_*.png
