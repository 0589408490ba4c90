// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenanswer.h"

#include "fuzztarget.h"

// The first byte chooses the status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    constexpr int statuses[] = {200, 400, 401, 429, 500};
    const Azure::HttpAnswer answer{.status = statuses[data[0] % std::size(statuses)],
        .headers = {},
        .body = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1)};
    if (const auto tokens = SignIn::readTokenAnswer(answer)) {
        promise(answer.status == 200 && tokens->lifetime > std::chrono::seconds(0));
    } else {
        promise(!tokens.error().reason.detail.isEmpty());
    }
    if (const auto code = SignIn::readDeviceAuthorization(answer)) {
        promise(code->verificationUri.scheme().startsWith(QLatin1StringView("http")) && !code->deviceCode.isEmpty());
        promise(code->interval > std::chrono::seconds(0) && code->lifetime > std::chrono::seconds(0));
    }
    return 0;
}
