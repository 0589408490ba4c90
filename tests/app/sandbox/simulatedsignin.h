// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulatedazure.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace Tests
{

using Items = QList<std::pair<QString, QString>>;

// A client of the simulated sign-in service, without sockets.
struct SimulatedSignIn : SimulatedAzure {
    using SimulatedAzure::SimulatedAzure;

    static inline const QString clientId = u"11111111-2222-4333-8444-555555555555"_s;
    static inline const QString redirectUri = u"http://localhost:4711/"_s;
    static inline const QString verifier = u"the-verifier-is-forty-three-characters-long"_s;
    static inline const QString allScopes = u"openid profile offline_access http://127.0.0.1:1/.default"_s;

    const Sandbox::Person &person(qsizetype index = 0) { return service->signIn().persons()[index]; }
    QString tenant(qsizetype index = 0) { return service->world().tenants()[index].tenantId; }

    // Items replace those of the same name; one with an empty value is left out.
    static QString query(Items items, const Items &changes)
    {
        for (const auto &change : changes) {
            items.removeIf([&change](const auto &item) { return item.first == change.first; });
            if (!change.second.isEmpty()) {
                items.append(change);
            }
        }
        QUrlQuery query;
        for (const auto &[name, value] : items) {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        return query.toString(QUrl::FullyEncoded);
    }

    static Items authorizeItems()
    {
        const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
        return {{u"client_id"_s, clientId}, {u"response_type"_s, u"code"_s}, {u"redirect_uri"_s, redirectUri},
            {u"scope"_s, allScopes}, {u"state"_s, u"a/state"_s}, {u"nonce"_s, u"a nonce"_s},
            {u"code_challenge"_s,
                QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))},
            {u"code_challenge_method"_s, u"S256"_s}};
    }
    Sandbox::ArmResponse authorize(const Items &changes = {}, const QString &word = u"organizations"_s)
    {
        return get(u"/authority/%1/oauth2/v2.0/authorize?%2"_s.arg(word, query(authorizeItems(), changes)));
    }
    // What came back to the redirect address.
    static QUrlQuery returned(const Sandbox::ArmResponse &answer)
    {
        return QUrlQuery(
            QUrl::fromEncoded(answer.headers.value(QHttpHeaders::WellKnownHeader::Location).toByteArray()));
    }
    QString code(Items changes = {}, const QString &word = u"organizations"_s)
    {
        changes.prepend({u"sandbox_person"_s, person().objectId}); // a later one replaces it
        return returned(authorize(changes, word)).queryItemValue(u"code"_s);
    }

    Sandbox::ArmResponse postForm(const QString &endpoint, const Items &items, const Items &changes = {})
    {
        return post(u"/authority/"_s + endpoint, query(items, changes).toLatin1());
    }
    Sandbox::ArmResponse redeem(
        const QString &code, const Items &changes = {}, const QString &word = u"organizations"_s)
    {
        return postForm(word + u"/oauth2/v2.0/token"_s,
            {{u"client_id"_s, clientId}, {u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code},
                {u"redirect_uri"_s, redirectUri}, {u"code_verifier"_s, verifier}},
            changes);
    }
    Sandbox::ArmResponse refresh(
        const QString &token, const Items &changes = {}, const QString &word = u"organizations"_s)
    {
        return postForm(word + u"/oauth2/v2.0/token"_s,
            {{u"client_id"_s, clientId}, {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}}, changes);
    }
    // A person's tokens for a tenant.
    QJsonObject tokens(const Items &changes = {}, const QString &word = u"organizations"_s)
    {
        return json(redeem(code(changes, word), {}, word));
    }
    void use(const QJsonObject &tokens) { authorization = "Bearer " + tokens["access_token"_L1].toString().toLatin1(); }
};

// The claims inside a token, unverified.
inline QJsonObject claimsIn(const QString &token)
{
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

// Error word and code of a refused call, e.g. "invalid_grant 54005".
inline QString refusalIn(const Sandbox::ArmResponse &answer)
{
    const QJsonObject body = json(answer);
    return u"%1 %2"_s.arg(body["error"_L1].toString()).arg(body["error_codes"_L1][0].toInt());
}

inline QString challengeIn(const Sandbox::ArmResponse &answer)
{
    return QString::fromLatin1(answer.headers.value(QHttpHeaders::WellKnownHeader::WWWAuthenticate));
}

} // namespace Tests
