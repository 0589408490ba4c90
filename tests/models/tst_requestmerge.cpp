// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmerge.h"

#include "samples.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestMerge : public QObject
{
    Q_OBJECT

    static RequestRows rowsOf(const QList<Domain::LockboxRequest> &requests)
    {
        RequestRows rows;
        for (const Domain::LockboxRequest &request : requests) {
            rows.push_back(std::make_unique<RequestRow>(request, 0, SubscriptionTitle{}));
        }
        return rows;
    }

    static MergePlan planFor(const RequestRows &rows, const Domain::CheckReport &report)
    {
        QHash<RowIdentity, int> rowOf;
        for (size_t row = 0; row < rows.size(); ++row) {
            rowOf.insert(rows[row]->identity(), static_cast<int>(row));
        }
        return planMerge(rows, rowOf, report);
    }

private Q_SLOTS:
    void shouldTellChangedNewAndMissingApart()
    {
        // GIVEN rows 0 to 3
        const RequestRows rows = rowsOf(Samples::requests(4));

        // WHEN 1 differs, 3 is not listed, 9 is new, and 0 comes twice
        const Domain::CheckReport report = Samples::report({Samples::request(0), Samples::request(1, u"Denied"_s),
            Samples::request(2), Samples::request(9), Samples::request(0)});
        const MergePlan plan = planFor(rows, report);

        // THEN the plan says exactly this; the second record with the id of 0 is one of its own
        QCOMPARE(plan.changes.size(), 1U);
        QCOMPARE(plan.changes[0].row, 1);
        QCOMPARE(plan.additions.size(), 2U);
        QCOMPARE(plan.additions[0].request->key(), Samples::request(9).key());
        QCOMPARE(plan.additions[0].ordinal, 0);
        QCOMPARE(plan.additions[1].request->key(), Samples::request(0).key());
        QCOMPARE(plan.additions[1].ordinal, 1);
        QCOMPARE(plan.missing, std::vector<int>{3});
    }

    void shouldMissOnlyWhatIsKnownToBeGone_data()
    {
        QTest::addColumn<bool>("hasFailed");
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<bool>("hasProblem");
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("asked and read to the end") << false << true << false << true;
        QTest::newRow("asked, but not read to the end") << false << true << true << false;
        QTest::newRow("not asked any more") << false << false << false << true;
        QTest::newRow("not asked because the check failed") << true << false << false << false;
        QTest::newRow("read although the check failed elsewhere") << true << true << false << true;
    }

    void shouldMissOnlyWhatIsKnownToBeGone()
    {
        QFETCH(bool, hasFailed);
        QFETCH(bool, isAsked);
        QFETCH(bool, hasProblem);
        QFETCH(bool, isMissing);
        const RequestRows rows = rowsOf(Samples::requests(1));
        Domain::CheckReport report;
        if (hasFailed) {
            report.failure = Domain::Error{};
        }
        if (isAsked) {
            report.answers << Domain::SubscriptionAnswer{Samples::subscriptionId(), {}, std::nullopt};
        }
        if (hasProblem) {
            report.answers[0].problem = Domain::Error{};
        }

        QCOMPARE(!planFor(rows, report).missing.empty(), isMissing);
    }

    void shouldCompareBytesFirstAndFieldsWithoutThem()
    {
        const Domain::LockboxRequest known = Samples::request(1);

        Domain::LockboxRequest other = known;
        QVERIFY(isSameRecord(known, other));
        other.raw += ' ';
        QVERIFY(!isSameRecord(known, other));
        other = known;
        other.defects = Domain::Defect::RepeatedId;
        QVERIFY(!isSameRecord(known, other));
        other = known;
        other.raw.clear();
        QVERIFY(!isSameRecord(known, other));

        Domain::LockboxRequest bare = other;
        QVERIFY(isSameRecord(bare, other));
        bare.justification = u"because"_s;
        QVERIFY(!isSameRecord(bare, other));
    }
};

QTEST_GUILESS_MAIN(TestRequestMerge)

#include "tst_requestmerge.moc"
