// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azureaccess.h"
#include "commandoptions.h"
#include "coredumps.h"
#include "datafolders.h"
#include "program.h"
#include "service.h"
#include "terminal.h"
#include "translation.h"

#include <QCoreApplication>

#include <cstdio>

namespace
{

// The error stream belongs to the sentences of this program; remarks of the libraries are for their developers.
void dropRemarks(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        const QByteArray line = qFormatLogMessage(type, context, text).toLocal8Bit() + '\n';
        std::fputs(line.constData(), stderr);
    }
}

int end(CommandLine::Terminal &terminal, const CommandLine::EarlyEnd &early)
{
    if (early.code == CommandLine::ExitCode::Done) {
        terminal.printResult(early.text.toLocal8Bit() + '\n');
    } else {
        terminal.say(early.text);
    }
    return static_cast<int>(early.code);
}

} // namespace

int main(int argc, char *argv[])
{
    Platform::disableCoreDumps();
    const QByteArray token = Access::takeAccessToken();
    qInstallMessageHandler(dropRemarks);
    QCoreApplication application(argc, argv);
    Settings::setApplicationNames();
    Settings::installTranslations(application);
    CommandLine::Terminal terminal;
    const auto options = CommandLine::parseCommandLine(QCoreApplication::arguments());
    if (!options) {
        return end(terminal, options.error());
    }
    const auto service = CommandLine::Service::open(*options, token, terminal);
    if (!service) {
        return end(terminal, service.error());
    }
    return static_cast<int>(QCoro::waitFor(CommandLine::runCommand(*options, **service, terminal)));
}
