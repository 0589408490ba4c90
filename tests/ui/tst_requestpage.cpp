// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestpage.h"

#include "emptystate.h"
#include "messagebar.h"
#include "requestselection.h"
#include "requesttable.h"
#include "requesttablemodel.h"
#include "samples.h"
#include "subscriptionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestRequestPage : public QObject
{
    Q_OBJECT

    // A page as the window has it, with requests 1 and on pending; number 1 expires first.
    struct Fixture {
        Samples::StandingClock clock;
        Models::RequestTableModel requests{clock};
        Models::SubscriptionListModel subscriptions;
        RequestPage page{requests, subscriptions};

        explicit Fixture(int count)
        {
            page.resize(800, 500);
            page.show();
            if (count > 0) {
                merge(numbered(count));
            }
        }

        static QList<Domain::LockboxRequest> numbered(int count)
        {
            QList<Domain::LockboxRequest> list;
            for (int number = 1; number <= count; ++number) {
                list << Samples::request(number);
            }
            return list;
        }

        void merge(const QList<Domain::LockboxRequest> &list)
        {
            const Domain::CheckReport report = Samples::report(list);
            subscriptions.merge(report);
            requests.merge(report);
            Domain::WatchState state;
            state.lastGoodCheck = clock.now;
            state.subscriptionCount = 1;
            page.showWatchState(state, clock.now);
        }

        // The number of the request that is shown; 0: none.
        int shown() const { return numberOf(page.selection().shown()); }
        int selected() const
        {
            const QModelIndexList rows = page.table().selectionModel()->selectedRows();
            return rows.isEmpty() ? 0 : numberOf(rows.first());
        }
        static int numberOf(const QModelIndex &index)
        {
            return index.isValid() ? index.data(Models::KeyRole).value<Domain::RequestKey>().requestId.right(4).toInt()
                                   : 0;
        }
        QPoint centerOfRow(int row) const
        {
            RequestTable &table = page.table();
            return table.visualRect(table.model()->index(row, 1)).center();
        }
        QLineEdit &search() const { return *page.findChild<QLineEdit *>(); }
    };

private Q_SLOTS:
    void shouldSelectTheFirstRowFromTheStart()
    {
        const Fixture fixture(3);
        QCOMPARE(fixture.shown(), 1);
        QCOMPARE(fixture.selected(), 1);
    }

    void shouldKeepTheSelectionWhenRowsComeAbove()
    {
        // GIVEN the second of three requests is selected
        Fixture fixture(3);
        QTest::mouseClick(fixture.page.table().viewport(), Qt::LeftButton, {}, fixture.centerOfRow(1));
        QCOMPARE(fixture.shown(), 2);
        const QSignalSpy shown(&fixture.page.selection(), &RequestSelection::requestShown);

        // WHEN a check brings one that sorts before it
        QTest::mouseMove(fixture.page.table().viewport(), QPoint(5, 480));
        fixture.merge(QList<Domain::LockboxRequest>{Samples::request(0)} + Fixture::numbered(3));

        // THEN the same is selected, and nothing was shown anew
        QCOMPARE(fixture.shown(), 2);
        QCOMPARE(fixture.selected(), 2);
        QCOMPARE(shown.size(), 0);
    }

    void shouldKeepShowingARequestThatLeavesTheQueue()
    {
        // GIVEN the first of three pending requests is shown
        Fixture fixture(3);
        const QSignalSpy changed(&fixture.page.selection(), &RequestSelection::shownChanged);
        const QSignalSpy shown(&fixture.page.selection(), &RequestSelection::requestShown);

        // WHEN it is approved
        fixture.requests.update(Samples::request(1, u"Approved"_s));

        // THEN it is still shown, nothing is selected in its place, and its change was told
        QCOMPARE(fixture.shown(), 1);
        QCOMPARE(fixture.selected(), 0);
        QCOMPARE(fixture.page.table().model()->rowCount(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.size(), 0);
    }

    void shouldShowNothingWhenTheRequestIsNoLongerListed()
    {
        Fixture fixture(1);
        const QSignalSpy nothing(&fixture.page.selection(), &RequestSelection::nothingShown);
        fixture.merge({});
        QCOMPARE(nothing.size(), 1);
        QCOMPARE(fixture.shown(), 0);

        fixture.merge(Fixture::numbered(2));
        QCOMPARE(fixture.shown(), 1);
    }

    void shouldNotTellOfAChangeWhenOnlyTimePassed()
    {
        Fixture fixture(3);
        const QSignalSpy changed(&fixture.page.selection(), &RequestSelection::shownChanged);
        fixture.requests.tick();
        QCOMPARE(changed.size(), 0);
    }

    void shouldNotMoveTheRowUnderThePointer()
    {
        // GIVEN the pointer rests on the second row
        Fixture fixture(3);
        const QPoint pointer = fixture.centerOfRow(1);
        QTest::mouseMove(fixture.page.table().viewport(), pointer);
        QCOMPARE(Fixture::numberOf(fixture.page.table().indexAt(pointer)), 2);

        // WHEN a check brings one that sorts before it and does not list the first any more
        const auto later = QList<Domain::LockboxRequest>{Samples::request(0)} + Fixture::numbered(3).mid(1);
        fixture.merge(later);

        // THEN the same request is under the pointer
        QCOMPARE(Fixture::numberOf(fixture.page.table().indexAt(pointer)), 2);

        // AND when the pointer has gone, the order is right again, and the next check takes the first away
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(fixture.page.table().viewport(), &leave);
        QCOMPARE(Fixture::numberOf(fixture.page.table().indexAt(fixture.centerOfRow(0))), 0);
        fixture.merge(later);
        QCOMPARE(fixture.page.table().model()->rowCount(), 3);
    }

    void shouldNarrowWhileTyping()
    {
        Fixture fixture(12);
        fixture.page.focusSearch();
        QTest::keyClicks(&fixture.search(), u"vm-11"_s);
        QCOMPARE(fixture.page.table().model()->rowCount(), 1);
        QCOMPARE(fixture.shown(), 11);
    }

    void shouldKeepTheSelectionThroughASearchThatHoldsIt()
    {
        const Fixture fixture(12);
        QTest::mouseClick(fixture.page.table().viewport(), Qt::LeftButton, {}, fixture.centerOfRow(1));
        QCOMPARE(fixture.shown(), 2);
        fixture.search().setText(u"vm-"_s);
        QCOMPARE(fixture.shown(), 2);
        QCOMPARE(fixture.selected(), 2);
    }

    void shouldOfferToClearASearchWithoutHits()
    {
        // GIVEN a search that nothing matches
        const Fixture fixture(3);
        fixture.search().setText(u"no such request"_s);
        QVERIFY(fixture.page.emptyState()->isVisible());
        QCOMPARE(fixture.page.emptyState()->page().iconName, u"search"_s);
        const QSignalSpy checks(&fixture.page, &RequestPage::checkRequested);

        // WHEN the offer is taken
        QTest::mouseClick(fixture.page.emptyState()->findChild<QPushButton *>(), Qt::LeftButton);

        // THEN the requests are back, and nothing else was asked for
        QVERIFY(fixture.search().text().isEmpty());
        QVERIFY(fixture.page.table().isVisible());
        QCOMPARE(fixture.page.table().model()->rowCount(), 3);
        QCOMPARE(checks.size(), 0);
    }

    void shouldShowOneSubscription()
    {
        Fixture fixture(3);
        auto *filter = fixture.page.findChild<QComboBox *>();
        QCOMPARE(filter->count(), 2);
        filter->setCurrentIndex(1);
        QCOMPARE(fixture.page.queueModel().subscription(), Samples::subscriptionId());
        fixture.page.clearFilters();
        QCOMPARE(fixture.page.queueModel().subscription(), QString());
    }

    void shouldTellEmptyFromNotChecked()
    {
        Fixture fixture(0);
        QCOMPARE(fixture.page.emptyState()->page().iconName, u"information"_s);
        fixture.merge({});
        QCOMPARE(fixture.page.emptyState()->page().iconName, u"empty"_s);
        const QSignalSpy checks(&fixture.page, &RequestPage::checkRequested);
        QTest::mouseClick(fixture.page.emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(checks.size(), 1);
    }

    void shouldNameFailedSubscriptionsByTheirTitle()
    {
        Fixture fixture(3);
        Domain::WatchState state;
        state.lastGoodCheck = fixture.clock.now;
        state.subscriptionCount = 1;
        state.failedSubscriptions = {
            {Samples::subscriptionId(), {}, Domain::Error{.kind = Domain::ErrorKind::Forbidden}}};
        fixture.page.showWatchState(state, fixture.clock.now);
        QVERIFY(fixture.page.messageBar().isVisible());
        QVERIFY(fixture.page.messageBar().message()->detail.startsWith(u"Contoso Production"_s));
        QVERIFY(fixture.page.table().isVisible());
    }

    void shouldBeAProperModelForTheTable()
    {
        Fixture fixture(3);
        const QAbstractItemModelTester tester(
            fixture.page.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        fixture.requests.update(Samples::request(2, u"Denied"_s));
        fixture.merge(Fixture::numbered(5));
        fixture.page.setQueue(Domain::Queue::Denied);
        fixture.page.table().sortByColumn(Models::RequestTableModel::TicketColumn, Qt::DescendingOrder);
        QCOMPARE(fixture.page.table().model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestRequestPage)
#include "tst_requestpage.moc"
