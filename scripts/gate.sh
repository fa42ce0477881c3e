#!/usr/bin/env bash
# The plugin repository's gate on the built zip: its own rules (scripts/package/rules.py), bandit,
# detect-secrets and flake8 must find nothing.
#   bash scripts/gate.sh [ZIP]    (without ZIP, one is built)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin="$root/.venvs/engine/bin"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

zip=${1:-$work/cnnmapper.zip}
if [ $# -eq 0 ]; then
    "$bin/python" "$root/scripts/build_zip.py" --complete "$zip"
fi
"$bin/python" "$root/scripts/package/rules.py" "$zip"
"$bin/python" -m zipfile -e "$zip" "$work"
cd "$work"
"$bin/bandit" -q -r cnnmapper
secrets=$("$bin/detect-secrets" scan --all-files cnnmapper)
if ! grep -q '"results": {}' <<<"$secrets"; then
    echo "$secrets" >&2
    exit 1
fi
"$bin/flake8" --max-line-length 100 --extend-ignore E203,W503 cnnmapper
echo "The gate found nothing."
