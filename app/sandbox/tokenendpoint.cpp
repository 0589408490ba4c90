// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinendpoints.h"

#include "redemptions.h"

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

SignInResult<Redemption> redeemed(SignInState &state, const SignInForm &form, const QString &tenant)
{
    const QString type = form[u"grant_type"_s];
    if (form.contains(u"client_secret"_s) || form.contains(u"client_assertion"_s)) {
        return refuse(u"invalid_client"_s, 700025,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s);
    }
    if (const auto known = state.tenantNamed(tenant); !known) {
        return std::unexpected(known.error());
    }
    if (form.contains(u"scope"_s)) {
        if (const auto scopes = state.scopesOf(form[u"scope"_s]); !scopes) {
            return std::unexpected(scopes.error());
        }
    }
    if (type == "authorization_code"_L1) {
        return redeemCode(state, form, tenant);
    }
    if (type == "refresh_token"_L1) {
        return redeemRefreshToken(state, form, tenant);
    }
    if (type == "urn:ietf:params:oauth:grant-type:device_code"_L1) {
        return redeemDeviceCode(state, form);
    }
    return refuse(u"unsupported_grant_type"_s, 70003, u"The app requested an unsupported grant type."_s);
}

ArmResponse issued(SignInState &state, const Redemption &redemption)
{
    const Grant &grant = redemption.grant;
    const Person &person = *state.person(grant.objectId);
    const QDateTime now = state.now();
    const int life = state.rules.accessTokenLife;
    QJsonObject body{{u"token_type"_s, u"Bearer"_s}, {u"scope"_s, grant.scopes.join(u' ')}, {u"expires_in"_s, life},
        {u"ext_expires_in"_s, life}, {u"access_token"_s, state.issuer.accessToken(grant, person, now, life)}};
    if (grant.scopes.contains(u"offline_access"_s)) {
        const QString token = state.secret();
        state.refreshTokens.add(token, {.grant = grant, .expiresAt = now.addSecs(state.rules.refreshTokenLife)}, now);
        body[u"refresh_token"_s] = token;
    }
    if (grant.scopes.contains(u"openid"_s)) {
        body[u"id_token"_s] = state.issuer.idToken(grant, person, redemption.nonce, now);
    }
    ArmResponse answer = jsonAnswer(body);
    answer.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    answer.headers.append(QHttpHeaders::WellKnownHeader::Pragma, "no-cache");
    return answer;
}

} // namespace

ArmResponse tokenAnswer(SignInState &state, const ArmRequest &request, const QString &tenant)
{
    auto redemption = formOf(request).and_then([&](const SignInForm &form) { return redeemed(state, form, tenant); });
    if (redemption && state.rules.blockedByConditionalAccess) {
        redemption = refuse(u"invalid_grant"_s, 53003, u"Access has been blocked by Conditional Access policies."_s);
    }
    return redemption ? issued(state, *redemption) : state.completed(redemption.error(), request).answer();
}

SignInResult<SignInForm> formOf(const ArmRequest &request)
{
    SignInForm form;
    for (const auto &[name, value] : request.form()) {
        if (form.contains(name)) {
            return refuse(u"invalid_request"_s, 0, u"A parameter is repeated."_s);
        }
        form.insert(name, value);
    }
    if (form.value(u"client_id"_s).isEmpty()) {
        return refuse(
            u"invalid_request"_s, 900144, u"The request body must contain the following parameter: 'client_id'."_s);
    }
    return form;
}

} // namespace Sandbox
