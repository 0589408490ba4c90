// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "sandboxoptions.h"

class QCommandLineParser;

namespace Sandbox
{

// The command line of lockbox-sandbox. The texts of its --help are its manual.
void addSandboxOptions(QCommandLineParser &parser);

// parser: has parsed a command line successfully. Errors: ErrorKind::BadInput with a sentence for the user.
Domain::Result<SandboxOptions> sandboxOptions(const QCommandLineParser &parser);

} // namespace Sandbox
