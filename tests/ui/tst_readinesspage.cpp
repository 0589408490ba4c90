// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesspage.h"

#include "emptystate.h"
#include "findingspane.h"
#include "lockboxswitchdialog.h"
#include "messagebar.h"
#include "optinlist.h"
#include "readinesssamples.h"
#include "subjectlist.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::LockboxSwitch;

class TestReadinessPage : public QObject
{
    Q_OBJECT

    struct Fixture {
        ReadinessPage page;
        QSignalSpy requested{&page, &ReadinessPage::readinessRequested};
        SubjectList &list = *page.findChild<SubjectList *>();
        FindingsPane &findings = *page.findChild<FindingsPane *>();
        MessageBar &bar = *page.findChild<MessageBar *>();

        Fixture()
        {
            page.resize(1000, 700);
            page.show();
        }
        QPushButton *button(const QString &text) const
        {
            for (auto *button : page.findChildren<QPushButton *>()) {
                if (button->text() == text) {
                    return button;
                }
            }
            return nullptr;
        }
        QString emptySentence() const
        {
            for (const auto *empty : page.findChildren<EmptyState *>()) {
                if (empty->isVisible()) {
                    return empty->page().sentence;
                }
            }
            return {};
        }
    };

private Q_SLOTS:
    void shouldAskForAReportWhenFirstShownAndOnlyThen()
    {
        Fixture fixture;
        QCOMPARE(fixture.requested.size(), 1);
        QVERIFY(!fixture.button(u"Check A&gain"_s)->isEnabled());
        QVERIFY(!fixture.emptySentence().isEmpty());
        fixture.page.hide();
        fixture.page.show();
        QCOMPARE(fixture.requested.size(), 1);
        fixture.page.showReport(Samples::readiness());
        fixture.button(u"Check A&gain"_s)->click();
        QCOMPARE(fixture.requested.size(), 2);
    }

    void shouldShowTheFindingsOfTheWorstSubjectFirst()
    {
        Fixture fixture;
        fixture.page.showReport(Samples::readiness());
        QVERIFY(fixture.emptySentence().isEmpty());
        QCOMPARE(fixture.findings.subject()->title, u"Alpha"_s);
        const FindingCard card = fixture.findings.subject()->findings.first();
        QCOMPARE(card.grade, u"Problem"_s);
        QCOMPARE(card.fix, u"Do something."_s);
        QCOMPARE(card.source, u"Customer Lockbox for Microsoft Azure"_s);
        QTest::keyClick(&fixture.list, Qt::Key_Down);
        QCOMPARE(fixture.findings.subject()->title, u"Contoso"_s);
    }

    void shouldNameTheRequestThatAFindingIsAbout()
    {
        Fixture fixture;
        Domain::ReadinessReport report = Samples::readiness();
        report.findings[2].requestId = Samples::guid(7);
        fixture.page.showReport(report);
        QVERIFY(fixture.findings.subject()->findings.first().reason.contains(Samples::guid(7)));
    }

    void shouldFilterToProblems()
    {
        Fixture fixture;
        fixture.page.showReport(Samples::readiness());
        auto *filter = fixture.page.findChild<QCheckBox *>();
        filter->click();
        QCOMPARE(fixture.list.model()->rowCount(), 3);

        // When nothing is left over, that is said rather than left blank.
        Domain::ReadinessReport ready = Samples::readiness();
        ready.findings = {Samples::finding(1, Domain::Grade::Ok)};
        fixture.page.showReport(ready);
        QVERIFY(fixture.emptySentence().contains(u"Nothing asks"_s));
        filter->click();
        QVERIFY(fixture.emptySentence().isEmpty());
    }

    void shouldKeepAReportThroughAFailureOfTheNext()
    {
        Fixture fixture;
        fixture.page.showReport(Samples::readiness());
        Domain::ReadinessReport failed;
        failed.failure = Domain::Error{.kind = Domain::ErrorKind::Offline};
        fixture.page.showReport(failed);
        QVERIFY(fixture.bar.isVisible());
        QCOMPARE(fixture.bar.message()->iconName, u"offline"_s);
        QCOMPARE(fixture.list.model()->rowCount(), 5);
        Q_EMIT fixture.bar.actionTriggered();
        QCOMPARE(fixture.requested.size(), 2);
    }

    void shouldSayWhenTheFirstReportFailed()
    {
        Fixture fixture;
        Domain::ReadinessReport failed;
        failed.failure = Domain::Error{.kind = Domain::ErrorKind::ServiceFailed};
        fixture.page.showReport(failed);
        QCOMPARE(fixture.emptySentence(), u"Readiness could not be read."_s);
    }

    void shouldSwitchLockboxOnlyAfterAConfirmation()
    {
        // GIVEN the page of a cloud, on which Enable was pressed for a tenant
        Fixture fixture;
        fixture.page.setScope({Scope::Kind::Cloud, u"Azure"_s, u"dana"_s, u"https://portal.azure.com"_s});
        fixture.page.showReport(Samples::readiness());
        const QSignalSpy switches(&fixture.page, &ReadinessPage::lockboxSwitchRequested);
        Q_EMIT fixture.page.findChild<OptInList *>()->switchRequested(Samples::tenantId(), LockboxSwitch::Enable);
        QCOMPARE(switches.size(), 0);

        // WHEN the question is confirmed
        fixture.page.findChild<LockboxSwitchDialog *>()->findChild<QPushButton *>(u"confirm"_s)->click();

        // THEN it is asked for
        QCOMPARE(switches.size(), 1);
        QCOMPARE(switches.first().at(1).value<LockboxSwitch>(), LockboxSwitch::Enable);

        // AND what Azure says is told
        const QSignalSpy notices(&fixture.page, &ReadinessPage::noticeRaised);
        fixture.page.showLockboxSwitched({Samples::tenantId(), true, {}});
        QCOMPARE(notices.size(), 1);
        fixture.page.showLockboxSwitched(
            {Samples::tenantId(), false, Domain::Error{.kind = Domain::ErrorKind::Forbidden}});
        QVERIFY(fixture.bar.message()->sentence.contains(u"Global Administrator"_s));
        QCOMPARE(notices.size(), 1);
    }

    void shouldHandOutCsvToBeSaved()
    {
        Fixture fixture;
        QPushButton *button = fixture.button(u"E&xport"_s);
        QVERIFY(!button->isEnabled());
        fixture.page.showReport(Samples::readiness());
        QVERIFY(button->isEnabled());
        const QSignalSpy exports(&fixture.page, &ReadinessPage::exportRequested);
        for (QAction *action : button->menu()->actions()) {
            action->trigger();
        }
        QCOMPARE(exports.size(), 2);
        QVERIFY(exports.at(0).at(1).toString().contains(u"role-direct"_s));
        QVERIFY(exports.at(1).at(1).toString().contains(u"Microsoft.Web/sites"_s));
        QVERIFY(exports.at(1).at(0).toString().endsWith(u".csv"_s));
    }
};

QTEST_MAIN(TestReadinessPage)
#include "tst_readinesspage.moc"
