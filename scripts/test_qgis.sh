#!/usr/bin/env bash
# Runs the QGIS half of the tests in other versions of QGIS, each in a Debian of its own:
#   sudo bash scripts/test_qgis.sh VERSION... [-- pytest arguments]
# VERSION: bookworm (3.22), trixie (3.40), trixie-backports or forky (3.44), or one of these numbers.
# The systems are made once, with debootstrap, in .cache/roots, or in the folder that the variable
# CNNMAPPER_ROOTS names. A system of 3.22 to 3.44 takes about 3 GB with QGIS and the environments.
# WHEELS, if set, is a folder of wheels that pip takes instead of the package index.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/qgis.sh
source "$root/scripts/qgis.sh"
roots=${CNNMAPPER_ROOTS:-$root/.cache/roots}
mirror=${CNNMAPPER_MIRROR:-http://deb.debian.org/debian}

[ "$(id -u)" = 0 ] || fail "A system is made and entered by root only: run this with sudo."
versions=() arguments=()
while [ $# -gt 0 ]; do
    case $1 in
        --) shift; arguments=("$@"); break ;;
        3.22) versions+=(bookworm) ;;
        3.40) versions+=(trixie) ;;
        3.44) versions+=(trixie-backports) ;;
        bookworm | trixie | trixie-backports | forky) versions+=("$1") ;;
        *) fail "$1 is no version that this knows: bookworm, trixie, trixie-backports, forky, 3.22, 3.40 or 3.44." ;;
    esac
    shift
done
[ "${#versions[@]}" -gt 0 ] || fail "Name a version: bookworm, trixie, trixie-backports or forky."
[ "${#arguments[@]}" -gt 0 ] || arguments=(tests/qgis)
install_packages debootstrap

# inside FOLDER COMMAND...: runs it in the system, with what programs expect to be mounted.
inside() {
    local system=$1
    shift
    # A namespace of its own: the mounts are gone with the command, whatever becomes of it.
    # shellcheck disable=SC2016
    unshare --mount --pid --fork bash -c '
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        mount -t tmpfs tmpfs "$1/dev/shm" 2>/dev/null || true
        system=$1
        shift
        exec chroot "$system" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' _ "$system" "$@"
}

# made VERSION: the system with its QGIS; a stamp comes last.
made() {
    local version=$1 system=$roots/$1 from=()
    [ ! -e "$system/.made" ] || return 0
    say "Making $system"
    rm -rf "$system"
    mkdir -p "$roots"
    debootstrap --variant=minbase --include=ca-certificates "${version%-backports}" "$system" "$mirror" >/dev/null
    if [ "$version" != "${version%-backports}" ]; then
        echo "deb $mirror $version main" >"$system/etc/apt/sources.list.d/backports.list"
        from=(-t "$version")
    fi
    # No service is started in it.
    printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
    chmod +x "$system/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$system/etc/resolv.conf" 2>/dev/null || true
    inside "$system" apt-get update -qq
    inside "$system" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
        --no-install-recommends "${from[@]}" qgis python3-qgis python3-venv python3-gdal gdal-bin xvfb >/dev/null
    touch "$system/.made"
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
    rm -rf "$system/checkout"
    mkdir -p "$system/checkout" "$system/environments"
    # What git has, and what is not committed yet; no environments, no caches.
    git -C "$root" ls-files -z --cached --others --exclude-standard \
        | (cd "$root" && xargs -0 tar --ignore-failed-read -c) | tar -x -C "$system/checkout"
    environment "$system" qgis --system-site-packages tests/requirements-qgis.txt
    environment "$system" light "" engine/requirements-base.txt engine/requirements-light.txt
    # TensorFlow has no wheel for every Python; what needs it is skipped there, and says so.
    environment "$system" engine "" engine/requirements-light.txt engine/requirements.txt \
        engine/requirements-keras.txt tests/requirements-engine.txt || {
        say "No environment with TensorFlow in $version: what needs it is skipped"
        rm -rf "$system/environments/engine"
    }
    # shellcheck disable=SC2016
    say "$version: $(inside "$system" dpkg-query -W -f '${Version}' qgis)"
    inside "$system" env QT_QPA_PLATFORM=offscreen TF_CPP_MIN_LOG_LEVEL=2 \
        CNNMAPPER_TEST_PYTHON=/environments/engine/bin/python \
        CNNMAPPER_TEST_LIGHT_PYTHON=/environments/light/bin/python \
        sh -c 'cd /checkout && exec /environments/qgis/bin/python -m pytest "$@"' sh \
        "${arguments[@]}" || failed+=("$version")
done
[ "${#failed[@]}" -eq 0 ] || fail "Failed in: ${failed[*]}"
