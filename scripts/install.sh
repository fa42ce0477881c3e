#!/usr/bin/env bash
# Links the plugin into a QGIS profile and enables it, for the desktop and for qgis_process.
set -euo pipefail

usage() {
    cat <<'END'
Usage: bash scripts/install.sh [--profile NAME]

Links this checkout into the plugins folder of your QGIS profile under the name cnnmapper and
enables it, for the desktop and for qgis_process. It may be run again, and from a checkout that
has moved: the link is renewed. A folder called cnnmapper is left alone and reported.

  --profile NAME   QGIS profile (default: default)
  -h, --help       this text
END
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"

profile=default
while [ $# -gt 0 ]; do
    case $1 in
        --profile)
            [ $# -gt 1 ] || fail "--profile needs the name of a QGIS profile."
            profile=$2
            shift 2
            ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) fail "install.sh knows no option $1; see install.sh --help." ;;
    esac
done
case $profile in
    '' | . | .. | */*) fail "'$profile' is no name of a QGIS profile." ;;
esac

export QT_QPA_PLATFORM=offscreen
program=$(qgis_process_program)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset QGIS_PLUGINPATH
export QGIS_CUSTOM_CONFIG_PATH="$work/asked"
# QGIS 4 keeps its profiles apart from those of QGIS 3.
version=$("$program" --version 2>/dev/null | sed -n 's/^QGIS \([0-9]*\)\..*/\1/p')
settings="${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS${version:-3}"
folder="$settings/profiles/$profile"
link="$folder/python/plugins/cnnmapper"

if [ -e "$link" ] && [ ! -L "$link" ]; then
    fail "$link is a folder, which would be lost: perhaps the plugin was installed from a zip. \
Remove it in QGIS (Plugins > Manage and Install Plugins) or by hand, then run this again."
fi
mkdir -p "$(dirname "$link")"
ln -sfn "$root" "$link"
python3 "$root/scripts/translations/compile.py" ||
    echo "Without it the plugin speaks English in a QGIS of any language."

# qgis_process knows only the profile called default. Seen through the temporary folder, the one
# that is wanted has that name.
export QGIS_CUSTOM_CONFIG_PATH="$work"
mkdir "$work/profiles"
ln -s "$folder" "$work/profiles/default"
enable_plugin "$program"

echo "CNN Mapper is installed in the profile '$profile': $link"
echo "Next: start QGIS and run 'Set up the inference environment' in the Processing toolbox."
if [ "$profile" = default ]; then
    echo "Or, without the desktop:"
    echo "  $(basename "$program") run cnnmapper:setupenvironment --TIER=full"
fi
