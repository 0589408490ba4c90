// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionjournal.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Domain::Decision;
using Domain::DecisionPhase;
using Domain::DecisionProgress;
using Domain::Verdict;
using Store::DecisionJournal;

namespace
{

QDateTime now()
{
    return QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::UTC);
}

Decision decisionOf(const QString &requestId, Verdict verdict = Verdict::Approve)
{
    Decision decision{.shown = {}, .verdict = verdict, .reason = u"Ticket 'x'; DROP TABLE decisions; -- ü"_s};
    decision.shown.requestId = requestId;
    decision.shown.askedSubscriptionId = u"S"_s;
    decision.shown.raw = "{\"a\":\"\xC3\xBC\"}"_ba;
    return decision;
}

DecisionProgress progressOf(DecisionPhase phase)
{
    DecisionProgress progress;
    progress.phase = phase;
    return progress;
}

} // namespace

class DecisionJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldKeepAnIntentOverAReopening();
    void shouldSettleAnEntry();
    void shouldKeepEveryOutcome_data();
    void shouldKeepEveryOutcome();
    void shouldSettleAgain();
    void shouldTakeEmptyTexts();
    void shouldListTheOldestFirst();
    void shouldForgetWhatWasSettledBeforeAMoment();
    void shouldReportAFileThatIsNone();

private:
    QString file() const { return m_folder->filePath(u"deep/er/journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DecisionJournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DecisionJournalTest::shouldKeepAnIntentOverAReopening()
{
    // GIVEN
    {
        auto journal = DecisionJournal::open(file());
        QVERIFY(journal);
        QVERIFY(journal->recordIntent(decisionOf(u"R"_s), now()));
    }

    // WHEN
    const auto journal = DecisionJournal::open(file());

    // THEN
    QVERIFY(journal);
    const auto entries = journal->openEntries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    const Store::JournalEntry &entry = entries->first();
    QCOMPARE(entry.decidedAt, now());
    QCOMPARE(entry.key, Domain::RequestKey::of(u"s"_s, u"r"_s));
    QCOMPARE(entry.verdict, Verdict::Approve);
    QCOMPARE(entry.reason, u"Ticket 'x'; DROP TABLE decisions; -- ü"_s);
    QCOMPARE(entry.shown, "{\"a\":\"\xC3\xBC\"}"_ba);
    QVERIFY(!entry.outcome);
    QVERIFY(!entry.settledAt.isValid());
}

void DecisionJournalTest::shouldSettleAnEntry()
{
    auto journal = DecisionJournal::open(file());
    const auto id = journal->recordIntent(decisionOf(u"R"_s, Verdict::Deny), now());
    DecisionProgress progress = progressOf(DecisionPhase::Overtaken);
    progress.request = Domain::LockboxRequest();
    progress.request->status = Domain::RequestStatus::fromWord(u"Approved"_s);
    progress.error = Domain::Error{.detail = u"Too late"_s};

    QVERIFY(journal->settle(*id, progress, now().addSecs(5)));

    QVERIFY(journal->openEntries()->isEmpty());
    const Store::JournalEntry entry = journal->entries()->first();
    QCOMPARE(entry.verdict, Verdict::Deny);
    QCOMPARE(entry.outcome, DecisionPhase::Overtaken);
    QCOMPARE(entry.settledAt, now().addSecs(5));
    QCOMPARE(entry.statusWord, u"Approved"_s);
    QCOMPARE(entry.errorDetail, u"Too late"_s);
}

void DecisionJournalTest::shouldKeepEveryOutcome_data()
{
    QTest::addColumn<DecisionPhase>("outcome");
    for (const DecisionPhase phase :
        {DecisionPhase::Approved, DecisionPhase::Denied, DecisionPhase::Overtaken, DecisionPhase::Expired,
            DecisionPhase::Changed, DecisionPhase::Refused, DecisionPhase::Failed, DecisionPhase::Unknown}) {
        QTest::addRow("%d", static_cast<int>(phase)) << phase;
    }
}

void DecisionJournalTest::shouldKeepEveryOutcome()
{
    QFETCH(const DecisionPhase, outcome);
    auto journal = DecisionJournal::open(file());
    const auto id = journal->recordIntent(decisionOf(u"R"_s), now());

    QVERIFY(journal->settle(*id, progressOf(outcome), now()));

    QCOMPARE(journal->entries()->first().outcome, outcome);
}

void DecisionJournalTest::shouldSettleAgain()
{
    auto journal = DecisionJournal::open(file());
    const auto id = journal->recordIntent(decisionOf(u"R"_s), now());

    QVERIFY(journal->settle(*id, progressOf(DecisionPhase::Unknown), now()));
    QVERIFY(journal->settle(*id, progressOf(DecisionPhase::Approved), now()));

    QCOMPARE(journal->entries()->size(), 1);
    QCOMPARE(journal->entries()->first().outcome, DecisionPhase::Approved);
}

void DecisionJournalTest::shouldTakeEmptyTexts()
{
    auto journal = DecisionJournal::open(file());
    QVERIFY(journal->recordIntent(Decision(), now()));
    QCOMPARE(journal->openEntries()->first().key, Domain::RequestKey());
}

void DecisionJournalTest::shouldListTheOldestFirst()
{
    auto journal = DecisionJournal::open(file());
    QVERIFY(journal->recordIntent(decisionOf(u"b"_s), now()));
    QVERIFY(journal->recordIntent(decisionOf(u"a"_s), now()));

    const auto entries = journal->entries();

    QCOMPARE(entries->at(0).key.requestId, u"b"_s);
    QCOMPARE(entries->at(1).key.requestId, u"a"_s);
}

void DecisionJournalTest::shouldForgetWhatWasSettledBeforeAMoment()
{
    // GIVEN an entry settled just before, one settled at the moment, and one that is open
    const QDateTime moment = now().addDays(30);
    {
        auto journal = DecisionJournal::open(file());
        Decision secret = decisionOf(u"old"_s);
        secret.reason = u"REASON-THAT-MUST-GO"_s;
        const auto before = journal->recordIntent(secret, now());
        const auto at = journal->recordIntent(decisionOf(u"young"_s), now());
        QVERIFY(journal->recordIntent(decisionOf(u"open"_s), now()));
        QVERIFY(journal->settle(*before, progressOf(DecisionPhase::Unknown), moment.addMSecs(-1)));
        QVERIFY(journal->settle(*at, progressOf(DecisionPhase::Denied), moment));

        // WHEN
        QCOMPARE(journal->removeSettledBefore(moment), 1);

        // THEN the two others are left
        QCOMPARE(journal->entries()->size(), 2);
        QCOMPARE(journal->entries()->at(0).key.requestId, u"young"_s);
        QCOMPARE(journal->entries()->at(1).key.requestId, u"open"_s);
    }
    // and once the journal is closed, the bytes are gone, too
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("REASON-THAT-MUST-GO"));
    QVERIFY(!QFileInfo::exists(file() + u"-wal"_s));
}

void DecisionJournalTest::shouldReportAFileThatIsNone()
{
    QFile text(m_folder->filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();

    for (const QString &path : {text.fileName(), m_folder->path(), text.fileName() + u"/below"_s}) {
        const auto journal = DecisionJournal::open(path);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Domain::ErrorKind::Storage);
    }
}

QTEST_GUILESS_MAIN(DecisionJournalTest)

#include "tst_decisionjournal.moc"
