// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// The commands about who is signed in. service, terminal: outlive the task.

// `sign-in`: keeps the account in the keychain, where there is one.
QCoro::Task<ExitCode> signIn(CommandOptions options, Service &service, Terminal &terminal);

// `sign-out`: of one account, or of all.
QCoro::Task<ExitCode> signOut(CommandOptions options, Service &service, Terminal &terminal);

// `accounts`: who is signed in.
QCoro::Task<ExitCode> listAccounts(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
