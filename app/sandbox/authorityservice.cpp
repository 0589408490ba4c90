// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorityservice.h"

#include "challenges.h"
#include "signedtoken.h"
#include "signinendpoints.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

constexpr auto stepUpContext = "p1"_L1; // as MFA enforcement for ARM asks for

ArmResponse noSuchPage()
{
    return htmlPage(u"404 - File or directory not found."_s, {}, 404);
}

Principal principalOf(const Person &person, const QString &tenantId)
{
    const bool isHome = person.homeTenantId.compare(tenantId, Qt::CaseInsensitive) == 0;
    return {.objectId = person.objectId,
        .userPrincipalName = person.userPrincipalName,
        .directoryRoles = isHome ? person.directoryRoles : QStringList()};
}

QStringList textsOf(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

} // namespace

AuthorityService::AuthorityService(
    const World &world, const Domain::Clock &clock, const QString &authority, quint64 seed)
    : m_state(world, clock, authority, seed)
{
}

bool AuthorityService::isMeant(const ArmRequest &request)
{
    return !request.segments.isEmpty() && request.segments.constFirst() == "authority"_L1;
}

ArmResponse AuthorityService::answer(const ArmRequest &request)
{
    const QString tenant = request.segments.value(1);
    const QString endpoint = request.segments.sliced(qMin<qsizetype>(2, request.segments.size())).join(u'/');
    const QString call = request.method + u' ' + endpoint;
    if (call == "GET oauth2/v2.0/authorize"_L1) {
        return authorizeAnswer(m_state, request, tenant);
    }
    if (call == "POST oauth2/v2.0/token"_L1) {
        return tokenAnswer(m_state, request, tenant);
    }
    if (call == "POST oauth2/v2.0/devicecode"_L1) {
        return deviceCodeAnswer(m_state, request, tenant);
    }
    if (call == "GET v2.0/.well-known/openid-configuration"_L1) {
        return configuration(tenant);
    }
    if (call == "GET discovery/v2.0/keys"_L1) {
        return jsonAnswer({{u"keys"_s, QJsonArray()}}); // HS256 has no public key
    }
    return tenant == "device"_L1 && endpoint.isEmpty() && request.method == "GET"_L1 ? devicePage(m_state, request)
                                                                                     : noSuchPage();
}

ArmResponse AuthorityService::configuration(const QString &tenant) const
{
    const auto known = m_state.tenantNamed(tenant);
    if (!known) {
        return known.error().answer();
    }
    const QString base = m_state.authority() + u'/' + tenant;
    // For the words that stand for many tenants the published document has this very placeholder.
    const QString issuer = m_state.authority() + u'/' + (known->isEmpty() ? u"{tenantid}"_s : *known) + u"/v2.0"_s;
    return jsonAnswer({
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, base + u"/oauth2/v2.0/authorize"_s},
        {u"token_endpoint"_s, base + u"/oauth2/v2.0/token"_s},
        {u"device_authorization_endpoint"_s, base + u"/oauth2/v2.0/devicecode"_s},
        {u"jwks_uri"_s, base + u"/discovery/v2.0/keys"_s},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"response_modes_supported"_s, QJsonArray{u"query"_s}},
        {u"subject_types_supported"_s, QJsonArray{u"pairwise"_s}},
        {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"HS256"_s}},
    });
}

std::expected<std::optional<Caller>, ArmResponse> AuthorityService::callerOf(const QString &token) const
{
    if (!isSandboxToken(token.toLatin1())) {
        return std::nullopt;
    }
    const auto claims = m_state.issuer.read(token).value_or(QJsonObject());
    const Person *person = m_state.person(claims["oid"_L1].toString());
    // An id token is no access token, although it is signed alike.
    if (person == nullptr || claims["aud"_L1] != m_state.issuer.resource()) {
        return std::unexpected(
            unauthorized(authority(), u"InvalidAuthenticationToken"_s, u"The access token is invalid."_s));
    }
    const QDateTime now = m_state.now();
    if (claims["exp"_L1].toInteger() <= now.toSecsSinceEpoch()) {
        return std::unexpected(unauthorized(authority(), u"ExpiredAuthenticationToken"_s,
            u"The access token expiry UTC time is earlier than current UTC time '%1'."_s.arg(
                now.toString(Qt::ISODate))));
    }
    const qint64 revokedAt = m_state.tokensRevokedAt.isValid() ? m_state.tokensRevokedAt.toMSecsSinceEpoch() : 0;
    if (std::llround(claims["iat"_L1].toDouble() * 1000) < revokedAt) {
        return std::unexpected(claimsDemanded(authority(),
            uR"({"access_token":{"nbf":{"essential":true,"value":"%1"}}})"_s.arg(revokedAt / 1000).toUtf8()));
    }
    const QString tenantId = claims["tid"_L1].toString();
    return Caller{.principal = principalOf(*person, tenantId),
        .tenantId = tenantId,
        .tenantIds = person->tenantIds,
        .contexts = textsOf(claims["acrs"_L1])};
}

std::optional<ArmResponse> AuthorityService::stepUpFor(const Caller &caller, const QString &method) const
{
    const bool reads = method == "GET"_L1 || method == "HEAD"_L1;
    if (reads || !m_state.rules.stepUpForDecisions || caller.contexts.contains(stepUpContext)) {
        return std::nullopt;
    }
    return claimsDemanded(authority(), R"({"access_token":{"acrs":{"essential":true,"values":["p1"]}}})");
}

ArmResponse AuthorityService::wrongTenant(const Caller &caller, const QString &tenantId) const
{
    return unauthorized(authority() + u'/' + tenantId, u"InvalidAuthenticationTokenTenant"_s,
        u"The access token is from the wrong issuer, tenant '%1'. It must match the tenant '%2' associated with this subscription."_s
            .arg(caller.tenantId, tenantId));
}

Principal AuthorityService::anyPrincipal() const
{
    const Person &person = m_state.persons().constFirst();
    return principalOf(person, person.homeTenantId);
}

} // namespace Sandbox
