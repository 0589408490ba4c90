# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Making the private Debian 13 root with mmdebstrap.

readonly suite=trixie
readonly scheme=1            # raise it when this file makes roots of another shape
readonly needed_mebibytes=3072

# choose_root: sets `base` (the folder of all roots) and `root` (the one for this list of packages).
choose_root() {
    local caches=${XDG_CACHE_HOME:-} home=${HOME:-} sum
    [[ $home == /* ]] || home=$(getent passwd "$EUID" | cut -d: -f6)
    [[ $caches == /* ]] || caches=${home%/}/.cache
    base=$caches/lockbox-console
    sum=$(printf '%s\n' "$scheme" "${packages[@]}" | sha256sum)
    root=$base/debian-13-${sum:0:12}
    log=$base/set-up.log
}

# make_root: makes `root` under another name, so that a root of that name is always whole.
make_root() {
    require_tools
    # What an interrupted set-up left behind.
    rm --recursive --force --one-file-system -- "$base"/*.partial
    remove_work
    require_space
    (bootstrap_root)
    remove_old_roots
}

# require_tools: what makes the root; only these are ever installed on a system that gets a private root.
require_tools() {
    require_commands mmdebstrap:mmdebstrap bwrap:bubblewrap
    ((EUID == 0)) && return
    local user
    user=$(id --user --name)
    require_commands newuidmap:uidmap
    grep --quiet --extended-regexp "^($user|$EUID):" /etc/subuid ||
        fail "Making the private Debian 13 root takes subordinate ids for $user; an administrator adds them by" \
            "usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user"
    unshare --user true 2>/dev/null || fail "This system forbids user namespaces, which a private Debian 13 root needs."
}

# require_commands COMMAND:PACKAGE...: installs the packages of those commands that cannot be found.
require_commands() {
    local pair missing=()
    for pair; do
        command -v "${pair%:*}" >/dev/null || missing+=("${pair#*:}")
    done
    ((${#missing[@]})) || return 0
    install_on_host "${missing[@]}"
    for pair; do
        command -v "${pair%:*}" >/dev/null || fail "Please install these packages as administrator and call again: ${missing[*]}"
    done
}

require_space() {
    local free
    free=$(free_mebibytes)
    ((free >= needed_mebibytes)) ||
        fail "The private Debian 13 root needs $needed_mebibytes MiB, but the disk of $base has only $free MiB free."
}

# debian_sources: the "deb" lines of the suite, made from this system's own ones, so its mirror is used.
debian_sources() {
    local release name uri component origin kind
    # shellcheck source=/dev/null
    release=$(source /etc/os-release && printf '%s' "${VERSION_CODENAME:-stable}")
    # A field apt does not know stays as it is written here; without package lists the origin is unknown.
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(RELEASE) $(REPO_URI) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
        while read -r name uri component origin; do
            [[ $component == main && $name =~ ^($release|stable|oldstable)(-updates|-security)?$ ]] || continue
            kind=${BASH_REMATCH[2]}
            [[ $uri != cdrom:* ]] || continue
            [[ $origin == Debian || ($origin == '$(ORIGIN)' && $uri =~ /debian(-security)?(/|$)) ]] || continue
            printf 'deb %s %s%s main\n' "$uri" "$suite" "$kind"
        done | sort --unique
}

# transport_options: this system's apt settings that say how to reach and how far to trust a mirror.
transport_options() {
    apt-config dump --format '%F "%v";%n' Acquire |
        grep --extended-regexp '^Acquire::(https?|ftp|tor|Check|Max|Min|Retries|Force|Proxy|Allow)' || true
}

# bootstrap_root: runs in a subshell, so that its settings end with it. When only the caller is killed it carries on, and
# the next caller, who waits for the lock it still holds, finds the root made.
bootstrap_root() {
    local begin=$SECONDS sources apt_options partial=$root.partial
    export LC_ALL=C
    umask 022
    exec </dev/null
    mapfile -t sources < <(debian_sources)
    ((${#sources[@]})) || fail "The apt configuration of this system names no Debian mirror to make the root from."
    trap 'rm --recursive --force --one-file-system -- "$partial"' EXIT
    mkdir -- "$partial"
    apt_options=$base/apt-options.partial
    transport_options >"$apt_options"
    say "making a private Debian 13 root in $root (some 500 MB to fetch, a minute or more; details in $log) ..."
    run_mmdebstrap "$partial" "${sources[@]}" || fail_by_log "The private Debian 13 root could not be made"
    # They may hold passwords for mirror and proxy, and nothing is installed here later.
    rm --force -- "$apt_options" "$partial/etc/apt/apt.conf.d/99mmdebstrap" "$partial/etc/apt/sources.list"
    rm --recursive --force -- "${partial:?}"/{dev,home,media,mnt,opt,proc,root,run,srv,sys,tmp}
    mv --no-target-directory -- "$partial" "$root"
    trap - EXIT
    say "... the private Debian 13 root is made; it took $((SECONDS - begin)) s."
}

# run_mmdebstrap FOLDER SOURCE...: for a user the root comes as an archive, because unpacked by the user it belongs to the
# user, while mmdebstrap alone would leave files of foreign owners that the user cannot remove.
run_mmdebstrap() {
    local partial=$1 list reporter result=0
    shift
    list=$(IFS=,; printf '%s' "${packages[*]}")
    local command=(mmdebstrap --variant=apt --include="$list" --aptopt="$base/apt-options.partial"
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*')
    exec {steps}> >(report_steps)
    reporter=$!
    if ((EUID == 0)); then
        "${command[@]}" --mode=root --format=directory "$suite" "$partial" "$@" >&"$steps" 2>&1 || result=$?
    else
        bootstrap_as_user "$partial" "$@" || result=$?
    fi
    exec {steps}>&-
    wait "$reporter" || true
    return "$result"
}

# bootstrap_as_user FOLDER SOURCE...: for run_mmdebstrap.
bootstrap_as_user() {
    local partial=$1 work result=0
    shift
    # The subordinate user ids that unpack the packages must be able to enter the working folder; a home is often closed.
    work=$(mktemp --directory /var/tmp/lockbox-console.XXXXXX) || return
    chmod 711 "$work"
    printf '%s' "$work" >"$base/work"
    TMPDIR=$work "${command[@]}" --mode=unshare --format=tar "$suite" - "$@" 2>&"$steps" |
        tar --extract --directory="$partial" --exclude='./dev/*' 2>&"$steps" || result=$?
    remove_work
    return "$result"
}

# remove_work: removes the working folder of this or of an interrupted set-up; files in it may have subordinate owners.
remove_work() {
    local work
    work=$(cat -- "$base/work" 2>/dev/null) || return 0
    [[ $work == /var/tmp/lockbox-console.* ]] || return 0
    mmdebstrap --unshare-helper rm --recursive --force --one-file-system -- "$work" || true
    rm --recursive --force -- "$work" "$base/work"
}

# report_steps: keeps the log, and says the steps with the seconds passed.
report_steps() {
    local line begin=$SECONDS
    tee -- "$log" 2>/dev/null | while IFS= read -r line; do
        [[ $line != I:* || $line == *signal* ]] || say "    ${line#I: } ($((SECONDS - begin)) s)"
    done
}

# remove_old_roots: those of earlier lists of packages, unless some process still runs in them.
remove_old_roots() {
    local old
    for old in "$base"/debian-13-*; do
        [[ $old != "$root" ]] || continue
        grep --quiet --no-messages --fixed-strings "/${old##*/}/usr /usr " /proc/[0-9]*/mountinfo && continue
        say "removing the root of an earlier list of packages, ${old##*/}."
        rm --recursive --force --one-file-system -- "$old"
    done
}
