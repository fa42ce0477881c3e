# shellcheck shell=bash
# Sourced by the other scripts: what they need of QGIS on Debian or Ubuntu.

say() { printf '\n== %s\n' "$1"; }

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Installing packages needs root: run this as root, or install sudo."
    fi
}

# install_packages NAME...: installs those of the Debian packages that are missing.
install_packages() {
    local package missing=()
    command -v dpkg-query >/dev/null \
        || fail "This installs Debian packages ($*), and there is no dpkg here: install them by hand."
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed \
            || missing+=("$package")
    done
    if [ "${#missing[@]}" -eq 0 ]; then return; fi
    say "Installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
}

# Prints the qgis_process that works. Debian 12's wrapper hands its program an option that it does
# not know and ends with an error; the program behind it is sound.
qgis_process_program() {
    command -v qgis_process.bin || command -v qgis_process \
        || fail "There is no qgis_process: install QGIS 3.22 or later first (apt install qgis)."
}

# enable_plugin PROGRAM: turns the plugin on in the profile in force, once.
enable_plugin() {
    local answer
    if answer=$("$1" plugins enable cnnmapper 2>&1); then return; fi
    # A second time it ends with an error, and that is what was wanted.
    grep -q "already enabled" <<<"$answer" || fail "QGIS cannot enable the plugin: $answer"
}
