// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// Runs one command to its end. service, terminal: outlive the task.
QCoro::Task<ExitCode> runCommand(const CommandOptions &options, Service &service, Terminal &terminal);

} // namespace CommandLine
