// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"

#include <QCoroTask>

namespace CommandLine
{

class Service;
class Terminal;

// service, terminal: outlive the task.

// `watch`: checks again and again, and prints a line for every change and every gap in the watch.
QCoro::Task<ExitCode> watchRequests(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
