// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantcommands.h"

namespace CommandLine
{

QCoro::Task<ExitCode> listOperations(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

QCoro::Task<ExitCode> printOptIns(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

QCoro::Task<ExitCode> switchLockbox(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

} // namespace CommandLine
