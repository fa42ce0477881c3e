# shellcheck shell=bash
# Sourced by the scripts that take pictures of QGIS's desktop; scripts/qgis.sh is sourced before.

# make_profile WORK ROOT [LANGUAGE]: a QGIS profile in WORK with nothing but the plugin of ROOT.
make_profile() {
    local work=$1 root=$2 language=${3:-}
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
overrideFlag=$([ -n "$language" ] && echo true || echo false)
userLocale=$language
END_OF_PROFILE
}

# in_desktop WORK SCRIPT: runs a Python script in a QGIS of that profile, on a screen of Xvfb's,
# which is as CNNMAPPER_SCREEN says.
in_desktop() {
    local work=$1 script=$2
    env -u QT_QPA_PLATFORM -u QGIS_CUSTOM_CONFIG_PATH \
        XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}" QGIS_PLUGINPATH="$work/plugins" \
        xvfb-run -a -s "-screen 0 ${CNNMAPPER_SCREEN:-1400x900x24}" qgis --nologo --noversioncheck \
        --profiles-path "$work" --profile default --code "$script"
}
