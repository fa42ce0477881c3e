#!/usr/bin/env bash
# Makes the film of docs/user_guide.md: from the plugin just enabled to polygons of the classes in
# areas of interest, with nothing typed:
#   CNNMAPPER_FILM_PYTHON=PYTHON bash scripts/docs/film.sh [FOLDER]
# PYTHON is that of an inference environment, which the second picture's set-up would install.
# FOLDER takes the pictures (default: docs/images). The windows are drawn on a screen of Xvfb's.
set -euo pipefail

# shellcheck source=scripts/docs/desktop.sh
source "$(dirname "${BASH_SOURCE[0]}")/desktop.sh"

folder=$(realpath "${1:-$root/docs/images}")
[ -n "${CNNMAPPER_FILM_PYTHON:-}" ] || fail "CNNMAPPER_FILM_PYTHON names no Python."
make_desktop
unset CNNMAPPER_PYTHON  # As where the plugin was just enabled.
CNNMAPPER_FILM="$folder" in_desktop scripts.docs.film_desktop
ls -l "$folder"/film_*.png
