// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <optional>

namespace CommandLine
{

// The three standard streams. Only results go to the output; everything said to a person goes to the error stream.
// Calls block: this program has nobody else to serve.
class Terminal
{
public:
    Terminal();

    // Writes to the standard output. Returns false when not all of it could be written, e.g. to a full disk.
    bool printResult(const QByteArray &text);

    // Writes a line to the error stream.
    void say(const QString &line);

    // The same, but only when a person is looking: progress has no place in a log file.
    void sayProgress(const QString &line);

    // Writes the question to the error stream and reads one line of the standard input, also when that is not a
    // terminal. Returns nothing at the end of the input. A line is cut after a thousand bytes.
    std::optional<QString> ask(const QString &question);

private:
    QFile m_input;
    QFile m_output;
    QFile m_messages;
};

} // namespace CommandLine
