#!/usr/bin/env bash
# Sets up what the tests need on Debian or Ubuntu, then runs all checks and tests:
#   bash scripts/test.sh [pytest arguments for both sides]
# The QGIS side runs in QGIS's own Python, the engine in an inference environment with the pinned
# requirements. Both environments live in .venvs and are kept between runs.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# A half-set variable of the caller's must not reach the interpreters under test.
unset PYTHONPATH PYTHONHOME CNNMAPPER_PYTHON CNNMAPPER_OTB_PYTHON OTB_ROOT
export QT_QPA_PLATFORM=offscreen PIP_DISABLE_PIP_VERSION_CHECK=1 TF_CPP_MIN_LOG_LEVEL=2

# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"

install_packages qgis python3-qgis python3-venv python3-gdal gdal-bin xvfb shellcheck \
    qttools5-dev-tools

# wholly FILE: requirements, with those that they include.
wholly() {
    cat "$1"
    local name
    sed -n 's/^-r //p' "$1" | while read -r name; do wholly "$(dirname "$1")/$name"; done
}

# environment NAME REQUIREMENTS... -- VENV-OPTIONS: (re)makes .venvs/NAME when its requirements
# have changed. The stamp comes last, so that an interrupted installation is done again.
environment() {
    local name=$1 folder=".venvs/$1" files=() stamp
    shift
    while [ "$1" != -- ]; do files+=("$1"); shift; done
    shift
    stamp=$(for file in "${files[@]}"; do wholly "$file"; done | sha256sum | cut -d' ' -f1)
    if [ "$(cat "$folder/stamp" 2>/dev/null)" = "$stamp" ]; then return; fi
    say "Making the environment $name"
    rm -rf "$folder"
    /usr/bin/python3 -m venv "$@" "$folder"
    local options=()
    for file in "${files[@]}"; do options+=(-r "$file"); done
    "$folder/bin/python" -m pip install -q --only-binary :all: "${options[@]}"
    echo "$stamp" >"$folder/stamp"
}

environment engine engine/requirements.txt tests/requirements-engine.txt --
# What a user has who installs the light tier, and nothing else.
environment light engine/requirements-light.txt --
export CNNMAPPER_TEST_LIGHT_PYTHON="$root/.venvs/light/bin/python"
environment qgis tests/requirements-qgis.txt -- --system-site-packages
# The system's GDAL and NumPy are those that Orfeo ToolBox's Python would have.
environment otb tests/requirements-otb.txt -- --system-site-packages
# Qt 6, for what QGIS 4 will be; GDAL is the system's.
environment qt6 tests/requirements-qt6.txt -- --system-site-packages

say "Linters and types"
.venvs/engine/bin/ruff check .
# The gate takes one core, the types the other; its words come after theirs.
gate_says=$(mktemp)
bash scripts/gate.sh >"$gate_says" 2>&1 &
gate=$!
trap 'kill "$gate" 2>/dev/null || true; rm -f "$gate_says"' EXIT
# mypy reads the checkout as the package that it is when it is installed.
mkdir -p .cache/types
ln -sfn "$root" .cache/types/cnnmapper
.venvs/engine/bin/mypy -p cnnmapper.engine -p cnnmapper.algorithms -p cnnmapper.gui \
    -p cnnmapper.worker -m cnnmapper.plugin -m cnnmapper.provider -m cnnmapper.settings -m cnnmapper.translation
.venvs/engine/bin/mypy scripts
shellcheck -x scripts/*.sh scripts/*/*.sh benchmarks/*.sh .ci/run
wait "$gate" || {
    cat "$gate_says" >&2
    fail "The gate found something: see above, and scripts/gate.sh."
}
cat "$gate_says"
rm -f "$gate_says"
trap - EXIT

# Three processes for two cores: in each, a test often waits for a worker or a QGIS that starts.
# Those that take longest come first (LONGEST in the conftest.py), so that all end together. A test
# that hangs ends its process (pyproject.toml), which is not begun anew: that would hang, too.
parallel=(-n 3 --dist loadfile --no-loadscope-reorder --durations 20 --max-worker-restart 0)

say "Engine"
.venvs/engine/bin/python -m pytest "${parallel[@]}" tests/engine "$@"

say "Qt 6"
.venvs/qt6/bin/python -m pytest tests/qt6 "$@"

say "QGIS"
.venvs/engine/bin/python scripts/translations/compile.py
CNNMAPPER_TEST_PYTHON="$root/.venvs/engine/bin/python" \
    .venvs/qgis/bin/python -m pytest "${parallel[@]}" tests/qgis "$@"
