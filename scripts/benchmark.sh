#!/usr/bin/env bash
# Measures speed and memory and prints a table: bash scripts/benchmark.sh [--size N] [--keep] [--finishing] [--mask] [-h]
# Needs the environment that scripts/test.sh makes.
set -euo pipefail

# shellcheck source=scripts/engine_module.sh
source "$(dirname "${BASH_SOURCE[0]}")/engine_module.sh"

export TF_CPP_MIN_LOG_LEVEL=2
run_module benchmarks "$@"
