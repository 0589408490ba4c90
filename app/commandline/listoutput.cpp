// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listoutput.h"

#include "requestjsonoutput.h"
#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

// What QJsonDocument writes around the entries of an array.
constexpr QByteArrayView arrayBegin = "[\n";
constexpr QByteArrayView arrayEnd = "\n]\n";

} // namespace

ListOutput::ListOutput(OutputFormat format, Terminal &terminal)
    : m_format(format)
    , m_terminal(terminal)
{
}

void ListOutput::print(const QList<Domain::SubscriptionAnswer> &answers,
    const QList<Domain::Subscription> &subscriptions, const QDateTime &now)
{
    if (m_format == OutputFormat::Json) {
        printEntries(answers, now);
    } else if (const QString lines = m_table.lines(answers, subscriptions, now); !lines.isEmpty()) {
        write(lines.toLocal8Bit());
    }
}

void ListOutput::printEntries(const QList<Domain::SubscriptionAnswer> &answers, const QDateTime &now)
{
    QJsonArray entries;
    for (const Domain::SubscriptionAnswer &answer : answers) {
        for (const Domain::LockboxRequest &request : answer.requests) {
            entries.append(listEntry(request, now));
        }
    }
    if (entries.isEmpty()) {
        return;
    }
    const QByteArray array = QJsonDocument(entries).toJson();
    const QByteArray inner = array.sliced(arrayBegin.size()).chopped(arrayEnd.size());
    write((m_hasEntries ? ",\n"_ba : arrayBegin.toByteArray()) + inner);
    m_hasEntries = true;
}

bool ListOutput::finish(Completeness completeness)
{
    if (m_format == OutputFormat::Json) {
        write(m_hasEntries ? arrayEnd.toByteArray() : QJsonDocument(QJsonArray()).toJson());
    } else if (m_table.isEmpty()) {
        write(nothingToPrint(completeness).toLocal8Bit());
    }
    return m_isWritten;
}

void ListOutput::write(const QByteArray &text)
{
    m_isWritten = m_terminal.printResult(text) && m_isWritten;
}

} // namespace CommandLine
