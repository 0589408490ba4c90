# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Becoming the command, on this system or inside the private root.

# As the kernel handed it over: the shell's own additions (SHLVL, PWD, _) are not the caller's.
mapfile -d '' -t environment <"/proc/$$/environ"

# command_words COMMAND...: sets `words` to what env(1) must be given to run COMMAND with the caller's environment.
command_words() {
    local entry
    words=()
    for entry in "${environment[@]}"; do
        # env would take an entry without a name for the command.
        [[ $entry != ?*=* ]] || words+=("$entry")
    done
    # ... and a command with "=" in its name for a variable.
    [[ $1 != *=* ]] || words+=(/bin/sh -c 'exec "$@"' sh)
    words+=("$@")
}

# The last step, run by a shell where COMMAND will run: $1 is the working directory, $2 are descriptors to close, $3 is the
# command, the rest is for env(1). A command that is not found gives 127 as from any shell; env alone would say 126 when some folder of
# PATH may not be read.
# shellcheck disable=SC2016 # expanded by that shell
readonly last_step='
    cd -- "$1" || exit 125
    for number in $2; do exec {number}<&-; done
    [[ $3 == */* ]] || type -P -- "$3" >/dev/null || { echo "packaging/shell: $3: command not found" >&2; exit 127; }
    shift 3
    exec /usr/bin/env --ignore-environment -- "$@"'

# become COMMAND...: this process turns into COMMAND.
become() {
    local words
    command_words "$@"
    exec /bin/bash -pc "$last_step" bash . '' "$1" "${words[@]}"
}

# enter_root COMMAND...: bubblewrap stays the parent of what it starts and passes no signal on. So it only prepares the
# view of the private root, for a process that waits; this process steps into the same view and becomes the command.
enter_root() {
    local view=() words answer bubblewrap holder spaces=() mounts users='' folder
    command -v bwrap >/dev/null || fail "Please install this package as administrator and call again: bubblewrap"
    folder=$(pwd -P) || fail "The working directory does not exist any more."
    compose_view "$folder"
    exec {answer}< <(exec bwrap "${view[@]}" /bin/sh -c 'echo "$$"; exec sleep 60' </dev/null 2>&1)
    bubblewrap=$!
    read -r holder <&"$answer" || true
    [[ $holder =~ ^[0-9]+$ ]] ||
        fail "The private Debian 13 root cannot be entered; this system may forbid user namespaces ($holder)."
    exec {mounts}<"/proc/$holder/ns/mnt"
    spaces+=(--mount="/proc/self/fd/$mounts")
    if ((EUID != 0)); then
        exec {users}<"/proc/$holder/ns/user"
        spaces+=(--user="/proc/self/fd/$users" --preserve-credentials)
    fi
    # The open descriptors keep the namespaces; nothing else of bubblewrap is left when the command starts.
    kill "$holder"
    wait "$bubblewrap" || true
    exec {answer}<&-
    command_words "$@"
    exec nsenter "${spaces[@]}" -- /bin/bash -pc "$last_step" \
        bash "$folder" "$mounts $users" "$1" "${words[@]}"
}

# compose_view FOLDER: sets `view`, bubblewrap's arguments: programs and their settings from the root, the rest from this
# system at its own paths, and FOLDER to stand in.
compose_view() {
    local entry name
    shopt -s dotglob nullglob
    for entry in /*; do
        case $entry in
            /usr | /etc | /var | /bin | /sbin | /lib | /lib32 | /lib64 | /libx32 | /libo32 | /dev | /lost+found) continue ;;
        esac
        if [[ -L $entry ]]; then
            view+=(--symlink "$(readlink -- "$entry")" "$entry")
        elif [[ -d $entry ]]; then
            view+=(--bind "$entry" "$entry")
        fi
    done
    view+=(--dev-bind /dev /dev --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var)
    for name in bin sbin lib lib32 lib64 libx32 libo32; do
        [[ ! -L $root/$name ]] || view+=(--symlink "usr/$name" "/$name")
    done
    share_system_settings
    for entry in /var/tmp "$tree" "$1" "${HOME:-}" "${TMPDIR:-}" "${XDG_CACHE_HOME:-}" "${XDG_CONFIG_HOME:-}" \
        "${XDG_DATA_HOME:-}" "${XDG_STATE_HOME:-}" "${XDG_RUNTIME_DIR:-}"; do
        share_folder "$entry"
    done
    shopt -u dotglob nullglob
}

# share_system_settings: who the users are, how names resolve, the time zone, trusted certificates and fonts.
share_system_settings() {
    local file folder zone
    for file in passwd group hosts hostname resolv.conf machine-id timezone; do
        [[ -r /etc/$file ]] || continue
        [[ -e $root/etc/$file ]] || : >"$root/etc/$file"
        view+=(--ro-bind "/etc/$file" "/etc/$file")
    done
    # Programs read the zone's name out of the link, so it has to be one inside as well.
    zone=$(readlink /etc/localtime || true)
    [[ $zone == "$(readlink "$root/etc/localtime" || true)" || -z $zone ]] || ln --symbolic --force -- "$zone" "$root/etc/localtime"
    for folder in /etc/ssl/certs /usr/share/ca-certificates /usr/local/share/ca-certificates; do
        [[ ! -d $folder ]] || bind_read_only "$folder" "$folder"
    done
    [[ ! -d /usr/share/fonts ]] || bind_read_only /usr/share/fonts /usr/share/fonts/host
    [[ ! -d /usr/local/share/fonts ]] || bind_read_only /usr/local/share/fonts /usr/local/share/fonts
}

bind_read_only() {
    mkdir --parents -- "$root$2"
    view+=(--ro-bind "$1" "$2")
}

# share_folder FOLDER: makes a folder of this system below /usr, /etc or /var visible inside, unless the root keeps files
# of its own there. Folders elsewhere are visible anyway.
share_folder() {
    local folder=$1
    [[ $folder =~ ^/(usr|etc|var)/. && -d $folder ]] || return 0
    if [[ -e $root$folder && $folder != /var/tmp ]] && [[ -n $(find "$root$folder" ! -type d -print -quit) ]]; then
        return 0
    fi
    mkdir --parents -- "$root$folder"
    view+=(--bind "$folder" "$folder")
}
