// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessmodel.h"

#include "readinesssamples.h"
#include "requestroles.h"
#include "signalcounts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;
using Domain::Grade;
using Tester = QAbstractItemModelTester;

class TestReadinessModel : public QObject
{
    Q_OBJECT

    static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            list << model.index(row, 0).data().toString();
        }
        return list;
    }

private Q_SLOTS:
    void shouldListSubjectsWorstFirst()
    {
        ReadinessModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.showReport(Samples::readiness());
        QCOMPARE(titles(model), QStringList({u"Alpha"_s, u"Contoso"_s, u"Mike"_s, u"Bravo"_s, u"Zulu"_s}));
        const QModelIndex alpha = model.index(0, 0);
        QCOMPARE(alpha.data(ReadinessModel::GradeRole).value<Grade>(), Grade::Problem);
        QCOMPARE(alpha.data(ReadinessModel::SubjectRole).value<ReadinessSubject>().findings.size(), 2);
        QCOMPARE(alpha.data(SubscriptionTitleRole).toString(), u"Alpha"_s);
        QCOMPARE(alpha.data(TenantTitleRole).toString(), u"Contoso"_s);
        QCOMPARE(alpha.data(TenantIdRole).toString(), Samples::tenantId());
        QVERIFY(model.index(1, 0).data(SubscriptionTitleRole).toString().isEmpty());
    }

    void shouldKeepASubjectInHandThroughAnotherReport()
    {
        // GIVEN a report, and one of its subjects in hand
        ReadinessModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        Domain::ReadinessReport report = Samples::readiness();
        model.showReport(report);
        const QPersistentModelIndex zulu = model.index(4, 0);

        // WHEN the next report finds a problem with it
        report.findings << Samples::finding(1, Grade::Problem);
        const SignalCounts signalCounts(model);
        model.showReport(report);

        // THEN it has moved up among the problems, without a reset
        QCOMPARE(titles(model), QStringList({u"Alpha"_s, u"Contoso"_s, u"Zulu"_s, u"Mike"_s, u"Bravo"_s}));
        QCOMPARE(zulu.row(), 2);
        QCOMPARE(signalCounts.reset.size(), 0);
        QCOMPARE(signalCounts.moved.size(), 1);
    }

    void shouldMakeHostileNamesVisible()
    {
        ReadinessModel model;
        Domain::ReadinessReport report;
        report.subscriptions = {{u"id"_s, u"x\u202Egnol"_s, {}, {}}};
        model.showReport(report);
        QVERIFY(!model.index(0, 0).data().toString().contains(QChar(0x202E)));
    }

    void shouldFilterWhatAsksForSomethingToBeDone()
    {
        // GIVEN all of a report
        ReadinessModel model;
        ReadinessFilterModel filter;
        filter.setSourceModel(&model);
        const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
        model.showReport(Samples::readiness());
        QCOMPARE(filter.rowCount(), 5);

        // WHEN problems alone are wanted
        filter.setShown(ReadinessFilterModel::Shown::ProblemsAlone);

        // THEN problems and warnings are left, also after a report that mends one
        QCOMPARE(titles(filter), QStringList({u"Alpha"_s, u"Contoso"_s, u"Mike"_s}));
        Domain::ReadinessReport better = Samples::readiness();
        better.findings.removeIf([](const auto &finding) { return finding.grade == Grade::Warning; });
        model.showReport(better);
        QCOMPARE(titles(filter), QStringList({u"Alpha"_s, u"Contoso"_s}));
        filter.setShown(ReadinessFilterModel::Shown::All);
        QCOMPARE(filter.rowCount(), 5);
    }
};

QTEST_GUILESS_MAIN(TestReadinessModel)
#include "tst_readinessmodel.moc"
