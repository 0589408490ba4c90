// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesssubject.h"

#include "readinesssamples.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;
using Domain::Grade;

class TestReadinessSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPutTheWorstFirstThenByTitle()
    {
        const QList<ReadinessSubject> subjects = subjectsOf(Samples::readiness());
        QStringList titles;
        for (const ReadinessSubject &subject : subjects) {
            titles << subject.title;
        }
        QCOMPARE(titles, QStringList({u"Alpha"_s, u"Contoso"_s, u"Mike"_s, u"Bravo"_s, u"Zulu"_s}));
        QCOMPARE(subjects.at(0).worst, Grade::Problem);
        QCOMPARE(subjects.at(2).worst, Grade::Warning);
        QCOMPARE(subjects.at(3).worst, Grade::Unknown);
        QCOMPARE(subjects.at(4).worst, Grade::Ok);
    }

    void shouldNotHoldAgainstASubjectWhatNobodyCanFindOut()
    {
        // GIVEN a subscription that is well but for what no program can know
        Domain::ReadinessReport report;
        Domain::ReadinessFinding mail = Samples::finding(1, Grade::Unknown);
        mail.finding = u"mail-not-knowable"_s;
        report.findings << mail;
        QCOMPARE(subjectsOf(report).constFirst().worst, Grade::Unknown);

        // WHEN something else was found out
        report.findings << Samples::finding(1, Grade::Ok);

        // THEN that is what counts
        QCOMPARE(subjectsOf(report).constFirst().worst, Grade::Ok);
        QCOMPARE(subjectsOf(report).constFirst().findings.size(), 2);
    }

    void shouldSortTheFindingsOfOneSubjectLikewise()
    {
        const ReadinessSubject alpha = subjectsOf(Samples::readiness()).constFirst();
        QCOMPARE(alpha.findings.size(), 2);
        QCOMPARE(alpha.findings.first().grade, Grade::Problem);
    }

    void shouldGatherFindingsInAnyCaseOfTheId()
    {
        Domain::ReadinessReport report;
        Domain::ReadinessFinding finding = Samples::finding(1, Grade::Ok);
        finding.subscriptionId = u"ABC"_s;
        report.findings << finding;
        finding.subscriptionId = u"abc"_s;
        report.findings << finding;
        QCOMPARE(subjectsOf(report).size(), 1);
        QCOMPARE(subjectsOf(report).constFirst().findings.size(), 2);
    }

    void shouldTellTheWholeTenantFromItsSubscriptions()
    {
        const ReadinessSubject tenant = subjectsOf(Samples::readiness()).at(1);
        QVERIFY(tenant.subscriptionId.isEmpty());
        QCOMPARE(tenant.tenantId, Samples::tenantId());
        QCOMPARE(tenant.findings.first().reason, u"Lockbox is off."_s);
    }

    void shouldWarnOfSingleRequestsAlone()
    {
        Domain::ReadinessReport report = Samples::readiness();
        Domain::ReadinessFinding late = Samples::finding(1, Grade::Problem, u"Too late\u202E."_s);
        late.requestId = u"ABC"_s;
        report.findings << late;
        late.grade = Grade::Ok;
        late.requestId = u"def"_s;
        report.findings << late;
        const auto warnings = requestWarnings(report);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.value(Domain::RequestKey::of(Samples::subscriptionId(1), u"abc"_s)),
            u"Too late⟨U+202E⟩. Do something."_s);
    }

    void shouldWeighEveryGradeDifferently()
    {
        QVERIFY(weightOf(Grade::Problem) > weightOf(Grade::Warning));
        QVERIFY(weightOf(Grade::Warning) > weightOf(Grade::Unknown));
        QVERIFY(weightOf(Grade::Unknown) > weightOf(Grade::Ok));
    }
};

QTEST_APPLESS_MAIN(TestReadinessSubject)
#include "tst_readinesssubject.moc"
