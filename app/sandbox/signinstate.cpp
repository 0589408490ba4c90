// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinstate.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sandbox
{

SignInState::SignInState(const World &world, const Domain::Clock &clock, QString authority, quint64 seed)
    : issuer(authority, seed)
    , m_world(world)
    , m_clock(clock)
    , m_authority(std::move(authority))
    , m_persons(personsOf(world, seed))
    , m_dice(seed, "sign-in")
{
}

const Person *SignInState::person(const QString &objectId) const
{
    const auto found = std::ranges::find(m_persons, objectId, &Person::objectId);
    return found == m_persons.end() ? nullptr : &*found;
}

SignInResult<QString> SignInState::tenantNamed(const QString &word) const
{
    if (word == "organizations"_L1 || word == "common"_L1) {
        return QString();
    }
    for (const Tenant &tenant : m_world.tenants()) {
        if (tenant.tenantId.compare(word, Qt::CaseInsensitive) == 0 ||
            tenant.defaultDomain.compare(word, Qt::CaseInsensitive) == 0) {
            return tenant.tenantId;
        }
    }
    return refuse(u"invalid_request"_s, 90002,
        u"Tenant '%1' not found. Check to make sure you have the correct tenant ID."_s.arg(word.left(100)));
}

SignInResult<QString> SignInState::tenantFor(const Person &person, const QString &word) const
{
    const auto tenantId = tenantNamed(word);
    if (!tenantId || tenantId->isEmpty()) {
        return tenantId.transform([&person](const QString &) { return person.homeTenantId; });
    }
    if (!person.belongsTo(*tenantId)) {
        return refuse(u"invalid_grant"_s, 50020,
            u"User account '%1' from identity provider does not exist in tenant '%2'."_s.arg(
                person.userPrincipalName, *tenantId));
    }
    return tenantId;
}

SignInResult<QStringList> SignInState::scopesOf(const QString &scope) const
{
    static const QStringList ofOpenId{u"openid"_s, u"profile"_s, u"offline_access"_s, u"email"_s};
    QStringList scopes = scope.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : std::as_const(scopes)) {
        const qsizetype slash = word.lastIndexOf(u'/');
        if (ofOpenId.contains(word)) {
            continue;
        }
        if (!word.endsWith("/.default"_L1) && !word.endsWith("/user_impersonation"_L1)) {
            return refuse(u"invalid_scope"_s, 70011,
                u"The provided request must include a 'scope' input parameter. The scope '%1' is not valid."_s.arg(
                    word.left(200)));
        }
        // "https://host//.default", too, is in use for resources whose name ends with a slash.
        const QUrl resource(word.first(slash));
        const bool isWhole = resource.path().isEmpty() || resource.path() == "/"_L1;
        if (!isWhole || resource.toString(QUrl::RemovePath) != issuer.resource()) {
            return refuse(u"invalid_resource"_s, 500011,
                u"The resource principal named %1 was not found in the tenant."_s.arg(word.first(slash).left(200)));
        }
    }
    if (scopes.isEmpty()) {
        return refuse(u"invalid_scope"_s, 70011, u"The provided request must include a 'scope' input parameter."_s);
    }
    return scopes;
}

SignInRefusal SignInState::completed(SignInRefusal refusal, const ArmRequest &request)
{
    const QByteArray sent = request.headers.value("client-request-id"_L1).toByteArray();
    const QString parameter = request.parameter("client-request-id"_L1).value_or(QString::fromLatin1(sent));
    refusal.requestId = m_dice.guid();
    refusal.correlation = QUuid::fromString(parameter).isNull() ? m_dice.guid() : parameter;
    refusal.at = now();
    return refusal;
}

QString SignInState::userCode()
{
    static constexpr auto letters = "BCDFGHJKLMNPQRSTVWXZ"_L1;
    QString code;
    for (int i = 0; i < 8; ++i) {
        code.append(letters[m_dice.below(static_cast<int>(letters.size()))]);
    }
    return code;
}

QStringList contextsOf(const QByteArray &claims)
{
    const QJsonValue wanted = QJsonDocument::fromJson(claims)["access_token"_L1]["acrs"_L1];
    QStringList contexts;
    if (wanted["value"_L1].isString()) {
        contexts.append(wanted["value"_L1].toString());
    }
    return contexts + wanted["values"_L1].toVariant().toStringList();
}

} // namespace Sandbox
