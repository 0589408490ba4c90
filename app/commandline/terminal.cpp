// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include "standardstreams.h"

#include <cstdio>

namespace CommandLine
{

Terminal::Terminal()
{
    // A stream that the caller has closed fails to open; reading it then ends at once and writing to it says so.
    static_cast<void>(m_input.open(stdin, QIODevice::ReadOnly));
    static_cast<void>(m_output.open(stdout, QIODevice::WriteOnly));
    static_cast<void>(m_messages.open(stderr, QIODevice::WriteOnly));
}

bool Terminal::printResult(const QByteArray &text)
{
    return m_output.write(text) == text.size() && m_output.flush();
}

void Terminal::say(const QString &line)
{
    m_messages.write(line.toLocal8Bit() + '\n');
    m_messages.flush();
}

void Terminal::sayProgress(const QString &line)
{
    if (Platform::isErrorStreamTerminal()) {
        say(line);
    }
}

std::optional<QString> Terminal::ask(const QString &question)
{
    m_messages.write(question.toLocal8Bit());
    m_messages.flush();
    constexpr qint64 mostBytes = 1000;
    const QByteArray line = m_input.readLine(mostBytes);
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromLocal8Bit(line));
}

} // namespace CommandLine
