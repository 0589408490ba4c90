// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// A request among everything that was read.
struct Finding {
    Domain::LockboxRequest request;
    qsizetype records = 0;      // how many have its id: with more than one it is not known which is meant
    Domain::CheckReport report; // of the check that found it
};

// Reads the subscriptions that the options ask for, or all, and says on the terminal which could not be read.
// service, terminal: outlive the task.
QCoro::Task<Domain::CheckReport> check(CommandOptions options, Service &service, Terminal &terminal);

// Looks for the options' request by such a check, because only a list shows whether its id is repeated. When it is not
// found, says so and gives the exit code. options: with a request. service, terminal: outlive the task.
QCoro::Task<std::expected<Finding, ExitCode>> findRequest(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
