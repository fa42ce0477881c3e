#!/usr/bin/env bash
#SBATCH --job-name=cnnmapper
#SBATCH --cpus-per-task=4
#SBATCH --mem=6G
#SBATCH --time=04:00:00
#SBATCH --output=cnnmapper_%A_%a.log
# One part of a map in every task of a SLURM array, and then the parts as one map:
#
#   parts=$(sbatch --parsable --array=1-7 slurm_parts.sh job.json parts)
#   sbatch --dependency=afterok:"$parts" slurm_parts.sh --merge parts map.tif
#
# job.json is the job of the whole map, with paths that all machines have; its outputs are not
# written, but files of their names in the folder "parts". A task that was ended is started again by
# `sbatch --array=3 …` with its number, and goes on where it stopped.
#
#   CNNMAPPER_PYTHON  the inference environment's Python (default: python3)
#   CNNMAPPER         the plugin's folder (default: the one this file lies in)
set -euo pipefail

# SLURM runs a copy of this file from a folder of its own: there CNNMAPPER has to say where it is.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
engine=${CNNMAPPER:-$here/../..}/engine
python=${CNNMAPPER_PYTHON:-python3}
[ -f "$engine/__main__.py" ] || {
    echo "$engine is not there; export CNNMAPPER=/path/of/the/plugin." >&2
    exit 2
}

if [ "${1:-}" = --merge ]; then
    [ $# -eq 3 ] || { echo "Usage: slurm_parts.sh --merge FOLDER MAP" >&2; exit 2; }
    exec "$python" -I "$engine" mergemaps "folder=$(realpath "$2")" "output=$(realpath "$3")"
fi

[ $# -eq 2 ] || { echo "Usage: sbatch --array=1-N slurm_parts.sh JOB FOLDER" >&2; exit 2; }
job=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
part=${SLURM_ARRAY_TASK_ID:?expected is a task of an array: sbatch --array=1-N}
# Of a part that is started again alone, SLURM says the numbers of that submission only.
count=${CNNMAPPER_PARTS:-${SLURM_ARRAY_TASK_MAX:?}}
exec "$python" -I "$engine" "$job" "part=$part/$count" \
    "class_map=$folder/class_map_${part}_of_$count.tif" "ram_mb=${CNNMAPPER_RAM:-0}"
