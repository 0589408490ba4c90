# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading the list of packages, and installing some of them on this system.

packages=()

# read_packages FILE: fills `packages` with every package of the list.
read_packages() {
    local name
    while read -r name _; do
        [[ -z $name || $name == '#'* ]] || packages+=("$name")
    done <"$1"
    [[ ${#packages[@]} -gt 0 ]] || fail "$1 names no package."
}

# missing_packages NAME...: prints those that are not installed, one a line.
missing_packages() {
    local installed
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sort -u || true)
    local name
    for name; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $name"$'\n'* ]] || printf '%s\n' "$name"
    done
}

# as_administrator COMMAND...: the only use of sudo. Asks for a password only where somebody can type one.
as_administrator() {
    if ((EUID == 0)); then
        "$@"
    elif [[ -t 2 ]]; then
        sudo -- "$@"
    else
        sudo --non-interactive -- "$@"
    fi
}

may_administrate() {
    ((EUID == 0)) || { command -v sudo >/dev/null && { [[ -t 2 ]] || sudo --non-interactive true 2>/dev/null; }; }
}

# apt_get ARGUMENT...: quiet, asks nothing, keeps off stdin and stdout, waits for another apt to finish.
apt_get() {
    # shellcheck disable=SC2154 # set by choose_root
    as_administrator env DEBIAN_FRONTEND=noninteractive LC_ALL=C \
        apt-get --quiet --option DPkg::Lock::Timeout=300 "$@" </dev/null >>"$log" 2>&1
}

refresh_package_lists() {
    local begin=$SECONDS
    say "asking this system's package sources what they offer ..."
    apt_get update || say "... not all of them answered;"
    say "... took $((SECONDS - begin)) s."
}

# install_on_host NAME...: installs what is missing of these after saying which.
install_on_host() {
    local missing begin=$SECONDS
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    may_administrate || fail "Please install these packages as administrator and call again: ${missing[*]}"
    say "installing from this system's package sources: ${missing[*]} ..."
    apt_get install --yes --no-install-recommends "${missing[@]}" ||
        fail_by_log "The packages ${missing[*]} could not be installed"
    say "... took $((SECONDS - begin)) s."
}
