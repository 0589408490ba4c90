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

// `watch`: checks again and again, and prints a line for every change and every gap in the watch, see watchoutput.h.
// Ends after the duration that is asked for, or when the system asks the program to end: with Done when all was watched
// then, with NoPermission when nothing but sign-ins and roles was missing.
QCoro::Task<ExitCode> watchRequests(CommandOptions options, Service &service, Terminal &terminal);

} // namespace CommandLine
