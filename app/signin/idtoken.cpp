// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idtoken.h"

#include "authorityendpoints.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(IdToken)
};

std::unexpected<Domain::Error> refused(const QString &sentence)
{
    return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadAnswer, .detail = sentence});
}

// Header, payload and signature (RFC 7519); the payload is a JSON object in base64url.
std::optional<QJsonObject> payloadOf(const QByteArray &token)
{
    constexpr qsizetype largest = 256LL * 1024;
    const QList<QByteArray> parts = token.size() <= largest ? token.split('.') : QList<QByteArray>();
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument payload = decoded ? QJsonDocument::fromJson(*decoded) : QJsonDocument();
    return payload.isObject() ? std::optional(payload.object()) : std::nullopt;
}

bool isFor(const QJsonObject &payload, const QString &clientId)
{
    const QJsonValue audience = payload.value("aud"_L1);
    if (audience.isString()) {
        return audience.toString() == clientId;
    }
    // With several audiences the token must name the one it was made for.
    const QJsonArray all = audience.toArray();
    return all.contains(clientId) && (all.size() == 1 || payload.value("azp"_L1).toString() == clientId);
}

bool isIssuedBy(const QJsonObject &payload, const QUrl &authority)
{
    const QString issuer = payload.value("iss"_L1).toString();
    const QString tenant = payload.value("tid"_L1).toString();
    if (!QUuid::fromString(tenant).isNull() && issuer == issuerFor(authority, tenant)) {
        return true;
    }
    // Another provider has a name of its own form, but on this computer it has the authority's address.
    const QUrl name(issuer, QUrl::StrictMode);
    return Azure::isLoopback(authority) && name.scheme() == authority.scheme() && name.host() == authority.host() &&
           name.port() == authority.port();
}

bool isInTime(const QJsonObject &payload, const QDateTime &now)
{
    constexpr qint64 forgiven = 300; // seconds
    const QJsonValue notBefore = payload.value("nbf"_L1);
    const qint64 seconds = now.toSecsSinceEpoch();
    return payload.value("exp"_L1).toInteger(0) > seconds - forgiven &&
           (notBefore.isUndefined() || notBefore.toInteger(seconds) <= seconds + forgiven);
}

} // namespace

Domain::Result<Domain::TokenIdentity> identityFrom(const QByteArray &idToken, const IdTokenExpectation &expected)
{
    const std::optional<QJsonObject> payload = payloadOf(idToken);
    if (!payload) {
        return refused(Words::tr("The sign-in service did not say who signed in."));
    }
    if (!isIssuedBy(*payload, expected.authority)) {
        return refused(
            Words::tr("The sign-in was confirmed by somebody else than the sign-in service. It was refused."));
    }
    if (!isFor(*payload, expected.clientId)) {
        return refused(Words::tr("The sign-in was meant for another program. It was refused."));
    }
    if (!expected.nonce.isEmpty() && payload->value("nonce"_L1).toString().toUtf8() != expected.nonce) {
        return refused(Words::tr("The sign-in service answered another sign-in than this one. It was refused."));
    }
    if (!isInTime(*payload, expected.now)) {
        return refused(
            Words::tr("The confirmation of the sign-in is not valid at this time. Check the clock of this computer."));
    }
    const auto text = [&payload](QLatin1StringView name) {
        return payload->value(name).toString();
    };
    const QString tenantId = text("tid"_L1).toLower();
    if (!expected.tenantId.isEmpty() && !tenantId.isEmpty() && tenantId != expected.tenantId.toLower()) {
        return refused(Words::tr("Somebody of another tenant signed in. Sign in to the tenant that was asked for."));
    }
    const QString objectId = text("oid"_L1).isEmpty() ? text("sub"_L1) : text("oid"_L1).toLower();
    if (objectId.isEmpty() || (tenantId.isEmpty() && !Azure::isLoopback(expected.authority))) {
        return refused(Words::tr("The sign-in service did not say who signed in."));
    }
    return Domain::TokenIdentity{.objectId = objectId,
        .tenantId = tenantId,
        .userName = text("preferred_username"_L1),
        .displayName = text("name"_L1),
        .directoryRoles = {},
        .expiresAt = QDateTime::fromSecsSinceEpoch(payload->value("exp"_L1).toInteger(), QTimeZone::UTC)};
}

} // namespace SignIn
