// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armrequest.h"
#include "clock.h"
#include "dice.h"
#include "signinrefusal.h"
#include "signinrules.h"
#include "tokenissuer.h"

namespace Sandbox
{

// What the endpoints of the simulated sign-in service share.
class SignInState
{
public:
    // clock: the simulated time. Both outlive this object. authority: the service's own address.
    SignInState(const World &world, const Domain::Clock &clock, QString authority, quint64 seed);

    QDateTime now() const { return m_clock.utcNow(); }
    const QString &authority() const { return m_authority; }
    const QList<Person> &persons() const { return m_persons; }
    const Person *person(const QString &objectId) const; // null when there is none

    // What the part of the address before /oauth2 means. word: GUID, domain, "organizations" or "common".
    // Result: id of the tenant; empty for the person's home tenant. Error: AADSTS90002.
    SignInResult<QString> tenantNamed(const QString &word) const;

    // The tenant in which a person signs in. Error: AADSTS50020 when it does not know the person.
    SignInResult<QString> tenantFor(const Person &person, const QString &word) const;

    // scope: as sent, separated by blanks. Errors: AADSTS70011 for a word that is no scope or when there is none,
    // AADSTS500011 for another resource than ARM.
    SignInResult<QStringList> scopesOf(const QString &scope) const;

    // Completes a refusal with ids and time. request: may bring an id of the client's own.
    SignInRefusal completed(SignInRefusal refusal, const ArmRequest &request);

    // A word that nobody guesses in a simulation; repeats with the seed.
    QString secret() { return m_dice.guid() + m_dice.guid(); }
    // Eight letters without vowels, which make no words and no look-alikes, as RFC 8628 recommends.
    QString userCode();

    SignInRules rules = {};
    TokenIssuer issuer;
    Issued<AuthorizationCode> codes;
    Issued<RefreshToken> refreshTokens;
    Issued<DeviceRequest> devices;
    QDateTime tokensRevokedAt = {};   // access tokens from before are refused; invalid: none is
    QDateTime sessionsRevokedAt = {}; // refresh tokens of sign-ins from before, too

private:
    const World &m_world;
    const Domain::Clock &m_clock;
    QString m_authority;
    QList<Person> m_persons;
    Dice m_dice;
};

// The authentication contexts ("acrs") that a `claims` parameter asks access tokens to have. claims: JSON; may be
// empty.
QStringList contextsOf(const QByteArray &claims);

} // namespace Sandbox
