// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// Accounts. service, terminal: outlive the task.

// `sign-in`
QCoro::Task<ExitCode> signIn(CommandOptions options, Service &service, Terminal &terminal);

// `sign-out`
QCoro::Task<ExitCode> signOut(CommandOptions options, Service &service, Terminal &terminal);

// `accounts`
QCoro::Task<ExitCode> listAccounts(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
