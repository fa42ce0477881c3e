#!/usr/bin/env bash
# From nothing to maps: installs what is missing, trains a network, applies it in QGIS, draws it.
set -euo pipefail

usage() {
    cat <<'END'
Usage: bash scripts/demo.sh [--image FILE [--labels FILE]] [--seconds N | --epochs N] [--output DIR]

On Debian or Ubuntu: installs QGIS (apt) and the inference environment, generates a Sentinel-2-like
scene with six classes, samples patches of it, trains the OTBTF tutorial's network on them for a
minute, exports it, and makes the patch-based map, the probabilities and the fully convolutional map with qgis_process.
Then it draws them with their legends as PNG.

  --image FILE     your own image, of any bands, instead of the generated scene
  --labels FILE    its labels: a raster of whole numbers, on any grid that overlaps the image.
                   Without it the network learns the clusters of k-means: pseudo-labels
  --seconds N      time to train (default: 60)
  --epochs N       train for so many epochs instead: the same network on any machine
  --size WxH       size of the generated scene in pixels (default: 600x500)
  --output DIR     where everything goes (default: demo/ in the checkout)
  -h, --help       this text

The inference environment is the one that CNNMAPPER_PYTHON names, else it is installed once into
a QGIS profile of the demonstration's own, demo/profile, through cnnmapper:setupenvironment.
END
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"

image='' labels='' seconds='' epochs='' size=600x500 output="$root/demo"
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help)
            usage
            exit 0
            ;;
        --image | --labels | --seconds | --epochs | --size | --output)
            [ $# -gt 1 ] || fail "$1 needs a value; see demo.sh --help."
            declare "${1#--}=$2"
            shift 2
            ;;
        *) fail "demo.sh knows no option $1; see demo.sh --help." ;;
    esac
done
for name in image labels; do
    if [ -n "${!name}" ]; then
        [ -f "${!name}" ] || fail "--$name: ${!name} is no file."
        declare "$name=$(realpath "${!name}")"
    fi
done
[ -z "$labels" ] || [ -n "$image" ] || fail "--labels belong to an image: give --image too."
[ -z "$seconds" ] || [ -z "$epochs" ] || fail "--seconds and --epochs exclude each other: give one."
[ -n "$epochs" ] || seconds=${seconds:-60}
for name in seconds epochs; do
    [ -z "${!name}" ] || [[ ${!name} =~ ^[0-9]+$ && ${!name} -gt 0 ]] \
        || fail "--$name is ${!name}; expected is 1 or more."
done
[[ $size =~ ^[0-9]+x[0-9]+$ ]] || fail "--size is $size; expected is for example 600x500."
mkdir -p "$output"
output=$(realpath "$output")

install_packages qgis python3-qgis python3-venv

# Nothing of the caller's Python or QGIS may reach the programs below, and nothing of theirs the
# caller's profile.
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/plugins"
ln -s "$root" "$work/plugins/cnnmapper"
export QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH="$work/plugins"
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}" TF_CPP_MIN_LOG_LEVEL=2
if [ -n "${CNNMAPPER_PYTHON:-}" ]; then
    export QGIS_CUSTOM_CONFIG_PATH="$work/profile"
else
    export QGIS_CUSTOM_CONFIG_PATH="$root/demo/profile"
fi
mkdir -p "$QGIS_CUSTOM_CONFIG_PATH"
program=$(qgis_process_program)
enable_plugin "$program"
log="$output/demo.log"
: >"$log"

# quietly COMMAND...: runs it with its words going to the log; if it fails, shows the last ones.
quietly() {
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 && return
    tail -n 15 "$log" >&2
    fail "This failed; everything it said is in $log"
}

# apply ALGORITHM PARAMETER=VALUE...: runs it in QGIS and tells what it returned.
apply() {
    local name=$1
    shift
    # %q: so that the line can be copied, whatever the paths have in them.
    printf '%s run cnnmapper:%s' "$(basename "$program")" "$name"
    printf ' %q' "${@/#/--}"
    echo
    # Without PAM, QGIS leaves no file with its statistics beside the user's image.
    quietly env GDAL_PAM_ENABLED=NO "$program" run "cnnmapper:$name" "${@/#/--}"
    # The results are the last of what it printed, as NAME:<tab>value.
    awk '/^\$ / { text = ""; found = 0 }
         /^Results$/ { found = 1 }
         found && sub(/:\t/, ": ") { text = text "  " $0 "\n" }
         END { printf "%s", text }' "$log"
}

