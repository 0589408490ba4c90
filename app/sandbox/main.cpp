// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coredumps.h"
#include "sandboxcommandline.h"
#include "sandboxserver.h"
#include "terminationsignals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int badUsage = 2;
constexpr int cannotStart = 1;

int complain(const QString &sentence, int exitCode)
{
    QFile errors;
    if (errors.open(stderr, QIODevice::WriteOnly)) {
        errors.write(u"lockbox-sandbox: %1\n"_s.arg(sentence).toUtf8());
    }
    return exitCode;
}

void announce(const QByteArray &line)
{
    QFile output;
    if (output.open(stdout, QIODevice::WriteOnly)) {
        output.write(line + '\n');
        output.flush();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    Platform::disableCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"lockbox-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKBOX_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("SandboxCommandLine",
        "Simulates Customer Lockbox for Microsoft Azure on 127.0.0.1. When ready it prints its addresses as one line "
        "of JSON, "
        "which is a cloud file of the console, too. SIGTERM or Ctrl+C ends it."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    Sandbox::addSandboxOptions(parser);
    if (!parser.parse(QCoreApplication::arguments())) {
        return complain(parser.errorText(), badUsage);
    }
    if (parser.isSet(help)) {
        parser.showHelp();
    }
    if (parser.isSet(version)) {
        parser.showVersion();
    }
    const auto options = Sandbox::sandboxOptions(parser);
    if (!options) {
        return complain(options.error().detail, badUsage);
    }

    const Platform::TerminationSignals termination;
    QObject::connect(
        &termination, &Platform::TerminationSignals::terminationRequested, &application, &QCoreApplication::quit);
    const Domain::SystemClock clock;
    Sandbox::SandboxServer server(*options, clock);
    const auto endpoints = server.start();
    if (!endpoints) {
        return complain(endpoints.error().detail, cannotStart);
    }
    announce(endpoints->toJson());
    return QCoreApplication::exec();
}
