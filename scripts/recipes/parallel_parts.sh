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
told='import json, sys; plan = json.load(open(sys.argv[1])); print(len(plan["parts"]), plan["plan"])'
read -r count identity < <("$python" -I -c "$told" "$plan")

# GNU parallel gives its words to a shell, which would divide them at blanks.
printf -v make '%q ' "$python" -I "$engine" "$plan"
printf -v log '%q' "$folder"
# --resume-failed: what the log has as done is left alone; what has failed is tried again. The log is
# that of this plan: what was done for another one is no part of this map.
seq "$count" | parallel --retries 3 --joblog "$folder/parts_$identity.log" --resume-failed "$@" \
    "$make--part {}/$count > $log/part_{}.log"
exec "$python" -I "$engine" mergemaps inputs="$folder" output="$map"