# engine SCRIPT...: runs it in the inference environment. Its errors are shown, and TensorFlow's
# remarks on itself go to the log.
engine() {
    printf '\n$ %s\n' "$*" >>"$log"
    "$CNNMAPPER_PYTHON" "$@" 2>"$work/errors" || {
        cat "$work/errors" >>"$log"
        tail -n 5 "$work/errors" >&2
        exit 1
    }
    cat "$work/errors" >>"$log"
}

if [ -z "${CNNMAPPER_PYTHON:-}" ]; then
    say "Inference environment: TensorFlow, Keras and rasterio (the first time takes some minutes)"
    "$program" run cnnmapper:setupenvironment --TIER=full 2>&1 | tee -a "$log" \
        || fail "The environment could not be set up; see $log"
    CNNMAPPER_PYTHON=$(sed -n 's/^PYTHON_PATH:\t//p' "$log")
    export CNNMAPPER_PYTHON
fi

if [ -z "$image" ]; then
    say "Generating a scene"
    name="Generated scene" labels_title="Land cover"
    image="$output/scene.tif" labels="$output/labels.tif" classes="$root/styles/legend_style.qml"
    engine "$root/scripts/demo/demo_scene.py" --image "$image" --labels "$labels" \
        --width "${size%x*}" --height "${size#*x}"
else
    say "Labels"
    name=$(basename "${image%.*}") classes="$output/classes.csv"
    prepared=(--image "$image" --labels "$output/labels.tif" --classes "$classes")
    if [ -n "$labels" ]; then
        labels_title="Labels"
        engine "$root/scripts/demo/demo_labels.py" fit --given "$labels" "${prepared[@]}"
    else
        labels_title="Pseudo-labels (k-means)"
        engine "$root/scripts/demo/demo_labels.py" cluster "${prepared[@]}"
    fi
    labels="$output/labels.tif"
fi

say "Sampling patches of the labels, held apart in blocks"
apply samplepatches INPUT="$image" LABELS_RASTER="$labels" CLASSES="$classes" PER_CLASS=3000 \
    OUTPUT="$output/patches" OUTPUT_SAMPLES="$output/samples.gpkg"

if [ -n "$epochs" ]; then
    length=(EPOCHS="$epochs")
else
    length=(MINUTES="$(awk -v seconds="$seconds" 'BEGIN { print seconds / 60 }')")
fi
say "Training the tutorial's network for ${epochs:+$epochs epochs}${seconds:+$seconds s}, and exporting it"
apply trainmodel PATCHES="$output/patches" "${length[@]}" OUTPUT="$output/model" \
    OUTPUT_KERAS="$output/cnn.keras" OUTPUT_HTML="$output/training.html"

say "Patch-based inference: one pixel of the map for each of the image"
apply patchinference INPUT="$image" MODEL="$output/model" OUTPUT="$output/patch_map.tif" \
    OUTPUT_PROBABILITIES="$output/probabilities.tif"

say "Fully convolutional inference: one pixel of the map for 4 x 4 of the image"
apply fcninference INPUT="$image" MODEL="$output/model" OUTPUT="$output/fcn_map.tif"

say "Drawing the maps with QGIS"
quietly /usr/bin/python3 "$root/scripts/demo/demo_render.py" --image "$image" --labels "$labels" \
    --classes "$output/patch_map.qml" --labels-title "$labels_title" \
    --patch "$output/patch_map.tif" --fcn "$output/fcn_map.tif" \
    --probabilities "$output/probabilities.tif" --name "$name" --output "$output"

say "Done. Everything is in $output"
cat <<END
  overview.png        image, labels and both maps side by side
  patch_map.png       the patch-based map with its legend
  fcn_map.png         the fully convolutional map
  probabilities.png   the probability of each class
  patch_map.tif, fcn_map.tif, probabilities.tif   the maps: drag them into QGIS
  samples.gpkg        where the patches lie that the network has learnt from and was tried on
  training.html       how the training went, and how good the network is on blocks it has not seen
  cnn.keras, model/   the trained network and its export with the model card
  demo.log            everything that the programs said
END
