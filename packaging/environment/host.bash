# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Systems that package Qt 6.8 and Frameworks 6 themselves: Debian 13, Ubuntu 25.04 and later, and the private root.

readonly oldest_qt=6.8

# version_suffices VERSION: whether this Debian version of Qt is new enough.
version_suffices() {
    [[ -n $1 ]] && dpkg --compare-versions "$1" ge "$oldest_qt"
}

# host_is_complete: everything is installed already, so nothing has to be asked of apt.
host_is_complete() {
    command -v dpkg-query >/dev/null ||
        fail "Only systems with Debian packages are supported: Debian 12 or later, Ubuntu 25.04 or later."
    local qt
    qt=$(dpkg-query --show --showformat='${Version}' qt6-base-dev 2>/dev/null) || return 1
    version_suffices "$qt" && [[ -z $(missing_packages "${packages[@]}") ]]
}

# candidate NAME: the version apt would install, empty when it knows none. apt takes an unknown name for a pattern and
# answers for whatever matches it, so its answer counts only under the very name.
candidate() {
    LC_ALL=C apt-cache policy -- "$1" 2>/dev/null |
        awk -v name="$1:" '$0 == name { found = 1 } found && $1 == "Candidate:" && $2 != "(none)" { print $2; exit }'
}

# host_offers_qt: Qt and Frameworks can be had from this system's own package sources. Freshly made systems have no
# package lists yet; they are fetched first where that is allowed, as any installation needs them.
host_offers_qt() {
    if [[ -z $(candidate cmake) ]] && may_administrate; then
        refresh_package_lists
    fi
    version_suffices "$(candidate qt6-base-dev)" && [[ -n $(candidate libkf6syntaxhighlighting-dev) ]]
}
