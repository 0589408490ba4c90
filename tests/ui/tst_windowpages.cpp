// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowpages.h"

#include "detailpane.h"
#include "gapspage.h"
#include "pagerail.h"
#include "queuelistmodel.h"
#include "queuerail.h"
#include "readinesspage.h"
#include "requestpage.h"
#include "requesttablemodel.h"
#include "samples.h"
#include "subscriptionlistmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::WatchGap;
using Models::Page;

class TestWindowPages : public QObject
{
    Q_OBJECT

    struct Fixture {
        Samples::StandingClock clock;
        Models::RequestTableModel requests{clock};
        Models::QueueListModel queues{requests};
        Models::SubscriptionListModel subscriptions;
        WindowPages pages{requests, queues, subscriptions, clock};

        Fixture()
        {
            pages.resize(1200, 700);
            pages.show();
        }
    };

private Q_SLOTS:
    void shouldGoFromTheQueuesToAPageAndBack()
    {
        // GIVEN the requests
        Fixture fixture;
        QVERIFY(fixture.pages.requestPage().isVisible());

        // WHEN a page is chosen
        fixture.pages.showPage(Page::NotWatched);

        // THEN it alone is shown and marked
        QVERIFY(!fixture.pages.requestPage().isVisible());
        QVERIFY(!fixture.pages.detailPane().isVisible());
        QVERIFY(fixture.pages.findChild<GapsPage *>()->isVisible());
        QVERIFY(!fixture.pages.queueRail().selectionModel()->hasSelection());
        QVERIFY(fixture.pages.pageRail().selectionModel()->hasSelection());

        // AND the same queue as before brings the requests back
        fixture.pages.queueRail().selectQueue(Domain::Queue::Pending);
        QVERIFY(fixture.pages.requestPage().isVisible());
        QVERIFY(!fixture.pages.pageRail().selectionModel()->hasSelection());
    }

    void shouldMakeAPageOnlyWhenItIsNeeded()
    {
        Fixture fixture;
        QVERIFY(!fixture.pages.findChild<ReadinessPage *>());
        const QSignalSpy requested(&fixture.pages, &WindowPages::readinessRequested);
        QTest::keyClick(&fixture.pages.pageRail(), Qt::Key_Down); // the first row becomes current
        QTest::keyClick(&fixture.pages.pageRail(), Qt::Key_Down);
        const auto *readiness = fixture.pages.findChild<ReadinessPage *>();
        QVERIFY(readiness && readiness->isVisible());
        QCOMPARE(requested.size(), 1);
    }

    void shouldShowTheGapsFromTheBarAndPassSignInsOn()
    {
        // GIVEN a subscription that cannot be watched
        Fixture fixture;
        Domain::WatchState state;
        state.lastGoodCheck = fixture.clock.now;
        state.gaps = {{.kind = WatchGap::Kind::Blind,
            .tenantId = {},
            .subscriptionId = u"a"_s,
            .reason = {.kind = Domain::ErrorKind::NotSignedIn}}};
        fixture.pages.showWatchState(state, fixture.clock.now);

        // WHEN the bar asks for the list
        Q_EMIT fixture.pages.requestPage().gapsRequested();

        // THEN the page is shown with it
        auto *gaps = fixture.pages.findChild<GapsPage *>();
        QVERIFY(gaps->isVisible());
        const QSignalSpy signIns(&fixture.pages, &WindowPages::signInRequested);
        Q_EMIT gaps->signInRequested(state.gaps.first());
        Q_EMIT fixture.pages.requestPage().signInRequested(state.gaps.first());
        Q_EMIT fixture.pages.detailPane().signInRequested(state.gaps.first());
        QCOMPARE(signIns.size(), 3);
        QCOMPARE(fixture.pages.pageRail().model()->index(0, 0).data(Models::PageListModel::CountRole).toInt(), 1);
    }
};

QTEST_MAIN(TestWindowPages)
#include "tst_windowpages.moc"
