// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "announcements.h"
#include "detailpane.h"
#include "messagebar.h"
#include "queuerail.h"
#include "requestpage.h"
#include "requestselection.h"
#include "requesttable.h"
#include "requesttablemodel.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    using Fixture = Samples::WindowFixture;

    static Domain::LockboxRequest damaged(int number)
    {
        Domain::LockboxRequest request = Samples::request(number);
        request.requestId.reset();
        request.defects = Domain::Defect::MissingId;
        return request;
    }

private Q_SLOTS:
    void shouldTellPendingAndCloudInTheTitle()
    {
        Fixture fixture;
        QCOMPARE(fixture.window.windowTitle(), u"Lockbox Console — not checked — Sandbox"_s);

        fixture.merge({Samples::request(1), Samples::request(2), Samples::request(3, u"Denied"_s)});
        QCOMPARE(fixture.window.windowTitle(), u"Lockbox Console — 2 pending — Sandbox"_s);

        fixture.window.setScope({Scope::Kind::Cloud, u"Azure US Government"_s, {}, {}});
        QCOMPARE(fixture.window.windowTitle(), u"Lockbox Console — 2 pending — Azure US Government"_s);

        fixture.requests.update(Samples::request(1, u"Approved"_s));
        QVERIFY(fixture.window.windowTitle().contains(u"1 pending"_s));
    }

    void shouldGiveTheKeyboardToTheRequestsAtTheStartOnly()
    {
        Fixture fixture;
        fixture.merge({Samples::request(1), Samples::request(2, u"Denied"_s)});
        QVERIFY(fixture.window.requestPage().table().hasFocus());

        fixture.window.queueRail().setFocus();
        fixture.window.selectQueue(Domain::Queue::Denied);
        QCOMPARE(fixture.shown(), Samples::request(2).key());
        QVERIFY(fixture.window.queueRail().hasFocus());
    }

    void shouldReachEveryQueueByKeyboard()
    {
        Fixture fixture;
        const std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
        for (size_t row = 0; row < keys.size(); ++row) {
            QTest::keyClick(&fixture.window, keys[row], Qt::ControlModifier);
            QCOMPARE(static_cast<size_t>(fixture.window.queueRail().queue()), row);
            QCOMPARE(fixture.window.requestPage().queueModel().queue(), fixture.window.queueRail().queue());
        }
    }

    void shouldCheckOnF5()
    {
        Fixture fixture;
        const QSignalSpy checks(&fixture.window, &MainWindow::checkRequested);
        QTest::keyClick(&fixture.window, Qt::Key_F5);
        QCOMPARE(checks.size(), 1);
    }

    void shouldSearchOnControlF()
    {
        Fixture fixture;
        QTest::keyClick(&fixture.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void shouldShowHelpOnF1Once()
    {
        Fixture fixture;
        QTest::keyClick(&fixture.window, Qt::Key_F1);
        fixture.window.showHelp();
        const auto dialogs = fixture.window.findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 1);
        QVERIFY(dialogs.first()->isVisible());
        QVERIFY(!dialogs.first()->isModal());
    }

    void shouldCopyTheIdsOfTheShownRequest()
    {
        Fixture fixture;
        QVERIFY(!fixture.action(u"Copy Request &ID"_s)->isEnabled());
        fixture.window.setScope({Scope::Kind::Cloud, u"Azure"_s, {}, u"https://portal.azure.com"_s});
        fixture.merge({Samples::request(1)});

        QTest::keyClick(&fixture.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), Samples::guid(1));
        fixture.action(u"Copy &Ticket Number"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"120101324000001"_s);
        fixture.action(u"Copy &Link to the Ticket in the Azure Portal"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://portal.azure.com/#resource/"_s));
        fixture.action(u"Copy Link to Lockbox in the Azure &Portal"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Microsoft_Azure_Lockbox"_s));
    }

    void shouldOfferOnlyLinksThatCanBeMade()
    {
        Fixture fixture;
        fixture.window.setScope({Scope::Kind::Sandbox, {}, {}, {}});
        fixture.merge({damaged(1)});
        QVERIFY(!fixture.action(u"Copy Request &ID"_s)->isEnabled());
        QVERIFY(fixture.action(u"Copy &Ticket Number"_s)->isEnabled());
        QVERIFY(!fixture.action(u"Copy &Link to the Ticket in the Azure Portal"_s)->isEnabled());
        QVERIFY(!fixture.action(u"Copy Link to Lockbox in the Azure &Portal"_s)->isEnabled());
    }

    void shouldGoToARequestWhereverItIs()
    {
        // GIVEN a denied request while the pending ones are searched
        Fixture fixture;
        fixture.merge({Samples::request(1), Samples::request(2), Samples::request(3, u"Denied"_s)});
        fixture.window.requestPage().findChild<QLineEdit *>()->setText(u"vm-1"_s);

        // WHEN it is asked for
        fixture.window.selectRequest(Samples::request(3).key());

        // THEN its queue is shown without the search, and it is selected
        QCOMPARE(fixture.window.queueRail().queue(), Domain::Queue::Denied);
        QCOMPARE(fixture.shown(), Samples::request(3).key());
        QVERIFY(fixture.window.requestPage().findChild<QLineEdit *>()->text().isEmpty());

        // AND an unknown one changes nothing
        fixture.window.selectRequest(Samples::request(99).key());
        QCOMPARE(fixture.shown(), Samples::request(3).key());
    }

    void shouldRememberItsLayout()
    {
        QByteArray layout;
        {
            const Fixture fixture;
            QHeaderView *header = fixture.window.requestPage().table().horizontalHeader();
            header->showSection(Models::RequestTableModel::CreatedColumn);
            fixture.window.requestPage().table().sortByColumn(
                Models::RequestTableModel::TicketColumn, Qt::DescendingOrder);
            layout = fixture.window.layoutState();
        }
        Fixture fixture;
        fixture.window.restoreLayoutState(layout);
        const QHeaderView *header = fixture.window.requestPage().table().horizontalHeader();
        QVERIFY(!header->isSectionHidden(Models::RequestTableModel::CreatedColumn));
        QCOMPARE(fixture.window.requestPage().queueModel().sortColumn(), Models::RequestTableModel::TicketColumn);
        QCOMPARE(fixture.window.requestPage().queueModel().sortDirection(), Qt::DescendingOrder);
    }

    void shouldIgnoreALayoutThatIsNone()
    {
        Fixture fixture;
        const QSize size = fixture.window.size();
        fixture.window.restoreLayoutState("garbage");
        QCOMPARE(fixture.window.size(), size);
    }

    void shouldKeepAProblemUntilItIsDismissed()
    {
        // GIVEN a problem that is not part of a check
        Fixture fixture;
        const Tests::Announcements announcements;
        fixture.window.showProblem(Domain::Error{.kind = Domain::ErrorKind::Storage, .detail = u"disk full"_s});
        auto *bar = fixture.window.centralWidget()->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(bar->isVisible());
        QCOMPARE(announcements.heard().size(), 1);

        // WHEN a good check follows
        Domain::WatchState state;
        state.lastGoodCheck = fixture.clock.now;
        fixture.window.showWatchState(state);

        // THEN it still stands, until it is dismissed
        QVERIFY(bar->isVisible());
        Q_EMIT bar->actionTriggered();
        QVERIFY(!bar->isVisible());
    }

    void shouldTellTheChosenAppearance()
    {
        Fixture fixture;
        const QSignalSpy chosen(&fixture.window, &MainWindow::appearanceChosen);
        fixture.action(u"&Dark"_s)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Views::Appearance>(), Appearance::Dark);
        fixture.window.showAppearance(Appearance::Light);
        QVERIFY(fixture.action(u"&Light"_s)->isChecked());
        QCOMPARE(chosen.size(), 1);
    }

    void shouldNameEveryControlForScreenReaders()
    {
        // GIVEN the window with a request
        Fixture fixture;
        fixture.merge({Samples::request(1)});

        // THEN everything that takes the keyboard has a name
        for (QWidget *widget : fixture.window.findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith("qt_"_L1);
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPart) {
                continue;
            }
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty() || widget->focusProxy(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void shouldReachEveryPaneByTab()
    {
        // GIVEN the keyboard on the table
        Fixture fixture;
        fixture.merge({Samples::request(1)});
        fixture.window.requestPage().table().setFocus();

        // WHEN Tab is pressed until it comes back
        QSet<QWidget *> visited;
        while (!visited.contains(QApplication::focusWidget())) {
            visited << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }

        // THEN rail, search, table and detail were all reached
        QVERIFY(visited.contains(&fixture.window.queueRail()));
        QVERIFY(visited.contains(fixture.window.requestPage().findChild<QLineEdit *>()));
        QVERIFY(visited.contains(&fixture.window.requestPage().table()));
        QVERIFY(std::ranges::any_of(
            visited, [&](const QWidget *widget) { return fixture.window.detailPane().isAncestorOf(widget); }));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
