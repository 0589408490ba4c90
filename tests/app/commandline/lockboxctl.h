// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QUrl>

namespace Tests
{

// The token of the account in the tests: it must show up nowhere but in the Authorization header.
inline const QByteArray commandLineToken = QByteArrayLiteral("secret-of-the-command-line");

// What one run of the program left behind.
struct CommandRun {
    int exitCode = -1; // -1: did not end by itself
    QByteArray output;
    QByteArray messages;

    QJsonArray array() const;
    QJsonObject object() const;
    // Lines of the error stream.
    qsizetype messageCount() const { return messages.count('\n'); }
};

// Runs the real lockboxctl, with a home of its own that holds nothing of this computer's user.
class LockboxCtl
{
public:
    LockboxCtl();

    // Writes a cloud file for the address and names it in every later run. arm: loopback.
    void useCloudAt(const QUrl &arm);
    // text: of the cloud file, whatever it is.
    void useCloudFile(const QByteArray &text);

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }

    // The event loop runs meanwhile, so a server in this process can answer. input: typed, followed by the end of the
    // input.
    CommandRun run(const QStringList &arguments, const QByteArray &input = {}) const;

    // The program with its environment and arguments, to be started by the test.
    void prepare(QProcess &process, const QStringList &arguments) const;

    // A folder of this run's own, which counts as written by the program.
    QString home() const { return m_home.path(); }

    // Every file the program has written so far, one after the other.
    QByteArray writtenFiles() const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QStringList m_cloudArguments;
};

} // namespace Tests
