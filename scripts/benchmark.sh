#!/usr/bin/env bash
# Measures speed and memory and prints a table: bash scripts/benchmark.sh [--size N] [--keep] [--finishing] [--mask] [-h]
# Needs the environment that scripts/test.sh makes.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
python="$root/.venvs/engine/bin/python"
if [ ! -x "$python" ]; then
    echo "There is no $python; run scripts/test.sh first." >&2
    exit 1
fi
cd "$root"
export TF_CPP_MIN_LOG_LEVEL=2
exec "$python" -c 'import conftest, runpy; runpy.run_module("benchmarks", run_name="__main__", alter_sys=True)' "$@"
