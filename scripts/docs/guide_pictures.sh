#!/usr/bin/env bash
# Makes the pictures of docs/user_guide.md from the demonstration's scene and model:
#   bash scripts/docs/guide_pictures.sh [DEMO [LANGUAGE]]
# DEMO is the folder that scripts/demo.sh filled (default: demo/); CNNMAPPER_PYTHON names the
# inference environment. The windows are drawn on a screen of Xvfb's, which nobody sees. With a
# LANGUAGE, such as fr, only a dialog and an error are shown, in a QGIS of that language.
set -euo pipefail

# shellcheck source=scripts/docs/desktop.sh
source "$(dirname "${BASH_SOURCE[0]}")/desktop.sh"

language=${2:-}
demo=$(demo_folder "${1:-}")
need_python
make_desktop
ln -s "$demo" "$work/demo"

export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}" TF_CPP_MIN_LOG_LEVEL=2
if [ -z "$language" ]; then
    say "Maps"
    /usr/bin/python3 "$root/scripts/docs/guide_pictures.py" "$demo"
fi
say "Windows"
cd "$work"  # So that the dialog shows short paths.
CNNMAPPER_GUIDE="$root/docs/images" CNNMAPPER_GUIDE_LANGUAGE="$language" \
    in_desktop scripts.docs.guide_desktop
if [ -n "$language" ]; then
    ls -l "$root/docs/images/"{dialog,error}_"$language.png"
    exit 0
fi
ls -l "$root"/docs/images/{class_map,probability,confidence,patch_and_fcn,dialog,layers}.png
