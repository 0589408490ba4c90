// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "commandoptions.h"

#include <QObject>

namespace SignIn
{
class SignInService;
}

namespace CommandLine
{

class Terminal;

// Tells a person on the terminal what to do to sign in, as long as it lives. It opens no browser: the program may run
// where there is none.
class SignInPrompt
{
public:
    // format: Json prints each step as one line of JSON on the standard output, for programs that drive a browser.
    // service, terminal: outlive this object.
    SignInPrompt(SignIn::SignInService &service, Terminal &terminal, OutputFormat format);

private:
    QObject m_context;
};

// What to do now, for people; empty when there is nothing to do.
QString signInSentence(const Domain::SignInProgress &progress);

// The same as an object: `step` is "waiting-for-browser" with `address`, "waiting-for-device" with `userCode`,
// `verificationUri` and `expiresAt`, "completing", "signed-in" with `account`, or "failed" with `error`.
QJsonObject signInStep(const Domain::SignInProgress &progress);

// An element of `accounts --json`.
QJsonObject accountEntry(const Domain::Account &account);

} // namespace CommandLine
