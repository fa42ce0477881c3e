#!/usr/bin/env bash
# Sends the models of the public zoo through the engine: bash scripts/zoo.sh [NAME ...] [--resume] [-h]
# Needs the environment that scripts/test.sh makes.
set -euo pipefail

# shellcheck source=scripts/engine_module.sh
source "$(dirname "${BASH_SOURCE[0]}")/engine_module.sh"

export TF_CPP_MIN_LOG_LEVEL=3
run_module scripts.zoo "$@"
