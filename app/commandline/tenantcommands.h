// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// The calls that concern the provider or a whole tenant. service, terminal: outlive the task.

// `operations`
QCoro::Task<ExitCode> listOperations(CommandOptions options, Service &service, Terminal &terminal);

// `opted-in`
QCoro::Task<ExitCode> printOptIns(CommandOptions options, Service &service, Terminal &terminal);

// `enable` and `disable`, for the tenant that --tenant names; asks for the word unless --yes was given. With --json the
// result is one element of `opted-in`.
QCoro::Task<ExitCode> switchLockbox(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
