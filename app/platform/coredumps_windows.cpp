// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coredumps.h"

#include <windows.h>

#include <werapi.h>

namespace Platform
{

void disableCoreDumps()
{
    // Windows Error Reporting is what writes and sends dumps: not asked for with the first, without the heap if it is
    // with the second.
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
}

} // namespace Platform
