# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test. Everything here speaks on stderr, so that stdout stays the program's.

say() { printf '%s\n' "$*" >&2; }

# packages_missing LIST...: the packages of the lists that are not installed, one a line.
packages_missing() {
    local wanted
    mapfile -t wanted < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@" | sort -u)
    comm -23 <(printf '%s\n' "${wanted[@]}") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
            sed -n 's/^installed //p' | sort -u)
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Debian makes and starts a PostgreSQL cluster "main" when the server package comes in. The tests
# start their own private ones, so that no server is left running on this machine because of them.
install_packages() {
    local conf=/etc/postgresql-common/createcluster.d/mandirmitra.conf
    local status=0
    as_root mkdir -p "${conf%/*}"
    echo "create_main_cluster = false" | as_root tee "$conf" >/dev/null
    as_root apt-get update -q </dev/null >&2 &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
            -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2 || status=$?
    as_root rm -f "$conf"
    return "$status"
}

# ensure_packages LIST...: installs what is missing; says what to do where it cannot.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian: the packages of $* are taken to be there under other names."
        return 0
    fi
    local missing
    mapfile -t missing < <(packages_missing "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "These packages are missing, and there is no sudo to install them with. As root:"
        say "  apt-get install --no-install-recommends ${missing[*]}"
        return 1
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    if ! install_packages "${missing[@]}"; then
        say "The packages could not be installed. Check the network and the lines above, then try again."
        return 1
    fi
}

# build_preset PRESET [TARGET...]: configures once, then builds; ninja shows the progress.
build_preset() {
    local preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Preparing build/$preset …"
        cmake --preset "$preset" >"build/$preset.configure.log" 2>&1 || {
            tail -n 40 "build/$preset.configure.log" >&2
            return 1
        }
    fi
    cmake --build "build/$preset" ${1:+--target "$@"} >&2
}
