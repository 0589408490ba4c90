// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Sandbox
{

// Makes a JSON Web Token (RFC 7519). Signed with HMAC-SHA-256, "HS256", and says so: Azure signs with RS256, for which
// Qt has no primitives, and no client is to look at the signature of a token that came straight from the token
// endpoint. key: known to the sandbox alone.
QByteArray signedToken(const QJsonObject &claims, const QByteArray &key);

// Whether a token claims to come from signedToken(), whatever its signature says.
bool isSandboxToken(const QByteArray &token);

// The claims of a token that signedToken() made with this key; nothing for any other token.
std::optional<QJsonObject> verifiedClaims(const QByteArray &token, const QByteArray &key);

} // namespace Sandbox
