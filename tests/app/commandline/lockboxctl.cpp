// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Tests
{
namespace
{
constexpr std::chrono::seconds deadline{60};
}

QJsonArray CommandRun::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QJsonObject CommandRun::object() const
{
    return QJsonDocument::fromJson(output).object();
}

LockboxCtl::LockboxCtl()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // The keychain of whoever runs the tests is not theirs to write to.
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_home.filePath(u"no-bus"_s));
    m_environment.insert(u"LOCKBOX_ACCESS_TOKEN"_s, QString::fromLatin1(commandLineToken));
}

void LockboxCtl::useCloudAt(const QUrl &arm)
{
    const QString address = arm.toString();
    useCloudFile(QJsonDocument(QJsonObject{{u"name"_s, u"Test cloud"_s}, {u"arm"_s, address}, {u"authority"_s, address},
                                   {u"portal"_s, address}})
            .toJson());
}

void LockboxCtl::useCloudFile(const QByteArray &text)
{
    QFile file(m_home.filePath(u"cloud.json"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
    m_cloudArguments = {u"--cloud-file"_s, file.fileName()};
}

void LockboxCtl::prepare(QProcess &process, const QStringList &arguments) const
{
    process.setProgram(QStringLiteral(LOCKBOXCTL));
    process.setArguments(arguments + m_cloudArguments);
    process.setProcessEnvironment(m_environment);
}

CommandRun LockboxCtl::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process, arguments);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    CommandRun run;
    if (finished.wait(deadline) && process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

QByteArray LockboxCtl::writtenFiles() const
{
    QByteArray contents;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            contents += file.readAll();
        }
    }
    return contents;
}

} // namespace Tests
