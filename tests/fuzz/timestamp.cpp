// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp.h"

#include "fuzztarget.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Domain::Timestamp timestamp = Domain::Timestamp::fromText(text);
    promise(timestamp.text() == text);
    if (timestamp.isReadable()) {
        promise(timestamp.utc().date().year() >= 1899 && timestamp.utc().date().year() <= 9999);
        // What was read is read the same again.
        const QString written = timestamp.utc().toString(Qt::ISODateWithMs);
        promise(Domain::Timestamp::fromText(written).utc() == timestamp.utc() || timestamp.utc().date().year() < 1900 ||
                timestamp.utc().date().year() > 9998);
    }
    return 0;
}
