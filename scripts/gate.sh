#!/usr/bin/env bash
# The plugin repository's gate on the built zip: bandit, detect-secrets and flake8 must find nothing.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin="$root/.venvs/engine/bin"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$bin/python" "$root/scripts/build_zip.py" "$work/cnnmapper.zip"
"$bin/python" -m zipfile -e "$work/cnnmapper.zip" "$work"
test -f "$work/cnnmapper/LICENSE" -a -f "$work/cnnmapper/metadata.txt"
size=$(stat -c %s "$work/cnnmapper.zip")
if [ "$size" -gt 5000000 ]; then
    echo "The zip has $size bytes; expected far below 25 MB." >&2
    exit 1
fi
cd "$work"
"$bin/bandit" -q -r cnnmapper
secrets=$("$bin/detect-secrets" scan --all-files cnnmapper)
if ! grep -q '"results": {}' <<<"$secrets"; then
    echo "$secrets" >&2
    exit 1
fi
"$bin/flake8" --max-line-length 100 --extend-ignore E203,W503 cnnmapper
echo "The gate found nothing."
