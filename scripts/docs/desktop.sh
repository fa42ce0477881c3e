# shellcheck shell=bash
# Sourced by the scripts that use QGIS's desktop on a screen of Xvfb's, which nobody sees. It sets
# root to the checkout, and brings what scripts/qgis.sh has.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"

# need_python: ends where no inference environment is named.
need_python() {
    [ -n "${CNNMAPPER_PYTHON:-}" ] || fail "CNNMAPPER_PYTHON does not name an inference environment."
}

# demo_folder [DEMO]: prints the folder that scripts/demo.sh filled, demo/ where none is given.
demo_folder() {
    local demo
    demo=$(realpath "${1:-$root/demo}")
    [ -f "$demo/model/model_card.json" ] || fail "$demo holds no model: run scripts/demo.sh first."
    printf '%s\n' "$demo"
}

# Installs what a desktop needs, and sets work to a folder with a QGIS profile that has nothing but
# this plugin, in the language that the variable names, if any. The folder goes when the script ends.
make_desktop() {
    install_packages qgis python3-qgis xvfb xauth
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work/plugins" "$work/profiles/default/QGIS"
    ln -s "$root" "$work/plugins/cnnmapper"
    cat >"$work/profiles/default/QGIS/QGIS3.ini" <<END_OF_PROFILE
[PythonPlugins]
cnnmapper=true
processing=true
[migration]
fileVersion=2
[qgis]
checkVersion=false
showTips=false
[locale]
overrideFlag=$([ -n "${language:-}" ] && echo true || echo false)
userLocale=${language:-}
END_OF_PROFILE
}

# in_desktop MODULE: runs main() of a Python module of the checkout, such as scripts.docs.film_desktop,
# in a QGIS of that profile; the screen is as CNNMAPPER_SCREEN says.
in_desktop() {
    env -u QT_QPA_PLATFORM -u QGIS_CUSTOM_CONFIG_PATH \
        CNNMAPPER_DESKTOP_ROOT="$root" CNNMAPPER_DESKTOP_MODULE="$1" \
        XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}" QGIS_PLUGINPATH="$work/plugins" \
        xvfb-run -a -s "-screen 0 ${CNNMAPPER_SCREEN:-1400x900x24}" qgis --nologo --noversioncheck \
        --profiles-path "$work" --profile default --code "$root/scripts/docs/desktop.py"
}
