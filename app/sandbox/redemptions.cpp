// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redemptions.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

std::unexpected<SignInRefusal> refuseForMultiFactor(const QByteArray &claims)
{
    return std::unexpected(SignInRefusal{.error = u"interaction_required"_s,
        .code = 50076,
        .message = u"Due to a configuration change made by your administrator, or because you moved to a new location, "
                   "you must use multi-factor authentication to access the resource."_s,
        .suberror = u"basic_action"_s,
        .claims =
            claims.isEmpty() ? QByteArray(R"({"access_token":{"acrs":{"essential":true,"values":["p1"]}}})") : claims});
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

SignInResult<void> checkSession(const SignInState &state, const RefreshToken &token)
{
    if (token.expiresAt <= state.now()) {
        return refuse(u"invalid_grant"_s, 700082, u"The refresh token has expired due to inactivity."_s);
    }
    if (token.used && state.rules.refreshTokenOnce) {
        return refuse(u"invalid_grant"_s, 70000, u"The provided refresh token was replaced by a newer one."_s);
    }
    if (state.sessionsRevokedAt.isValid() && token.grant.signedInAt < state.sessionsRevokedAt) {
        return refuse(u"invalid_grant"_s, 50173, u"The provided grant has expired due to it being revoked."_s);
    }
    return {};
}

} // namespace

SignInResult<Redemption> redeemCode(SignInState &state, const SignInForm &form, const QString &tenant)
{
    AuthorizationCode *code = state.codes.find(form[u"code"_s]);
    if (code == nullptr || code->grant.clientId != form[u"client_id"_s]) {
        return refuse(u"invalid_grant"_s, 70000, u"The provided authorization code is invalid."_s);
    }
    if (code->used) {
        return refuse(u"invalid_grant"_s, 54005,
            u"OAuth2 Authorization code was already redeemed, please retry with a new valid code."_s);
    }
    if (code->expiresAt <= state.now()) {
        return refuse(u"invalid_grant"_s, 70008,
            u"The provided authorization code or refresh token has expired due to inactivity."_s);
    }
    // Whoever has got hold of the code has one try.
    code->used = true;
    if (form[u"redirect_uri"_s] != code->redirectUri) {
        return refuse(u"invalid_grant"_s, 50011,
            u"The redirect URI specified in the request does not match the one the code was issued for."_s);
    }
    if (challengeOf(form[u"code_verifier"_s]) != code->challenge) {
        return refuse(u"invalid_grant"_s, 501481,
            u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s);
    }
    return state.tenantFor(*state.person(code->grant.objectId), tenant).transform([code](const QString &) {
        return Redemption{.grant = code->grant, .nonce = code->nonce};
    });
}

SignInResult<Redemption> redeemRefreshToken(SignInState &state, const SignInForm &form, const QString &tenant)
{
    RefreshToken *token = state.refreshTokens.find(form[u"refresh_token"_s]);
    if (token == nullptr || token->grant.clientId != form[u"client_id"_s]) {
        return refuse(u"invalid_grant"_s, 70000, u"The provided refresh token is invalid."_s);
    }
    if (const auto valid = checkSession(state, *token); !valid) {
        return std::unexpected(valid.error());
    }
    const QByteArray claims = form[u"claims"_s].toUtf8();
    Redemption redemption{.grant = token->grant};
    redemption.grant.contexts = contextsOf(claims);
    const bool wantsMore = state.rules.multiFactorNeeded || !redemption.grant.contexts.isEmpty();
    if (wantsMore && !redemption.grant.multiFactor) {
        return refuseForMultiFactor(claims);
    }
    token->used = true;
    const auto named = state.tenantNamed(tenant);
    if (named && named->isEmpty()) {
        return redemption; // the tenant it was issued for
    }
    return state.tenantFor(*state.person(redemption.grant.objectId), tenant).transform([&](const QString &tenantId) {
        redemption.grant.tenantId = tenantId;
        return redemption;
    });
}

SignInResult<Redemption> redeemDeviceCode(SignInState &state, const SignInForm &form)
{
    DeviceRequest *device = state.devices.find(form[u"device_code"_s]);
    if (device == nullptr || device->grant.clientId != form[u"client_id"_s]) {
        return refuse(u"bad_verification_code"_s, 70018, u"Invalid verification code."_s);
    }
    const QDateTime earliest = device->lastPoll.addSecs(state.rules.deviceCodeInterval);
    const bool tooSoon = device->lastPoll.isValid() && state.now() < earliest.addMSecs(-250); // half a way and back
    device->lastPoll = state.now();
    if (device->answer == DeviceRequest::Answer::Redeemed) {
        return refuse(u"invalid_grant"_s, 70000, u"The device code was already redeemed."_s);
    }
    if (device->expiresAt <= state.now()) {
        return refuse(u"expired_token"_s, 70019, u"Verification code expired."_s);
    }
    if (tooSoon) {
        return refuse(u"slow_down"_s, 0, u"The client polls more often than it was told to."_s);
    }
    if (device->answer == DeviceRequest::Answer::None) {
        return refuse(u"authorization_pending"_s, 70016, u"OAuth 2.0 device flow error. Authorization is pending."_s);
    }
    if (device->answer == DeviceRequest::Answer::Declined) {
        return refuse(u"authorization_declined"_s, 65004, u"User declined to consent to access the app."_s);
    }
    device->answer = DeviceRequest::Answer::Redeemed;
    return Redemption{.grant = device->grant};
}

} // namespace Sandbox
