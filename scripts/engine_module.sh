# shellcheck shell=bash
# Sourced by the scripts that run a module of the checkout in the environment that scripts/test.sh makes.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# run_module MODULE [ARGUMENT ...]: runs it in place of the script, as a program.
run_module() {
    local python="$root/.venvs/engine/bin/python" module=$1
    shift
    if [ ! -x "$python" ]; then
        echo "There is no $python; run scripts/test.sh first." >&2
        exit 1
    fi
    cd "$root" || exit
    exec "$python" -c "import conftest, runpy; runpy.run_module('$module', run_name='__main__', alter_sys=True)" "$@"
}
