// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armanswer.h"

#include "fuzztarget.h"

// The first byte chooses the status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    Azure::HttpAnswer answer;
    answer.status = 100 + data[0] * 2;
    answer.body = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto read = Azure::readAnswer(answer);
    promise(!read || (answer.status >= 200 && answer.status < 300));
    return 0;
}
