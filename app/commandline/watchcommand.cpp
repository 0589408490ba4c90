// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchcommand.h"

namespace CommandLine
{

QCoro::Task<ExitCode> watchRequests(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

} // namespace CommandLine
