// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trayicon.h"

#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QWidget>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::WatchGap;
using Kind = TrayState::Kind;

class TestTrayIcon : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC};

    Domain::WatchState good() const
    {
        Domain::WatchState state;
        state.lastGoodCheck = m_now;
        return state;
    }

private Q_SLOTS:
    void shouldTellTheWorstFirst()
    {
        Domain::WatchState state;
        QCOMPARE(trayStateOf(state, 0, m_now).kind, Kind::NotWatched);
        state = good();
        QCOMPARE(trayStateOf(state, 0, m_now).kind, Kind::Quiet);
        QCOMPARE(trayStateOf(state, 3, m_now).kind, Kind::Pending);
        QVERIFY(trayStateOf(state, 3, m_now).sentence.contains(u'3'));
        QCOMPARE(trayStateOf(state, 3, m_now.addSecs(1000)).kind, Kind::NotWatched);
        state.problem = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn};
        QCOMPARE(trayStateOf(state, 3, m_now).kind, Kind::SignedOut);
    }

    void shouldTellOfWhatIsNotWatchedButNotOfWhatIsOnlyLate()
    {
        Domain::WatchState state = good();
        state.gaps = {{.kind = WatchGap::Kind::Late, .tenantId = {}, .subscriptionId = u"a"_s}};
        QCOMPARE(trayStateOf(state, 0, m_now).kind, Kind::Quiet);
        state.gaps << WatchGap{.kind = WatchGap::Kind::Blind, .tenantId = {}, .subscriptionId = u"b"_s};
        const TrayState both = trayStateOf(state, 2, m_now);
        QCOMPARE(both.kind, Kind::NotWatched);
        QVERIFY(both.sentence.contains(u"2 requests"_s) && both.sentence.contains(u"1 subscriptions"_s));
    }

    void shouldHaveAPictureForEachStateAndNoDecision()
    {
        QWidget window;
        TrayIcon tray(window);
        QSet<QByteArray> pictures;
        for (const Kind kind : {Kind::NotWatched, Kind::Pending, Kind::Quiet}) {
            tray.showState({kind, u"words"_s});
            QCOMPARE(tray.toolTip(), u"words"_s);
            const QImage image = tray.icon().pixmap(64, 64).toImage();
            pictures << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        }
        QCOMPARE(pictures.size(), 3);
        for (const QAction *action : tray.contextMenu()->actions()) {
            QVERIFY(!action->text().contains(u"Approve"_s) && !action->text().contains(u"Deny"_s));
        }
    }

    void shouldBringTheWindowToTheFront()
    {
        QWidget window;
        TrayIcon tray(window);
        Q_EMIT tray.activated(QSystemTrayIcon::Trigger);
        QVERIFY(window.isVisible());
    }
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
