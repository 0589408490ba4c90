// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace Domain
{

// What went wrong, in the classes that code decides by. The words for a person are made from it in one place
// (errorwords.h).
enum class ErrorKind {
    Offline,       // no connection to the host could be made
    TimedOut,      // the connection stood, the answer did not come in time: after a write the outcome is unknown
    NotSignedIn,   // no token, or the service refused it (401)
    Forbidden,     // signed in, but a role is missing (403)
    NotFound,      // 404
    Conflict,      // 409, or the request is in another state than the call needs
    Throttled,     // 429, see Error::retryAfter
    ServiceFailed, // 5xx
    BadAnswer,     // an answer that is not what the published specification allows
    Storage,       // the local disk or database
    BadInput,      // something the user or a file gave
    Cancelled,
};

// A failure as a value. It never holds a token: texts are redacted where the error is made.
struct Error {
    ErrorKind kind = ErrorKind::BadAnswer;
    QString detail = {};      // for people who look closer: service message or place of the fault; redacted, plain text
    int httpStatus = 0;       // 0 when there was no HTTP answer
    QString serviceCode = {}; // `error.code` of the ARM envelope, e.g. "AuthorizationFailed"
    QString currentStatus = {}; // `additionalInfo[].info.currentStatus` of a Lockbox error, the word as delivered
    QString correlationId = {}; // `x-ms-request-id` or `x-ms-correlation-request-id`, to quote to support
    std::optional<std::chrono::seconds> retryAfter = {}; // from `Retry-After`, whole seconds by the ARM contract
    // Decoded JSON of a claims challenge (NotSignedIn): the token must be asked for anew with it, often by the person,
    // as for a second factor. No secret. Empty: none.
    QByteArray claims = {};
    QString clientRequestId =
        {}; // `x-ms-client-request-id` as sent, when Azure may not have given an id; empty: no call

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = std::expected<T, Error>;

} // namespace Domain

Q_DECLARE_METATYPE(Domain::Error)
