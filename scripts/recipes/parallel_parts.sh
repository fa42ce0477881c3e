#!/usr/bin/env bash
# The parts of a map side by side with GNU parallel, on this machine or on several:
#
#   parallel_parts.sh JOB COUNT FOLDER MAP [arguments of parallel, such as --jobs 3 --sshlogin a,b]
#
# A part that was ended is started again (--retries) and goes on where it stopped; run the same
# command again after a restart of the machine: what is finished is not computed again.
set -euo pipefail

[ $# -ge 4 ] || {
    echo "Usage: parallel_parts.sh JOB COUNT FOLDER MAP [arguments of parallel]" >&2
    exit 2
}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
engine=${CNNMAPPER:-$(realpath "$here/../..")}/engine
python=${CNNMAPPER_PYTHON:-python3}
job=$(realpath "$1") count=$2 map=$(realpath "$4")
mkdir -p "$3"
folder=$(realpath "$3")
shift 4

# --resume-failed: what the log has as done is left alone.
parallel --retries 3 --joblog "$folder/parts.log" --resume-failed "$@" \
    "$python" -I "$engine" "$job" "part={}/$count" "class_map=$folder/class_map_{}_of_$count.tif" \
    '>' "$folder/part_{}.log" ::: $(seq "$count")
exec "$python" -I "$engine" mergemaps "folder=$folder" "output=$map"
