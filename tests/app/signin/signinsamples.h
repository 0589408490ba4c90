// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clientregistration.h"
#include "manualclock.h"
#include "scriptedserver.h"
#include "tokenclient.h"
#include "waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUrlQuery>

// What the tests of the sign-in have in common: a scripted authority, and the tokens it gives.
namespace Tests
{

using namespace Qt::StringLiterals;

inline const QString clientId = u"11111111-1111-1111-1111-111111111111"_s;
inline const QString homeTenant = u"22222222-2222-2222-2222-222222222222"_s;
inline const QString otherTenant = u"33333333-3333-3333-3333-333333333333"_s;
inline const QString objectId = u"44444444-4444-4444-4444-444444444444"_s;
inline const QDateTime startOfTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);

// Both what stands in it and how it is encoded are what the service sends; the signature is nobody's.
inline QByteArray jwt(const QJsonObject &payload)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + part(payload) + ".c2lnbmF0dXJl";
}

inline QJsonObject idTokenPayload(const QUrl &authority, const QString &nonce, const QString &tenant = homeTenant)
{
    return {{u"iss"_s, authority.toString() + u'/' + tenant + u"/v2.0"_s}, {u"aud"_s, clientId}, {u"tid"_s, tenant},
        {u"oid"_s, objectId}, {u"sub"_s, u"subject"_s}, {u"nonce"_s, nonce}, {u"name"_s, u"Ada Lovelace"_s},
        {u"preferred_username"_s, u"ada@contoso.com"_s}, {u"nbf"_s, startOfTime.toSecsSinceEpoch()},
        {u"iat"_s, startOfTime.toSecsSinceEpoch()}, {u"exp"_s, startOfTime.addSecs(3600).toSecsSinceEpoch()}};
}

// What the token endpoint gives.
inline QByteArray tokenJson(const QByteArray &accessToken, const QByteArray &refreshToken = {},
    const QByteArray &idToken = {}, int lifetime = 3600)
{
    return QJsonDocument(
        QJsonObject{{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, lifetime},
            {u"access_token"_s, QString::fromLatin1(accessToken)},
            {u"refresh_token"_s, QString::fromLatin1(refreshToken)}, {u"id_token"_s, QString::fromLatin1(idToken)}})
        .toJson(QJsonDocument::Compact);
}

// What it says instead.
inline QByteArray errorJson(const QString &error, int number, const QString &claims = {})
{
    return QJsonDocument(
        QJsonObject{{u"error"_s, error}, {u"error_description"_s, u"AADSTS%1: secret-echo and more"_s.arg(number)},
            {u"error_codes"_s, QJsonArray{number}}, {u"correlation_id"_s, u"correlation"_s},
            {u"trace_id"_s, u"trace"_s}, {u"claims"_s, claims}})
        .toJson(QJsonDocument::Compact);
}

inline QByteArray tokenTarget(const QString &tenant)
{
    return '/' + tenant.toLatin1() + "/oauth2/v2.0/token";
}

// One field of a form as it was sent.
inline QString field(const ReceivedRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

// A sign-in service that follows a script.
struct ScriptedAuthority {
    ScriptedServer server;
    ManualClock clock{startOfTime};
    Azure::Cloud cloud{.name = u"Scripted"_s,
        .arm = QUrl(u"https://arm.example"_s),
        .authority = server.url(),
        .portal = server.url(),
        .caFile = {}};
    SignIn::AuthorityLimits limits{
        .silence = std::chrono::seconds(2), .total = std::chrono::seconds(5), .largestBody = 100'000};

    std::unique_ptr<SignIn::TokenClient> client() const
    {
        return std::make_unique<SignIn::TokenClient>(cloud, clientId, limits);
    }
};

} // namespace Tests
