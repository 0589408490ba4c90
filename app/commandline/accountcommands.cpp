// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountcommands.h"

namespace CommandLine
{

QCoro::Task<ExitCode> signIn(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

QCoro::Task<ExitCode> signOut(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

QCoro::Task<ExitCode> listAccounts(CommandOptions /*options*/, Service & /*service*/, Terminal & /*terminal*/)
{
    co_return ExitCode::Usage; // PLACEHOLDER
}

} // namespace CommandLine
