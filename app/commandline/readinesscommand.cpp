// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesscommand.h"

namespace CommandLine
{

QCoro::Task<ExitCode> printReadiness(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

QCoro::Task<ExitCode> printServices(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

} // namespace CommandLine
