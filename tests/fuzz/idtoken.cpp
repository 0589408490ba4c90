// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idtoken.h"

#include "fuzztarget.h"

#include <QTimeZone>

// The input is the payload of an id token, beside a token of any form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray token =
        "e30." + input.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".";
    const SignIn::IdTokenExpectation expected{.authority = QUrl(QStringLiteral("https://login.example")),
        .clientId = QStringLiteral("client"),
        .nonce = QByteArrayLiteral("nonce"),
        .now = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC),
        .tenantId = {}};
    for (const QByteArray &each : {token, input}) {
        if (const auto identity = SignIn::identityFrom(each, expected)) {
            promise(!identity->objectId.isEmpty() && !identity->tenantId.isEmpty());
            promise(each.size() > expected.nonce.size());
        } else {
            promise(identity.error().kind == Domain::ErrorKind::BadAnswer && !identity.error().detail.isEmpty());
        }
    }
    return 0;
}
