# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What .ci/run and .ci/nightly share: timed steps with a table at the end, and the files to look at.

tree=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
cd -- "$tree"
exec </dev/null
export CI=true
table=()

# step NAME COMMAND...: runs COMMAND; the first that fails ends everything with its exit status.
step() {
    local name=$1 begin=$SECONDS result=0
    shift
    printf '\n=== %s\n' "$name"
    # A command in a condition runs without "set -e"; a shell of its own keeps it.
    set +e
    (
        set -e
        "$@"
    )
    result=$?
    set -e
    table+=("$(printf '%-10s %6d s   %s' "$name" $((SECONDS - begin)) "$( ((result)) && echo "FAILED ($result)" || echo passed)")")
    if ((result)); then
        summary
        printf 'The step "%s" failed with exit status %d.\n' "$name" "$result"
        exit "$result"
    fi
}

summary() {
    printf '\n=== summary\n'
    printf '%s\n' "${table[@]}"
    printf '%-10s %6d s\n' total "$SECONDS"
}

inside() {
    packaging/shell "$@"
}

# sources PATTERN...: the project's files, committed or about to be; without git, all that are there.
sources() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@"
    else
        local pattern names=()
        for pattern; do
            names+=(-o -name "$pattern")
        done
        find . \( -path ./build -o -path './.cache' \) -prune -o \( "${names[@]:1}" \) -type f -printf '%P\n'
    fi | while IFS= read -r file; do
        [[ ! -f $file ]] || printf '%s\n' "$file"
    done | sort
}

# configured PRESET: makes sure that the preset is configured.
configured() {
    [[ build/$1/build.ninja -nt CMakePresets.json ]] || inside cmake --preset "$1"
}
