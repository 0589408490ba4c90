// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resourceid.h"

#include "fuzztarget.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString joined = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const Domain::ResourceId &id : Domain::parseResourceIds(joined)) {
        promise(!id.text().isEmpty() && joined.contains(id.text()));
        promise(id.name().isEmpty() || id.text().contains(id.name()));
        promise(id.form() != Domain::ResourceId::Form::Resource || !id.type().isEmpty());
    }
    return 0;
}
