// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"
#include "tableoutput.h"

namespace CommandLine
{

class Terminal;

// The requests as they become known: printed bit by bit, and whole at every time. Each bit is written at once.
class ListOutput
{
public:
    // terminal: outlives this object.
    ListOutput(OutputFormat format, Terminal &terminal);

    // answers: those with new requests, in the order in which they are to be printed; now: UTC, by the clock corrected
    // by the service.
    void print(const QList<Domain::SubscriptionAnswer> &answers, const QList<Domain::Subscription> &subscriptions,
        const QDateTime &now);

    // Nothing more will come. Returns false when not all could be written, e.g. to a full disk.
    bool finish(Completeness completeness);

private:
    void printEntries(const QList<Domain::SubscriptionAnswer> &answers, const QDateTime &now);
    void write(const QByteArray &text);

    OutputFormat m_format;
    Terminal &m_terminal;
    RequestTable m_table;
    bool m_hasEntries = false;
    bool m_isWritten = true;
};

} // namespace CommandLine
