// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// `approve` and `deny`: finds the request, has it confirmed, decides it and prints what the service then reports.
// options: with a request. service, terminal: outlive the task.
QCoro::Task<ExitCode> decideRequest(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
