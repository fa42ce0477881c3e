#!/usr/bin/env bash
# Makes the pictures of the guide's chapter "From labels to a model": the generated scene with 60
# labelled polygons, sampled, learnt, mapped, and labelled further by the dialogs:
#   CNNMAPPER_PYTHON=PYTHON bash scripts/docs/training_pictures.sh [FOLDER]
# PYTHON is that of a full inference environment with Pillow; FOLDER takes the pictures (default: docs/images).
# Those of the report need Chromium, and are left as they are without. The windows are drawn on a screen
# of Xvfb's, which nobody sees. CNNMAPPER_TRAINING_KEPT names a folder that keeps maps and models.
set -euo pipefail

# shellcheck source=scripts/docs/desktop.sh
source "$(dirname "${BASH_SOURCE[0]}")/desktop.sh"

folder=$(realpath "${1:-$root/docs/images}")
need_python
make_desktop
landcover="$work/landcover"
mkdir "$landcover"
export TF_CPP_MIN_LOG_LEVEL=2
say "Scene and labels"
"$CNNMAPPER_PYTHON" "$root/scripts/demo/demo_scene.py" --image "$landcover/scene.tif" \
    --labels "$landcover/truth.tif"
"$CNNMAPPER_PYTHON" "$root/scripts/demo/demo_polygons.py" --labels "$landcover/truth.tif" \
    --output "$landcover/labels.geojson"
cp "$root/styles/legend_style.qml" "$landcover/legend.qml"

say "Windows"
cd "$landcover"  # So that the dialogs show short paths.
CNNMAPPER_TRAINING="$folder" in_desktop scripts.docs.training_desktop

say "Report"
# page FILE PICTURE HEIGHT: takes a picture of an HTML page.
page() {
    "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars \
        --user-data-dir="$work/browser" --window-size="1000,$3" \
        --screenshot="$folder/$2" "file://$1" 2>/dev/null
}
if browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome); then
    page "$landcover/report.html" train_5_report.png 1500
    # The part on the accuracy and where errors lie.
    sed -e '/<h1>/,/<h2>Accuracy on/{/<h1>/b' -e '/<h2>Accuracy on/b' -e 'd}' \
        -e '/<h2>Do the probabilities/,/<\/main>/d' "$landcover/report.html" \
        >"$landcover/accuracy.html"
    page "$landcover/accuracy.html" train_5_accuracy.png 1720
else
    echo "There is no Chromium: the pictures of the report are left as they are."
fi
if [ -n "${CNNMAPPER_TRAINING_KEPT:-}" ]; then
    mkdir -p "$CNNMAPPER_TRAINING_KEPT"
    cp "$landcover"/*.tif "$landcover"/*.gpkg "$landcover"/*.html "$landcover"/*.keras \
        "$CNNMAPPER_TRAINING_KEPT"
fi
"$CNNMAPPER_PYTHON" "$root/scripts/docs/small_pictures.py" "$folder"/train_*.png
