// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// `list`: prints every request of the subscriptions that are asked for, in the order of the subscriptions, as soon as
// only those are left that hang; their requests follow as they come. At the deadline the service is closed, and what
// has not answered is reported as such. service, terminal: outlive the task.
QCoro::Task<ExitCode> listRequests(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
