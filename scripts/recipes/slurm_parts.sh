#!/usr/bin/env bash
#SBATCH --job-name=cnnmapper
#SBATCH --cpus-per-task=4
#SBATCH --mem=6G
#SBATCH --time=04:00:00
#SBATCH --output=cnnmapper_%A_%a.log
# One part of a map in every task of a SLURM array, and then the parts as one map. plan.json is what
# “Plan the parts of a map” writes, with paths that all machines have:
#
#   export CNNMAPPER=/path/of/the/plugin CNNMAPPER_PYTHON=/path/of/the/environment/bin/python
#   parts=$(sbatch --parsable --array=1-7 slurm_parts.sh plan.json)
#   sbatch --dependency=afterok:"$parts" slurm_parts.sh --merge FOLDER_OF_THE_PARTS map.tif
#
# A task that was ended is started again by `sbatch --array=3 slurm_parts.sh plan.json`, and goes on
# where it stopped.
set -euo pipefail

engine=${CNNMAPPER:?expected is the folder of the plugin}/engine
python=${CNNMAPPER_PYTHON:?expected is the Python of the inference environment}

if [ "${1:-}" = --merge ]; then
    [ $# -eq 3 ] || { echo "Usage: slurm_parts.sh --merge FOLDER MAP" >&2; exit 2; }
    exec "$python" -I "$engine" mergemaps inputs="$(realpath "$2")" output="$(realpath "$3")"
fi

[ $# -eq 1 ] || { echo "Usage: sbatch --array=1-N slurm_parts.sh PLAN" >&2; exit 2; }
part=${SLURM_ARRAY_TASK_ID:?expected is a task of an array: sbatch --array=1-N}
# Not SLURM_ARRAY_TASK_COUNT: of a part that is started again alone, that would be 1.
count=$("$python" -I -c 'import json, sys; print(len(json.load(open(sys.argv[1]))["parts"]))' "$1")
exec "$python" -I "$engine" "$(realpath "$1")" --part "$part/$count"
