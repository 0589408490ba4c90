# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which files a change touches, and the compilations that show them to clang-tidy and clazy.

# change_base: the commit to compare with: where the branch left the published one, else the commit before. Nothing when
# the history does not reach that far; then every file counts as changed.
change_base() {
    local published head
    head=$(git rev-parse HEAD 2>/dev/null) || return 0
    for published in origin/HEAD origin/main origin/master; do
        published=$(git merge-base HEAD "$published" 2>/dev/null) || continue
        if [[ $published != "$head" ]]; then
            printf '%s' "$published"
            return
        fi
    done
    git rev-parse --verify --quiet 'HEAD~1' || true
}

changed_files() {
    local base
    base=$(change_base)
    if [[ -n $base ]]; then
        {
            git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
            git ls-files --others --exclude-standard -- '*.cpp' '*.h'
        } | sort --unique
    else
        sources '*.cpp' '*.h'
    fi
}

# changed_compilations PRESET: the .cpp files that PRESET compiles and that are changed or show a changed header: the one
# of the same name, or the first to include it.
changed_compilations() {
    local file name database=build/$1/compile_commands.json
    changed_files | while IFS= read -r file; do
        if [[ $file == *.h ]]; then
            name=${file##*/}
            if [[ -f ${file%.h}.cpp ]]; then
                file=${file%.h}.cpp
            else
                file=$(sources '*.cpp' | tr '\n' '\0' | xargs --null grep --files-with-matches --fixed-strings "\"$name\"" |
                    sed 1q || true)
            fi
        fi
        if [[ -n $file ]] && grep --quiet --fixed-strings "\"file\": \"$tree/$file\"" "$database"; then
            printf '%s\n' "$file"
        fi
    done | sort --unique
}

# check_changes PRESET LIMIT: compiles the changed files under a checker. Of more than LIMIT, which only a landing as a
# whole touches, it takes LIMIT that differ from commit to commit; .ci/nightly checks all.
check_changes() {
    local preset=$1 limit=$2 files targets
    configured "$preset"
    mapfile -t files < <(changed_compilations "$preset")
    if ((${#files[@]} > limit)); then
        printf '%d of %d changed files:\n' "$limit" "${#files[@]}"
        mapfile -t files < <(printf '%s\n' "${files[@]}" | shuf --random-source=<(yes "$(git rev-parse HEAD 2>/dev/null)") |
            head --lines="$limit" | sort)
    fi
    if ((${#files[@]} == 0)); then
        echo "No changed file is compiled."
        return
    fi
    printf '    %s\n' "${files[@]}"
    # Ninja's name for "what is compiled from this file".
    targets=("${files[@]/#/$tree/}")
    inside cmake --build --preset "$preset" --target "${targets[@]/%/^}"
}
