#!/usr/bin/env bash
# Runs the QGIS half of the tests in other versions of QGIS, each in a Debian of its own:
#   sudo bash scripts/test_qgis.sh VERSION... [-- pytest arguments | --run COMMAND...]
# VERSION: bookworm (3.22), trixie (3.40), trixie-backports or forky (3.44), or one of these numbers.
# --run runs a command instead, in the copy of this checkout that the system gets each time:
#   sudo bash scripts/test_qgis.sh 3.40 --run bash scripts/demo.sh --output /demo
# The systems are made once, with debootstrap, in .cache/roots, or in the folder that the variable
# CNNMAPPER_ROOTS names. A system of 3.22 to 3.44 takes about 3 GB with QGIS and the environments.
# WHEELS, if set, is a folder of wheels that pip takes instead of the package index. The authorities
# that this machine trusts beside Debian's (a company's proxy) are trusted in the systems, too.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"
roots=${CNNMAPPER_ROOTS:-$root/.cache/roots}
mirror=${CNNMAPPER_MIRROR:-http://deb.debian.org/debian}

[ "$(id -u)" = 0 ] || fail "A system is made and entered by root only: run this with sudo."
versions=() arguments=() command=()
while [ $# -gt 0 ]; do
    case $1 in
        --) shift; arguments=("$@"); break ;;
        --run) shift; command=("$@"); break ;;
        3.22) versions+=(bookworm) ;;
        3.40) versions+=(trixie) ;;
        3.44) versions+=(trixie-backports) ;;
        bookworm | trixie | trixie-backports | forky) versions+=("$1") ;;
        *) fail "$1 is no version that this knows: bookworm, trixie, trixie-backports, forky, 3.22, 3.40 or 3.44." ;;
    esac
    shift
done
[ "${#versions[@]}" -gt 0 ] || fail "Name a version: bookworm, trixie, trixie-backports or forky."
[ "${#arguments[@]}" -gt 0 ] || arguments=(-n 3 --dist loadfile --no-loadscope-reorder --durations 20 tests/qgis)
[ "${#command[@]}" -gt 0 ] || command=(/environments/qgis/bin/python -m pytest "${arguments[@]}")
install_packages debootstrap

# inside FOLDER COMMAND...: runs it in the system, with what programs expect to be mounted.
inside() {
    local system=$1
    shift
    # A namespace of its own: the mounts and processes are gone with the command, whatever becomes of
    # it. The shell stays as the first process, and takes leave of those whose parents have ended.
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        mount -t tmpfs tmpfs "$1/dev/shm" 2>/dev/null || true
        system=$1
        shift
        chroot "$system" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
        exit $?
    ' _ "$system" "$@"
}

packages=(qgis python3-qgis python3-venv python3-gdal gdal-bin git xvfb qttools5-dev-tools)

# made VERSION: the system with its packages; a stamp comes last.
made() {
    local version=$1 system=$roots/$1 from=()
    [ "$(cat "$system/.made" 2>/dev/null)" != "${packages[*]}" ] || return 0
    say "Making $system"
    [ "$version" = "${version%-backports}" ] || from=(-t "$version")
    if [ ! -e "$system/.made" ]; then
        rm -rf "$system"
        mkdir -p "$roots"
        debootstrap --variant=minbase --include=ca-certificates "${version%-backports}" "$system" "$mirror" >/dev/null
        [ "${#from[@]}" -eq 0 ] \
            || echo "deb $mirror $version main" >"$system/etc/apt/sources.list.d/backports.list"
        # No service is started in it.
        printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
        chmod +x "$system/usr/sbin/policy-rc.d"
        cp /etc/resolv.conf "$system/etc/resolv.conf" 2>/dev/null || true
    fi
    inside "$system" apt-get update -qq
    inside "$system" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
        --no-install-recommends "${from[@]}" "${packages[@]}" >/dev/null
    echo "${packages[*]}" >"$system/.made"
}

# trusted SYSTEM: apt, pip and QGIS reach there what they reach from here.
trusted() {
    local here=/usr/local/share/ca-certificates there=$1/usr/local/share/ca-certificates
    [ -n "$(find "$here" -name '*.crt' 2>/dev/null)" ] || return 0
    mkdir -p "$there"
    cp -rL "$here/." "$there/"
    inside "$1" update-ca-certificates >/dev/null 2>&1
}

# environment SYSTEM NAME OPTIONS REQUIREMENTS...: in the system, made anew when they change.
environment() {
    local system=$1 name=$2 options=$3 stamp given=()
    shift 3
    stamp=$(cd "$root" && cat "$@" | sha256sum | cut -d' ' -f1)
    [ "$(cat "$system/environments/$name/stamp" 2>/dev/null)" != "$stamp" ] || return 0
    say "Making the environment $name"
    rm -rf "${system:?}/environments/$name" "$system/wheels"
    if [ -n "${WHEELS:-}" ]; then
        cp -r "$WHEELS" "$system/wheels"
        given=(--no-index --find-links /wheels)
    fi
    # shellcheck disable=SC2086
    inside "$system" python3 -m venv $options "/environments/$name" || return
    inside "$system" "/environments/$name/bin/python" -m pip install -q --only-binary :all: \
        "${given[@]}" "${@/#/--requirement=/checkout/}" || return
    echo "$stamp" >"$system/environments/$name/stamp"
}

failed=()
for version in "${versions[@]}"; do
    made "$version"
    system=$roots/$version
    trusted "$system"
    rm -rf "$system/checkout"
    mkdir -p "$system/checkout" "$system/environments"
    # What git has, and what is not committed yet; no environments, no caches.
    git -C "$root" ls-files -z --cached --others --exclude-standard \
        | tar -C "$root" --null --ignore-failed-read -cT - | tar -x -C "$system/checkout"
    # The package is made of what git knows.
    inside "$system" git -C /checkout init -q
    environment "$system" qgis --system-site-packages tests/requirements-qgis.txt
    environment "$system" light "" engine/requirements-base.txt engine/requirements-light.txt
    # TensorFlow has no wheel for every Python; what needs it is skipped there, and says so.
    environment "$system" engine "" engine/requirements-base.txt engine/requirements-light.txt \
        engine/requirements.txt engine/requirements-keras.txt tests/requirements-engine.txt || {
        say "No environment with TensorFlow in $version: what needs it is skipped"
        rm -rf "$system/environments/engine"
    }
    # The stand-in for Orfeo ToolBox uses the system's GDAL.
    environment "$system" otb --system-site-packages tests/requirements-otb.txt || {
        say "No environment with pyotb in $version: what needs it is skipped"
        rm -rf "$system/environments/otb"
    }
    # Where the tests look for what scripts/test.sh makes.
    mkdir "$system/checkout/.venvs"
    inside "$system" sh -c 'ln -s /environments/* /checkout/.venvs/'
    # shellcheck disable=SC2016
    say "$version: $(inside "$system" dpkg-query -W -f '${Version}' qgis)"
    inside "$system" env QT_QPA_PLATFORM=offscreen TF_CPP_MIN_LOG_LEVEL=2 \
        sh -c 'cd /checkout && exec "$@"' sh "${command[@]}" || failed+=("$version")
done
[ "${#failed[@]}" -eq 0 ] || fail "Failed in: ${failed[*]}"
