// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Domain
{

// How a person signs in.
enum class SignInWay {
    AzureCli,   // tokens come from the installed Azure CLI
    Browser,    // authorization code with PKCE in the system's browser
    DeviceCode, // a code typed into a page on any device
    GivenToken, // one token given from outside, as by LOCKBOX_ACCESS_TOKEN; it is never renewed
};

// Where an account's right to new tokens is kept.
enum class Keeping {
    Keychain,   // in the keychain of the system: the account is there at the next start
    MemoryOnly, // in this process alone: there is no keychain, or none is needed
};

// Somebody who is signed in. Identity is `oid` and `tid` of the token; the names are for display only, because they may
// change (Microsoft identity platform, id token claims).
struct Account {
    QString id;                // "<oid>.<tid>" in lower-case; for a token that cannot be read, a word of ours
    QString userName = {};     // `preferred_username`; may be empty
    QString displayName = {};  // `name`; may be empty
    QString objectId = {};     // `oid`; empty when not known
    QString homeTenantId = {}; // `tid`; empty when not known
    SignInWay way = SignInWay::GivenToken;
    Keeping keeping = Keeping::MemoryOnly;

    // What a person calls it.
    QString title() const { return !userName.isEmpty() ? userName : !displayName.isEmpty() ? displayName : id; }
    friend bool operator==(const Account &, const Account &) = default;
};

// What a token says about whom it is for. Read from the token itself, which is practical but against its contract, so
// everything may be missing.
struct TokenIdentity {
    QString objectId;                // `oid`, lower-case
    QString tenantId;                // `tid`, lower-case
    QString userName;                // `upn`, `unique_name` or `preferred_username`
    QString displayName;             // `name`
    QStringList directoryRoles = {}; // `wids`: template ids of Entra roles, lower-case
    QDateTime expiresAt = {};        // `exp`, UTC

    friend bool operator==(const TokenIdentity &, const TokenIdentity &) = default;
};

// What a person asks for.
struct SignInRequest {
    SignInWay way = SignInWay::Browser;
    QString tenant = {};    // GUID, domain or empty: the one of the settings, else "organizations"
    QString loginHint = {}; // user name to start with; may be empty
    QByteArray claims = {}; // of a claims challenge, see Error::claims; empty: none
    QString accountId = {}; // the account that signs in anew; empty: another one
};

// Of the device authorization grant (RFC 8628).
struct DeviceCode {
    QString userCode;
    QUrl verificationUri;
    QDateTime expiresAt = {}; // UTC, by this computer's clock

    friend bool operator==(const DeviceCode &, const DeviceCode &) = default;
};

// How far a sign-in has come; the last one is finished.
struct SignInProgress {
    enum class Phase {
        WaitingForBrowser, // `address` is to be opened in a browser
        WaitingForDevice,  // `code` is to be shown
        Completing,        // the answer is being exchanged and checked
        SignedIn,          // `account` is there
        Failed,            // see `error`; Cancelled when the person gave up
    };
    Phase phase = Phase::Completing;
    SignInWay way = SignInWay::Browser;
    QUrl address = {};
    std::optional<DeviceCode> code = {};
    std::optional<Account> account = {};
    std::optional<Error> error = {};

    bool isFinished() const { return phase == Phase::SignedIn || phase == Phase::Failed; }
};

} // namespace Domain

Q_DECLARE_METATYPE(Domain::Account)
Q_DECLARE_METATYPE(Domain::SignInRequest)
Q_DECLARE_METATYPE(Domain::SignInProgress)
