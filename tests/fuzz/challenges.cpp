// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimschallenge.h"

#include "fuzztarget.h"

#include <QJsonDocument>

// The input is the value of `WWW-Authenticate`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray header(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qsizetype length = 0;
    for (const Azure::Challenge &challenge : Azure::parseChallenges(header)) {
        promise(!challenge.scheme.isEmpty());
        for (const auto &[name, value] : challenge.parameters) {
            promise(!name.isEmpty() && name == name.toLower());
            length += name.size() + value.size();
        }
    }
    promise(length <= header.size());
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, header);
    const QByteArray claims = Azure::claimsOf(headers);
    promise(claims.isEmpty() || QJsonDocument::fromJson(claims).isObject());
    return 0;
}
