// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessduration.h"

#include "fuzztarget.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto duration = Domain::AccessDuration::fromText(text);
    promise(duration.text() == text);
    promise(!duration.length() || (duration.length()->count() > 0 && *duration.length() <= std::chrono::hours(87'600)));
    return 0;
}
