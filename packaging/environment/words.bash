# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/shell says, always on stderr: stdout belongs to the command.

say() {
    printf 'packaging/shell: %s\n' "$*" >&2
}

# 125 is what env, timeout and container engines use for "the command was not even started".
fail() {
    say "$*"
    exit 125
}

# begin_set_up: from here to end_set_up this process is the only one setting up; `base` and `log` are set by choose_root.
begin_set_up() {
    # shellcheck disable=SC2154
    { mkdir --parents -- "$base" && exec {lock}>"$base/set-up.lock"; } 2>/dev/null ||
        fail "The folder $base cannot be written to."
    if ! flock --nonblock "$lock"; then
        say "another set-up is under way; waiting for it to end ..."
        flock "$lock"
    fi
    : >"$log"
}

end_set_up() {
    exec {lock}>&-
}

# fail_by_log WHAT: WHAT did not succeed; the log tells the usual reasons apart.
fail_by_log() {
    local kept="(log: $log)"
    if grep --quiet --ignore-case 'no space left' "$log" 2>/dev/null || (($(free_mebibytes) < 64)); then
        fail "$1 because the disk ran full; free some space and call again $kept."
    fi
    if grep --quiet --ignore-case --extended-regexp \
        'could not resolve|failure resolving|(unable to|could not) connect|cannot initiate|unreachable|timed out' "$log"; then
        fail "$1 because the Debian mirror cannot be reached; check network and proxy and call again $kept."
    fi
    fail "$1; the end of the log says why $kept."
}

# free_mebibytes: what the disk of the private roots has left.
free_mebibytes() {
    df --output=avail --block-size=1M -- "$base" | tail --lines=1 | tr --delete ' '
}
