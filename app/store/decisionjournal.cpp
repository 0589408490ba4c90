// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionjournal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Store
{
namespace
{

using Domain::DecisionPhase;

// Words, not numbers: the file outlives the order of our enumerations.
constexpr std::array outcomeWords{
    std::pair{DecisionPhase::Approved, "approved"_L1},
    std::pair{DecisionPhase::Denied, "denied"_L1},
    std::pair{DecisionPhase::Overtaken, "overtaken"_L1},
    std::pair{DecisionPhase::Expired, "expired"_L1},
    std::pair{DecisionPhase::Changed, "changed"_L1},
    std::pair{DecisionPhase::Refused, "refused"_L1},
    std::pair{DecisionPhase::Failed, "failed"_L1},
    std::pair{DecisionPhase::Unknown, "unknown"_L1},
};
constexpr auto approveWord = "approve"_L1;
constexpr auto denyWord = "deny"_L1;

QString wordOf(DecisionPhase phase)
{
    const auto found = std::ranges::find(outcomeWords, phase, &decltype(outcomeWords)::value_type::first);
    return found == outcomeWords.end() ? QString() : QString(found->second);
}

std::optional<DecisionPhase> outcomeOf(const QString &word)
{
    const auto found = std::ranges::find(outcomeWords, word, &decltype(outcomeWords)::value_type::second);
    return found == outcomeWords.end() ? std::nullopt : std::optional(found->first);
}

QString textOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

// Qt binds a null text as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? ""_ba : bytes;
}

constexpr auto columns = "id, decided_at, subscription_id, request_id, verdict, reason, shown, outcome, settled_at, "
                         "status_word, error_detail"_L1;

JournalEntry entryOf(const QVariantList &row)
{
    return {
        .id = row.at(0).toLongLong(),
        .decidedAt = QDateTime::fromString(row.at(1).toString(), Qt::ISODateWithMs),
        .key = Domain::RequestKey::of(row.at(2).toString(), row.at(3).toString()),
        .verdict = row.at(4).toString() == approveWord ? Domain::Verdict::Approve : Domain::Verdict::Deny,
        .reason = row.at(5).toString(),
        .shown = row.at(6).toByteArray(),
        .outcome = outcomeOf(row.at(7).toString()),
        .settledAt = QDateTime::fromString(row.at(8).toString(), Qt::ISODateWithMs),
        .statusWord = row.at(9).toString(),
        .errorDetail = row.at(10).toString(),
    };
}

Domain::Result<QList<JournalEntry>> entriesOf(const Domain::Result<QList<QVariantList>> &rows)
{
    return rows.transform([](const QList<QVariantList> &list) {
        QList<JournalEntry> entries;
        for (const QVariantList &row : list) {
            entries.append(entryOf(row));
        }
        return entries;
    });
}

} // namespace

Domain::Result<DecisionJournal> DecisionJournal::open(const QString &file)
{
    Domain::Result<Database> database = Database::open(file);
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto made = database->execute(u"CREATE TABLE IF NOT EXISTS decisions ("
                                        "id INTEGER PRIMARY KEY, "
                                        "decided_at TEXT NOT NULL, "
                                        "subscription_id TEXT NOT NULL, "
                                        "request_id TEXT NOT NULL, "
                                        "verdict TEXT NOT NULL CHECK (verdict IN ('approve', 'deny')), "
                                        "reason TEXT NOT NULL, "
                                        "shown BLOB NOT NULL, "
                                        "outcome TEXT, "
                                        "settled_at TEXT, "
                                        "status_word TEXT NOT NULL DEFAULT '', "
                                        "error_detail TEXT NOT NULL DEFAULT '') STRICT"_s);
    return made.transform([&database] { return DecisionJournal(std::move(*database)); });
}

DecisionJournal::DecisionJournal(Database database)
    : m_database(std::move(database))
{
}

Domain::Result<qint64> DecisionJournal::recordIntent(const Domain::Decision &decision, const QDateTime &now)
{
    const Domain::RequestKey key = decision.shown.key();
    const QString verdict = decision.verdict == Domain::Verdict::Approve ? approveWord : denyWord;
    // RETURNING gives the id with the insertion itself, so no other connection's insertion can come between.
    const auto rows =
        m_database.select(u"INSERT INTO decisions (decided_at, subscription_id, request_id, verdict, reason, shown) "
                          "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {textOf(now), notNull(key.subscriptionId), notNull(key.requestId), verdict, notNull(decision.reason),
                notNull(decision.shown.raw)});
    return rows.transform([](const QList<QVariantList> &list) { return list.first().first().toLongLong(); });
}

Domain::Result<void> DecisionJournal::settle(qint64 id, const Domain::DecisionProgress &progress, const QDateTime &now)
{
    const QString statusWord = progress.request ? progress.request->status.word() : QString();
    const QString detail = progress.error ? progress.error->detail : QString();
    return m_database.execute(
        u"UPDATE decisions SET outcome = ?, settled_at = ?, status_word = ?, error_detail = ? WHERE id = ?"_s,
        {wordOf(progress.phase), textOf(now), notNull(statusWord), notNull(detail), id});
}

Domain::Result<qint64> DecisionJournal::removeSettledBefore(const QDateTime &moment)
{
    // Without it SQLite only forgets where the bytes are.
    return m_database.execute(u"PRAGMA secure_delete = ON"_s)
        .and_then([&] {
            // Texts in this form sort as the moments do.
            return m_database.select(
                u"DELETE FROM decisions WHERE outcome IS NOT NULL AND settled_at < ? RETURNING id"_s, {textOf(moment)});
        })
        .transform([](const QList<QVariantList> &rows) { return qint64(rows.size()); });
}

Domain::Result<QList<JournalEntry>> DecisionJournal::openEntries() const
{
    return entriesOf(
        m_database.select("SELECT "_L1 + columns + " FROM decisions WHERE outcome IS NULL ORDER BY id"_L1));
}

Domain::Result<QList<JournalEntry>> DecisionJournal::entries() const
{
    return entriesOf(m_database.select("SELECT "_L1 + columns + " FROM decisions ORDER BY id"_L1));
}

} // namespace Store
