// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// What `readiness` tells. service, terminal: outlive the task.

// `readiness`. Ends with Refused when there is a finding of the grade problem or warning; else like a check, when
// something could not be read.
QCoro::Task<ExitCode> printReadiness(CommandOptions options, Service &service, Terminal &terminal);

// `services`. What is not covered is no failure.
QCoro::Task<ExitCode> printServices(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
