// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coredumps.h"

#include <QFile>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Platform
{

void disableCoreDumps()
{
    // Lowering a limit is never refused.
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
    // Linux hands a crashed process to a collecting program whatever the limit says (core(5)). With an empty filter
    // that one gets no memory. PR_SET_DUMPABLE would do it, too, but the desktop portals turn such processes away, and
    // with them go file dialogs and the system's colours.
    if (QFile filter(u"/proc/self/coredump_filter"_s); filter.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)) {
        filter.write("0");
    }
}

} // namespace Platform
