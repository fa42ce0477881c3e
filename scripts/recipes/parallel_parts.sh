#!/usr/bin/env bash
# The parts of a map side by side with GNU parallel, on this machine or on several, and then as one
# map. plan.json is what “Plan the parts of a map” writes:
#
#   export CNNMAPPER=/path/of/the/plugin CNNMAPPER_PYTHON=/path/of/the/environment/bin/python
#   parallel_parts.sh plan.json FOLDER_OF_THE_PARTS map.tif --jobs 3 [--sshlogin a,b …]
#
# Run it again after an interruption: what is finished is not computed again.
set -euo pipefail

[ $# -ge 3 ] || {
    echo "Usage: parallel_parts.sh PLAN FOLDER MAP [arguments of parallel]" >&2
    exit 2
}
engine=${CNNMAPPER:?expected is the folder of the plugin}/engine
python=${CNNMAPPER_PYTHON:?expected is the Python of the inference environment}
plan=$(realpath "$1") folder=$(realpath "$2") map=$(realpath "$3")
shift 3
count=$("$python" -I -c 'import json, sys; print(len(json.load(open(sys.argv[1]))["parts"]))' "$plan")

# --resume-failed: what the log has as done is left alone; what has failed is tried again.
seq "$count" | parallel --retries 3 --joblog "$folder/parts.log" --resume-failed "$@" \
    "$python" -I "$engine" "$plan" --part "{}/$count" '>' "$folder/part_{}.log"
exec "$python" -I "$engine" mergemaps inputs="$folder" output="$map"
