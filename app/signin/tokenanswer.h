// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "httpclient.h"

namespace SignIn
{

// What the token endpoint gives. Holds secrets: it is never printed.
struct TokenAnswer {
    Azure::AccessToken accessToken;
    QByteArray refreshToken;         // empty without `offline_access`
    QByteArray idToken;              // empty without `openid`
    std::chrono::seconds lifetime{}; // of the access token, from `expires_in`
};

// What the device authorization endpoint gives (RFC 8628, section 3.2).
struct DeviceAuthorization {
    QByteArray deviceCode; // secret
    QString userCode;
    QUrl verificationUri;
    std::chrono::seconds lifetime{};
    std::chrono::seconds interval{};
};

// Why the sign-in service gave nothing.
struct Refusal {
    QString word; // `error` of RFC 6749, such as "invalid_grant" or "authorization_pending"; empty when no such answer
    Domain::Error reason;
};

// Errors: see refusalIn(); BadAnswer when the answer is not what RFC 6749 allows, TokenAnswer::accessToken not of the
// type Bearer among it.
std::expected<TokenAnswer, Refusal> readTokenAnswer(const Azure::HttpAnswer &answer);

// Errors: as above. A verification address that is no web address is a BadAnswer: it will be opened.
std::expected<DeviceAuthorization, Refusal> readDeviceAuthorization(const Azure::HttpAnswer &answer);

// What an error answer says: {"error", "error_description", "error_codes", "suberror", "claims", "correlation_id",
// "trace_id"} (Microsoft identity platform). A proxy's or a gateway's HTML becomes BadAnswer or ServiceFailed. The
// description is not passed on: it may repeat what was sent.
Refusal refusalIn(const Azure::HttpAnswer &answer);

// word: `error` of RFC 6749 or RFC 8628. description: searched for an AADSTS number and nothing else.
Domain::Error errorFor(const QString &word, const QString &description);

} // namespace SignIn
