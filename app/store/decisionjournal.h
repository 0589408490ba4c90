// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "decision.h"

namespace Store
{

// One line of the journal.
struct JournalEntry {
    qint64 id = 0;
    QDateTime decidedAt; // UTC, local clock
    Domain::RequestKey key;
    Domain::Verdict verdict = Domain::Verdict::Deny;
    QString reason;
    QByteArray shown; // the request as it was on the screen when decided (JSON as delivered)
    std::optional<Domain::DecisionPhase> outcome; // one of the ends; absent while open
    QDateTime settledAt;                          // UTC, local clock; invalid while open
    QString statusWord;  // the service's last word about the request; empty when it was not read
    QString errorDetail; // empty without an error
};

// Every decision made on this computer: the intent before the first byte is sent, the outcome afterwards. Each write is
// on disk when the call returns. Belongs to the thread that opened it. Errors: Storage.
class DecisionJournal
{
public:
    // file: see Database::open().
    static Domain::Result<DecisionJournal> open(const QString &file);

    // Returns the id of the new, open entry. now: UTC, local clock.
    Domain::Result<qint64> recordIntent(const Domain::Decision &decision, const QDateTime &now);

    // Settles an entry with the last progress of its decision. Settling it again replaces the outcome.
    Domain::Result<void> settle(qint64 id, const Domain::DecisionProgress &progress, const QDateTime &now);

    // Removes what was settled before a moment (UTC, local clock), beyond recovery from the file. Open entries stay.
    // Returns how many were removed.
    Domain::Result<qint64> removeSettledBefore(const QDateTime &moment);

    // Oldest first.
    Domain::Result<QList<JournalEntry>> openEntries() const;
    Domain::Result<QList<JournalEntry>> entries() const;

private:
    explicit DecisionJournal(Database database);

    Database m_database;
};

} // namespace Store
