// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "commands.h"
#include "exitcode.h"
#include "requestreference.h"
#include "servicechoice.h"

#include <QStringList>

#include <expected>

namespace CommandLine
{

enum class OutputFormat { Human, Json };
enum class Consent { AskOnTerminal, GivenByOption };

// What the command line asks for, checked.
struct CommandOptions {
    Command command = Command::List;
    std::optional<RequestReference> request; // set for show, approve and deny
    Access::ServiceChoice service;
    QStringList subscriptions; // GUIDs as given; empty: discover them
    QString reason;            // sent with a decision as typed
    OutputFormat format = OutputFormat::Human;
    Consent consent = Consent::AskOnTerminal;
    std::chrono::seconds deadline{30};            // of list: what has not answered by then is reported as such
    std::optional<std::chrono::seconds> duration; // of watch; absent: until it is told to end
    std::optional<Domain::SignInWay> signInWay;   // absent: the accounts that are signed in already
    QString tenant;                               // GUID or domain; empty: the settings' or every one
    QString clientId;                             // GUID of the app registration; empty: the settings'
    QString accountId;                            // of sign-out; empty: every account
};

// Nothing is left to do but to print and to end: help and version end well, anything else does not.
struct EarlyEnd {
    ExitCode code = ExitCode::Usage;
    QString text; // without a line break at its end
};

// arguments: with the program's name first. Needs a QCoreApplication, whose name help is printed with.
std::expected<CommandOptions, EarlyEnd> parseCommandLine(const QStringList &arguments);

} // namespace CommandLine
