// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace Tests
{

// An `az` that does as the test says: a shell script in a folder of its own, which notes its arguments.
class ScriptedCli
{
public:
    // body: of the script, after its first line; `"$@"` are the arguments.
    void write(const QByteArray &body) const
    {
        QFile script(program());
        if (script.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            script.write(
                "#!/bin/sh\nprintf '%s\\n' \"$*\" >> '" + m_folder.filePath(calls()).toUtf8() + "'\n" + body + '\n');
            script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }

    // Prints this and ends well.
    void print(const QByteArray &text) const { write("cat <<'END'\n" + text + "\nEND"); }

    // Complains and ends with code 1.
    void complain(const QByteArray &text) const { write("cat >&2 <<'END'\n" + text + "\nEND\nexit 1"); }

    QString program() const { return m_folder.filePath(QStringLiteral("az")); }
    QString folder() const { return m_folder.path(); }

    // The arguments of each call so far, one call a line.
    QStringList received() const
    {
        QFile notes(m_folder.filePath(calls()));
        if (!notes.open(QIODevice::ReadOnly)) {
            return {};
        }
        return QString::fromUtf8(notes.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    static QString calls() { return QStringLiteral("calls"); }

    QTemporaryDir m_folder;
};

} // namespace Tests
