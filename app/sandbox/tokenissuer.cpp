// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenissuer.h"

#include "dice.h"
#include "signedtoken.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

constexpr int idTokenLife = 3'600; // seconds

// The subject differs from app to app.
QString subjectOf(const Grant &grant, const Person &person)
{
    const QByteArray both = (person.objectId + u'/' + grant.clientId).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

TokenIssuer::TokenIssuer(QString authority, quint64 seed)
    : m_authority(std::move(authority))
    , m_resource(QUrl(m_authority).toString(QUrl::RemovePath))
    , m_key(Dice(seed, "token-key").guid().toLatin1())
{
}

QString TokenIssuer::accessToken(const Grant &grant, const Person &person, const QDateTime &now, int life) const
{
    QJsonObject claims{
        {u"aud"_s, m_resource},
        {u"iss"_s, u"%1/%2/"_s.arg(m_authority, grant.tenantId)},
        // With its fraction, which RFC 7519 allows, so that a revocation tells what was issued before it.
        {u"iat"_s, static_cast<double>(now.toMSecsSinceEpoch()) / 1000},
        {u"nbf"_s, now.toSecsSinceEpoch()},
        {u"exp"_s, now.toSecsSinceEpoch() + life},
        {u"appid"_s, grant.clientId},
        {u"oid"_s, person.objectId},
        {u"tid"_s, grant.tenantId},
        {u"upn"_s, person.userPrincipalName},
        {u"unique_name"_s, person.userPrincipalName},
        {u"name"_s, person.displayName},
        {u"scp"_s, u"user_impersonation"_s},
        {u"sub"_s, subjectOf(grant, person)},
        {u"amr"_s, grant.multiFactor ? QJsonArray{u"pwd"_s, u"mfa"_s} : QJsonArray{u"pwd"_s}},
        {u"ver"_s, u"1.0"_s},
    };
    if (person.homeTenantId == grant.tenantId) {
        claims[u"wids"_s] = QJsonArray::fromStringList(person.directoryRoles);
    }
    if (!grant.contexts.isEmpty()) {
        claims[u"acrs"_s] = QJsonArray::fromStringList(grant.contexts);
    }
    return QString::fromLatin1(signedToken(claims, m_key));
}

QString TokenIssuer::idToken(const Grant &grant, const Person &person, const QString &nonce, const QDateTime &now) const
{
    QJsonObject claims{
        {u"aud"_s, grant.clientId},
        {u"iss"_s, u"%1/%2/v2.0"_s.arg(m_authority, grant.tenantId)},
        {u"iat"_s, now.toSecsSinceEpoch()},
        {u"nbf"_s, now.toSecsSinceEpoch()},
        {u"exp"_s, now.toSecsSinceEpoch() + idTokenLife},
        {u"tid"_s, grant.tenantId},
        {u"sub"_s, subjectOf(grant, person)},
        {u"ver"_s, u"2.0"_s},
    };
    if (grant.scopes.contains(u"profile"_s)) {
        claims[u"oid"_s] = person.objectId;
        claims[u"name"_s] = person.displayName;
        claims[u"preferred_username"_s] = person.userPrincipalName;
    }
    if (!nonce.isEmpty()) {
        claims[u"nonce"_s] = nonce;
    }
    return QString::fromLatin1(signedToken(claims, m_key));
}

std::optional<QJsonObject> TokenIssuer::read(const QString &accessToken) const
{
    return verifiedClaims(accessToken.toLatin1(), m_key);
}

} // namespace Sandbox
