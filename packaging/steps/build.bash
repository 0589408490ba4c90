# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building a preset; for scripts that run inside packaging/shell. `tree` is the top folder of the sources.

say() {
    printf '%s: %s\n' "${name:-packaging}" "$*" >&2
}

# build_preset PRESET [BUILD-ARGUMENT...]: configures if need be and builds, alone in that folder; all output on stderr.
build_preset() {
    local preset=$1 folder=$tree/build/$1 begin=$SECONDS turn
    shift
    mkdir --parents -- "$tree/build"
    exec {turn}>"$folder.lock"
    if ! flock --nonblock "$turn"; then
        say "another build of \"$preset\" is under way; waiting for it to end ..."
        flock "$turn"
    fi
    say "building \"$preset\" in $folder ..."
    (
        # The lock ends with this build, not with a server a build tool may leave behind.
        exec {turn}>&- >&2
        cd -- "$tree"
        # Ninja itself sees changed CMakeLists.txt, but not changed presets.
        [[ $folder/build.ninja -nt CMakePresets.json ]] || cmake --preset "$preset"
        cmake --build --preset "$preset" "$@"
    )
    exec {turn}>&-
    say "... built in $((SECONDS - begin)) s."
}
