// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud.h"

#include "fuzztarget.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto cloud = Azure::parseCloud(json)) {
        promise(cloud->arm.scheme() == QLatin1StringView("https") || Azure::isLoopback(cloud->arm));
        promise(cloud->arm.userInfo().isEmpty() && !cloud->arm.host().isEmpty());
        promise(cloud->caFile.isEmpty() || Azure::isLoopback(cloud->arm));
    }
    return 0;
}
