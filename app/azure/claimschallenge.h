// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHttpHeaders>

#include <QList>

namespace Azure
{

// One challenge of `WWW-Authenticate` (RFC 9110, section 11).
struct Challenge {
    QByteArray scheme;                                   // as written
    QList<std::pair<QByteArray, QByteArray>> parameters; // names in lower-case; values without quotes and escapes
    // First value of the parameter; empty when there is none.
    QByteArray parameter(QByteArrayView name) const;
};

// header: value of the header, several ones joined by commas. Never fails: what is no challenge is left out.
QList<Challenge> parseChallenges(QByteArrayView header);

// The claims that a refused token lacked: the decoded JSON of the first Bearer challenge with `claims` (Microsoft
// identity platform, "Claims challenges, claims requests, and client capabilities"), in base64 or base64url, padded or
// not. Empty when there is none, it is too long (16 KiB) or holds no JSON object.
QByteArray claimsOf(const QHttpHeaders &headers);

} // namespace Azure
